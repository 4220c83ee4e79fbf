#include "jsonschemas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace pullquote::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    return type == u"object"    ? value.isObject()
           : type == u"array"   ? value.isArray()
           : type == u"string"  ? value.isString()
           : type == u"boolean" ? value.isBool()
           : type == u"number"  ? value.isDouble()
           : type == u"integer" ? value.isDouble() && value.toDouble() == double(value.toInteger())
                                : type == u"null" && value.isNull();
}

bool isOfOneType(const QJsonValue &value, const QJsonValue &types)
{
    const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::any_of(list.begin(), list.end(),
                       [&value](const QJsonValue &type) { return isOfType(value, type.toString()); });
}

bool matches(const QString &text, const QString &pattern)
{
    static QHash<QString, QRegularExpression> known;
    auto expression = known.find(pattern);
    if (expression == known.end())
        expression = known.insert(pattern, QRegularExpression(pattern));
    return expression->match(text).hasMatch();
}

/// An absolute IRI reduced to ASCII (RFC 3986), a time with its zone (RFC 3339).
bool isOfFormat(const QString &text, const QString &format)
{
    return format == u"uri"
               ? matches(
                     text,
                     u"\\A[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+\\z"_s)
               : matches(text,
                         u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"_s);
}

/// Says something about a schema, and nothing about values.
bool isRemark(const QString &keyword)
{
    static const QStringList remarks{u"$schema"_s,        u"id"_s,
                                     u"title"_s,          u"description"_s,
                                     u"definitions"_s,    u"assertionType"_s,
                                     u"expectedResult"_s, u"onUnexpectedResult"_s,
                                     u"errorMessage"_s};
    // Two slips of the suite: a reference with a space in its name, and a property beside "properties". Every
    // checker passes over them.
    static const QStringList slips{u"$ref "_s, u"styleClass"_s};
    return remarks.contains(keyword) || slips.contains(keyword);
}

} // namespace

QJsonObject JsonSchemas::root(const QString &file)
{
    if (!m_roots.contains(file)) {
        QFile opened(m_folder.filePath(file));
        const QJsonObject read = opened.open(QIODevice::ReadOnly)
                                     ? QJsonDocument::fromJson(opened.readAll()).object()
                                     : QJsonObject();
        if (read.isEmpty())
            m_unknown.append(u"no schema in "_s + file);
        m_roots.insert(file, read);
    }
    return m_roots.value(file);
}

QStringList JsonSchemas::assertions(const QString &list)
{
    QStringList files;
    for (const QJsonValue &file : root(list).value(u"assertions").toArray())
        files.append(file.toString());
    return files;
}

JsonSchemas::Place JsonSchemas::resolved(const QString &reference, const QString &from)
{
    const QString file = reference.section(u'#', 0, 0);
    // They name each other without the folder in which the definitions are.
    Place place{file.isEmpty() ? from : file.contains(u'/') ? file : u"definitions/"_s + file, {}};
    place.schema = root(place.file);
    const QStringList path = reference.section(u'#', 1).split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : path) {
        if (!place.schema.contains(name))
            m_unknown.append(reference);
        place.schema = place.schema.value(name).toObject();
    }
    return place;
}

bool JsonSchemas::accepts(const QString &reference, const QJsonValue &value)
{
    return accepts(resolved(reference, {}), value);
}

bool JsonSchemas::accepts(const Place &place, const QJsonValue &value)
{
    // Beside a reference nothing counts.
    if (place.schema.contains(u"$ref"))
        return accepts(resolved(place.schema.value(u"$ref").toString(), place.file), value);
    for (auto rule = place.schema.begin(); rule != place.schema.end(); ++rule) {
        if (!isRemark(rule.key()) && !keeps(rule.key(), rule.value(), place, value))
            return false;
    }
    return true;
}

qsizetype JsonSchemas::countAccepting(const QJsonValue &schemas, const QString &file, const QJsonValue &value)
{
    const QJsonArray list = schemas.toArray();
    return std::count_if(list.begin(), list.end(), [&](const QJsonValue &schema) {
        return accepts({file, schema.toObject()}, value);
    });
}

bool JsonSchemas::keeps(const QString &keyword, const QJsonValue &rule, const Place &place,
                        const QJsonValue &value)
{
    const QString text = value.toString();
    const QJsonArray array = value.toArray();
    if (keyword == u"type")
        return isOfOneType(value, rule);
    if (keyword == u"enum")
        return rule.toArray().contains(value);
    if (keyword == u"allOf")
        return countAccepting(rule, place.file, value) == rule.toArray().size();
    if (keyword == u"anyOf")
        return countAccepting(rule, place.file, value) > 0;
    if (keyword == u"oneOf")
        return countAccepting(rule, place.file, value) == 1;
    if (keyword == u"not")
        return !accepts({place.file, rule.toObject()}, value);
    if (keyword == u"items" && rule.isObject())
        return std::all_of(array.begin(), array.end(), [&](const QJsonValue &item) {
            return accepts({place.file, rule.toObject()}, item);
        });
    if (keyword == u"minItems")
        return !value.isArray() || array.size() >= rule.toInt();
    if (keyword == u"maxItems")
        return !value.isArray() || array.size() <= rule.toInt();
    if (keyword == u"minimum")
        return !value.isDouble() || value.toDouble() > rule.toDouble() ||
               (value.toDouble() == rule.toDouble() && !place.schema.value(u"exclusiveMinimum").toBool());
    if (keyword == u"pattern")
        return !value.isString() || matches(text, rule.toString());
    if (keyword == u"format" && (rule == u"uri"_s || rule == u"date-time"_s))
        return !value.isString() || isOfFormat(text, rule.toString());
    return keyword == u"exclusiveMinimum" || !value.isObject() ||
           keepsObject(keyword, rule, place, value.toObject());
}

bool JsonSchemas::keepsObject(const QString &keyword, const QJsonValue &rule, const Place &place,
                              const QJsonObject &object)
{
    const auto has = [&object](const QJsonValue &key) { return object.contains(key.toString()); };
    const QJsonObject rules = rule.toObject();
    if (keyword == u"required") {
        const QJsonArray keys = rule.toArray();
        return std::all_of(keys.begin(), keys.end(), has);
    }
    if (keyword == u"dependencies") {
        const QStringList keys = rules.keys();
        return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
            const QJsonArray needed = rules.value(key).toArray();
            return !object.contains(key) || std::all_of(needed.begin(), needed.end(), has);
        });
    }
    const bool isAny = keyword == u"patternProperties";
    if (keyword == u"properties" || isAny) {
        for (auto property = rules.begin(); property != rules.end(); ++property) {
            for (auto field = object.begin(); field != object.end(); ++field) {
                const bool isMeant =
                    isAny ? matches(field.key(), property.key()) : field.key() == property.key();
                if (isMeant && !accepts({place.file, property.value().toObject()}, field.value()))
                    return false;
            }
        }
        return true;
    }
    if (keyword == u"additionalProperties" && rule.isBool()) {
        const QStringList names = place.schema.value(u"properties").toObject().keys();
        const QStringList patterns = place.schema.value(u"patternProperties").toObject().keys();
        const QStringList keys = object.keys();
        return rule.toBool() || std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
                   return names.contains(key) ||
                          std::any_of(patterns.begin(), patterns.end(),
                                      [&key](const QString &pattern) { return matches(key, pattern); });
               });
    }
    if (!m_unknown.contains(keyword))
        m_unknown.append(keyword);
    return false;
}

} // namespace pullquote::test
