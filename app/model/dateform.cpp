#include "app/model/dateform.h"

#include <QCoreApplication>

namespace pullquote {

QString dateForm()
{
    return QCoreApplication::translate("pullquote::DateForm", "YYYY-MM-DD");
}

} // namespace pullquote
