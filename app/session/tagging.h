#pragma once

#include "app/session/session.h"

#include <QCoreApplication>

#include <functional>

namespace pullquote {

/// Who is said to speak: somebody known, somebody new, or nobody.
struct SpeakerChoice {
    SpeakerId speaker;    ///< null: look at `newName`
    QString newName;      ///< empty: nobody
    QString alias;        ///< not empty: further words for the speaker, to be known from now on
    bool guessed = false; ///< proposed and taken without being sure; Unfinished until confirmed

    bool isNobody() const { return speaker.isNull() && newName.isEmpty(); }
};

/// All that makes a new quote.
struct TagRequest {
    QList<Span> content;
    QList<Span> cue;
    QList<Span> source;
    SpeakerChoice speaker;
    QList<TopicId> topics;
    std::optional<QuoteKind> kind; ///< nothing: follows the marks
    QString note;
};

/// The verbs of tagging in the open article. Each is one change set and one undo. A verb that is used on
/// another annotator's quote changes a copy in one's own layer, whose id it returns. A verb that changes
/// nothing commits nothing. Problems say what to do; then nothing changed.
class Tagging {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Tagging)

public:
    explicit Tagging(Session &session) : m_session(session) {}

    Result<QuoteId> tag(const TagRequest &request);
    Result<QuoteId> copyToOwnLayer(QuoteId id);

    /// Adds a span to a role; spans that touch or overlap within the role become one. A content span that is
    /// a tagged quote of one's own is absorbed: that quote goes.
    Result<QuoteId> addSpans(QuoteId id, SpanRole role, const QList<Span> &spans);
    Result<QuoteId> removeSpan(QuoteId id, SpanRole role, Span span);
    Result<QuoteId> moveSpan(QuoteId id, SpanRole role, Span from, Span to);
    /// Cuts the content part around `offset` in two.
    Result<QuoteId> splitPart(QuoteId id, qsizetype offset);
    /// Makes one part of all, with what lies between.
    Result<QuoteId> mergeParts(QuoteId id);

    Result<QuoteId> setKind(QuoteId id, QuoteKind kind);
    Result<QuoteId> setSpeaker(QuoteId id, const SpeakerChoice &choice);
    Result<QuoteId> setSpeakerAndTopics(QuoteId id, const SpeakerChoice &choice,
                                        const QList<TopicId> &topics);
    Result<QuoteId> addSpeaker(QuoteId id, const SpeakerChoice &choice);
    Result<QuoteId> removeSpeaker(QuoteId id, SpeakerId speaker);
    Result<QuoteId> setAddressee(QuoteId id, const SpeakerChoice &choice);
    Result<QuoteId> confirmSpeaker(QuoteId id);
    Result<QuoteId> setNote(QuoteId id, const QString &note);
    Result<QuoteId> setFlag(QuoteId id, QuoteFlag flag, bool on);

    /// Several at once: on when one of them lacks it, off when all have it.
    Result<void> toggleTopic(const QList<QuoteId> &ids, TopicId topic);
    Result<void> setSpeaker(const QList<QuoteId> &ids, const SpeakerChoice &choice);
    /// Only one's own; those of others are left and counted in the problem.
    Result<void> remove(const QList<QuoteId> &ids);

    /// Where the verb was used on another layer, the id of the copy takes its place.
    static Problem noCurrentQuote();

private:
    using Edit = std::function<Result<void>(Quote &)>;

    Result<QuoteId> edit(QuoteId id, const QString &label, const Edit &change);
    Result<QuoteId> commitEdited(ChangeSet changes, QuoteId id, const Edit &change);
    Result<void> editAll(ChangeSet changes, const QList<QuoteId> &ids, const Edit &change);
    /// The quote itself, or its copy in one's own layer.
    Quote own(const Quote &quote, const QDateTime &now) const;
    std::optional<SpeakerId> chosen(ChangeSet &changes, const SpeakerChoice &choice) const;
    void settle(Quote &quote, const QDateTime &now) const;

    Session &m_session;
};

} // namespace pullquote
