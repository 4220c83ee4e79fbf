#pragma once

#include "app/text/result.h"

namespace pullquote {

/// What a person hears who wants to change something in a session that only reads: the same everywhere.
Problem onlyForReading();

} // namespace pullquote
