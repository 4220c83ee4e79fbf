#pragma once

#include <QAction>
#include <QHash>
#include <QList>

namespace pullquote {

/// Everything that the window can do, by name. The one table of texts, keys and tips is in the .cpp.
enum class Do {
    NewProject,
    OpenProject,
    NewArticle,
    Import,
    Export,
    SaveCopy,
    CloseProject,
    Quit,
    Undo,
    Redo,
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
    LikeLast,
    LockSpeaker,
    Borders,
    Ignore,
    CopyQuote,
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
    Speakers,
    Codebook,
    ArticleDetails,
    Keys,
    About,
};

size_t qHash(Do id, size_t seed = 0) noexcept;

/// The actions, made once. Those of the letters and digits act only where attach() puts them, so that they
/// never take a key from a field or a list's type-ahead; the others act in the whole window.
class ActionTable : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(QWidget *window);

    QAction *operator[](Do id) const { return m_actions.value(id); }
    /// Lets the letter actions act while `widget` has the focus.
    void attach(QWidget *widget) const;
    /// Takes all single keys away, or gives them back (WCAG 2.1.4).
    void setLettersEnabled(bool enabled);

    /// Key and what it does, for F1 and the README, in the order of the table.
    struct Key {
        QString keys;
        QString text;
    };
    QList<Key> keys() const;

    static QString titleOf(Do id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHash<Do, QAction *> m_actions;
    QList<QAction *> m_letters;
};

} // namespace pullquote
