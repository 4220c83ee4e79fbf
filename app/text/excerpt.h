#pragma once

#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// The words of some spans of a text as one line: at most `limit` code units, of whole graphemes, and an
/// ellipsis; parts joined by " … ".
QString excerpt(const QString &text, const QList<Span> &spans, qsizetype limit = 200);

} // namespace pullquote
