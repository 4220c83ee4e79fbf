#pragma once

#include <QtGlobal>

namespace pullquote::test {

/// Ends the test program with the sentence of a problem, where what a test builds on did not come about.
void must(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
}

} // namespace pullquote::test
