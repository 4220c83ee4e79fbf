#include "app/formats/documents/documentdate.h"

#include <QTest>

using namespace pullquote;

class tst_DocumentDate : public QObject {
    Q_OBJECT

private slots:
    void theDayIsTheOneThatTheAuthorWrote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(date);
        };
        row("2021-06-16", "2021-06-16");
        row(" 2021-06-16T23:30:00-04:00 ", "2021-06-16");
        row("2021-06-16 23:30", "2021-06-16");
        row("20210616T2330Z", "2021-06-16");
        row("20210616", "2021-06-16");
        row("2021-06", "2021-06");
        row("2021", "2021");
        row("Wed, 16 Jun 2021 23:30:00 -0400", "2021-06-16");
        row("16 June 2021", "2021-06-16");
        row("June 16, 2021 at 5 pm", "2021-06-16");
        row("Sept. 3rd, 2021", "2021-09-03");
        row("Wed Jun 16 23:30:00 2021", "2021-06-16");
        row("16-Jun-2021", "2021-06-16");
    }
    void theDayIsTheOneThatTheAuthorWrote()
    {
        QFETCH(QString, text);
        QTEST(isoDate(text), "date");
    }

    void whatLeavesTheDayInDoubtIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "6/7/2021", "yesterday", "2021-13-01", "2021-02-30", "31 June 2021",
                                 "16 Mittember 2021", "12345", "0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatLeavesTheDayInDoubtIsNoDate()
    {
        QFETCH(QString, text);
        QCOMPARE(isoDate(text), QString());
    }
};

QTEST_GUILESS_MAIN(tst_DocumentDate)
#include "tst_documentdate.moc"
