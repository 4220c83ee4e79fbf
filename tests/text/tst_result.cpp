#include "app/text/result.h"

#include <QTest>

using namespace pullquote;

class tst_Result : public QObject {
    Q_OBJECT

private slots:
    void aSentenceNamesPlaceFaultAndRemedyInThisOrder()
    {
        const Problem problem{QStringLiteral("It is empty."), QStringLiteral("a.txt"), QStringLiteral("Choose another file.")};
        QCOMPARE(problem.sentence(), QStringLiteral("a.txt: It is empty. Choose another file."));
        QCOMPARE((Problem{QStringLiteral("It is empty."), {}, {}}.sentence()), QStringLiteral("It is empty."));
    }

    void aResultIsAValueOrAProblem()
    {
        const Result<int> seven = 7;
        QVERIFY(seven.ok());
        QCOMPARE(*seven, 7);
        const Result<int> none = Problem{QStringLiteral("No."), {}, {}};
        QVERIFY(!none.ok());
        QCOMPARE(none.problem().what, QStringLiteral("No."));
        QVERIFY(Result<void>().ok());
    }
};

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_result.moc"
