#include "app/model/quotekind.h"

#include <algorithm>

namespace pullquote {

namespace {

bool isMarked(const QuotationLookup &quotations, Span part)
{
    const QList<const Quotation *> found = quotations.overlapping(part);
    return std::any_of(found.begin(), found.end(), [part](const Quotation *quotation) {
        return part.contains(quotation->span) || quotation->span.contains(part) ||
               std::any_of(quotation->parts.begin(), quotation->parts.end(),
                           [part](Span other) { return part.contains(other); });
    });
}

bool fillsMarks(const QuotationLookup &quotations, Span part)
{
    const QList<const Quotation *> found = quotations.overlapping(part);
    return std::any_of(found.begin(), found.end(), [part](const Quotation *quotation) {
        return quotation->balanced && (quotation->span == part || quotation->parts.contains(part));
    });
}

/// Whether the words begin small in a sentence that runs on from before: “no hostility” in "that there is …".
bool continuesASentence(const QString &text, Span part)
{
    const QStringView before = QStringView(text).left(part.start).trimmed();
    const bool atStart = before.isEmpty() || QStringView(u".!?:\n”“\"»").contains(before.back()) ||
                         text.at(part.start - 1) == u'\n';
    const auto letter = std::find_if(text.begin() + part.start, text.begin() + part.end,
                                     [](QChar c) { return c.isLetterOrNumber(); });
    const bool beginsSmall = letter != text.begin() + part.end && letter->isLower();
    return beginsSmall && !atStart && before.back() != u',';
}

} // namespace

QuoteKind derivedKind(const QString &text, const QuotationLookup &quotations, const QList<Span> &content)
{
    const auto marked = [&](Span part) { return isMarked(quotations, part); };
    if (content.isEmpty() || std::none_of(content.begin(), content.end(), marked))
        return QuoteKind::Indirect;
    const auto fills = [&](Span part) { return fillsMarks(quotations, part); };
    if (!std::all_of(content.begin(), content.end(), fills))
        return QuoteKind::Mixed;
    return continuesASentence(text, content.first()) ? QuoteKind::Mixed : QuoteKind::Direct;
}

} // namespace pullquote
