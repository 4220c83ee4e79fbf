#include "app/text/quotationconventions.h"
#include "app/text/quotationmarks.h"

#include <QTest>

using namespace pullquote;

class tst_QuotationConventions : public QObject {
    Q_OBJECT

private slots:
    void aTagIsKnownByItsLongestPrefix_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << QStringLiteral("en") << QStringLiteral("en");
        QTest::newRow("region") << QStringLiteral("en-GB") << QStringLiteral("en");
        QTest::newRow("its own region") << QStringLiteral("de-CH") << QStringLiteral("de-ch");
        QTest::newRow("another region") << QStringLiteral("de-AT") << QStringLiteral("de");
        QTest::newRow("locale") << QStringLiteral("pt_BR") << QStringLiteral("pt");
        QTest::newRow("script") << QStringLiteral("ZH-Hans-CN") << QStringLiteral("zh");
        QTest::newRow("unknown") << QStringLiteral("xx-GB") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("hyphen") << QStringLiteral("-") << QString();
    }

    void aTagIsKnownByItsLongestPrefix()
    {
        QFETCH(QString, tag);
        QFETCH(QString, language);
        const QuotationConvention *found = conventionOf(tag);
        QCOMPARE(found ? QString(found->language) : QString(), language);
    }

    void everyPairOfEveryLanguageIsFoundInIt()
    {
        for (const QuotationConvention &convention : quotationConventions()) {
            for (const MarkPair &pair : convention.pairs) {
                const QString words = QChar(pair.open) + QStringLiteral("word word") + QChar(pair.close);
                const QString text = QStringLiteral("Word: ") + words + QStringLiteral(", word ") + words +
                                     QStringLiteral(".\n") + words;
                const auto found = findQuotations(text, {QString(convention.language), false});
                QVERIFY2(found.size() == 3 && found[0].balanced && found[2].balanced,
                         qPrintable(convention.language + QStringLiteral(" ") + text));
                QCOMPARE(text.mid(found[0].span.start, found[0].span.length()), words);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_QuotationConventions)
#include "tst_quotationconventions.moc"
