#include "app/reviewing/casewords.h"

#include "app/text/excerpt.h"

namespace pullquote {

namespace {

constexpr qsizetype longestExcerpt = 160; ///< code units

constexpr CaseType differences[] = {CaseType::Edges, CaseType::Kind, CaseType::Speaker, CaseType::Topics};

} // namespace

QString CaseWords::nameOf(CaseType type) const
{
    switch (type) {
    case CaseType::Same:
        return tr("same");
    case CaseType::Edges:
        return tr("edges");
    case CaseType::Kind:
        return tr("kind");
    case CaseType::Speaker:
        return tr("speaker");
    case CaseType::Topics:
        return tr("topics");
    case CaseType::OnlyA:
        return tr("only %1").arg(m_review.nameOf(Side::Left));
    case CaseType::OnlyB:
        return tr("only %1").arg(m_review.nameOf(Side::Right));
    }
    Q_UNREACHABLE();
}

QString CaseWords::nameOf(CaseField field)
{
    switch (field) {
    case CaseField::Edges:
        return tr("content");
    case CaseField::Kind:
        return tr("kind");
    case CaseField::Speaker:
        return tr("speaker");
    case CaseField::Topics:
        return tr("topics");
    }
    Q_UNREACHABLE();
}

QString CaseWords::what(qsizetype index) const
{
    const Case &one = m_review.at(index);
    if (!one.differs)
        return nameOf(one.type());
    QStringList names;
    for (CaseType type : differences) {
        if (isOfType(one, type))
            names.append(nameOf(type));
    }
    // "Edges" and "topics" are several by themselves.
    const bool isOne = names.size() == 1 && (one.type() == CaseType::Kind || one.type() == CaseType::Speaker);
    return isOne ? tr("%1 differs", "one of: kind, speaker").arg(names.first())
                 : tr("%1 differ", "edges, topics, or several").arg(names.join(QStringLiteral(", ")));
}

QString CaseWords::standing(qsizetype index) const
{
    const Standing &standing = m_review.standing(index);
    if (standing.state == Standing::State::Outdated)
        return standing.why;
    const Decision *decision = m_review.open(index).decision;
    return decision && standing.state == Standing::State::Decided ? decided(*decision, index) : QString();
}

QString CaseWords::decided(const Decision &decision, qsizetype index) const
{
    const auto withReason = [&decision](const QString &words) {
        return decision.reason.isEmpty() ? words : tr("%1: %2").arg(words, decision.reason);
    };
    if (decision.verdict == Decision::Verdict::Rejected)
        return withReason(tr("neither"));
    const OpenCase open = m_review.open(index);
    for (Side side : {Side::Left, Side::Right}) {
        const Quote *quote = open.on(side);
        const bool isTaken = quote && quote->id == decision.quote &&
                             decision.verdict == Decision::Verdict::Accepted &&
                             (!open.result || sameTagging(*open.result, *quote));
        if (isTaken)
            return withReason(tr("%1’s taken").arg(m_review.nameOf(side)));
    }
    return withReason(tr("amended"));
}

QString CaseWords::excerpt(qsizetype index) const
{
    const Quote *quote = m_review.quote(index, Side::Left);
    if (!quote)
        quote = m_review.quote(index, Side::Right);
    return quote ? pullquote::excerpt(m_review.text(), quote->content, longestExcerpt) : QString();
}

QString CaseWords::spoken(qsizetype index) const
{
    QStringList parts{tr("Case %L1 of %L2").arg(index + 1).arg(m_review.count()), what(index)};
    QString stands = standing(index);
    if (stands.endsWith(u'.'))
        stands.chop(1); // a sentence among others: the comma comes behind it
    parts.append(stands.isEmpty() ? tr("undecided") : stands);
    parts.append(excerpt(index));
    return parts.join(QStringLiteral(", "));
}

} // namespace pullquote
