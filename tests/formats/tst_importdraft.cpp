#include "projects.h"

#include "app/formats/importdraft.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What comes of two sources, the first of which gives so many warnings, the second so many.
Result<ImportPlan> planWith(int warnings, int further)
{
    TemporaryProject project;
    Present present(project.read());
    ImportDraft draft(present, project.importer(), {});
    for (const int count : {warnings, further}) {
        draft.beginSource(u"x.json"_s);
        for (int i = 0; i < count; ++i)
            draft.warn({u"No. %1 of %2"_s.arg(i + 1).arg(count), {}, {}});
    }
    return draft.takePlan();
}

} // namespace

class tst_ImportDraft : public QObject {
    Q_OBJECT

private slots:
    void warningsBeyondAThousandAreCounted()
    {
        const Result<ImportPlan> plan = planWith(1'500, 3);
        QVERIFY(plan.ok());
        QCOMPARE(plan->warnings.size(), 1'001);
        QCOMPARE(plan->warnings[999].what, u"No. 1000 of 1500"_s);
        QVERIFY2(plan->warnings.last().what.startsWith(u"503 "), qPrintable(plan->warnings.last().what));
    }

    void problemsBeyondAThousandAreCounted()
    {
        TemporaryProject project;
        Present present(project.read());
        ImportDraft draft(present, project.importer(), {});
        for (int i = 0; i < 1'200; ++i)
            draft.fail({u"No. %1"_s.arg(i + 1), {}, {}});
        const Result<ImportPlan> plan = draft.takePlan();
        QVERIFY(plan.ok());
        QCOMPARE(plan->problems.size(), 1'001);
        QCOMPARE(plan->problems[999].what, u"No. 1000"_s);
        QVERIFY2(plan->problems.last().what.startsWith(u"200 "), qPrintable(plan->problems.last().what));
    }

    void revisionsBeyondAThousandAreCounted()
    {
        TemporaryProject project;
        Present present(project.read());
        ImportDraft draft(present, project.importer(), {});
        for (int i = 0; i < 1'200; ++i)
            draft.tellRevision({u"No. %1"_s.arg(i + 1), {}});
        const Result<ImportPlan> plan = draft.takePlan();
        QVERIFY(plan.ok());
        QCOMPARE(plan->parts[0].revisions.size(), 1'000);
        QCOMPARE(plan->parts[0].furtherRevisions, 200);
    }

    void aSourceIsNotSilentForTheOneBeforeIt()
    {
        const Result<ImportPlan> plan = planWith(1'001, 1);
        QVERIFY(plan.ok());
        QCOMPARE(plan->parts.size(), 2);
        QCOMPARE(plan->parts[0].warnings.size(), 1'001);
        QVERIFY(plan->parts[0].warnings.last().what.startsWith(u"1 "));
        QCOMPARE(plan->parts[1].warnings.size(), 1);
        QCOMPARE(plan->parts[1].warnings.first().what, u"No. 1 of 1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ImportDraft)
#include "tst_importdraft.moc"
