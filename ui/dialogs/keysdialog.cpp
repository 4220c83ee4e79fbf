#include "ui/dialogs/keysdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

KeysDialog::KeysDialog(const QList<KeyRow> &rows, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("searchKeys"));
    search->setPlaceholderText(tr("Search keys and what they do"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &KeysDialog::filter);

    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setHeaderLabels({tr("Key"), tr("What it does")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    for (const KeyRow &row : rows) {
        auto *item = new QTreeWidgetItem(m_table, {row.keys, row.text});
        item->setToolTip(1, row.text);
    }
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeysDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    // As wide as the longest sentence, which is read whole where the screen has the room.
    const QAbstractItemView &view = *m_table;
    const int columns = view.sizeHintForColumn(0) + view.sizeHintForColumn(1);
    resize(std::clamp(columns + 80, 640, std::max(640, screen()->availableSize().width() - 80)), 560);
    search->setFocus();
}

void KeysDialog::filter(const QString &words)
{
    const QString wanted = words.trimmed();
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                          item->text(1).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

} // namespace pullquote
