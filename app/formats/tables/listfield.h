#pragma once

#include <QStringList>

namespace pullquote {

/// Several names as one field of a table: with semicolons between, what has one in it or begins with a
/// quotation mark in quotation marks, those in it doubled. Empty names are kept.
QString listField(const QStringList &items);

/// The other way; also of what people write, with any white space around. What is empty is no item.
QStringList listOfField(const QString &field);

} // namespace pullquote
