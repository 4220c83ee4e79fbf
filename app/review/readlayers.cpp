#include "app/review/readlayers.h"

namespace pullquote {

namespace {

QList<Quote> layerOf(const ArticleContent &content, AnnotatorId annotator)
{
    QList<Quote> layer;
    std::copy_if(content.quotes.begin(), content.quotes.end(), std::back_inserter(layer),
                 [annotator](const Quote &quote) { return quote.annotator == annotator; });
    return layer;
}

} // namespace

Result<ReadLayers> readLayers(ProjectReader &project, ArticleId article, AnnotatorId a, AnnotatorId b)
{
    const Result<ArticleContent> content = project.article(article);
    if (!content)
        return content.problem();
    const Result<QList<Decision>> decisions = project.decisions(article);
    if (!decisions)
        return decisions.problem();
    return ReadLayers{content->article, content->text, layerOf(*content, a), layerOf(*content, b),
                      *decisions};
}

} // namespace pullquote
