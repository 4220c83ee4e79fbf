#pragma once

#include "app/model/uuidtext.h"

#include <QString>

/// Words that reading and writing REFI-QDA share (https://www.qdasoftware.org, version 1.5).
namespace pullquote::refi {

inline const QString projectSpace = QStringLiteral("urn:QDA-XML:project:1.0");
inline const QString codebookSpace = QStringLiteral("urn:QDA-XML:codebook:1.0");
/// How the files of ours begin to say what has made them: only then do their ids mean something.
inline const QString ownOrigin = QStringLiteral("Pullquote");
/// In front of the name of a text that lies in the same archive, in its folder "sources".
inline const QString internalScheme = QStringLiteral("internal://");

/// The trees of codes: what a code stands for is told by the tree in which it is. Tools show them, so that
/// the names are English words and not ids.
inline const QString topics = QStringLiteral("Topics");
inline const QString speakers = QStringLiteral("Speakers");
inline const QString addressees = QStringLiteral("Addressees");
inline const QString kinds = QStringLiteral("Quote type");
inline const QString parts = QStringLiteral("Quote parts"); ///< cue, source, addressee: by their words
inline const QString states = QStringLiteral("Quote state");

/// In the tree of states, beside the flags: nobody has chosen the kind.
inline const QString kindFollows = QStringLiteral("kind follows the marks");
/// A set of the one topic that has a key: "Key 3".
inline const QString keySet = QStringLiteral("Key ");

/// Links from the first part of a quote to what belongs to it. Those to words have the word of their role.
inline const QString continues = QStringLiteral("continues");
inline const QString derivedFrom = QStringLiteral("derived from");

/// The id of something that is made of something of ours, the same at every export.
inline QUuid guid(const QUuid &of, const QString &what)
{
    return QUuid::createUuidV5(of, what);
}
/// Of a tree of codes, or of a code in it that is the same in every project.
inline QUuid guid(const QString &what)
{
    static const QUuid space(QStringLiteral("{7f0d6c1e-1f53-5b8c-9f39-3a5f0f5a2b77}"));
    return guid(space, what);
}

inline QString written(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

} // namespace pullquote::refi
