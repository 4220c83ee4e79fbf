#include "ui/window/actiontable.h"

#include "ui/keys/keysbyplace.h"
#include "ui/keys/reservedkeys.h"
#include "ui/window/actionrows.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace pullquote {

namespace {

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> list;
    for (const QString &one : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        list.append(QKeySequence(one, QKeySequence::PortableText));
    return list;
}

/// The rows as the map of keys wants them, group by group.
QList<KeyMap::Action> mapped()
{
    QList<KeyMap::Action> all;
    const std::span rows = actionRows();
    const std::span groups = actionGroups();
    for (const ActionGroup &group : groups) {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&group](const ActionRow &each) { return each.id == group.first; });
        const auto startsAnother = [&](const ActionRow &each) {
            return std::any_of(groups.begin(), groups.end(), [&](const ActionGroup &other) {
                return other.first == each.id && other.first != group.first;
            });
        };
        for (; row != rows.end() && !startsAnother(*row); ++row)
            all.append({QLatin1String(row->name), ActionTable::tr(group.title), ActionTable::titleOf(row->id),
                        ActionTable::tr(row->tip), sequences(row->keys)});
    }
    return all;
}

} // namespace

size_t qHash(Do id, size_t seed) noexcept
{
    return ::qHash(int(id), seed);
}

ActionTable::ActionTable(QWidget *window) : QObject(window), m_keys(mapped())
{
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QLatin1String(row.name));
        action->setIconText(titleOf(row.id)); // for bars: stays when the menu's text says more
        action->setStatusTip(tr(row.tip));
        if (row.scope == ActionRow::Window)
            window->addAction(action);
        m_actions.insert(row.id, action);
        m_inOrder.append(action);
    }
    for (Do id : changingActions())
        addRefusal(id, window);
    applyKeys();
    qApp->installEventFilter(this);
    new KeysByPlace(m_inOrder, window, this);
}

/// A disabled action's key does nothing and says nothing, so that another one answers it.
void ActionTable::addRefusal(Do id, QWidget *window)
{
    auto *refusal = new QAction(this);
    refusal->setEnabled(false);
    connect(refusal, &QAction::triggered, this, &ActionTable::refused);
    if (window->actions().contains(m_actions.value(id)))
        window->addAction(refusal);
    m_refusals.insert(id, refusal);
    m_inOrder.append(refusal);
}

void ActionTable::setClosed(bool closed)
{
    for (QAction *refusal : std::as_const(m_refusals))
        refusal->setEnabled(closed);
}

/// While a menu is open the article keeps the focus, and with it our letters: an S that is meant for a line
/// of the menu would mark a source. Accepting the override leaves the key to the menu.
bool ActionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
        return event->isAccepted();
    }
    return QObject::eventFilter(watched, event);
}

void ActionTable::attach(QWidget *widget) const
{
    widget->addActions(m_inOrder); // also those of the window, which may have been given a plain key
}

void ActionTable::setLettersEnabled(bool enabled)
{
    m_lettersEnabled = enabled;
    applyKeys();
}

void ActionTable::setKeyChanges(const KeyMap::Changes &changes)
{
    m_keys.setChanges(changes);
    applyKeys();
}

void ActionTable::applyKeys()
{
    for (const ActionRow &row : actionRows()) {
        QAction *action = m_actions.value(row.id);
        QList<QKeySequence> keys = m_keys.keysOf(action->objectName());
        if (!m_lettersEnabled)
            keys.removeIf(isSingleCharacter);
        const bool isPlain = std::any_of(keys.begin(), keys.end(), isPlainKey);
        for (QAction *each : {action, m_refusals.value(row.id)}) {
            if (!each)
                continue;
            each->setShortcutContext(row.scope == ActionRow::Hands || isPlain ? Qt::WidgetShortcut
                                                                              : Qt::WindowShortcut);
            each->setShortcuts(keys);
        }
        const QString tip = action->statusTip();
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keyText(keys)));
    }
}

QList<ActionTable::Key> ActionTable::keys() const
{
    QList<Key> list;
    for (const KeyMap::Action &row : m_keys.actions()) {
        const QString keys = keyText(findChild<QAction *>(row.id)->shortcuts());
        const bool goesOn = !list.isEmpty() && list.last().text == row.text && keys.size() == 1 &&
                            keys.at(0).unicode() == list.last().keys.back().unicode() + 1;
        if (goesOn)
            list.last().keys = list.last().keys.at(0) + QStringLiteral(" … ") + keys;
        else if (!keys.isEmpty())
            list.append({row.group, keys, row.text});
    }
    return list;
}

QString ActionTable::textOf(Do id)
{
    for (const ActionRow &row : actionRows()) {
        if (row.id == id)
            return tr(row.text);
    }
    return {};
}

QString ActionTable::titleOf(Do id)
{
    return textOf(id).remove(u'&').remove(u'…');
}

} // namespace pullquote
