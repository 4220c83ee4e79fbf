// How a review begins and ends on the desk.

#include "ui/article/articleview.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/reviewdesk.h"

#include <QSplitter>

namespace pullquote {

void Desk::review(const ReviewScope &scope)
{
    endReview();
    m_review =
        std::make_unique<ReviewDesk>(ReviewDesk::Parts{m_session, m_actions, *m_view, *m_marks, *m_side,
                                                       *m_verdictPicker, *m_articles, *m_reading},
                                     scope);
    m_review->setTheme(m_theme);
    connect(m_review.get(), &ReviewDesk::said, this, &Desk::said);
    connect(m_review.get(), &ReviewDesk::failed, this, &Desk::failed);
    const auto end = [this](const QString &why) {
        endReview();
        emit said(why);
    };
    connect(m_review.get(), &ReviewDesk::layerGone, this, end, Qt::QueuedConnection); // it is at work
    m_actions[Do::ShowAnnotations]->setChecked(true);
    giveReviewRoom();
    m_view->setFocus();
    m_review->begin();
    emit reviewChanged();
}

/// Two columns of words need more of it than the annotations do; reading keeps what it needs.
void Desk::giveReviewRoom()
{
    constexpr int wanted = 440;
    QList<int> sizes = m_splitter->sizes();
    m_sizesBefore = m_splitter->saveState();
    const int more = std::clamp(wanted - sizes.at(2), 0, std::max(0, sizes.at(1) - 620));
    sizes[1] -= more;
    sizes[2] += more;
    m_splitter->setSizes(sizes);
}

void Desk::endReview()
{
    if (!m_review)
        return;
    m_review.reset();
    m_splitter->restoreState(m_sizesBefore);
    m_view->setFocus();
    emit reviewChanged();
}

} // namespace pullquote
