#include "ui/review/caselist.h"

#include "ui/review/casedelegate.h"

namespace pullquote {

CaseList::CaseList(Review &review, QWidget *parent)
    : EvenList(parent),
      m_review(review),
      m_model(new CaseModel(review, this)),
      m_delegate(new CaseDelegate(this))
{
    setObjectName(QStringLiteral("caseList"));
    setAccessibleName(tr("Cases"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(m_delegate);
    setRowHeight(CaseDelegate::height());
    setModel(m_model);
    connect(&review, &Review::currentChanged, this, &CaseList::followReview);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CaseList::followReview);
    connect(this, &QAbstractItemView::activated, this, &CaseList::caseActivated);
    followReview();
}

void CaseList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    setPalette(theme.palette());
    viewport()->update();
}

void CaseList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EvenList::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_review.setCurrent(m_model->caseAt(current.row()));
}

void CaseList::followReview()
{
    m_following = true;
    const int row = m_model->rowOf(m_review.current());
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(m_model->index(row));
        scrollTo(m_model->index(row));
    }
    m_following = false;
}

} // namespace pullquote
