#pragma once

#include "app/store/leavingout.h"

namespace pullquote {

class ProjectFile;

/// A copy of a project for somebody else.
struct Sending {
    QString target; ///< never the project itself
    QString label;  ///< what the copy's journal begins with: "Copy for Ida Brandt"
    LeftOut leftOut;
    /// Hears how far it is, in percent, and says whether to go on. May be empty.
    std::function<bool(int)> keepGoing;
};

/// Writes it: a project like any other, checked, that merges back as the original would. What is left out is
/// nowhere in its bytes, nor was it ever in the target's folder. A file that was at the target stays when it
/// fails. Reads what is in `file`, whose own journal knows nothing of it.
Result<void> sendCopy(ProjectFile &file, const Sending &sending);

} // namespace pullquote
