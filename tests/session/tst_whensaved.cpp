#include "app/session/tagging.h"
#include "app/session/whensaved.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// The project's file is at another place for as long as this lives, which is a fault that ends.
class HiddenFile {
public:
    explicit HiddenFile(const QString &path) : m_path(path), m_hidden(path + QStringLiteral(".hidden"))
    {
        if (!QFile::rename(m_path, m_hidden))
            qFatal("The file cannot be hidden.");
    }
    ~HiddenFile() { QFile::rename(m_hidden, m_path); }
    Q_DISABLE_COPY_MOVE(HiddenFile)

private:
    QString m_path;
    QString m_hidden;
};

} // namespace

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
            session().queue()->retryNow();
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

private:
    std::unique_ptr<TestProject> m_project;
    int m_calls = 0;
    bool m_hadAll = false;
};

QTEST_GUILESS_MAIN(tst_WhenSaved)
#include "tst_whensaved.moc"
