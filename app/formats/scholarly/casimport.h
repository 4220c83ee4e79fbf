#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"

#include <QJsonArray>

namespace pullquote {

/// Reads UIMA CAS in JSON: spans of custom layers are quotes or words that belong to one, by the name of the
/// layer or by a feature that says so; relations and slots are links between them.
class CasImport {
public:
    CasImport(ImportDraft &draft, const FormatOptions &options);

    /// One CAS; `where` is its file in an archive.
    void read(const QJsonObject &cas, const QString &where);
    void finish(const Watcher &watcher) { m_document.finish(watcher); }

private:
    using Structures = QMap<qint64, QJsonObject>; ///< by number

    static Structures structuresOf(const QJsonObject &cas);
    std::optional<QString> sofaOf(const Structures &structures, const QString &where);
    QJsonObject articleFields(const QJsonObject &metadata, const QString &where) const;
    LabelledSpan labelled(qint64 id, const QJsonObject &span, const Structures &structures) const;
    void addLinks(qint64 id, const QJsonObject &structure, const Structures &structures,
                  QuoteAssembly &assembly);
    void listOther(const QString &type, const QString &where);

    ForeignDocument m_document;
    QSet<QString> m_listed; ///< types that have no place here
};

} // namespace pullquote
