#pragma once

#include "app/text/quotationmarks.h"
#include "app/text/span.h"

#include <QList>
#include <QString>

namespace pullquote {

/// The sentence around an offset (UTF-16), without the white space around it. A sentence ends at `.`, `!`,
/// `?`, `…` or a line's end; not at an abbreviation or an initial, and not inside a quotation that the
/// sentence goes on behind (“Stop!” he said.). An offset between two sentences belongs to the earlier one.
/// Inside a quotation it is the sentence that the quotation stands in.
Span sentenceAt(QStringView text, qsizetype offset, const QList<Quotation> &quotations = {},
                const QString &language = {});

/// The line around an offset, without its `\n`.
Span paragraphAt(QStringView text, qsizetype offset);

} // namespace pullquote
