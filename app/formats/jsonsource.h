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
/// Whether "format" and "version" say that it is ours, and one that this program knows.
Result<void> checkJsonHeader(const QJsonObject &root);

} // namespace pullquote
