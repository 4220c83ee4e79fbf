#pragma once

#include "app/model/changeset.h"

#include <QStringList>

namespace pullquote {

/// The keys of one kind of object in the project's JSON, in the order in which they are written. Together
/// with fieldsOf() of the model they are all that the two directions know of its layout.
const QStringList &jsonKeys(EntityType type);
/// Of the whole document.
const QStringList &jsonRootKeys();

/// The name of the list in which such entities stand: "speakers".
QString jsonList(EntityType type);

inline constexpr int jsonVersion = 1;

} // namespace pullquote
