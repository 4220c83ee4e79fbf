#pragma once

#include "app/review/comparison.h"

#include <QJsonObject>

namespace pullquote {

/// What `compare --json` prints. A measure that is not defined is {"undefined": why}.
QJsonObject comparisonJson(const QList<ComparedArticle> &articles, const Agreement &agreement,
                           const Gamma &gamma, const QStringList &annotators);

} // namespace pullquote
