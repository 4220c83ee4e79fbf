#include "app/formats/languagetag.h"

#include <QRegularExpression>
#include <QString>

namespace pullquote {

bool isLanguageTag(const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"));
    return tag.match(language).hasMatch();
}

} // namespace pullquote
