#pragma once

#include "app/review/unitizing.h"

#include <functional>
#include <optional>
#include <random>

namespace pullquote {

/// Random continua for gamma, made of a real one (Mathet, Widlöcher, Métivier 2015, "shuffling"): the units
/// of each annotator are moved on together by a random number of characters; what leaves the text at its end
/// comes in at its beginning. The moves of two annotators differ by half the mean length of a unit or more,
/// where the text is long enough. The same seed gives the same continua on every machine.
class ShuffledContinua {
public:
    /// `length` in code points, above 0.
    ShuffledContinua(const QList<QList<LabelledUnit>> &annotators, qsizetype length, quint64 seed);

    QList<QList<LabelledUnit>> next();

private:
    qsizetype drawMove(const QList<qsizetype> &others);

    const QList<QList<LabelledUnit>> &m_annotators;
    qsizetype m_length;
    qsizetype m_leastDistance;
    std::mt19937_64 m_random;
};

struct Gamma {
    Measure value;
    double observed = 0; ///< disorder
    double expected = 0; ///< mean disorder of the samples
    int samples = 0;
    quint64 seed = 0;
    /// Groups of overlapping quotes, over all samples, that were too large for an exact alignment.
    qsizetype greedyGroups = 0;
};

/// Gamma of Mathet, Widlöcher, Métivier 2015 (doi 10.1162/COLI_a_00227) with alpha 3, beta 1, delta 1:
/// 1 − observed/expected disorder of the best alignment (bestAlignment()), expected from random continua.
/// Units may overlap and nest. Not defined without units.
///
/// `goesOn` hears how many samples of how many are done, and returns false to stop: then there is nothing.
std::optional<Gamma> gammaOf(const QList<QList<LabelledUnit>> &annotators, qsizetype length, int samples,
                             quint64 seed, const std::function<bool(qint64, qint64)> &goesOn = {});

} // namespace pullquote
