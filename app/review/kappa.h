#pragma once

#include "app/review/measure.h"

#include <QList>

namespace pullquote {

/// How often one annotator said c where the other said k; categories from 0.
class Contingency {
public:
    explicit Contingency(qsizetype categories) : m_categories(categories), m_counts(categories * categories)
    {
    }

    void add(qsizetype first, qsizetype second, qint64 times = 1)
    {
        m_counts[first * m_categories + second] += times;
        m_total += times;
    }

    qsizetype categories() const { return m_categories; }
    double total() const { return double(m_total); }
    double count(qsizetype first, qsizetype second) const
    {
        return double(m_counts.at(first * m_categories + second));
    }
    /// How often the first annotator said it; how often the second did.
    double ofFirst(qsizetype category) const;
    double ofSecond(qsizetype category) const;
    /// How often both said the same.
    double agreeing() const;

private:
    qsizetype m_categories;
    qint64 m_total = 0;
    QList<qint64> m_counts;
};

/// Two annotators, one category for each item: (Ao − Ae)/(1 − Ae) with Ao the part of the items on which they
/// agree. They differ in Ae, the agreement by chance. Not defined without items and when Ae is 1 (one
/// category only).
///
/// Cohen 1960, Educational and Psychological Measurement 20:37-46: Ae = Σ p1(c) p2(c).
ChanceCorrected cohenKappa(const Contingency &table);
/// The greatest kappa that these totals allow (Cohen 1960): Amax = Σ min(p1(c), p2(c)) for Ao.
Measure cohenKappaMax(const Contingency &table);
/// Scott 1955, Public Opinion Quarterly 19:321-325: Ae = Σ ((p1(c) + p2(c))/2)².
ChanceCorrected scottPi(const Contingency &table);
/// Bennett, Alpert, Goldstein 1954, Public Opinion Quarterly 18:303-308: Ae = 1/q for q categories.
ChanceCorrected bennettS(const Contingency &table);
/// Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29-48, for skewed categories:
/// Ae = Σ p(c)(1 − p(c))/(q − 1), p the mean of both.
ChanceCorrected gwetAc1(const Contingency &table);

/// Many annotators, all of whom rate each item (Fleiss 1971, Psychological Bulletin 76:378-382): `ratings`
/// has for each item how often each category was given. Observed and expected are agreement.
ChanceCorrected fleissKappa(const QList<QList<int>> &ratings);

} // namespace pullquote
