#pragma once

#include "app/model/id.h"

#include <QMetaType>

namespace pullquote {

/// How a project file is opened. Any number may read; one writes.
enum class Access { Read, Write };

/// Where a journal entry came from.
enum class Origin {
    Local,  ///< somebody's own action
    Import, ///< a document or a set of annotations
    Merge,  ///< a colleague's project
    Undo,   ///< an undo, a redo, or the reverting of a cancelled group
};

struct JournalEntry;
struct ChangeGroup;
using EntryId = Id<JournalEntry>;
/// Several change sets that are undone, cancelled and reverted as one: an import, "tag all".
using GroupId = Id<ChangeGroup>;

} // namespace pullquote
