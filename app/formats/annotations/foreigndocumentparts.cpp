// The part of ForeignDocument that takes comments, decisions and deleted quotes. One that nothing can be made
// of is listed here: JsonImport would refuse the whole file for it.
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ForeignDocument", text);
}

QString uuidText(const QString &id, const QString &list, const QString &sha256)
{
    return JsonIds::uuidOf(id, list, sha256).toString(QUuid::WithoutBraces);
}

/// Whether the spans cover the words that they repeat.
bool coverTheirWords(const Quote &quote, const QJsonObject &fields, const QString &text)
{
    for (SpanRole role : allSpanRoles) {
        const QJsonArray spans = fields.value(word(role)).toArray();
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const QJsonValue said = spans[i][u"text"];
            const Span span = quote.spans(role).value(i);
            if (said.isString() && canonicalText(said.toString()).text != text.mid(span.start, span.length()))
                return false;
        }
    }
    return true;
}

} // namespace

void ForeignDocument::addPart(int article, QLatin1String list, QJsonObject fields, const QString &where)
{
    if (list == QLatin1String("deletedQuotes"))
        return addDeletedQuote(article, std::move(fields), where);
    for (const char *key : {"id", "inReplyTo"}) {
        const QString given = fields.value(QLatin1String(key)).toString();
        if (!given.isEmpty())
            fields.insert(QLatin1String(key), uuidText(given, list, placeOf(article).sha256));
    }
    placeOf(article).parts[list].append({fields, where});
}

void ForeignDocument::addDeletedQuote(int article, QJsonObject fields, const QString &where)
{
    const QString given = fields.value(u"id").toString();
    if (given.isEmpty())
        return leaveOut(where, tr("It has no id."));
    const QString id = uuidText(given, jsonList(EntityType::Quote), placeOf(article).sha256);
    if (m_takenIds.contains(id))
        return leaveOut(where, isThereTwice(given));
    fields.insert(QStringLiteral("id"), id);
    if (const std::optional<QString> fault = faultOfDeleted(article, fields))
        return leaveOut(where, *fault);
    m_quoteIds.insert(given, id);
    m_takenIds.insert(id);
    placeOf(article).deletedQuotes.append(fields);
}

std::optional<QString> ForeignDocument::faultOfDeleted(int article, const QJsonObject &fields)
{
    constexpr std::pair<const char *, EntityType> references[] = {{"annotator", EntityType::Annotator},
                                                                  {"speakers", EntityType::Speaker},
                                                                  {"addressees", EntityType::Speaker},
                                                                  {"topics", EntityType::Topic}};
    const FieldValue somebody(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    Fields checked = Fields::fromJson(fields);
    checked.set("article", somebody);
    checked.set("annotator", somebody);
    for (const auto &[key, type] : references) {
        const QJsonValue given = fields.value(QLatin1String(key));
        const QJsonArray ids = given.isString() ? QJsonArray{given} : given.toArray();
        for (const QJsonValue &id : ids) {
            if (!m_names.isKnown(type, id.toString()))
                return tr("“%1” is neither in the file nor in the project.").arg(id.toString());
        }
        if (given.isArray())
            checked.set(key, FieldValue(QByteArrayList()));
    }
    const GivenText &text = m_readings[article].anchoring.text();
    const Result<Entity> entity = entityFromFields(EntityType::Quote, checked, text.codePoints());
    if (!entity)
        return entity.problem().what;
    const Quote &quote = std::get<Quote>(*entity);
    const QString modified = fields.value(u"modified").toString();
    if (!modified.isEmpty() && !timeFromText(modified).isValid())
        return tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(modified.left(40));
    if (quote.content.isEmpty() || !std::is_sorted(quote.content.begin(), quote.content.end()))
        return tr("It covers no words.");
    if (!coverTheirWords(quote, fields, text.canonical()))
        return tr("Its words are not at their place.");
    return std::nullopt;
}

bool ForeignDocument::isQuoteThere(const QString &id) const
{
    const QUuid uuid = uuidFromText(id);
    return m_takenIds.contains(id) || m_draft.contains({EntityType::Quote, uuid}) ||
           (!uuid.isNull() && m_draft.wasDeleted(QuoteId(uuid)));
}

std::optional<QString> ForeignDocument::faultOfRemark(const QJsonObject &fields) const
{
    for (const char *key : {"quote", "counterpart", "result"}) {
        const QJsonValue quote = fields.value(QLatin1String(key));
        if (!quote.isUndefined() && !isQuoteThere(quote.toString()))
            return tr("It is about a quote that is not there.");
    }
    const QString id = fields.value(u"id").toString();
    if (m_takenIds.contains(id))
        return isThereTwice(id);
    const QString answered = fields.value(u"inReplyTo").toString();
    if (!answered.isEmpty() && !m_takenIds.contains(answered) &&
        !m_draft.contains({EntityType::Comment, uuidFromText(answered)}))
        return tr("It answers a comment that is not there.");
    const QJsonValue verdict = fields.value(u"verdict");
    if (verdict.isString() && !fromWord<Decision::Verdict>(verdict.toString()))
        return tr("“%1” is no verdict.").arg(verdict.toString().left(40));
    return std::nullopt;
}

QJsonArray ForeignDocument::partsToWrite(const QList<Part> &parts)
{
    QJsonArray kept;
    for (const Part &part : parts) {
        QJsonObject fields = part.fields;
        for (const char *key : {"quote", "counterpart", "result"}) {
            const QString given = fields.value(QLatin1String(key)).toString();
            if (!given.isEmpty())
                fields.insert(QLatin1String(key), m_quoteIds.value(given, given));
        }
        if (const std::optional<QString> fault = faultOfRemark(fields)) {
            leaveOut(part.where, *fault);
            continue;
        }
        m_takenIds.insert(fields.value(u"id").toString());
        kept.append(fields);
    }
    return kept;
}

} // namespace pullquote
