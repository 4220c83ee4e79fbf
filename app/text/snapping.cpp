#include "app/text/snapping.h"

#include "app/text/quotationlookup.h"

namespace pullquote {

Span shedSpace(QStringView text, Span selection)
{
    Span kept{std::clamp<qsizetype>(selection.start, 0, text.size()),
              std::clamp<qsizetype>(selection.end, 0, text.size())};
    while (kept.start < kept.end && text[kept.start].isSpace())
        ++kept.start;
    while (kept.start < kept.end && text[kept.end - 1].isSpace())
        --kept.end;
    return kept;
}

Span wholeGraphemes(QStringView, Span selection)
{
    return selection;
}

Span snapToWords(QStringView text, Span selection)
{
    return shedSpace(text, selection);
}

Span snapSelection(QStringView text, Span selection, const QuotationLookup &quotations)
{
    const Quotation *filled = quotations.filledBy(text, selection);
    return filled ? filled->span : snapToWords(text, selection);
}

Span wordAt(QStringView, qsizetype offset)
{
    return {offset, offset};
}

Span nameAt(QStringView, qsizetype offset)
{
    return {offset, offset};
}

} // namespace pullquote
