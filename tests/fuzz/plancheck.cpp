#include "plancheck.h"

#include "tests/formats/projects.h"

#include "app/store/projectcheck.h"
#include "app/text/canonicaltext.h"

namespace pullquote::fuzz {

void checkPlan(const ImportPlan &plan)
{
    for (const Problem &problem : plan.problems + plan.warnings) {
        if (problem.what.isEmpty())
            qFatal("A problem says nothing.");
    }
    for (const ChangeSet &changes : plan.changeSets) {
        for (auto text = changes.texts.begin(); text != changes.texts.end(); ++text) {
            if (canonicalText(*text).text != *text || textHash(*text) != text.key().toLatin1())
                qFatal("A text is not canonical.");
        }
    }
}

void checkRun(const ImportPlan &plan)
{
    test::TemporaryProject project;
    if (const Result<void> done = runImport(project.file(), plan); !done)
        qFatal("A plan that can run did not: %s", qPrintable(done.problem().sentence()));
    if (const auto report = checkProject(project.file()); !report.ok)
        qFatal("The project is damaged: %s", qPrintable(report.problems.value(0).sentence()));
}

} // namespace pullquote::fuzz
