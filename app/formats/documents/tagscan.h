#pragma once

#include <QByteArray>

namespace pullquote {

/// Which tags a parser may be given. Parsers compare each attribute with every other one of its tag, and so
/// stand still for minutes at a tag with a hundred thousand of them; nobody can stop them from outside.
inline constexpr int mostAttributes = 400;

/// Whether a tag of the mark-up, XML or HTML in an encoding that agrees with ASCII, has more attributes than
/// that. Comments, CDATA and what stands in <script> and <style> are looked over. Linear; nothing is parsed.
bool hasAttributeFlood(const QByteArray &markup);

} // namespace pullquote
