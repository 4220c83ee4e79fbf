#pragma once

#include "app/model/fields.h"
#include "app/model/quote.h"
#include "app/model/words.h"
#include "app/text/codepoints.h"
#include "app/text/result.h"

#include <QCoreApplication>

namespace pullquote {

/// Reads fields with their types checked. Absent ones give the empty value. The first fault is kept, later
/// ones are not: read everything, then ask problem() once.
class FieldReader {
    Q_DECLARE_TR_FUNCTIONS(pullquote::FieldReader)

public:
    /// `codePoints` counts the text that spans refer to.
    FieldReader(const Fields &fields, const CodePoints &codePoints)
        : m_fields(fields), m_codePoints(codePoints)
    {
    }

    const std::optional<Problem> &problem() const { return m_problem; }

    QString text(const char *key);
    QStringList texts(const char *key);
    bool flag(const char *key);
    qint64 number(const char *key);
    QDateTime time(const char *key);
    int topicKey();
    QuoteFlags quoteFlags();
    QList<Span> spans(SpanRole role);

    template <class T>
    T idOrNull(const char *key)
    {
        const FieldValue &value = valueAt<QByteArray>(key, [] { return tr("A text is expected here."); });
        return value.isNone() ? T() : T(uuid(key, value.utf8()));
    }
    template <class T>
    T id(const char *key)
    {
        const T id = idOrNull<T>(key);
        if (id.isNull())
            fail(key, tr("The id is missing."));
        return id;
    }
    template <class T>
    QList<T> ids(const char *key)
    {
        QList<T> found;
        for (const QByteArray &text : list(key)) {
            const T id(uuid(key, text));
            if (!id.isNull() && !found.contains(id))
                found.append(id);
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    template <class Enum>
    Enum choice(const char *key, Enum fallback)
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
    void fail(const char *key, const QString &what);
    /// No value where there is none, or one of another shape, which is a fault.
    template <class Shape, class WhatIsExpected>
    const FieldValue &valueAt(const char *key, const WhatIsExpected &whatIsExpected)
    {
        static const FieldValue none;
        const FieldValue &value = m_fields.value(key);
        if (value.isNone() || value.is<Shape>())
            return value;
        fail(key, whatIsExpected());
        return none;
    }
    bool isList(const char *key, const FieldValue &value);
    QByteArrayList list(const char *key);
    QUuid uuid(const char *key, const QByteArray &text);

    Fields m_fields;
    CodePoints m_codePoints;
    std::optional<Problem> m_problem;
};

} // namespace pullquote
