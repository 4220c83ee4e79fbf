// The part of ForeignDocument that makes quotes of ours.
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
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

bool ForeignDocument::putSpans(Place &place, const ForeignQuote &quote, QJsonObject &fields)
{
    for (SpanRole role : allSpanRoles) {
        QList<Span> spans;
        for (const SpanClaim &claim : quote.spans(role)) {
            const Result<Span> span = place.anchoring.anchor(claim);
            if (span) {
                spans.append(*span);
                continue;
            }
            leaveOut(quote.where, span.problem().what);
            if (role == SpanRole::Content)
                return false;
        }
        if (role == SpanRole::Content)
            std::sort(spans.begin(), spans.end());
        QJsonArray array;
        for (Span span : std::as_const(spans))
            array.append(spanObject(*place.anchoring.text().codePoints().toCodePoints(span)));
        fields.insert(word(role), array);
    }
    if (quote.content.isEmpty())
        leaveOut(quote.where, tr("It covers no words."));
    return !quote.content.isEmpty();
}

void ForeignDocument::putNames(const ForeignQuote &quote, QJsonObject &fields)
{
    if (!quote.annotator.isEmpty())
        fields.insert(QStringLiteral("annotator"), m_names.idOf(EntityType::Annotator, quote.annotator));
    const auto put = [&](const char *key, EntityType type, const QList<ForeignName> &names) {
        QJsonArray ids;
        QSet<QString> taken{QString()};
        for (const ForeignName &name : names) {
            const QString id = m_names.idOf(type, name);
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
        // What somebody may change in the tool between two exports is no part of it.
        id = quote.annotator.id + u'\n' + quote.annotator.name;
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

void ForeignDocument::addQuote(int article, const ForeignQuote &quote)
{
    Place &place = m_places[article];
    QJsonObject fields;
    if (!putSpans(place, quote, fields))
        return;
    const QString id = quoteId(place, quote, fields);
    if (m_takenIds.contains(id))
        return leaveOut(quote.where, tr("The id %1 is there twice.").arg(quote.id));
    m_takenIds.insert(id);
    fields.insert(QStringLiteral("id"), id);
    putNames(quote, fields);
    fields.insert(QStringLiteral("kind"), QString(word(quote.kind)));
    fields.insert(QStringLiteral("kindManual"), quote.kindManual);
    fields.insert(QStringLiteral("note"), quote.note);
    QJsonArray flags;
    for (const QString &flag : quote.flags) {
        if (fromWord<QuoteFlag>(flag))
            flags.append(flag);
    }
    fields.insert(QStringLiteral("flags"), flags);
    if (!uuidFromText(quote.derivedFrom).isNull())
        fields.insert(QStringLiteral("derivedFrom"), quote.derivedFrom);
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
}

} // namespace pullquote
