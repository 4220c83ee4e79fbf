#pragma once

#include "app/reviewing/review.h"
#include "app/session/session.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/settings.h"
#include "ui/library/desktoprecents.h"
#include "ui/theme/theme.h"
#include "ui/window/projectdoor.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QMimeData;
class QStackedWidget;

namespace pullquote {

class AgreementWindow;
class ActionTable;
class AnswerBell;
class ConflictsDialog;
class Desk;
class FormatRegistry;
class ImportDialog;
class Neighbours;
class OpenConflicts;
class OverviewWindow;
class ProblemBar;
class ReadingPlaces;
class ReviewMenu;
class RecentProjects;
class StatusLine;
class ToolRow;
class WelcomePage;

/// The window: menus, tools, the desk of the open project or the welcome page, the status line. It owns the
/// session and decides nothing about quotes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What main.cpp makes and hands on; all outlive the window.
    struct Given {
        QSettings &settings;
        const FormatRegistry &formats;
        Prompts &prompts;
        std::function<QPalette()> desktop; ///< the palette that the desktop asks for: desktopPalette()
        Neighbours *neighbours = nullptr;  ///< null: this is the only window, and stays it
        DesktopRecents recents = DesktopRecents(); ///< where else projects that were open are listed
    };

    explicit MainWindow(const Given &given);
    ~MainWindow() override;

    /// Opens a project at one of its articles, null for the first: here when the window has none, else in a
    /// window of its own, or in the one that has it already. The only window takes it in place of its own. A
    /// problem is told, and all stays as it was.
    bool openProject(const QString &path, ArticleId article = {});
    void newProject();
    void openSample();
    /// Closes the project. False when the person wants to stay.
    bool closeProject();
    /// Shows the window in front of all others.
    void comeForward();
    /// Ends what is being typed, waits until all of it is written, and remembers the window. Asks nothing.
    /// False when something could not be written.
    bool finishEditing();
    /// Asks what is to become of changes that could not be written. False when the person wants to stay.
    bool mayClose();
    /// Obeys the settings as they are now.
    void applySettings();

    /// Whether it is this file that is open here, also by another path to it. Never for a file that is gone.
    bool hasOpen(const QString &path) const;
    Session *session() const { return m_session.get(); }
    Desk *desk() const { return m_desk; }
    ActionTable &actions() const { return *m_actions; }

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectWelcome();
    void showWelcome();
    void adoptSettings(const Theme &theme);
    void keepColours();
    void lookAsLeft();
    void enter(ProjectDoor::Opened opened, ArticleId article = {});
    void connectDesk();
    void layDesk();
    void keepDesk();
    void leave();
    void openSomeArticle();
    ArticleId someArticle();
    void beginWith(ArticleId id);
    void finishOpening(ArticleId id);
    /// Where another project goes; null when the person wants to keep the one that stands in the way.
    MainWindow *windowForAnother();
    void updateActions();
    void takeFiles(const QStringList &paths);
    /// False in a project that is only read, which is said.
    bool mayChange();
    void saveCopy();
    void newArticle();
    void editArticle(ArticleId id);
    void deleteArticle(ArticleId id);
    void setArticleState(ArticleId id, const QString &state);
    /// Meant is an article that somebody points at, whatever went out last.
    void exportArticles(ArticleId id, bool isMeant = false);
    void importFiles(const QStringList &paths);
    /// What is dropped or pasted.
    void importWords(const QMimeData *mime);
    void importBy(const std::function<void(ImportDialog &)> &begin);
    void reviewFile(const QString &path);
    void review();
    void sendCopy();
    void showConflicts();
    void goToQuote();
    template <class Manager>
    void showManager();
    void showPreferences();
    void showKeys();
    void showOverview();
    void showAgreement();
    void writeReport();
    void showTitle();
    void compareReviewed();
    void comeTo(ArticleId article, QuoteId quote);
    /// Shows the problem, if it is one; true when it is none.
    template <class T>
    bool tell(const Result<T> &result)
    {
        if (!result)
            m_prompts.tell(result.problem());
        return result.ok();
    }

    QSettings &m_store;
    Settings m_settings;
    const FormatRegistry &m_formats;
    Prompts &m_prompts;
    std::function<QPalette()> m_readDesktop;
    QPalette m_desktop;
    ProjectDoor m_door;
    std::unique_ptr<RecentProjects> m_recent;
    std::unique_ptr<ReadingPlaces> m_places;
    std::unique_ptr<Session> m_session;
    ActionTable *m_actions = nullptr;
    Neighbours *m_neighbours;
    QMenu *m_viewMenu = nullptr;
    ReviewMenu *m_reviewMenu = nullptr;
    ToolRow *m_tools = nullptr;
    ProblemBar *m_problems = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr; ///< null until it is to be seen
    Desk *m_desk = nullptr;
    StatusLine *m_status = nullptr;
    ReviewScope m_lastReview;
    std::unique_ptr<AnswerBell> m_answers; ///< of the open project
    QPointer<OverviewWindow> m_overview;   ///< goes with the desk
    QPointer<AgreementWindow> m_agreement;
    QPointer<OpenConflicts> m_conflicts; ///< goes with the desk
    QPointer<ConflictsDialog> m_conflictsDialog;
};

} // namespace pullquote
