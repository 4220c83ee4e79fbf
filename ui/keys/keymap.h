#pragma once

#include "app/text/result.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QMap>

namespace pullquote {

/// Which keys each action has: the table's own, changed by what a person chose instead. Holds that no two
/// actions share a key, whatever was remembered by an older version with other keys of its own.
class KeyMap {
    Q_DECLARE_TR_FUNCTIONS(pullquote::KeyMap)

public:
    struct Action {
        QString id;               ///< of the action: its objectName
        QString group;            ///< heading, shown
        QString title;            ///< without mnemonic
        QString text;             ///< what it does, a sentence
        QList<QKeySequence> keys; ///< the table's own
    };
    /// The keys that were chosen, by action; an empty list is "no key".
    using Changes = QMap<QString, QList<QKeySequence>>;

    KeyMap() = default;
    explicit KeyMap(const QList<Action> &actions) : m_actions(actions) {}

    /// In the order of the table.
    const QList<Action> &actions() const { return m_actions; }
    QList<QKeySequence> keysOf(const QString &id) const;
    bool isChanged(const QString &id) const { return m_changes.contains(id); }

    /// Gives the action this key and no other; an empty one takes its keys away. Refused when the key belongs
    /// to another action or to the widgets themselves.
    Result<void> set(const QString &id, const QKeySequence &key);
    /// Gives it the table's own keys again. Refused when another action has one of them by now.
    Result<void> reset(const QString &id);
    void resetAll() { m_changes.clear(); }

    const Changes &changes() const { return m_changes; }
    /// As they were remembered: what does not fit together or to the table is left out.
    void setChanges(const Changes &changes);

private:
    const Action *action(const QString &id) const;
    /// Who has this key besides `except`; null: nobody.
    const Action *holderOf(const QKeySequence &key, const QString &except) const;
    bool isChosenElsewhere(const QKeySequence &key, const QString &except) const;
    static Problem clash(const QKeySequence &key, const Action &holder);

    QList<Action> m_actions;
    Changes m_changes;
};

/// As a person reads them: "Ctrl+Shift+Z / Ctrl+Y". Empty: no key.
QString keyText(const QList<QKeySequence> &keys);

} // namespace pullquote
