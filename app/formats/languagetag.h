#pragma once

class QString;

namespace pullquote {

/// Whether an article's language, which may be any words, is a tag that other programs take for one: "en",
/// "pt-BR". BCP 47 would allow more; schemas want the first letters small. What is none goes out under a key
/// of our own alone.
bool isLanguageTag(const QString &language);

} // namespace pullquote
