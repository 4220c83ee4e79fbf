// The window's actions: which act now, and those that open dialogs and other windows.

#include "app/session/onlyforreading.h"
#include "ui/article/articleview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/printdialog.h"
#include "ui/dialogs/problembar.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/speakersdialog.h"
#include "ui/library/welcomepage.h"
#include "ui/overview/overviewwindow.h"
#include "ui/window/actionrows.h"
#include "ui/window/actiontable.h"
#include "ui/window/answerbell.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/neighbours.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/reviewmenu.h"
#include "ui/window/statusline.h"

#include <QClipboard>

namespace pullquote {

namespace {

/// Of the actions that change a project. Those that are not named here say themselves what they lack.
bool hasWhatItChanges(const Session &session, Do id)
{
    switch (id) {
    case Do::Undo:
        return !session.undoLabel().isEmpty();
    case Do::Redo:
        return !session.redoLabel().isEmpty();
    case Do::Quote:
    case Do::NotAQuote:
    case Do::ArticleDetails:
        return !session.article().isNull();
    default:
        return true;
    }
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](Do id, auto work) { connect((*m_actions)[id], &QAction::triggered, this, work); };
    on(Do::NewWindow, [this] { m_neighbours->addWindow().comeForward(); });
    (*m_actions)[Do::NewWindow]->setVisible(m_neighbours);
    on(Do::NewProject, [this] { newProject(); });
    on(Do::OpenProject, [this] {
        const QString path = m_door.choose();
        if (!path.isEmpty())
            openProject(path);
    });
    on(Do::CloseProject, [this] { closeProject(); });
    on(Do::Quit, [] { QApplication::closeAllWindows(); });
    on(Do::NewArticle, [this] { newArticle(); });
    on(Do::Import, [this] { importFiles({}); });
    on(Do::Paste, [this] { importWords(QGuiApplication::clipboard()->mimeData()); });
    on(Do::Export, [this] { exportArticles(m_session->article().article().id); });
    on(Do::Print, [this] {
        m_desk->finishEditing();
        PrintDialog(*m_session, m_prompts, m_session->article().article().id, this).exec();
    });
    on(Do::Send, [this] { sendCopy(); });
    on(Do::Conflicts, [this] { showConflicts(); });
    connect(m_status, &StatusLine::conflictsRequested, (*m_actions)[Do::Conflicts], &QAction::trigger);
    on(Do::ReviewFile, [this] { reviewFile(m_door.chooseColleague()); });
    on(Do::Review, [this] { review(); });
    on(Do::SaveCopy, [this] { saveCopy(); });
    on(Do::ArticleDetails, [this] { editArticle(m_session->article().article().id); });
    on(Do::GoToQuote, [this] { goToQuote(); });
    on(Do::ProjectSettings, [this] { ProjectDialog(*m_session, this).exec(); });
    on(Do::Speakers, [this] { showManager<SpeakersDialog>(); });
    on(Do::Codebook, [this] { showManager<CodebookDialog>(); });
    on(Do::Answers, [this] { m_answers->show(); });
    on(Do::Overview, [this] { showOverview(); });
    on(Do::Agreement, [this] { showAgreement(); });
    on(Do::Report, [this] { writeReport(); });
    on(Do::Preferences, [this] { showPreferences(); });
    on(Do::Keys, [this] { showKeys(); });
    on(Do::About, [this] { AboutDialog(this).exec(); });
    connect(m_problems, &ProblemBar::saveCopyRequested, this, [this] {
        if (m_session)
            saveCopy();
    });
    connect(m_actions, &ActionTable::refused, this, &MainWindow::mayChange);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::newProjectRequested, this, &MainWindow::newProject);
    connect(m_welcome, &WelcomePage::openRequested, (*m_actions)[Do::OpenProject], &QAction::trigger);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::projectActivated, this,
            [this](const QString &path) { openProject(path); });
    connect(m_welcome, &WelcomePage::filesDropped, this, &MainWindow::takeFiles);
}

/// Managers stay open beside the window, one of each kind, as long as the desk stands.
template <class Manager>
void MainWindow::showManager()
{
    auto *manager = m_desk->findChild<Manager *>(QString(), Qt::FindDirectChildrenOnly);
    if (!manager) {
        manager = new Manager(*m_session, m_prompts, m_desk);
        manager->setAttribute(Qt::WA_DeleteOnClose);
        connect(manager, &CatalogueDialog::useActivated, m_desk, [this](const QuoteUse &use) {
            m_desk->goTo(use.article, use.quote);
            m_desk->view().setFocus(); // where the hands are when the manager is closed
        });
        manager->show();
    }
    manager->raise();
    manager->activateWindow();
}

