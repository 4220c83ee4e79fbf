#include "ui/dialogs/importlist.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>

namespace pullquote {

namespace {

enum Column { NameColumn, FormatColumn, FoundColumn };
enum Role { PathRole = Qt::UserRole, HashRole };

} // namespace

ImportList::ImportList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importList"));
    setAccessibleName(tr("Files to import"));
    setHeaderLabels({tr("File"), tr("Format"), tr("Found")});
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FormatColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FoundColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &ImportList::choiceChanged);
}

QTreeWidgetItem *ImportList::itemOf(const QString &path) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(NameColumn, PathRole).toString() == path)
            return topLevelItem(i);
    }
    return nullptr;
}

bool ImportList::contains(const QString &path) const
{
    return itemOf(path) != nullptr;
}

void ImportList::addWaiting(const QString &path)
{
    auto *item = new QTreeWidgetItem(this, {QFileInfo(path).fileName(), QString(), tr("reading…")});
    item->setData(NameColumn, PathRole, path);
    item->setToolTip(NameColumn, path);
}

void ImportList::setFound(ImportFile file)
{
    QTreeWidgetItem *item = itemOf(file.path);
    if (!item)
        return;
    {
        const QSignalBlocker quiet(this);
        item->setText(FormatColumn, file.formatName);
        item->setText(FoundColumn, file.canRun() ? inWords(file.plan) : tr("cannot be imported"));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (file.canRun() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (file.canRun())
            item->setCheckState(NameColumn, file.plan.changesNothing() ? Qt::Unchecked : Qt::Checked);
        addProblems(item, file.plan.problems, true);
        addArticles(item, file.plan);
        addProblems(item, file.plan.warnings, false);
        item->setExpanded(true);
        m_files.push_back(std::move(file));
    }
    emit choiceChanged();
}

void ImportList::addArticles(QTreeWidgetItem *parent, const ImportPlan &plan)
{
    for (const Article &article : newArticles(plan)) {
        auto *item = new QTreeWidgetItem(parent, {article.title});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        item->setData(NameColumn, HashRole, article.textSha256);
        item->setText(FoundColumn, article.outlet);
        item->setToolTip(NameColumn, tr("The headline: F2 or a double click corrects it"));
    }
}

void ImportList::addProblems(QTreeWidgetItem *parent, const QList<Problem> &problems, bool isGrave)
{
    const QString path = parent->data(NameColumn, PathRole).toString();
    const QString inIt = path + QStringLiteral(", ");
    for (Problem problem : problems) {
        if (problem.where == path) // it stands above
            problem.where.clear();
        else if (problem.where.startsWith(inIt))
            problem.where.remove(0, inIt.size());
        auto *item = new QTreeWidgetItem(parent, {problem.sentence()});
        item->setToolTip(NameColumn, problem.sentence());
        item->setForeground(NameColumn,
                            palette().brush(isGrave ? QPalette::BrightText : QPalette::PlaceholderText));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setFirstColumnSpanned(true);
    }
}

QList<ImportSource> ImportList::chosen() const
{
    QList<ImportSource> sources;
    for (const ImportFile &file : m_files) {
        const QTreeWidgetItem *item = itemOf(file.path);
        if (file.canRun() && item && item->checkState(NameColumn) == Qt::Checked)
            sources.append(file.source);
    }
    return sources;
}

CorrectedTitles ImportList::correctedTitles() const
{
    CorrectedTitles titles;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *item = topLevelItem(i)->child(j);
            const QString hash = item->data(NameColumn, HashRole).toString();
            const QString title = item->text(NameColumn).simplified();
            if (!hash.isEmpty() && !title.isEmpty())
                titles.insert(hash, title);
        }
    }
    return titles;
}

} // namespace pullquote
