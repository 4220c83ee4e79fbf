#pragma once

#include <QString>

namespace pullquote {

/// Paragraphs of one to nine sentences, some of wide and some of narrow letters, so that their heights are
/// not what their lengths suggest.
inline QString manyParagraphs(int count)
{
    const QString sentences[] = {
        QStringLiteral("Paragraph %1 says MMMMMM and WWWWWW, as “MMM WWWWWW WWW” would. "),
        QStringLiteral("Paragraph %1 says ill, till it is still, in “little illicit lilies”. "),
        QStringLiteral("Paragraph %1 says this and that, and “something” else, to everybody. ")};
    QString text;
    for (int i = 0; i < count; ++i)
        text += sentences[i % 3].arg(i).repeated(1 + i % 9) + u'\n';
    return text;
}

} // namespace pullquote
