#include "tests/support/picture.h"
#include "ui/article/articleview.h"
#include "ui/article/textunit.h"

#include <QAccessible>
#include <QTest>

using namespace pullquote;

namespace {

QAccessibleTextInterface &textOf(ArticleView &view)
{
    return *QAccessible::queryAccessibleInterface(&view)->textInterface();
}

} // namespace

/// What a screen reader gets of the article's text.
class tst_ArticleAccessible : public QObject {
    Q_OBJECT

private slots:
    void aUnitIsWhatAReaderCallsOne_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("drawn"); // the offset is at |, the unit is in [ ]
        QTest::newRow("character") << int(QAccessible::CharBoundary) << QStringLiteral("He s[|a]id so.");
        QTest::newRow("emoji") << int(QAccessible::CharBoundary) << QStringLiteral("He [|👩‍👧] said.");
        QTest::newRow("word, with the space behind it")
            << int(QAccessible::WordBoundary) << QStringLiteral("He [sa|id ]so.");
        QTest::newRow("at its start") << int(QAccessible::WordBoundary) << QStringLiteral("He [|said ]so.");
        QTest::newRow("last word") << int(QAccessible::WordBoundary) << QStringLiteral("He said [s|o.]");
        QTest::newRow("sentence") << int(QAccessible::SentenceBoundary)
                                  << QStringLiteral("One. [Tw|o. ]Three.");
        QTest::newRow("paragraph") << int(QAccessible::ParagraphBoundary)
                                   << QStringLiteral("One\n[Tw|o\n]Three");
        QTest::newRow("end of a paragraph")
            << int(QAccessible::ParagraphBoundary) << QStringLiteral("One\n[Two|\n]Three");
        QTest::newRow("all") << int(QAccessible::NoBoundary) << QStringLiteral("[One\nTw|o]");
        QTest::newRow("at the end") << int(QAccessible::WordBoundary) << QStringLiteral("One[|]");
    }

    void aUnitIsWhatAReaderCallsOne()
    {
        QFETCH(int, type);
        QFETCH(QString, drawn);
        const test::Picture picture = test::readPicture(drawn);
        QCOMPARE(textUnitAt(picture.text, picture.caret, QAccessible::TextBoundaryType(type)),
                 picture.span());
    }

    void offsetsAreThoseOfTheTextAlsoBehindASeam()
    {
        ArticleView view;
        view.resize(900, 600);
        const QString text = QStringLiteral("One two three. ").repeated(1000) + QStringLiteral("\nThe end.");
        view.setArticle(QStringLiteral("Long"), {}, text);
        view.show();
        QAccessibleTextInterface &accessible = textOf(view);
        QCOMPARE(accessible.characterCount(), text.size());
        const int end = int(text.indexOf(u"The end"));
        accessible.setCursorPosition(end);
        QCOMPARE(view.caret(), end);
        QCOMPARE(accessible.cursorPosition(), end);
        QCOMPARE(accessible.text(end, end + 3), QStringLiteral("The"));
        int first = 0, last = 0;
        QCOMPARE(accessible.textAtOffset(end, QAccessible::LineBoundary, &first, &last),
                 QStringLiteral("The end."));
        QCOMPARE(accessible.textBeforeOffset(end, QAccessible::WordBoundary, &first, &last),
                 QStringLiteral("three. \n"));
        QCOMPARE(accessible.textAfterOffset(end, QAccessible::WordBoundary, &first, &last),
                 QStringLiteral("end."));
    }

    void linesAreThoseOfThePage()
    {
        ArticleView view;
        view.resize(900, 600);
        view.setArticle(QStringLiteral("Lines"), {}, QStringLiteral("One two three. ").repeated(30));
        view.show();
        QAccessibleTextInterface &accessible = textOf(view);
        int start = 0, end = 0, start2 = 0, end2 = 0;
        accessible.textAtOffset(0, QAccessible::LineBoundary, &start, &end);
        QVERIFY(end > 30 && end < 120);
        accessible.textAfterOffset(0, QAccessible::LineBoundary, &start2, &end2);
        QCOMPARE(start2, end);
        QVERIFY(accessible.characterRect(start2).top() > accessible.characterRect(0).top());
        QCOMPARE(accessible.offsetAtPoint(accessible.characterRect(5).center()) / 2, 5 / 2);
    }

    void whoReadsLineByLineComesToAnEnd()
    {
        ArticleView view;
        view.resize(900, 600);
        view.setArticle(QStringLiteral("Lines"), {}, QStringLiteral("One.\nTwo."));
        view.show();
        QAccessibleTextInterface &accessible = textOf(view);
        int start = 0, end = 0;
        QCOMPARE(accessible.textAfterOffset(0, QAccessible::LineBoundary, &start, &end),
                 QStringLiteral("Two."));
        QCOMPARE(accessible.textAfterOffset(start, QAccessible::LineBoundary, &start, &end), QString());
        QCOMPARE(start, accessible.characterCount());
        QCOMPARE(end, accessible.characterCount());
    }

    void aSelectionIsSetAndTold()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("Selected"), {}, QStringLiteral("He said so."));
        QAccessibleTextInterface &accessible = textOf(view);
        QCOMPARE(accessible.selectionCount(), 0);
        accessible.addSelection(3, 7);
        QCOMPARE(view.selection(), (Span{3, 7}));
        int start = 0, end = 0;
        accessible.selection(0, &start, &end);
        QCOMPARE(start, 3);
        QCOMPARE(end, 7);
        accessible.removeSelection(0);
        QCOMPARE(accessible.selectionCount(), 0);
    }

    void itIsReadOnlyTextNamedByItsHeadline()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("Talks end"), QStringLiteral("By J. Writer"), QStringLiteral("So."));
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().readOnly && interface->state().multiLine);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Talks end"));
        QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("By J. Writer"));
    }
};

QTEST_MAIN(tst_ArticleAccessible)
#include "tst_articleaccessible.moc"
