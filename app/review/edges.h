#pragma once

#include "app/text/span.h"

#include <QList>
#include <QStringView>

namespace pullquote {

/// Content spans without what is no word at their ends: quotation marks, white space, punctuation, invisible
/// characters. Signs that are read aloud (% ‰ & @ # §) stay. Parts with nothing else between them become one;
/// parts that have no word go, unless no part has one: then the spans come back as they are. What goes on for
/// more than 1,000 characters is looked at no further.
///
/// UTF-16 offsets into `text`; `spans` ordered. Two annotators who tag “Yes,” and Yes mean the same words.
QList<Span> wordEdges(QStringView text, const QList<Span> &spans);

/// Whether two contents differ in nothing but quotation marks, white space and punctuation at their ends.
bool sameEdges(QStringView text, const QList<Span> &a, const QList<Span> &b);

} // namespace pullquote
