#pragma once

#include <QString>

namespace pullquote {

/// A tip that shows words as they are: what somebody has written, or what a file says, may look like markup,
/// and markup can name files. Empty for no words.
QString plainTip(const QString &words);

} // namespace pullquote
