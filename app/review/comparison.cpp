#include "app/review/comparison.h"

#include "app/review/decidedcases.h"
#include "app/review/outermost.h"

#include <algorithm>

namespace pullquote {

namespace {

QList<LabelledUnit> withOneLabel(QList<LabelledUnit> units)
{
    for (LabelledUnit &unit : units)
        unit.label = 0;
    return units;
}

} // namespace

qsizetype ComparedArticle::countA() const
{
    return std::count_if(cases.cases.begin(), cases.cases.end(), [](const Case &one) { return one.a >= 0; });
}

qsizetype ComparedArticle::countB() const
{
    return std::count_if(cases.cases.begin(), cases.cases.end(), [](const Case &one) { return one.b >= 0; });
}

qint64 ComparedArticle::fromReview() const
{
    qint64 count = 0;
    for (qsizetype i = 0; i < cases.cases.size(); ++i) {
        const Case &one = cases.cases.at(i);
        const std::optional<Decision> &decision = decisions.at(i);
        if (!decision || !one.isPair() ||
            decision->result == decision->quote) // what one had is what one took
            continue;
        const bool isOwn =
            decision->result == cases.a.at(one.a).id || decision->result == cases.b.at(one.b).id;
        count += isOwn ? 1 : 0;
    }
    return count;
}

void Comparison::add(const ReadLayers &layers)
{
    const CodePoints codePoints(layers.text);
    Cases cases = casesOf(comparedQuotes(layers.a, layers.text, m_scope.redirects),
                          comparedQuotes(layers.b, layers.text, m_scope.redirects));
    m_pairs.add(cases);
    addUnits(cases, codePoints);
    QList<std::optional<Decision>> decided = decidedCases(cases, layers, codePoints);
    m_articles.append({layers.article.id, layers.article.title, std::move(cases), std::move(decided)});
}

ComparedQuote Comparison::compared(const Quote &quote, const QString &text) const
{
    return comparedQuotes({quote}, text, m_scope.redirects).first();
}

void Comparison::addUnits(const Cases &cases, const CodePoints &codePoints)
{
    const QList<QList<LabelledUnit>> units{contentUnits(cases.a, codePoints),
                                           contentUnits(cases.b, codePoints)};
    m_speakerUnits.add(codePoints.length(), units);
    m_quoteUnits.add(codePoints.length(), {withOneLabel(units.first()), withOneLabel(units.last())});
    m_extents[0] += extentUnits(cases.a, codePoints);
    m_extents[1] += extentUnits(cases.b, codePoints);
    m_length += codePoints.length();
}

QList<LabelledUnit> Comparison::contentUnits(const QList<ComparedQuote> &layer, const CodePoints &codePoints)
{
    const OutermostQuotes outermost = outermostQuotes(layer);
    m_leftOut += outermost.leftOut;
    QList<LabelledUnit> units;
    for (const qsizetype i : outermost.kept) {
        const int label = m_labels.of(layer.at(i).speakers);
        for (const Span part : layer.at(i).content)
            units.append({codePoints.toCodePoints(part).value_or(CodePointSpan()), label});
    }
    std::sort(units.begin(), units.end(),
              [](const LabelledUnit &one, const LabelledUnit &other) { return one.span < other.span; });
    return units;
}

QList<LabelledUnit> Comparison::extentUnits(const QList<ComparedQuote> &layer, const CodePoints &codePoints)
{
    QList<LabelledUnit> units;
    for (const ComparedQuote &quote : layer) {
        if (quote.isRuledOut())
            continue;
        const CodePointSpan span = codePoints.toCodePoints(quote.extent()).value_or(CodePointSpan());
        units.append({{m_length + span.start, m_length + span.end}, m_labels.of(quote.speakers)});
    }
    return units;
}

Agreement Comparison::agreement() const
{
    Agreement agreement;
    m_pairs.fill(agreement, m_scope.topics, m_scope.speakerCount);
    agreement.quoteUnits = m_quoteUnits.u();
    agreement.speakerUnits = m_speakerUnits.u();
    agreement.speakerLabels = m_speakerUnits.labels();
    agreement.leftOut = m_leftOut;
    for (const ComparedArticle &article : m_articles)
        agreement.fromReview += article.fromReview();
    return agreement;
}

Agreement Comparison::agreementIn(const ComparedArticle &article) const
{
    PairCounter pairs;
    pairs.add(article.cases);
    Agreement agreement;
    pairs.fill(agreement, m_scope.topics, m_scope.speakerCount);
    agreement.fromReview = article.fromReview();
    return agreement;
}

std::optional<Gamma> Comparison::gamma(int samples, quint64 seed,
                                       const std::function<bool(qint64, qint64)> &goesOn) const
{
    return gammaOf(m_extents, m_length, samples, seed, goesOn);
}

} // namespace pullquote
