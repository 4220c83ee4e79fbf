#include "app/cli/comparisonjson.h"

#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote {

namespace {

QJsonValue json(const Measure &measure)
{
    if (measure.value)
        return *measure.value;
    return QJsonObject{{QStringLiteral("undefined"), measure.why}};
}

QJsonValue json(qsizetype index, const QList<ComparedQuote> &layer)
{
    return index < 0 ? QJsonValue() : QJsonValue(layer.at(index).id.toString());
}

QJsonObject json(const Agreement::Part &part, const QString &name, const Measure &measure)
{
    return {{QStringLiteral("agree"), part.agree}, {QStringLiteral("of"), part.of}, {name, json(measure)}};
}

QJsonArray casesJson(const ComparedArticle &article)
{
    QJsonArray cases;
    for (qsizetype i = 0; i < article.cases.cases.size(); ++i) {
        const Case &one = article.cases.cases.at(i);
        const std::optional<Decision> &decision = article.decisions.at(i);
        cases.append(QJsonObject{
            {QStringLiteral("group"), one.group},
            {QStringLiteral("type"), word(one.type())},
            {QStringLiteral("a"), json(one.a, article.cases.a)},
            {QStringLiteral("b"), json(one.b, article.cases.b)},
            {QStringLiteral("differs"), QJsonArray::fromStringList(words(one.differs))},
            {QStringLiteral("decision"), decision ? QJsonValue(word(decision->verdict)) : QJsonValue()}});
    }
    return cases;
}

QJsonArray articlesJson(const QList<ComparedArticle> &articles)
{
    QJsonArray array;
    for (const ComparedArticle &article : articles)
        array.append(QJsonObject{{QStringLiteral("id"), article.id.toString()},
                                 {QStringLiteral("title"), article.title},
                                 {QStringLiteral("a"), article.countA()},
                                 {QStringLiteral("b"), article.countB()},
                                 {QStringLiteral("cases"), casesJson(article)}});
    return array;
}

QJsonObject foundJson(const Agreement &agreement)
{
    return {{QStringLiteral("both"), agreement.both},
            {QStringLiteral("only_a"), agreement.onlyA},
            {QStringLiteral("only_b"), agreement.onlyB},
            {QStringLiteral("precision"), json(agreement.found.precision)},
            {QStringLiteral("recall"), json(agreement.found.recall)},
            {QStringLiteral("f1"), json(agreement.found.f1)}};
}

QJsonObject topicsJson(const Agreement &agreement)
{
    QJsonArray topics;
    for (const Agreement::TopicKappa &topic : agreement.perTopic)
        topics.append(
            QJsonObject{{QStringLiteral("name"), topic.name}, {QStringLiteral("kappa"), json(topic.kappa)}});
    return {{QStringLiteral("alpha_masi"), json(agreement.topicsAlpha)},
            {QStringLiteral("per_topic"), topics}};
}

QJsonObject unitizingJson(const Agreement &agreement)
{
    return {
        {QStringLiteral("quote"), QJsonObject{{QStringLiteral("u_alpha"), json(agreement.quoteUnits)}}},
        {QStringLiteral("speaker"), QJsonObject{{QStringLiteral("u_alpha"), json(agreement.speakerUnits)},
                                                {QStringLiteral("cu_alpha"), json(agreement.speakerLabels)}}},
        {QStringLiteral("left_out"), agreement.leftOut}};
}

QJsonObject gammaJson(const Gamma &gamma)
{
    return {{QStringLiteral("value"), json(gamma.value)},
            {QStringLiteral("samples"), gamma.samples},
            {QStringLiteral("seed"), qint64(gamma.seed)}};
}

QJsonObject measuresJson(const Agreement &agreement, const Gamma &gamma)
{
    return {
        {QStringLiteral("found"), foundJson(agreement)},
        {QStringLiteral("edges"), QJsonObject{{QStringLiteral("identical"), agreement.sameEdges},
                                              {QStringLiteral("f1"), json(agreement.edgesF1)}}},
        {QStringLiteral("kind"), json(agreement.kind, QStringLiteral("kappa"), agreement.kindKappa)},
        {QStringLiteral("speaker"), json(agreement.speaker, QStringLiteral("alpha"), agreement.speakerAlpha)},
        {QStringLiteral("topics"), topicsJson(agreement)},
        {QStringLiteral("unitizing"), unitizingJson(agreement)},
        {QStringLiteral("gamma"), gammaJson(gamma)}};
}

} // namespace

QJsonObject comparisonJson(const QList<ComparedArticle> &articles, const Agreement &agreement,
                           const Gamma &gamma, const QStringList &annotators)
{
    return {{QStringLiteral("annotators"), QJsonArray::fromStringList(annotators)},
            {QStringLiteral("articles"), articlesJson(articles)},
            {QStringLiteral("measures"), measuresJson(agreement, gamma)}};
}

} // namespace pullquote
