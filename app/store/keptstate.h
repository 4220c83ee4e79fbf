#pragma once

#include "app/model/fields.h"

namespace pullquote {

/// The state that a revision keeps, as Fields::json() wrote it. Nothing where it is no JSON.
Fields keptState(const QByteArray &json);

} // namespace pullquote
