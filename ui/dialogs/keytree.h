#pragma once

#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace pullquote {

/// The table of keys by groups, of the keys dialog and of the preferences: two columns; `textColumn` takes
/// the room that is left.
QTreeWidget *newKeyTree(const QStringList &headers, int textColumn);

/// The heading with this title, made below the others where there is none.
QTreeWidgetItem *keyGroup(QTreeWidget &tree, const QString &title);

/// Hides the rows that have these words in neither column, and headings without rows.
void filterKeyTree(QTreeWidget &tree, const QString &words);

/// The first row that is shown and no heading; null: all are hidden.
QTreeWidgetItem *firstKeyRow(QTreeWidget &tree);

} // namespace pullquote
