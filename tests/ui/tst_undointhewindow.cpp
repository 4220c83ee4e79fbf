#include "app/session/commenting.h"
#include "tests/support/must.h"
#include "tests/support/testwindow.h"

#include <QLabel>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said.\n"
                                    "He said “we will see” and left.");
const QString otherText = QStringLiteral("Nobody says anything here.\nThe harbour was quiet.");

} // namespace

/// Undo and redo by real keys, where what they do is in another article than the open one.
class tst_UndoInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void anUndoElsewhereOpensThatArticleAndSaysWhich()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        test.press(QStringLiteral("U Q Shift+Return 1"));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().article().id, articles.first);
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 0);
        QCOMPARE(test.session().currentQuote(), test.article().quoteNumber(1).id);
        QCOMPARE(test.view().caret(), text.indexOf(u"“It works"));
        QVERIFY2(said(test).startsWith(QStringLiteral("Undone in “A test”: ")), qPrintable(said(test)));
    }

    void whatWentByItLeavesTheCaretAtItsWords()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        test.press(QStringLiteral("U U Q Shift+Return"));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().article().id, articles.first);
        QCOMPARE(test.article().quoteCount(), 0);
        QVERIFY(test.session().currentQuote().isNull());
        QCOMPARE(test.view().caret(), text.indexOf(u"“we will"));
    }

    void aRedoElsewhereGoesThereToo()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        test.press(QStringLiteral("U Q Shift+Return Ctrl+Z"));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Shift+Z"));
        QCOMPARE(test.article().article().id, articles.first);
        QCOMPARE(test.session().currentQuote(), test.article().quoteNumber(1).id);
        QVERIFY2(said(test).startsWith(QStringLiteral("Redone in “A test”: ")), qPrintable(said(test)));
        // A deletion that is done again, as well.
        test.press(QStringLiteral("Del Ctrl+Z"));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Shift+Z"));
        QCOMPARE(test.article().article().id, articles.first);
        QCOMPARE(test.article().quoteCount(), 0);
        QCOMPARE(test.view().caret(), text.indexOf(u"“It works"));
    }

    void aCommentElsewhereIsGoneTo()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        test.press(QStringLiteral("U Q Shift+Return"));
        const QuoteId quote = test.session().currentQuote();
        must(Commenting(test.session()).comment(quote, QStringLiteral("Who is this?")));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().article().id, articles.first);
        QCOMPARE(test.session().currentQuote(), quote);
    }

    void detailsOfAnotherArticleAreNamedAndNotGoneTo()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        Article changed = test.article().article();
        changed.outlet = QStringLiteral("The Daily");
        must(Cataloguing(test.session()).changeArticle(changed));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().article().id, articles.other);
        QVERIFY2(said(test).startsWith(QStringLiteral("Undone in “A test”: ")), qPrintable(said(test)));
    }

    void whatHasNoPlaceLeavesTheArticleOpen()
    {
        TestWindow test;
        const Articles articles = twoArticles(test);
        must(Cataloguing(test.session()).createSpeaker(QStringLiteral("Nora Vale")));
        must(test.session().openArticle(articles.other));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.article().article().id, articles.other);
        QVERIFY2(said(test).startsWith(QStringLiteral("Undone: ")), qPrintable(said(test)));
    }

private:
    struct Articles {
        ArticleId first;
        ArticleId other;
    };

    /// The first is open, with the focus in it.
    static Articles twoArticles(TestWindow &test)
    {
        test.startProject(text);
        Articles articles;
        articles.first = test.article().article().id;
        Article other;
        other.title = QStringLiteral("Another");
        const Result<ArticleId> made = Cataloguing(test.session()).createArticle(other, otherText);
        must(made);
        articles.other = *made;
        must(test.session().openArticle(articles.first));
        test.view().setFocus();
        return articles;
    }

    static QString said(TestWindow &test)
    {
        return test.window().findChild<QLabel *>(QStringLiteral("said"))->text();
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_UndoInTheWindow)
#include "tst_undointhewindow.moc"
