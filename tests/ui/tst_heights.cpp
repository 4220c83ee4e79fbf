#include "tests/support/rounds.h"
#include "ui/article/heights.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

class tst_Heights : public QObject {
    Q_OBJECT

private slots:
    void nothingHasNoItemAndNoHeight()
    {
        const Heights heights;
        QCOMPARE(heights.total(), 0);
        QCOMPARE(heights.itemAt(0), -1);
    }

    void placesOutsideGoToTheFirstAndTheLast()
    {
        Heights heights;
        heights.assign({10, 20, 30});
        QCOMPARE(heights.itemAt(-5), 0);
        QCOMPARE(heights.itemAt(9), 0);
        QCOMPARE(heights.itemAt(10), 1);
        QCOMPARE(heights.itemAt(1000), 2);
    }

    /// Against sums from the start, with items of no height among them.
    void agreesWithAddingUp()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 50; ++round) {
            std::vector<int> naive(size_t(1 + random.bounded(300)));
            for (int &height : naive)
                height = random.bounded(4) == 0 ? 0 : random.bounded(100);
            Heights heights;
            heights.assign(naive);
            for (int change = 0; change < 100; ++change) {
                const auto item = size_t(random.bounded(int(naive.size())));
                naive[item] = random.bounded(200);
                heights.setHeight(qsizetype(item), naive[item]);
            }
            qint64 top = 0;
            for (size_t i = 0; i < naive.size(); ++i) {
                QCOMPARE(heights.top(qsizetype(i)), top);
                if (naive[i] > 0) {
                    QCOMPARE(heights.itemAt(top), qsizetype(i));
                    QCOMPARE(heights.itemAt(top + naive[i] - 1), qsizetype(i));
                }
                top += naive[i];
            }
            QCOMPARE(heights.total(), top);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Heights)
#include "tst_heights.moc"
