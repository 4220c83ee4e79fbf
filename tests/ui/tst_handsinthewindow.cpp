#include "app/session/tagging.h"
#include "tests/support/testmouse.h"
#include "ui/panel/selectionbar.h"

#include <QMenu>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Others called it a “formality”. He said “we will see” and left.\n"
                   "“That is all,” said Tomás Ortega.");

} // namespace

/// The main job, by real keys in the real window.
class tst_HandsInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void aFullyTaggedQuoteTakesThreeKeys()
    {
        TestWindow test;
        test.startProject(text);
        addSpeaker(test, QStringLiteral("Ida Brandt"));
        test.press(QStringLiteral("U"));
        const int before = test.presses();
        test.press(QStringLiteral("Q Return 1"));
        QCOMPARE(test.presses() - before, 3);
        QCOMPARE(test.article().quoteCount(), 1);
        const Quote &quote = test.article().quoteNumber(1);
        QCOMPARE(test.article().words(quote.content.first()), QStringLiteral("“It works,”"));
        QCOMPARE(test.article().words(quote.cue.value(0)), QStringLiteral("said"));
        QCOMPARE(test.article().words(quote.source.value(0)), QStringLiteral("Brandt"));
        QCOMPARE(speakerOf(test, quote), QStringLiteral("Ida Brandt"));
        QCOMPARE(quote.topics.size(), 1);
        QVERIFY(!quote.flags.testFlag(QuoteFlag::Guessed));
    }

    void typingANameCreatesTheSpeaker()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        QTRY_VERIFY(test.speakerPicker().isOpen());
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(speakerOf(test, test.article().quoteNumber(1)), QStringLiteral("Nora Vale"));
        QVERIFY(test.view().hasFocus());
    }

    void escapeTagsNothing()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Esc"));
        QCOMPARE(test.article().quoteCount(), 0);
        QVERIFY(test.view().hasFocus());
    }

    void shiftEnterTagsWithoutSpeaker()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        QCOMPARE(test.article().quoteCount(), 1);
        QVERIFY(test.article().quoteNumber(1).speakers.isEmpty());
    }

    void aTaggedQuotationReopensItsPicker()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return Q"));
        QTRY_VERIFY(test.speakerPicker().isOpen());
        test.type(QStringLiteral("Tomás Ortega"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(speakerOf(test, test.article().quoteNumber(1)), QStringLiteral("Tomás Ortega"));
    }

    void xRulesOutAndUGoesOn()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype unfinished = test.session().unfinished().count();
        test.press(QStringLiteral("U X"));
        QCOMPARE(test.article().quoteNumber(1).kind, QuoteKind::NotAQuote);
        QCOMPARE(test.session().unfinished().count(), unfinished - 1);
        test.press(QStringLiteral("U"));
        QVERIFY(test.session().currentQuote().isNull());
        QCOMPARE(test.view().caret(), text.indexOf(u"“It may"));
    }

    void everyKeyMeansTheQuoteThatHasTheWordsAtTheCaret_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("Q") << QStringLiteral("Q Shift+Return");
        QTest::newRow("X") << QStringLiteral("X");
        QTest::newRow("R") << QStringLiteral("R");
    }

    void everyKeyMeansTheQuoteThatHasTheWordsAtTheCaret()
    {
        QFETCH(QString, keys);
        TestWindow test;
        test.startProject(text);
        select(test, u"Others called it a “formality”");
        test.press(QStringLiteral("Q Shift+Return"));
        const QuoteId clause = test.session().currentQuote();
        test.press(QStringLiteral("U Q Shift+Return")); // what R repeats
        QCOMPARE(test.article().quoteCount(), 2);
        test.view().setCaret(text.indexOf(u"formality"));
        QCOMPARE(test.session().currentQuote(), clause); // outlined, and so it is what is changed
        test.press(keys);
        QCOMPARE(test.article().quoteCount(), 2);
        QCOMPARE(test.session().currentQuote(), clause);
        QCOMPARE(test.article().quote(clause)->kind == QuoteKind::NotAQuote, keys == u"X");
        // The marked words alone are had by selecting them.
        select(test, u"“formality”");
        test.press(keys);
        QCOMPARE(test.article().quoteCount(), 3);
    }

    void uBeginsWithAQuotationAtTheStart()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said. “It may last.”"));
        test.press(QStringLiteral("U Q Shift+Return"));
        QCOMPARE(test.article().words(test.article().quoteNumber(1).content.first()),
                 QStringLiteral("“It works,”"));
        test.press(QStringLiteral("U"));
        QCOMPARE(test.view().caret(), 22);
        test.press(QStringLiteral("U U"));
        QCOMPARE(test.view().caret(), 22); // by way of the first one again
    }

    void selectedWordsBecomeCueSourceAndPart()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        select(test, u"called");
        test.press(QStringLiteral("C"));
        select(test, u"Others");
        test.press(QStringLiteral("S"));
        select(test, u"“we will see”");
        test.press(QStringLiteral("A"));
        const Quote &quote = test.article().quoteNumber(1);
        QCOMPARE(test.article().words(quote.cue.last()), QStringLiteral("called"));
        QCOMPARE(test.article().words(quote.source.last()), QStringLiteral("Others"));
        QCOMPARE(quote.content.size(), 2);
    }

    void rTagsLikeTheLast()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return 2 U R"));
        QCOMPARE(test.article().quoteCount(), 2);
        const Quote &second = test.article().quoteNumber(2);
        QCOMPARE(speakerOf(test, second), QStringLiteral("Nora Vale"));
        QCOMPARE(second.topics, test.article().quoteNumber(1).topics);
    }

    void rRemembersBeyondAnUndoAndTheArticle()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return 2 Del U R")); // the quote is gone, and then tagged like itself
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(speakerOf(test, test.article().quoteNumber(1)), QStringLiteral("Nora Vale"));
        const TopicId topic = test.session().catalogue().topicWithKey(2)->id;
        QCOMPARE(test.article().quoteNumber(1).topics, QList<TopicId>{topic});

        const Result<ArticleId> other =
            Cataloguing(test.session()).createArticle({}, QStringLiteral("He said: “Never again.”"));
        QVERIFY(test.session().openArticle(*other));
        test.press(QStringLiteral("U R"));
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(speakerOf(test, test.article().quoteNumber(1)), QStringLiteral("Nora Vale"));
        QCOMPARE(test.article().quoteNumber(1).topics, QList<TopicId>{topic});
    }

    void rNamesTheSpeakerWhomAnUndoTookAway()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return Ctrl+Z"));
        QCOMPARE(test.article().quoteCount(), 0);
        QVERIFY(!test.session().catalogue().speakerNamed(QStringLiteral("Nora Vale")));
        test.press(QStringLiteral("U R"));
        QCOMPARE(speakerOf(test, test.article().quoteNumber(1)), QStringLiteral("Nora Vale"));
    }

    void aGuessThatRCopiesStaysOne()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” they say.\n“So be it.”"));
        SpeakerChoice guess;
        guess.newName = QStringLiteral("Ida Brandt");
        guess.guessed = true;
        test.press(QStringLiteral("U Q Shift+Return"));
        QVERIFY(Tagging(test.session()).setSpeaker(test.session().currentQuote(), guess).ok());
        test.view().setCaret(test.article().text().indexOf(u"So be"));
        test.press(QStringLiteral("R"));
        QCOMPARE(test.article().quoteCount(), 2);
        QVERIFY(test.article().quoteNumber(2).flags.testFlag(QuoteFlag::Guessed));
    }

    void aQuotationStaysTaggedWhenItsBordersMove()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype unfinished = test.session().unfinished().count();
        test.press(QStringLiteral("U Q Return 1 B Shift+Ctrl+Right Shift+Ctrl+Right Return"));
        const QuoteId quote = test.session().currentQuote();
        QVERIFY(test.article().quote(quote)->extent().length() > QStringLiteral("“It works,”").size());
        QCOMPARE(test.session().unfinished().count(), unfinished - 1);
        click(test, text.indexOf(u"works"));
        test.press(QStringLiteral("Q"));
        QVERIFY(test.speakerPicker().isOpen());
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.article().quoteCount(), 1);
        test.press(QStringLiteral("X"));
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(test.article().quote(quote)->kind, QuoteKind::NotAQuote);
    }

    void aQuotationStaysTaggedWhenItsPartsAreMerged()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Return 1"));
        click(test, text.indexOf(u"may even"));
        test.press(QStringLiteral("A"));
        QCOMPARE(test.article().quoteNumber(1).content.size(), 2);
        test.window().actions()[Do::MergeParts]->trigger();
        QCOMPARE(test.article().quoteNumber(1).content.size(), 1);
        click(test, text.indexOf(u"may even"));
        test.press(QStringLiteral("Q Return"));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    void nAndPWalkTheQuotesAndDelDeletes()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U X U X U X"));
        QCOMPARE(test.article().quoteCount(), 3);
        test.press(QStringLiteral("P P"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        test.press(QStringLiteral("N"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 2);
        test.press(QStringLiteral("Del"));
        QCOMPARE(test.article().quoteCount(), 2);
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().quoteCount(), 3);
        test.press(QStringLiteral("Ctrl+Shift+Z"));
        QCOMPARE(test.article().quoteCount(), 2);
    }

    void theCaretMakesTheQuoteItEntersCurrent()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U X Esc"));
        QVERIFY(test.session().currentQuote().isNull());
        test.view().setCaret(0);
        test.view().setCaret(text.indexOf(u"works"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        // Plain words leave it, so that its cue can be marked.
        test.view().setCaret(text.indexOf(u"Others"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
    }

    void cueAndSourceCanBeMarkedInsideAnotherQuote()
    {
        TestWindow test;
        test.startProject(text);
        select(test, u"Others called it a “formality”");
        test.press(QStringLiteral("Q Shift+Return"));
        test.view().setCaret(text.indexOf(u"It works"));
        test.press(QStringLiteral("Q Shift+Return"));
        const QuoteId first = test.session().currentQuote();
        QCOMPARE(test.article().numberOf(first), 1);
        select(test, u"called");
        test.press(QStringLiteral("C"));
        select(test, u"Others");
        test.press(QStringLiteral("S"));
        QCOMPARE(test.session().currentQuote(), first);
        const Quote &quote = *test.article().quote(first);
        QCOMPARE(test.article().words(quote.cue.last()), QStringLiteral("called"));
        QCOMPARE(test.article().words(quote.source.last()), QStringLiteral("Others"));
    }

    void closedWithoutSavingItIsAllThereAndYesterdayIsUndone()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return 3"));
        test.closeAndReopen();
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 1);
        test.press(QStringLiteral("Ctrl+Z"));
        QVERIFY(test.article().quoteNumber(1).topics.isEmpty());
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().quoteCount(), 0);
        test.press(QStringLiteral("Ctrl+Y Ctrl+Y"));
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 1);
        QVERIFY(test.prompts.told.isEmpty());
    }

    void aClickOnADottedQuotationOffersToTagIt()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype start = text.indexOf(u"“It works");
        click(test, start + 3);
        SelectionBar *bar = test.window().findChild<SelectionBar *>();
        QVERIFY(bar->isVisible());
        click(test, 3);
        QVERIFY(!bar->isVisible());
    }

    void aClickOnWhereTheCurrentQuoteGoesOnOffersToAddIt()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Return"));
        QCOMPARE(test.article().quoteNumber(1).content.size(), 1);
        const qsizetype end = test.article().quoteNumber(1).extent().end;
        const qsizetype next = text.indexOf(u'“', end);
        QVERIFY(next > 0);
        click(test, next + 3);
        const SelectionBar *bar = test.window().findChild<SelectionBar *>();
        const auto buttons = bar->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 3);
        buttons.at(1)->click();
        QCOMPARE(test.article().quoteNumber(1).content.size(), 2);
    }

    void aMouseSelectionSnapsToWordsAndOffersTheVerbs()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype start = text.indexOf(u"opened");
        drag(test, start + 2, start + 9);
        QCOMPARE(test.view().selection(), (Span{start, start + 10}));
        QVERIFY(test.window().findChild<SelectionBar *>()->isVisible());
        test.press(QStringLiteral("X"));
        QCOMPARE(test.article().words(test.article().quoteNumber(1).content.first()),
                 QStringLiteral("opened the"));
        QVERIFY(!test.window().findChild<SelectionBar *>()->isVisible());
    }

    void nothingIsEnabledThatCannotBeDone()
    {
        TestWindow test;
        for (Do id : {Do::Undo, Do::Redo, Do::Quote, Do::Export, Do::NewArticle, Do::CloseProject})
            QVERIFY2(!test.window().actions()[id]->isEnabled(),
                     qPrintable(test.window().actions()[id]->text()));
        test.startProject(text);
        for (Do id : {Do::Undo, Do::Quote, Do::Export, Do::NewArticle, Do::CloseProject})
            QVERIFY2(test.window().actions()[id]->isEnabled(),
                     qPrintable(test.window().actions()[id]->text()));
        QVERIFY(!test.window().actions()[Do::Redo]->isEnabled());
    }

    void lettersInAMenuAreTheMenus()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return K"));
        QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        // D is "direct" here, and "addressee" in the article.
        test.press(QStringLiteral("D"));
        const Quote &quote = test.article().quoteNumber(1);
        QVERIFY(quote.kindManual);
        QCOMPARE(quote.kind, QuoteKind::Direct);
        QVERIFY(quote.addressee.isEmpty());
    }

    void lettersInFieldsAreLetters()
    {
        TestWindow test;
        test.startProject(text);
        test.panel().filterField().setFocus();
        test.type(QStringLiteral("qxu1"));
        QCOMPARE(test.panel().filterField().text(), QStringLiteral("qxu1"));
        QCOMPARE(test.article().quoteCount(), 0);
    }

    void keysWithoutACurrentQuoteSaySo()
    {
        TestWindow test;
        test.startProject(text);
        QSignalSpy said(test.window().desk(), &Desk::said);
        for (const QString &key : {QStringLiteral("1"), QStringLiteral("C"), QStringLiteral("K"),
                                   QStringLiteral("0"), QStringLiteral("Del")}) {
            test.press(key);
            QVERIFY2(said.last().first().toString().startsWith(Tagging::noCurrentQuote().what),
                     qPrintable(key));
        }
    }

    /// The real article, every quotation: counts keys and right speakers.
    void thePressConference()
    {
        QFile file(QStringLiteral(SHARED_DATA "/data/press-conference.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The press conference article is not beside the project.");
        TestWindow test;
        test.startProject(QString::fromUtf8(file.readAll()));
        addSpeaker(test, QStringLiteral("Vladimir Putin"));
        addSpeaker(test, QStringLiteral("Joe Biden"));
        QCOMPARE(test.session().unfinished().count(), 22);
        const int before = test.presses();
        int rightSpeakers = 0;
        for (int i = 0; i < 22; ++i) {
            test.press(QStringLiteral("U Q Return 1"));
            const Quote *quote = test.article().quote(test.session().currentQuote());
            QVERIFY(quote);
            const bool isBidens = test.article().words(quote->content.first()) == u"“no soul”";
            const QString expected =
                isBidens ? QStringLiteral("Joe Biden") : QStringLiteral("Vladimir Putin");
            rightSpeakers += speakerOf(test, *quote) == expected ? 1 : 0;
        }
        qInfo("%d key presses for 22 quotes, %d right speakers", test.presses() - before, rightSpeakers);
        QVERIFY(rightSpeakers >= 19);
        QCOMPARE(test.article().quoteCount(), 22);
        QVERIFY(test.session().queue()->waitForSaved());
    }

private:
    static void addSpeaker(TestWindow &test, const QString &name)
    {
        QVERIFY(Cataloguing(test.session()).createSpeaker(name).ok());
    }

    static QString speakerOf(TestWindow &test, const Quote &quote)
    {
        const Speaker *speaker =
            quote.speakers.isEmpty() ? nullptr : test.session().catalogue().speaker(quote.speakers.first());
        return speaker ? speaker->name : QString();
    }

    static void select(TestWindow &test, QStringView words)
    {
        const qsizetype start = test.article().text().indexOf(words);
        test.view().setSelection({start, start + words.size()});
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_HandsInTheWindow)
#include "tst_handsinthewindow.moc"
