#include "app/store/keptstate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pullquote {

Fields keptState(const QByteArray &json)
{
    return Fields::fromJson(QJsonDocument::fromJson(json).object()).canonical();
}

} // namespace pullquote
