#include "app/formats/scholarly/reficodebookformat.h"

#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/scholarly/refi.h"
#include "app/formats/scholarly/reficodewriter.h"
#include "app/formats/scholarly/refiimport.h"
#include "app/formats/writeall.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamWriter>

namespace pullquote {

namespace {

constexpr qsizetype beginning = 4096;

} // namespace

FormatDescription RefiCodebookFormat::description() const
{
    return {QStringLiteral("refi-codebook"),
            QCoreApplication::translate("pullquote::RefiCodebookFormat", "REFI-QDA codebook"),
            {QStringLiteral("qdc")},
            true,
            true,
            {Feature::Codebook},
            {}};
}

int RefiCodebookFormat::recognizes(const ImportSource &source) const
{
    return source.bytes.left(beginning).contains(refi::codebookSpace.toLatin1()) ? 90 : 0;
}

void RefiCodebookFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                              const Watcher &watcher) const
{
    if (const std::optional<Problem> problem = tooLargeXml(source.bytes))
        return draft.fail(*problem);
    RefiImport(draft, options).readCodebook(source.bytes, watcher);
}

Result<void> RefiCodebookFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                       const Watcher &) const
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("CodeBook"));
    xml.writeDefaultNamespace(refi::codebookSpace);
    xml.writeAttribute(QStringLiteral("origin"), refi::ownOrigin);
    refi::writeCodes(xml, *catalogue, {}, false);
    refi::writeKeys(xml, *catalogue, false);
    xml.writeEndElement();
    xml.writeEndDocument();
    return xml.hasError() ? unwritable(out) : Result<void>();
}

} // namespace pullquote
