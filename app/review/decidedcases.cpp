#include "app/review/decidedcases.h"

#include "app/review/standing.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace pullquote {

namespace {

/// What is known of an article's quotes, by their ids.
class Known {
public:
    explicit Known(const ReadLayers &layers) : m_quotes(layers.byId())
    {
        for (const Decision &decision : layers.decisions) {
            for (QuoteId id : {decision.quote, decision.counterpart}) {
                if (!id.isNull())
                    m_decisions[id].append(decision);
            }
        }
    }

    const Quote *quote(QuoteId id) const { return m_quotes.value(id, nullptr); }
    /// Oldest first, as they were given.
    QList<Decision> decisionsOn(QuoteId id) const { return m_decisions.value(id); }

private:
    QHash<QuoteId, const Quote *> m_quotes;
    QHash<QuoteId, QList<Decision>> m_decisions;
};

} // namespace

QList<std::optional<Decision>> decidedCases(const Cases &cases, const ReadLayers &layers,
                                            const CodePoints &codePoints)
{
    QList<std::optional<Decision>> decided(cases.cases.size());
    const Known known(layers);
    QSet<AnnotatorId> reviewers;
    std::vector<StandingFinder> finders;
    for (const Decision &decision : layers.decisions) {
        if (reviewers.contains(decision.annotator))
            continue;
        reviewers.insert(decision.annotator);
        finders.push_back(
            {{[&known](QuoteId id) { return known.decisionsOn(id); }, codePoints,
              [&known](QuoteId id) { return known.quote(id); }, [](AnnotatorId) { return QString(); }},
             decision.annotator});
    }
    for (qsizetype i = 0; i < cases.cases.size(); ++i) {
        const Case &one = cases.cases.at(i);
        const Quote *a = one.a < 0 ? nullptr : known.quote(cases.a.at(one.a).id);
        const Quote *b = one.b < 0 ? nullptr : known.quote(cases.b.at(one.b).id);
        for (const StandingFinder &finder : finders) {
            const std::optional<Decision> standing = finder.standingOn(a, b);
            const bool isNewer = standing && !(decided.at(i) && standing->created < decided.at(i)->created);
            if (isNewer)
                decided[i] = standing;
        }
    }
    return decided;
}

} // namespace pullquote
