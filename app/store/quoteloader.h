#pragma once

#include "app/model/quote.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

namespace pullquote {

class Database;

/// All quotes of an article in text order, straight from the columns: 20,000 of them come in a moment, which
/// the way through JSON would not. A test holds that both ways give the same.
Result<QList<Quote>> loadQuotes(Database &database, ArticleId article, const CodePoints &codePoints);

} // namespace pullquote
