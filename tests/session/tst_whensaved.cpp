#include "app/session/stalearticles.h"
#include "app/session/whensaved.h"
#include "tests/support/hiddenfile.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::test;

/// Reading the file behind a session: when, and when once more.
class tst_WhenSaved : public QObject {
    Q_OBJECT

    static constexpr int rest = 20;

    Session &session() { return m_project->session(); }
    WriteQueue::State state() { return session().queue()->state(); }
    void change()
    {
        Project project = session().catalogue().project();
        project.name += QStringLiteral("!");
        must(Cataloguing(session()).changeProject(project));
    }
    std::function<void()> count()
    {
        return [this] {
            ++m_calls;
            m_hadAll = state() == WriteQueue::State::Saved;
        };
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(QStringLiteral("“It rained,” she said."));
        QVERIFY(session().queue()->waitForSaved());
        QTRY_COMPARE(state(), WriteQueue::State::Saved);
        m_calls = 0;
    }
    void cleanup() { m_project.reset(); }

    void ofManyWishesOneIsHeard()
    {
        WhenSaved when(session(), rest, count());
        for (int i = 0; i < 5; ++i)
            when.ask();
        QCOMPARE(m_calls, 0);
        QTRY_COMPARE(m_calls, 1);
        QTest::qWait(3 * rest);
        QCOMPARE(m_calls, 1);
    }

    void whatIsUnderWayIsWaitedFor()
    {
        WhenSaved when(session(), rest, count());
        change();
        QCOMPARE(state(), WriteQueue::State::Saving);
        QVERIFY(!when.hasAll());
        when.askNow();
        QCOMPARE(m_calls, 0);
        QTRY_COMPARE(m_calls, 1);
        QVERIFY(m_hadAll);
        change();
        QTRY_COMPARE(state(), WriteQueue::State::Saved);
        QCOMPARE(m_calls, 1);
    }

    void aFileAtFaultIsReadNowAndOnceMoreWhenItHasTheRest()
    {
        WhenSaved when(session(), rest, count());
        {
            const HiddenFile hidden(m_project->path());
            change();
            when.ask(); // while it is under way, or has failed already
            QTRY_COMPARE(state(), WriteQueue::State::Failed);
            QTRY_COMPARE(m_calls, 1);
            QVERIFY(!m_hadAll);
            change();
            session().queue()->retryNow();
            QTRY_COMPARE(state(), WriteQueue::State::Failed);
            QTest::qWait(5 * rest);
            QCOMPARE(m_calls, 1);
        }
        session().queue()->retryNow();
        QTRY_COMPARE(m_calls, 2);
        QVERIFY(m_hadAll);
        change();
        QTRY_COMPARE(state(), WriteQueue::State::Saved);
        QCOMPARE(m_calls, 2);
    }

    void whatWasDroppedIsNotCalled()
    {
        WhenSaved when(session(), rest, count());
        when.ask();
        when.drop();
        change();
        when.askNow();
        when.drop();
        QTRY_COMPARE(state(), WriteQueue::State::Saved);
        QTest::qWait(3 * rest);
        QCOMPARE(m_calls, 0);
    }

    void whoOnlyReadsWaitsForNothing()
    {
        const auto reader = Session::open(m_project->path(), Access::Read, m_project->me());
        QVERIFY(reader.ok());
        WhenSaved when(**reader, rest, [this] { ++m_calls; });
        QVERIFY(when.hasAll());
        when.askNow();
        QCOMPARE(m_calls, 1);
    }

    void whatAFileAtFaultHadIsReadOnceMore()
    {
        const ArticleId first = ArticleId::create();
        const ArticleId second = ArticleId::create();
        StaleArticles stale;
        QVERIFY(!stale.isAny(true));
        stale.add(first);
        QVERIFY(stale.isAny(false));
        QCOMPARE(stale.take(false).some, QSet<ArticleId>{first});
        QVERIFY(!stale.isAny(false));
        QVERIFY(stale.isAny(true));
        stale.add(second);
        QCOMPARE(stale.take(false).some, QSet<ArticleId>{second}); // the first is as old as it was
        const StaleArticles::Batch both = stale.take(true);
        QCOMPARE(both.some, (QSet<ArticleId>{first, second}));
        QVERIFY(!both.isAll);
        QVERIFY(!stale.isAny(true));
        stale.addAll();
        QVERIFY(stale.take(false).isAll);
        stale.add(first);
        QVERIFY(!stale.take(false).isAll);
        QVERIFY(stale.take(true).isAll);
    }

private:
    std::unique_ptr<TestProject> m_project;
    int m_calls = 0;
    bool m_hadAll = false;
};

QTEST_GUILESS_MAIN(tst_WhenSaved)
#include "tst_whensaved.moc"
