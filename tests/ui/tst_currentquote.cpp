#include "app/session/tagging.h"
#include "tests/support/testmouse.h"
#include "ui/panel/quotepage.h"

#include <QLabel>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Others called it a “formality” that nobody needs.\n"
                   "“That is all,” said Tomás Ortega.");

} // namespace

/// Which quote the keys act on, and from where "next" counts, by real keys and the real mouse.
class tst_CurrentQuote : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void whileThePickerAsksOnlyItsWordsAreOutlined()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        const QuoteId first = test.session().currentQuote();
        const auto outlined = [&] {
            QList<Span> spans;
            for (const Highlight &one : test.view().marks()->highlightsIn({0, text.size()})) {
                if (one.current)
                    spans.append(one.span);
            }
            return spans;
        };
        const auto currentLabels = [&] {
            int count = 0;
            for (const RailLabel &label : test.view().marks()->labelsIn({0, text.size()}))
                count += label.current ? 1 : 0;
            return count;
        };
        const QList<Span> content = test.article().quote(first)->content;
        QCOMPARE(outlined(), content);
        test.view().setCaret(text.indexOf(u"may even"));
        test.press(QStringLiteral("Q"));
        QVERIFY(test.speakerPicker().isOpen());
        QCOMPARE(test.session().currentQuote(), first);
        QCOMPARE(outlined().size(), 1);
        QVERIFY(outlined() != content);
        QCOMPARE(currentLabels(), 0);
        test.press(QStringLiteral("Esc"));
        QCOMPARE(outlined(), content);
        QCOMPARE(currentLabels(), 1);
    }

    void whileThePickerAsksOfANewQuoteNoOthersDetailsAreShown()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        auto &hint = *test.panel().inspector().findChild<QLabel *>(QStringLiteral("nothingHint"));
        auto &details = *test.panel().inspector().findChild<QuotePage *>();
        QVERIFY(details.isVisible());
        test.view().setCaret(text.indexOf(u"may even"));
        QVERIFY(details.isVisible());
        test.press(QStringLiteral("Q"));
        QVERIFY(test.speakerPicker().isOpen());
        QVERIFY(!details.isVisible());
        QVERIFY2(hint.isVisible() && hint.text().startsWith(u"Choose who says it."), qPrintable(hint.text()));
        test.press(QStringLiteral("Esc"));
        QVERIFY(details.isVisible());
        test.press(QStringLiteral("Q Shift+Return"));
        QVERIFY(details.isVisible());
        test.press(QStringLiteral("Q")); // on a tagged quote, about itself
        QVERIFY(test.speakerPicker().isOpen());
        QVERIFY(details.isVisible());
    }

    void aDragInsideAnotherQuoteLeavesTheCurrentOne()
    {
        TestWindow test;
        test.startProject(text);
        const auto [first, other] = tagTwo(test);
        const qsizetype called = text.indexOf(u"called");
        drag(test, called, called + 6);
        QCOMPARE(test.session().currentQuote(), first);
        test.press(QStringLiteral("C"));
        QCOMPARE(test.session().currentQuote(), first);
        QCOMPARE(test.article().words(test.article().quote(first)->cue.last()), QStringLiteral("called"));
        QVERIFY(test.article().quote(other)->cue.isEmpty());
    }

    void aDoubleClickInsideAnotherQuoteLeavesTheCurrentOne()
    {
        TestWindow test;
        test.startProject(text);
        const auto [first, other] = tagTwo(test);
        doubleClick(test, text.indexOf(u"Others") + 2);
        QCOMPARE(test.view().selection(), (Span{text.indexOf(u"Others"), text.indexOf(u" called")}));
        QCOMPARE(test.session().currentQuote(), first);
        test.press(QStringLiteral("S"));
        QCOMPARE(test.article().words(test.article().quote(first)->source.last()), QStringLiteral("Others"));
        QVERIFY(test.article().quote(other)->source.isEmpty());
    }

    void aDoubleClickWithoutACurrentQuoteMakesNone()
    {
        TestWindow test;
        test.startProject(text);
        tagTwo(test);
        test.press(QStringLiteral("Esc"));
        QVERIFY(test.session().currentQuote().isNull());
        doubleClick(test, text.indexOf(u"called") + 2);
        QVERIFY(test.session().currentQuote().isNull());
    }

    void aClickMakesTheQuoteUnderItCurrent()
    {
        TestWindow test;
        test.startProject(text);
        const auto [first, other] = tagTwo(test);
        click(test, text.indexOf(u"called") + 2);
        QCOMPARE(test.session().currentQuote(), other);
        click(test, text.indexOf(u"works") + 2);
        QCOMPARE(test.session().currentQuote(), first);
    }

    /// A selection is under the mouse when it is pressed: letting go takes it off.
    void aClickIntoASelectionIsAClick()
    {
        TestWindow test;
        test.startProject(text);
        const auto [first, other] = tagTwo(test);
        const qsizetype called = text.indexOf(u"called");
        drag(test, called, called + 6);
        click(test, called + 3);
        QVERIFY(test.view().selection().isEmpty());
        QCOMPARE(test.session().currentQuote(), other);
    }

    void theWordAtTheCaretIsMarkedWhereItTouchesAnotherQuote()
    {
        const QString chinese = QStringLiteral("他说“好”。她说“不好”。");
        TestWindow test;
        test.startProject(chinese, QStringLiteral("zh"));
        test.press(QStringLiteral("U X U X P"));
        const QuoteId first = test.session().currentQuote();
        test.view().setCaret(chinese.indexOf(u"说“不好"));
        test.press(QStringLiteral("C"));
        QCOMPARE(test.session().currentQuote(), first);
        QCOMPARE(test.article().quote(first)->cue.size(), 1);
    }

    void uGoesOnFromTheCaretThatLeftTheCurrentQuote()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        click(test, text.indexOf(u"nobody needs") + 3);
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1); // C would mark its cue here
        test.press(QStringLiteral("U"));
        QCOMPARE(test.view().caret(), text.indexOf(u"“That is all"));
        test.press(QStringLiteral("Shift+U"));
        QCOMPARE(test.view().caret(), text.indexOf(u"“formality”"));
    }

    void nAndPGoOnFromTheCaretThatLeftTheCurrentQuote()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U X U X U X U X P P P"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 1);
        click(test, text.indexOf(u"nobody needs") + 3);
        test.press(QStringLiteral("N"));
        QCOMPARE(test.article().numberOf(test.session().currentQuote()), 4);
    }

    void markingACueFarAwayDoesNotLeaveTheQuote()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        const qsizetype needs = text.indexOf(u"needs");
        drag(test, needs, needs + 5);
        test.press(QStringLiteral("C U"));
        QCOMPARE(test.view().caret(), text.indexOf(u"“It may"));
    }

    void iTakesTheQuotationAtTheCaretBeforeACurrentQuoteElsewhere()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        const QuoteId first = test.session().currentQuote();
        click(test, text.indexOf(u"formality") + 3);
        QCOMPARE(test.session().currentQuote(), first);
        test.press(QStringLiteral("I Return"));
        QCOMPARE(test.article().quoteCount(), 2);
        QCOMPARE(test.article().quoteNumber(2).kind, QuoteKind::NotAQuote);
        QVERIFY(!test.article().quote(first)->flags.testFlag(QuoteFlag::Complete));
        test.press(QStringLiteral("P I Return")); // at the quote, it is the quote's
        QVERIFY(test.article().quote(first)->flags.testFlag(QuoteFlag::Complete));
    }

    void ctrlTakesTheLettersThatWereSelected()
    {
        TestWindow test;
        test.startProject(text);
        const qsizetype start = text.indexOf(u"opened");
        drag(test, start + 2, start + 9, Qt::ControlModifier);
        QCOMPARE(test.view().selection(), (Span{start + 2, start + 9}));
        test.press(QStringLiteral("X"));
        QCOMPARE(test.article().words(test.article().quoteNumber(1).content.first()),
                 QStringLiteral("ened th"));
    }

private:
    /// The first quotation, which is current, and the sentence with “formality”.
    static std::pair<QuoteId, QuoteId> tagTwo(TestWindow &test)
    {
        const qsizetype start = text.indexOf(u"Others");
        test.view().setSelection({start, text.indexOf(u"\n“That")});
        test.press(QStringLiteral("Q Shift+Return"));
        const QuoteId other = test.session().currentQuote();
        test.view().setCaret(text.indexOf(u"works"));
        test.press(QStringLiteral("Q Shift+Return"));
        return {test.session().currentQuote(), other};
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_CurrentQuote)
#include "tst_currentquote.moc"
