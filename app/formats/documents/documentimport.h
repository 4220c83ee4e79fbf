#pragma once

#include "app/formats/documents/document.h"
#include "app/formats/format.h"

namespace pullquote {

/// A document becomes an article of the draft, or is found to be one already; its comments and highlights
/// become what the options ask for. `format` is that of the source.
void importDocument(const Document &document, const ImportSource &source, const FormatOptions &options,
                    const FormatDescription &format, ImportDraft &draft, const Watcher &watcher);

/// What is told of characters that became U+FFFD, where there are any.
void warnOfReplaced(qsizetype count, ImportDraft &draft);

/// What may be said about any article beforehand: title, byline, outlet, url, published, language.
QList<FormatOption> headOptions();
/// What becomes of comments and highlights.
FormatOption notesOption();

} // namespace pullquote
