#include "app/formats/annotations/webannotationformat.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationexport.h"
#include "app/formats/annotations/webannotationimport.h"
#include "app/formats/jsonsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

FormatDescription WebAnnotationFormat::description() const
{
    return {QStringLiteral("w3c"),
            QCoreApplication::translate("pullquote::WebAnnotationFormat", "W3C Web Annotations (JSON-LD)"),
            {QStringLiteral("jsonld")},
            true,
            true,
            allFeatures(),
            {ForeignDocument::articleOption()}};
}

int WebAnnotationFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = source.bytes.left(4096);
    if (start.contains(annotationContext.toLatin1()))
        return 100;
    const bool isHypothesis = start.contains("\"export_userid\"") || start.contains("\"client_version\"");
    if (isHypothesis || start.contains("\"TextQuoteSelector\""))
        return 90;
    // Others say nothing at their beginning that would tell: their selectors do.
    const QByteArray json = jsonBeginning(source.bytes);
    const auto hasAll = [&json](std::initializer_list<const char *> keys) {
        return std::all_of(keys.begin(), keys.end(),
                           [&json](const char *key) { return hasJsonKey(json, key); });
    };
    if (hasAll({"target", "selector", "quote", "start", "end"}) ||
        (hasAll({"target", "selector"}) && json.contains("\"TextQuoteSelector\"")))
        return 85;
    return source.suffix() == u"jsonld" ? 50 : 0;
}

void WebAnnotationFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                               const Watcher &watcher) const
{
    const Result<QJsonValue> root = parseAnyJson(source.bytes);
    if (!root)
        return draft.fail(root.problem());
    WebAnnotationImport(draft, options).read(*root, watcher);
}

Result<void> WebAnnotationFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                        const Watcher &watcher) const
{
    return WebAnnotationExport(project, request, out).write(watcher);
}

} // namespace pullquote
