#pragma once

#include <QStringList>

namespace pullquote {

/// The colours that new topics get in turn: told apart also by colour-blind readers (Okabe and Ito, and a
/// purple).
const QStringList &topicColours();

} // namespace pullquote
