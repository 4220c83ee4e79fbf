#pragma once

#include "app/text/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

/// What a REFI-QDA file says, as it says it: nothing is checked yet. A null id is one that is not there.
namespace pullquote::refi {

struct Code {
    QUuid guid;
    QString name;
    QString colour;
    QString description;
    qsizetype parent = -1; ///< its place in the list; -1: at the top
    bool hasChildren = false;
    bool isCodable = true;
    QList<QUuid> notes; ///< memos about it
};

struct Set {
    QString name;
    QList<QUuid> codes;
};

/// The value of a variable: of a case, or of a source.
struct Value {
    QUuid variable;
    QString text;
};

struct Case {
    QUuid guid;
    QString name;
    QString description;
    QList<Value> values;
    QList<QUuid> selections;
    QList<QUuid> notes;
    bool hasSources = false; ///< it stands for whole texts
};

struct Coding {
    QUuid user;
    QUuid code;
};

struct Selection {
    QUuid guid;
    QString name; ///< often the words
    qint64 start = -1;
    qint64 end = -1;
    QUuid user;
    QString created;
    QString modified;
    QString description;
    QList<Coding> codings;
    QList<QUuid> notes;
};

/// A text that has selections, or a note.
struct Source {
    QUuid guid;
    QString name;
    QString path; ///< of its text in the archive
    std::optional<QString> content;
    QUuid user;
    QList<Selection> selections;
    QList<Value> values;
    QList<QUuid> notes;
};

struct Link {
    QString name;
    QUuid origin;
    QUuid target;
};

struct Project {
    bool isCodebook = false; ///< codes and nothing else
    QString origin;
    QHash<QUuid, QString> users;     ///< their names
    QHash<QUuid, QString> variables; ///< their names
    QList<Code> codes;               ///< parents first
    QList<Set> sets;
    QList<Case> cases;
    QList<Source> sources;
    QHash<QUuid, Source> notes;
    QList<QUuid> notesOfItself; ///< memos about the project
    QList<Link> links;
    QStringList withoutText; ///< pictures, recordings, parts of pages, as a person would look for them
};

/// Reads project.qde, or the codebook of a .qdc. `name` is told in problems.
Result<Project> readProject(const QByteArray &xml, const QString &name);

} // namespace pullquote::refi
