#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/scholarly/casstructures.h"

namespace pullquote {

/// Reads UIMA CAS in JSON: spans of custom layers are quotes or words that belong to one, by the name of the
/// layer or by a feature that says so; relations and slots are links between them.
class CasImport {
public:
    CasImport(ImportDraft &draft, const FormatOptions &options);

    /// One CAS; `where` is its file in an archive. A problem of the draft when it asks for too much.
    void read(const QJsonObject &cas, const QString &where);
    void finish(const Watcher &watcher) { m_document.finish(watcher); }

private:
    std::optional<QString> sofaOf(const CasStructures &structures, const QString &where);
    QJsonObject articleFields(const QJsonObject &metadata, const QString &where) const;
    QuoteAssembly assemble(const CasStructures &structures, const QString &where);
    LabelledSpan labelled(qint64 id, const QJsonObject &span, const CasStructures &structures);
    /// What the structure refers to: by a relation, or by slots.
    void addLinks(qint64 id, const QJsonObject &structure, const CasStructures &structures,
                  QuoteAssembly &assembly);
    void addRelation(const QJsonObject &relation, const QString &where, QuoteAssembly &assembly);
    /// Once for all that are of its kind.
    void listOther(const QString &name, const QString &where);
    QString placeOf(qint64 id) const;
    /// It asks for more than anybody would write by hand or by program.
    void refuse(const QString &where);

    ImportDraft &m_draft;
    ForeignDocument m_document;
    CasBudget m_budget;
    QSet<QString> m_listed; ///< layers and features that have no place here
    QString m_file;         ///< the one that is read; empty: there is only one
    QSet<qint64> m_targets; ///< structures that slots of it refer to
};

} // namespace pullquote
