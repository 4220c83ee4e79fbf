#pragma once

#include "app/text/quotationmarks.h"

namespace pullquote {

/// What a part of a quotation says: without its marks, white space and punctuation at its end. A double click
/// on the word of “Never,” has all of it.
Span innerWords(QStringView text, const Quotation &quotation, Span part);

} // namespace pullquote
