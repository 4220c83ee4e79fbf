#include "app/session/cataloguing.h"
#include "tests/support/testwindow.h"
#include "ui/library/articlelist.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QThread>
#include <QTimer>

#include <future>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” Brandt said. Nobody asked. “It lasts,” said Tomás Ortega.");

QString said(TestWindow &test)
{
    return test.window().findChild<QLabel *>(QStringLiteral("said"))->text();
}

const QMimeData *clipboard()
{
    return QGuiApplication::clipboard()->mimeData();
}

} // namespace

/// The current quote and articles, copied for other programs, by real keys in the real window.
class tst_CopyAs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }
    void init() { QGuiApplication::clipboard()->setMimeData(new QMimeData); }

    void aQuoteIsCopiedAsAPieceOfAPage()
    {
        TestWindow test;
        tag(test);
        test.press(QStringLiteral("Alt+Q Y W"));
        QTRY_VERIFY(clipboard()->hasHtml());
        QVERIFY2(clipboard()->html().contains(QStringLiteral("<p dir=\"auto\">“It works,”</p>")),
                 qPrintable(clipboard()->html()));
        QVERIFY(!clipboard()->html().contains(QStringLiteral("Nobody asked")));
        // For programs that take no page.
        QCOMPARE(clipboard()->text().trimmed(),
                 QStringLiteral("“It works,”\n— Nora Vale (A test, The Harbour Post)"));
        QCOMPARE(said(test), QStringLiteral("Copied as Web page: “It works,”"));
    }

    void aQuoteIsCopiedAsMarkdown()
    {
        TestWindow test;
        tag(test);
        test.press(QStringLiteral("Alt+Q Y M"));
        QTRY_COMPARE(clipboard()->text(),
                     QStringLiteral("> “It works,”\n>\n> — Nora Vale (A test, The Harbour "
                                    "Post)\n"));
        QVERIFY(clipboard()->hasFormat(QStringLiteral("text/markdown")));
    }

    void aQuoteIsCopiedAsARow()
    {
        TestWindow test;
        tag(test);
        test.press(QStringLiteral("Alt+Q Y T"));
        QTRY_VERIFY(clipboard()->hasFormat(QStringLiteral("text/csv")));
        const QStringList rows = clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[1].contains(QStringLiteral("“It works,”\t")), qPrintable(rows[1]));
        QVERIFY(clipboard()->html().startsWith(QStringLiteral("<table>")));
    }

    void withoutACurrentQuoteItSaysSo()
    {
        TestWindow test;
        tag(test);
        test.press(QStringLiteral("Esc Esc Alt+Q Y W"));
        QVERIFY2(said(test).startsWith(QStringLiteral("No current quote.")), qPrintable(said(test)));
        QVERIFY(!clipboard()->hasHtml());
    }

    void theMenuOfAQuoteHasIt()
    {
        TestWindow test;
        tag(test);
        const QPoint place = test.view().rectOf({2, 3}).center();
        QTimer::singleShot(0, [&test] { test.press(QStringLiteral("Y M")); });
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, test.view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(test.view().viewport(), &asked);
        QTRY_VERIFY(clipboard()->text().startsWith(QStringLiteral("> “It works,”")));
    }

    void theOpenArticleIsCopied()
    {
        TestWindow test;
        tag(test);
        test.press(QStringLiteral("Alt+E Y M"));
        QTRY_VERIFY(clipboard()->text().contains(QStringLiteral("Nobody asked.")));
        QVERIFY(clipboard()->text().contains(QStringLiteral("[^q1]")));
        QCOMPARE(said(test), QStringLiteral("Copied as Markdown: A test"));
    }

    void anArticleIsCopiedThatIsOnItsWayToTheFile()
    {
        TestWindow test;
        test.startProject(text);
        std::promise<void> copying; // ends the work below, even by going
        test.session().queue()->run([asked = copying.get_future().share()](ProjectFile &) {
            asked.wait();
            QThread::msleep(300); // the copying has begun by then, or this test shows nothing
        });
        Article article;
        article.title = QStringLiteral("Another");
        const auto made = Cataloguing(test.session()).createArticle(article, QStringLiteral("Other words."));
        QVERIFY(made && test.session().openArticle(*made));
        test.press(QStringLiteral("Alt+E Y"));
        copying.set_value();
        test.press(QStringLiteral("M"));
        QTRY_VERIFY(clipboard()->text().contains(QStringLiteral("Other words.")));
        QCOMPARE(said(test), QStringLiteral("Copied as Markdown: Another"));
    }

    void anotherArticleIsCopiedFromItsMenu()
    {
        TestWindow test;
        tag(test);
        Article other;
        other.title = QStringLiteral("Another");
        QVERIFY(Cataloguing(test.session()).createArticle(other, QStringLiteral("Other words.")).ok());
        auto *list = test.window().desk()->articles().findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QPoint place = list->visualRect(list->model()->index(1, 0)).center();
        QTimer::singleShot(0, [&test] { test.press(QStringLiteral("C M")); });
        emit list->customContextMenuRequested(place);
        QTRY_VERIFY(clipboard()->text().contains(QStringLiteral("Other words.")));
        QCOMPARE(said(test), QStringLiteral("Copied as Markdown: Another"));
    }

    void layersThatAreHiddenStayAtHome()
    {
        TestWindow test;
        tag(test);
        test.session().setLayerShown(test.session().me().id, false);
        test.press(QStringLiteral("Alt+E Y M"));
        QTRY_VERIFY(clipboard()->text().contains(QStringLiteral("Nobody asked.")));
        QVERIFY(!clipboard()->text().contains(QStringLiteral("[^q1]")));
    }

private:
    /// One quote with all that is known of it, current.
    static void tag(TestWindow &test)
    {
        test.startProject(text);
        Article article = test.article().article();
        article.outlet = QStringLiteral("The Harbour Post");
        QVERIFY(Cataloguing(test.session()).changeArticle(article));
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Nora Vale"));
        test.press(QStringLiteral("Return"));
        QVERIFY(test.article().quote(test.session().currentQuote()));
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_CopyAs)
#include "tst_copyas.moc"
