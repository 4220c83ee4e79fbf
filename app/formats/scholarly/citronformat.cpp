#include "app/formats/scholarly/citronformat.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/scholarly/layerfiles.h"
#include "app/model/uuidtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

/// Words of Citron, and of ours for what it has no place for.
constexpr QStringView citronContents = u"contents";
constexpr QStringView citronSources = u"sources";
constexpr QStringView citronCue = u"cue";
constexpr QStringView furtherCues = u"further_cues"; ///< Citron has one
constexpr QStringView addressees = u"addressees";

class CitronFile {
public:
    CitronFile(QIODevice &out, const ArticleContent &content) : m_writer(out), m_content(content) {}

    Result<void> write(const Layer &layer, const ExportCatalogue &catalogue)
    {
        m_writer.beginObject();
        m_writer.key(u"text");
        m_writer.text(m_content.text);
        m_writer.key(u"quotes");
        m_writer.beginArray();
        for (const Quote &quote : layer.quotes)
            writeQuote(quote, catalogue);
        m_writer.endArray();
        m_writer.key(ownDataKey);
        m_writer.beginObject();
        writeOwnData(m_writer, m_content.article, layer.annotator);
        m_writer.endObject();
        m_writer.endObject();
        return m_writer.finish();
    }

private:
    void writeSpan(Span span)
    {
        const CodePointSpan counted = m_content.codePoints.toCodePoints(span).value_or(CodePointSpan{});
        m_writer.beginObject();
        m_writer.key(u"start");
        m_writer.number(counted.start);
        m_writer.key(u"end");
        m_writer.number(counted.end);
        m_writer.key(u"text");
        m_writer.text(QStringView(m_content.text).mid(span.start, span.length()));
        m_writer.endObject();
    }

    void writeSpans(QStringView key, const QList<Span> &spans)
    {
        m_writer.key(key);
        m_writer.beginArray();
        for (Span span : spans)
            writeSpan(span);
        m_writer.endArray();
    }

    void writeQuote(const Quote &quote, const ExportCatalogue &catalogue)
    {
        m_writer.beginObject();
        m_writer.key(u"id");
        m_writer.text(quote.id.toString());
        if (!quote.cue.isEmpty()) {
            m_writer.key(citronCue);
            writeSpan(quote.cue.first());
        }
        writeSpans(citronSources, quote.source);
        writeSpans(citronContents, quote.content);
        if (quote.cue.size() > 1)
            writeSpans(furtherCues, quote.cue.mid(1));
        if (!quote.addressee.isEmpty())
            writeSpans(addressees, quote.addressee);
        m_writer.key(quoteKey);
        m_writer.beginObject();
        writeQuoteDetails(m_writer, quote, catalogue);
        m_writer.endObject();
        m_writer.endObject();
    }

    JsonWriter m_writer;
    const ArticleContent &m_content;
};

Result<QByteArray> citronFile(const ArticleContent &content, const Layer &layer,
                              const ExportCatalogue &catalogue)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = CitronFile(buffer, content).write(layer, catalogue);
    return written ? Result<QByteArray>(buffer.data()) : written.problem();
}

ForeignQuote foreignQuote(const QJsonObject &object)
{
    ForeignQuote quote;
    if (object.value(u"id").isString() || object.value(u"id").isDouble())
        quote.id = object.value(u"id").toVariant().toString();
    quote.content = spanClaims(object.value(citronContents));
    quote.cue = spanClaims(object.value(citronCue)) + spanClaims(object.value(furtherCues));
    quote.source = spanClaims(object.value(citronSources));
    quote.addressee = spanClaims(object.value(addressees));
    // Whom a pronoun stands for is what Citron found out: it is to be confirmed.
    const QString found = object.value(u"coreferences")[0][u"text"].toString();
    if (!found.isEmpty()) {
        quote.speakers = {{{}, found}};
        quote.flags.append(QStringLiteral("guessed"));
    }
    if (object.value(quoteKey).isObject()) {
        quote.flags.clear();
        readQuoteDetails(object.value(quoteKey).toObject(), quote);
    }
    return quote;
}

void readFile(const QJsonObject &file, const QString &where, ForeignDocument &document)
{
    if (!file.value(u"text").isString())
        return document.leaveOut(where,
                                 QCoreApplication::translate("pullquote::CitronFormat", "It has no text."));
    QJsonObject fields = ownArticle(file);
    if (fields.isEmpty() && !where.isEmpty())
        fields.insert(QStringLiteral("title"), where.section(u'/', -1));
    const std::optional<int> article =
        document.article(foreignArticle(fields, file.value(u"text").toString()), where);
    if (!article)
        return;
    ForeignName annotator = ownAnnotator(file);
    if (annotator.isEmpty())
        annotator.name = layerfiles::pathWords(where).annotator;
    QList<ForeignQuote> quotes;
    QList<SpanClaim> claims;
    const QJsonArray list = file.value(u"quotes").toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        quotes.append(foreignQuote(list[i].toObject()));
        const QString place = QStringLiteral("quotes %1").arg(i + 1);
        quotes.last().where = where.isEmpty() ? place : where + QStringLiteral(", ") + place;
        quotes.last().annotator = annotator;
        if (uuidFromText(quotes.last().id).isNull() && !quotes.last().id.isEmpty())
            quotes.last().id.prepend(annotator.name + u'\n'); // every file begins to count anew
        claims += quotes.last().content;
    }
    document.learnUnit(*article, claims);
    for (const ForeignQuote &quote : std::as_const(quotes))
        document.addQuote(*article, quote);
}

} // namespace

FormatDescription CitronFormat::description() const
{
    return {QStringLiteral("citron"),
            QCoreApplication::translate("pullquote::CitronFormat", "Citron (JSON)"),
            {QStringLiteral("zip"), QStringLiteral("json")},
            true,
            true,
            layerFeatures(),
            {layerfiles::packOption()}};
}

int CitronFormat::recognizes(const ImportSource &source) const
{
    return layerfiles::likelihood(source.bytes, QStringLiteral(".citron.json"), [](const QByteArray &start) {
        if (!hasJsonKey(start, "text") || !hasJsonKey(start, "quotes") || hasJsonKey(start, "format"))
            return 0;
        return hasJsonKey(start, "contents") ? 80 : 40;
    });
}

void CitronFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                        const Watcher &watcher) const
{
    ForeignDocument document(draft, options, OffsetUnit::CodePoints);
    layerfiles::forEachObject(
        source.bytes, draft, watcher,
        [&](const QJsonObject &file, const QString &where) { readFile(file, where, document); });
    document.finish(watcher);
}

Result<void> CitronFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                 const Watcher &watcher) const
{
    return layerfiles::write(project, request, out, watcher, QStringLiteral(".citron.json"), citronFile);
}

} // namespace pullquote
