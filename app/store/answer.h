#pragma once

#include "app/store/database.h"

namespace pullquote {

/// Ends a reading: the value, or the fault that came up on the way.
template <class T>
Result<T> answer(Database &database, T value)
{
    if (const std::optional<Problem> fault = database.takeFault())
        return *fault;
    return value;
}

} // namespace pullquote
