// What two people do with one another's work: a colleague's file, the review, what is sent, conflicts,
// agreement.

#include "app/session/openconflicts.h"
#include "ui/article/articleview.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/colleaguedialog.h"
#include "ui/review/conflictsdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/senddialog.h"
#include "ui/window/answerbell.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/statusline.h"

namespace pullquote {

void MainWindow::reviewFile(const QString &path)
{
    if (path.isEmpty())
        return;
    const bool wasEmpty = m_session->article().isNull();
    m_desk->finishEditing();
    ColleagueDialog dialog(*m_session, path, m_prompts, this);
    connect(&dialog, &ColleagueDialog::merged, m_status, &StatusLine::say);
    connect(&dialog, &ColleagueDialog::merged, m_answers.get(), &AnswerBell::setMerged);
    QString other;
    connect(&dialog, &ColleagueDialog::openRequested, this,
            [&other](const QString &asked) { other = asked; });
    dialog.exec();
    if (!other.isEmpty()) {
        openProject(other);
        return;
    }
    if (wasEmpty && m_session->article().isNull())
        openSomeArticle();
    updateActions();
}

/// Asks whose and where; a review that is on ends.
void MainWindow::review()
{
    if (m_desk->reviewDesk())
        return m_desk->endReview();
    ReviewDialog dialog(*m_session, m_lastReview, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_lastReview = dialog.scope();
    if (!dialog.hidden().isEmpty() && !tell(Reviewing::reveal(*m_session, dialog.hidden())))
        return;
    if (m_session->article().isNull())
        openSomeArticle();
    m_desk->review(m_lastReview);
}

void MainWindow::sendCopy()
{
    m_desk->finishEditing();
    SendDialog(*m_session, m_settings, m_prompts, this).exec();
}

/// Stands beside the window, as the managers do.
void MainWindow::showConflicts()
{
    if (!m_conflictsDialog) {
        m_desk->finishEditing();
        m_conflictsDialog = new ConflictsDialog(*m_session, *m_conflicts, m_prompts, m_desk);
        m_conflictsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_conflictsDialog->setTheme(m_settings.theme(m_desktop));
        connect(m_conflictsDialog, &ConflictsDialog::said, m_status, &StatusLine::say);
        connect(m_conflictsDialog, &ConflictsDialog::said, this, &MainWindow::updateActions);
        m_conflictsDialog->show();
    }
    m_conflictsDialog->raise();
    m_conflictsDialog->activateWindow();
}

void MainWindow::showAgreement()
{
    if (!m_agreement) {
        m_agreement = new AgreementWindow(*m_session, m_prompts, m_settings, m_desk);
        m_agreement->setTheme(m_settings.theme(m_desktop));
        connect(m_agreement, &AgreementWindow::quotePointedAt, m_desk, &Desk::goTo);
        connect(m_agreement, &AgreementWindow::quoteActivated, this, &MainWindow::comeTo);
        connect(m_agreement, &AgreementWindow::articleActivated, m_desk, [this](ArticleId article) {
            m_desk->finishEditing();
            if (!tell(m_session->openArticle(article)))
                return;
            activateWindow();
            m_desk->view().setFocus();
        });
        connect(m_desk, &Desk::reviewChanged, m_agreement, [this] { compareReviewed(); });
    }
    if (!m_agreement->isVisible())
        compareReviewed();
    m_agreement->show();
    m_agreement->activateWindow();
}

/// In the agreement's window, which compares first what is to be written down.
void MainWindow::writeReport()
{
    ReviewDesk *desk = m_desk->reviewDesk();
    showAgreement();
    if (desk && desk->review().scope().articles.size() != 1)
        m_agreement->setScope(AgreementSource::Scope::Project);
    m_agreement->askForReport();
}

/// The agreement is about the two who are under review, left and right as there.
void MainWindow::compareReviewed()
{
    if (ReviewDesk *desk = m_desk->reviewDesk())
        m_agreement->setAnnotators(desk->review().scope().left, desk->review().scope().right);
}

} // namespace pullquote
