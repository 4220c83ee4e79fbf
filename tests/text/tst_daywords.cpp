#include "app/text/daywords.h"

#include <QLocale>
#include <QTest>

using namespace pullquote;

/// Days in the words of a language.
class tst_DayWords : public QObject {
    Q_OBJECT

private slots:
    void aDayIsWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("withoutYear");
        const auto row = [](const char *language, const QString &full, const QString &withoutYear) {
            QTest::newRow(language) << QString::fromLatin1(language) << full << withoutYear;
        };
        row("C", QStringLiteral("16 June 2021"), QStringLiteral("16 June"));
        row("en_GB", QStringLiteral("16 June 2021"), QStringLiteral("16 June"));
        row("en_US", QStringLiteral("June 16, 2021"), QStringLiteral("June 16"));
        row("de_DE", QStringLiteral("16. Juni 2021"), QStringLiteral("16. Juni"));
        row("es_ES", QStringLiteral("16 de junio de 2021"), QStringLiteral("16 de junio"));
        row("fr_FR", QStringLiteral("16 juin 2021"), QStringLiteral("16 juin"));
        row("ja_JP", QStringLiteral("2021年6月16日"), QStringLiteral("6月16日"));
    }
    void aDayIsWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, full);
        QFETCH(QString, withoutYear);
        QLocale::setDefault(QLocale(language));
        const QDate day(2021, 6, 16);
        QCOMPARE(dayInWords(day), full);
        QCOMPARE(dayInWords(day, false), withoutYear);
    }
};

QTEST_GUILESS_MAIN(tst_DayWords)
#include "tst_daywords.moc"
