#include "app/review/casewording.h"

#include "app/model/names.h"
#include "app/review/worddifference.h"

#include <QStringList>

namespace pullquote {

namespace {

template <class Id>
QString namesOf(const QList<Id> &ids, const std::function<QString(Id)> &name)
{
    QStringList names;
    for (const Id &id : ids)
        names.append(name(id));
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

/// Where the two begin to differ, so that both sides show that place; -1 where they do not.
qsizetype firstOf(const WordDifference &difference)
{
    if (difference.onlyA.isEmpty() || difference.onlyB.isEmpty())
        return difference.isEmpty() ? -1 : (difference.onlyA + difference.onlyB).constFirst().start;
    return std::min(difference.onlyA.constFirst().start, difference.onlyB.constFirst().start);
}

} // namespace

QString CaseWording::type(const Case &one) const
{
    if (!one.isPair())
        return tr("Only %1").arg(one.b < 0 ? m_names.a : m_names.b);
    QStringList differing;
    const auto add = [&](Difference difference, const QString &first, const QString &later) {
        if (one.differs.testFlag(difference))
            differing.append(differing.isEmpty() ? first : later);
    };
    add(Difference::Edges, tr("Edges"), tr("edges"));
    add(Difference::Kind, tr("Kind"), tr("kind"));
    add(Difference::Speaker, tr("Speaker"), tr("speaker"));
    add(Difference::Topics, tr("Topics"), tr("topics"));
    return differing.isEmpty() ? tr("Agreed") : differing.join(QStringLiteral(", "));
}

CaseInWords CaseWording::inWords(const Cases &cases, const Case &one, QStringView text, qsizetype limit) const
{
    CaseInWords words{type(one), one.differs, {}, {}};
    WordDifference difference;
    if (one.isPair())
        difference = taggedDifference(text, cases.a.at(one.a).content, cases.b.at(one.b).content);
    const qsizetype focus = firstOf(difference);
    if (one.a >= 0)
        words.a = side(cases.a.at(one.a), text, difference.onlyA, limit, focus);
    if (one.b >= 0)
        words.b = side(cases.b.at(one.b), text, difference.onlyB, limit, focus);
    return words;
}

CaseSide CaseWording::side(const ComparedQuote &quote, QStringView text, const QList<Span> &onlyHere,
                           qsizetype limit, qsizetype focus) const
{
    QString speakers = namesOf(quote.speakers, m_names.speaker);
    if (speakers.isEmpty() && !quote.isRuledOut())
        speakers = tr("no speaker");
    return {quote.id, markedExcerpt(text, quote.content, onlyHere, limit, focus), nameOf(quote.kind),
            speakers, namesOf(quote.topics, m_names.topic)};
}

CaseSide CaseWording::alone(const ComparedQuote &quote, QStringView text) const
{
    return side(quote, text, {}, std::numeric_limits<qsizetype>::max(), -1);
}

} // namespace pullquote
