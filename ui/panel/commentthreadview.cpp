#include "ui/panel/commentthreadview.h"

#include "app/text/excerpt.h"
#include "ui/ears/accessiblerole.h"
#include "ui/panel/commentview.h"
#include "ui/panel/commentwriter.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/linkbutton.h"

#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr qsizetype repliesAtFirst = 5;
constexpr qsizetype repliesMore = 20;
constexpr int indent = 14;

} // namespace

CommentThreadView::CommentThreadView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_commenting(session),
      m_theme(Theme::light()),
      m_most(repliesAtFirst)
{
    setObjectName(QStringLiteral("commentThread"));
    setAccessibleRole(this, QAccessible::Grouping);
    build();
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showFold();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_most += repliesMore;
        showComments();
        focusFirst(m_replyViews.first()->focusables());
    });
    connect(m_reply, &QToolButton::clicked, this, &CommentThreadView::openWriter);
    connect(m_resolve, &QToolButton::clicked, this, &CommentThreadView::toggleResolved);
    connect(m_first, &CommentView::told, this, &CommentThreadView::told);
    connect(m_first, &CommentView::failed, this, &CommentThreadView::failed);
    connect(m_first, &CommentView::rebuilt, this, &CommentThreadView::rebuilt);
}

void CommentThreadView::build()
{
    m_fold = new LinkButton({}, QStringLiteral("threadFold"), this);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize({10, 10});
    m_fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its text is cut to the room there is
    m_content = new QWidget(this);
    m_first = new CommentView(m_session, m_content);
    m_earlier = new LinkButton({}, QStringLiteral("earlierReplies"), m_content);
    m_replies = new QVBoxLayout;
    m_replies->setContentsMargins(indent, 0, 0, 0);
    m_replies->setSpacing(2);
    m_reply = new LinkButton(tr("Reply"), QStringLiteral("replyButton"), m_content);
    m_resolve = new LinkButton(tr("Resolve"), QStringLiteral("resolveButton"), m_content);
    auto *verbs = new FlowLayout(4);
    verbs->addWidget(m_reply);
    verbs->addWidget(m_resolve);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_first);
    m_column->addWidget(m_earlier, 0, Qt::AlignLeft);
    m_column->addLayout(m_replies);
    m_column->addLayout(verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fold);
    column->addWidget(m_content);
}

void CommentThreadView::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (LinkButton *button : {m_fold, m_earlier, m_reply, m_resolve})
        button->setTheme(theme);
    m_first->setTheme(theme);
    for (CommentView *view : std::as_const(m_replyViews))
        view->setTheme(theme);
    if (m_writer)
        m_writer->setTheme(theme);
    elideFold();
}

void CommentThreadView::show(const CommentThread &thread)
{
    if (thread.first.id != m_thread.first.id) {
        m_isUnfolded = false;
        m_most = repliesAtFirst;
    }
    if (!thread.isResolved())
        m_isUnfolded = false; // for the next time that it is resolved
    m_thread = thread;
    const QString who = writerOf(m_session, thread.first);
    setAccessibleName(tr("Thread of %1").arg(who));
    m_reply->setVisible(!m_session.isReadOnly());
    m_reply->setAccessibleName(tr("Reply in the thread of %1").arg(who));
    m_resolve->setVisible(!m_session.isReadOnly());
    m_resolve->setText(thread.isResolved() ? tr("Reopen") : tr("Resolve"));
    m_resolve->setAccessibleName(thread.isResolved() ? tr("Reopen the thread of %1").arg(who)
                                                     : tr("Resolve the thread of %1").arg(who));
    const CommentDrafts::Place draft = CommentDrafts::replyTo(thread.first.id);
    if (m_session.commentDrafts().has(draft) && !m_session.isReadOnly()) {
        makeWriter();
        m_writer->setVisible(true);
    }
    if (m_writer)
        m_writer->setPlace(draft);
    showComments();
    showFold();
}

void CommentThreadView::showComments()
{
    m_first->show(m_thread.first);
    const qsizetype shown = std::min(m_most, m_thread.replies.size());
    const qsizetype hidden = m_thread.replies.size() - shown;
    m_earlier->setVisible(hidden > 0);
    m_earlier->setWords(tr("Show %Ln earlier reply(s)", nullptr, int(hidden)));
    QHash<CommentId, CommentView *> known;
    for (CommentView *view : std::as_const(m_replyViews))
        known.insert(view->comment().id, view);
    m_replyViews.clear();
    for (const Comment &reply : m_thread.replies.last(shown)) {
        CommentView *view = viewOf(reply, known);
        m_replies->insertWidget(int(m_replyViews.size()), view);
        m_replyViews.append(view);
        view->show(reply);
        view->setVisible(true);
    }
    for (CommentView *gone : std::as_const(known)) {
        // Who deletes a reply is at the thread then, not nowhere.
        if (gone->isAncestorOf(window()->focusWidget()))
            m_reply->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater();
    }
    emit rebuilt();
}

