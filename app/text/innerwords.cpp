#include "app/text/innerwords.h"

#include "app/text/snapping.h"

namespace pullquote {

Span innerWords(QStringView text, const Quotation &quotation, Span part)
{
    // Not every part has both marks: those in the middle of several paragraphs only reopen.
    Span words = part;
    if (text.sliced(words.start, words.length()).startsWith(quotation.open))
        words.start += quotation.open.size();
    if (text.sliced(words.start, words.length()).endsWith(quotation.close))
        words.end -= quotation.close.size();
    words = shedSpace(text, words);
    const auto ends = [](QChar c) { return QStringView(u",.!?…،؛؟۔।॥。、，．！？｡").contains(c); };
    while (words.length() > 1 && (ends(text[words.end - 1]) || text[words.end - 1].isSpace()))
        --words.end;
    return words;
}

} // namespace pullquote
