#include "ui/panel/commentthreads.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/commentthreadview.h"
#include "ui/panel/commentwriter.h"
#include "ui/panel/linkbutton.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

// A thread costs some two milliseconds to build, and nobody reads hundreds at once.
constexpr qsizetype threadsAtFirst = 10;
constexpr qsizetype threadsMore = 20;

} // namespace

CommentThreads::CommentThreads(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_commenting(session),
      m_theme(Theme::light()),
      m_most(threadsAtFirst),
      m_earlier(new LinkButton({}, QStringLiteral("earlierThreads"), this)),
      m_writer(new CommentWriter(session.commentDrafts(), this))
{
    setObjectName(QStringLiteral("commentThreads"));
    setAccessibleName(tr("Comments"));
    setAccessibleRole(this, QAccessible::Grouping);
    m_writer->setObjectName(QStringLiteral("newComment"));
    setInvitation(tr("Add a comment"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    all->addWidget(m_earlier, 0, Qt::AlignLeft);
    all->addLayout(m_column);
    all->addWidget(m_writer);
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_most += threadsMore;
        showThreads();
        focusFirst(m_views.first()->focusables());
    });
    connect(m_writer, &CommentWriter::sent, this, &CommentThreads::send);
    connect(&session, &Session::remarksChanged, this, [this](const QList<QuoteId> &quotes) {
        if (quotes.contains(m_quote))
            refresh();
    });
    for (const auto changed : {&Session::articleOpened, &Session::layersChanged, &Session::catalogueChanged})
        connect(&session, changed, this, &CommentThreads::refresh);
    refresh();
}

void CommentThreads::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_earlier->setTheme(theme);
    m_writer->setTheme(theme);
    for (CommentThreadView *view : std::as_const(m_views))
        view->setTheme(theme);
}

void CommentThreads::setInvitation(const QString &words)
{
    m_writer->setPurpose(words, tr("Send"));
}

void CommentThreads::setQuote(QuoteId quote)
{
    if (quote == m_quote)
        return;
    m_quote = quote;
    m_most = threadsAtFirst;
    refresh();
}

void CommentThreads::refresh()
{
    m_threads = m_quote.isNull() ? QList<CommentThread>() : shownThreads(m_session, m_quote);
    m_writer->setPlace(CommentDrafts::newOn(m_quote));
    m_writer->setVisible(!m_quote.isNull() && !m_session.isReadOnly());
    showThreads();
    emit threadsChanged();
}

void CommentThreads::showThreads()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const qsizetype shown = std::min(m_most, m_threads.size());
    const qsizetype hidden = m_threads.size() - shown;
    m_earlier->setVisible(hidden > 0);
    m_earlier->setWords(tr("Show %Ln earlier thread(s)", nullptr, int(hidden)));
    QHash<CommentId, CommentThreadView *> known;
    for (CommentThreadView *view : std::as_const(m_views))
        known.insert(view->thread().first.id, view);
    m_views.clear();
    for (const CommentThread &thread : m_threads.last(shown)) {
        CommentThreadView *view = viewOf(thread, known);
        m_column->insertWidget(int(m_views.size()), view);
        m_views.append(view);
        view->show(thread);
        view->setVisible(true);
    }
    for (CommentThreadView *gone : std::as_const(known)) {
        // Who deletes a thread is at the field for the next one then, not nowhere.
        if (gone->isAncestorOf(window()->focusWidget()))
            focusFirst(m_writer->focusables());
        gone->hide();
        gone->deleteLater();
    }
    orderTabs();
}

CommentThreadView *CommentThreads::viewOf(const CommentThread &thread,
                                          QHash<CommentId, CommentThreadView *> &known)
{
    if (CommentThreadView *view = known.take(thread.first.id))
        return view;
    auto *view = new CommentThreadView(m_session, this);
    view->setTheme(m_theme);
    connect(view, &CommentThreadView::told, this, &CommentThreads::told);
    connect(view, &CommentThreadView::failed, this, &CommentThreads::failed);
    connect(view, &CommentThreadView::rebuilt, this, [this] {
        if (!m_isShowing)
            orderTabs();
    });
    return view;
}

/// What was made later stands behind everything else of the window in the order of Tab, wherever it lies.
void CommentThreads::orderTabs()
{
    QWidget *before = m_earlier;
    const auto follow = [&before](const QList<QWidget *> &widgets) {
        for (QWidget *widget : widgets) {
            setTabOrder(before, widget);
            before = widget;
        }
    };
    for (const CommentThreadView *view : std::as_const(m_views))
        follow(view->focusables());
    follow(m_writer->focusables());
}

qsizetype CommentThreads::openCount() const
{
    return std::count_if(m_threads.begin(), m_threads.end(),
                         [](const CommentThread &thread) { return !thread.isResolved(); });
}

bool CommentThreads::hasDraft() const
{
    CommentDrafts &drafts = m_session.commentDrafts();
    if (m_quote.isNull() || drafts.places().isEmpty())
        return false;
    const auto isWritten = [&drafts](const Comment &comment) {
        return drafts.has(CommentDrafts::replyTo(comment.id)) ||
               drafts.has(CommentDrafts::editOf(comment.id));
    };
    return drafts.has(CommentDrafts::newOn(m_quote)) ||
           std::any_of(m_threads.begin(), m_threads.end(), [&](const CommentThread &thread) {
               return isWritten(thread.first) ||
                      std::any_of(thread.replies.begin(), thread.replies.end(), isWritten);
           });
}

void CommentThreads::writeNew()
{
    m_writer->begin();
}

void CommentThreads::send(const QString &words)
{
    const Result<CommentId> sent = m_commenting.comment(m_quote, words);
    if (!sent)
        return emit failed(sent.problem());
    m_writer->clear();
    reveal(m_writer);
    emit told(tr("Comment sent."));
}

} // namespace pullquote
