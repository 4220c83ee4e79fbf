#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/packagefiles.h"

namespace pullquote {

/// Reads stand-off annotations of brat: a zip or a folder with texts beside their annotations, or annotations
/// alone of an article that is here. A folder in it is an annotator. Types other than ours become topics.
class BratImport {
public:
    BratImport(ImportDraft &draft, const FormatOptions &options);

    /// A package: a zip archive or a folder.
    void readFiles(PackageFiles &files, const Watcher &watcher);
    void readLines(const QByteArray &lines, const Watcher &watcher);

private:
    void readPair(const QString &lineFile, PackageFiles &files);
    void readIndex(const QByteArray &json);
    void readLabels(const QByteArray &visual);
    void readDocument(const QString &name, int article, const ForeignName &annotator,
                      const QByteArray &lines);

    ForeignDocument m_document;
    QHash<QString, QJsonObject> m_index; ///< by document
    QHash<QString, QString> m_labels;    ///< names of topics by their attributes
};

} // namespace pullquote
