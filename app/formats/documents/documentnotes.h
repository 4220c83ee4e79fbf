#pragma once

#include "app/formats/watcher.h"

#include <QStringList>

namespace pullquote {

struct Article;
struct Document;
class ImportDraft;

/// The option of document formats, and what it may be; the first is what happens when nothing is said.
inline constexpr QLatin1String notesOptionName("notes");
QStringList noteChoices();

/// A project has no remark on a bare stretch of text: a comment belongs to a quote. So the comments and
/// highlights of a document are "list"ed, made "quotes", or "none" of them is taken.

/// Lists them as warnings, each with its words.
void listNotes(const Document &document, ImportDraft &draft);
/// Brings the document in as this article, with a quote for each stretch: what a comment with a line of ours
/// says, in its author's layer; else one in the importer's layer with the comment as its note, without
/// speaker or topic and so unfinished.
void importWithQuotes(const Document &document, const Article &article, ImportDraft &draft,
                      const Watcher &watcher);

} // namespace pullquote
