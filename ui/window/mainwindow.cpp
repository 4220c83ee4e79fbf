#include "ui/window/mainwindow.h"

#include "app/session/openconflicts.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "ui/article/articleview.h"
#include "ui/dialogs/problembar.h"
#include "ui/ears/accessiblerole.h"
#include "ui/library/articlelist.h"
#include "ui/library/droppedfiles.h"
#include "ui/library/recentprojects.h"
#include "ui/library/welcomepage.h"
#include "ui/overview/overviewwindow.h"
#include "ui/panel/layersmenu.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/conflictsdialog.h"
#include "ui/window/actiontable.h"
#include "ui/window/answerbell.h"
#include "ui/window/beginning.h"
#include "ui/window/desk.h"
#include "ui/window/firstpaint.h"
#include "ui/window/keptdrafts.h"
#include "ui/window/menus.h"
#include "ui/window/neighbours.h"
#include "ui/window/readingplaces.h"
#include "ui/window/recentmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"
#include "ui/window/wholecheck.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pullquote {

namespace {

const QString windowName = QStringLiteral("mainWindow");
const QString deskName = QStringLiteral("desk");

/// Before the rest of a project is checked: whoever has opened it is at work by then.
constexpr int checkDelay = 5000;
constexpr int titleBarHeight = 40; ///< at most, whatever the window manager draws

} // namespace

MainWindow::MainWindow(const Given &given)
    : m_store(given.settings),
      m_settings(given.settings),
      m_formats(given.formats),
      m_prompts(given.prompts),
      m_desktop(given.desktop),
      m_door(given.prompts, m_settings),
      m_recent(std::make_unique<RecentProjects>(given.settings)),
      m_places(std::make_unique<ReadingPlaces>(given.settings)),
      m_neighbours(given.neighbours)
{
    setObjectName(windowName);
    setAcceptDrops(true);
    build();
    connectActions();
    applySettings();
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
    auto *recent = new RecentMenu(*m_recent, menus.file);
    const QList<QAction *> inFile = menus.file->actions();
    menus.file->insertMenu(inFile.value(inFile.indexOf((*m_actions)[Do::OpenProject]) + 1), recent);
    connect(recent, &RecentMenu::projectChosen, this, [this](const QString &path) { openProject(path); });
    m_tools = new ToolRow(*m_actions);
    m_problems = new ProblemBar;
    m_pages = new QStackedWidget;
    setAccessibleRole(m_pages, QAccessible::Client); // nobody needs to hear of a “layered pane”
    m_welcome = new WelcomePage(*m_recent);
    m_pages->addWidget(m_welcome);
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
    setWindowTitle(tr("Pullquote"));
    m_welcome->setFocus();
}

bool MainWindow::hasOpen(const QString &path) const
{
    // QFileInfo takes any two files that are not there for the same.
    const QString file = QFileInfo(path).canonicalFilePath();
    return m_session && !file.isEmpty() && QFileInfo(m_session->path()).canonicalFilePath() == file;
}

bool MainWindow::openProject(const QString &path, ArticleId article)
{
    if (hasOpen(path))
        return true;
    if (MainWindow *holder = m_neighbours ? m_neighbours->windowOf(path) : nullptr) {
        holder->comeForward();
        return true;
    }
    Result<ProjectDoor::Opened> opened = m_door.open(path);
    if (!tell(opened))
        return false;
    // A project that is open stays until another one is there, which has to be sound.
    if (m_session && opened->session->queue() && !tell(opened->session->queue()->verify()))
        return false;
    MainWindow *window = windowForAnother();
    if (!window)
        return false;
    window->enter(std::move(*opened), article);
    if (window != this)
        window->comeForward();
    return window->m_session != nullptr;
}

void MainWindow::newProject()
{
    std::unique_ptr<Session> session = m_door.create();
    MainWindow *window = session ? windowForAnother() : nullptr;
    if (!window)
        return;
    window->enter({std::move(session), std::nullopt});
    if (window != this)
        window->comeForward();
}

MainWindow *MainWindow::windowForAnother()
{
    if (m_session && m_neighbours)
        return &m_neighbours->addWindow();
    return closeProject() ? this : nullptr;
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
    m_settings.setGeometry(deskName, m_desk->saveLayout());
    m_desk->finishEditing();
    return !m_session->queue() || m_session->queue()->waitForSaved();
}

bool MainWindow::mayClose()
{
    return !m_session || m_door.mayClose(*m_session);
}

void MainWindow::openSample()
{
    const Result<QString> path = m_door.samplePath(m_formats);
    if (tell(path))
        openProject(*path);
}

