#pragma once

#include <QStringList>

namespace pullquote {

/// The words that are offered for the state of an article, as they are in the project: the same for
/// everybody. Any other word is as good.
QStringList usualStates();

/// The state as the screen says it: a usual one in the person's language, any other as it is.
QString shownState(const QString &state);
/// The state that is shown like this.
QString stateShownAs(const QString &shown);

} // namespace pullquote
