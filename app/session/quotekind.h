#pragma once

#include "app/session/openarticle.h"

namespace pullquote {

/// The kind that a quote has as long as nobody chose one, from the marks in its content and the sentence
/// around:
///
/// - no quotation mark in it: indirect;
/// - it reaches beyond the marks, or stands in the middle of somebody else's sentence ("made clear that there
///   is “no hostility”"): mixed;
/// - otherwise direct.
QuoteKind derivedKind(const OpenArticle &article, const QList<Span> &content);

} // namespace pullquote
