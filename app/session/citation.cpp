#include "app/session/citation.h"

#include "app/text/daywords.h"

namespace pullquote {

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString words(const OpenArticle &article, const Quote &quote)
{
    QStringList parts;
    for (Span part : quote.content)
        parts.append(article.words(part).simplified());
    return parts.join(QStringLiteral(" … "));
}

QString speakers(const Catalogue &catalogue, const Quote &quote)
{
    QStringList names;
    for (SpeakerId id : quote.speakers) {
        const Speaker *speaker = catalogue.speaker(id);
        if (speaker)
            names.append(joined({speaker->name, speaker->role, speaker->affiliation}, QStringLiteral(", ")));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

/// A partial date ("2021-06") stays as it was given.
QString dateText(const QString &published)
{
    const QDate date = QDate::fromString(published, Qt::ISODate);
    return date.isValid() ? dayInWords(date) : published;
}

} // namespace

QString citation(const OpenArticle &article, const Catalogue &catalogue, const Quote &quote)
{
    const QString where =
        joined({article.article().outlet, dateText(article.article().published)}, QStringLiteral(", "));
    QString text = joined({words(article, quote), speakers(catalogue, quote)}, QStringLiteral(" — "));
    if (!where.isEmpty())
        text += QStringLiteral(" (%1)").arg(where);
    return text;
}

} // namespace pullquote
