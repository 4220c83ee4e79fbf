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
    QList<SpeakerId> alsoSpeaking; ///< with `speaker`
};

/// The verbs of tagging in the open article. Each is one change set and one undo. A verb that is used on
/// another annotator's quote changes a copy in one's own layer, whose id it returns and which the session
/// tells. A verb that changes nothing commits nothing. Problems say what to do; then nothing changed.
class Tagging {
    Q_DECLARE_TR_FUNCTIONS(pullquote::Tagging)

public:
    explicit Tagging(Session &session) : m_session(session) {}

    Result<QuoteId> tag(const TagRequest &request);
    Result<QuoteId> copyToOwnLayer(QuoteId id);
    /// Tags these words as they are tagged, with this speaker: another annotator's quote comes into one's own
    /// layer, also where nothing about it changes.
    Result<QuoteId> tagAgain(QuoteId id, const SpeakerChoice &choice);

    /// Adds a span to a role; spans that touch or overlap within the role become one. A content span that is
    /// a tagged quote of one's own is absorbed: that quote goes, and what this one lacks of it comes here.
    Result<QuoteId> addSpans(QuoteId id, SpanRole role, const QList<Span> &spans);
    Result<QuoteId> removeSpan(QuoteId id, SpanRole role, Span span);
    Result<QuoteId> moveSpan(QuoteId id, SpanRole role, Span from, Span to);
    /// Cuts the content part around `offset` in two.
    Result<QuoteId> splitPart(QuoteId id, qsizetype offset);
    /// Makes one part of all, with what lies between.
    Result<QuoteId> mergeParts(QuoteId id);
    /// Other words altogether: the whole sentence instead of a clause.
    Result<QuoteId> setContent(QuoteId id, const QList<Span> &content);

    Result<QuoteId> setKind(QuoteId id, QuoteKind kind);
    /// Nobody else speaks from now on; but to choose who is there already confirms a guess, and leaves those
    /// who speak with them.
    Result<QuoteId> setSpeaker(QuoteId id, const SpeakerChoice &choice);
    /// These speak, and nobody else; it is about these topics, and no others.
    Result<QuoteId> setSpeakersAndTopics(QuoteId id, const SpeakerChoice &first,
                                         const QList<SpeakerId> &others, const QList<TopicId> &topics);
    Result<QuoteId> addSpeaker(QuoteId id, const SpeakerChoice &choice);
    Result<QuoteId> removeSpeaker(QuoteId id, SpeakerId speaker);
    Result<QuoteId> setAddressee(QuoteId id, const SpeakerChoice &choice);
    Result<QuoteId> confirmSpeaker(QuoteId id);
    Result<QuoteId> setNote(QuoteId id, const QString &note);
    Result<QuoteId> setFlag(QuoteId id, QuoteFlag flag, bool on);
    /// Takes it off the unfinished things although something is missing. The reason, which may be empty, is
    /// kept in the note.
    Result<QuoteId> completeAsItIs(QuoteId id, const QString &reason);

    /// Several at once, each id once. On when one of them lacks it, off when all have it.
    Result<void> toggleTopic(const QList<QuoteId> &ids, TopicId topic);
    Result<void> setSpeaker(const QList<QuoteId> &ids, const SpeakerChoice &choice);
    /// A problem that counts them when some are another annotator's.
    Result<void> remove(const QList<QuoteId> &ids);

    /// What a verb says that needs one.
    static Problem noCurrentQuote();

private:
    using Edit = std::function<Result<void>(Quote &)>;

    /// `before` as one's own after `change`; nothing when that changes nothing.
    Result<std::optional<Quote>> edited(const Quote &before, const QDateTime &now, const Edit &change) const;
    Result<QuoteId> edit(QuoteId id, const QString &label, const Edit &change);
    Result<QuoteId> commitEdited(ChangeSet changes, QuoteId id, const Edit &change);
    Result<void> editAll(ChangeSet changes, const QList<QuoteId> &ids, const Edit &change);
    /// The quote itself, or its copy in one's own layer.
    Quote own(const Quote &quote, const QDateTime &now) const;
    /// Who is meant; nothing for nobody. Somebody new, and new words for somebody known, go into `changes`.
    std::optional<SpeakerId> chosen(ChangeSet &changes, const SpeakerChoice &choice) const;
    /// Those that are not there yet, under this id or one that was joined with it.
    void addSpeakers(Quote &quote, const QList<SpeakerId> &speakers) const;
    void addTopics(Quote &quote, const QList<TopicId> &topics) const;
    static void addToNote(Quote &quote, const QString &words);
    void inherit(Quote &quote, const Quote &absorbed) const;
    /// Under this id or one that was joined with it.
    bool hasSpeaker(const Quote &quote, SpeakerId speaker) const;
    /// What follows from the rest: a kind that nobody chose, and the time.
    void settle(Quote &quote, const QDateTime &now) const;

    Session &m_session;
};

} // namespace pullquote
