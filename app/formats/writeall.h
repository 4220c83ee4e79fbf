#pragma once

#include "app/text/result.h"

class QByteArray;
class QIODevice;

namespace pullquote {

/// Writes all of it, or says why not.
Result<void> writeAll(QIODevice &out, const QByteArray &bytes);

/// What there is to say when a device has not taken all it was given.
Problem unwritable(const QIODevice &out);

} // namespace pullquote
