#pragma once

#include "app/review/alpha.h"
#include "app/review/setdistance.h"
#include "app/review/unitizing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Values from the literature that the measures must give: tests/data/agreement.json.
namespace pullquote::test {

inline QJsonArray goldenValues(const char *list)
{
    QFile file(QStringLiteral(TEST_DATA "/agreement.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The values cannot be read.");
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(list)).toArray();
}

/// Numbers of one item; null is a gap and left out.
inline Ratings ratingsIn(const QJsonValue &item)
{
    Ratings ratings;
    for (const QJsonValue &value : item.toArray()) {
        if (!value.isNull())
            ratings.append(value.toInt());
    }
    return ratings;
}

inline QList<Ratings> itemsIn(const QJsonObject &golden)
{
    QList<Ratings> items;
    for (const QJsonValue &item : golden.value(u"items").toArray())
        items.append(ratingsIn(item));
    return items;
}

/// [start, end, label] each.
inline QList<LabelledUnit> unitsIn(const QJsonValue &list)
{
    QList<LabelledUnit> units;
    for (const QJsonValue &unit : list.toArray())
        units.append({{unit[0].toInt(), unit[1].toInt()}, unit[2].toInt()});
    return units;
}

inline QList<QList<LabelledUnit>> annotatorsIn(const QJsonObject &golden)
{
    QList<QList<LabelledUnit>> annotators;
    for (const QJsonValue &units : golden.value(u"annotators").toArray())
        annotators.append(unitsIn(units));
    return annotators;
}

} // namespace pullquote::test
