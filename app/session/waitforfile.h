#pragma once

#include "app/text/result.h"

namespace pullquote {

class Session;

/// For whoever reads the file behind a session (an export, a count, a choice of articles): waits until
/// everything that was changed is in it, half a minute at most, and processes no events. The problem says why
/// it is not. A session that only reads waits for nothing.
Result<void> waitForFile(Session &session);

} // namespace pullquote
