#pragma once

namespace pullquote::test {

/// For how long a test waits for what must come, in ms. Where it comes at once nobody waits; on a machine
/// that has a lot to do, Qt's five seconds are over before a thousand conflicts are read, and a sound program
/// fails.
constexpr int patience = 60'000;

/// The same for another program, from its start to its end.
constexpr int programPatience = 2 * patience;

} // namespace pullquote::test
