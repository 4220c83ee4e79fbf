#pragma once

#include "app/formats/import.h"

#include <QHash>

namespace pullquote {

class ProjectReader;

/// Headlines that a person corrected, by the hash of the article's text.
using CorrectedTitles = QHash<QString, QString>;

/// One file of an import: what is in it, and what it would do to the project as it is now.
struct ImportFile {
    QString path;
    ImportSource source;
    QString formatName; ///< for people; empty when none recognizes it
    ImportPlan plan;

    bool canRun() const { return plan.canRun(); }
};

/// Reads a file and compares it with the project. Never fails: what is wrong is in its plan. May take long.
ImportFile examine(const QString &path, ProjectReader &project, const FormatRegistry &formats,
                   const ImportSettings &settings, const Watcher &watcher);

/// The new articles of a plan, in its order.
QList<Article> newArticles(const ImportPlan &plan);
/// Gives new articles their corrected headlines.
void correctTitles(ImportPlan &plan, const CorrectedTitles &titles);

/// "2 new articles, 14 new quotes, 1 article here already"
QString inWords(const ImportPlan &plan);

} // namespace pullquote
