#pragma once

#include "app/formats/annotations/foreignquote.h"

#include <QJsonArray>

namespace pullquote {

/// What JSON-LD leaves open: a thing or a list of things, an address or an object that has it.

/// A list, also where there is one thing or none.
QJsonArray listOf(const QJsonValue &value);
/// Whether a key that may have one value or several has this one.
bool hasValue(const QJsonValue &value, QStringView wanted);
/// The one type or purpose of a thing, or the first of several.
QString wordAt(const QJsonValue &thing, QStringView key);
/// The id without what makes an address of it.
QString idOf(const QJsonValue &value);
/// What is said of the words: "body", or "bodies" as Recogito's text annotator has it.
QJsonArray bodiesOf(const QJsonObject &annotation);
/// The address of what has this id.
QString iri(const QString &id);
/// {"id", "name"}, an address, or an account as "acct:alice@authority".
ForeignName personOf(const QJsonValue &value);

} // namespace pullquote
