// What SpanIndex costs: bench_spanindex [entries]

#include "app/text/spanindex.h"

#include <QElapsedTimer>

#include <cstdio>
#include <random>

using namespace pullquote;

namespace {

using Index = SpanIndex<int>;

template <class Work>
void measure(const char *what, int times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    std::printf("%-36s %10.0f ns each\n", what, double(timer.nsecsElapsed()) / times);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? atoi(argv[1]) : 100000;
    const qsizetype length = qsizetype(count) * 150;
    std::mt19937_64 random(1);
    const auto offset = [&] { return qsizetype(random() % quint64(length)); };
    std::vector<Index::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = offset();
        entries.push_back({{start, start + 1 + qsizetype(random() % 300)}, i});
    }
    std::printf("%d entries\n", count);
    Index index;
    qsizetype hits = 0;
    measure("build", 1, [&](int) { index = Index(entries); });
    measure("overlaps of 2000 units", 100000, [&](int) {
        const qsizetype start = offset();
        index.forEachOverlapping({start, start + 2000}, [&](const auto &) { ++hits; });
    });
    std::printf("%36s %10.1f hits each\n", "", double(hits) / 100000);
    measure("at", 100000, [&](int) { hits += qsizetype(index.at(offset()).size()); });
    measure("firstFrom", 100000, [&](int) { hits += index.firstFrom(offset()).has_value(); });
    measure("remove", count, [&](int i) { index.remove(entries[size_t(i)].span, i); });
    measure("add", count, [&](int i) { index.add(entries[size_t(i)].span, i); });
    return hits == 0;
}
