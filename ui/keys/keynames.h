#pragma once

#include <QString>

class QWidget;

namespace pullquote {

/// The sentence with the keys as they are now: "{quote}" becomes the first key of the action with this name,
/// "Q", or, when it has none, what the menus call it, in quotation marks. The actions are those of the
/// widget's window, and of the window that a dialog belongs to; a name that no action has stays as it is.
QString withKeys(const QString &sentence, const QWidget *widget);

/// The widget's tip, with the keys as they are whenever it is shown.
void setKeyedTip(QWidget *widget, const QString &tip);

} // namespace pullquote
