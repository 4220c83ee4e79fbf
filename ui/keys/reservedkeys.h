#pragma once

#include <QKeySequence>

#include <optional>

namespace pullquote {

/// Why the key cannot belong to an action, as a sentence: the widgets of every window need it for themselves.
/// Nothing when it can.
std::optional<QString> whyReserved(const QKeySequence &key);

/// Without Ctrl, Alt or Meta, and no function key: such a key may act only in the article and in the quote
/// list, where nothing is typed.
bool isPlainKey(const QKeySequence &key);

/// A letter, digit or sign, also with Shift: what somebody may type or say without meaning a command (WCAG
/// 2.1.4).
bool isSingleCharacter(const QKeySequence &key);

} // namespace pullquote
