#pragma once

#include <QDateTime>

namespace pullquote {

/// The time of what is made now and stands in the order of times behind what was made at `last`: a moment
/// later where both were made in the same one, as ties go by random ids. Invalid: there is nothing before it.
/// A clock that is wrong by a second or more leads nobody astray: then it is `now`.
inline QDateTime momentAfter(const QDateTime &last, const QDateTime &now)
{
    const bool isAhead = last.isValid() && last >= now;
    return isAhead && now.msecsTo(last) < 1000 ? last.addMSecs(1) : now;
}

} // namespace pullquote
