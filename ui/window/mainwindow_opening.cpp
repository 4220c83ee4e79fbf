// How a project comes into a window.

#include "app/session/openconflicts.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "ui/article/articleview.h"
#include "ui/dialogs/problembar.h"
#include "ui/library/articlelist.h"
#include "ui/library/recentprojects.h"
#include "ui/panel/layersmenu.h"
#include "ui/window/answerbell.h"
#include "ui/window/beginning.h"
#include "ui/window/copyas.h"
#include "ui/window/desk.h"
#include "ui/window/firstpaint.h"
#include "ui/window/keptdrafts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/neighbours.h"
#include "ui/window/readingplaces.h"
#include "ui/window/reviewmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/wholecheck.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

namespace pullquote {

namespace {

/// Before the rest of a project is checked: whoever has opened it is at work by then.
constexpr int checkDelay = 5000;

} // namespace

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
    layDesk();
    lookAsLeft();
    connectDesk();
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
    m_reviewMenu->setDesk(m_desk);
    beginWith(article.isNull() ? someArticle() : article);
    updateActions();
}

void MainWindow::connectDesk()
{
    connect(m_desk, &Desk::said, m_status, &StatusLine::say);
    connect(m_desk, &Desk::wentOn, m_status, &StatusLine::forget);
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
    connect(&list, &ArticleList::exportRequested, this, [this](ArticleId id) { exportArticles(id, true); });
    auto *copyAs = new CopyAs(*m_desk, *m_session, m_formats, *m_actions);
    connect(copyAs, &CopyAs::said, m_status, &StatusLine::say);
    connect(copyAs, &CopyAs::failed, this, [this](const Problem &problem) { m_prompts.tell(problem); });
    connect(&list, &ArticleList::copyMenuRequested, copyAs, &CopyAs::addFor);
    connect(&list, &ArticleList::stateChosen, this, &MainWindow::setArticleState);
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
    if (!id.isNull())
        tell(m_session->openArticle(id));
    m_desk->listArticles(); // the open one need not be counted in the file
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

} // namespace pullquote
