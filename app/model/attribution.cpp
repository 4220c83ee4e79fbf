#include "app/model/attribution.h"

#include "app/text/daywords.h"

namespace pullquote {

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString wordsOf(const QString &text, const Quote &quote)
{
    QStringList parts;
    for (Span part : quote.content)
        parts.append(text.mid(part.start, part.length()).simplified());
    return parts.join(QStringLiteral(" … "));
}

QString inWords(const QList<Speaker> &speakers)
{
    QStringList names;
    for (const Speaker &speaker : speakers)
        names.append(joined({speaker.name, speaker.role, speaker.affiliation}, QStringLiteral(", ")));
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

} // namespace

Attribution attributionOf(const Article &article, const QString &text, const Quote &quote,
                          const QList<Speaker> &speakers)
{
    return {wordsOf(text, quote), inWords(speakers),
            joined({article.outlet, publishedInWords(article.published)}, QStringLiteral(", "))};
}

} // namespace pullquote
