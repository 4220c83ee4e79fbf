#include "app/review/comparelayers.h"

#include "app/review/readlayers.h"

#include <algorithm>

namespace pullquote {

namespace {

QList<ArticleSummary> inScope(const QList<ArticleSummary> &all, const ComparisonRequest &request)
{
    QList<ArticleSummary> articles;
    for (const ArticleSummary &summary : all) {
        const ArticleId id = summary.article.id;
        if ((!request.only || request.only->contains(id)) &&
            (request.article.isNull() || request.article == id))
            articles.append(summary);
    }
    return articles;
}

int quotesOf(const ArticleSummary &summary, AnnotatorId annotator)
{
    return summary.layers.value(annotator).quotes;
}

QList<AnnotatorId> byQuotes(const QHash<AnnotatorId, qint64> &counts)
{
    QList<AnnotatorId> annotators = counts.keys();
    std::sort(annotators.begin(), annotators.end(), [&counts](AnnotatorId one, AnnotatorId other) {
        const qint64 more = counts.value(one) - counts.value(other);
        return more == 0 ? one < other : more > 0;
    });
    return annotators;
}

QList<AnnotatorId> presentIn(const QList<ArticleSummary> &articles)
{
    QHash<AnnotatorId, qint64> counts;
    for (const ArticleSummary &summary : articles) {
        for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer) {
            if (layer->quotes > 0)
                counts[layer.key()] += layer->quotes;
        }
    }
    return byQuotes(counts);
}

/// Others by how many quotes they can have in common with somebody, the most first.
QList<AnnotatorId> besides(AnnotatorId who, const QList<ArticleSummary> &articles)
{
    QHash<AnnotatorId, qint64> common;
    for (const ArticleSummary &summary : articles) {
        for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer) {
            if (layer.key() != who && layer->quotes > 0)
                common[layer.key()] += std::min(layer->quotes, quotesOf(summary, who));
        }
    }
    return byQuotes(common);
}

/// Whether both are named and one of them has something there.
bool isPair(const ComparisonRequest &request, const QList<AnnotatorId> &present)
{
    return !request.a.isNull() && !request.b.isNull() && request.a != request.b &&
           (present.contains(request.a) || present.contains(request.b));
}

/// The wish where that person is among the others, else the first of them.
AnnotatorId chosen(AnnotatorId wish, const QList<AnnotatorId> &among)
{
    return among.contains(wish) ? wish : among.value(0);
}

void choose(const ComparisonRequest &request, const QList<ArticleSummary> &articles, LayersCompared &layers)
{
    layers.annotators = presentIn(articles);
    if (isPair(request, layers.annotators)) {
        layers.a = request.a;
        layers.b = request.b;
        for (AnnotatorId one : {request.a, request.b}) {
            if (!layers.annotators.contains(one))
                layers.annotators.append(one);
        }
        return;
    }
    if (layers.annotators.size() < 2)
        return;
    const AnnotatorId first = chosen(request.me, layers.annotators);
    layers.a = chosen(request.a.isNull() ? first : request.a, layers.annotators);
    layers.b = chosen(request.b, besides(layers.a, articles));
}

} // namespace

Result<std::optional<LayersCompared>> compareLayers(ProjectReader &project, const ComparisonRequest &request,
                                                    const std::function<bool(qint64, qint64)> &goesOn)
{
    const Result<QList<ArticleSummary>> all = project.articleSummaries();
    if (!all)
        return all.problem();
    QList<ArticleSummary> articles = inScope(*all, request);
    LayersCompared layers{{}, {}, {}, Comparison(request.scope), {}, {}};
    choose(request, articles, layers);
    articles.removeIf([&layers](const ArticleSummary &summary) {
        return quotesOf(summary, layers.a) + quotesOf(summary, layers.b) == 0;
    });
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (!goesOn(i, articles.size()))
            return std::optional<LayersCompared>();
        const Result<ReadLayers> read = readLayers(project, articles[i].article.id, layers.a, layers.b);
        if (!read)
            return read.problem();
        layers.comparison.add(*read);
        layers.texts.append(read->text);
    }
    layers.agreement = layers.comparison.agreement();
    return std::optional(std::move(layers));
}

} // namespace pullquote
