#include "tests/faults/damage.h"
#include "tests/faults/shimvfs.h"

#include "app/session/tagging.h"
#include "app/store/projectreader.h"
#include "tests/support/testproject.h"

#include <QThread>

#include <atomic>

using namespace pullquote;
using namespace pullquote::faults;
using namespace pullquote::test;

/// A disk that takes its time, as a stick or a busy drive does.
class tst_SlowDisk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useFastDisk(); } // but for the naps below

    /// The file is held while a change is synced, and one change follows the other: whoever wants to read
    /// has to find the moments between them.
    void theProjectIsReadWhileChangesWait()
    {
        constexpr int changes = 30;
        std::atomic<bool> isSlow = false;
        const ShimVfs vfs([&](const DiskCall &call) {
            if (isSlow && call.kind == DiskCall::Kind::Sync)
                QThread::msleep(30);
            return SQLITE_OK;
        });
        TestProject project(QStringLiteral("“It works,” said Ida Brandt. ").repeated(changes));
        Session &session = project.session();
        QVERIFY(session.queue()->waitForSaved());
        isSlow = true;
        for (const Quotation &quotation : session.article().quotations().all()) {
            TagRequest request;
            request.content = {quotation.span};
            QVERIFY(Tagging(session).tag(request).ok());
        }
        while (session.queue()->state() == WriteQueue::State::Saving) {
            const auto articles = session.reader().articleSummaries();
            QVERIFY2(articles.ok(), articles ? "" : qPrintable(articles.problem().sentence()));
            QCoreApplication::processEvents();
        }
        isSlow = false;
        QVERIFY(session.queue()->waitForSaved());
        const auto written = session.reader().article(session.article().article().id);
        QVERIFY(written.ok());
        QCOMPARE(written->quotes.size(), changes);
    }
};

QTEST_GUILESS_MAIN(tst_SlowDisk)
#include "tst_slowdisk.moc"
