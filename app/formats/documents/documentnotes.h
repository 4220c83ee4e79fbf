#pragma once

#include "app/model/id.h"

#include <QStringList>

namespace pullquote {

struct Document;
class ImportDraft;

/// The option of document formats, and what it may be; the first is what happens when nothing is said.
inline constexpr QLatin1String notesOptionName("notes");
QStringList noteChoices();

/// What becomes of the comments and highlights of a document that has come in as this article. A project has
/// no remark on a bare stretch of text: a comment belongs to a quote. So they are "list"ed as warnings, each
/// with its words; or made "quotes": each stretch a quote in the importer's layer, with the comment as its
/// note, without speaker or topic and so unfinished; or "none".
void importNotes(const Document &document, ArticleId article, const QString &choice, ImportDraft &draft);

} // namespace pullquote
