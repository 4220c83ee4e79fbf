#include "ui/dialogs/keytree.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace pullquote {

QTreeWidget *newKeyTree(const QStringList &headers, int textColumn)
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels(headers);
    tree->setUniformRowHeights(true);
    tree->setItemsExpandable(false);
    tree->setRootIsDecorated(false);
    tree->setIndentation(12);
    tree->header()->setStretchLastSection(false);
    for (int column = 0; column < int(headers.size()); ++column)
        tree->header()->setSectionResizeMode(column, column == textColumn ? QHeaderView::Stretch
                                                                          : QHeaderView::ResizeToContents);
    return tree;
}

QTreeWidgetItem *keyGroup(QTreeWidget &tree, const QString &title)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        if (tree.topLevelItem(i)->text(0) == title)
            return tree.topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(&tree, {title});
    QFont font = tree.font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void filterKeyTree(QTreeWidget &tree, const QString &words)
{
    const QString wanted = words.trimmed();
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree.topLevelItem(i);
        bool isEmpty = true;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        group->setHidden(isEmpty);
    }
}

QTreeWidgetItem *firstKeyRow(QTreeWidget &tree)
{
    for (QTreeWidgetItemIterator it(&tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent())
            return *it;
    }
    return nullptr;
}

} // namespace pullquote
