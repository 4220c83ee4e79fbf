#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace pullquote {

/// What reading JSON may cost: a parser keeps many times the size of "[0,0,0" in memory.
struct JsonLimits {
    qsizetype bytes = qsizetype(256) << 20;
    qsizetype values = 20'000'000; ///< a book with a hundred thousand quotes has six million
};

/// A problem with JSON, or one of JSON lines, that asks for more than that. Looks at commas and brackets alone.
std::optional<Problem> tooMuchJson(const QByteArray &bytes, const JsonLimits &limits = {});

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
