#include "ui/keys/keymap.h"

#include "ui/keys/reservedkeys.h"

#include <algorithm>

namespace pullquote {

const KeyMap::Action *KeyMap::action(const QString &id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&id](const Action &action) { return action.id == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keysOf(const QString &id) const
{
    if (const auto changed = m_changes.constFind(id); changed != m_changes.constEnd())
        return *changed;
    const Action *own = action(id);
    QList<QKeySequence> keys = own ? own->keys : QList<QKeySequence>();
    // What a person chose goes first, should a later version want the same key.
    keys.removeIf([&](const QKeySequence &key) { return isChosenElsewhere(key, id); });
    return keys;
}

bool KeyMap::isChosenElsewhere(const QKeySequence &key, const QString &except) const
{
    for (auto change = m_changes.constBegin(); change != m_changes.constEnd(); ++change) {
        if (change.key() != except && change->contains(key))
            return true;
    }
    return false;
}

const KeyMap::Action *KeyMap::holderOf(const QKeySequence &key, const QString &except) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const Action &action) {
        return action.id != except && keysOf(action.id).contains(key);
    });
    return found == m_actions.end() ? nullptr : &*found;
}

Problem KeyMap::clash(const QKeySequence &key, const Action &holder)
{
    return {tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), holder.title),
            {},
            tr("Give that one another key first.")};
}

Result<void> KeyMap::set(const QString &id, const QKeySequence &key)
{
    const Action *own = action(id);
    Q_ASSERT(own);
    if (key.isEmpty()) {
        m_changes[id] = {};
        if (own->keys.isEmpty())
            m_changes.remove(id);
        return {};
    }
    if (own->keys.contains(key) && !holderOf(key, id))
        return reset(id); // its own, with whatever stands beside it
    if (const std::optional<QString> reason = whyReserved(key))
        return Problem{tr("%1 cannot be set.").arg(key.toString(QKeySequence::NativeText)), {}, *reason};
    if (const Action *holder = holderOf(key, id))
        return clash(key, *holder);
    m_changes[id] = {key};
    return {};
}

Result<void> KeyMap::reset(const QString &id)
{
    const Action *own = action(id);
    Q_ASSERT(own);
    for (const QKeySequence &key : own->keys) {
        if (const Action *holder = holderOf(key, id))
            return clash(key, *holder);
    }
    m_changes.remove(id);
    return {};
}

void KeyMap::setChanges(const Changes &changes)
{
    m_changes.clear();
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (!action(change.key()))
            continue;
        QList<QKeySequence> keys = *change;
        keys.removeIf([&](const QKeySequence &key) {
            return key.isEmpty() || whyReserved(key) || isChosenElsewhere(key, change.key());
        });
        if (!keys.isEmpty() || change->isEmpty())
            m_changes.insert(change.key(), keys);
    }
}

QString keyText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" / "));
}

} // namespace pullquote
