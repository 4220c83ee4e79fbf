#include "app/text/snapping.h"

#include "app/text/graphemes.h"
#include "app/text/quotationlookup.h"
#include "app/text/words.h"

#include <algorithm>

namespace pullquote {

Span shedSpace(QStringView text, Span selection)
{
    Span kept{std::clamp<qsizetype>(selection.start, 0, text.size()),
              std::clamp<qsizetype>(selection.end, 0, text.size())};
    kept.end = std::max(kept.start, kept.end);
    while (kept.start < kept.end && text[kept.end - 1].isSpace())
        --kept.end;
    while (kept.start < kept.end && text[kept.start].isSpace())
        ++kept.start;
    return kept;
}

Span wholeGraphemes(QStringView text, Span selection)
{
    const Span whole{graphemeBorderBefore(text, selection.start), graphemeBorderAfter(text, selection.end)};
    return selection.isEmpty() ? Span{whole.start, whole.start} : whole;
}

Span snapToWords(QStringView text, Span selection)
{
    Span snapped = shedSpace(text, selection);
    if (snapped.isEmpty())
        return wholeGraphemes(text, snapped);
    const Span first = wordAround(text, snapped.start);
    const Span last = wordAround(text, snapped.end - 1);
    if (!first.isEmpty())
        snapped.start = first.start;
    if (!last.isEmpty())
        snapped.end = last.end;
    return wholeGraphemes(text, snapped);
}

Span snapSelection(QStringView text, Span selection, const QuotationLookup &quotations)
{
    const Span snapped = snapToWords(text, selection);
    const Quotation *filled = snapped.isEmpty() ? nullptr : quotations.filledBy(text, snapped);
    return filled ? filled->span : snapped;
}

Span wordAt(QStringView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    for (const qsizetype at : {offset, offset - 1}) {
        if (const Span word = wordAround(text, at); !word.isEmpty())
            return wholeGraphemes(text, word);
    }
    // A script without word spaces: the grapheme, where it is one of letters.
    for (const qsizetype at : {offset, offset - 1}) {
        if (at >= 0 && at < text.size() && text[at].isLetter())
            return wholeGraphemes(text, {at, at + 1});
    }
    return {offset, offset};
}

} // namespace pullquote
