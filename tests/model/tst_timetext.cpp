#include "app/model/timetext.h"

#include <QTest>

using namespace pullquote;

/// Times are written and read by hand where that is quicker: the result must be that of Qt.
class tst_TimeText : public QObject {
    Q_OBJECT

private slots:
    void aTimeComesBackAsQtWouldWriteIt_data()
    {
        QTest::addColumn<QDateTime>("time");
        const auto at = [](int year, int month, int day, QTime time) {
            return QDateTime(QDate(year, month, day), time, Qt::UTC);
        };
        QTest::newRow("plain") << at(2021, 6, 17, QTime(9, 0, 0));
        QTest::newRow("two digits each") << at(2021, 12, 31, QTime(23, 59, 59));
        QTest::newRow("midnight") << at(2021, 1, 1, QTime(0, 0, 0));
        QTest::newRow("milliseconds") << at(2021, 6, 17, QTime(9, 0, 0, 7));
        QTest::newRow("leap day") << at(2024, 2, 29, QTime(1, 2, 3));
        QTest::newRow("early") << at(1, 1, 1, QTime(0, 0, 1));
        QTest::newRow("late") << at(9999, 12, 31, QTime(23, 59, 59, 999));
    }
    void aTimeComesBackAsQtWouldWriteIt()
    {
        QFETCH(QDateTime, time);
        const Qt::DateFormat format = time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
        QCOMPARE(timeText(time), time.toString(format));
        QCOMPARE(timeFromText(timeText(time)), time);
        QCOMPARE(timeFromText(timeText(time)).timeSpec(), Qt::UTC);
    }

    void aTextIsReadAsQtReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"2021-06-17T09:00:00Z", "2021-06-17T09:00:00.120Z", "2021-06-17T09:00:00+02:00",
              "2021-06-17T24:00:00Z", "2021-06-17T09:00Z", "2021-06-17", "2021-02-30T09:00:00Z",
              "2021-06-17T09:60:00Z", "2021-06-17 09:00:00Z", "2021-06-17T09:00:00,120Z",
              "2021-06-17T09:00:0xZ", "-021-06-17T09:00:00Z", "yesterday", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aTextIsReadAsQtReadsIt()
    {
        QFETCH(QString, text);
        const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
        QCOMPARE(timeFromText(text), expected.isValid() ? expected.toUTC() : QDateTime());
    }
};

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_timetext.moc"
