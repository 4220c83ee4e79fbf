#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace pullquote {

/// How many elements references to arrays may lead to, in all that is imported at once. One array may be
/// referred to by every structure: then a small file asks for as much work as it likes. Real ones have a
/// few elements a quote.
class CasBudget {
public:
    static constexpr qint64 mostElements = 1'000'000;

    bool isSpent() const { return m_left < 0; }
    /// False: that is more than is left, now and from now on.
    bool take(qint64 elements)
    {
        m_left = isSpent() ? m_left : m_left - elements;
        return !isSpent();
    }

private:
    qint64 m_left = mostElements;
};

/// The structures of one CAS by their numbers, and what a feature of one of them refers to.
class CasStructures {
public:
    using Map = QMap<qint64, QJsonObject>;

    /// The budget must outlive it.
    CasStructures(const QJsonObject &cas, CasBudget &budget);

    const Map &all() const { return m_structures; }
    QJsonObject structure(qint64 number) const { return m_structures.value(number); }
    /// The elements of an array, which stands in the structure or is one of its own. None from where the
    /// budget is spent.
    QJsonArray elementsOf(const QJsonValue &value) const;
    /// A text, several with semicolons between them, or an array of texts.
    QStringList textsOf(const QJsonValue &value) const;

private:
    Map m_structures;
    CasBudget &m_budget;
};

} // namespace pullquote
