#include "app/formats/scholarly/casformat.h"

#include "app/formats/annotations/jsonlines.h"
#include "app/formats/importdraft.h"
#include "app/formats/scholarly/casexport.h"
#include "app/formats/scholarly/casimport.h"
#include "app/formats/scholarly/layerfiles.h"

#include <QCoreApplication>

namespace pullquote {

FormatDescription CasFormat::description() const
{
    return {QStringLiteral("cas-json"),
            QCoreApplication::translate("pullquote::CasFormat", "UIMA CAS for INCEpTION (JSON)"),
            {QStringLiteral("zip"), QStringLiteral("json")},
            true,
            true,
            layerFeatures(),
            {layerfiles::packOption()}};
}

int CasFormat::recognizes(const ImportSource &source) const
{
    return layerfiles::likelihood(source.bytes, QStringLiteral(".cas.json"), [](const QByteArray &start) {
        return hasJsonKey(start, "%TYPES") || hasJsonKey(start, "%FEATURE_STRUCTURES") ? 90 : 0;
    });
}

void CasFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                     const Watcher &watcher) const
{
    CasImport import(draft, options);
    bool isCas = false;
    layerfiles::forEachObject(source.bytes, draft, watcher,
                              [&](const QJsonObject &object, const QString &where) {
                                  if (!object.contains(u"%FEATURE_STRUCTURES"))
                                      return;
                                  isCas = true;
                                  import.read(object, where);
                              });
    if (!isCas && !draft.hasProblems())
        draft.fail({QCoreApplication::translate("pullquote::CasFormat", "There is no CAS in it."), {}, {}});
    import.finish(watcher);
}

Result<void> CasFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    return layerfiles::write(project, request, out, watcher, QStringLiteral(".cas.json"), cas::casOf);
}

} // namespace pullquote
