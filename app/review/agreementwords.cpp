#include "app/review/agreementwords.h"

#include <QLocale>

#include <cmath>

namespace pullquote {

namespace {

QString written(double value)
{
    const double rounded = std::round(value * 100) / 100 + 0.0; // no "-0.00"
    return QLocale().toString(rounded, 'f', 2);
}

} // namespace

QString AgreementWords::whatBothFound(const Agreement &agreement) const
{
    if (agreement.total() == 0)
        return tr("Neither %1 nor %2 has a quote here.").arg(m_a, m_b);
    const QString found =
        tr("Both found %1 of %n quote(s)", nullptr, int(agreement.total())).arg(agreement.both);
    if (agreement.both == 0)
        return found + u'.';
    // "Both found 41 of 52 quotes; of those 36 have the same edges, 40 the same speaker, …"
    return tr("%1; of those %2, %3, %4, %5.")
        .arg(found, tr("%n have the same edges", nullptr, int(agreement.sameEdges)),
             tr("%n the same speaker", nullptr, int(agreement.speaker.agree)),
             tr("%n the same kind", nullptr, int(agreement.kind.agree)),
             tr("%n the same topics", nullptr, int(agreement.topics.agree)));
}

QStringList AgreementWords::sentences(const Agreement &agreement, const std::optional<Gamma> &gamma) const
{
    QStringList list{whatBothFound(agreement)};
    if (agreement.onlyA > 0)
        list.append(tr("%n quote(s) were found by %1 only.", nullptr, int(agreement.onlyA)).arg(m_a));
    if (agreement.onlyB > 0)
        list.append(tr("%n quote(s) were found by %1 only.", nullptr, int(agreement.onlyB)).arg(m_b));
    if (agreement.leftOut > 0)
        list.append(
            tr("The measures of unitizing leave out %n quote(s) that lie on others of the same layer.",
               nullptr, int(agreement.leftOut)));
    return list + limits(agreement, gamma);
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

AgreementWords::Row AgreementWords::row(const QString &name, const Measure &measure)
{
    return {name, measure.value ? written(*measure.value) : tr("not defined: %1").arg(measure.why)};
}

AgreementWords::Row AgreementWords::row(const QString &name, const Agreement::Part &part)
{
    if (part.of == 0)
        return row(name, Measure::undefined(Measure::Gap::NothingInCommon));
    const QString percent = QLocale().toString(100.0 * double(part.agree) / double(part.of), 'f', 0);
    return {name, tr("%1 % (%2 of %3)").arg(percent).arg(part.agree).arg(part.of)};
}

QList<AgreementWords::Row> AgreementWords::rows(const Agreement &agreement,
                                                const std::optional<Gamma> &gamma) const
{
    QList<Row> rows{
        row(tr("Found, precision of %1").arg(m_b), agreement.found.precision),
        row(tr("Found, recall of %1").arg(m_b), agreement.found.recall),
        row(tr("Found, F1"), agreement.found.f1),
        row(tr("Edges, F1"), agreement.edgesF1),
        row(tr("Kind, agreeing"), agreement.kind),
        row(tr("Kind, Cohen’s kappa"), agreement.kindKappa),
        row(tr("Speaker, agreeing"), agreement.speaker),
        row(tr("Speaker, Krippendorff’s alpha"), agreement.speakerAlpha),
        row(tr("Topics, agreeing"), agreement.topics),
        row(tr("Topics, Krippendorff’s alpha (MASI)"), agreement.topicsAlpha),
    };
    for (const Agreement::TopicKappa &topic : agreement.perTopic)
        rows.append(row(tr("Topic “%1”, Cohen’s kappa").arg(topic.name), topic.kappa));
    rows.append({row(tr("Quote or not, u-alpha"), agreement.quoteUnits),
                 row(tr("Speaker in the text, u-alpha"), agreement.speakerUnits),
                 row(tr("Speaker in the text, cu-alpha"), agreement.speakerLabels)});
    if (gamma)
        rows.append(
            row(tr("Gamma (%1 samples, seed %2)").arg(gamma->samples).arg(gamma->seed), gamma->value));
    return rows;
}

} // namespace pullquote
