#pragma once

class QMenu;
class QMenuBar;

namespace pullquote {

class ActionTable;

/// Puts every action into the menu bar. Returns the menu View, where a project adds its layers.
QMenu *buildMenus(QMenuBar &bar, ActionTable &actions);

} // namespace pullquote
