#include "app/session/backgroundreader.h"
#include "tests/support/testproject.h"
#include "ui/library/articlelist.h"
#include "ui/library/articlelistmodel.h"
#include "ui/library/articlesearch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include <future>

using namespace pullquote;
using test::TestProject;

namespace {

const QString ferry = QStringLiteral("“We wait,” she said. “And we stay.”");

ArticleId addArticle(TestProject &project, const QString &title, const QString &text)
{
    Article article;
    article.title = title;
    article.language = QStringLiteral("en");
    const Result<ArticleId> made = Cataloguing(project.session()).createArticle(article, text);
    test::must(made);
    return *made;
}

void waitForFile(TestProject &project)
{
    QVERIFY(project.session().queue()->waitForSaved());
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all;
}

void ruleOutFirst(TestProject &project)
{
    ChangeSet changes = project.session().draft(QStringLiteral("Tag"));
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = project.session().article().article().id;
    quote.annotator = project.me().id;
    quote.content = {{8, 12}};
    quote.kind = QuoteKind::NotAQuote;
    changes.changes.append(Change::to(quote));
    QVERIFY(project.session().commit(changes).ok());
}

} // namespace

class TestArticleList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void modelKeepsItsPromisesWhileArticlesComeAndGo();
    void modelFetchesPageByPage();
    void openArticleShowsTheSessionsNumbersAtOnce();
    void closedArticleKeepsItsNumbers();
    void unfinishedOfOtherArticlesIsCountedWhenAskedFor();
    void clickAndEnterOpen();
    void selectionStaysWhenAnotherArticleComes();
    void searchFindsWordsOfTheTextAndEscGoesBack();
    void searchFindsWhatIsOnItsWayToTheFile();
    void searchOfNothingSaysSo();
    void aPaneWithoutProjectIsQuiet();
    void datesAreWords_data();
    void datesAreWords();
    void standingSaysWhatIsNext_data();
    void standingSaysWhatIsNext();

private:
    std::unique_ptr<TestProject> m_project;
};

void TestArticleList::init()
{
    m_project = std::make_unique<TestProject>(QStringLiteral("He said “no” and “never”."));
    waitForFile(*m_project);
}

void TestArticleList::cleanup()
{
    m_project.reset();
}

void TestArticleList::modelKeepsItsPromisesWhileArticlesComeAndGo()
{
    BackgroundReader reader(m_project->path());
    ArticleListModel model(m_project->session(), reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(titles(model), QStringList{QStringLiteral("A test")});
    const ArticleId added = addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    QTRY_COMPARE(model.rowCount(), 2);
    Article changed =
        model.index(1).data(RowRole).value<ArticleRow>().id == added
            ? std::get<Article>(**m_project->session().reader().entity({EntityType::Article, added.uuid()}))
            : Article();
    changed.title = QStringLiteral("Ferry strike");
    QVERIFY(Cataloguing(m_project->session()).changeArticle(changed).ok());
    QTRY_COMPARE(titles(model).last(), QStringLiteral("Ferry strike"));
    QVERIFY(Cataloguing(m_project->session()).deleteArticle(added).ok());
    QTRY_COMPARE(titles(model), QStringList{QStringLiteral("A test")});
}

void TestArticleList::modelFetchesPageByPage()
{
    const int count = ArticleListModel::pageSize + 20;
    for (int i = 1; i < count; ++i)
        addArticle(*m_project, QStringLiteral("Article %1").arg(i), QStringLiteral("Text %1").arg(i));
    waitForFile(*m_project);
    BackgroundReader reader(m_project->path());
    ArticleListModel model(m_project->session(), reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), count);
    const QStringList all = titles(model);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), count);
}

void TestArticleList::openArticleShowsTheSessionsNumbersAtOnce()
{
    BackgroundReader reader(m_project->path());
    ArticleListModel model(m_project->session(), reader);
    const QModelIndex first = model.index(0);
    QVERIFY(first.data(RowRole).value<ArticleRow>().isOpen);
    QCOMPARE(first.data(UnfinishedRole).toInt(), 2);
    QCOMPARE(first.data(RowRole).value<ArticleRow>().quotes, 0);
    ruleOutFirst(*m_project);
    QCOMPARE(first.data(UnfinishedRole).toInt(), 1);
}

void TestArticleList::closedArticleKeepsItsNumbers()
{
    BackgroundReader reader(m_project->path());
    ArticleListModel model(m_project->session(), reader);
    ruleOutFirst(*m_project);
    QVERIFY(m_project->session().openArticle({}).ok());
    const QModelIndex first = model.index(0);
    QVERIFY(!first.data(RowRole).value<ArticleRow>().isOpen);
    QCOMPARE(first.data(UnfinishedRole).toInt(), 1);
    QCOMPARE(first.data(RowRole).value<ArticleRow>().quotes, 0); // one is ruled out
    QVERIFY(m_project->session().undo().ok());
    QTRY_COMPARE(first.data(UnfinishedRole).toInt(), 2);
}

void TestArticleList::unfinishedOfOtherArticlesIsCountedWhenAskedFor()
{
    addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    waitForFile(*m_project);
    BackgroundReader reader(m_project->path());
    ArticleListModel model(m_project->session(), reader);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(UnfinishedRole).toInt(), -1);
    QTRY_COMPARE(model.index(1).data(UnfinishedRole).toInt(), 2);
}

