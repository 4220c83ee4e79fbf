#pragma once

#include "app/formats/annotations/layers.h"

#include <QJsonObject>

namespace pullquote {

class ImportDraft;

/// Formats that have a file for each article and each annotator: several of them go out in a zip, with a
/// folder for each annotator, or one of them alone.
namespace layerfiles {

/// Whether it is a zip, or the file alone.
FormatOption packOption();

using FileOf =
    std::function<Result<QByteArray>(const ArticleContent &, const Layer &, const ExportCatalogue &)>;
/// `suffix` is that of the files in the zip, with its dot. A problem where one file is asked for, and there
/// are several.
Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                   const Watcher &watcher, const QString &suffix, const FileOf &fileOf);

/// Hands the JSON objects of a file, of a list in it, or of a zip to `visit`, with where they are. What
/// cannot be read is a problem of the draft; in a zip, what is no JSON object is passed over.
using Visit = std::function<void(const QJsonObject &object, const QString &where)>;
void forEachObject(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher, const Visit &visit);

/// Whether it is a zip in which a name ends so. The directory of a zip stands at its end.
bool isZipWith(const QByteArray &bytes, const QByteArray &suffix);

} // namespace layerfiles

} // namespace pullquote
