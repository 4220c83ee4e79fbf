#include "app/model/entityfields.h"
#include "app/model/entityjson.h"
#include "app/text/jsontext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

/// The canonical form as bytes, straight from the entity: many thousands of states are hashed in an import or
/// a merge, and on the way through QJsonObject each field is made three times.
namespace pullquote {

namespace {

class CanonicalWriter {
public:
    explicit CanonicalWriter(const CodePoints &codePoints) : m_codePoints(codePoints)
    {
        m_json.reserve(512);
        m_json.append('{');
    }

    QByteArray finish()
    {
        m_json.append('}');
        return std::move(m_json);
    }

    template <class Value>
    void field(const char *name, const Value &value)
    {
        if (isEmptyField(value))
            return;
        if (m_json.size() > 1)
            m_json.append(',');
        m_json.append('"').append(name).append("\":");
        append(value);
    }

private:
    void append(bool flag) { m_json.append(flag ? "true" : "false"); }
    void append(qint64 number) { m_json.append(QByteArray::number(number)); }
    void append(std::optional<qint64> number) { append(number.value_or(0)); }
    void append(QLatin1String word) { m_json.append('"').append(word.data(), word.size()).append('"'); }
    void append(const QString &text) { appendJsonText(m_json, text); }
    template <class T>
    void append(const Id<T> &id)
    {
        m_json.append('"').append(id.uuid().toByteArray(QUuid::WithoutBraces)).append('"');
    }
    void append(Span span)
    {
        const CodePointSpan counted = countedSpan(span, m_codePoints);
        m_json.append("{\"end\":");
        append(qint64(counted.end));
        m_json.append(",\"start\":");
        append(qint64(counted.start));
        m_json.append('}');
    }
    template <class T>
    void append(const QList<Id<T>> &ids)
    {
        appendList(sortedIds(ids));
    }
    void append(const QStringList &texts) { appendList(texts); }
    void append(const QList<Span> &spans) { appendList(spans); }
    template <class Item>
    void appendList(const QList<Item> &items)
    {
        char before = '[';
        for (const Item &item : items) {
            m_json.append(std::exchange(before, ','));
            append(item);
        }
        m_json.append(']');
    }

    const CodePoints &m_codePoints;
    QByteArray m_json;
};

} // namespace

QByteArray canonicalJson(const QJsonObject &fields)
{
    return QJsonDocument(canonicalFields(fields)).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const Entity &entity, const CodePoints &codePoints)
{
    CanonicalWriter writer(codePoints);
    writeFields(entity, writer);
    return writer.finish();
}

QString hashOfState(const QByteArray &canonical)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

QString stateHash(const QJsonObject &fields)
{
    return hashOfState(canonicalJson(fields));
}

QString stateHash(const Entity &entity, const CodePoints &codePoints)
{
    return hashOfState(canonicalJson(entity, codePoints));
}

} // namespace pullquote
