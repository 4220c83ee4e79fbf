#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/scholarly/reficodes.h"
#include "app/formats/scholarly/reficounting.h"

namespace pullquote {

/// Reads a REFI-QDA project. A selection is a quote of everybody who has coded it, or of who has made it
/// where nobody has.
class RefiImport {
public:
    RefiImport(ImportDraft &draft, const FormatOptions &options);

    /// `archive` has the texts; null for a project.qde alone, which may have them in itself.
    void read(const QByteArray &xml, const QString &name, ZipArchive *archive, const Watcher &watcher);
    /// A codebook: topics and speakers, nothing else.
    void readCodebook(const QByteArray &xml, const Watcher &watcher);

private:
    /// One annotator's quotes in one source.
    struct Layer {
        QUuid user;
        QuoteAssembly assembly;
    };
    using Layers = QList<Layer>;

    bool parse(const QByteArray &xml, const QString &name);
    void listArchive();
    void readLinks();
    void readSource(const refi::Source &source);
    std::optional<QString> textOf(const refi::Source &source, const QString &where);
    std::optional<int> articleOf(const refi::Source &source, const QString &text, const QString &where);
    void addSelection(const refi::Selection &selection, const SpanClaim &claim, const QString &where,
                      Layers &layers);
    LabelledSpan labelled(const refi::Selection &selection, const QUuid &user);
    void putNames(const refi::Selection &selection, const QUuid &user, QJsonObject &details) const;
    QString noteOf(const refi::Selection &selection);

    ImportDraft &m_draft;
    ForeignDocument m_document;
    refi::Project m_project;
    std::optional<refi::Codes> m_codes;
    ZipArchive *m_archive = nullptr;
    QHash<QString, QString> m_entries;             ///< of the archive, by their names without folders
    QMultiHash<QUuid, const refi::Link *> m_links; ///< by their origins
    QMultiHash<QUuid, QUuid> m_noteLinks;          ///< notes by the selections that they are linked with
    qsizetype m_noteSize = 0;                      ///< characters of all notes
    QHash<QUuid, qsizetype> m_layerOf;             ///< in the source that is read, by user
    QHash<QUuid, QList<QUuid>> m_usersOf;          ///< in the source that is read, by selection
};

} // namespace pullquote
