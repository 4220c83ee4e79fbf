#include "app/review/readlayers.h"

namespace pullquote {

QList<Quote> layerOf(const QList<Quote> &quotes, AnnotatorId annotator)
{
    QList<Quote> layer;
    std::copy_if(quotes.begin(), quotes.end(), std::back_inserter(layer),
                 [annotator](const Quote &quote) { return quote.annotator == annotator; });
    return layer;
}

QHash<QuoteId, const Quote *> ReadLayers::byId() const
{
    QHash<QuoteId, const Quote *> quotes;
    for (const QList<Quote> *layer : {&a, &b, &others}) {
        for (const Quote &quote : *layer)
            quotes.insert(quote.id, &quote);
    }
    return quotes;
}

Result<ReadLayers> readLayers(ProjectReader &project, ArticleId article, AnnotatorId a, AnnotatorId b)
{
    const Result<ArticleContent> content = project.article(article);
    if (!content)
        return content.problem();
    const Result<QList<Decision>> decisions = project.decisions(article);
    if (!decisions)
        return decisions.problem();
    ReadLayers layers{content->article, content->text, layerOf(content->quotes, a),
                      layerOf(content->quotes, b), *decisions};
    layers.others = content->quotes;
    layers.others.removeIf(
        [a, b](const Quote &quote) { return quote.annotator == a || quote.annotator == b; });
    return layers;
}

} // namespace pullquote
