#include "ui/dialogs/importlist.h"

#include "ui/theme/plaintip.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace pullquote {

namespace {

enum Column { NameColumn, FormatColumn, FoundColumn };
constexpr int hashRole = Qt::UserRole;
constexpr qsizetype mostLeftOut = 200; ///< that are listed: a folder may be full of pictures
constexpr qsizetype fewLeftOut = 5;    ///< that are shown without being asked for

} // namespace

ImportList::ImportList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importList"));
    setAccessibleName(tr("Files to import"));
    setHeaderLabels({tr("File"), tr("Format"), tr("Found")});
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FormatColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FoundColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &ImportList::tellChange);
}

int ImportList::sizeHintForColumn(int column) const
{
    const int wanted = QTreeWidget::sizeHintForColumn(column);
    const int room = viewport()->width();
    if (column == FoundColumn)
        return std::min(wanted, room / 3);
    return column == FormatColumn ? std::min(wanted, room / 4) : wanted;
}

void ImportList::goToLast()
{
    setCurrentItem(topLevelItem(topLevelItemCount() - 1));
    setFocus();
}

int ImportList::currentFile() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
}

int ImportList::currentArticle() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->parent() || item->data(NameColumn, hashRole).isNull())
        return 0;
    int articles = 0;
    for (int i = 0; item->parent()->child(i) != item; ++i)
        articles += item->parent()->child(i)->data(NameColumn, hashRole).isNull() ? 0 : 1;
    return articles;
}

void ImportList::setFiles(const QList<ImportFile> &files, const CorrectedArticles &corrected)
{
    const int file = currentFile();
    const int article = currentArticle();
    {
        const QSignalBlocker quiet(this);
        while (topLevelItemCount() > files.size())
            delete takeTopLevelItem(topLevelItemCount() - 1);
        QList<QTreeWidgetItem *> added;
        for (qsizetype i = topLevelItemCount(); i < files.size(); ++i)
            added.append(new QTreeWidgetItem);
        addTopLevelItems(added);
        for (int i = 0; i < files.size(); ++i)
            fill(topLevelItem(i), files[i], corrected);
    }
    if (QTreeWidgetItem *item = topLevelItem(std::clamp<int>(file, 0, std::max(0, int(files.size()) - 1))))
        setCurrentItem(article > 0 && item->childCount() > article ? item->child(article) : item);
    emit itemSelectionChanged();
}

void ImportList::fill(QTreeWidgetItem *item, const ImportFile &file, const CorrectedArticles &corrected)
{
    qDeleteAll(item->takeChildren());
    const QString name = file.path.isEmpty() ? file.item.source.name : QFileInfo(file.path).fileName();
    item->setText(NameColumn, name);
    item->setToolTip(NameColumn, plainTip(file.path));
    item->setText(FormatColumn, file.formatName);
    if (!file.leftOut.isEmpty())
        return fillLeftOut(item, file);
    const bool isKnown = file.isExamined || !file.wasRead;
    item->setText(FoundColumn, !isKnown         ? tr("reading…")
                               : !file.canRun() ? tr("cannot be imported")
                                                : inWords(file.part.articles, file.part.quotes));
    item->setToolTip(FoundColumn, plainTip(item->text(FoundColumn)));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (file.canRun() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    if (file.canRun())
        item->setCheckState(NameColumn, file.isChosen() ? Qt::Checked : Qt::Unchecked);
    else
        item->setData(NameColumn, Qt::CheckStateRole, QVariant());
    if (!file.wasRead)
        addProblems(item, {file.wasRead.problem()}, true);
    addArticles(item, file, corrected);
    addProblems(item, file.part.problems, true);
    addProblems(item, file.part.warnings, false);
    item->setExpanded(true);
}

void ImportList::fillLeftOut(QTreeWidgetItem *item, const ImportFile &folder)
{
    const QList<Problem> &leftOut = folder.leftOut;
    item->setText(FoundColumn, tr("%Ln file(s) left out", nullptr, int(leftOut.size())));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(NameColumn, Qt::CheckStateRole, QVariant());
    QList<Problem> listed = leftOut.first(std::min(leftOut.size(), mostLeftOut));
    for (Problem &problem : listed)
        problem.where = QDir(folder.path).relativeFilePath(problem.where);
    if (const qsizetype more = leftOut.size() - listed.size(); more > 0)
        listed.append({tr("… and %Ln more", nullptr, int(more)), {}, {}});
    addProblems(item, listed, false);
    item->setExpanded(leftOut.size() <= fewLeftOut);
}

void ImportList::addArticles(QTreeWidgetItem *parent, const ImportFile &file,
                             const CorrectedArticles &corrected)
{
    for (const FoundArticle &found : file.articles) {
        const Article article = corrected.value(found.article.textSha256, found.article);
        auto *item = new QTreeWidgetItem(parent, {article.title});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        item->setData(NameColumn, hashRole, found.article.textSha256);
        item->setText(FoundColumn, article.outlet);
        item->setToolTip(NameColumn, tr("The headline: F2 or a double click corrects it"));
    }
}

void ImportList::addProblems(QTreeWidgetItem *parent, const QList<Problem> &problems, bool isGrave)
{
    for (const Problem &problem : problems) {
        auto *item = new QTreeWidgetItem(parent, {problem.sentence()});
        item->setToolTip(NameColumn, plainTip(problem.sentence()));
        item->setForeground(NameColumn,
                            palette().brush(isGrave ? QPalette::BrightText : QPalette::PlaceholderText));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setFirstColumnSpanned(true);
    }
}

void ImportList::setTitle(const QString &hash, const QString &title)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            if (topLevelItem(i)->child(j)->data(NameColumn, hashRole).toString() == hash)
                topLevelItem(i)->child(j)->setText(NameColumn, title);
        }
    }
    viewport()->update();
}

void ImportList::tellChange(QTreeWidgetItem *item)
{
    if (!item->parent())
        emit chosen(indexOfTopLevelItem(item), item->checkState(NameColumn) == Qt::Checked);
    else if (const QString hash = item->data(NameColumn, hashRole).toString(); !hash.isEmpty())
        emit titleCorrected(hash, item->text(NameColumn).simplified());
}

void ImportList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentFile() >= 0)
        emit removed(currentFile());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace pullquote
