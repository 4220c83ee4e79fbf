#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/documents/document.h"
#include "app/formats/documents/sentrecord.h"

#include <QSet>

namespace pullquote {

/// Who changed a document with comments that came back. A comment keeps the name of its author when another
/// changes it in Word, so the name on it is no proof of that.
class Colleague {
public:
    /// `named`: who it is as the one who imports it says; nothing: whom the document tells of.
    Colleague(const Document &document, const QList<SentArticle> &sent,
              const std::optional<ForeignName> &named);

    /// Whom the document tells of: the only author who has sent nothing, unless another saved it last; else
    /// who saved it last. Empty: nobody, or several.
    static QString foundIn(const Document &document, const QList<SentArticle> &sent);

    /// Of a comment that was sent with one author and came back with another or the same. Empty: nothing
    /// tells.
    ForeignName ofChange(const QString &author, const QString &sentAuthor) const;
    /// Of a comment that is new. One with a sender's name may be a copy.
    ForeignName ofNew(const QString &author) const;

    /// Whether that is only what somebody says or the document makes one think: a name to be put right.
    bool isAskedForChange(const QString &author, const QString &sentAuthor) const
    {
        return author == sentAuthor || isAskedForNew(author);
    }
    bool isAskedForNew(const QString &author) const { return author.isEmpty() || m_senders.contains(author); }
    /// Whose what is asked about is then; empty: nobody knows.
    const QString &name() const { return m_name.name; }

private:
    QSet<QString> m_senders;
    ForeignName m_name;
};

/// The name as it counts: without white space around and in doubles, and empty where a program puts it
/// instead of one.
QString authorName(const QString &name);

} // namespace pullquote
