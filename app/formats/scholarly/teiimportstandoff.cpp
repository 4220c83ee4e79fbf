// The part of TeiImport that reads what stands apart from the words.
#include "app/formats/scholarly/teiimport.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/tei.h"
#include "app/model/words.h"


#include <algorithm>

namespace pullquote {

namespace {

/// Where a span lies that is given by others: from the first one's start to the last one's end.
SpanClaim between(const QStringList &ids, const tei::Text &text)
{
    SpanClaim claim;
    for (const QString &id : ids) {
        const auto place = text.places.constFind(id);
        if (place == text.places.constEnd())
            return {};
        claim.start = claim.start < 0 ? place->start : std::min<qint64>(claim.start, place->start);
        claim.end = std::max<qint64>(claim.end, place->end);
    }
    return claim;
}

} // namespace

void TeiImport::collectStandOff(const tei::Text &text)
{
    m_remarks.clear();
    m_analyses.clear();
    m_markIds.clear();
    for (const tei::Mark &mark : text.marks)
        m_markIds.insert(mark.attribute("id"));
    m_markIds.remove(QString());
    for (const tei::Remark &remark : text.remarks) {
        for (const QString &target : targetsOf(remark.target))
            m_remarks.insert(target, &remark);
    }
    for (const tei::Mark &span : text.spans) {
        for (const QString &target : targetsOf(span.attribute("target")))
            m_analyses.insert(target, span.attribute("ana"));
    }
}

/// A span that points to marks says something of them; one that has its own place is a mark itself.
void TeiImport::addSpan(const tei::Mark &mark, const tei::Text &text, const QString &where,
                        QList<Layer> &layers)
{
    const QString from = mark.attribute("from");
    const QStringList targets = targetsOf(mark.attribute("target"));
    if (from.isEmpty() && m_markIds.contains(targets.value(0)))
        return;
    LabelledSpan span;
    span.id = mark.key;
    span.where = where;
    span.label = mark.attribute("type");
    const std::optional<SpanRole> role = roleOfLabel(span.label);
    if (!role)
        return m_document.leaveOut(where, ForeignDocument::hasNoPlace(span.label));
    SpanClaim claim = between(from.isEmpty() ? targets : targetsOf(from + u' ' + mark.attribute("to")), text);
    if (!mark.words.contains(QChar(QChar::ReplacementCharacter)) && m_tei->isOurs)
        claim.exact = mark.words;
    span.claims = {claim};
    if (role == SpanRole::Content)
        span.details = detailsOf(mark);
    assemblyOf(mark, layers).add(span);
}

/// A remark may point to everything: so much of such texts is taken over, all in all.
bool TeiImport::affords(qsizetype size)
{
    constexpr qint64 most = 50'000'000;
    m_spent += size;
    return m_spent <= most;
}

void TeiImport::putRemarks(const QString &id, QJsonObject &details, QStringList &analyses)
{
    QStringList notes;
    const QList<const tei::Remark *> remarks = m_remarks.values(id); // a hash gives the last one first
    for (auto place = remarks.crbegin(); place != remarks.crend(); ++place) {
        const tei::Remark *remark = *place;
        qsizetype size = remark->analysis.size();
        for (const QString &part : remark->notes + remark->pointers.values())
            size += part.size();
        if (!affords(size))
            continue;
        notes += remark->notes;
        const QString speakers = remark->pointers.value(tei::speakerPointer);
        const QString addressees = remark->pointers.value(tei::addresseePointer);
        if (!speakers.isEmpty())
            details.insert(QStringLiteral("speakers"), people(speakers));
        if (!addressees.isEmpty())
            details.insert(QStringLiteral("addressees"), people(addressees));
        details.insert(QStringLiteral("derivedFrom"),
                       remark->pointers.value(tei::originPointer).section(u':', -1));
        details.insert(QStringLiteral("created"), remark->created);
        details.insert(QStringLiteral("modified"), remark->modified);
        analyses.append(remark->analysis);
    }
    details.insert(QStringLiteral("note"), notes.join(u'\n'));
}

} // namespace pullquote
