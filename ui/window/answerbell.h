#pragma once

#include "ui/dialogs/settings.h"
#include "ui/review/answersource.h"

#include <QPointer>

namespace pullquote {

class ActionTable;
class AnswersWindow;
class Desk;
class StatusLine;

/// Tells of answers to my quotes that I have not seen, in the status line and after a merge, and shows them.
/// One for each project that is open.
class AnswerBell : public QObject {
    Q_OBJECT

public:
    /// All outlive this; the answers' window goes with the desk.
    AnswerBell(Session &session, Desk &desk, StatusLine &status, ActionTable &actions, Settings settings);
    ~AnswerBell() override;

    void setTheme(const Theme &theme);
    /// Opens the window, or brings it forward.
    void show();
    /// What a merge said of itself: said again with the answers that it brought.
    void setMerged(const QString &sentence)
    {
        m_merged = sentence;
        m_source.expect();
    }

private:
    void tell(int unseen);
    bool openArticle(ArticleId article);
    void goTo(const Answer &answer);

    Session &m_session;
    Desk &m_desk;
    StatusLine &m_status;
    ActionTable &m_actions;
    Settings m_settings;
    Theme m_theme;
    AnswerSource m_source;
    QString m_merged;
    QPointer<AnswersWindow> m_window;
};

} // namespace pullquote
