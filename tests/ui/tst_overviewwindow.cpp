#include "app/session/tagging.h"
#include "tests/support/testwindow.h"
#include "ui/overview/overviewchart.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“One two three,” said Ann. “Four,” said Bob. “Five six,” said Ann.");

/// The real window with an article of three quotes, and its overview.
class Fixture : public TestWindow {
public:
    explicit Fixture(const QString &article = text) { startProject(article); }

    QuoteId tag(qsizetype quotation, const QString &speaker, int topicKey = 0)
    {
        TagRequest request;
        request.content = {article().quotations().all().at(quotation).span};
        request.speaker.newName = speaker;
        if (const Speaker *known = session().catalogue().speakerNamed(speaker))
            request.speaker = SpeakerChoice{known->id, {}, {}, false};
        if (topicKey > 0)
            request.topics = {session().catalogue().topicWithKey(topicKey)->id};
        const Result<QuoteId> id = Tagging(session()).tag(request);
        if (!id)
            qFatal("It cannot be tagged.");
        return *id;
    }
    void tagAll()
    {
        quotes = {tag(0, QStringLiteral("Ann"), 1), tag(1, QStringLiteral("Bob")),
                  tag(2, QStringLiteral("Ann"), 1)};
    }

    void openOverview()
    {
        window().activateWindow();
        view().setFocus();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window(); }, patience))
            qFatal("The window does not become active.");
        press(QStringLiteral("Ctrl+Shift+O"));
        // QTest::qWaitForWindowActive() takes a window over an active one for active.
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &overview(); }, patience))
            qFatal("The overview does not become active.");
    }
    OverviewWindow &overview() { return *window().findChild<OverviewWindow *>(); }
    QTableView &table() { return *overview().findChild<QTableView *>(); }
    QListView &behind() { return *overview().findChild<QListView *>(QStringLiteral("behindQuotes")); }
    OverviewChart &chart() { return *overview().findChild<OverviewChart *>(); }
    void click(const char *name)
    {
        QTest::mouseClick(overview().findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table().model()->columnCount(); ++column)
                cells.append(table().model()->index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    QString summary() { return overview().findChild<QLabel *>(QStringLiteral("overviewSummary"))->text(); }

    /// Clicks in the middle of the row of the chart, at the share of its width.
    void clickChart(int row, int rowCount, double share)
    {
        const QRectF plot = chart().chart()->plotArea();
        const QPointF at(plot.left() + plot.width() * share,
                         plot.top() + plot.height() * (row + 0.5) / rowCount);
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, at.toPoint());
    }

    QList<QuoteId> quotes;
};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *one : texts)
        list.append(QString::fromUtf8(one));
    return list;
}

} // namespace

class tst_OverviewWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void showsWhoSaysHowMuch();
    void followsWhatIsTagged();
    void anArticleWithoutQuotesSaysSo();
    void enterOnACellGoesToItsQuote();
    void enterOnACellOfSeveralListsThem();
    void aClickOnABarListsItsQuotes();
    void aClickOnATickShowsTheQuoteInTheArticle();
    void everyAspectHasATableThatArrowsWalk();
    void theProjectHasEveryArticle();
    void aQuoteOfAnotherArticleOpensIt();
    void copiesAPictureTwiceAsFine();
    void copiesTheTable();
    void savesPictureDrawingAndTable();
    void escapeClosesItAndTheProjectTakesItAlong();
    void hiddenLayersDisappear();
    void everythingHasAName();
};

void tst_OverviewWindow::showsWhoSaysHowMuch()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    QCOMPARE(f.rows(), lines({"Ann|5|83|2", "Bob|1|17|1"}));
    QCOMPARE(f.summary(), QStringLiteral("3 quote(s)  ·  2 speaker(s)  ·  50 % of words quoted"));
    f.click("aspect1");
    QCOMPARE(f.rows(), lines({"cybersecurity|2|5", "No topic|1|1"}));
    f.click("aspect2");
    QCOMPARE(f.rows(), lines({"Ann|2|", "Bob||1"}));
    f.click("aspect3");
    QCOMPARE(f.rows().first(), QStringLiteral("“One two three,”|Ann||24|3"));
}

