#include "app/model/entityjson.h"

#include "app/model/entityfields.h"
#include "app/model/fieldreader.h"
#include "app/text/sha256.h"

#include <QJsonArray>

namespace pullquote {

namespace {

/// All fields, for the project's JSON.
class ObjectWriter {
public:
    explicit ObjectWriter(const CodePoints &codePoints) : m_codePoints(codePoints) {}

    template <class Value>
    void field(const char *name, const Value &value)
    {
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
    QJsonObject m_object;
};

/// The fields that are not empty, for the project file.
class FieldsWriter {
public:
    explicit FieldsWriter(const CodePoints &codePoints) : m_codePoints(codePoints) {}

    template <class Value>
    void field(const char *name, const Value &value)
    {
        if (!isEmptyField(value))
            m_fields.set(fieldName(name), valueOf(value));
    }
    Fields finish() { return std::move(m_fields); }

private:
    static FieldValue valueOf(bool flag) { return FieldValue(flag); }
    static FieldValue valueOf(std::optional<qint64> number) { return FieldValue(number.value_or(0)); }
    static FieldValue valueOf(QLatin1String word)
    {
        return FieldValue(QByteArray::fromRawData(word.data(), word.size())); // a literal
    }
    static FieldValue valueOf(const QString &text) { return FieldValue(text); }
    static FieldValue valueOf(const QStringList &texts)
    {
        QByteArrayList list;
        for (const QString &text : texts)
            list.append(text.toUtf8());
        return FieldValue(std::move(list));
    }
    template <class T>
    static FieldValue valueOf(const Id<T> &id)
    {
        return FieldValue(id.uuid().toByteArray(QUuid::WithoutBraces));
    }
    template <class T>
    static FieldValue valueOf(const QList<Id<T>> &ids)
    {
        QByteArrayList list;
        for (const Id<T> &id : sortedIds(ids))
            list.append(id.uuid().toByteArray(QUuid::WithoutBraces));
        return FieldValue(std::move(list));
    }
    FieldValue valueOf(const QList<Span> &spans) const
    {
        QList<CodePointSpan> list;
        list.reserve(spans.size());
        for (Span span : spans)
            list.append(countedSpan(span, m_codePoints));
        return FieldValue(std::move(list));
    }

    const CodePoints &m_codePoints;
    Fields m_fields;
};

template <class Writer>
auto written(const Entity &entity, Writer writer)
{
    writeFields(entity, writer);
    return writer.finish();
}

Project readProject(FieldReader &in)
{
    return {in.id<ProjectId>("id"), in.text("name"),
            in.choice("mixedQuotes", Project::MixedQuotes::MarkedWords), !in.flag("skipsIndirect"),
            in.flag("blindTagging")};
}

Annotator readAnnotator(FieldReader &in)
{
    return {in.id<AnnotatorId>("id"), in.text("name"), in.ids<ArticleId>("revealed")};
}

Article readArticle(FieldReader &in)
{
    return {in.id<ArticleId>("id"), in.text("title"),     in.text("byline"),   in.text("outlet"),
            in.text("url"),         in.text("published"), in.text("language"), in.text("state"),
            in.text("textSha256"),  in.number("position")};
}

Speaker readSpeaker(FieldReader &in)
{
    return {in.id<SpeakerId>("id"),
            in.text("name"),
            in.choice("kind", Speaker::Kind::Person),
            in.texts("aliases"),
            in.text("role"),
            in.text("affiliation"),
            in.text("note"),
            in.idOrNull<SpeakerId>("joinedInto")};
}

Topic readTopic(FieldReader &in)
{
    return {in.id<TopicId>("id"),
            in.text("name"),
            in.text("colour"),
            in.text("definition"),
            in.idOrNull<TopicId>("parent"),
            in.topicKey(),
            in.idOrNull<TopicId>("joinedInto")};
}

Quote readQuote(FieldReader &in)
{
    Quote quote;
    quote.id = in.id<QuoteId>("id");
    quote.article = in.id<ArticleId>("article");
    quote.annotator = in.id<AnnotatorId>("annotator");
    quote.kind = in.choice("kind", QuoteKind::Direct);
    quote.kindManual = in.flag("kindManual");
    for (SpanRole role : allSpanRoles)
        quote.spans(role) = in.spans(role);
    quote.speakers = in.ids<SpeakerId>("speakers");
    quote.addressees = in.ids<SpeakerId>("addressees");
    quote.topics = in.ids<TopicId>("topics");
    quote.note = in.text("note");
    quote.flags = in.quoteFlags();
    quote.derivedFrom = in.idOrNull<QuoteId>("derivedFrom");
    quote.created = in.time("created");
    return quote;
}

Comment readComment(FieldReader &in)
{
    return {in.id<CommentId>("id"),
            in.id<QuoteId>("quote"),
            in.id<AnnotatorId>("annotator"),
            in.idOrNull<CommentId>("inReplyTo"),
            in.text("text"),
            in.time("created"),
            in.flag("resolved")};
}

Decision readDecision(FieldReader &in)
{
    return {in.id<DecisionId>("id"),
            in.id<QuoteId>("quote"),
            in.idOrNull<QuoteId>("counterpart"),
            in.idOrNull<QuoteId>("result"),
            in.id<AnnotatorId>("annotator"),
            in.choice("verdict", Decision::Verdict::Accepted),
            in.text("reason"),
            in.time("created"),
            in.texts("states")};
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
    return written(entity, ObjectWriter(codePoints));
}

Fields canonicalFieldsOf(const Entity &entity, const CodePoints &codePoints)
{
    return written(entity, FieldsWriter(codePoints));
}

Result<Entity> entityFromFields(EntityType type, const Fields &fields, const CodePoints &codePoints)
{
    FieldReader in(fields, codePoints);
    Entity entity = read(type, in);
    if (in.problem())
        return *in.problem();
    return entity;
}

QString hashOfState(const QByteArray &json)
{
    return QString::fromLatin1(Sha256::of(json).toHex());
}

QString stateHash(const Fields &fields)
{
    return hashOfState(fields.json());
}

QString stateHash(const Entity &entity, const CodePoints &codePoints)
{
    return stateHash(canonicalFieldsOf(entity, codePoints));
}

} // namespace pullquote
