#pragma once

#include "app/model/id.h"

#include <QList>
#include <QStringList>

/// Words that reading and writing TEI share (https://tei-c.org, P5).
namespace pullquote::tei {

inline const QString space = QStringLiteral("http://www.tei-c.org/ns/1.0");
/// The application that a header names: only then do the ids in front of which these stand mean something.
inline const QString ownApplication = QStringLiteral("Pullquote");

/// In front of the ids of entities: an xml:id may not begin with a digit.
inline const QString annotatorPrefix = QStringLiteral("u-");
inline const QString speakerPrefix = QStringLiteral("sp-");
inline const QString topicPrefix = QStringLiteral("t-");
inline const QString articlePrefix = QStringLiteral("a-");
inline const QString quotePrefix = QStringLiteral("q-");

/// Categories, beside the topics: kinds by their words, flags by theirs, and that nobody has chosen the kind.
inline const QString kindPrefix = QStringLiteral("kind-");
inline const QString flagPrefix = QStringLiteral("flag-");
inline const QString kindFollows = QStringLiteral("kind-follows-the-marks");

/// Types of pointers in what is said of a quote.
inline const QString speakerPointer = QStringLiteral("speaker");
inline const QString addresseePointer = QStringLiteral("addressee");
inline const QString originPointer = QStringLiteral("derivedFrom");

template <class T>
QString idOf(const QString &prefix, Id<T> id)
{
    return prefix + id.toString();
}

/// Pointers to entities of this file: "#sp-… #sp-…".
template <class T>
QString pointers(const QString &prefix, const QList<Id<T>> &ids)
{
    QStringList list;
    for (const Id<T> &id : ids)
        list.append(u'#' + idOf(prefix, id));
    return list.join(u' ');
}

} // namespace pullquote::tei
