// The part of ImportDraft that tells people about a source.
#include "app/formats/importdraft.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

template <class T>
void addOrCount(QList<T> &list, T told, int &further)
{
    if (list.size() < ImportDraft::mostListed)
        list.append(std::move(told));
    else
        ++further;
}

void tellFurtherProblems(QList<Problem> &problems, int further)
{
    if (further > 0)
        problems.append({QCoreApplication::translate("pullquote::ImportDraft",
                                                     "%n more problem(s) are not listed.", nullptr, further),
                         {},
                         {}});
}

void tellFurtherWarnings(QList<Problem> &warnings, int further)
{
    if (further > 0)
        warnings.append({QCoreApplication::translate("pullquote::ImportDraft",
                                                     "%n more warning(s) are not listed.", nullptr, further),
                         {},
                         {}});
}

} // namespace

QString ImportDraft::placed(const QString &where) const
{
    return m_source.isEmpty() || where.isEmpty() ? m_source + where : m_source + QStringLiteral(", ") + where;
}

void ImportDraft::fail(Problem problem)
{
    addOrCount(part().problems, problem, part().furtherProblems);
    problem.where = placed(problem.where);
    addOrCount(m_plan.problems, std::move(problem), m_furtherProblems);
}

void ImportDraft::warn(Problem warning)
{
    addOrCount(part().warnings, warning, part().furtherWarnings);
    warning.where = placed(warning.where);
    addOrCount(m_plan.warnings, std::move(warning), m_furtherWarnings);
}

void ImportDraft::tellRevision(const ImportPlan::Revision &revision)
{
    addOrCount(part().revisions, revision, part().furtherRevisions);
}

void ImportDraft::tellFurther()
{
    for (ImportPlan::Part &one : m_plan.parts) {
        tellFurtherProblems(one.problems, std::exchange(one.furtherProblems, 0));
        tellFurtherWarnings(one.warnings, std::exchange(one.furtherWarnings, 0));
    }
    tellFurtherProblems(m_plan.problems, std::exchange(m_furtherProblems, 0));
    tellFurtherWarnings(m_plan.warnings, std::exchange(m_furtherWarnings, 0));
}

QString ImportDraft::optionInWords(const QString &name, const QString &value)
{
    return pullquote::optionInWords(m_hints, part().options, name, value);
}

void ImportDraft::askWhose(const QString &name)
{
    part().asksWhose = true;
    part().whose = name;
}

} // namespace pullquote
