#include "ui/dialogs/startscale.h"

#include "ui/dialogs/settings.h"

namespace pullquote {

StartScale::StartScale(const Settings &settings, const std::function<int()> &ofDesktop)
{
    if (qEnvironmentVariableIsSet(variable))
        return;
    int percent = settings.scale();
    if (percent == 0)
        percent = settings.desktopScale();
    if (percent == 0)
        percent = ofDesktop();
    m_isOurs = percent != 100;
    if (m_isOurs)
        qputenv(variable, QByteArray::number(percent / 100.0));
}

void StartScale::taken()
{
    if (m_isOurs)
        qunsetenv(variable);
}

} // namespace pullquote
