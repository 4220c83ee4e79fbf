#pragma once

#include <QString>

namespace pullquote {

/// "412 words · 7 quotations found" for a text that is being pasted, in `language`; for a very large one only
/// its length, because counting would hold up the keys.
QString articleCounts(const QString &text, const QString &language);

/// What is wrong with a date of publication, as a sentence; empty when it is one: "2021-06-16", a part of
/// that, or nothing.
QString dateProblem(const QString &published);
/// The same for an address; empty is one.
QString urlProblem(const QString &url);

/// The first paragraph of `text` when it may be a headline: a short line above others; else empty.
QString headlineIn(const QString &text);

} // namespace pullquote
