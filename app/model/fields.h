#pragma once

#include "app/text/span.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>

#include <cstring>
#include <utility>
#include <variant>

class QJsonObject;

namespace pullquote {

/// The value of one field as the project file has it: texts, words and ids in UTF-8, spans in code points.
/// Made of nothing, it is no value. A value of another shape than the one asked for gives the empty one.
class FieldValue {
public:
    /// Of no shape that a field has, such as a fraction: only in JSON from outside.
    struct Malformed {
        friend bool operator==(Malformed, Malformed) = default;
    };

    FieldValue() = default;
    explicit FieldValue(bool flag) : m_value(flag) {}
    explicit FieldValue(qint64 number) : m_value(number) {}
    explicit FieldValue(QByteArray utf8) : m_value(std::move(utf8)) {}
    explicit FieldValue(const QString &text) : m_value(text.toUtf8()) {}
    explicit FieldValue(QByteArrayList utf8) : m_value(std::move(utf8)) {}
    explicit FieldValue(QList<CodePointSpan> spans) : m_value(std::move(spans)) {}
    explicit FieldValue(Malformed malformed) : m_value(malformed) {}
    FieldValue(const char *) = delete;

    /// Whether it is a value of this type: bool, qint64, QByteArray, QByteArrayList or QList<CodePointSpan>.
    template <class Shape>
    bool is() const
    {
        return std::holds_alternative<Shape>(m_value);
    }
    bool isNone() const { return is<std::monostate>(); }
    /// No value, or "", 0, false, [].
    bool isEmpty() const;

    bool flag() const { return get<bool>(); }
    qint64 number() const { return get<qint64>(); }
    const QByteArray &utf8() const & { return get<QByteArray>(); }
    QString text() const { return QString::fromUtf8(utf8()); }
    const QByteArrayList &list() const & { return get<QByteArrayList>(); }
    const QList<CodePointSpan> &spans() const & { return get<QList<CodePointSpan>>(); }
    // Of a value that is about to end nothing can be kept.
    QByteArray utf8() && { return get<QByteArray>(); }
    QByteArrayList list() && { return get<QByteArrayList>(); }
    QList<CodePointSpan> spans() && { return get<QList<CodePointSpan>>(); }

    friend bool operator==(const FieldValue &, const FieldValue &) = default;

private:
    template <class Shape>
    const Shape &get() const
    {
        static const Shape empty{};
        const auto *value = std::get_if<Shape>(&m_value);
        return value ? *value : empty;
    }

    std::variant<std::monostate, bool, qint64, QByteArray, QByteArrayList, QList<CodePointSpan>, Malformed>
        m_value;
};

/// The name of a field that is a literal, not copied.
inline QByteArray fieldName(const char *literal)
{
    return QByteArray::fromRawData(literal, qsizetype(std::strlen(literal)));
}

struct Field {
    QByteArray name;
    FieldValue value;

    friend bool operator==(const Field &, const Field &) = default;
};

/// The state of an entity as its fields, in the order of their names. The store reads, compares and writes
/// many thousands of them, so this is no QJsonObject.
///
/// In the canonical form, the one that is hashed and kept, fields that are empty are left out: a field that a
/// later version adds does not change what stands already. Everything but fromJson() keeps to it.
class Fields {
public:
    /// What the object says, whatever its shape; it is canonical if the object is. What has no shape of a
    /// field is malformed; null is left out.
    static Fields fromJson(const QJsonObject &object);

    bool isEmpty() const { return m_fields.isEmpty(); }
    /// No value where there is no such field.
    const FieldValue &value(QByteArrayView name) const &;
    FieldValue value(QByteArrayView name) && { return std::as_const(*this).value(name); }
    /// An empty value takes the field out.
    void set(const QByteArray &name, FieldValue value);
    void remove(const QByteArray &name) { set(name, {}); }
    QList<QByteArray> names() const;
    auto begin() const { return m_fields.cbegin(); }
    auto end() const { return m_fields.cend(); }

    /// The same without what is empty.
    Fields canonical() const;
    /// Compact UTF-8.
    QByteArray json() const;

    friend bool operator==(const Fields &, const Fields &) = default;

private:
    QList<Field> m_fields;
};

} // namespace pullquote
