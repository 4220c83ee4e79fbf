#pragma once

#include "ui/dialogs/cataloguemodel.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace pullquote {

/// A CatalogueModel with a filter, sorted by a click on a head. Rows that are selected stay so when the list
/// is given anew.
class CatalogueList : public QTreeView {
    Q_OBJECT

public:
    /// `title` is its name for screen readers, `detail` the head of the second column.
    CatalogueList(const QString &title, const QString &detail, QWidget *parent = nullptr);

    void setRows(const QList<CatalogueRow> &rows);
    void setCounts(const QHash<QUuid, int> &counts) { m_model->setCounts(counts); }
    /// What lies above a row that is found is shown with it.
    void setFilter(const QString &words);

    /// Null when there is no such row.
    const CatalogueRow *row(const QUuid &id) const { return m_model->row(id); }
    QList<QUuid> selected() const;
    QUuid current() const;
    /// Makes it the only one, and visible.
    void select(const QUuid &id);
    /// The current row, or the first one, when none is selected.
    void selectFirst();

signals:
    void selectedChanged();
    void editRequested();
    void createRequested();
    void deleteRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QModelIndex shownIndex(const QUuid &id) const;
    void restore(const QList<QUuid> &ids, const QUuid &current);

    CatalogueModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace pullquote
