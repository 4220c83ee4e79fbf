#pragma once

#include "app/formats/scholarly/teiattributes.h"
#include "app/text/result.h"
#include "app/text/span.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a TEI file says, as it says it: nothing is checked yet. Ids are those of the file, pointers are as
/// they are written.
namespace pullquote::tei {

/// An element around words, or a span that points to them.
struct Mark {
    QString key;           ///< its id; one that no file has where it has none
    QString element;       ///< "said", "q", "quote", "soCalled", "rs", "seg", "span"
    Attributes attributes; ///< without prefix
    Span span;             ///< in the text as it was put together, where the element has words
    QString words;         ///< of a span that points: what it repeats

    QString attribute(const char *name) const { return attributes.value(QLatin1String(name)); }
};

/// What is said of a mark apart from it.
struct Remark {
    QString target;
    QString created;
    QString modified;
    QStringList notes;
    QMap<QString, QString> pointers; ///< by their types
    QString analysis;
};

struct Text {
    QString id;
    QJsonObject fields; ///< of the article
    QString text;
    QList<Mark> marks;
    QList<Mark> spans;           ///< those that point
    QHash<QString, Span> places; ///< of all elements with an id; anchors are empty
    QList<Remark> remarks;
};

/// Somebody or something in a header: a person, an annotator, a category.
struct Entry {
    QString id;
    QString name;
    QJsonObject fields; ///< what else is said, with the keys of the project's JSON
    QString parent;     ///< of a category
};

struct Document {
    bool isOurs = false;
    QList<Entry> people;
    QList<Entry> annotators;
    QList<Entry> categories; ///< parents first
    QList<Text> texts;
};

/// `name` is told in problems.
Result<Document> readDocument(const QByteArray &xml, const QString &name);

} // namespace pullquote::tei
