#include "ui/dialogs/cataloguelist.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

/// Of the second column when the list is first shown.
constexpr int narrowest = 60, widest = 180;

} // namespace

CatalogueList::CatalogueList(const QString &title, const QString &detail, QWidget *parent)
    : QTreeView(parent), m_model(new CatalogueModel(detail, this))
{
    setObjectName(QStringLiteral("catalogueList"));
    setAccessibleName(title);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CatalogueList::remember);
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CatalogueList::restore);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);                     // a double click edits
    header()->setSortIndicator(-1, Qt::AscendingOrder); // as the session has them, until a head is clicked
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(CatalogueModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CatalogueModel::DetailColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(CatalogueModel::UsesColumn, QHeaderView::Interactive);
    header()->resizeSection(CatalogueModel::UsesColumn, fontMetrics().horizontalAdvance(u'0') * 10);
    connect(this, &QTreeView::doubleClicked, this, &CatalogueList::editRequested);
}

void CatalogueList::setRows(const QList<CatalogueRow> &rows)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(rows);
    setRootIsDecorated(m_model->isTree());
    if (isFirst) { // afterwards its width is the person's
        resizeColumnToContents(CatalogueModel::DetailColumn);
        const int width = header()->sectionSize(CatalogueModel::DetailColumn);
        header()->resizeSection(CatalogueModel::DetailColumn, std::clamp(width, narrowest, widest));
    }
}

void CatalogueList::remember()
{
    m_selected = selected();
    m_current = current();
}

void CatalogueList::restore()
{
    expandAll();
    QItemSelection selection;
    for (const QUuid &id : std::as_const(m_selected)) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex index = m_model->indexOf(m_current); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
    if (selection.isEmpty() && !m_selected.isEmpty())
        emit selectedChanged(); // a reset says nothing of what went
}

QList<QUuid> CatalogueList::selected() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(index.data(CatalogueModel::IdRole).toUuid());
    return ids;
}

QUuid CatalogueList::current() const
{
    return currentIndex().data(CatalogueModel::IdRole).toUuid();
}

void CatalogueList::select(const QUuid &id)
{
    const QModelIndex index = m_model->indexOf(id);
    setCurrentIndex(index);
    scrollTo(index);
}

void CatalogueList::selectFirst()
{
    if (!selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model->index(0, 0));
}

void CatalogueList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectedChanged();
}

/// Who comes by the keyboard has chosen something at once, so that Enter and Del do what they say.
void CatalogueList::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectFirst();
}

void CatalogueList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return emit editRequested();
    case Qt::Key_Delete:
        return emit deleteRequested();
    case Qt::Key_Insert:
        return emit createRequested();
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace pullquote
