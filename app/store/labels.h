#pragma once

#include "app/model/changeset.h"

namespace pullquote {

/// Labels of change sets that the program makes for nobody. They are the same in every file, whoever made it
/// in which language, because files meet; so they are translated where they are shown.
QString startLabel();
QString mergeLabel();

/// What a person reads for the label of this change set, in the language of the program.
QString labelInWords(ChangeSetId id, AnnotatorId annotator, const QString &label);

} // namespace pullquote
