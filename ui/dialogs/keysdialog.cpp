#include "ui/dialogs/keysdialog.h"

#include "ui/dialogs/keytree.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int textColumn = 1;

} // namespace

KeysDialog::KeysDialog(const QList<KeyRow> &rows, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("searchKeys"));
    search->setPlaceholderText(tr("Search keys and what they do"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this,
            [this](const QString &words) { filterKeyTree(*m_table, words); });

    m_table = newKeyTree({tr("Key"), tr("What it does")}, textColumn);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setAccessibleName(tr("Keys"));
    for (const KeyRow &row : rows) {
        auto *item = new QTreeWidgetItem(keyGroup(*m_table, row.group), {row.keys, row.text});
        item->setToolTip(textColumn, row.text);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeysDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    // As wide as the longest sentence, which is read whole where the screen has the room.
    const QAbstractItemView &view = *m_table;
    const int columns = view.sizeHintForColumn(0) + view.sizeHintForColumn(1);
    const QSize most = screen()->availableSize() - QSize(80, 80);
    resize(std::clamp(columns + 80, 640, std::max(640, most.width())), std::min(560, most.height()));
    search->setFocus();
}

} // namespace pullquote
