#pragma once

#include "app/text/quotationmarks.h"

#include <optional>

namespace pullquote {

/// The speech of a paragraph that begins with a dash: "— Bonjour, dit-il.", "—Hola —dijo él—. ¿Qué tal?",
/// "– Tak – powiedział. – Chodź." Later dashes that stand off from a word divide speech and narrator in turn.
std::optional<Quotation> dashSpeech(QStringView text, Span paragraph);

} // namespace pullquote
