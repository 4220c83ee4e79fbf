#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QString>

namespace pullquote {

struct Document;

/// How surely the bytes are a page or a piece of one, 0 to 100 (Format::recognizes); a suffix helps a piece.
int looksLikePage(const QByteArray &bytes, bool hasSuffix);

/// The article of a page, without the page around it; of a piece of a page (from the clipboard, say) all of
/// it.
Result<Document> readPage(const QString &markup);

/// All that can be read of a piece of HTML, as paragraphs. A problem as HtmlTree::parse() has it.
Result<QString> paragraphsOfHtml(const QString &html);

} // namespace pullquote
