#include "ui/theme/plaintip.h"

namespace pullquote {

QString plainTip(const QString &words)
{
    return words.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

} // namespace pullquote
