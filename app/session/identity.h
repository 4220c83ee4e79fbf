#pragma once

#include "app/model/entities.h"

namespace pullquote {

/// Who sits here: the id is made once per user and kept in the user's settings, the name is what the user
/// chose, else the account's full name, else its login. Used by the window and by the command line.
Annotator currentAnnotator();

/// Keeps another name for the same id.
void setAnnotatorName(const QString &name);

} // namespace pullquote
