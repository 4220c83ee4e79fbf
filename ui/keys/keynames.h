#pragma once

#include <QString>

class QAction;
class QWidget;

namespace pullquote {

/// The action with this name: of the widget's window, or of one that it belongs to, as a dialog does. Null
/// when none has it.
const QAction *actionNamed(const QString &name, const QWidget *widget);

/// The sentence with the keys as they are now: "{quote}" becomes the first key of the action with this name,
/// "Q", or, when it has none, what the menus call it, in quotation marks. A name that no
/// action has stays as it is.
QString withKeys(const QString &sentence, const QWidget *widget);

/// The widget's tip, with the keys as they are whenever it is shown.
void setKeyedTip(QWidget *widget, const QString &tip);

} // namespace pullquote
