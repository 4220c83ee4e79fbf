#include "app/formats/jsonformat.h"

#include "app/formats/importdraft.h"
#include "app/formats/jsonexport.h"
#include "app/formats/jsonimport.h"
#include "app/formats/jsonsource.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pullquote {

FormatDescription JsonFormat::description() const
{
    return {QStringLiteral("json"),
            QCoreApplication::translate("pullquote::JsonFormat", "Pullquote JSON"),
            {QStringLiteral("json")},
            true,
            true,
            allFeatures(),
            {}};
}

int JsonFormat::recognizes(const ImportSource &source) const
{
    // Other formats have a key of this name for what is ours.
    static const QRegularExpression header(QStringLiteral("\"format\"\\s*:\\s*\"pullquote\""));
    const QByteArray start = source.bytes.left(4096);
    const QByteArray trimmed = (start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start).trimmed();
    const auto hasHeader = [](const QByteArray &bytes) {
        return header.match(QString::fromLatin1(bytes)).hasMatch();
    };
    if (trimmed.startsWith('{') && (hasHeader(start) || hasHeader(source.bytes.right(4096))))
        return 100;
    return source.suffix() == QLatin1String("json") ? 50 : 0;
}

void JsonFormat::read(const ImportSource &source, const FormatOptions &, ImportDraft &draft,
                      const Watcher &watcher) const
{
    const Result<QJsonObject> root = parseJson(source.bytes);
    if (!root) {
        draft.fail(root.problem());
        return;
    }
    JsonImport(draft, watcher).read(*root);
}

Result<void> JsonFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    return JsonExport(project, request, out).write(watcher);
}

} // namespace pullquote
