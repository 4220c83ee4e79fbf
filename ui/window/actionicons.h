#pragma once

namespace pullquote {

class ActionTable;
struct Theme;

/// Gives the actions that have one their drawing, in the colours of the theme: in the menus, beside the
/// words. Bars show words and keys alone.
void setActionIcons(const ActionTable &actions, const Theme &theme);

} // namespace pullquote
