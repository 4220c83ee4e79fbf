#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QWidget;

namespace pullquote {

/// An action of this dialog by the keys that the window's action with this name has, now and whenever they
/// are chosen otherwise; without such a window by `usual`. A key that is typed, like a letter, is none here,
/// where there are fields and lists.
QAction *actionWithSameKeys(const QString &name, const QList<QKeySequence> &usual, QWidget *dialog);

} // namespace pullquote
