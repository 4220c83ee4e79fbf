// What the window does with articles as a whole: makes them, changes their details, brings them in and out.

#include "app/session/cataloguing.h"
#include "app/store/projectreader.h"
#include "ui/article/articleview.h"
#include "ui/dialogs/brought.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/library/articledialog.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QMimeData>

namespace pullquote {

void MainWindow::newArticle()
{
    ArticleDialog dialog(this);
    ArticleId made;
    dialog.setTaker([&](const Article &article, const QString &text) -> Result<void> {
        const Result<ArticleId> created = Cataloguing(*m_session).createArticle(article, text);
        if (!created)
            return created.problem();
        made = *created;
        return {};
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    tell(m_session->openArticle(made));
    m_desk->view().setFocus();
}

void MainWindow::editArticle(ArticleId id)
{
    if (!mayChange())
        return;
    const Result<ArticleContent> content = m_session->readArticle(id);
    if (!tell(content))
        return;
    ArticleDialog dialog(content->article, content->text, this);
    dialog.setTaker([this](const Article &article, const QString &) {
        return Cataloguing(*m_session).changeArticle(article);
    });
    dialog.exec();
}

void MainWindow::deleteArticle(ArticleId id)
{
    if (!mayChange())
        return;
    Question question;
    question.title = tr("Delete article?");
    question.text = tr(
        "The article and all quotes in it go, those of other annotators as well. Ctrl+Z brings them back.");
    question.action = tr("Delete");
    question.isDestructive = true;
    if (m_prompts.confirm(question))
        tell(Cataloguing(*m_session).deleteArticle(id));
}

void MainWindow::setArticleState(ArticleId id, const QString &state)
{
    const Result<ArticleContent> content = m_session->readArticle(id);
    if (!tell(content))
        return;
    Article article = content->article;
    article.state = state;
    tell(Cataloguing(*m_session).changeArticle(article));
}

void MainWindow::exportArticles(ArticleId id, bool isMeant)
{
    m_desk->finishEditing();
    ExportDialog dialog(*m_session, m_formats, m_settings, m_prompts, id, this);
    if (isMeant)
        dialog.chooseThisArticle();
    dialog.exec();
}

void MainWindow::importFiles(const QStringList &paths)
{
    importBy([&paths](ImportDialog &dialog) { dialog.addFiles(paths); });
}

void MainWindow::importWords(const QMimeData *mime)
{
    if (broughtBy(mime).isEmpty())
        return m_status->say(tr("Nothing was copied that could be imported."));
    importBy([mime](ImportDialog &dialog) { dialog.add(mime); });
}

void MainWindow::importBy(const std::function<void(ImportDialog &)> &begin)
{
    ArticleId first;
    QString said;
    ImportDialog dialog(*m_session, m_formats, m_settings, m_prompts, this);
    connect(&dialog, &ImportDialog::imported, this, [&](ArticleId article, const QString &sentence) {
        first = article;
        said = sentence;
    });
    begin(dialog);
    dialog.exec();
    if (!first.isNull()) {
        const bool isOpen = m_session->article().article().id == first;
        if (isOpen || tell(m_session->openArticle(first)))
            said = tr("%1 “%2” is open.").arg(said, m_session->article().article().title);
    } else if (m_session->article().isNull())
        openSomeArticle();
    updateActions();
    if (!said.isEmpty())
        m_status->say(said);
}

} // namespace pullquote
