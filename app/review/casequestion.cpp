#include "app/review/casequestion.h"

namespace pullquote {

namespace {

using Of = CaseQuestion::Of;

/// Both take it for a quote: then its speakers and topics are compared.
bool areBothQuotes(const Cases &cases, const Case &one)
{
    return one.isPair() && !cases.a.at(one.a).isRuledOut() && !cases.b.at(one.b).isRuledOut();
}

/// Agreement::sameEdges: what only one has ruled out is not held against its edges, nor counted for them.
bool hasSameEdges(const Cases &cases, const Case &one)
{
    return one.isPair() && cases.a.at(one.a).isRuledOut() == cases.b.at(one.b).isRuledOut() &&
           !one.differs.testFlag(Difference::Edges);
}

bool has(qsizetype index, const QList<ComparedQuote> &layer, TopicId topic)
{
    return index >= 0 && layer.at(index).topics.contains(topic);
}

} // namespace

bool isCounted(const CaseQuestion &question, const Cases &cases, const Case &one)
{
    switch (question.of) {
    case Of::All:
    case Of::Found:
    case Of::Text:
        return true;
    case Of::Both:
    case Of::Edges:
    case Of::Kinds:
        return one.isPair();
    case Of::OnlyA:
        return one.b < 0;
    case Of::OnlyB:
        return one.a < 0;
    case Of::QuotesOfA:
        return one.a >= 0;
    case Of::QuotesOfB:
        return one.b >= 0;
    case Of::SameEdges:
        return hasSameEdges(cases, one);
    case Of::SameKind:
        return one.isPair() && !one.differs.testFlag(Difference::Kind);
    case Of::SameSpeaker:
        return areBothQuotes(cases, one) && !one.differs.testFlag(Difference::Speaker);
    case Of::SameTopics:
        return areBothQuotes(cases, one) && !one.differs.testFlag(Difference::Topics);
    case Of::Speakers:
    case Of::Topics:
        return areBothQuotes(cases, one);
    case Of::Topic:
        return areBothQuotes(cases, one) &&
               (has(one.a, cases.a, question.topic) || has(one.b, cases.b, question.topic));
    }
    return false;
}

bool isDisagreement(const CaseQuestion &question, const Cases &cases, const Case &one)
{
    switch (question.of) {
    case Of::Found:
        return !one.isPair();
    case Of::Edges:
        return !hasSameEdges(cases, one);
    case Of::Kinds:
        return one.differs.testFlag(Difference::Kind);
    case Of::Speakers:
        return one.differs.testFlag(Difference::Speaker);
    case Of::Topics:
        return one.differs.testFlag(Difference::Topics);
    case Of::Topic:
        return has(one.a, cases.a, question.topic) != has(one.b, cases.b, question.topic);
    case Of::Text:
        return !hasSameEdges(cases, one) || one.differs.testFlag(Difference::Speaker);
    default:
        return false;
    }
}

CasesBehind casesBehind(const QList<ComparedArticle> &articles, const CaseQuestion &question,
                        std::optional<qsizetype> article)
{
    CasesBehind behind;
    QList<CasePlace> agreeing;
    for (qsizetype i = article.value_or(0); i < (article ? *article + 1 : articles.size()); ++i) {
        const Cases &cases = articles.at(i).cases;
        for (qsizetype index = 0; index < cases.cases.size(); ++index) {
            const Case &one = cases.cases.at(index);
            if (isCounted(question, cases, one))
                (isDisagreement(question, cases, one) ? behind.places : agreeing).append({i, index});
        }
    }
    behind.disagreeing = behind.places.size();
    behind.places += agreeing;
    return behind;
}

} // namespace pullquote
