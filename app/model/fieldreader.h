#pragma once

#include "app/model/quote.h"
#include "app/model/words.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pullquote {

/// Reads the fields of one JSON object with their types checked. Absent fields and null give the empty
/// value. The first fault is kept, later ones are not: read everything, then ask problem() once.
class FieldReader {
    Q_DECLARE_TR_FUNCTIONS(pullquote::FieldReader)

public:
    /// `codePoints` counts the text that spans refer to.
    FieldReader(const QJsonObject &fields, const CodePoints &codePoints)
        : m_fields(fields), m_codePoints(codePoints)
    {
    }

    const std::optional<Problem> &problem() const { return m_problem; }

    QString text(QStringView key);
    QStringList texts(QStringView key);
    bool flag(QStringView key);
    qint64 number(QStringView key);
    QDateTime time(QStringView key);
    int topicKey();
    QuoteFlags quoteFlags();
    QList<Span> spans(SpanRole role);

    template <class T>
    T idOrNull(QStringView key)
    {
        return T(uuid(key, m_fields.value(key)));
    }
    template <class T>
    T id(QStringView key)
    {
        const T id = idOrNull<T>(key);
        if (id.isNull())
            fail(key, tr("The id is missing."));
        return id;
    }
    template <class T>
    QList<T> ids(QStringView key)
    {
        QList<T> list;
        for (const QJsonValue &value : array(key)) {
            const T id(uuid(key, value));
            if (!id.isNull() && !list.contains(id))
                list.append(id);
        }
        std::sort(list.begin(), list.end());
        return list;
    }
    template <class Enum>
    Enum choice(QStringView key, Enum fallback)
    {
        const QString word = text(key);
        if (word.isEmpty())
            return fallback;
        const std::optional<Enum> value = fromWord<Enum>(word);
        if (!value)
            fail(key, tr("“%1” is not one of the words for it.").arg(word));
        return value.value_or(fallback);
    }

private:
    void fail(QStringView key, const QString &what);
    QJsonArray array(QStringView key);
    QUuid uuid(QStringView key, const QJsonValue &value);

    QJsonObject m_fields;
    CodePoints m_codePoints;
    std::optional<Problem> m_problem;
};

} // namespace pullquote
