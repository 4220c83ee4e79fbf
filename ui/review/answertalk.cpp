#include "ui/review/answertalk.h"

#include "app/session/commentthread.h"
#include "ui/panel/commentview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace pullquote {

namespace {

constexpr int indent = 18;

} // namespace

AnswerTalk::AnswerTalk(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("answerTalk"));
    setAccessibleName(tr("Comments"));
    m_hint->setText(tr("To answer, press Comment…: it opens the article."));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 0);
    all->setSpacing(8);
    m_column->setSpacing(8);
    all->addLayout(m_column);
    all->addWidget(m_hint);
}

void AnswerTalk::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (CommentView *view : std::as_const(m_views))
        view->setTheme(theme);
}

void AnswerTalk::show(const QList<Comment> &comments)
{
    setVisible(!comments.isEmpty());
    if (comments == std::exchange(m_comments, comments))
        return;
    qDeleteAll(std::exchange(m_views, {}));
    for (const CommentThread &thread : threadsOf(comments)) {
        add(thread.first, false);
        for (const Comment &reply : thread.replies)
            add(reply, true);
    }
}

void AnswerTalk::add(const Comment &comment, bool isReply)
{
    auto *view = new CommentView(m_session, this);
    view->setTheme(m_theme);
    view->show(comment);
    view->setContentsMargins(isReply ? indent : 0, 0, 0, 0);
    view->setVisible(true);
    m_column->addWidget(view);
    m_views.append(view);
}

} // namespace pullquote
