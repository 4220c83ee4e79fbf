#include "app/model/entityjson.h"

#include "app/model/entityfields.h"
#include "app/model/fieldreader.h"

#include <QJsonArray>

namespace pullquote {

namespace {

class ObjectWriter {
public:
    ObjectWriter(const CodePoints &codePoints, bool isCanonical)
        : m_codePoints(codePoints), m_isCanonical(isCanonical)
    {
    }

    template <class Value>
    void field(const char *name, const Value &value)
    {
        if (!m_isCanonical || !isEmptyField(value))
            m_object.insert(QLatin1String(name), valueOf(value));
    }
    QJsonObject finish() { return std::move(m_object); }

private:
    static QJsonValue valueOf(bool flag) { return flag; }
    static QJsonValue valueOf(std::optional<qint64> number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }
    static QJsonValue valueOf(QLatin1String word) { return word; }
    static QJsonValue valueOf(const QString &text) { return text; }
    static QJsonValue valueOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    template <class T>
    static QJsonValue valueOf(const Id<T> &id)
    {
        return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
    }
    template <class T>
    static QJsonValue valueOf(const QList<Id<T>> &ids)
    {
        QJsonArray array;
        for (const Id<T> &id : sortedIds(ids))
            array.append(id.toString());
        return array;
    }
    QJsonValue valueOf(const QList<Span> &spans) const
    {
        QJsonArray array;
        for (Span span : spans) {
            array.append(spanObject(countedSpan(span, m_codePoints)));
        }
        return array;
    }

    const CodePoints &m_codePoints;
    bool m_isCanonical;
    QJsonObject m_object;
};

QJsonObject written(const Entity &entity, ObjectWriter writer)
{
    writeFields(entity, writer);
    return writer.finish();
}

Project readProject(FieldReader &in)
{
    return {in.id<ProjectId>(u"id"), in.text(u"name"),
            in.choice(u"mixedQuotes", Project::MixedQuotes::MarkedWords), !in.flag(u"skipsIndirect"),
            in.flag(u"blindTagging")};
}

Annotator readAnnotator(FieldReader &in)
{
    return {in.id<AnnotatorId>(u"id"), in.text(u"name"), in.ids<ArticleId>(u"revealed")};
}

Article readArticle(FieldReader &in)
{
    return {in.id<ArticleId>(u"id"), in.text(u"title"),     in.text(u"byline"),   in.text(u"outlet"),
            in.text(u"url"),         in.text(u"published"), in.text(u"language"), in.text(u"state"),
            in.text(u"textSha256"),  in.number(u"position")};
}

Speaker readSpeaker(FieldReader &in)
{
    return {in.id<SpeakerId>(u"id"),
            in.text(u"name"),
            in.choice(u"kind", Speaker::Kind::Person),
            in.texts(u"aliases"),
            in.text(u"role"),
            in.text(u"affiliation"),
            in.text(u"note"),
            in.idOrNull<SpeakerId>(u"joinedInto")};
}

Topic readTopic(FieldReader &in)
{
    return {in.id<TopicId>(u"id"),
            in.text(u"name"),
            in.text(u"colour"),
            in.text(u"definition"),
            in.idOrNull<TopicId>(u"parent"),
            in.topicKey(),
            in.idOrNull<TopicId>(u"joinedInto")};
}

Quote readQuote(FieldReader &in)
{
    Quote quote;
    quote.id = in.id<QuoteId>(u"id");
    quote.article = in.id<ArticleId>(u"article");
    quote.annotator = in.id<AnnotatorId>(u"annotator");
    quote.kind = in.choice(u"kind", QuoteKind::Direct);
    quote.kindManual = in.flag(u"kindManual");
    for (SpanRole role : allSpanRoles)
        quote.spans(role) = in.spans(role);
    quote.speakers = in.ids<SpeakerId>(u"speakers");
    quote.addressees = in.ids<SpeakerId>(u"addressees");
    quote.topics = in.ids<TopicId>(u"topics");
    quote.note = in.text(u"note");
    quote.flags = in.quoteFlags();
    quote.derivedFrom = in.idOrNull<QuoteId>(u"derivedFrom");
    quote.created = in.time(u"created");
    return quote;
}

Comment readComment(FieldReader &in)
{
    return {in.id<CommentId>(u"id"),
            in.id<QuoteId>(u"quote"),
            in.id<AnnotatorId>(u"annotator"),
            in.idOrNull<CommentId>(u"inReplyTo"),
            in.text(u"text"),
            in.time(u"created"),
            in.flag(u"resolved")};
}

Decision readDecision(FieldReader &in)
{
    return {in.id<DecisionId>(u"id"),
            in.id<QuoteId>(u"quote"),
            in.idOrNull<QuoteId>(u"counterpart"),
            in.idOrNull<QuoteId>(u"result"),
            in.id<AnnotatorId>(u"annotator"),
            in.choice(u"verdict", Decision::Verdict::Accepted),
            in.text(u"reason"),
            in.time(u"created"),
            in.texts(u"states")};
}

Entity read(EntityType type, FieldReader &in)
{
    switch (type) {
    case EntityType::Project:
        return readProject(in);
    case EntityType::Annotator:
        return readAnnotator(in);
    case EntityType::Article:
        return readArticle(in);
    case EntityType::Speaker:
        return readSpeaker(in);
    case EntityType::Topic:
        return readTopic(in);
    case EntityType::Quote:
        return readQuote(in);
    case EntityType::Comment:
        return readComment(in);
    case EntityType::Decision:
        return readDecision(in);
    }
    Q_UNREACHABLE();
}

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    }
    return false;
}

} // namespace

QJsonObject spanObject(CodePointSpan span)
{
    QJsonObject object;
    object.insert(QLatin1String("end"), qint64(span.end));
    object.insert(QLatin1String("start"), qint64(span.start));
    return object;
}

QJsonObject fieldsOf(const Entity &entity, const CodePoints &codePoints)
{
    return written(entity, ObjectWriter(codePoints, false));
}

QJsonObject canonicalFieldsOf(const Entity &entity, const CodePoints &codePoints)
{
    return written(entity, ObjectWriter(codePoints, true));
}

Result<Entity> entityFromFields(EntityType type, const QJsonObject &fields, const CodePoints &codePoints)
{
    FieldReader in(fields, codePoints);
    Entity entity = read(type, in);
    if (in.problem())
        return *in.problem();
    return entity;
}

QJsonObject canonicalFields(QJsonObject fields)
{
    // Most that come here are canonical: an object that is not written to is not copied.
    if (std::none_of(fields.constBegin(), fields.constEnd(), isEmptyValue))
        return fields;
    for (auto field = fields.begin(); field != fields.end();) {
        if (isEmptyValue(field.value()))
            field = fields.erase(field);
        else
            ++field;
    }
    return fields;
}

} // namespace pullquote
