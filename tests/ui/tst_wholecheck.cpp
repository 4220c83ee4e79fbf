#include "app/store/projectfile.h"
#include "app/store/query.h"
#include "tests/support/patience.h"
#include "tests/support/testproject.h"
#include "ui/window/wholecheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace pullquote;

/// The check of the whole project behind who works in it.
class tst_WholeCheck : public QObject {
    Q_OBJECT

    static constexpr int idlePatience = 2 * test::patience; ///< it takes what time others leave

private slots:
    void aSoundProjectIsCheckedInSilence()
    {
        test::TestProject project(QStringLiteral("“It works,” said Ida Brandt."));
        QVERIFY(project.session().queue()->waitForSaved()); // what is checked is the file
        WholeCheck check(project.session().path());
        const QSignalSpy found(&check, &WholeCheck::found);
        const QSignalSpy finished(&check, &WholeCheck::finished);
        check.startIn(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, idlePatience);
        QCOMPARE(found.count(), 0);
    }

    void whatIsWrongIsFound()
    {
        test::TestProject project(QStringLiteral("“It works,” said Ida Brandt."));
        QVERIFY(project.session().queue()->waitForSaved());
        const auto isForged = std::make_shared<bool>(false); // shared: it may come when nobody waits any more
        project.session().queue()->run(
            [](ProjectFile &file) {
                Query(file.database(), QStringLiteral("UPDATE article SET title = 'Forged'")).run();
            },
            [isForged] { *isForged = true; });
        QTRY_VERIFY_WITH_TIMEOUT(*isForged, idlePatience); // the check would else read what was there before
        WholeCheck check(project.session().path());
        const QSignalSpy found(&check, &WholeCheck::found);
        const QSignalSpy finished(&check, &WholeCheck::finished);
        check.startIn(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, idlePatience);
        QCOMPARE(found.count(), 1);
    }

    void noRoomForACopyIsNoDamage()
    {
        test::TestProject project(QStringLiteral("“It works,” said Ida Brandt."));
        QVERIFY(project.session().queue()->waitForSaved()); // what is checked is the file
        WholeCheck check(project.session().path());
        const QSignalSpy found(&check, &WholeCheck::found);
        const QSignalSpy finished(&check, &WholeCheck::finished);
        const QByteArray folder = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(project.path())); // no folder at all
        const QSignalSpy postponed(&check, &WholeCheck::postponed);
        check.startIn(0);
        QTRY_COMPARE_WITH_TIMEOUT(postponed.count(), 1, idlePatience);
        folder.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", folder);
        QCOMPARE(found.count(), 0);
        QCOMPARE(finished.count(), 0);
    }
};

QTEST_MAIN(tst_WholeCheck)
#include "tst_wholecheck.moc"
