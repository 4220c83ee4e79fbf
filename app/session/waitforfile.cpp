#include "app/session/waitforfile.h"

#include "app/session/session.h"
#include "app/store/writequeue.h"

namespace pullquote {

Result<void> waitForFile(Session &session)
{
    WriteQueue *queue = session.queue();
    if (!queue || queue->waitForSaved())
        return {};
    const Problem &why = queue->problem();
    return Problem{Session::tr("The latest changes are not in the file yet."),
                   {},
                   why.what.isEmpty() ? Session::tr("Try again in a moment.") : why.sentence()};
}

} // namespace pullquote