CommentView *CommentThreadView::viewOf(const Comment &comment, QHash<CommentId, CommentView *> &known)
{
    if (CommentView *view = known.take(comment.id))
        return view;
    auto *view = new CommentView(m_session, m_content);
    view->setTheme(m_theme);
    connect(view, &CommentView::told, this, &CommentThreadView::told);
    connect(view, &CommentView::failed, this, &CommentThreadView::failed);
    connect(view, &CommentView::rebuilt, this, &CommentThreadView::rebuilt);
    return view;
}

bool CommentThreadView::isFolded() const
{
    return m_thread.isResolved() && !m_isUnfolded;
}

void CommentThreadView::showFold()
{
    const bool folds = isFolded();
    const bool hadFocus = m_content->isAncestorOf(window()->focusWidget());
    const QString words = excerpt(m_thread.first.text, {{0, m_thread.first.text.size()}}, 80);
    m_foldText = tr("Resolved: %1: %2").arg(writerOf(m_session, m_thread.first), words);
    m_fold->setArrowType(folds ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setAccessibleName(folds ? tr("Show the resolved thread: %1").arg(m_foldText)
                                    : tr("Fold the resolved thread: %1").arg(m_foldText));
    m_fold->setToolTip(m_foldText.toHtmlEscaped());
    m_fold->setVisible(m_thread.isResolved());
    m_content->setVisible(!folds);
    if (folds && hadFocus)
        m_fold->setFocus(Qt::OtherFocusReason);
    elideFold();
}

void CommentThreadView::elideFold()
{
    const int room = std::max(40, width() - 26); // 26: the arrow and the edges
    const QString shown = m_fold->fontMetrics().elidedText(m_foldText, Qt::ElideRight, room);
    m_fold->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
}

void CommentThreadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideFold();
}

void CommentThreadView::makeWriter()
{
    if (m_writer)
        return;
    m_writer = new CommentWriter(m_session.commentDrafts(), m_content);
    m_writer->setObjectName(QStringLiteral("replyWriter"));
    m_writer->setPurpose(tr("Write a reply"), tr("Send"));
    m_writer->setClosable(tr("Close"));
    m_writer->setTheme(m_theme);
    m_writer->setPlace(CommentDrafts::replyTo(m_thread.first.id));
    m_column->insertWidget(m_column->count() - 1, m_writer);
    connect(m_writer, &CommentWriter::sent, this, &CommentThreadView::send);
    connect(m_writer, &CommentWriter::closed, this, &CommentThreadView::closeWriter);
    emit rebuilt();
}

void CommentThreadView::openWriter()
{
    makeWriter();
    m_writer->setVisible(true);
    m_writer->begin();
}

/// What was written stays a draft, and comes back with Reply.
void CommentThreadView::closeWriter()
{
    m_writer->setVisible(false);
    m_reply->setFocus(Qt::OtherFocusReason);
}

void CommentThreadView::send(const QString &words)
{
    if (const Result<CommentId> sent = m_commenting.reply(m_thread.first.id, words); !sent)
        return emit failed(sent.problem());
    m_writer->clear();
    closeWriter();
    emit told(tr("Replied."));
}

void CommentThreadView::toggleResolved()
{
    const bool resolves = !m_thread.isResolved();
    if (const Result<void> done = m_commenting.setResolved(m_thread.first.id, resolves); !done)
        return emit failed(done.problem());
    if (!resolves)
        m_resolve->setFocus(Qt::OtherFocusReason);
    emit told(resolves ? tr("Thread resolved.") : tr("Thread open again."));
}

QList<QWidget *> CommentThreadView::focusables() const
{
    QList<QWidget *> list{m_fold};
    list += m_first->focusables();
    list.append(m_earlier);
    for (const CommentView *view : m_replyViews)
        list += view->focusables();
    if (m_writer)
        list += m_writer->focusables();
    return list << m_reply << m_resolve;
}

} // namespace pullquote
