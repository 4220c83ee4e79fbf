#include "app/session/momentafter.h"
#include "app/store/projectreader.h"
#include "tests/support/must.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::test;

/// Articles stand in the order in which they were made, however quickly that went.
class tst_ArticleOrder : public QObject {
    Q_OBJECT

private slots:
    void whatIsMadeInOneMomentIsAMomentApart_data()
    {
        QTest::addColumn<int>("last"); // milliseconds from now
        QTest::addColumn<int>("made");
        QTest::newRow("long ago") << -60'000 << 0;
        QTest::newRow("just before") << -1 << 0;
        QTest::newRow("in the same moment") << 0 << 1;
        QTest::newRow("many in the same moment") << 40 << 41;
        QTest::newRow("by a clock that is wrong") << 1000 << 0;
    }
    void whatIsMadeInOneMomentIsAMomentApart()
    {
        QFETCH(int, last);
        QFETCH(int, made);
        const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QCOMPARE(momentAfter(now.addMSecs(last), now), now.addMSecs(made));
        QCOMPARE(momentAfter(QDateTime(), now), now);
    }

    void articlesMadeInARowKeepTheirOrder()
    {
        TestProject project(QStringLiteral("The first one."));
        QList<ArticleId> made{project.session().article().article().id};
        for (int i = 0; i < 40; ++i)
            made.append(madeIn(project.session(), QStringLiteral("Number %1.").arg(i)));
        QVERIFY(project.session().queue()->waitForSaved());
        QCOMPARE(*project.session().reader().articleIds(), made);
    }

    void anArticleOfTheSameMomentComesBefore_data()
    {
        QTest::addColumn<bool>("isInTheFile");
        QTest::newRow("in the file") << true;
        QTest::newRow("on its way there") << false;
    }
    void anArticleOfTheSameMomentComesBefore()
    {
        QFETCH(bool, isInTheFile);
        TestProject project(QStringLiteral("The first one."));
        Session &session = project.session();
        QVERIFY(session.queue()->waitForSaved());
        Article first = session.article().article();
        first.position = QDateTime::currentMSecsSinceEpoch() + 900; // as one of many that were imported
        ChangeSet changes = session.draft(QStringLiteral("Import"));
        changes.changes = {Change::to(first)};
        must(session.commit(changes));
        QVERIFY(!isInTheFile || session.queue()->waitForSaved());
        const ArticleId second = madeIn(session, QStringLiteral("The second one."));
        QVERIFY(session.queue()->waitForSaved());
        QCOMPARE(*session.reader().articleIds(), (QList<ArticleId>{first.id, second}));
    }

private:
    static ArticleId madeIn(Session &session, const QString &text)
    {
        const Result<ArticleId> made = Cataloguing(session).createArticle(Article(), text);
        must(made);
        return *made;
    }
};

QTEST_GUILESS_MAIN(tst_ArticleOrder)
#include "tst_articleorder.moc"
