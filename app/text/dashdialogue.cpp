#include "app/text/dashdialogue.h"

#include "app/text/snapping.h"

namespace pullquote {

namespace {

bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'―';
}

/// A dash between speech and narrator has a space or punctuation on one side; "1990–2000" and "New
/// York–Paris" do not.
bool divides(QStringView text, Span words, qsizetype i)
{
    const QChar before = text[i - 1];
    const QChar after = i + 1 < words.end ? text[i + 1] : QChar(u' ');
    return before.isSpace() || after.isSpace() || after.isPunct();
}

} // namespace

std::optional<Quotation> dashSpeech(QStringView text, Span paragraph)
{
    const Span words = shedSpace(text, paragraph);
    if (words.length() < 2)
        return std::nullopt;
    const bool hyphen = text[words.start] == u'-' && text[words.start + 1].isSpace();
    if (!isDash(text[words.start]) && !hyphen)
        return std::nullopt;

    Quotation speech;
    speech.open = QString(text[words.start]);
    speech.close = QStringLiteral("");
    bool spoken = true;
    qsizetype from = words.start;
    for (qsizetype i = words.start + 1; i <= words.end; ++i) {
        if (i < words.end && !(isDash(text[i]) && divides(text, words, i)))
            continue;
        const Span part = shedSpace(text, {from, i});
        if (spoken && part.length() > 1)
            speech.parts.append(part);
        spoken = !spoken;
        from = i;
    }
    if (speech.parts.isEmpty())
        return std::nullopt;
    speech.span = {speech.parts.first().start, speech.parts.last().end};
    return speech;
}

} // namespace pullquote
