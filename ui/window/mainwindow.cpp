#include "ui/window/mainwindow.h"

#include "app/store/writequeue.h"
#include "ui/dialogs/brought.h"
#include "ui/dialogs/problembar.h"
#include "ui/ears/accessiblerole.h"
#include "ui/library/recentprojects.h"
#include "ui/library/welcomepage.h"
#include "ui/window/actiontable.h"
#include "ui/window/answerbell.h"
#include "ui/window/desk.h"
#include "ui/window/menus.h"
#include "ui/window/neighbours.h"
#include "ui/window/readingplaces.h"
#include "ui/window/recentmenu.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/reviewmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pullquote {

namespace {

const QString windowName = QStringLiteral("mainWindow");
const QString deskName = QStringLiteral("desk");

constexpr int titleBarHeight = 40; ///< at most, whatever the window manager draws

} // namespace

MainWindow::MainWindow(const Given &given)
    : m_store(given.settings),
      m_settings(given.settings),
      m_formats(given.formats),
      m_prompts(given.prompts),
      m_readDesktop(given.desktop),
      m_desktop(m_readDesktop()),
      m_door(given.prompts, m_settings),
      m_recent(std::make_unique<RecentProjects>(given.settings, given.recents)),
      m_places(std::make_unique<ReadingPlaces>(given.settings)),
      m_neighbours(given.neighbours)
{
    setObjectName(windowName);
    setAcceptDrops(true);
    const Theme theme = m_settings.theme(m_desktop);
    theme.applyTo(*qApp); // first: a style that comes later goes through all widgets again
    build();
    connectActions();
    keepColours();
    adoptSettings(theme);
    updateActions();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, titleBarHeight)));
    restoreGeometry(m_settings.geometry(windowName));
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::build()
{
    m_actions = new ActionTable(this);
    const Menus menus = buildMenus(*menuBar(), *m_actions);
    m_viewMenu = menus.view;
    m_reviewMenu = new ReviewMenu(*menus.review, *m_actions);
    auto *recent = new RecentMenu(*m_recent, menus.file);
    const QList<QAction *> inFile = menus.file->actions();
    menus.file->insertMenu(inFile.value(inFile.indexOf((*m_actions)[Do::OpenProject]) + 1), recent);
    connect(recent, &RecentMenu::projectChosen, this, [this](const QString &path) { openProject(path); });
    m_tools = new ToolRow(*m_actions);
    m_problems = new ProblemBar;
    m_pages = new QStackedWidget;
    setAccessibleRole(m_pages, QAccessible::Client); // nobody needs to hear of a “layered pane”
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_problems);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_problems, &ProblemBar::told, m_status, &StatusLine::announce);
    showTitle();
}

/// Whose tags are reviewed is said here, too: the panel may be folded away.
void MainWindow::showTitle()
{
    if (!m_session)
        return setWindowTitle(tr("Pullquote"));
    const QString name = QFileInfo(m_session->path()).completeBaseName();
    if (!m_desk || !m_desk->reviewDesk())
        return setWindowTitle(tr("%1 – Pullquote").arg(name));
    const Review &review = m_desk->reviewDesk()->review();
    setWindowTitle(tr("%1 – reviewing %2 and %3 – Pullquote")
                       .arg(name, review.nameOf(Side::Left), review.nameOf(Side::Right)));
}

/// Made when it is first to be seen: most windows open with a project.
void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(*m_recent);
        m_welcome->setTheme(m_settings.theme(m_desktop));
        connectWelcome();
        m_pages->addWidget(m_welcome);
    }
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session)
        showWelcome();
    QMainWindow::showEvent(event);
}

bool MainWindow::hasOpen(const QString &path) const
{
    // QFileInfo takes any two files that are not there for the same.
    const QString file = QFileInfo(path).canonicalFilePath();
    return m_session && !file.isEmpty() && QFileInfo(m_session->path()).canonicalFilePath() == file;
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

bool MainWindow::finishEditing()
{
    m_settings.setGeometry(windowName, saveGeometry());
    if (!m_session)
        return true;
    keepDesk();
    m_desk->finishEditing();
    return !m_session->queue() || m_session->queue()->waitForSaved();
}

bool MainWindow::mayClose()
{
    return !m_session || m_door.mayClose(*m_session);
}

/// Its panes, as they were left.
void MainWindow::layDesk()
{
    m_desk->restoreLayout(m_settings.geometry(deskName));
}

void MainWindow::keepDesk()
{
    m_settings.setGeometry(deskName, m_desk->saveLayout());
}

void MainWindow::leave()
{
    if (!m_session)
        return;
    keepDesk();
    m_status->setSession(nullptr);
    m_problems->setSession(nullptr);
    if (isVisible())
        showWelcome();
    m_answers.reset();
    delete m_desk;
    m_desk = nullptr;
    m_session.reset();
    m_reviewMenu->setDesk(nullptr);
    updateActions();
}

bool MainWindow::closeProject()
{
    if (!m_session)
        return true;
    m_desk->finishEditing();
    if (!mayClose())
        return false;
    leave();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(windowName, saveGeometry());
    event->setAccepted(closeProject());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source()) // words moved from one place of this program to another
        return;
    if (event->mimeData()->hasUrls() || (m_session && canBring(event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QStringList paths = broughtBy(event->mimeData()).paths; !paths.isEmpty())
        takeFiles(paths);
    else if (mayChange())
        importWords(event->mimeData());
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".pullquote"), Qt::CaseInsensitive)) {
        // One that lies in another's window is a colleague's, and says there what it would bring.
        if (m_session && !m_session->isReadOnly() && !hasOpen(paths.first()))
            reviewFile(paths.first());
        else
            openProject(paths.first());
        return;
    }
    if (!m_session)
        newProject(); // documents dropped on the welcome page need one to go into
    if (mayChange())
        importFiles(paths);
}

} // namespace pullquote
