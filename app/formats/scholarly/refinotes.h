#pragma once

#include "app/formats/documents/ziparchive.h"
#include "app/formats/scholarly/refiproject.h"

#include <QMultiHash>
#include <QSet>

namespace pullquote::refi {

/// The files of a REFI-QDA archive by what the project calls them: programs differ in folders and in case.
class Files {
public:
    /// Null: there are none.
    explicit Files(ZipArchive *archive);

    bool contains(const QString &path) const { return !entryOf(path).isEmpty(); }
    /// Only of one that is there. The path is looked up among the names in the archive, and nowhere else.
    Result<QByteArray> read(const QString &path) { return m_archive->read(entryOf(path)); }

private:
    QString entryOf(const QString &path) const;

    ZipArchive *m_archive;
    QHash<QString, QString> m_entries; ///< by their names without folders
};

/// The memos of a project: what is in those about something, and which of them nothing has a place for.
class Notes {
public:
    /// Both must outlive it.
    Notes(const Project &project, Files &files);

    /// What the memos about a thing say: those that it refers to, and those that are linked with it. From now
    /// on they are taken.
    QStringList of(const QUuid &thing, const QList<QUuid> &references);
    /// The same behind what is said of the thing anyway.
    QString joined(const QString &description, const QUuid &thing, const QList<QUuid> &references);

    /// Lists those that are not taken, with what they are about.
    void listRest(const std::function<void(const QString &where, const QString &what)> &leaveOut);

private:
    /// Those that a thing refers to, then those that are linked with it, as far as anybody would read.
    QList<QUuid> about(const QUuid &thing, const QList<QUuid> &references) const;
    /// Empty once all that was asked for is longer than anybody would read.
    QString wordsOf(const QUuid &id, const Source &note);

    const Project &m_project;
    Files &m_files;
    QMultiHash<QUuid, QUuid> m_linked; ///< notes by what they are linked with
    QSet<QUuid> m_taken;
    QHash<QUuid, QString> m_words; ///< of those that were asked for: unpacking counts each time
    qsizetype m_size = 0;          ///< characters of all that was asked for
};

} // namespace pullquote::refi