void tst_OverviewWindow::followsWhatIsTagged()
{
    Fixture f;
    f.tag(1, QStringLiteral("Bob"));
    f.openOverview();
    QCOMPARE(f.rows(), lines({"Bob|1|100|1"}));
    f.table().setCurrentIndex(f.table().model()->index(0, 3));
    f.tag(0, QStringLiteral("Ann"));
    QTRY_COMPARE(f.rows(), lines({"Ann|3|75|1", "Bob|1|25|1"}));
    QCOMPARE(f.table().currentIndex().row(), 1); // still at Bob
    QCOMPARE(f.table().currentIndex().column(), 3);
    QVERIFY(f.session().undo());
    QTRY_COMPARE(f.rows(), lines({"Bob|1|100|1"}));
}

void tst_OverviewWindow::anArticleWithoutQuotesSaysSo()
{
    Fixture f;
    f.openOverview();
    const auto *empty = f.overview().findChild<QLabel *>(QStringLiteral("overviewEmpty"));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Tag a quotation")));
    QVERIFY(!f.overview().findChild<QPushButton *>(QStringLiteral("copyPicture"))->isEnabled());
    f.tag(0, QStringLiteral("Ann"));
    QTRY_VERIFY(!empty->isVisible());
}

void tst_OverviewWindow::enterOnACellGoesToItsQuote()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.press(QStringLiteral("Down Return"));
    QCOMPARE(f.session().currentQuote(), f.quotes[1]);
    QTRY_VERIFY(f.view().hasFocus());
    QVERIFY(f.overview().isVisible()); // it stays beside the article
}

void tst_OverviewWindow::enterOnACellOfSeveralListsThem()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.press(QStringLiteral("Return"));
    QVERIFY(f.behind().hasFocus());
    QCOMPARE(f.behind().model()->rowCount(), 2);
    f.press(QStringLiteral("Down Return"));
    QCOMPARE(f.session().currentQuote(), f.quotes[2]);
}

void tst_OverviewWindow::aClickOnABarListsItsQuotes()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.clickChart(0, 2, 0.1);
    QCOMPARE(f.behind().model()->rowCount(), 2);
    QVERIFY(f.session().currentQuote() != f.quotes[1]);
    f.clickChart(1, 2, 0.9); // a short bar is its whole row
    QCOMPARE(f.table().currentIndex().row(), 1);
    QCOMPARE(f.session().currentQuote(), f.quotes[1]);
}

void tst_OverviewWindow::aClickOnATickShowsTheQuoteInTheArticle()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.click("aspect3");
    const Span last = f.article().quote(f.quotes[2])->extent();
    f.clickChart(0, 2, double(last.start + last.end) / 2 / double(f.article().text().size()));
    QCOMPARE(f.session().currentQuote(), f.quotes[2]);
    QCOMPARE(f.table().currentIndex().row(), 2);
    QVERIFY(!f.view().hasFocus()); // one may click on
}

void tst_OverviewWindow::everyAspectHasATableThatArrowsWalk()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    for (Aspect aspect : allAspects) {
        f.overview().setAspect(aspect);
        f.table().setFocus();
        f.press(QStringLiteral("Ctrl+Home"));
        const QAbstractItemModel &model = *f.table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(f.table().currentIndex().row(), row);
            f.press(QStringLiteral("Down"));
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(f.table().currentIndex().column(), column);
            f.press(QStringLiteral("Right"));
        }
    }
}

