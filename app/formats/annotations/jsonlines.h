#pragma once

#include "app/formats/watcher.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace pullquote {

class ImportDraft;

/// Hands each line of a JSONL file to `visit`, with "line 3"; of a JSON list each item, with "item 3". A
/// damaged line is a problem of the draft.
void forEachJsonLine(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher,
                     const std::function<void(const QJsonObject &object, const QString &where)> &visit);

/// The beginning of a JSON or JSONL file, to look for keys in; empty for any other.
QByteArray jsonBeginning(const QByteArray &bytes);
/// Whether it has this key. Words in a text are not taken for one.
bool hasJsonKey(const QByteArray &json, const QByteArray &key);

} // namespace pullquote