void MainWindow::enter(ProjectDoor::Opened opened, ArticleId article)
{
    m_session = std::move(opened.session);
    m_desk = new Desk(*m_session, *m_actions, *m_places);
    if (!m_session->isReadOnly())
        new KeptDrafts(m_store, *m_session, m_desk); // goes with the desk
    m_desk->setTheme(m_settings.theme(m_desktop));
    m_desk->restoreLayout(m_settings.geometry(deskName));
    connect(m_desk, &Desk::said, m_status, &StatusLine::say);
    connect(m_desk, &Desk::announced, m_status, &StatusLine::announce);
    connect(m_desk, &Desk::failed, this,
            [this](const Problem &problem) { m_status->say(problem.sentence()); });
    connect(m_desk, &Desk::speakerLocked, m_status, &StatusLine::showLock);
    connect(m_desk, &Desk::acted, this, &MainWindow::updateActions);
    connect(m_desk, &Desk::reviewChanged, this, &MainWindow::updateActions);
    connect(m_session.get(), &Session::articleOpened, this, &MainWindow::updateActions);
    connect(m_session.get(), &Session::changeRefused, this,
            [this](const Problem &problem) { m_prompts.tell(problem); });
    ArticleList &list = m_desk->articles();
    connect(&list, &ArticleList::detailsRequested, this, &MainWindow::editArticle);
    connect(&list, &ArticleList::deleteRequested, this, &MainWindow::deleteArticle);
    connect(&list, &ArticleList::exportRequested, this, &MainWindow::exportArticles);
    connect(&list, &ArticleList::stateChosen, this, &MainWindow::setArticleState);
    m_viewMenu->addMenu(new LayersMenu(*m_session, m_desk)); // goes with the desk
    m_pages->addWidget(m_desk);
    m_pages->setCurrentWidget(m_desk);
    m_problems->setSession(m_session.get());
    if (opened.readOnlyBecause)
        m_problems->set(ProblemBar::State::ReadOnly, *opened.readOnlyBecause);
    m_status->setSession(m_session.get());
    m_answers = std::make_unique<AnswerBell>(*m_session, *m_desk, *m_status, *m_actions, m_settings);
    m_answers->setTheme(m_settings.theme(m_desktop));
    m_conflicts = new OpenConflicts(*m_session, m_desk);
    connect(m_conflicts, &OpenConflicts::changed, m_status,
            [this] { m_status->showConflicts(int(m_conflicts->count())); });
    m_recent->add(m_session->path());
    setWindowTitle(tr("%1 – Pullquote").arg(QFileInfo(m_session->path()).completeBaseName()));
    beginWith(article.isNull() ? someArticle() : article);
    updateActions();
}

/// The one that was read last, or the first.
ArticleId MainWindow::someArticle()
{
    const Result<QList<ArticleId>> articles = m_session->reader().articleIds();
    if (!tell(articles) || articles->isEmpty())
        return {};
    const ArticleId last = m_places->lastArticle(m_session->catalogue().project().id);
    return articles->contains(last) ? last : articles->first();
}

void MainWindow::openSomeArticle()
{
    const ArticleId some = someArticle();
    if (!some.isNull())
        tell(m_session->openArticle(some));
    m_desk->view().setFocus();
}

/// Opens the first article of the session. One with very many quotes is shown with those of its beginning,
/// and read when that is painted.
void MainWindow::beginWith(ArticleId id)
{
    m_desk->view().setFocus();
    // Somebody who stopped further down wants to see that place, not the beginning.
    const ArticleView::Place place = id.isNull() ? ArticleView::Place() : m_places->place(id);
    const bool isAtTop = !id.isNull() && place.caret == 0 && place.firstVisible == 0;
    std::unique_ptr<Beginning> beginning = isAtTop ? Beginning::read(*m_session, id) : nullptr;
    if (!beginning)
        return finishOpening(id);
    m_desk->showBeginning(std::move(beginning));
    const auto finish = [this, id, desk = QPointer(m_desk)] {
        if (desk) // and nobody has opened another one meanwhile
            finishOpening(m_session->article().isNull() ? id : ArticleId());
    };
    new FirstPaint(m_desk->view().viewport(), finish);
}

void MainWindow::finishOpening(ArticleId id)
{
    m_desk->listArticles();
    if (!id.isNull())
        tell(m_session->openArticle(id));
    // The file has been checked beside all this. Nothing was written before.
    if (m_session->queue() && !tell(m_session->queue()->verify()))
        return leave();
    if (m_session->queue()) {
        for (const QString &warning : m_session->queue()->warnings())
            m_prompts.inform(tr("Project"), warning);
    }
    auto *check = new WholeCheck(m_session->path(), m_desk); // stops when the project is closed
    connect(check, &WholeCheck::found, this,
            [this](const Problem &problem) { m_problems->set(ProblemBar::State::Damaged, problem); });
    check->startIn(checkDelay);
}

void MainWindow::leave()
{
    if (!m_session)
        return;
    m_settings.setGeometry(deskName, m_desk->saveLayout());
    m_status->setSession(nullptr);
    m_problems->setSession(nullptr);
    m_pages->setCurrentWidget(m_welcome);
    m_answers.reset();
    delete m_desk;
    m_desk = nullptr;
    m_session.reset();
    setWindowTitle(tr("Pullquote"));
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

void MainWindow::applySettings()
{
    const Theme theme = m_settings.theme(m_desktop);
    theme.applyTo(*qApp);
    m_tools->setTheme(theme);
    m_problems->setTheme(theme);
    m_welcome->setTheme(theme);
    m_actions->setKeyChanges(m_settings.keyChanges());
    m_actions->setLettersEnabled(m_settings.letterKeys());
    if (m_desk)
        m_desk->setTheme(theme);
    if (m_overview)
        m_overview->setTheme(theme);
    if (m_agreement)
        m_agreement->setTheme(theme);
    if (m_answers)
        m_answers->setTheme(theme);
    if (m_conflictsDialog)
        m_conflictsDialog->setTheme(theme);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || (m_session && event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        takeFiles(localFiles(event->mimeData()));
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
    if (m_session)
        importFiles(paths);
}

} // namespace pullquote
