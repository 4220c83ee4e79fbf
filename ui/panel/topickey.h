#pragma once

#include <QString>

class QAction;
class QWidget;

namespace pullquote {

/// The action that toggles the topic with this number, 1 to 9; null for 0, and where there is no window with
/// actions.
const QAction *topicAction(int number, const QWidget *widget);

/// The key that does it now, which may have been chosen otherwise. Empty when there is none.
QString topicKey(int number, const QWidget *widget);

} // namespace pullquote
