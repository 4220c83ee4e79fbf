#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace pullquote {

/// The object or the list that a JSON file holds. A problem names line and byte of what is damaged.
Result<QJsonValue> parseAnyJson(const QByteArray &bytes);
/// The same where only an object will do.
Result<QJsonObject> parseJson(const QByteArray &bytes);
/// The text that an object has under a key of its own, not of what is in it; empty when there is none. Looks
/// no further than there, so that it costs little to ask; what is damaged behind it is not seen.
QByteArray jsonText(const QByteArray &object, QByteArrayView key);
/// Whether "format" and "version" say that it is ours, and one that this program knows.
Result<void> checkJsonHeader(const QJsonObject &root);

} // namespace pullquote
