// The part of ForeignDocument that makes quotes of ours.
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/quotekind.h"
#include "app/model/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ForeignDocument", text);
}

} // namespace

Result<Span> ForeignDocument::anchor(Reading &reading, const SpanClaim &claim, const QString &where)
{
    const int found = reading.anchoring.foundCount();
    const Result<Span> span = reading.anchoring.anchor(claim);
    if (!span || reading.anchoring.foundCount() == found)
        return span;
    const auto [start, end] = reading.anchoring.counted(*span);
    const QString words = Anchoring::shown(claim.exact);
    const QString from = QString::number(start);
    const QString to = QString::number(end);
    reading.moved.append(
        {claim.hasPosition() && !claim.within
             ? tr("“%1” is not at %2 to %3, and was found at %4 to %5.")
                   .arg(words, QString::number(claim.start), QString::number(claim.end), from, to)
             : tr("“%1” was found at %2 to %3.").arg(words, from, to),
         where,
         {}});
    return span;
}

std::optional<QList<Span>> ForeignDocument::putSpans(Reading &reading, const ForeignQuote &quote,
                                                     QJsonObject &fields)
{
    const CodePoints &codePoints = reading.anchoring.text().codePoints();
    QList<Span> content;
    for (SpanRole role : allSpanRoles) {
        QList<Span> spans;
        for (const SpanClaim &claim : quote.spans(role)) {
            const Result<Span> span = anchor(reading, claim, quote.where);
            if (span) {
                spans.append(*span);
                continue;
            }
            leaveOut(quote.where, span.problem().what);
            if (role == SpanRole::Content)
                return std::nullopt;
        }
        if (role == SpanRole::Content)
            std::sort(spans.begin(), spans.end());
        QJsonArray array;
        for (Span span : std::as_const(spans))
            array.append(spanObject(*codePoints.toCodePoints(span)));
        fields.insert(word(role), array);
        if (role == SpanRole::Content)
            content = spans;
    }
    if (!content.isEmpty())
        return content;
    leaveOut(quote.where, tr("It covers no words."));
    return std::nullopt;
}

const QuotationLookup &ForeignDocument::quotationsOf(Place &place)
{
    if (!place.quotations)
        place.quotations.emplace(findQuotations(place.text, {place.fields.value(u"language").toString()}));
    return *place.quotations;
}

std::optional<QString> ForeignDocument::annotatorId(const ForeignName &name, const QString &where)
{
    QString id = m_names.idOf(EntityType::Annotator, name, where);
    if (!id.isEmpty() || name.isEmpty())
        return id;
    leaveOut(where,
             m_names.ambiguous().contains({EntityType::Annotator, name.name})
                 ? tr("Several annotators are called “%1”, and nothing tells which it is of.").arg(name.name)
                 : tooManyNames());
    return std::nullopt;
}

void ForeignDocument::putNames(const ForeignQuote &quote, QJsonObject &fields)
{
    const auto put = [&](const char *key, EntityType type, const QList<ForeignName> &names) {
        QJsonArray ids;
        QSet<QString> taken{QString()};
        for (const ForeignName &name : names) {
            const QString id = m_names.idOf(type, name, quote.where);
            if (!taken.contains(id))
                ids.append(id);
            taken.insert(id);
        }
        fields.insert(QLatin1String(key), ids);
    };
    put("speakers", EntityType::Speaker, quote.speakers);
    put("addressees", EntityType::Speaker, quote.addressees);
    put("topics", EntityType::Topic, quote.topics);
}

QString ForeignDocument::quoteId(Place &place, const ForeignQuote &quote, const QJsonObject &fields)
{
    QString id = quote.id;
    if (id.isEmpty()) {
        // What somebody may change in the tool between two exports is no part of it. Two annotators whose
        // files name nobody have marked the same words each for themselves.
        // (The line feed: what begins with a UUID would be taken for that one.)
        id = quote.annotator.isEmpty() ? u'\n' + m_draft.layer().toString()
                                       : quote.annotator.id + u'\n' + quote.annotator.name;
        if (!uuidFromText(quote.annotator.id).isNull())
            id.prepend(u'\n');
        for (const QJsonValue &span : fields.value(u"content").toArray())
            id += QStringLiteral("\n%1 %2").arg(span[u"start"].toInteger()).arg(span[u"end"].toInteger());
        id += QStringLiteral("\n%1").arg(++place.repeats[id]);
    }
    const QUuid uuid = JsonIds::uuidOf(id, jsonList(EntityType::Quote), place.sha256);
    const QString text = uuid.toString(QUuid::WithoutBraces);
    if (!quote.id.isEmpty())
        m_quoteIds.insert(quote.id, text);
    return text;
}

QuoteId ForeignDocument::addQuote(int article, const ForeignQuote &quote)
{
    QJsonObject fields;
    const std::optional<QString> annotator = annotatorId(quote.annotator, quote.where);
    if (!annotator)
        return {};
    const std::optional<QList<Span>> content = putSpans(m_readings[article], quote, fields);
    if (!content)
        return {};
    if (!annotator->isEmpty())
        fields.insert(QStringLiteral("annotator"), *annotator);
    Place &place = placeOf(article);
    const QString id = quoteId(place, quote, fields);
    if (m_takenIds.contains(id)) {
        leaveOut(quote.where, isThereTwice(quote.id));
        return {};
    }
    m_takenIds.insert(id);
    fields.insert(QStringLiteral("id"), id);
    putNames(quote, fields);
    const QuoteKind kind = quote.kind ? *quote.kind : derivedKind(place.text, quotationsOf(place), *content);
    fields.insert(QStringLiteral("kind"), QString(word(kind)));
    fields.insert(QStringLiteral("kindManual"), quote.kind && quote.kindManual);
    fields.insert(QStringLiteral("note"), quote.note);
    QJsonArray flags;
    for (const QString &flag : quote.flags) {
        if (fromWord<QuoteFlag>(flag))
            flags.append(flag);
    }
    fields.insert(QStringLiteral("flags"), flags);
    const QString origin = m_quoteIds.value(quote.derivedFrom, quote.derivedFrom);
    if (!uuidFromText(origin).isNull())
        fields.insert(QStringLiteral("derivedFrom"), origin);
    const auto putTime = [&](const char *key, const QString &text) {
        const QDateTime time = timeFromText(text);
        if (time.isValid())
            fields.insert(QLatin1String(key), timeText(time));
        else if (!text.isEmpty())
            leaveOut(quote.where, tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(text.left(40)));
    };
    putTime("created", quote.created);
    putTime("modified", quote.modified);
    place.quotes.append(fields);
    return QuoteId::fromString(id);
}

} // namespace pullquote