void TestArticleList::clickAndEnterOpen()
{
    const ArticleId other = addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    waitForFile(*m_project);
    ArticleList list;
    list.setSession(&m_project->session());
    list.resize(260, 500);
    list.show();
    QSignalSpy activated(&list, &ArticleList::articleActivated);
    const QModelIndex second = list.view()->model()->index(1, 0);
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, list.view()->visualRect(second).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().at(0).value<ArticleId>(), other);
    list.view()->setFocus();
    QTest::keyClick(list.view(), Qt::Key_Up);
    QTest::keyClick(list.view(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().at(0).value<ArticleId>(), m_project->session().article().article().id);
}

void TestArticleList::selectionStaysWhenAnotherArticleComes()
{
    addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    waitForFile(*m_project);
    ArticleList list;
    list.setSession(&m_project->session());
    list.show();
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    const ArticleId selected = list.current();
    addArticle(*m_project, QStringLiteral("Bridge"), QStringLiteral("Another text."));
    QTRY_COMPARE(list.view()->model()->rowCount(), 3);
    QCOMPARE(list.current(), selected);
}

void TestArticleList::searchFindsWordsOfTheTextAndEscGoesBack()
{
    addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    waitForFile(*m_project);
    ArticleList list;
    list.setSession(&m_project->session());
    list.show();
    QAbstractItemModel *articles = list.view()->model();
    auto *field = list.findChild<QLineEdit *>(QStringLiteral("searchArticles"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("stay"));
    QTRY_COMPARE(list.view()->model()->rowCount(), 1);
    QCOMPARE(list.view()->model()->index(0, 0).data().toString(), QStringLiteral("Ferry"));
    QVERIFY(list.view()->model()->index(0, 0).data(RowRole).value<ArticleRow>().snippet.contains(QChar(2)));
    QSignalSpy activated(&list, &ArticleList::articleActivated);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(list.view()->model(), articles);
}

void TestArticleList::searchFindsWhatIsOnItsWayToTheFile()
{
    ArticleList list;
    list.setSession(&m_project->session());
    list.show();
    auto *field = list.findChild<QLineEdit *>(QStringLiteral("searchArticles"));
    QTest::keyClicks(field, QStringLiteral("stay"));
    const QSignalSpy searched(qobject_cast<ArticleSearch *>(list.view()->model()), &ArticleSearch::searched);
    QVERIFY(searched.isValid());
    QTRY_COMPARE(searched.size(), 1);
    std::promise<void> gate; // behind which the file does not have the article
    m_project->session().queue()->run([open = gate.get_future().share()](ProjectFile &) { open.wait(); });
    addArticle(*m_project, QStringLiteral("Ferry"), ferry);
    QTRY_COMPARE(searched.size(), 2);
    QCOMPARE(list.view()->model()->rowCount(), 0);
    gate.set_value();
    QTRY_COMPARE(list.view()->model()->rowCount(), 1);
}

void TestArticleList::searchOfNothingSaysSo()
{
    ArticleList list;
    list.setSession(&m_project->session());
    list.show();
    list.focusSearch();
    auto *field = list.findChild<QLineEdit *>(QStringLiteral("searchArticles"));
    auto *empty = list.findChild<QWidget *>(QStringLiteral("noArticles"));
    QVERIFY(!empty->isVisible());
    QTest::keyClicks(field, QStringLiteral("xylophone"));
    QTRY_VERIFY(empty->isVisible());
}

void TestArticleList::aPaneWithoutProjectIsQuiet()
{
    ArticleList list;
    list.show();
    list.focusSearch();
    QTest::keyClicks(list.findChild<QLineEdit *>(QStringLiteral("searchArticles")), QStringLiteral("abc"));
    QVERIFY(list.current().isNull());
    list.setSession(&m_project->session());
    list.setSession(nullptr);
    QVERIFY(list.current().isNull());
}

void TestArticleList::datesAreWords_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("words");
    QTest::newRow("this year") << "2021-06-16"
                               << "16 June";
    QTest::newRow("another year") << "2019-06-16"
                                  << "16 June 2019";
    QTest::newRow("a month") << "2021-06"
                             << "June 2021";
    QTest::newRow("a year") << "2021"
                            << "2021";
    QTest::newRow("no date") << "last spring"
                             << "last spring";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestArticleList::datesAreWords()
{
    QFETCH(QString, published);
    QTEST(dateInWords(published, QDate(2021, 7, 1)), "words");
}

void TestArticleList::standingSaysWhatIsNext_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("quotes");
    QTest::addColumn<int>("unfinished");
    QTest::addColumn<QString>("words");
    QTest::newRow("work in the open article") << "ready" << true << 5 << 3 << "3 open";
    QTest::newRow("the newsroom's word elsewhere") << "ready" << false << 5 << 3 << "ready";
    QTest::newRow("work without a state") << "" << false << 5 << 3 << "3 open";
    QTest::newRow("not begun") << "" << false << 0 << 7 << "to do";
    QTest::newRow("open and not begun") << "" << true << 0 << 7 << "7 open";
    QTest::newRow("nothing known") << "" << false << -1 << -1 << "";
}

void TestArticleList::standingSaysWhatIsNext()
{
    QFETCH(QString, state);
    QFETCH(bool, isOpen);
    QFETCH(int, quotes);
    QFETCH(int, unfinished);
    ArticleRow row;
    row.state = state;
    row.isOpen = isOpen;
    row.quotes = quotes;
    QTEST(standing(row, unfinished), "words");
}

QTEST_MAIN(TestArticleList)
#include "tst_articlelist.moc"
