#pragma once

#include "app/session/speakerproposal.h"
#include "app/session/tagging.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QStackedWidget;

namespace pullquote {

class ManyPage;
class QuotePage;
class SpeakerPicker;
class TopicPicker;

/// The current quote, to read and to change: kind, speaker, words, topics, note, and what else it has. With
/// several quotes selected, what can be done to all of them. Every change is a verb of Tagging.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    using Proposals = std::function<QList<SpeakerProposal>(QuoteId)>;

    explicit Inspector(Session &session, QWidget *parent = nullptr);
    ~Inspector() override;

    void setTheme(const Theme &theme);
    /// Who may have said it, for the speaker picker. Without it, the picker lists who is known.
    void setProposals(const Proposals &proposals) { m_proposals = proposals; }

    /// What is selected in the list. With one or none, the session's current quote is shown.
    void setSelection(const QList<QuoteId> &quotes);

    /// While the picker asks about words that are no quote yet, the details of another quote would mislead.
    void setAskedAboutNew(bool isAsked);

    /// The key K.
    void openKindMenu();
    void openSpeakerPicker();
    void openTopicPicker();
    /// The key M.
    void writeComment();
    /// Enter in the article or the list.
    void focusFirst();
    /// Saves a note that is being written. Called by itself when the quote, the focus or the article goes;
    /// call it before the session ends.
    void saveNote();

signals:
    /// A click on words: show them in the article.
    void spanActivated(pullquote::Span span);
    /// Cut the part around the caret of the article: Tagging::splitPart().
    void splitRequested(pullquote::QuoteId quote);
    /// For who listens: what became of a comment.
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);
    /// By the picker; a chip tells its state itself.
    void topicToggled(pullquote::TopicId topic);

private:
    /// Which field the open speaker picker answers.
    enum class Asked { Speaker, OneMoreSpeaker, Addressee, SpeakerOfMany };

    void build();
    void connectPages();
    void refresh();
    /// What stands where no quote is shown.
    QString hint() const;
    void askSpeaker(Asked what, const QWidget &below);
    void takeSpeaker(const SpeakerChoice &choice);
    void askTopic(const QWidget &below);
    bool isMany() const { return m_quotes.size() > 1; }
    template <class T>
    void report(const Result<T> &result);

    Session &m_session;
    Tagging m_tagging;
    Theme m_theme;
    Proposals m_proposals;
    QList<QuoteId> m_quotes;
    bool m_isAskedAboutNew = false;
    Asked m_asked = Asked::Speaker;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_nothing = nullptr;
    QuotePage *m_quotePage = nullptr;
    ManyPage *m_manyPage = nullptr;
    SpeakerPicker *m_speakerPicker = nullptr; ///< made when first asked for, on the window
    TopicPicker *m_topicPicker = nullptr;
};

} // namespace pullquote
