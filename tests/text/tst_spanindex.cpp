#include "app/text/spanindex.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace pullquote;
using namespace pullquote::test;

namespace {

using Index = SpanIndex<int>;

/// What the index should do, in the plainest way.
struct Naive {
    std::set<Index::Entry> entries;

    template <class Holds>
    std::vector<Index::Entry> where(Holds holds) const
    {
        std::vector<Index::Entry> found;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(found), holds);
        return found;
    }
    std::optional<Index::Entry> firstFrom(qsizetype offset) const
    {
        const auto found = where([&](const auto &entry) { return entry.span.start >= offset; });
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    std::optional<Index::Entry> lastBefore(qsizetype offset) const
    {
        const auto found = where([&](const auto &entry) { return entry.span.start < offset; });
        return found.empty() ? std::nullopt : std::optional(found.back());
    }
};

void compare(const Index &index, const Naive &naive, QRandomGenerator &random)
{
    QCOMPARE(index.size(), qsizetype(naive.entries.size()));
    QCOMPARE(index.isEmpty(), naive.entries.empty());
    QVERIFY(index.entries() == naive.where([](const auto &) { return true; }));
    const qsizetype offset = random.bounded(-2, 60);
    const Span range{offset, offset + random.bounded(1, 20)};
    QVERIFY(index.overlapping(range) ==
            naive.where([&](const auto &entry) { return entry.span.overlaps(range); }));
    QVERIFY(index.at(offset) == naive.where([&](const auto &entry) { return entry.span.contains(offset); }));
    QVERIFY(index.touching(offset) == naive.where([&](const auto &entry) {
        return entry.span.start <= offset && offset <= entry.span.end;
    }));
    QVERIFY(index.firstFrom(offset) == naive.firstFrom(offset));
    QVERIFY(index.lastBefore(offset) == naive.lastBefore(offset));
}

Index::Entry randomEntry(QRandomGenerator &random)
{
    const qsizetype start = random.bounded(50);
    return {{start, start + random.bounded(1, 12)}, random.bounded(3)};
}

QList<Span> spansOf(const std::vector<Index::Entry> &entries)
{
    QList<Span> spans;
    for (const auto &entry : entries)
        spans.append(entry.span);
    return spans;
}

} // namespace

class tst_SpanIndex : public QObject {
    Q_OBJECT

private slots:
    void findsInOrderWithTheOuterOneFirst()
    {
        const Picture all = readPicture(u"[He [said] [so] now] and [left]");
        std::vector<Index::Entry> entries;
        for (qsizetype i = all.spans.size() - 1; i >= 0; --i)
            entries.push_back({all.spans[i], int(i)});
        const Index index(entries);
        QCOMPARE(drawPicture(all.text, spansOf(index.overlapping({4, 9}))),
                 QStringLiteral("[He [said] [so] now] and left"));
        QCOMPARE(drawPicture(all.text, spansOf(index.at(4))), QStringLiteral("[He [said] so now] and left"));
        QCOMPARE(drawPicture(all.text, spansOf(index.at(7))), QStringLiteral("[He said so now] and left"));
        QCOMPARE(drawPicture(all.text, spansOf(index.touching(7))),
                 QStringLiteral("[He [said] so now] and left"));
        QVERIFY(index.overlapping({14, 18}).empty());
        QVERIFY(index.overlapping({5, 5}).size() == 2);
    }

    void equalSpansAreKeptByPayload()
    {
        Index index;
        QVERIFY(index.add({1, 3}, 7));
        QVERIFY(index.add({1, 3}, 5));
        QVERIFY(!index.add({1, 3}, 7));
        QCOMPARE(index.size(), 2);
        QCOMPARE(index.at(2)[0].payload, 5);
        QVERIFY(index.remove({1, 3}, 5));
        QVERIFY(!index.remove({1, 3}, 5));
        QVERIFY(index.contains({1, 3}, 7));
        QCOMPARE(index.at(2)[0].payload, 7);
    }

    void agreesWithAListAfterAnyEdits()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 100; ++round) {
            std::vector<Index::Entry> entries;
            for (int i = random.bounded(40); i > 0; --i)
                entries.push_back(randomEntry(random));
            Index index(entries);
            Naive naive{{entries.begin(), entries.end()}};
            for (int step = 0; step < 60; ++step) {
                const Index::Entry entry = randomEntry(random);
                if (random.bounded(2))
                    QCOMPARE(index.add(entry.span, entry.payload), naive.entries.insert(entry).second);
                else
                    QCOMPARE(index.remove(entry.span, entry.payload), naive.entries.erase(entry) == 1);
                compare(index, naive, random);
            }
        }
    }

    void aHundredThousandInARowAreNotTooDeep()
    {
        Index index;
        for (int i = 0; i < 100000; ++i)
            index.add({i, 200000 - i}, i);
        QCOMPARE(index.at(99999).size(), size_t(100000));
        QCOMPARE(index.touching(5).size(), size_t(6));
        for (int i = 0; i < 100000; ++i)
            QVERIFY(index.remove({i, 200000 - i}, i));
        QVERIFY(index.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_SpanIndex)
#include "tst_spanindex.moc"