void tst_OverviewWindow::theProjectHasEveryArticle()
{
    Fixture f;
    f.tagAll();
    Article article;
    article.title = QStringLiteral("Second");
    const Result<ArticleId> second =
        Cataloguing(f.session()).createArticle(article, QStringLiteral("“Seven,” said Bob."));
    QVERIFY(second && f.session().openArticle(*second));
    f.tag(0, QStringLiteral("Bob"));
    f.openOverview();
    f.click("scopeProject");
    QTRY_COMPARE(f.rows(), lines({"Ann|5|71|2", "Bob|2|29|2"}));
    QVERIFY(f.summary().startsWith(QStringLiteral("2 article(s)")));
    f.click("scopeArticle");
    QCOMPARE(f.rows(), lines({"Bob|1|100|1"}));
}

void tst_OverviewWindow::aQuoteOfAnotherArticleOpensIt()
{
    Fixture f;
    f.tagAll();
    const ArticleId first = f.article().article().id;
    const Result<ArticleId> second =
        Cataloguing(f.session()).createArticle(Article(), QStringLiteral("Nothing."));
    QVERIFY(second && f.session().openArticle(*second));
    f.openOverview();
    f.click("scopeProject");
    QTRY_COMPARE(f.rows().size(), 2);
    f.table().setFocus();
    f.press(QStringLiteral("Down Return"));
    QCOMPARE(f.article().article().id, first);
    QCOMPARE(f.session().currentQuote(), f.quotes[1]);
}

void tst_OverviewWindow::copiesAPictureTwiceAsFine()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.click("copyPicture");
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.width(), f.chart().viewport()->width() * 2);
    QCOMPARE(image.height(), f.chart().pictureSize().height() * 2);
    // Not only paper: Ann's bar is there in her colour.
    const QRectF plot = f.chart().chart()->plotArea();
    const QPointF middle(plot.left() + 20, plot.top() + plot.height() / 4 + f.chart().pictureSize().height() -
                                               f.chart().viewport()->height());
    QCOMPARE(image.pixelColor((middle * 2).toPoint()), Theme::light().colour(0));
}

void tst_OverviewWindow::copiesTheTable()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.click("copyTable");
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(),
             QStringLiteral("Speaker\tWords\t% of quoted words\tQuotes\nAnn\t5\t83\t2\nBob\t1\t17\t1\n"));
    QVERIFY(data->html().contains(QStringLiteral("<td>Ann</td><td>5</td>")));
}

void tst_OverviewWindow::savesPictureDrawingAndTable()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    const QHash<QString, QByteArray> beginnings{{QStringLiteral("png"), "\x89PNG"},
                                                {QStringLiteral("svg"), "<?xml"},
                                                {QStringLiteral("csv"), "\"Speaker\""}};
    for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it) {
        const QString path = f.folder() + QStringLiteral("/taken.") + it.key();
        f.prompts.saveAnswers = {path};
        f.overview().findChild<QAction *>(QStringLiteral("save_") + it.key())->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(it.value()), qPrintable(it.key()));
        QVERIFY(f.prompts.told.takeLast().contains(path));
    }
    f.prompts.saveAnswers = {f.folder() + QStringLiteral("/no/such/folder.png")};
    f.overview().findChild<QAction *>(QStringLiteral("save_png"))->trigger();
    QVERIFY(f.prompts.told.last().contains(QStringLiteral("cannot be written")));
}

void tst_OverviewWindow::escapeClosesItAndTheProjectTakesItAlong()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.press(QStringLiteral("Escape"));
    QVERIFY(!f.overview().isVisible());
    f.openOverview();
    f.click("scopeProject"); // while it is being counted
    QVERIFY(f.window().closeProject());
    QVERIFY(!f.window().findChild<OverviewWindow *>());
}

void tst_OverviewWindow::hiddenLayersDisappear()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    f.session().setLayerShown(f.session().me().id, false);
    QTRY_VERIFY(f.rows().isEmpty());
}

void tst_OverviewWindow::everythingHasAName()
{
    Fixture f;
    f.tagAll();
    f.openOverview();
    for (QWidget *widget : f.overview().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QCOMPARE(f.table().accessibleName(), QStringLiteral("A test: Words by speaker"));
}

QTEST_MAIN(tst_OverviewWindow)
#include "tst_overviewwindow.moc"
