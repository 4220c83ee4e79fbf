#include "ui/dialogs/keyspage.h"

#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/keytree.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace pullquote {

namespace {

constexpr int actionColumn = 0;
constexpr int keyColumn = 1;

} // namespace

KeysPage::KeysPage(const KeyMap &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setObjectName(QStringLiteral("keysPage"));
    build();
    fillTree();
    showKeys();
    m_tree->setCurrentItem(firstKeyRow(*m_tree));
    showCurrent();
}

void KeysPage::build()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("filterKeys"));
    m_filter->setPlaceholderText(tr("Filter actions and keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    m_answer = new QLabel;
    m_answer->setObjectName(QStringLiteral("keyAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(2 * m_answer->fontMetrics().lineSpacing()); // the longest: nothing jumps
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_resetAll = new QPushButton(tr("Reset &all keys"));
    m_resetAll->setObjectName(QStringLiteral("keyResetAll"));
    m_resetAll->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        answer({});
    });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(buildTree(), 1);
    column->addLayout(buildKeyRow());
    column->addWidget(m_answer);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
}

QWidget *KeysPage::buildTree()
{
    m_tree = newKeyTree({tr("Action"), tr("Key")}, actionColumn);
    m_tree->setObjectName(QStringLiteral("keyActions"));
    m_tree->setAccessibleName(tr("Actions and their keys"));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_answer->clear();
        showCurrent();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (current())
            m_field->setFocus();
    });
    return m_tree;
}

QLayout *KeysPage::buildKeyRow()
{
    m_label = new QLabel;
    m_label->setTextFormat(Qt::PlainText);
    m_field = new KeyField;
    m_field->setObjectName(QStringLiteral("keyField"));
    m_field->setPlaceholderText(tr("Press the new key here"));
    m_field->setToolTip(tr("The next key that you press here becomes the key of the action"));
    connect(m_field, &KeyField::keyPressed, this, &KeysPage::takeKey);
    const auto button = [](const QString &text, const char *name, const QString &tip) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAutoDefault(false); // Enter in the field is a key like others
        return made;
    };
    m_remove = button(tr("N&o key"), "keyRemove", tr("Takes the key away; menus still have the action"));
    m_reset = button(tr("&Reset"), "keyReset", tr("Gives the action its first key again"));
    connect(m_remove, &QPushButton::clicked, this, [this] { answer(m_keys.set(current()->id, {})); });
    connect(m_reset, &QPushButton::clicked, this, [this] { answer(m_keys.reset(current()->id)); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    return row;
}

void KeysPage::fillTree()
{
    for (const KeyMap::Action &action : m_keys.actions()) {
        auto *item = new QTreeWidgetItem(keyGroup(*m_tree, action.group), {action.title, QString()});
        item->setToolTip(actionColumn, action.text);
        item->setData(actionColumn, Qt::UserRole, action.id);
    }
}

void KeysPage::showKeys()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QString id = (*it)->data(actionColumn, Qt::UserRole).toString();
        if (id.isEmpty())
            continue;
        const bool isChanged = m_keys.isChanged(id);
        QFont font = m_tree->font();
        font.setBold(isChanged);
        (*it)->setFont(keyColumn, font);
        (*it)->setText(keyColumn, keyText(m_keys.keysOf(id)));
        (*it)->setToolTip(keyColumn, isChanged ? tr("Changed by you") : QString());
    }
    m_resetAll->setEnabled(!m_keys.changes().isEmpty());
}

void KeysPage::showCurrent()
{
    const KeyMap::Action *action = current();
    m_label->setText(action ? tr("Key of “%1”").arg(action->title) : tr("Key"));
    m_field->setAccessibleName(m_label->text());
    m_field->setText(action ? keyText(m_keys.keysOf(action->id)) : QString());
    m_field->setEnabled(action);
    m_remove->setEnabled(action && !m_keys.keysOf(action->id).isEmpty());
    m_reset->setEnabled(action && m_keys.isChanged(action->id));
}

const KeyMap::Action *KeysPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString id = item ? item->data(actionColumn, Qt::UserRole).toString() : QString();
    for (const KeyMap::Action &action : m_keys.actions()) {
        if (action.id == id)
            return &action;
    }
    return nullptr;
}

void KeysPage::takeKey(const QKeySequence &key)
{
    answer(m_keys.set(current()->id, key));
}

void KeysPage::answer(const Result<void> &result)
{
    // What has the focus may be switched off by what follows.
    if (result && !m_filter->hasFocus())
        m_tree->setFocus();
    showKeys();
    showCurrent();
    m_answer->setText(result ? QString() : result.problem().sentence());
    if (result)
        emit changed(m_keys.changes());
}

void KeysPage::filter(const QString &words)
{
    filterKeyTree(*m_tree, words);
    // What the field below speaks of is always on the screen.
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || item->isHidden())
        m_tree->setCurrentItem(firstKeyRow(*m_tree));
}

} // namespace pullquote
