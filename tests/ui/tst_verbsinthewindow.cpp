#include "app/session/cataloguing.h"
#include "app/session/tagging.h"
#include "tests/support/colleagues.h"
#include "tests/support/testwindow.h"
#include "ui/library/articlelist.h"
#include "ui/panel/reasonpicker.h"
#include "ui/window/readingplaces.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Brandt stated that the bridge will “never” close, and left.\n"
                   "“She told me ‘stay’ and I did,” said Tomás Ortega. Nobody knew the ”end.");

QString hintsOf(TestWindow &test)
{
    QStringList hints;
    for (const auto *hint : test.speakerPicker().findChildren<QToolButton *>()) {
        if (!hint->isHidden()) // those that are gone are deleted later
            hints.append(hint->text());
    }
    return hints.join(u'\n');
}

} // namespace

/// The verbs beyond the first ones, by real keys in the real window.
class tst_VerbsInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void shiftQTagsTheReportedClauseAndThenTheSentence()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setCaret(text.indexOf(u"bridge"));
        test.press(QStringLiteral("Shift+Q Shift+Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("the bridge will “never” close"));
        QCOMPARE(test.article().quoteNumber(1).kind, QuoteKind::Mixed);
        QCOMPARE(test.article().words(test.article().quoteNumber(1).source.value(0)),
                 QStringLiteral("Brandt"));
        test.press(QStringLiteral("Shift+Q"));
        QCOMPARE(test.article().quoteCount(), 1);
        QCOMPARE(wordsOf(test, 1),
                 QStringLiteral("Brandt stated that the bridge will “never” close, and left."));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("the bridge will “never” close"));
    }

    void qOnAColleaguesQuoteTagsItInOnesOwnLayerAlsoWithTheSameSpeaker()
    {
        TestWindow test;
        test.startProject(text);
        Colleagues others([&test]() -> Session & { return test.session(); });
        const QuoteId theirs = others.tag(others.ida, u"“It works,”", QStringLiteral("Ida Brandt"));
        test.view().setFocus();
        test.view().setCaret(text.indexOf(u"works"));
        test.press(QStringLiteral("Q Return"));
        const Quote *mine =
            test.article().quoteWithContent(test.article().quote(theirs)->content, test.session().me().id);
        QVERIFY(mine);
        QCOMPARE(mine->derivedFrom, theirs);
        QCOMPARE(mine->speakers, test.article().quote(theirs)->speakers);
        QCOMPARE(test.session().currentQuote(), mine->id);
        test.press(QStringLiteral("Q Return")); // one's own is there already
        QCOMPARE(test.article().quoteCount(), 2);
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    void shiftUpWidensAClauseToItsSentence()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setCaret(text.indexOf(u"bridge"));
        test.press(QStringLiteral("Shift+Q"));
        QVERIFY(hintsOf(test).contains(u"Shift+Up take the whole sentence"));
        test.press(QStringLiteral("Shift+Up"));
        QVERIFY(!hintsOf(test).contains(u"Shift+Up"));
        test.press(QStringLiteral("Shift+Return"));
        QCOMPARE(wordsOf(test, 1),
                 QStringLiteral("Brandt stated that the bridge will “never” close, and left."));
    }

    void shiftUpTakesInTheQuotationAround()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setCaret(text.indexOf(u"stay"));
        test.press(QStringLiteral("Q"));
        QVERIFY(hintsOf(test).contains(u"Shift+Up take in the quotation around"));
        test.press(QStringLiteral("Shift+Up Shift+Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“She told me ‘stay’ and I did,”"));
    }

    void theHouseRuleAgainstIndirectQuotesIsObeyed()
    {
        TestWindow test;
        test.startProject(QStringLiteral("Brandt said that it rained, and left."));
        Project rules = test.session().catalogue().project();
        rules.tagsIndirect = false;
        QVERIFY(Cataloguing(test.session()).changeProject(rules));
        test.view().setCaret(20);
        test.press(QStringLiteral("Shift+Q"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(test.article().quoteCount(), 0);
        // It says where that is decided, by the name that the menu has for it.
        QVERIFY2(said(test).contains(QStringLiteral("(“Project settings”)")), qPrintable(said(test)));
        rules.tagsIndirect = true;
        QVERIFY(Cataloguing(test.session()).changeProject(rules));
        test.press(QStringLiteral("Shift+Q Shift+Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("it rained"));
        QCOMPARE(test.session().unfinished().count(), 1);
        rules.tagsIndirect = false;
        QVERIFY(Cataloguing(test.session()).changeProject(rules));
        QCOMPARE(test.session().unfinished().count(), 0);
    }

    void theHouseRuleOfWholeClausesMakesQTakeTheClause()
    {
        TestWindow test;
        test.startProject(text);
        Project rules = test.session().catalogue().project();
        rules.mixedQuotes = Project::MixedQuotes::WholeClause;
        QVERIFY(Cataloguing(test.session()).changeProject(rules));
        test.view().setCaret(text.indexOf(u"never"));
        test.press(QStringLiteral("Q Shift+Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("the bridge will “never” close"));
        test.view().setCaret(text.indexOf(u"works"));
        test.press(QStringLiteral("Q Shift+Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,”"));
    }

    void aLockedSpeakerIsTakenAtOnceUntilLAgain()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return L U Q"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(test.article().quoteCount(), 2);
        QCOMPARE(speakerOf(test, 2), QStringLiteral("Nora Vale"));
        const auto *lock = test.window().findChild<QLabel *>(QStringLiteral("speakerLock"));
        QVERIFY(lock->isVisible());
        QVERIFY(lock->text().contains(QStringLiteral("Nora Vale")));
        test.press(QStringLiteral("Q")); // a tagged one is put right all the same
        QVERIFY(test.speakerPicker().isOpen());
        test.press(QStringLiteral("Esc L U Q"));
        QVERIFY(test.speakerPicker().isOpen());
        QVERIFY(!lock->isVisible());
    }

    void bordersMoveByShiftAndArrowsAndEnterKeeps()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return B Shift+Right Shift+Right Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,” B"));
        test.press(QStringLiteral("B B Shift+Right Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("It works,” B"));
        test.press(QStringLiteral("Ctrl+Z Ctrl+Z"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,”"));
        QVERIFY(test.view().hasFocus());
        test.press(QStringLiteral("B Shift+Right Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,”")); // white space is no part of a quote
    }

    void escapeAndACaretElsewhereLeaveTheBorders()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return B Shift+Right Esc"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,”"));
        QVERIFY(test.view().selection().isEmpty());
        QVERIFY(!test.session().currentQuote().isNull());
        test.press(QStringLiteral("B Shift+Right Down Return")); // Return goes to the inspector now
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,”"));
    }

    void theMouseMovesABorderByItsHandle()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return B"));
        const QPoint end = pointAt(test, text.indexOf(u"Brandt said") - 1);
        const QPoint further = pointAt(test, text.indexOf(u"said"));
        QWidget *page = test.view().viewport();
        QTest::mousePress(page, Qt::LeftButton, {}, end);
        QTest::mouseMove(page, further);
        QTest::mouseRelease(page, Qt::LeftButton, {}, further);
        test.press(QStringLiteral("Return"));
        QCOMPARE(wordsOf(test, 1), QStringLiteral("“It works,” Brandt"));
    }

    void altUpAndDownWalkTheQuotesAtTheCaret()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype inside = text.indexOf(u"stay") + 1;
        test.view().setCaret(inside);
        test.press(QStringLiteral("Q Shift+Up Shift+Return"));
        test.view().setCaret(inside);
        test.press(QStringLiteral("Q Shift+Return"));
        QCOMPARE(test.article().quoteCount(), 2);
        test.view().setCaret(inside);
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 2);
        test.press(QStringLiteral("Alt+Up"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        test.press(QStringLiteral("Alt+Up Alt+Down"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 2);
        QCOMPARE(test.view().caret(), inside);
    }

    void ctrlGGoesToANumber()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return U Q Shift+Return"));
        test.prompts.textAnswers = {QStringLiteral("1")};
        test.press(QStringLiteral("Ctrl+G"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        test.prompts.textAnswers = {QStringLiteral("7")};
        test.press(QStringLiteral("Ctrl+G"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        QVERIFY(said(test).contains(QStringLiteral("There is no quote 7")));
    }

    void heldModifiersSelectNoFurtherQuote()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return U Q Shift+Return U Q Shift+Return"));
        // Through the window system, so that Shift and Ctrl count as held.
        QWindow *window = test.window().windowHandle();
        QTest::keyClick(window, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(test.article().numberOf(test.session().currentQuote()), 2);
        QCOMPARE(test.panel().list().selectedQuotes().size(), 1);
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(test.article().quoteCount(), 3);
        QCOMPARE(test.panel().list().selectedQuotes().size(), 1);
    }

    void aLongSentenceLeavesTheWindowAsWideAsItIs()
    {
        TestWindow test;
        const QString longText = QStringLiteral("“It works,” Brandt said. “") +
                                 QString(90, u'x').append(u' ').repeated(9) + QStringLiteral("end.”");
        test.startProject(longText);
        const int width = test.window().minimumSizeHint().width();
        test.press(QStringLiteral("U Q Shift+Return"));
        test.view().setCaret(longText.indexOf(u"end"));
        test.press(QStringLiteral("A"));
        QCOMPARE(test.article().quoteNumber(1).content.size(), 2);
        QVERIFY(said(test).startsWith(QStringLiteral("Added: “xxx")));
        QVERIFY(said(test).size() < 120);
        QVERIFY(test.window().minimumSizeHint().width() <= width);
    }

    void thePickerLeavesTheReportingWordsInView()
    {
        TestWindow test;
        const QString words =
            QStringLiteral("“It works,” ") + QChar(0x2028) + QStringLiteral("Brandt said, and left.");
        test.startProject(words);
        test.press(QStringLiteral("U Q"));
        const Span said{words.indexOf(u"said"), words.indexOf(u", and")};
        const QRect line = test.view().rectOf(said);
        const QPoint below = test.view().viewport()->mapTo(&test.window(), line.bottomLeft());
        const SpeakerPicker &picker = test.speakerPicker();
        QVERIFY(picker.isOpen());
        QVERIFY(picker.mapTo(&test.window(), picker.rect().center()).y() >
                below.y() + picker.height() / 2 - 20);
    }

    void wordsThatTheQuoteHasAreNotAddedAgain()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return A"));
        QCOMPARE(said(test), QStringLiteral("The quote has these words already."));
    }

    void theMenuIsThatOfTheQuoteUnderTheMouse()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return U Q Shift+Return"));
        const auto rightClick = [&test](qsizetype offset) {
            QTimer::singleShot(0, [] { QApplication::activePopupWidget()->close(); });
            const QPoint place = test.view().rectOf({offset, offset + 1}).center();
            QContextMenuEvent asked(QContextMenuEvent::Mouse, place,
                                    test.view().viewport()->mapToGlobal(place));
            QApplication::sendEvent(test.view().viewport(), &asked);
        };
        rightClick(text.indexOf(u"works"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        const Span words{text.indexOf(u"Brandt stated"), text.indexOf(u" that the bridge")};
        test.view().setSelection(words);
        rightClick(words.start + 2);
        QCOMPARE(test.view().selection(), words);
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
    }

    void ctrlShiftCCopiesTheQuoteWithItsAttribution()
    {
        TestWindow test;
        test.startProject(text);
        Article article = test.article().article();
        article.outlet = QStringLiteral("The Harbour Post");
        article.published = QStringLiteral("2021-06-16");
        QVERIFY(Cataloguing(test.session()).changeArticle(article));
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return Ctrl+Shift+C"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("“It works,” — Nora Vale (The Harbour Post, ")),
                 qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("2021")));
        QVERIFY(!copied.contains(QStringLiteral("Wed")));
    }

    void ignoringTakesAQuoteOffTheListWithItsReason()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return"));
        const qsizetype unfinished = test.session().unfinished().count();
        test.press(QStringLiteral("I"));
        test.type(QStringLiteral("weather"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.session().unfinished().count(), unfinished - 1);
        QCOMPARE(test.article().quoteNumber(1).note, QStringLiteral("weather"));
        test.closeAndReopen();
        QCOMPARE(test.session().unfinished().count(), unfinished - 1);
        test.press(QStringLiteral("N I")); // again: it counts as unfinished
        QCOMPARE(test.session().unfinished().count(), unfinished);
    }

    void ignoringWordsThatNobodyTaggedRulesThemOut()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype unfinished = test.session().unfinished().count();
        test.press(QStringLiteral("U I Return"));
        QCOMPARE(test.session().unfinished().count(), unfinished - 1);
        QCOMPARE(test.article().quoteNumber(1).kind, QuoteKind::NotAQuote);
        QVERIFY(!test.article().quoteNumber(1).note.isEmpty());
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.session().unfinished().count(), unfinished);
        QCOMPARE(test.article().quoteCount(), 0);
    }

    void enterOnAGuessConfirmsIt()
    {
        TestWindow test;
        test.startProject(text);
        SpeakerChoice guess;
        guess.newName = QStringLiteral("Nora Vale");
        guess.guessed = true;
        const Span words = test.article().quotations().all().first().span;
        QVERIFY(Tagging(test.session()).tag({{words}, {}, {}, guess, {}, {}, {}, {}}));
        test.view().setCaret(words.start);
        test.press(QStringLiteral("Q Return"));
        QCOMPARE(speakerOf(test, 1), QStringLiteral("Nora Vale"));
        QVERIFY(!test.article().quoteNumber(1).flags.testFlag(QuoteFlag::Guessed));
    }

    void enterOnAJointQuoteKeepsBothSpeakers()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return"));
        SpeakerChoice other;
        other.newName = QStringLiteral("Ida Brandt");
        QVERIFY(Tagging(test.session()).addSpeaker(test.session().currentQuote(), other));
        test.press(QStringLiteral("Q Return"));
        QCOMPARE(test.article().quoteNumber(1).speakers.size(), 2);
    }

    void anArticleOpensWhereItsReaderStopped()
    {
        TestWindow test;
        test.startProject(text + QStringLiteral("\nAnd so on, and so forth.").repeated(300));
        const ArticleId first = test.article().article().id;
        test.view().setCaret(4000);
        const ArticleView::Place place = test.view().place();
        const Result<ArticleId> other =
            Cataloguing(test.session()).createArticle({}, QStringLiteral("Something else."));
        QVERIFY(test.session().openArticle(*other));
        QVERIFY(said(test) != QStringLiteral("You stopped here.")); // the other one was never read
        QVERIFY(test.session().openArticle(first));
        QCOMPARE(test.view().caret(), 4000);
        QCOMPARE(said(test), QStringLiteral("You stopped here."));
        QCOMPARE(test.view().place().firstVisible, place.firstVisible);
        test.closeAndReopen(); // the article that was open last
        QCOMPARE(test.article().article().id, first);
        QCOMPARE(test.view().caret(), 4000);
    }

    void whereAReaderStoppedSurvivesACrash()
    {
        TestWindow test;
        test.startProject(text + QStringLiteral("\nAnd so on, and so forth.").repeated(300));
        const ProjectId project = test.session().catalogue().project().id;
        const ArticleId first = test.article().article().id;
        const Result<ArticleId> other =
            Cataloguing(test.session()).createArticle({}, QStringLiteral("Something else, and more."));
        QVERIFY(test.session().openArticle(*other));
        test.view().setCaret(9);
        QVERIFY(test.session().openArticle(first));
        QTRY_COMPARE(crashed(test).lastArticle(project), first);
        QTRY_COMPARE(crashed(test).place(*other).caret, 9);
        test.press(QStringLiteral("U X U X"));
        QTRY_COMPARE(crashed(test).place(first).caret, test.view().caret());
        QVERIFY(test.view().caret() > 0);
        test.view().verticalScrollBar()->setValue(1000);
        QTRY_COMPARE(crashed(test).place(first).firstVisible, test.view().place().firstVisible);
    }

    void whatIsSaidOfOnePlaceGoesWithIt()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U X"));
        QVERIFY(test.view().caret() > 0);
        test.closeAndReopen();
        QCOMPARE(said(test), QStringLiteral("You stopped here."));
        test.prompts.textAnswers = {QStringLiteral("1")};
        test.press(QStringLiteral("Ctrl+G"));
        QCOMPARE(said(test), QString());
        test.closeAndReopen();
        QCOMPARE(said(test), QStringLiteral("You stopped here."));
        test.press(QStringLiteral("Ctrl+W"));
        QVERIFY(!test.window().session());
        QCOMPARE(said(test), QString());
    }

    void panesFoldAwayAndStayFolded()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        QWidget *articles = &test.window().desk()->articles();
        test.press(QStringLiteral("F9 Shift+F9"));
        QVERIFY(!articles->isVisible());
        QVERIFY(!test.panel().isVisible());
        test.press(QStringLiteral("F6"));
        QVERIFY(test.view().hasFocus());
        test.closeAndReopen();
        articles = &test.window().desk()->articles();
        QVERIFY(!articles->isVisible());
        test.press(QStringLiteral("N Return")); // the details of a quote are there when they are asked for
        QVERIFY(test.panel().isVisible());
        test.press(QStringLiteral("F9"));
        QVERIFY(articles->isVisible());
    }

    void aPaneThatFoldsGivesTheFocusToTheArticle()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("Shift+F6")); // to the articles
        QVERIFY(!test.view().hasFocus());
        test.press(QStringLiteral("F9"));
        QVERIFY(test.view().hasFocus());
    }

