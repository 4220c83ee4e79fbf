#pragma once

#include "app/formats/watcher.h"
#include "app/model/id.h"

#include <QByteArray>
#include <QString>

namespace pullquote {

class ZipWriter;

/// Where a Word document keeps the record of what was sent (sentrecord.h): as a custom XML part, which Word
/// and LibreOffice hand on when they save it. The text of each article stands between the ends of a bookmark
/// that names it.

/// Adds the record's parts to a document that is being packed.
void addDocxRecord(ZipWriter &zip, const QByteArray &record);
/// Whether a custom part may be one: its properties have the same name in them.
bool isDocxRecord(const QByteArray &part);
/// The record in it; empty when there is none, or it is damaged: then the document is one like others.
QByteArray readDocxRecord(const QByteArray &part, const QString &name, const Watcher &watcher);

/// "pq_" and the article's id: Word takes forty letters, digits and underscores.
QString docxBookmark(ArticleId article);
bool isDocxBookmark(const QString &name);

} // namespace pullquote
