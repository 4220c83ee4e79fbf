#pragma once

#include "app/model/quote.h"
#include "app/text/quotationlookup.h"

namespace pullquote {

/// The kind that a quote has as long as nobody chose one, from the marks in its content and the sentence
/// around:
///
/// - no quotation mark in it: indirect;
/// - it reaches beyond the marks, or stands in the middle of somebody else's sentence ("made clear that there
///   is “no hostility”"): mixed;
/// - otherwise direct.
///
/// `quotations` are those of `text`; the spans are UTF-16.
QuoteKind derivedKind(const QString &text, const QuotationLookup &quotations, const QList<Span> &content);

} // namespace pullquote