private:
    static QString wordsOf(TestWindow &test, qsizetype number)
    {
        return test.article().words(test.article().quoteNumber(number).content.first());
    }

    static QString speakerOf(TestWindow &test, qsizetype number)
    {
        const Speaker *speaker =
            test.session().catalogue().speaker(test.article().quoteNumber(number).speakers.value(0));
        return speaker ? speaker->name : QString();
    }

    /// The places as another start finds them when the program ends now, without a word.
    class CrashedPlaces {
    public:
        explicit CrashedPlaces(const QString &settings) : m_settings(left(settings), QSettings::IniFormat) {}
        ArticleId lastArticle(ProjectId project) { return m_places.lastArticle(project); }
        ArticleView::Place place(ArticleId article) { return m_places.place(article); }

    private:
        QString left(const QString &settings) const
        {
            const QString copy = m_folder.filePath(QStringLiteral("left.ini"));
            QFile::copy(settings, copy);
            return copy;
        }

        QTemporaryDir m_folder;
        QSettings m_settings;
        ReadingPlaces m_places{m_settings};
    };
    static CrashedPlaces crashed(const TestWindow &test)
    {
        return CrashedPlaces(test.folder() + QStringLiteral("/settings.ini"));
    }

    static QString said(TestWindow &test)
    {
        return test.window().findChild<QLabel *>(QStringLiteral("said"))->text();
    }

    static QPoint pointAt(TestWindow &test, qsizetype offset)
    {
        const QRect box = test.view().rectOf({offset, offset + 1});
        return {box.left() + 1, box.center().y()};
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_VerbsInTheWindow)
#include "tst_verbsinthewindow.moc"
