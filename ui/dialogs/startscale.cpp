#include "ui/dialogs/startscale.h"

#include "ui/dialogs/settings.h"

namespace pullquote {

StartScale::StartScale(const Settings &settings)
{
    const int percent = settings.scale();
    m_isOurs = percent != 100 && !qEnvironmentVariableIsSet(variable);
    if (m_isOurs)
        qputenv(variable, QByteArray::number(percent / 100.0));
}

void StartScale::taken()
{
    if (m_isOurs)
        qunsetenv(variable);
}

} // namespace pullquote
