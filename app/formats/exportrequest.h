#pragma once

#include "app/model/id.h"

#include <QMap>

namespace pullquote {

/// Values by FormatOption::name; what is absent has its default.
using FormatOptions = QMap<QString, QString>;

/// What of a project goes out.
struct ExportRequest {
    ArticleId article;     ///< null: all articles
    AnnotatorId annotator; ///< null: the quotes of everybody
    FormatOptions options;
};

} // namespace pullquote
