#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/importdraft.h"

#include <QJsonArray>
#include <QMap>

namespace pullquote {

/// Who is who: the annotators, speakers and topics that a foreign file names, among those that the project
/// has or the file brings, and as new ones where there are none. A name means an entity of the project when
/// exactly one has it (its name, else an alias; as written, else without regard to case), else the one of the
/// file.
class ForeignNames {
public:
    explicit ForeignNames(ImportDraft &draft) : m_draft(draft) {}

    /// One that the file has all fields of, with an id.
    void addRecord(EntityType type, const QJsonObject &fields);

    /// The id to write into a document of ours; empty when several have that name, which `ambiguous()` tells
    /// then.
    QString idOf(EntityType type, const ForeignName &name);
    /// Names that were left out, and how many have each.
    const QMap<QString, int> &ambiguous() const { return m_ambiguous; }

    /// How many names were left out because the file has more new ones than anybody could want.
    int excess() const { return m_excess; }

    /// What is new, or came as records: a list of the document.
    QJsonArray records(EntityType type) const { return m_catalogues[type].records; }

private:
    struct Catalogue {
        bool isRead = false;
        QMultiHash<QString, QUuid> byName;
        QMultiHash<QString, QUuid> byFoldedName;
        QMultiHash<QString, QUuid> byAlias; ///< folded
        int count = 0;                      ///< of the project, for the colours of new topics
        QHash<QString, QString> made;       ///< ids by those in the file
        QMultiHash<QString, QString> madeByName;
        QJsonArray records;
    };

    Catalogue &catalogue(EntityType type);
    /// Empty: nobody has it. Null uuid: several do.
    std::optional<QUuid> here(const Catalogue &catalogue, const QString &name);
    QString make(EntityType type, const ForeignName &name);

    ImportDraft &m_draft;
    QMap<EntityType, Catalogue> m_catalogues;
    QMap<QString, int> m_ambiguous;
    int m_excess = 0;
};

} // namespace pullquote
