#pragma once

#include "app/model/id.h"

#include <QHash>
#include <QObject>

namespace pullquote {

/// Comments that are being written and not sent yet: they belong to the person who writes, not to the
/// project. Whoever shows a field for one takes it from here and puts back each change, so that no words are
/// lost when the field goes.
class CommentDrafts : public QObject {
    Q_OBJECT

public:
    enum class Kind { New, Reply, Edit };

    struct Place {
        Kind kind = Kind::New;
        QUuid about; ///< the quote, the first comment of the thread, or the comment that is edited

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, int(place.kind), place.about);
        }
    };
    static Place newOn(QuoteId quote) { return {Kind::New, quote.uuid()}; }
    static Place replyTo(CommentId thread) { return {Kind::Reply, thread.uuid()}; }
    static Place editOf(CommentId comment) { return {Kind::Edit, comment.uuid()}; }

    using QObject::QObject;

    /// Empty where nothing is being written.
    QString words(const Place &place) const { return m_words.value(place); }
    bool has(const Place &place) const { return m_words.contains(place); }
    /// White space alone is nothing.
    void keep(const Place &place, const QString &words);
    void drop(const Place &place) { keep(place, {}); }
    QList<Place> places() const { return m_words.keys(); }

signals:
    void changed(const pullquote::CommentDrafts::Place &place);

private:
    QHash<Place, QString> m_words;
};

} // namespace pullquote
