#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/importdraft.h"

#include <QJsonArray>
#include <QMap>

namespace pullquote {

/// Somebody of whom only the name is known: the same one at every import and in every project, so that what
/// two people import is one when they merge.
Annotator newAnnotator(const QString &name);

/// Who is who: the annotators, speakers and topics that a foreign file names, among those that the project
/// has or the file brings, and as new ones where there are none. A name means an entity of the project when
/// exactly one has it (its name, else an alias; as written, else without regard to case), else the one of the
/// file.
class ForeignNames {
public:
    explicit ForeignNames(ImportDraft &draft) : m_draft(draft) {}

    /// One that the file has all fields of; false when its id is missing or there already.
    bool addRecord(EntityType type, const QJsonObject &fields);
    /// What else the file says of one that is new with it. What the project has stays as it is there.
    void describe(EntityType type, const QString &id, const QJsonObject &fields);

    /// A name that was left out because several have it.
    struct Doubt {
        int count;     ///< how many
        QString where; ///< the first place in the file that has it
    };

    /// The id to write into a document of ours; empty when several have that name, which `ambiguous()` tells
    /// then, or when there are too many. `where` is the place in the file.
    QString idOf(EntityType type, const ForeignName &name, const QString &where);
    const QMap<std::pair<EntityType, QString>, Doubt> &ambiguous() const { return m_ambiguous; }

    /// Where the file first has more new names than anybody could want; they were left out.
    const std::optional<QString> &excess() const { return m_excess; }

    /// Whether a document of ours may refer to it: it is in the project, or a record of the file.
    bool isKnown(EntityType type, const QString &id);

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
        QHash<QString, qsizetype> recordPlaces; ///< in `records`, by id
    };

    Catalogue &catalogue(EntityType type);
    /// Empty: nobody has it. Null uuid: several do.
    std::optional<QUuid> here(EntityType type, const QString &name, const QString &where);
    QString make(EntityType type, const ForeignName &name, const QString &where);

    ImportDraft &m_draft;
    QMap<EntityType, Catalogue> m_catalogues;
    QMap<std::pair<EntityType, QString>, Doubt> m_ambiguous;
    std::optional<QString> m_excess;
};

} // namespace pullquote
