#include "app/session/unfinished.h"
#include "tests/support/ears.h"
#include "tests/support/testwindow.h"

#include <QFile>
#include <QTimer>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Others called it a “formality”. He said “we will see” and left.\n"
                   "“That is all,” said Tomás Ortega.");

} // namespace

/// The work by somebody who sees nothing: every step through the accessible interfaces, no pixel read, no
/// widget asked.
class tst_ByEars : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void theWholeLoopNeedsNoEyes()
    {
        TestWindow test;
        const Thing window(&test.window());
        test.prompts.saveAnswers = {test.path()};
        QVERIFY(choose(window, QStringLiteral("File"), QStringLiteral("New project")));
        Ears ears(test.window());
        inTheDialog([&](const Thing &dialog) {
            QVERIFY(dialog.find(QAccessible::EditableText, QStringLiteral("Headline"))
                        .write(QStringLiteral("A test")));
            QVERIFY(dialog.find(QAccessible::EditableText, QStringLiteral("Text")).write(text));
            QVERIFY(dialog.find(QAccessible::Button, QStringLiteral("Add article")).press());
        });
        QVERIFY(choose(window, QStringLiteral("File"), QStringLiteral("New article")));
        const Thing article = window.find(QAccessible::EditableText, QStringLiteral("A test"));
        QVERIFY(article.exists());
        test.window().activateWindow(); // as a window manager does when a dialog goes
        QTRY_VERIFY(article.state().focused);
        QVERIFY(article.state().readOnly);
        QCOMPARE(article.text()->characterCount(), text.size());

        QVERIFY(choose(window, QStringLiteral("Go"), QStringLiteral("Next unfinished")));
        QTRY_COMPARE(ears.last(),
                     describe(UnfinishedThing::What::UntaggedQuotation) + QStringLiteral(" “It works,”"));
        QCOMPARE(article.text()->cursorPosition(), text.indexOf(u'“'));

        ears.forget();
        QVERIFY(choose(window, QStringLiteral("Quote"), QStringLiteral("Quote")));
        const Thing picker = window.find(QAccessible::Grouping, QStringLiteral("Who says it?"));
        const Thing field = picker.find(QAccessible::EditableText, QStringLiteral("Who says it?"));
        QVERIFY(field.exists() && field.state().focused);
        QCOMPARE(field.description(), QStringLiteral("“It works,”"));
        QTRY_COMPARE(ears.last(),
                     QStringLiteral("New speaker “Ida Brandt”, Brandt → a new speaker, 1 of 1."));
        QVERIFY(field.write(QStringLiteral("I. Brandt")));
        QTRY_COMPARE(ears.last(), QStringLiteral("New speaker “I. Brandt”, 1 of 1."));
        QVERIFY(picker.press());
        QTRY_COMPARE(ears.last(), QStringLiteral("Tagged: Quote 1, I. Brandt."));
        QVERIFY(article.state().focused);

        QVERIFY(choose(window, QStringLiteral("Quote"), QStringLiteral("Topics")));
        const Thing topics = window.find(QAccessible::Grouping, QStringLiteral("Choose topics"));
        QVERIFY(topics.find(QAccessible::EditableText, QStringLiteral("Topic"))
                    .write(QStringLiteral("Procedure")));
        QVERIFY(topics.press());
        QTRY_COMPARE(ears.last(), QStringLiteral("Topic Procedure on."));

        QVERIFY(choose(window, QStringLiteral("Edit"), QStringLiteral("Undo")));
        QTRY_VERIFY2(ears.last().startsWith(QStringLiteral("Undone: ")), qPrintable(ears.last()));
        QVERIFY(choose(window, QStringLiteral("Edit"), QStringLiteral("Redo")));
        QTRY_VERIFY2(ears.last().startsWith(QStringLiteral("Redone: ")), qPrintable(ears.last()));
        const Thing row = window.find(QAccessible::List, QStringLiteral("Quotes"))
                              .find(QAccessible::ListItem, QStringLiteral("Quote 1"));
        QCOMPARE(row.name(), QStringLiteral("Quote 1, I. Brandt, “It works,”, Procedure"));

        const QString target = test.folder() + QStringLiteral("/out.json");
        inTheDialog([&](const Thing &dialog) {
            QVERIFY(dialog.find(QAccessible::EditableText, QStringLiteral("File to write")).write(target));
            QVERIFY(dialog.find(QAccessible::Button, QStringLiteral("Export")).press());
        });
        QVERIFY(choose(window, QStringLiteral("File"), QStringLiteral("Export")));
        QTRY_VERIFY(QFile::exists(target));
    }

    void theCaretTellsWhereItIsOnceAMove()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        const Thing article(&test.view());
        article.text()->setCursorPosition(0);
        QCoreApplication::processEvents();
        Ears ears(test.window());
        article.text()->setCursorPosition(int(text.indexOf(u"works")));
        QTRY_COMPARE(ears.heard(), QStringList(QStringLiteral("Quote 1, I. Brandt, cybersecurity")));
        test.press(QStringLiteral("Right Right"));
        article.text()->setCursorPosition(int(text.indexOf(u"Others")));
        QTRY_COMPARE(ears.heard(), QStringList({QStringLiteral("Quote 1, I. Brandt, cybersecurity"),
                                                QStringLiteral("Outside quotes")}));
    }

    void aQuoteThatIsWalkedToIsReadOut()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        article(test).setCursorPosition(int(text.size()));
        test.press(QStringLiteral("Esc"));
        QCoreApplication::processEvents();
        Ears ears(test.window());
        test.press(QStringLiteral("P"));
        QTRY_COMPARE(ears.heard(),
                     QStringList(QStringLiteral("Quote 1, I. Brandt, cybersecurity. “It works,”")));
    }

    void everyKeySaysNumberSpeakerAndTopicsOfItsQuote()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        Ears ears(test.window());
        test.press(QStringLiteral("U R"));
        QTRY_VERIFY2(
            ears.last().endsWith(QStringLiteral("Tagged like the last: Quote 2, I. Brandt, cybersecurity.")),
            qPrintable(ears.last()));
        test.press(QStringLiteral("U X"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("Quote 3, not a quote.")), qPrintable(ears.last()));
        test.press(QStringLiteral("U Q Shift+Return"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("Tagged: Quote 4, no speaker.")),
                     qPrintable(ears.last()));
        test.press(QStringLiteral("Esc"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("No quote is current.")), qPrintable(ears.last()));
        test.press(QStringLiteral("Shift+Right Esc"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("Nothing is selected.")), qPrintable(ears.last()));
        test.press(QStringLiteral("F9"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("The articles are folded away.")),
                     qPrintable(ears.last()));
        test.press(QStringLiteral("F9 Shift+F9"));
        QTRY_VERIFY2(ears.last().endsWith(QStringLiteral("The annotations are folded away.")),
                     qPrintable(ears.last()));
    }

    void aGuessedSpeakerIsSaidToBeOne()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” Brandt said.\n“And well.”\n“So be it.”"));
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Ida Brandt"));
        test.press(QStringLiteral("Return"));
        Ears ears(test.window());
        test.press(QStringLiteral("U Q Return")); // nobody is named: the speaker of the quote before
        QTRY_VERIFY2(
            ears.last().endsWith(QStringLiteral("Tagged: Quote 2, I. Brandt, speaker not confirmed.")),
            qPrintable(ears.last()));
        article(test).setCursorPosition(int(test.article().text().indexOf(u"So be")));
        test.press(QStringLiteral("R"));
        QTRY_VERIFY2(ears.last().endsWith(
                         QStringLiteral("Tagged like the last: Quote 3, I. Brandt, speaker not confirmed.")),
                     qPrintable(ears.last()));
    }

    void theQuoteOneGoesOutToIsNamed()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        test.view().setSelection({0, text.indexOf(u'\n')});
        test.press(QStringLiteral("Q Shift+Return"));
        test.view().setCaret(text.indexOf(u"works"));
        QCoreApplication::processEvents();
        Ears ears(test.window());
        test.press(QStringLiteral("Alt+Up"));
        QTRY_COMPARE(ears.last(), QStringLiteral("Quote 1, no speaker."));
        test.press(QStringLiteral("Alt+Down"));
        QTRY_COMPARE(ears.last(), QStringLiteral("Quote 2, I. Brandt, cybersecurity."));
    }

    void nothingIsToldOfTheCaretWhileSomebodyTypesElsewhere()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        article(test).setCursorPosition(0);
        test.panel().filterField().setFocus();
        QCoreApplication::processEvents();
        Ears ears(test.window());
        article(test).setCursorPosition(int(text.indexOf(u"works")));
        test.type(QStringLiteral("Ida"));
        QTRY_COMPARE(ears.last(), QStringLiteral("1 quote(s)"));
        QVERIFY(!ears.heard().join(u' ').contains(QStringLiteral("Quote 1")));
    }

    void aQuoteIsAnAttributeOfItsWords()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        int start = 0, end = 0;
        const int inside = int(text.indexOf(u"works"));
        const QString attributes = article(test).attributes(inside, &start, &end);
        QVERIFY2(attributes.contains(QStringLiteral("quote:Quote 1\\, I. Brandt\\, cybersecurity;")),
                 qPrintable(attributes));
        QVERIFY(attributes.contains(QStringLiteral("text-underline-type:single;")));
        QCOMPARE(text.mid(start, end - start), QStringLiteral("“It works,”"));
        QCOMPARE(article(test).attributes(3, &start, &end), QString());
        QCOMPARE(text.mid(start, end - start), QStringLiteral("Ida Brandt opened the meeting. "));
    }

private:
    static QAccessibleTextInterface &article(TestWindow &test) { return *Thing(&test.view()).text(); }

    static void tagFirst(TestWindow &test)
    {
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Ida Brandt"));
        test.press(QStringLiteral("Return 1"));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    /// What the menu bar has at this place.
    static bool choose(const Thing &window, const QString &menu, const QString &item)
    {
        return window.find(QAccessible::MenuBar, {})
            .find(QAccessible::MenuItem, menu)
            .find(QAccessible::MenuItem, item)
            .press();
    }

    /// Acts in the dialog that the next step opens.
    template <class Act>
    static void inTheDialog(Act act)
    {
        QTimer::singleShot(0, qApp, [act] {
            const Thing dialog(static_cast<QObject *>(QApplication::activeModalWidget()));
            QVERIFY(dialog.exists());
            act(dialog);
        });
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ByEars)
#include "tst_byears.moc"
