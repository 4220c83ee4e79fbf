#include "ui/dialogs/cataloguedialog.h"

#include "app/session/session.h"
#include "app/text/result.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/swatch.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace pullquote {

namespace {

enum Column { NameColumn, DetailColumn, UsesColumn };
enum Role { IdRole = Qt::UserRole, MoreRole };

QUuid idOf(const QTreeWidgetItem *item)
{
    return item ? item->data(NameColumn, IdRole).toUuid() : QUuid();
}

} // namespace

CatalogueDialog::CatalogueDialog(Session &session, Prompts &prompts, const Words &words, QWidget *parent)
    : QDialog(parent), m_session(session), m_prompts(prompts)
{
    setWindowTitle(words.title);
    build(words);
    connect(&session, &Session::catalogueChanged, this, &CatalogueDialog::refresh);
}

void CatalogueDialog::build(const Words &words)
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("catalogueFilter"));
    m_filter->setPlaceholderText(words.filter);
    m_filter->setAccessibleName(words.filter);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &CatalogueDialog::filter);

    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("catalogueList"));
    m_list->setAccessibleName(words.title);
    m_list->setHeaderLabels({tr("Name"), words.detail, tr("Quotes")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DetailColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(UsesColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CatalogueDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem *item) { edit(idOf(item)); });

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(buildButtons(words));
    m_summary = new QLabel;
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &CatalogueDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    resize(680, 480);
}

QWidget *CatalogueDialog::buildButtons(const Words &words)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    m_new = add(tr("&New…"), QStringLiteral("catalogueNew"), tr("Make a new one (Ins)"));
    m_edit = add(tr("&Edit…"), QStringLiteral("catalogueEdit"), tr("Look at it and change it (Enter)"));
    m_join = add(tr("&Join…"), QStringLiteral("catalogueJoin"), words.joinTip);
    m_delete =
        add(tr("&Delete…"), QStringLiteral("catalogueDelete"), tr("Take it off all your quotes (Del)"));
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { create(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(selected().value(0)); });
    connect(m_join, &QPushButton::clicked, this, &CatalogueDialog::askJoin);
    connect(m_delete, &QPushButton::clicked, this, [this] { askDelete(); });
    return box;
}

void CatalogueDialog::refresh()
{
    const QList<QUuid> before = selected();
    const QUuid current = idOf(m_list->currentItem());
    m_list->clear();
    QHash<QUuid, QTreeWidgetItem *> items;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        auto *item = new QTreeWidgetItem({row.name, row.detail});
        item->setData(NameColumn, IdRole, row.id);
        item->setData(NameColumn, MoreRole, row.more);
        item->setToolTip(NameColumn, row.more);
        item->setIcon(NameColumn, swatch(row.colour));
        item->setTextAlignment(UsesColumn, Qt::AlignRight | Qt::AlignVCenter);
        items.insert(row.id, item);
    }
    bool isTree = false;
    for (const Row &row : all) {
        QTreeWidgetItem *parent = items.value(row.parent);
        isTree = isTree || parent;
        if (parent)
            parent->addChild(items.value(row.id));
        else
            m_list->addTopLevelItem(items.value(row.id));
    }
    m_list->setRootIsDecorated(isTree);
    m_list->expandAll();
    if (QTreeWidgetItem *item = items.value(current))
        m_list->setCurrentItem(item, NameColumn, QItemSelectionModel::NoUpdate);
    for (const QUuid &id : before) {
        if (QTreeWidgetItem *item = items.value(id))
            item->setSelected(true);
    }
    m_summary->setText(tr("%n in the project", nullptr, int(all.size())));
    filter();
    updateButtons();
    QTimer::singleShot(0, this, &CatalogueDialog::countNext);
}

QList<QTreeWidgetItem *> CatalogueDialog::items() const
{
    QList<QTreeWidgetItem *> all;
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        all.append(*it);
    return all;
}

/// One row a turn of the event loop: a project may have thousands of speakers.
void CatalogueDialog::countNext()
{
    for (QTreeWidgetItem *item : items()) {
        if (!item->text(UsesColumn).isEmpty() || item->isHidden())
            continue;
        item->setText(UsesColumn, QString::number(usesOf(idOf(item))));
        QTimer::singleShot(0, this, &CatalogueDialog::countNext);
        return;
    }
}

void CatalogueDialog::filter()
{
    const QString wanted = m_filter->text().trimmed();
    const QList<QTreeWidgetItem *> all = items();
    for (QTreeWidgetItem *item : all)
        item->setHidden(true);
    for (QTreeWidgetItem *item : all) {
        const QString text = item->text(NameColumn) + u'\n' + item->text(DetailColumn) + u'\n' +
                             item->data(NameColumn, MoreRole).toString();
        if (!text.contains(wanted, Qt::CaseInsensitive))
            continue;
        for (QTreeWidgetItem *shown = item; shown; shown = shown->parent())
            shown->setHidden(false); // what lies under a hidden parent could not be seen
    }
    QTimer::singleShot(0, this, &CatalogueDialog::countNext);
}

QList<QUuid> CatalogueDialog::selected() const
{
    QList<QUuid> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(idOf(item));
    return ids;
}

void CatalogueDialog::updateButtons()
{
    const qsizetype count = m_list->selectedItems().size();
    const bool canWrite = !m_session.isReadOnly();
    m_new->setEnabled(canWrite);
    m_edit->setEnabled(count == 1);
    m_join->setEnabled(canWrite && count == 2);
    m_delete->setEnabled(canWrite && count == 1);
}

void CatalogueDialog::selectRow(const QUuid &id)
{
    for (QTreeWidgetItem *item : items()) {
        if (idOf(item) == id)
            m_list->setCurrentItem(item);
    }
}

QString CatalogueDialog::nameOf(const QUuid &id) const
{
    for (const QTreeWidgetItem *item : items()) {
        if (idOf(item) == id)
            return item->text(NameColumn);
    }
    return {};
}

void CatalogueDialog::askJoin()
{
    const QList<QUuid> two = selected();
    if (two.size() != 2)
        return;
    const QUuid current = idOf(m_list->currentItem());
    const QUuid kept = two.contains(current) ? current : two.first();
    const QUuid other = kept == two.first() ? two.last() : two.first();
    const Question question{tr("Join “%1” and “%2”?").arg(nameOf(kept), nameOf(other)),
                            tr("They become one under the name “%1”. All quotes follow.").arg(nameOf(kept)),
                            tr("&Join"), false};
    if (!m_prompts.confirm(question))
        return;
    tell(join(kept, other));
}

void CatalogueDialog::askDelete()
{
    const QList<QUuid> ids = selected();
    if (ids.size() != 1 || m_session.isReadOnly())
        return;
    const int uses = usesOf(ids.first());
    const Question question{tr("Delete “%1”?").arg(nameOf(ids.first())),
                            uses > 0 ? tr("It is taken off %n quote(s) of yours.", nullptr, uses)
                                     : tr("No quote uses it."),
                            tr("&Delete"), true};
    if (m_prompts.confirm(question))
        tell(remove(ids.first()));
}

void CatalogueDialog::tell(const Result<void> &result)
{
    if (!result)
        m_prompts.tell(result.problem());
}

bool CatalogueDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_edit->click();
        return true;
    case Qt::Key_Delete:
        m_delete->click();
        return true;
    case Qt::Key_Insert:
        m_new->click();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace pullquote
