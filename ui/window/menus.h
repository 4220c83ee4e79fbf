#pragma once

class QMenuBar;

namespace pullquote {

class ActionTable;

/// Puts every action into the menu bar.
void buildMenus(QMenuBar &bar, ActionTable &actions);

} // namespace pullquote
