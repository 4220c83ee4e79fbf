#include "ui/panel/topickey.h"

#include "ui/keys/keynames.h"

#include <QAction>

namespace pullquote {

const QAction *topicAction(int number, const QWidget *widget)
{
    return number > 0 ? actionNamed(QStringLiteral("topic%1").arg(number), widget) : nullptr;
}

QString topicKey(int number, const QWidget *widget)
{
    const QAction *action = topicAction(number, widget);
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

} // namespace pullquote
