#pragma once

#include <QByteArray>

namespace pullquote {

/// Which tags a parser may be given. Parsers compare each attribute with every other one of its tag, and so
/// stand still for minutes at a tag with a hundred thousand of them; nobody can stop them from outside.
inline constexpr int mostAttributes = 400;

enum class Markup { Xml, Html };

/// Whether a tag of the mark-up, in an encoding that agrees with ASCII, has more attributes than
/// that. Comments are looked over, so is CDATA in XML, and what stands in
/// <script> and <style> in HTML, as the parsers do it: what they read as tags is never taken for something
/// else. Linear; nothing is parsed.
bool hasAttributeFlood(const QByteArray &bytes, Markup markup);

} // namespace pullquote
