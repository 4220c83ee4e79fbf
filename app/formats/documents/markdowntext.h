#pragma once

#include "app/text/result.h"

#include <QList>
#include <QString>

namespace pullquote {

/// A Markdown text as the words that a reader sees: CommonMark with tables and struck words, which are left
/// out, as pictures are.
struct MarkdownText {
    QString text;    ///< paragraphs, each ended by a line feed (DocumentText)
    QString heading; ///< the first one
    qsizetype replacedCount = 0;
    QList<Problem> warnings; ///< a block of HTML that cannot be read
};

MarkdownText readMarkdown(const QString &markdown);

} // namespace pullquote
