#pragma once

namespace pullquote {

class Settings;

/// Makes everything in the window as large as was chosen: before there is an application, for Qt asks only
/// then. A factor that the environment names already stays: it is what somebody wants of this start.
class StartScale {
public:
    explicit StartScale(const Settings &settings);
    /// Once there is an application, programs that it starts are not to be scaled, too.
    void taken();

private:
    static constexpr const char *variable = "QT_SCALE_FACTOR";

    bool m_isOurs = false;
};

} // namespace pullquote
