#pragma once

#include <QString>

#include <span>

namespace pullquote {

/// An opening mark and the mark that closes it. Equal where a language writes the same mark on both sides.
struct MarkPair {
    char16_t open;
    char16_t close;
};

/// How one language quotes.
struct QuotationConvention {
    QLatin1StringView language;      ///< primary subtag: "de"
    std::span<const MarkPair> pairs; ///< usual first: outer, inner, then variants
    bool reopensWithClosing =
        false; ///< a paragraph inside a quotation begins with the closing mark: "»Y luego…"
};

/// The convention of a BCP 47 tag by its longest known prefix ("de-CH", then "de"); null when none is known.
const QuotationConvention *conventionOf(QStringView languageTag);

/// Every convention, for tests and for a choice in a dialog.
std::span<const QuotationConvention> quotationConventions();

} // namespace pullquote
