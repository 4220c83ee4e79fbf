#pragma once

#include "ui/window/actiontable.h"

#include <span>

namespace pullquote {

/// One thing that the window can do: its texts are English, and translated in the context of ActionTable.
struct ActionRow {
    /// Where its key acts.
    enum Scope {
        Window, ///< everywhere in the window
        Hands,  ///< in the article and the quote list only
    };

    Do id;
    Scope scope;
    const char *name; ///< objectName
    const char *text;
    const char *keys; ///< portable text, alternatives separated by spaces
    const char *tip;
};

/// The groups of keys as they are shown, each with its first row; it reaches to the next one's.
struct ActionGroup {
    Do first;
    const char *title;
};

/// The one table of texts, keys and tips, for ActionTable.
std::span<const ActionRow> actionRows();
std::span<const ActionGroup> actionGroups();

/// Those that change the project: none acts in one that is only read.
std::span<const Do> changingActions();

} // namespace pullquote