void MainWindow::updateActions()
{
    const bool hasProject = m_session != nullptr;
    const bool writes = hasProject && !m_session->isReadOnly();
    const bool hasArticle = hasProject && !m_session->article().isNull();
    for (Do id : {Do::CloseProject, Do::Send, Do::Conflicts, Do::SaveCopy, Do::ProjectSettings, Do::Speakers,
                  Do::Codebook, Do::Overview, Do::Review, Do::Agreement, Do::Report, Do::Answers,
                  Do::ShowArticles, Do::ShowAnnotations})
        (*m_actions)[id]->setEnabled(hasProject);
    for (Do id : {Do::Export, Do::Print, Do::Find, Do::NextUnfinished, Do::NextQuote, Do::GoToQuote,
                  Do::CopyQuote, Do::CopyQuotePage, Do::CopyQuoteMarkdown, Do::CopyQuoteTable,
                  Do::CopyArticlePage, Do::CopyArticleMarkdown, Do::CopyArticleTable})
        (*m_actions)[id]->setEnabled(hasArticle);
    for (Do id : changingActions())
        (*m_actions)[id]->setEnabled(writes && hasWhatItChanges(*m_session, id));
    m_actions->setClosed(hasProject && !writes);
    const auto name = [this](Do id, const QString &label) {
        const QString title = ActionTable::titleOf(id);
        (*m_actions)[id]->setText(label.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, label));
    };
    const bool reviews = hasProject && m_desk && m_desk->reviewDesk();
    (*m_actions)[Do::Review]->setText(reviews ? tr("End the &review") : ActionTable::textOf(Do::Review));
    (*m_actions)[Do::Review]->setIconText(reviews ? tr("End review") : ActionTable::titleOf(Do::Review));
    m_reviewMenu->refresh();
    showTitle();
    name(Do::Undo, writes ? m_session->undoLabel() : QString());
    name(Do::Redo, writes ? m_session->redoLabel() : QString());
}

/// What acts without an action of the window asks here.
bool MainWindow::mayChange()
{
    if (m_session && m_session->isReadOnly())
        m_status->say(onlyForReading().sentence());
    return m_session && !m_session->isReadOnly();
}

/// Of a project that is only read the copy is made to work in it.
void MainWindow::saveCopy()
{
    if (!m_session->isReadOnly()) {
        m_door.saveCopy(*m_session);
        return;
    }
    const QString copy = m_door.saveCopyToOpen(*m_session);
    if (!copy.isEmpty() && closeProject())
        openProject(copy);
}

void MainWindow::goToQuote()
{
    const OpenArticle &article = m_session->article();
    const QString typed = m_prompts.askText(
        tr("Go to quote"), tr("Number, 1 to %L1:").arg(article.quoteCount()),
        QString::number(std::max<qsizetype>(1, article.numberOf(m_session->currentQuote()))));
    bool isNumber = false;
    const qsizetype number = typed.trimmed().toLongLong(&isNumber);
    if (isNumber)
        m_desk->goToQuote(number);
    else if (!typed.isEmpty())
        m_status->say(tr("“%1” is not a number.").arg(typed));
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_settings, m_session.get(), m_prompts, this);
    dialog.addKeys(m_actions->keyMap());
    connect(&dialog, &PreferencesDialog::settingsChanged, this, [this] {
        applySettings();
        if (m_neighbours)
            m_neighbours->settingsChanged();
    });
    connect(&dialog, &PreferencesDialog::annotatorRenamed, m_status, &StatusLine::refreshSaved);
    dialog.exec();
}

void MainWindow::showOverview()
{
    if (!m_overview) {
        m_overview = new OverviewWindow(*m_session, m_desk->speakerNumbers(), m_prompts, m_settings, m_desk);
        m_overview->setTheme(m_settings.theme(m_desktop));
        connect(m_overview, &OverviewWindow::quotePointedAt, m_desk, &Desk::goTo);
        connect(m_overview, &OverviewWindow::quoteActivated, this, &MainWindow::comeTo);
    }
    m_overview->show();
    m_overview->activateWindow();
}

/// From another window: to the quote, with the hands.
void MainWindow::comeTo(ArticleId article, QuoteId quote)
{
    m_desk->goTo(article, quote);
    activateWindow();
    m_desk->view().setFocus();
}

void MainWindow::showKeys()
{
    QList<KeyRow> rows;
    for (const ActionTable::Key &key : m_actions->keys())
        rows.append({key.group, key.keys, key.text});
    KeysDialog(rows, this).exec();
}

} // namespace pullquote
