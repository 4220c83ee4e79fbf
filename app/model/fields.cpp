#include "app/model/fields.h"

#include "app/text/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <optional>

namespace pullquote {

namespace {

/// Whole numbers that a double holds exactly; anything else would be rounded in silence.
constexpr double largestExact = 9007199254740991.0;

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= largestExact) || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

FieldValue spansOf(const QJsonArray &array)
{
    QList<CodePointSpan> spans;
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const std::optional<qint64> start = wholeNumber(object.value(u"start"));
        const std::optional<qint64> end = wholeNumber(object.value(u"end"));
        if (!start || !end)
            return FieldValue(FieldValue::Malformed());
        spans.append({qsizetype(*start), qsizetype(*end)});
    }
    return FieldValue(std::move(spans));
}

FieldValue listOf(const QJsonArray &array)
{
    if (!array.isEmpty() && array.first().isObject())
        return spansOf(array);
    QByteArrayList list;
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return FieldValue(FieldValue::Malformed());
        list.append(item.toString().toUtf8());
    }
    return FieldValue(std::move(list));
}

FieldValue valueOf(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return FieldValue(json.toBool());
    case QJsonValue::String:
        return FieldValue(json.toString());
    case QJsonValue::Array:
        return listOf(json.toArray());
    case QJsonValue::Double:
        if (const std::optional<qint64> number = wholeNumber(json))
            return FieldValue(*number);
        break;
    case QJsonValue::Object:
        break;
    }
    return FieldValue(FieldValue::Malformed());
}

class JsonWriter {
public:
    explicit JsonWriter(QByteArray &json) : m_json(json) {}

    void field(const Field &field)
    {
        m_json.append(m_json.isEmpty() ? '{' : ',');
        appendJsonText(m_json, QByteArrayView(field.name));
        m_json.append(':');
        const FieldValue &value = field.value;
        if (value.is<bool>())
            m_json.append(value.flag() ? "true" : "false");
        else if (value.is<qint64>())
            m_json.append(QByteArray::number(value.number()));
        else if (value.is<QByteArray>())
            appendJsonText(m_json, QByteArrayView(value.utf8()));
        else if (value.is<QByteArrayList>())
            list(value.list(),
                 [this](const QByteArray &text) { appendJsonText(m_json, QByteArrayView(text)); });
        else if (value.is<QList<CodePointSpan>>())
            list(value.spans(), [this](CodePointSpan each) { span(each); });
        else
            m_json.append("null");
    }

private:
    template <class List, class Write>
    void list(const List &items, const Write &write)
    {
        m_json.append('[');
        for (const auto &item : items) {
            if (&item != &items.first())
                m_json.append(',');
            write(item);
        }
        m_json.append(']');
    }
    void span(CodePointSpan span)
    {
        m_json.append("{\"end\":").append(QByteArray::number(span.end));
        m_json.append(",\"start\":").append(QByteArray::number(span.start)).append('}');
    }

    QByteArray &m_json;
};

} // namespace

bool FieldValue::isEmpty() const
{
    return isNone() || (is<bool>() && !flag()) || (is<qint64>() && number() == 0) ||
           (is<QByteArray>() && utf8().isEmpty()) || (is<QByteArrayList>() && list().isEmpty()) ||
           (is<QList<CodePointSpan>>() && spans().isEmpty());
}

Fields Fields::fromJson(const QJsonObject &object)
{
    Fields fields;
    fields.m_fields.reserve(object.size()); // it has them in order
    for (auto field = object.begin(); field != object.end(); ++field) {
        FieldValue value = valueOf(field.value());
        if (!value.isNone())
            fields.m_fields.append({field.key().toUtf8(), std::move(value)});
    }
    return fields;
}

const FieldValue &Fields::value(QByteArrayView name) const &
{
    static const FieldValue none;
    for (const Field &field : m_fields) {
        if (field.name == name)
            return field.value;
    }
    return none;
}

void Fields::set(const QByteArray &name, FieldValue value)
{
    // Most often they come in order.
    auto place = m_fields.end();
    while (place != m_fields.begin() && std::prev(place)->name >= name)
        --place;
    const bool isThere = place != m_fields.end() && place->name == name;
    if (value.isEmpty()) {
        if (isThere)
            m_fields.erase(place);
    } else if (isThere) {
        place->value = std::move(value);
    } else {
        m_fields.insert(place, {name, std::move(value)});
    }
}

QList<QByteArray> Fields::names() const
{
    QList<QByteArray> names;
    for (const Field &field : m_fields)
        names.append(field.name);
    return names;
}

Fields Fields::canonical() const
{
    Fields fields = *this;
    fields.m_fields.removeIf([](const Field &field) { return field.value.isEmpty(); });
    return fields;
}

QByteArray Fields::json() const
{
    QByteArray json;
    json.reserve(512);
    JsonWriter writer(json);
    for (const Field &field : m_fields)
        writer.field(field);
    return json.isEmpty() ? QByteArrayLiteral("{}") : json + '}';
}

} // namespace pullquote
