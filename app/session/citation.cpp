#include "app/session/citation.h"

#include "app/model/attribution.h"

namespace pullquote {

QString citation(const OpenArticle &article, const Catalogue &catalogue, const Quote &quote)
{
    QList<Speaker> speakers;
    for (SpeakerId id : quote.speakers) {
        if (const Speaker *speaker = catalogue.speaker(id))
            speakers.append(*speaker);
    }
    const Attribution attribution = attributionOf(article.article(), article.text(), quote, speakers);
    QString text = attribution.words;
    if (!attribution.speakers.isEmpty())
        text += QStringLiteral(" — ") + attribution.speakers;
    if (!attribution.where.isEmpty())
        text += QStringLiteral(" (%1)").arg(attribution.where);
    return text;
}

} // namespace pullquote
