#include "ui/dialogs/cataloguelist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace pullquote {

CatalogueList::CatalogueList(const QString &title, const QString &detail, QWidget *parent)
    : QTreeView(parent), m_model(new CatalogueModel(detail, this)), m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("catalogueList"));
    setAccessibleName(title);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterRole(CatalogueModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(CatalogueModel::SortRole);
    m_shown->setSortLocaleAware(true);
    setModel(m_shown);
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
    const QList<QUuid> before = selected();
    const QUuid at = current();
    m_model->setRows(rows);
    setRootIsDecorated(m_model->isTree());
    expandAll();
    if (selected() != before)
        restore(before, at);
}

void CatalogueList::restore(const QList<QUuid> &ids, const QUuid &current)
{
    QItemSelection selection;
    for (const QUuid &id : ids) {
        if (const QModelIndex index = shownIndex(id); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex index = shownIndex(current); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
}

void CatalogueList::setFilter(const QString &words)
{
    m_shown->setFilterFixedString(words);
    expandAll();
}

QModelIndex CatalogueList::shownIndex(const QUuid &id) const
{
    return m_shown->mapFromSource(m_model->indexOf(id));
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
    const QModelIndex index = shownIndex(id);
    setCurrentIndex(index);
    scrollTo(index);
}

void CatalogueList::selectFirst()
{
    if (!selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_shown->index(0, 0));
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
