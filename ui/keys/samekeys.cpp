#include "ui/keys/samekeys.h"

#include "ui/keys/keynames.h"
#include "ui/keys/reservedkeys.h"

#include <QAction>
#include <QWidget>

namespace pullquote {

QAction *actionWithSameKeys(const QString &name, const QList<QKeySequence> &usual, QWidget *dialog)
{
    auto *action = new QAction(dialog);
    action->setShortcuts(usual);
    dialog->addAction(action);
    const QAction *same = actionNamed(name, dialog);
    if (!same)
        return action;
    const auto take = [action, same] {
        QList<QKeySequence> keys = same->shortcuts();
        keys.removeIf(isPlainKey);
        if (keys != action->shortcuts())
            action->setShortcuts(keys);
    };
    QObject::connect(same, &QAction::changed, action, take);
    take();
    return action;
}

} // namespace pullquote
