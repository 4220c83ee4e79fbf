#include "app/review/comparison.h"

#include "app/review/outermost.h"

#include <algorithm>

namespace pullquote {

namespace {

using QuotePair = std::pair<QuoteId, QuoteId>;

/// The same for two quotes in either order; a null id for nobody.
QuotePair pairOf(QuoteId one, QuoteId other)
{
    return one < other ? QuotePair(other, one) : QuotePair(one, other);
}

QuoteId idOf(qsizetype index, const QList<ComparedQuote> &layer)
{
    return index < 0 ? QuoteId() : layer.at(index).id;
}

QList<std::optional<Decision>> decisionsOn(const Cases &cases, const QList<Decision> &decisions)
{
    QHash<QuotePair, Decision> newest;
    for (const Decision &decision : decisions)
        newest.insert(pairOf(decision.quote, decision.counterpart), decision);
    QList<std::optional<Decision>> list;
    list.reserve(cases.cases.size());
    for (const Case &one : cases.cases) {
        const auto found = newest.constFind(pairOf(idOf(one.a, cases.a), idOf(one.b, cases.b)));
        list.append(found == newest.constEnd() ? std::nullopt : std::optional(*found));
    }
    return list;
}

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

void Comparison::add(const Article &article, const QString &text, const QList<Quote> &a,
                     const QList<Quote> &b, const QList<Decision> &decisions)
{
    Cases cases =
        casesOf(comparedQuotes(a, text, m_scope.redirects), comparedQuotes(b, text, m_scope.redirects));
    m_pairs.add(cases);
    addUnits(cases, text);
    QList<std::optional<Decision>> decided = decisionsOn(cases, decisions);
    m_articles.append({article.id, article.title, std::move(cases), std::move(decided)});
}

void Comparison::addUnits(const Cases &cases, const QString &text)
{
    const CodePoints codePoints(text);
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
    return agreement;
}

Agreement Comparison::agreementIn(const ComparedArticle &article) const
{
    PairCounter pairs;
    pairs.add(article.cases);
    Agreement agreement;
    pairs.fill(agreement, m_scope.topics, m_scope.speakerCount);
    return agreement;
}

std::optional<Gamma> Comparison::gamma(int samples, quint64 seed,
                                       const std::function<bool(qint64, qint64)> &goesOn) const
{
    return gammaOf(m_extents, m_length, samples, seed, goesOn);
}

} // namespace pullquote
