#include "app/text/excerpt.h"

#include "app/text/graphemes.h"

#include <algorithm>

namespace pullquote {

QString excerpt(const QString &text, const QList<Span> &spans, qsizetype limit)
{
    QString words;
    for (Span span : spans) {
        if (!words.isEmpty())
            words += QStringLiteral(" … ");
        const qsizetype room = limit - words.size();
        if (room <= 0)
            break;
        words += QStringView(text).mid(span.start, std::min(span.length(), room + 1));
    }
    if (words.size() > limit) {
        words.truncate(graphemeBorderBefore(words, limit));
        words += u'…';
    }
    std::replace(words.begin(), words.end(), QChar(u'\n'), QChar(u' '));
    return words;
}

} // namespace pullquote
