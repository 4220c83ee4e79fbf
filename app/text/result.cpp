#include "app/text/result.h"

namespace pullquote {

QString Problem::sentence() const
{
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!remedy.isEmpty())
        line += QLatin1Char(' ') + remedy;
    return line;
}

} // namespace pullquote
