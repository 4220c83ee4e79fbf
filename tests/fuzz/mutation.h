#pragma once

#include <QByteArray>

#include <functional>

namespace pullquote::fuzz {

/// Changes bytes at random.
using Change = std::function<QByteArray(const QByteArray &bytes)>;

/// The input, changed. Of a zip archive mostly one file in it is, which is packed again with the others:
/// bytes that are changed in an archive itself only ever meet its check sums. `choice` says which file, and
/// whether.
QByteArray mutated(const QByteArray &input, unsigned choice, const Change &change);

} // namespace pullquote::fuzz
