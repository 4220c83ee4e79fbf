#pragma once

#include "ui/keys/keymap.h"

#include <QAction>
#include <QHash>
#include <QList>

namespace pullquote {

/// Everything that the window can do, by name. Their texts, keys and tips are in actionrows.cpp.
enum class Do {
    NewWindow,
    NewProject,
    OpenProject,
    NewArticle,
    Import,
    Paste,
    Export,
    Print,
    ReviewFile,
    Review,
    Send,
    Answers,
    Conflicts,
    SaveCopy,
    ProjectSettings,
    CloseProject,
    Quit,
    Undo,
    Redo,
    CopyArticlePage,
    CopyArticleMarkdown,
    CopyArticleTable,
    Find,
    Preferences,
    Quote,
    ReportedQuote,
    NotAQuote,
    AddPart,
    AddCue,
    AddSource,
    AddAddressee,
    Kind,
    Comment,
    LikeLast,
    LockSpeaker,
    Borders,
    Ignore,
    CopyQuote,
    CopyQuotePage,
    CopyQuoteMarkdown,
    CopyQuoteTable,
    Delete,
    SplitPart,
    MergeParts,
    TopicPicker,
    Topic1,
    Topic2,
    Topic3,
    Topic4,
    Topic5,
    Topic6,
    Topic7,
    Topic8,
    Topic9,
    Amend,
    Undecide,
    SayWhy,
    ForAllShown,
    TakeAgreed,
    NextUnfinished,
    PreviousUnfinished,
    NextQuote,
    PreviousQuote,
    OuterQuote,
    InnerQuote,
    GoToQuote,
    Inspect,
    Back,
    NextPane,
    PreviousPane,
    ShowArticles,
    ShowAnnotations,
    ColourBySpeaker,
    ColourByTopic,
    ColourByKind,
    ColourByAnnotator,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Overview,
    Agreement,
    Report,
    Speakers,
    Codebook,
    ArticleDetails,
    Keys,
    About,
};

size_t qHash(Do id, size_t seed = 0) noexcept;

/// The actions, made once. A key without Ctrl or Alt acts only where attach() puts it, so that it is never
/// taken from a field or a list's type-ahead; the others act in the whole window, or where their row says.
class ActionTable : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(QWidget *window);

    QAction *operator[](Do id) const { return m_actions.value(id); }
    /// Lets the keys of tagging, and all plain ones, act while `widget` has the focus.
    void attach(QWidget *widget) const;
    /// Takes all single characters away, or gives them back (WCAG 2.1.4).
    void setLettersEnabled(bool enabled);

    /// What can be remapped, and how it is now. Changes act at once.
    const KeyMap &keyMap() const { return m_keys; }
    void setKeyChanges(const KeyMap::Changes &changes);
    /// Whether the project is only read: the keys of what would change it (changingActions()), which has to
    /// be disabled then, are refused().
    void setClosed(bool closed);

    /// Key and what it does, for F1 and the README, by groups. The digits of topics are one line.
    struct Key {
        QString group;
        QString keys;
        QString text;
    };
    QList<Key> keys() const;

    /// As in a menu; titleOf() is the same without mnemonic and dots.
    static QString textOf(Do id);
    static QString titleOf(Do id);

signals:
    /// The key of an action was pressed that is closed.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRefusal(Do id, QWidget *window);
    void applyKeys();

    QHash<Do, QAction *> m_actions;
    QList<QAction *> m_inOrder;      ///< of the table; behind them those of m_refusals
    QHash<Do, QAction *> m_refusals; ///< with the keys of those that can be closed, and only enabled then
    KeyMap m_keys;
    bool m_lettersEnabled = true;
};

} // namespace pullquote
