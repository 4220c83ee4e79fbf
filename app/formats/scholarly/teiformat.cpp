#include "app/formats/scholarly/teiformat.h"

#include "app/formats/annotations/layers.h"
#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/scholarly/tei.h"
#include "app/formats/scholarly/teiexport.h"
#include "app/formats/scholarly/teiimport.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pullquote {

FormatDescription TeiFormat::description() const
{
    return {QStringLiteral("tei"),
            QCoreApplication::translate("pullquote::TeiFormat", "TEI P5"),
            {QStringLiteral("xml"), QStringLiteral("tei")},
            true,
            true,
            layerFeatures() << Feature::SpeakerRecord << Feature::Codebook,
            {}};
}

int TeiFormat::recognizes(const ImportSource &source) const
{
    constexpr qsizetype beginning = 1 << 16; // licences may stand in front
    const QByteArray start = source.bytes.left(beginning);
    // With a prefix or without.
    static const QRegularExpression root(QStringLiteral("<([\\w.-]+:)?(TEI|teiCorpus)[\\s>/]"));
    const bool isTei =
        start.contains(tei::space.toLatin1()) && root.match(QString::fromLatin1(start)).hasMatch();
    return isTei ? 90 : 0;
}

void TeiFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                     const Watcher &watcher) const
{
    if (const std::optional<Problem> problem = tooLargeXml(source.bytes))
        return draft.fail(*problem);
    const Result<tei::Document> document = tei::readDocument(source.bytes, {});
    if (!document)
        return draft.fail(document.problem());
    TeiImport(draft, options).read(*document, watcher);
}

Result<void> TeiFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    return TeiExport(project, request, out).write(watcher);
}

} // namespace pullquote
