#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace pullquote::test {

/// How many rounds of a random test: PULLQUOTE_ROUNDS percent of `usual`. Sanitizers make few, and whoever
/// has the time many.
inline int rounds(int usual)
{
    const int percent = qEnvironmentVariableIntValue("PULLQUOTE_ROUNDS");
    return percent > 0 ? std::max(1, int(qint64(usual) * percent / 100)) : usual;
}

/// What a property test draws its numbers from: the same in every run, so that a change is judged by itself
/// and not by its luck. PULLQUOTE_SEED=N tries another, PULLQUOTE_SEED=random a new one each time; it is
/// printed.
inline quint32 seed()
{
    constexpr quint32 everyRun = 1;
    const QByteArray wish = qgetenv("PULLQUOTE_SEED");
    const quint32 seed = wish == "random" ? QRandomGenerator::global()->generate()
                         : wish.isEmpty() ? everyRun
                                          : wish.toUInt();
    qInfo("seed %u", seed);
    return seed;
}

/// The seeds of so many rounds, from 1; or the one in PULLQUOTE_SEED alone, to look at what went wrong with
/// it.
inline QList<quint32> seeds(int usual)
{
    if (const int one = qEnvironmentVariableIntValue("PULLQUOTE_SEED"); one > 0)
        return {quint32(one)};
    QList<quint32> seeds(rounds(usual));
    std::iota(seeds.begin(), seeds.end(), 1);
    return seeds;
}

} // namespace pullquote::test
