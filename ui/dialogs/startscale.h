#pragma once

#include <functional>

namespace pullquote {

class Settings;

/// Makes everything in the window as large as was chosen, or as the desktop's text is: before there is an
/// application, for Qt asks only then. A factor that the environment names already stays: it is what somebody
/// wants of this start. The desktop tells an application alone, so its last answer counts: a larger text there
/// is followed one start later.
class StartScale {
public:
    /// `ofDesktop`, in percent, is asked only where nobody has chosen and no answer is kept.
    StartScale(const Settings &settings, const std::function<int()> &ofDesktop);
    /// Once there is an application, programs that it starts are not to be scaled, too.
    void taken();

private:
    static constexpr const char *variable = "QT_SCALE_FACTOR";

    bool m_isOurs = false;
};

} // namespace pullquote
