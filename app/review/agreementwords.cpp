#include "app/review/agreementwords.h"

#include <QLocale>

#include <cmath>

namespace pullquote {

namespace {

using Of = CaseQuestion::Of;

QString rounded(double value)
{
    const double hundredths = std::round(value * 100) / 100 + 0.0; // no "-0.00"
    return QLocale().toString(hundredths, 'f', 2);
}

CountedText number(qint64 count, Of of)
{
    return CountedText::counted(QString::number(count), count, {of});
}

} // namespace

CountedText AgreementWords::whatBothFound(const Agreement &agreement) const
{
    if (agreement.total() == 0)
        return {tr("Neither %1 nor %2 has a quote here.").arg(m_a, m_b), {}};
    const QString all = tr("Both found %1 of %n quote(s)", nullptr, int(agreement.total()));
    const CountedText found = CountedText::composed(CountedText::counted(all, agreement.total(), {Of::All}),
                                                    {number(agreement.both, Of::Both)});
    if (agreement.both == 0)
        return CountedText::composed({QStringLiteral("%1."), {}}, {found});
    const auto part = [](const QString &text, qint64 count, Of of) {
        return CountedText::counted(text, count, {of});
    };
    // "Both found 41 of 52 quotes; of those 36 have the same edges, 40 the same speaker, …"
    return CountedText::composed(
        {tr("%1; of those %2, %3, %4, %5."), {}},
        {found,
         part(tr("%n have the same edges", nullptr, int(agreement.sameEdges)), agreement.sameEdges,
              Of::SameEdges),
         part(tr("%n the same speaker", nullptr, int(agreement.speaker.agree)), agreement.speaker.agree,
              Of::SameSpeaker),
         part(tr("%n the same kind", nullptr, int(agreement.kind.agree)), agreement.kind.agree, Of::SameKind),
         part(tr("%n the same topics", nullptr, int(agreement.topics.agree)), agreement.topics.agree,
              Of::SameTopics)});
}

QList<CountedText> AgreementWords::sentences(const Agreement &agreement,
                                             const std::optional<Gamma> &gamma) const
{
    QList<CountedText> list{whatBothFound(agreement)};
    const auto addOnly = [&list](qint64 count, const QString &name, Of of) {
        if (count == 0)
            return;
        const QString text = tr("%n quote(s) were found by %1 only.", nullptr, int(count));
        list.append(CountedText::composed(CountedText::counted(text, count, {of}), {{name, {}}}));
    };
    addOnly(agreement.onlyA, m_a, Of::OnlyA);
    addOnly(agreement.onlyB, m_b, Of::OnlyB);
    if (agreement.fromReview > 0)
        list.append(
            {tr("%n of those that both found came of a review by one of the two: whether they agreed before "
                "cannot be seen in it.",
                nullptr, int(agreement.fromReview)),
             {}});
    if (agreement.leftOut > 0)
        list.append(
            {tr("The measures of unitizing leave out %n quote(s) that lie on others of the same layer.",
                nullptr, int(agreement.leftOut)),
             {}});
    for (const QString &limit : limits(agreement, gamma))
        list.append({limit, {}});
    return list;
}

QStringList AgreementWords::limits(const Agreement &agreement, const std::optional<Gamma> &gamma) const
{
    QStringList list;
    if (agreement.greedyGroups > 0)
        list.append(
            tr("%n group(s) of overlapping quotes were too large to be matched exactly: the greatest overlap "
               "came first.",
               nullptr, int(agreement.greedyGroups)));
    if (gamma && gamma->greedyGroups > 0)
        list.append(
            tr("Gamma is not exact: %n group(s) of overlapping quotes, random ones included, were too large.",
               nullptr, int(gamma->greedyGroups)));
    return list;
}

AgreementWords::Row AgreementWords::row(const QString &name, const Measure &measure,
                                        const CaseQuestion &question)
{
    const QString value = measure.value ? rounded(*measure.value) : tr("not defined: %1").arg(measure.why);
    return {name, value, question, measure.value};
}

AgreementWords::Row AgreementWords::row(const QString &name, const Agreement::Part &part,
                                        const CaseQuestion &question)
{
    if (part.of == 0)
        return row(name, Measure::undefined(Measure::Gap::NothingInCommon), question);
    const double share = double(part.agree) / double(part.of);
    return {name,
            tr("%1 % (%2 of %3)").arg(QLocale().toString(100.0 * share, 'f', 0)).arg(part.agree).arg(part.of),
            question, share};
}

QString AgreementWords::sentence(const Gamma &gamma)
{
    return tr("%1 (%2 samples, seed %3)")
        .arg(row({}, gamma.value, {}).value, QString::number(gamma.samples), QString::number(gamma.seed));
}

QList<AgreementWords::Row> AgreementWords::rowsOfPairs(const Agreement &agreement) const
{
    QList<Row> rows{
        row(tr("Found, precision of %1").arg(m_b), agreement.found.precision, {Of::QuotesOfB}),
        row(tr("Found, recall of %1").arg(m_b), agreement.found.recall, {Of::QuotesOfA}),
        row(tr("Found, F1"), agreement.found.f1, {Of::Found}),
        row(tr("Edges, F1"), agreement.edgesF1, {Of::Edges}),
        row(tr("Kind, agreeing"), agreement.kind, {Of::Kinds}),
        row(tr("Kind, Cohen’s kappa"), agreement.kindKappa, {Of::Kinds}),
        row(tr("Speaker, agreeing"), agreement.speaker, {Of::Speakers}),
        row(tr("Speaker, Krippendorff’s alpha"), agreement.speakerAlpha, {Of::Speakers}),
        row(tr("Topics, agreeing"), agreement.topics, {Of::Topics}),
        row(tr("Topics, Krippendorff’s alpha (MASI)"), agreement.topicsAlpha, {Of::Topics}),
    };
    for (const Agreement::TopicKappa &topic : agreement.perTopic)
        rows.append(
            row(tr("Topic “%1”, Cohen’s kappa").arg(topic.name), topic.kappa, {Of::Topic, topic.topic}));
    return rows;
}

QList<AgreementWords::Row> AgreementWords::rows(const Agreement &agreement,
                                                const std::optional<Gamma> &gamma) const
{
    QList<Row> rows = rowsOfPairs(agreement);
    rows.append({row(tr("Quote or not, u-alpha"), agreement.quoteUnits, {Of::Found}),
                 row(tr("Speaker in the text, u-alpha"), agreement.speakerUnits, {Of::Text}),
                 row(tr("Speaker in the text, cu-alpha"), agreement.speakerLabels, {Of::Speakers})});
    if (gamma)
        rows.append({tr("Gamma"), sentence(*gamma), {Of::Text}, gamma->value.value});
    return rows;
}

QString AgreementWords::heading(const CaseQuestion &question) const
{
    switch (question.of) {
    case Of::All:
    case Of::Found:
    case Of::Text:
        return tr("All quotes");
    case Of::Both:
        return tr("Found by both");
    case Of::OnlyA:
        return tr("Found by %1 only").arg(m_a);
    case Of::OnlyB:
        return tr("Found by %1 only").arg(m_b);
    case Of::QuotesOfA:
        return tr("Quotes of %1").arg(m_a);
    case Of::QuotesOfB:
        return tr("Quotes of %1").arg(m_b);
    case Of::SameEdges:
        return tr("The same edges");
    case Of::SameKind:
        return tr("The same kind");
    case Of::SameSpeaker:
        return tr("The same speaker");
    case Of::SameTopics:
        return tr("The same topics");
    case Of::Edges:
        return tr("Edges");
    case Of::Kinds:
        return tr("Kind");
    case Of::Speakers:
        return tr("Speaker");
    case Of::Topics:
    case Of::Topic:
        return tr("Topics");
    }
    return {};
}

} // namespace pullquote
