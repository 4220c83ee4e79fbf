#include "app/formats/scholarly/casstructures.h"

namespace pullquote {

CasStructures::CasStructures(const QJsonObject &cas, CasBudget &budget) : m_budget(budget)
{
    const QJsonValue given = cas.value(u"%FEATURE_STRUCTURES");
    for (const QJsonValue &structure : given.toArray())
        m_structures.insert(structure[u"%ID"].toInteger(-1), structure.toObject());
    const QJsonObject byId = given.toObject(); // the form in which the number is the key
    for (auto structure = byId.begin(); structure != byId.end(); ++structure)
        m_structures.insert(structure.key().toLongLong(), structure->toObject());
}

QJsonArray CasStructures::elementsOf(const QJsonValue &value) const
{
    if (!value.isDouble())
        return value.toArray(); // as long as it is in the file
    const QJsonArray elements = structure(value.toInteger()).value(u"%ELEMENTS").toArray();
    return m_budget.take(elements.size()) ? elements : QJsonArray();
}

QStringList CasStructures::textsOf(const QJsonValue &value) const
{
    QStringList texts = value.toString().split(u';');
    for (const QJsonValue &element : elementsOf(value))
        texts.append(element.toString());
    for (QString &text : texts)
        text = text.trimmed();
    texts.removeAll(QString());
    return texts;
}

} // namespace pullquote
