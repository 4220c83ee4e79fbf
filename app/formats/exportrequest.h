#pragma once

#include "app/model/quote.h"

#include <QList>
#include <QMap>

namespace pullquote {

/// Values by FormatOption::name; what is absent has its default.
using FormatOptions = QMap<QString, QString>;

/// What of a project goes out. ExportCatalogue, ExportParts and walkArticles() obey it, so that no format has
/// to. What people paste into texts of their own is without the text around the quotes that are named.
struct ExportRequest {
    QList<ArticleId> articles; ///< in any order; none: all of them
    QList<AnnotatorId> layers; ///< whose quotes; nobody: everybody's
    FormatOptions options;
    bool hasNotes = true;    ///< false: neither notes on quotes nor on speakers
    bool hasComments = true; ///< false: neither comments nor decisions, nor what only they refer to
    /// Of those quotes only these, taken out of their articles; none: all of them.
    QList<QuoteId> quotes = {};

    bool includes(ArticleId article) const { return articles.isEmpty() || articles.contains(article); }
    bool includes(AnnotatorId annotator) const { return layers.isEmpty() || layers.contains(annotator); }
    bool includes(const Quote &quote) const
    {
        return includes(quote.annotator) && (quotes.isEmpty() || quotes.contains(quote.id));
    }
    /// Whether quotes of its articles may stay at home.
    bool choosesQuotes() const { return !layers.isEmpty() || !quotes.isEmpty(); }
};

} // namespace pullquote
