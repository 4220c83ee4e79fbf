#pragma once

#include "app/session/speakerproposal.h"
#include "app/session/tagging.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace pullquote {

class Disclosure;
class KindMenu;
class NoteField;
class QuoteHistory;
class SpanLinks;
class SpeakerField;
class SpeakerPicker;
class TopicBox;
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

    /// What it shows: several quotes, or (with one or none) the session's current quote.
    void setSelection(const QList<QuoteId> &quotes);

    /// The keys K, and Enter in the list or the article.
    void openKindMenu();
    void openSpeakerPicker();
    void openTopicPicker();
    void focusFirst();
    /// Saves a note that is being written. Called by itself when the quote, the focus or the article goes.
    void saveNote();

signals:
    /// A click on words: show them in the article.
    void spanActivated(pullquote::Span span);
    void failed(const pullquote::Problem &problem);

private:
    void build();
    QWidget *buildQuotePage();
    QWidget *buildManyPage();
    void showAll();
    void showQuote(const Quote &quote);
    void showMany();
    template <class T>
    void report(const Result<T> &result);

    struct Widgets;

    Session &m_session;
    Tagging m_tagging;
    Theme m_theme;
    Proposals m_proposals;
    QList<QuoteId> m_quotes;
    std::unique_ptr<Widgets> m_ui;
};

} // namespace pullquote
