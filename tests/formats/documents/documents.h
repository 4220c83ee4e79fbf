#pragma once

#include "tests/formats/projects.h"

namespace pullquote::test {

/// What one source has become, in a project of its own.
struct Imported {
    Article article;
    QString text;
    QList<Quote> quotes;
    QStringList warnings; ///< as sentences
    QString problem;      ///< empty when it came in
};

inline Imported import(const QByteArray &bytes, const QString &name, const FormatOptions &options = {})
{
    TemporaryProject project;
    const Result<ImportPlan> planned = project.plan(bytes, name, options);
    Imported imported;
    if (!planned || !planned->canRun()) {
        imported.problem = (planned ? planned->problems.first() : planned.problem()).sentence();
        return imported;
    }
    if (const Result<void> done = runImport(project.file(), *planned); !done)
        qFatal("%s", qPrintable(done.problem().sentence()));
    for (const Problem &warning : planned->warnings)
        imported.warnings.append(warning.sentence());
    const ArticleContent content = *project.read().article(planned->added.value(0));
    imported.article = content.article;
    imported.text = content.text;
    imported.quotes = content.quotes;
    return imported;
}

} // namespace pullquote::test
