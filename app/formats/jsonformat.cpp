#include "app/formats/jsonformat.h"

#include "app/formats/importdraft.h"
#include "app/formats/jsonexport.h"
#include "app/formats/jsonimport.h"
#include "app/formats/jsonsource.h"

#include <QCoreApplication>
#include <QThreadPool>

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
    if (jsonText(source.bytes, "format") == "pullquote")
        return 100;
    return source.suffix() == QLatin1String("json") ? 50 : 0;
}

void JsonFormat::read(const ImportSource &source, const FormatOptions &, ImportDraft &draft,
                      const Watcher &watcher) const
{
    Result<QJsonObject> root = parseJson(source.bytes);
    if (!root) {
        draft.fail(root.problem());
        return;
    }
    JsonImport(draft, watcher).read(*root);
    // A large tree takes as long to be freed as to be looked through: nobody need wait for it.
    QThreadPool::globalInstance()->start([tree = std::move(root).value()] { Q_UNUSED(tree); });
}

Result<void> JsonFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    return JsonExport(project, request, out).write(watcher);
}

} // namespace pullquote
