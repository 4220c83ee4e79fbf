#include "tests/support/rounds.h"
#include "ui/article/railrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

constexpr int pitch = 27;
constexpr int folded = 24;
constexpr int farthest = 44;

RailRow row(int line, int label, int height = folded)
{
    RailRow result;
    result.wanted = line * pitch;
    result.line = line;
    result.height = height;
    result.labels = {label};
    return result;
}

} // namespace

class tst_RailRows : public QObject {
    Q_OBJECT

private slots:
    void rowsWithRoomStayOnTheirLines()
    {
        QList<RailRow> rows{row(0, 0), row(1, 1), row(4, 2)};
        placeRows(rows, farthest, folded);
        for (const RailRow &each : std::as_const(rows))
            QCOMPARE(each.top, each.wanted);
    }

    void twoOnOneLineMoveApartEvenly()
    {
        QList<RailRow> rows{row(3, 0), row(3, 1)};
        placeRows(rows, farthest, folded);
        QCOMPARE(rows.at(0).top, 3 * pitch - folded / 2);
        QCOMPARE(rows.at(1).top, 3 * pitch + folded / 2);
    }

    void theCurrentOneHardlyMoves()
    {
        QList<RailRow> rows{row(3, 0), row(3, 1), row(3, 2)};
        rows[0].current = true;
        placeRows(rows, farthest, folded);
        QVERIFY(std::abs(rows.at(0).top - 3 * pitch) <= 1);
    }

    void tooManyOnOneLineBecomeNumbersInARow()
    {
        QList<RailRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.append(row(5, i));
        placeRows(rows, farthest, folded);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().numbers);
        QCOMPARE(rows.first().labels.size(), 12);
        QCOMPARE(rows.first().top, 5 * pitch);
    }

    void rowsNeverOverlapNorGoFarNorGetLost()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 300; ++round) {
            QList<RailRow> rows;
            const int lines = 1 + random.bounded(60), count = random.bounded(150);
            QList<int> where;
            for (int i = 0; i < count; ++i)
                where.append(random.bounded(lines));
            std::sort(where.begin(), where.end());
            const int current = random.bounded(count + 1);
            for (int i = 0; i < count; ++i) {
                rows.append(row(where.at(i), i, i == current ? 39 : folded));
                rows.last().current = i == current;
            }
            placeRows(rows, farthest, folded);
            QList<int> seen;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                seen += rows.at(i).labels;
                if (i > 0)
                    QVERIFY2(rows.at(i).top >= rows.at(i - 1).top + rows.at(i - 1).height,
                             qPrintable(QString::number(i)));
                QVERIFY(std::abs(rows.at(i).top - rows.at(i).wanted) <= farthest);
            }
            QCOMPARE(seen.size(), count);
            QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        }
    }
};

QTEST_APPLESS_MAIN(tst_RailRows)
#include "tst_railrows.moc"
