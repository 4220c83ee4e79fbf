#include "ui/dialogs/startscale.h"

#include "ui/dialogs/settings.h"

namespace pullquote {

void setStartScale(const Settings &settings)
{
    constexpr const char *variable = "QT_SCALE_FACTOR";
    const int percent = settings.scale();
    if (percent != 100 && !qEnvironmentVariableIsSet(variable))
        qputenv(variable, QByteArray::number(percent / 100.0));
}

} // namespace pullquote
