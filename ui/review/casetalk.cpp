#include "ui/review/casetalk.h"

#include "ui/panel/commentthreads.h"
#include "ui/review/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pullquote {

namespace {

constexpr Side sides[] = {Side::Left, Side::Right};

} // namespace

CaseTalk::CaseTalk(Session &session, Review &review, QWidget *parent)
    : QWidget(parent), m_session(session), m_review(review)
{
    setObjectName(QStringLiteral("caseTalk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(4);
    for (Side side : sides) {
        QLabel *title = plainLabel(nullptr, this);
        auto *threads = new CommentThreads(session, this);
        threads->setObjectName(side == Side::Left ? QStringLiteral("talkLeft") : QStringLiteral("talkRight"));
        connect(threads, &CommentThreads::told, this, &CaseTalk::told);
        connect(threads, &CommentThreads::failed, this, &CaseTalk::failed);
        connect(threads, &CommentThreads::threadsChanged, this, &CaseTalk::showTitles);
        column->addWidget(title);
        column->addWidget(threads);
        m_titles[int(side)] = title;
        m_threads[int(side)] = threads;
    }
    connect(&review, &Review::currentChanged, this, &CaseTalk::showCase);
    connect(&review, &Review::casesReset, this, &CaseTalk::showCase);
    showCase();
}

void CaseTalk::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    for (Side side : sides) {
        m_titles[int(side)]->setFont(theme.uiFont(12));
        m_titles[int(side)]->setPalette(palette);
        m_threads[int(side)]->setTheme(theme);
    }
}

void CaseTalk::showCase()
{
    const qsizetype current = m_review.current();
    for (Side side : sides) {
        const Quote *quote = current < 0 ? nullptr : m_review.quote(current, side);
        m_threads[int(side)]->setQuote(quote ? quote->id : QuoteId());
        m_threads[int(side)]->setInvitation(tr("Comment on %1’s").arg(m_review.nameOf(side)));
        m_threads[int(side)]->setVisible(quote);
    }
    showTitles();
}

/// Where nobody has said anything, the field says enough.
void CaseTalk::showTitles()
{
    for (Side side : sides) {
        const CommentThreads &threads = *m_threads[int(side)];
        m_titles[int(side)]->setText(tr("Comments on %1’s").arg(m_review.nameOf(side)));
        m_titles[int(side)]->setVisible(!threads.quote().isNull() && !threads.isEmpty());
    }
}

void CaseTalk::writeNew()
{
    const qsizetype current = m_review.current();
    if (current < 0)
        return;
    const Quote *left = m_review.quote(current, Side::Left);
    const Quote *right = m_review.quote(current, Side::Right);
    const bool isRight = !left || (right && left->annotator == m_session.me().id);
    m_threads[int(isRight ? Side::Right : Side::Left)]->writeNew();
}

} // namespace pullquote
