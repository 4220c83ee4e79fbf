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

/// How surely it is a file of the format, or a zip of such: by the suffix of ours, else by how the first of
/// its JSON files begin, whatever they are called. `ofFile` says it of one that begins so (see
/// jsonBeginning()).
int likelihood(const QByteArray &bytes, const QString &suffix,
               const std::function<int(const QByteArray &beginning)> &ofFile);

/// What the path of a file in a zip tells. Ours lie in a folder for each annotator; those of INCEpTION in
/// "annotation/<document>/<annotator>.json", and what was decided in "curation". Both empty for a file alone.
struct PathWords {
    QString document;
    QString annotator;
};
PathWords pathWords(const QString &path);

} // namespace layerfiles

} // namespace pullquote
