#include "app/formats/jsonentity.h"

#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QJsonArray>

namespace pullquote {

void writeEntity(JsonWriter &writer, const Entity &entity)
{
    const QJsonObject fields = fieldsOf(entity);
    writer.beginObject();
    for (const QString &key : jsonKeys(refOf(entity).type)) {
        writer.key(key);
        writer.value(fields.value(key));
    }
    writer.endObject();
}

void writeSpans(JsonWriter &writer, SpanRole role, const Quote &quote, const ArticleContent &content)
{
    writer.key(QString(word(role)));
    writer.beginArray();
    for (Span span : quote.spans(role)) {
        const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
        writer.beginObject();
        writer.key(u"start");
        writer.number(counted.start);
        writer.key(u"end");
        writer.number(counted.end);
        writer.key(u"text");
        writer.text(QStringView(content.text).mid(span.start, span.length()));
        writer.endObject();
    }
    writer.endArray();
}

/// Field by field, without an object of them all between, which took most of an export. In the order of
/// jsonKeys(); a test holds that.
void writeQuote(JsonWriter &writer, const Quote &quote, const ArticleContent &content)
{
    const auto put = [&writer](QStringView key, QStringView text) {
        writer.key(key);
        writer.text(text);
    };
    writer.beginObject();
    put(u"id", quote.id.toString());
    put(u"annotator", quote.annotator.toString());
    put(u"kind", QString(word(quote.kind)));
    writer.key(u"kindManual");
    writer.value(quote.kindManual);
    for (SpanRole role : allSpanRoles)
        writeSpans(writer, role, quote, content);
    writeIds(writer, u"speakers", quote.speakers);
    writeIds(writer, u"addressees", quote.addressees);
    writeIds(writer, u"topics", quote.topics);
    put(u"note", quote.note);
    writer.key(u"flags");
    writer.value(QJsonArray::fromStringList(words(quote.flags)));
    writer.key(u"derivedFrom");
    writer.value(quote.derivedFrom.isNull() ? QJsonValue() : QJsonValue(quote.derivedFrom.toString()));
    put(u"created", timeText(quote.created));
    put(u"modified", timeText(quote.modified));
    writer.endObject();
}

} // namespace pullquote
