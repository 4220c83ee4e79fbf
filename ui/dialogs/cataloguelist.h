#pragma once

#include "ui/dialogs/cataloguemodel.h"

#include <QTreeView>

namespace pullquote {

/// A CatalogueModel, sorted by a click on a head. Rows that are selected stay so whatever happens to the
/// list, as long as they are shown.
class CatalogueList : public QTreeView {
    Q_OBJECT

public:
    /// `title` is its name for screen readers, `detail` the head of the second column.
    CatalogueList(const QString &title, const QString &detail, QWidget *parent = nullptr);

    void setRows(const QList<CatalogueRow> &rows);
    void setCounts(const QHash<QUuid, int> &counts) { m_model->setCounts(counts); }
    /// What lies above a row that is found is shown with it.
    void setFilter(const QString &words) { m_model->setFilter(words); }

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
    void remember();
    void restore();

    CatalogueModel *m_model;
    QList<QUuid> m_selected; ///< before the model was reset
    QUuid m_current;
};

} // namespace pullquote
