#include "ui/window/answerbell.h"

#include "ui/article/articleview.h"
#include "ui/review/answerswindow.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/statusline.h"

namespace pullquote {

AnswerBell::AnswerBell(Session &session, Desk &desk, StatusLine &status, ActionTable &actions,
                       Settings settings)
    : m_session(session),
      m_desk(desk),
      m_status(status),
      m_actions(actions),
      m_settings(settings),
      m_source(session, settings)
{
    connect(&m_source, &AnswerSource::seenChanged, this,
            [this] { m_status.showNewAnswers(m_source.unseenCount()); });
    connect(&m_source, &AnswerSource::arrived, this, &AnswerBell::tell);
    connect(&m_source, &AnswerSource::failed, this,
            [this](const Problem &problem) { m_status.say(problem.sentence()); });
    connect(&status, &StatusLine::answersRequested, this, &AnswerBell::show);
}

AnswerBell::~AnswerBell()
{
    delete m_window;
    m_status.showNewAnswers(0);
}

void AnswerBell::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_window)
        m_window->setTheme(theme);
}

void AnswerBell::tell(int unseen)
{
    QStringList sentences{std::exchange(m_merged, {}),
                          tr("%Ln new answer(s) to your quotes: {answers} shows them.", nullptr, unseen)};
    sentences.removeAll({});
    m_status.say(sentences.join(u' '));
}

void AnswerBell::show()
{
    if (!m_window) {
        m_window = new AnswersWindow(m_session, m_source, m_settings, &m_desk);
        m_window->setTheme(m_theme);
        // One's own work, here as in the article.
        m_window->addActions({m_actions[Do::Undo], m_actions[Do::Redo]});
        connect(m_window, &AnswersWindow::activated, this, &AnswerBell::goTo);
        connect(m_window, &AnswersWindow::articleRequested, this, &AnswerBell::openArticle);
        connect(m_window, &AnswersWindow::said, &m_status, &StatusLine::say);
        connect(m_window, &AnswersWindow::failed, this,
                [this](const Problem &problem) { m_status.say(problem.sentence()); });
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool AnswerBell::openArticle(ArticleId article)
{
    if (m_session.article().article().id == article)
        return true;
    m_desk.finishEditing();
    const Result<void> opened = m_session.openArticle(article);
    if (!opened)
        m_status.say(opened.problem().sentence());
    return opened.ok();
}

/// To the quote, or to where it was.
void AnswerBell::goTo(const Answer &answer)
{
    const Quote &subject = answer.subject();
    if (!openArticle(answer.article))
        return;
    if (m_session.article().quote(subject.id)) {
        m_desk.goTo(answer.article, subject.id);
    } else {
        m_desk.view().ensureVisible(subject.extent());
        m_desk.view().setSelection(subject.extent());
    }
    m_desk.window()->activateWindow();
    m_desk.view().setFocus();
}

} // namespace pullquote
