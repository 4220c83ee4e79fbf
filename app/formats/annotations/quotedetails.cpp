#include "app/formats/annotations/quotedetails.h"

#include "app/model/timetext.h"
#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote {

namespace {

void putText(JsonWriter &writer, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    writer.key(key);
    writer.text(text);
}

template <class T>
void putNames(JsonWriter &writer, QStringView key, const QList<Id<T>> &ids, const ExportCatalogue &catalogue)
{
    if (ids.isEmpty())
        return;
    writer.key(key);
    writer.beginArray();
    for (const Id<T> &id : ids)
        writeName(writer, id.toString(), catalogue.name(id));
    writer.endArray();
}

void takeText(const QJsonObject &object, QLatin1String key, QString &text)
{
    if (const QJsonValue value = object.value(key); value.isString())
        text = value.toString();
}

void takeNames(const QJsonObject &object, QLatin1String key, QList<ForeignName> &names)
{
    if (const QJsonValue value = object.value(key); !value.isUndefined())
        names = foreignNames(value);
}

} // namespace

void writeName(JsonWriter &writer, const QString &id, const QString &name)
{
    writer.beginObject();
    putText(writer, u"id", id);
    putText(writer, u"name", name);
    writer.endObject();
}

void writeQuoteDetails(JsonWriter &writer, const Quote &quote, const ExportCatalogue &catalogue)
{
    putText(writer, u"id", quote.id.toString());
    putText(writer, u"kind", QString(word(quote.kind)));
    writer.key(u"kindManual");
    writer.value(quote.kindManual);
    putNames(writer, u"speakers", quote.speakers, catalogue);
    putNames(writer, u"addressees", quote.addressees, catalogue);
    putNames(writer, u"topics", quote.topics, catalogue);
    putText(writer, u"note", quote.note);
    if (quote.flags) {
        writer.key(u"flags");
        writer.value(QJsonArray::fromStringList(words(quote.flags)));
    }
    if (!quote.derivedFrom.isNull())
        putText(writer, u"derivedFrom", quote.derivedFrom.toString());
    putText(writer, u"created", timeText(quote.created));
    putText(writer, u"modified", timeText(quote.modified));
}

void readQuoteDetails(const QJsonObject &object, ForeignQuote &quote)
{
    takeText(object, QLatin1String("id"), quote.id);
    if (object.contains(u"annotator"))
        quote.annotator = foreignNames(object.value(u"annotator")).value(0);
    if (const auto kind = fromWord<QuoteKind>(object.value(u"kind").toString()))
        quote.kind = *kind;
    quote.kindManual = object.value(u"kindManual").toBool(quote.kindManual);
    takeNames(object, QLatin1String("speaker"), quote.speakers);
    takeNames(object, QLatin1String("speakers"), quote.speakers);
    takeNames(object, QLatin1String("addressees"), quote.addressees);
    takeNames(object, QLatin1String("topics"), quote.topics);
    takeText(object, QLatin1String("note"), quote.note);
    for (const QJsonValue &flag : object.value(u"flags").toArray())
        quote.flags.append(flag.toString());
    takeText(object, QLatin1String("derivedFrom"), quote.derivedFrom);
    takeText(object, QLatin1String("created"), quote.created);
    takeText(object, QLatin1String("modified"), quote.modified);
}

void writeArticleDetails(JsonWriter &writer, const Article &article)
{
    putText(writer, u"id", article.id.toString());
    writer.key(u"title"); // also when it is empty: without one a reader would make one
    writer.text(article.title);
    putText(writer, u"byline", article.byline);
    putText(writer, u"outlet", article.outlet);
    putText(writer, u"url", article.url);
    putText(writer, u"published", article.published);
    putText(writer, u"language", article.language);
    putText(writer, u"state", article.state);
}

ForeignArticle foreignArticle(const QJsonObject &details, const std::optional<QString> &text)
{
    return {details.value(u"id").toString(), details.value(u"url").toString(), text, details};
}

QList<ForeignName> foreignNames(const QJsonValue &value)
{
    QList<ForeignName> names;
    const auto take = [&names](const QJsonValue &one) {
        const ForeignName name = one.isString() ? ForeignName{{}, one.toString()}
                                                : ForeignName{one[u"id"].toString(), one[u"name"].toString()};
        if (!name.isEmpty())
            names.append(name);
    };
    if (!value.isArray())
        take(value);
    for (const QJsonValue &one : value.toArray())
        take(one);
    return names;
}

QList<SpanClaim> spanClaims(const QJsonValue &spans)
{
    QList<SpanClaim> claims;
    const QJsonArray list = spans.isObject() ? QJsonArray{spans} : spans.toArray();
    for (const QJsonValue &span : list)
        claims.append(
            {span[u"start"].toInteger(-1), span[u"end"].toInteger(-1), span[u"text"].toString(), {}, {}});
    return claims;
}

std::optional<SpanRole> roleOfLabel(const QString &label)
{
    const QString folded = label.toCaseFolded();
    for (SpanRole role : allSpanRoles) {
        if (folded == word(role))
            return role;
    }
    if (folded == u"speaker")
        return SpanRole::Source;
    if (folded.startsWith(u"quot") || kindOfLabel(label))
        return SpanRole::Content;
    return std::nullopt;
}

std::optional<QuoteKind> kindOfLabel(const QString &label)
{
    // The last word of it: "QUOTE_DIRECT", "Quote-not-a-quote", "indirect".
    const QString folded = label.toCaseFolded().replace(u'_', u'-');
    for (QuoteKind kind : {QuoteKind::NotAQuote, QuoteKind::Indirect, QuoteKind::Direct, QuoteKind::Mixed}) {
        if (folded == word(kind) || (folded.startsWith(u"quot") && folded.endsWith(u'-' + word(kind))))
            return kind;
    }
    return std::nullopt;
}

QString labelOf(SpanRole role, QuoteKind kind)
{
    if (role == SpanRole::Content)
        return QStringLiteral("Quote-") + word(kind);
    QString label = word(role);
    label[0] = label[0].toUpper();
    return label;
}

} // namespace pullquote
