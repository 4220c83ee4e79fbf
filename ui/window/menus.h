#pragma once

class QMenu;
class QMenuBar;

namespace pullquote {

class ActionTable;

/// Menus that get more than actions.
struct Menus {
    QMenu *file;   ///< recent projects come after Open
    QMenu *view;   ///< a project adds its layers
    QMenu *review; ///< gets the keys of a review
};

/// Puts every action into the menu bar.
Menus buildMenus(QMenuBar &bar, ActionTable &actions);

} // namespace pullquote
