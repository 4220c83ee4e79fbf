#include "app/formats/annotations/doccanoformat.h"

#include "app/formats/annotations/doccanoline.h"
#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/layers.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/formatregistry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

const QString unitOption = QStringLiteral("unit");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::DoccanoFormat", text);
}

OffsetUnit unitOf(const QString &word)
{
    return offsetUnit(word).value_or(OffsetUnit::Utf16);
}

QString idOf(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

/// Entities as objects, or labels as [start, end, "label"].
QuoteAssembly assemble(const QJsonObject &line, const QString &where)
{
    QuoteAssembly assembly;
    const QJsonArray entities = line.value(u"entities").toArray();
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonValue entity = entities[i];
        assembly.add(
            {idOf(entity[u"id"]),
             {},
             entity[u"label"].toString(),
             {{entity[u"start_offset"].toInteger(-1), entity[u"end_offset"].toInteger(-1), {}, {}, {}}},
             {},
             QStringLiteral("%1, entities %2").arg(where).arg(i + 1)});
    }
    const QString key = line.contains(u"label") ? QStringLiteral("label") : QStringLiteral("labels");
    const QJsonArray labels = line.value(key).toArray();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QJsonArray label = labels[i].toArray();
        assembly.add({{},
                      {},
                      label.at(2).toString(),
                      {{label.at(0).toInteger(-1), label.at(1).toInteger(-1), {}, {}, {}}},
                      {},
                      QStringLiteral("%1, %2 %3").arg(where, key).arg(i + 1)});
    }
    const QJsonArray relations = line.value(u"relations").toArray();
    for (qsizetype i = 0; i < relations.size(); ++i)
        assembly.link(idOf(relations[i][u"from_id"]), idOf(relations[i][u"to_id"]),
                      relations[i][u"type"].toString(),
                      QStringLiteral("%1, relations %2").arg(where).arg(i + 1));
    return assembly;
}

void takeOwn(const QJsonObject &line, QList<ForeignQuote> &quotes)
{
    QHash<QString, QList<QJsonObject>> details;
    for (const QJsonValue &quote : line.value(ownDataKey)[u"quotes"].toArray())
        details[quote[u"places"].toString()].append(quote.toObject());
    for (ForeignQuote &quote : quotes) {
        QString places;
        for (const SpanClaim &claim : std::as_const(quote.content))
            places += doccanoPlace(claim.start, claim.end);
        const auto own = details.find(places);
        if (own == details.end() || own->isEmpty())
            continue;
        const std::optional<QuoteKind> kind = quote.kind;
        readQuoteDetails(own->takeFirst(), quote);
        if (!kind)
            continue;
        // The label is what somebody may have changed in doccano.
        quote.kindManual = quote.kindManual || quote.kind != kind;
        quote.kind = kind;
    }
}

/// What we have written knows its unit; for the rest it is the one that was asked for.
void readLine(const QJsonObject &line, const QString &where, OffsetUnit unit, ForeignDocument &document)
{
    const QJsonValue text =
        line.value(line.contains(u"text") ? QStringLiteral("text") : QStringLiteral("data"));
    if (!text.isString())
        return document.leaveOut(where, tr("It has no text."));
    const auto article = document.article(foreignArticle(ownArticle(line), text.toString()), where);
    if (!article)
        return;
    const QJsonArray comments = line.value(u"Comments").toArray();
    for (qsizetype i = 0; i < comments.size(); ++i) {
        // They are about the whole text, and comments here about a quote.
        const QString words =
            comments[i].isString() ? comments[i].toString() : comments[i][u"text"].toString();
        document.leaveOut(QStringLiteral("%1, Comments %2").arg(where).arg(i + 1),
                          ForeignDocument::hasNoPlace(Anchoring::shown(words)));
    }
    document.setUnit(*article, offsetUnit(line.value(ownDataKey)[u"unit"].toString()).value_or(unit));
    QList<ForeignQuote> quotes = assemble(line, where).quotes(document);
    takeOwn(line, quotes);
    for (ForeignQuote &quote : quotes) {
        quote.annotator = ownAnnotator(line);
        document.addQuote(*article, quote);
    }
}

} // namespace

FormatDescription DoccanoFormat::description() const
{
    return {QStringLiteral("doccano"),
            tr("doccano (JSONL)"),
            {QStringLiteral("jsonl")},
            true,
            true,
            layerFeatures(),
            {{unitOption,
              tr("What offsets count, as in the doccano project"),
              word(OffsetUnit::Utf16),
              {word(OffsetUnit::Utf16), word(OffsetUnit::CodePoints), word(OffsetUnit::Graphemes)},
              OptionUse::Both,
              {{word(OffsetUnit::Utf16), tr("UTF-16 units")},
               {word(OffsetUnit::CodePoints), tr("Code points")},
               {word(OffsetUnit::Graphemes), tr("Grapheme clusters")}}}}};
}

int DoccanoFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = jsonBeginning(source.bytes);
    const bool hasLabels = hasJsonKey(start, "entities") || hasJsonKey(start, "label");
    return hasLabels && !hasJsonKey(start, "spans") &&
                   (hasJsonKey(start, "text") || hasJsonKey(start, "data"))
               ? 70
               : 0;
}

void DoccanoFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                         const Watcher &watcher) const
{
    const OffsetUnit unit = unitOf(optionValue(description(), options, unitOption));
    ForeignDocument document(draft, options, unit);
    forEachJsonLine(source.bytes, draft, watcher, [&](const QJsonObject &line, const QString &where) {
        readLine(line, where, unit, document);
    });
    document.finish(watcher);
}

Result<void> DoccanoFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                  const Watcher &watcher) const
{
    const OffsetUnit unit = unitOf(optionValue(description(), request.options, unitOption));
    return writeLayerLines(project, request, out, watcher,
                           [unit](JsonWriter &writer, const ArticleContent &content, const Layer &layer,
                                  const ExportCatalogue &catalogue) {
                               return DoccanoLine(writer, content, unit).write(layer, catalogue);
                           });
}

} // namespace pullquote
