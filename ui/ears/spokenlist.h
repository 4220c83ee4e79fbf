#pragma once

#include <QListView>

namespace pullquote {

/// A list whose current row is the focus of screen readers when, and only when, the list has the focus.
///
/// Qt 6.4 says nothing of the row when the list gets the focus, and calls it focused whenever it changes: a
/// row that follows the caret of the article would take the reader out of the text.
class SpokenList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void tellRow();
};

} // namespace pullquote
