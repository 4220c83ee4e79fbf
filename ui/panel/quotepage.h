#pragma once

#include "app/session/tagging.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace pullquote {

class CommentThreads;
class Disclosure;
class FieldGrid;
class KindMenu;
class NameField;
class NoteField;
class QuoteHistory;
class SpanLinks;
class TopicBox;

/// One quote in the inspector. Its fields are verbs of Tagging; what needs a picker is asked for by signals.
class QuotePage : public QWidget {
    Q_OBJECT

public:
    explicit QuotePage(Session &session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Quote &quote);
    /// No quote is shown any more.
    void clear();

    void openKindMenu();
    void saveNote();
    /// Unfolds the comments, and goes to the field for a new one.
    void writeComment();
    /// What was done meanwhile, when the history is unfolded.
    void refreshHistory();

    NameField &speakers() { return *m_speakers; }
    TopicBox &topics() { return *m_topics; }

signals:
    void speakerRequested(bool oneMore);
    void addresseeRequested();
    void topicRequested();
    void spanActivated(pullquote::Span span);
    void splitRequested(pullquote::QuoteId quote);
    /// For who listens.
    void told(const QString &sentence);
    void failed(const pullquote::Problem &problem);

private:
    void buildHeader();
    void buildFields();
    QWidget *buildMore();
    QWidget *buildFlags();
    QWidget *buildParts();
    void connectFields();
    void closeFields();
    void showCommentCount();
    void showParts(const Quote &quote);
    void showOwner(const Quote &quote);
    QToolButton *smallButton(const QString &text, const QString &tip, const QString &name);
    /// Tells of a failure; and shows the quote as it is then.
    void report(const Result<QuoteId> &result);

    Session &m_session;
    Tagging m_tagging;
    QuoteId m_quote;
    qsizetype m_openThreads = 0; ///< as shown last

    QLabel *m_title = nullptr;
    QToolButton *m_kind = nullptr;
    KindMenu *m_kindMenu = nullptr;
    QWidget *m_owner = nullptr;
    QLabel *m_ownerName = nullptr;
    QToolButton *m_copy = nullptr;
    FieldGrid *m_fields = nullptr;
    NameField *m_speakers = nullptr;
    QToolButton *m_confirm = nullptr;
    SpanLinks *m_words = nullptr;
    TopicBox *m_topics = nullptr;
    NoteField *m_note = nullptr;
    Disclosure *m_commentsFold = nullptr;
    CommentThreads *m_comments = nullptr;
    Disclosure *m_more = nullptr;
    FieldGrid *m_moreFields = nullptr;
    NameField *m_addressees = nullptr;
    SpanLinks *m_addresseeWords = nullptr;
    QCheckBox *m_important = nullptr;
    QCheckBox *m_uncertain = nullptr;
    QCheckBox *m_complete = nullptr;
    SpanLinks *m_parts = nullptr;
    QToolButton *m_merge = nullptr;
    QToolButton *m_split = nullptr;
    Disclosure *m_historyFold = nullptr;
    QuoteHistory *m_history = nullptr;
};

} // namespace pullquote
