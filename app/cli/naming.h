#pragma once

#include "app/model/entities.h"
#include "app/text/result.h"

#include <optional>

namespace pullquote {

class ProjectReader;

/// The annotators of a project as a command line names them.
class AnnotatorNames {
public:
    static Result<AnnotatorNames> read(ProjectReader &project);

    /// By id, or by name without regard to case. Nothing when nobody has it; a problem when several do.
    Result<std::optional<Annotator>> find(const QString &nameOrId) const;
    /// The name, with the id behind it where two have the same; empty for the null id.
    QString label(AnnotatorId id) const;
    /// As find(), but nobody is a problem, too.
    Result<Annotator> named(const QString &nameOrId) const;

private:
    QList<Annotator> m_annotators;
};

/// The article with this id; null for an empty text; a problem when the project has none.
Result<ArticleId> articleNamed(ProjectReader &project, const QString &text);

} // namespace pullquote
