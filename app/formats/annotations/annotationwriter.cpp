#include "app/formats/annotations/annotationwriter.h"

#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationvalues.h"
#include "app/text/graphemes.h"

#include <QJsonArray>

#include <algorithm>

namespace pullquote {

namespace {

/// So many units of the text go along on both sides of a span.
constexpr qsizetype contextLength = 32;

} // namespace

void AnnotationWriter::begin(const QString &id, const QStringList &motivations)
{
    ++m_total;
    m_json.beginObject();
    put(u"id", id);
    put(u"type", QStringLiteral("Annotation"));
    m_json.key(u"motivation");
    m_json.value(motivations.size() == 1 ? QJsonValue(motivations.first())
                                         : QJsonValue(QJsonArray::fromStringList(motivations)));
}

void AnnotationWriter::target(Span span, const ArticleContent &content)
{
    const QString &text = content.text;
    const CodePointSpan counted = content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
    const qsizetype before = graphemeBorderAfter(text, std::max<qsizetype>(0, span.start - contextLength));
    const qsizetype after = graphemeBorderBefore(text, std::min(text.size(), span.end + contextLength));
    m_json.beginObject();
    put(u"type", QStringLiteral("SpecificResource"));
    put(u"source", iri(content.article.id.toString()));
    m_json.key(u"selector");
    m_json.beginArray();
    m_json.beginObject();
    put(u"type", QStringLiteral("TextQuoteSelector"));
    put(u"exact", text.mid(span.start, span.length()));
    put(u"prefix", text.mid(before, std::max<qsizetype>(0, span.start - before)));
    put(u"suffix", text.mid(span.end, std::max<qsizetype>(0, after - span.end)));
    m_json.endObject();
    m_json.beginObject();
    put(u"type", QStringLiteral("TextPositionSelector"));
    m_json.key(u"start");
    m_json.number(counted.start);
    m_json.key(u"end");
    m_json.number(counted.end);
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
}

void AnnotationWriter::creator(AnnotatorId id, const QString &name)
{
    m_json.key(u"creator");
    m_json.beginObject();
    put(u"id", iri(id.toString()));
    put(u"type", QStringLiteral("Person"));
    put(u"name", name);
    m_json.endObject();
}

void AnnotationWriter::textBody(QStringView purpose, const QString &text)
{
    m_json.beginObject();
    put(u"type", QStringLiteral("TextualBody"));
    m_json.key(u"purpose");
    m_json.text(purpose);
    put(u"format", QStringLiteral("text/plain"));
    put(u"value", text);
    m_json.endObject();
}

/// Two bodies: who it is for those who know our ids, and the name for all others.
void AnnotationWriter::namedBody(QStringView purpose, const QString &id, const QString &name)
{
    m_json.beginObject();
    put(u"type", QStringLiteral("SpecificResource"));
    m_json.key(u"purpose");
    m_json.text(purpose);
    put(u"source", iri(id));
    m_json.endObject();
    textBody(purpose, name);
}

void AnnotationWriter::put(QStringView key, const QString &text)
{
    m_json.key(key);
    m_json.text(text);
}

} // namespace pullquote
