#include "ui/panel/foldedtext.h"

namespace pullquote {

namespace {

QChar withoutAccent(QChar c)
{
    if (c.decompositionTag() != QChar::Canonical)
        return c;
    const QString parts = c.decomposition();
    return parts.size() > 1 && !parts[0].isSurrogate() ? withoutAccent(parts[0]) : c;
}

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x00A0:
    case 0x202F:
        return u' ';
    case 0x2018:
    case 0x2019:
    case 0x201A:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
        return u'"';
    default:
        return c.isSurrogate() ? c : withoutAccent(c).toCaseFolded();
    }
}

} // namespace

QString foldedText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80) // nearly all of most articles: no table
            *out++ = u >= u'A' && u <= u'Z' ? QChar(char16_t(u + 32)) : c;
        else
            *out++ = folded(c);
    }
    return result;
}

} // namespace pullquote
