#pragma once

namespace pullquote {

class Settings;

/// Makes everything in the window as large as was chosen: before there is an application, for Qt asks only
/// then. A factor that the environment names already stays: it is what somebody wants of this start, or
/// was put there by a program of ours that started this one.
void setStartScale(const Settings &settings);

} // namespace pullquote
