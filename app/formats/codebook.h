#pragma once

#include "app/formats/importsource.h"
#include "app/model/entities.h"
#include "app/text/result.h"

#include <QList>

class QIODevice;

namespace pullquote {

/// What a file says of a project's topics: a codebook on its own, without articles. Nothing is compared with
/// a project yet; see planCodebook().
struct Codebook {
    struct Entry {
        Topic topic;        ///< `parent` is an id of the file or, maybe, of the project
        QString parentName; ///< in files that name parents instead: the topic of that name
        QString where;      ///< "topics 3", "line 4"
    };
    /// What a table without such columns says nothing about; the project's own word stands then.
    enum Column { Colour = 1, Definition = 2, Parent = 4, Key = 8 };

    /// More of them help nobody.
    static constexpr qsizetype mostProblems = 100;
    static constexpr qsizetype mostUnknown = 20; ///< keys or columns that are named in warnings
    static constexpr qsizetype mostTopics = 10'000;

    QList<Entry> entries;
    bool hasIds = false; ///< whether the ids are the file's own; otherwise they are new and names count
    int columns = Colour | Definition | Parent | Key;
    QList<Problem> problems; ///< with any of them it cannot come in
    QList<Problem> warnings;

    void fail(const QString &what, const QString &where, const QString &remedy = {});
    /// Checks one entry by itself, makes its strings canonical, and takes it in.
    void add(Entry entry);
};

/// Finds out the form from the content. What is wrong is in the codebook.
Codebook readCodebook(const ImportSource &source);

/// The list "topics" of the project's JSON: with ids, without loss. Reads a whole project's JSON as well.
Codebook readCodebookJson(const QByteArray &bytes);
/// A table with the columns name, colour, definition, parent (a name) and key, in any order; all but the name
/// may be missing.
Codebook readCodebookCsv(const QByteArray &bytes);
/// The codes of a REFI-QDA codebook (.qdc) that stand for topics.
Codebook readCodebookRefi(const QByteArray &bytes);

/// Writes topics that are no redirects and whose parents are none either.
Result<void> writeCodebookJson(QIODevice &out, QList<Topic> topics);
/// A problem when two have one name: the table could not say which of them is meant.
Result<void> writeCodebookCsv(QIODevice &out, const QList<Topic> &topics);

} // namespace pullquote
