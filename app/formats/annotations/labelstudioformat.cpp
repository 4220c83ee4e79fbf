#include "app/formats/annotations/labelstudioformat.h"

#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/labelstudio.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/formatregistry.h"
#include "app/formats/writeall.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>
#include <QIODevice>

namespace pullquote {

namespace {

const QString fileOption = QStringLiteral("file");
const QString interfaceWord = QStringLiteral("interface");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::LabelStudioFormat", text);
}

QString element(const char *tag, const QString &value)
{
    return QStringLiteral("<%1 value=\"%2\"/>").arg(QLatin1String(tag), htmlEscaped(value));
}

/// What goes into Settings, Labeling Interface of the project in Label Studio: our labels, and the topics as
/// choices. Without pre-wrap it would trim runs of spaces, and offsets would move.
QByteArray labellingInterface(const ExportCatalogue &catalogue)
{
    QString labels;
    for (QuoteKind kind : {QuoteKind::Direct, QuoteKind::Indirect, QuoteKind::Mixed, QuoteKind::NotAQuote})
        labels += element("Label", labelOf(SpanRole::Content, kind));
    QString relations = element("Relation", QStringLiteral("continues"));
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee}) {
        labels += element("Label", labelOf(role, {}));
        relations += element("Relation", labelOf(role, {}));
    }
    QString topics;
    for (const Topic &topic : catalogue.topics())
        topics += element("Choice", topic.name);
    return QStringLiteral("<View>\n"
                          " <Relations>%1</Relations>\n"
                          " <Labels name=\"label\" toName=\"text\">%2</Labels>\n"
                          " <Style>.htx-text{white-space:pre-wrap}</Style>\n"
                          " <Text name=\"text\" value=\"$text\" granularity=\"symbol\"/>\n"
                          " <Choices name=\"topics\" toName=\"text\" perRegion=\"true\" "
                          "choice=\"multiple\">%3</Choices>\n"
                          " <TextArea name=\"speaker\" toName=\"text\" perRegion=\"true\"/>\n"
                          " <TextArea name=\"note\" toName=\"text\" perRegion=\"true\"/>\n"
                          "</View>\n")
        .arg(relations, labels, topics)
        .toUtf8();
}

} // namespace

FormatDescription LabelStudioFormat::description() const
{
    return {QStringLiteral("label-studio"),
            tr("Label Studio (JSON)"),
            {QStringLiteral("json")},
            true,
            true,
            layerFeatures(),
            {{fileOption,
              tr("What is written"),
              QStringLiteral("tasks"),
              {QStringLiteral("tasks"), interfaceWord},
              OptionUse::Writing,
              {{QStringLiteral("tasks"), tr("The tasks")},
               {interfaceWord, tr("The labeling interface that they need")}}}}};
}

int LabelStudioFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = jsonBeginning(source.bytes);
    const QByteArray end = source.bytes.right(1 << 16);
    const bool hasAnnotations = hasJsonKey(start, "annotations") || hasJsonKey(start, "predictions") ||
                                hasJsonKey(end, "annotations") || hasJsonKey(end, "predictions");
    return start.startsWith('[') && hasJsonKey(start, "data") && hasAnnotations ? 80 : 0;
}

void LabelStudioFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                             const Watcher &watcher) const
{
    LabelStudioImport(draft, options).read(source.bytes, draft, watcher);
}

Result<void> LabelStudioFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                      const Watcher &watcher) const
{
    if (optionValue(description(), request.options, fileOption) != interfaceWord)
        return LabelStudioExport(project, request, out).write(watcher);
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    return writeAll(out, labellingInterface(*catalogue));
}

} // namespace pullquote
