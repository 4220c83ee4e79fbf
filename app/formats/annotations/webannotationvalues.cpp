#include "app/formats/annotations/webannotationvalues.h"

#include "app/formats/annotations/hypothesis.h"
#include "app/formats/annotations/webannotation.h"

namespace pullquote {

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool hasValue(const QJsonValue &value, QStringView wanted)
{
    return listOf(value).contains(wanted.toString());
}

QString wordAt(const QJsonValue &thing, QStringView key)
{
    return listOf(thing[key]).at(0).toString();
}

QString idOf(const QJsonValue &value)
{
    QString id = value.isObject() ? value[u"id"].toString() : value.toString();
    if (id.startsWith(uuidScheme))
        id = id.mid(uuidScheme.size());
    return id.startsWith(u'#') ? id.mid(1) : id; // Recogito's
}

QJsonArray bodiesOf(const QJsonObject &annotation)
{
    QJsonArray bodies = listOf(annotation.value(u"body"));
    for (const QJsonValue &body : listOf(annotation.value(u"bodies")))
        bodies.append(body);
    return bodies;
}

QString iri(const QString &id)
{
    return uuidScheme + id;
}

ForeignName personOf(const QJsonValue &value)
{
    ForeignName name{idOf(value), value[u"name"].toString()};
    if (name.name.isEmpty())
        name.name = value[u"nickname"].toString();
    if (name.name.isEmpty())
        name.name = accountName(name.id);
    return name;
}

} // namespace pullquote
