#pragma once

#include "app/model/entities.h"
#include "app/text/result.h"

namespace pullquote {

class Database;

/// The text of an article, verified: a problem when it does not hash to its name.
Result<QString> readText(Database &database, const Article &article);

} // namespace pullquote
