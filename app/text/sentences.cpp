#include "app/text/sentences.h"

#include "app/text/paragraphframe.h"

#include <algorithm>

namespace pullquote {

Span sentenceAt(QStringView text, qsizetype offset, const QList<Quotation> &quotations,
                const QString &language)
{
    const Span paragraph = boundedParagraph(text, offset);
    const ParagraphFrame frame(text, paragraph, opaqueSpans(quotations, paragraph), Language::of(language));
    return frame.spanOf(frame.sentenceOf(frame.tokenAt(offset)));
}

Span paragraphAt(QStringView text, qsizetype offset)
{
    const qsizetype at = std::clamp(offset, qsizetype(0), text.size());
    const qsizetype start = at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', at);
    return {start, end < 0 ? text.size() : end};
}

} // namespace pullquote
