#include "app/model/entityjson.h"

#include "app/model/fieldreader.h"
#include "app/model/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pullquote {

namespace {

template <class T>
QJsonValue idValue(const Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

template <class T>
QJsonArray idArray(QList<Id<T>> ids)
{
    std::sort(ids.begin(), ids.end());
    QJsonArray array;
    for (const Id<T> &id : ids)
        array.append(id.toString());
    return array;
}

QJsonArray spanArray(const QList<Span> &spans, const CodePoints &codePoints)
{
    QJsonArray array;
    for (Span span : spans) {
        // A span outside its text is a programmer's error; in a release the store refuses what this writes.
        Q_ASSERT(codePoints.toCodePoints(span));
        const CodePointSpan counted = codePoints.toCodePoints(span).value_or(CodePointSpan{-1, -1});
        array.append(
            QJsonObject{{QStringLiteral("start"), counted.start}, {QStringLiteral("end"), counted.end}});
    }
    return array;
}

QJsonObject fields(const Project &project, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(project.id)},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("mixedQuotes"), word(project.mixedQuotes)},
            {QStringLiteral("skipsIndirect"), !project.tagsIndirect},
            {QStringLiteral("blindTagging"), project.blindTagging}};
}

QJsonObject fields(const Annotator &annotator, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(annotator.id)},
            {QStringLiteral("name"), annotator.name},
            {QStringLiteral("revealed"), idArray(annotator.revealed)}};
}

QJsonObject fields(const Article &article, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(article.id)},
            {QStringLiteral("title"), article.title},
            {QStringLiteral("byline"), article.byline},
            {QStringLiteral("outlet"), article.outlet},
            {QStringLiteral("url"), article.url},
            {QStringLiteral("published"), article.published},
            {QStringLiteral("language"), article.language},
            {QStringLiteral("state"), article.state},
            {QStringLiteral("textSha256"), article.textSha256},
            {QStringLiteral("position"), article.position}};
}

QJsonObject fields(const Speaker &speaker, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(speaker.id)},
            {QStringLiteral("name"), speaker.name},
            {QStringLiteral("kind"), word(speaker.kind)},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(speaker.aliases)},
            {QStringLiteral("role"), speaker.role},
            {QStringLiteral("affiliation"), speaker.affiliation},
            {QStringLiteral("note"), speaker.note},
            {QStringLiteral("joinedInto"), idValue(speaker.joinedInto)}};
}

QJsonObject fields(const Topic &topic, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(topic.id)},
            {QStringLiteral("name"), topic.name},
            {QStringLiteral("colour"), topic.colour},
            {QStringLiteral("definition"), topic.definition},
            {QStringLiteral("parent"), idValue(topic.parent)},
            {QStringLiteral("key"), topic.key > 0 ? QJsonValue(topic.key) : QJsonValue()},
            {QStringLiteral("joinedInto"), idValue(topic.joinedInto)}};
}

QJsonObject fields(const Quote &quote, const CodePoints &codePoints)
{
    return {{QStringLiteral("id"), idValue(quote.id)},
            {QStringLiteral("article"), idValue(quote.article)},
            {QStringLiteral("annotator"), idValue(quote.annotator)},
            {QStringLiteral("kind"), word(quote.kind)},
            {QStringLiteral("kindManual"), quote.kindManual},
            {QStringLiteral("content"), spanArray(quote.content, codePoints)},
            {QStringLiteral("cue"), spanArray(quote.cue, codePoints)},
            {QStringLiteral("source"), spanArray(quote.source, codePoints)},
            {QStringLiteral("addressee"), spanArray(quote.addressee, codePoints)},
            {QStringLiteral("speakers"), idArray(quote.speakers)},
            {QStringLiteral("addressees"), idArray(quote.addressees)},
            {QStringLiteral("topics"), idArray(quote.topics)},
            {QStringLiteral("note"), quote.note},
            {QStringLiteral("flags"), QJsonArray::fromStringList(words(quote.flags))},
            {QStringLiteral("derivedFrom"), idValue(quote.derivedFrom)},
            {QStringLiteral("created"), timeText(quote.created)}};
}

QJsonObject fields(const Comment &comment, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(comment.id)},
            {QStringLiteral("quote"), idValue(comment.quote)},
            {QStringLiteral("annotator"), idValue(comment.annotator)},
            {QStringLiteral("inReplyTo"), idValue(comment.inReplyTo)},
            {QStringLiteral("text"), comment.text},
            {QStringLiteral("created"), timeText(comment.created)},
            {QStringLiteral("resolved"), comment.resolved}};
}

QJsonObject fields(const Decision &decision, const CodePoints &)
{
    return {{QStringLiteral("id"), idValue(decision.id)},
            {QStringLiteral("quote"), idValue(decision.quote)},
            {QStringLiteral("counterpart"), idValue(decision.counterpart)},
            {QStringLiteral("result"), idValue(decision.result)},
            {QStringLiteral("annotator"), idValue(decision.annotator)},
            {QStringLiteral("verdict"), word(decision.verdict)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("created"), timeText(decision.created)},
            {QStringLiteral("states"), QJsonArray::fromStringList(decision.states)}};
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

QJsonObject fieldsOf(const Entity &entity, const CodePoints &codePoints)
{
    return std::visit([&](const auto &state) { return fields(state, codePoints); }, entity);
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

QByteArray canonicalJson(const QJsonObject &fields)
{
    return QJsonDocument(canonicalFields(fields)).toJson(QJsonDocument::Compact);
}

QString stateHash(const QJsonObject &fields)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(fields), QCryptographicHash::Sha256).toHex());
}

} // namespace pullquote
