#pragma once

#include "app/model/id.h"

#include <QList>
#include <QMap>

namespace pullquote {

/// Values by FormatOption::name; what is absent has its default.
using FormatOptions = QMap<QString, QString>;

/// What of a project goes out. ExportCatalogue, ExportParts and walkArticles() obey it, so that no format has
/// to.
struct ExportRequest {
    QList<ArticleId> articles; ///< in any order; none: all of them
    QList<AnnotatorId> layers; ///< whose quotes; nobody: everybody's
    FormatOptions options;
    bool hasNotes = true;    ///< false: neither notes on quotes nor on speakers
    bool hasComments = true; ///< false: neither comments nor decisions, nor what only they refer to

    bool includes(ArticleId article) const { return articles.isEmpty() || articles.contains(article); }
    bool includes(AnnotatorId annotator) const { return layers.isEmpty() || layers.contains(annotator); }
};

} // namespace pullquote
