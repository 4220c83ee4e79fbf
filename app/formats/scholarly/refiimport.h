#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/annotations/quoteassembly.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/scholarly/reficodes.h"
#include "app/formats/scholarly/reficounting.h"
#include "app/formats/scholarly/refinotes.h"

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
    /// What memos say of codes and cases.
    void takeNotes();
    void readLinks();
    void link(const refi::Link &link, Layers &layers);
    void listLinks();
    QString placeOf(const refi::Link &link) const;
    void readSource(const refi::Source &source);
    std::optional<QString> textOf(const refi::Source &source, const QString &where);
    std::optional<int> articleOf(const refi::Source &source, const QString &text, const QString &where);
    void addSelection(const refi::Selection &selection, const SpanClaim &claim, const QString &where,
                      Layers &layers);
    LabelledSpan labelled(const refi::Selection &selection, const QUuid &user);
    /// What this user has coded the words with.
    QList<const refi::Codes::Code *> codesOf(const refi::Selection &selection, const QUuid &user) const;
    static void putNames(const QList<const refi::Codes::Code *> &codes, const QList<ForeignName> &ofCases,
                         QJsonObject &details);

    ImportDraft &m_draft;
    ForeignDocument m_document;
    refi::Project m_project;
    std::optional<refi::Codes> m_codes;
    refi::Files m_files{nullptr};
    std::optional<refi::Notes> m_notes;
    QMultiHash<QUuid, const refi::Link *> m_links; ///< by their origins
    QSet<const refi::Link *> m_takenLinks;         ///< those that say something of quotes, or are listed
    QHash<QUuid, qsizetype> m_layerOf;             ///< in the source that is read, by user
    QHash<QUuid, QList<QUuid>> m_usersOf;          ///< in the source that is read, by selection
};

} // namespace pullquote
