#pragma once

#include "app/session/lasttag.h"
#include "app/session/tagtarget.h"

#include <QObject>

namespace pullquote {

class ArticleView;
class KindMenu;
class ReasonPicker;
class SessionMarks;
class SpeakerPicker;
class Standpoint;
class TopicPicker;

/// What the keys of tagging mean in the article: finds the words that a key is about, asks who spoke where
/// that is needed, and lets Tagging do it. The selection bar and the menus call the same slots.
class Hands : public QObject {
    Q_OBJECT

public:
    /// What it asks with. All outlive it.
    struct Askers {
        SpeakerPicker &speakers;
        TopicPicker &topics;
        KindMenu &kinds;
        ReasonPicker &reasons;
    };

    Hands(Session &session, ArticleView &view, Standpoint &standpoint, SessionMarks &marks,
          const Askers &askers);

    void tagQuote();
    /// Words without marks: the reported clause; on a quote of this sort, its whole sentence.
    void tagReported();
    void ruleOut();
    void addSpan(SpanRole role);
    void chooseKind();
    void chooseTopics();
    void toggleTopic(int key);
    /// Says whether the current quote has the topic.
    void sayTopic(TopicId id);
    void tagLikeLast();
    /// Lets Q tag at once with the speaker of the current quote; on, it goes off.
    void lockSpeaker();
    /// Takes what is unfinished here off the list; what was taken off comes back.
    void ignoreHere();
    void copyQuote();
    void splitPart();
    void mergeParts();
    void remove();

    /// The quotes that a verb acts on: those selected in the list when there are several, else the current
    /// one.
    void setSelectedQuotes(const QList<QuoteId> &ids) { m_selectedQuotes = ids; }

    /// A mouse selection was let go: snaps it to words unless Ctrl was held.
    void releaseSelection(Span span, bool exactly);
    /// The article's selection as a verb takes it; empty when there is none.
    Span selection() const;

signals:
    /// What a key did, or why it did nothing.
    void said(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// The speaker picker opened for words that are no quote yet, or it closed.
    void askedAboutNew(bool isAsking);
    /// Whom Q tags with at once; empty: it asks.
    void speakerLocked(const QString &name);

private:
    /// What the speaker picker is open for.
    struct Asked {
        TagTarget target;
        QList<Span> cue;
        QList<Span> source;
    };

    void tagOrAsk(const TagTarget &target);
    void askSpeaker(const TagTarget &target);
    void takeSpeaker(const SpeakerChoice &choice);
    void finishTagging(const Result<QuoteId> &tagged, const TagTarget &target);
    bool arriveAt(const Result<QuoteId> &done, const TagTarget &target, const QString &sentence);
    void takeReason(const QString &reason);
    void widen();
    void stopAsking();
    QRect globalRectOf(const QList<Span> &content) const;
    QList<QuoteId> quotes() const;
    TagTarget targetHere() const;
    QList<Span> spansFor(SpanRole role) const;
    /// Says what was done, or reports the problem; true when it was done.
    template <class T>
    bool tell(const Result<T> &result, const QString &done)
    {
        if (!result)
            emit failed(result.problem());
        else
            emit said(done);
        return result.ok();
    }
    static QString nothingHere();
    std::optional<Unfinished::Entry> unfinishedHere() const;

    Session &m_session;
    ArticleView &m_view;
    Standpoint &m_standpoint;
    SessionMarks &m_marks;
    Askers m_ask;
    Tagging m_tagging;
    std::optional<Asked> m_asked;
    std::optional<Unfinished::Entry> m_ignored; ///< what the reason is asked for
    SpeakerId m_locked;                         ///< null: Q asks
    QList<QuoteId> m_selectedQuotes;
    LastTag m_last; ///< R tags like it
    Span m_exact;   ///< a selection made with Ctrl: taken as it is
};

} // namespace pullquote
