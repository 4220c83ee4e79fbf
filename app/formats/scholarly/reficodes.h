#pragma once

#include "app/formats/annotations/foreignnames.h"
#include "app/formats/scholarly/refiproject.h"

namespace pullquote::refi {

/// "#rrggbb" of "#rgb" as well; empty for anything else.
QString colourOf(const QString &given);
/// The keys from 1 to 9, by the codes that have them.
QHash<QUuid, int> keysOf(const Project &project);

/// What the codes, cases and users of a REFI file are here: topics, speakers, annotators, kinds. In files of
/// other programs ids are new at every export, so that there names count, those of codes with those above.
class Codes {
public:
    enum class Meaning { Topic, Speaker, Addressee, Kind, Part, State };
    struct Code {
        Meaning meaning;
        ForeignName name; ///< of a topic or a speaker
        QString word;     ///< of the rest
    };

    /// All must outlive it.
    Codes(const Project &project, ImportDraft &draft, ForeignNames &names);

    /// Brings in what the file says of topics and speakers. Codes that have no place here are told.
    void bring(const QString &where, const std::function<void(const QString &what)> &leaveOut);

    /// Null: a tree, or nothing that is known.
    const Code *find(const QUuid &guid) const;
    /// Who is meant by the cases that a selection is in.
    QList<ForeignName> speakersOf(const QUuid &selection) const { return m_cases.value(selection); }
    ForeignName annotator(const QUuid &user) const;
    /// What the tree in which a code is says of it; nothing for a tree itself.
    static std::optional<Meaning> meaningOf(const Project &project, qsizetype code);
    /// A case of other programs may be anything; one of whole sources is nobody.
    static bool isSomebody(const Case &found) { return !found.selections.isEmpty() || !found.hasSources; }
    /// Whether the file is of this program, or of another one that has kept the id.
    bool hasOwnId(EntityType type, const QUuid &guid) const;

private:
    ForeignName topicName(qsizetype code);
    QString pathOf(qsizetype code);
    void bringTopic(qsizetype code, const QString &where);
    void bringSpeaker(const ForeignName &name, const Case &found, const QString &where);
    void bringCases(const QString &where, const std::function<void(const QString &what)> &leaveOut);
    void readCode(qsizetype code, const std::function<void(const QString &what)> &leaveOut);

    const Project &m_project;
    ImportDraft &m_draft;
    ForeignNames &m_names;
    bool m_isOurs;
    QHash<QUuid, Code> m_codes;
    QHash<QUuid, ForeignName> m_speakerOf;    ///< by the ids of ours that are made of the speaker's
    QHash<QUuid, QList<ForeignName>> m_cases; ///< by selection
    QList<QString> m_paths;                   ///< of each code
    QList<QString> m_topicIds;                ///< what each code became, if it is a topic
    QHash<QUuid, int> m_keys;
};

} // namespace pullquote::refi
