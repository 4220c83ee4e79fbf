#pragma once

#include "app/review/measure.h"
#include "app/text/span.h"

#include <QHash>
#include <QList>

namespace pullquote {

/// A stretch of a text with a label, numbered from 0. Code points: the measures depend on the unit.
struct LabelledUnit {
    CodePointSpan span;
    int label = 0;
};

/// Krippendorff's alpha for unitizing, of texts in which annotators mark stretches themselves: the family of
/// Krippendorff, Mathet, Bouvry, Widlöcher 2016 (Quality & Quantity 50:2347-2364, with its erratum 50:2365;
/// Krippendorff 2019, Content Analysis, 4th ed., 12.6). What nobody marked is a value of its own there.
///
/// Add the texts one after the other: the result is that of all of them in a row.
class UnitCoincidences {
public:
    /// One text of `length` code points and what each annotator marked in it. Units of an annotator are in
    /// order and do not overlap; at least two annotators, the same in every text.
    void add(qsizetype length, const QList<QList<LabelledUnit>> &annotators);

    /// Edges and labels together.
    Measure u() const;
    /// Marked or not, whatever the label (|u alpha).
    Measure relevance() const;
    /// Labels, where annotators marked the same characters (cu alpha).
    Measure labels() const;

    struct LabelAlpha {
        Measure alpha;       ///< (k)u alpha
        double coverage = 0; ///< how much of what has the label was marked by another, too
    };
    /// Of one label, where annotators marked the same characters.
    LabelAlpha label(int label) const;

private:
    /// What is known of one label. Lengths in characters, summed over annotators.
    struct Label {
        double length = 0;          ///< of its units
        double squares = 0;         ///< of the lengths of its units, K of the paper
        double pairable = 0;        ///< of its units, what others marked too
        double pairableSquares = 0; ///< K* of the paper
        double agreeing = 0;        ///< what others gave the same label
    };

    void addPair(const QList<LabelledUnit> &units, const QList<LabelledUnit> &others, double weight,
                 QList<double> &pairable);
    double sum(double Label::*field) const;

    double m_total = 0; ///< length of the texts, once for each annotator
    QHash<int, Label> m_labels;
};

} // namespace pullquote
