#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace pullquote {

/// The object that a JSON file holds. A problem names line and byte of what is damaged.
Result<QJsonObject> parseJson(const QByteArray &bytes);

} // namespace pullquote
