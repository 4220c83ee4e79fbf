#pragma once

namespace pullquote::test {

/// For how long a test waits for what must come, in ms. Where it comes at once nobody waits; on a machine
/// that has a lot to do, Qt's five seconds are over before a thousand conflicts are read, and a sound program
/// fails.
constexpr int patience = 60'000;

} // namespace pullquote::test
