#include "app/text/canonicaltext.h"
#include "tests/support/rounds.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

QString units(std::initializer_list<char16_t> list)
{
    QString text;
    for (const char16_t unit : list)
        text += QChar(unit);
    return text;
}

} // namespace

class tst_CanonicalText : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatDatabasesChangeIsReplaced_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("replaced");
        const auto row = [](const char *name, const QString &before, const QString &after, int replaced = 0) {
            QTest::newRow(name) << before << after << replaced;
        };
        row("empty", QString(), QString());
        row("plain", QStringLiteral("a\nb"), QStringLiteral("a\nb"));
        row("byte order mark", units({0xFEFF, 'a'}), QStringLiteral("a"));
        row("two byte order marks", units({0xFEFF, 0xFEFF, 'a'}), QStringLiteral("a"));
        row("byte order mark inside", units({'a', 0xFEFF}), units({'a', 0xFEFF}));
        row("only a byte order mark", units({0xFEFF}), QString());
        row("CR LF", QStringLiteral("a\r\nb\r\n"), QStringLiteral("a\nb\n"));
        row("CR", QStringLiteral("a\rb\r"), QStringLiteral("a\nb\n"));
        row("CR CR LF", QStringLiteral("a\r\r\nb"), QStringLiteral("a\n\nb"));
        row("NUL", units({'a', 0, 'b'}), units({'a', 0xFFFD, 'b'}), 1);
        row("lone high surrogate", units({'a', 0xD83D, 'b'}), units({'a', 0xFFFD, 'b'}), 1);
        row("lone low surrogate", units({0xDE00, 'b'}), units({0xFFFD, 'b'}), 1);
        row("high surrogate at the end", units({'a', 0xD83D}), units({'a', 0xFFFD}), 1);
        row("halves in the wrong order", units({0xDE00, 0xD83D}), units({0xFFFD, 0xFFFD}), 2);
        row("high before a pair", units({0xD83D, 0xD83D, 0xDE00}), units({0xFFFD, 0xD83D, 0xDE00}), 1);
        row("a pair", units({0xD83D, 0xDE00}), units({0xD83D, 0xDE00}));
        row("U+FFFE in front", units({0xFFFE, 'a'}), units({0xFFFD, 'a'}), 1);
        row("U+FFFF", units({'a', 0xFFFF}), units({'a', 0xFFFD}), 1);
        row("U+FDD0 to U+FDEF", units({0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0}),
            units({0xFDCF, 0xFFFD, 0xFFFD, 0xFDF0}), 2);
        row("U+1FFFE", units({0xD83F, 0xDFFE, 'a'}), units({0xFFFD, 'a'}), 1);
        row("U+10FFFF", units({0xDBFF, 0xDFFF}), units({0xFFFD}), 1);
        row("U+FFFD as given", units({0xFFFD}), units({0xFFFD}));
        row("spaces", units({0xA0, 0x202F, 0x2009}), units({0xA0, 0x202F, 0x2009}));
        row("other line ends", units({0x0B, 0x0C, 0x85, 0x2028, 0x2029}),
            units({0x0B, 0x0C, 0x85, 0x2028, 0x2029}));
        row("not composed", units({'e', 0x301}), units({'e', 0x301}));
    }

    void onlyWhatDatabasesChangeIsReplaced()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, replaced);
        const CanonicalText canonical = canonicalText(before);
        QCOMPARE(canonical.text, after);
        QCOMPARE(canonical.replacedCount, replaced);
        QCOMPARE(canonicalText(after).text, after);
        QCOMPARE(canonicalText(after).replacedCount, 0);
    }

    void canonicalTextIsSharedAndNotCopied()
    {
        const QString text = QStringLiteral("a\nb").repeated(2);
        QCOMPARE(canonicalText(text).text.constData(), text.constData());
    }

    void canonicalTextSurvivesUtf8AndIsItsOwnCanonicalForm()
    {
        QRandomGenerator random(test::seed());
        const char16_t kinds[] = {u'a',   u'\r',  u'\n',  0,      0xFEFF, 0xFFFE, 0xFFFF,
                                  0xFDD0, 0xD83D, 0xDE00, 0xD83F, 0xDFFF, u'好'};
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += QChar(kinds[random.bounded(int(std::size(kinds)))]);
            const QString canonical = canonicalText(text).text;
            QCOMPARE(canonicalText(canonical).text, canonical);
            QCOMPARE(QString::fromUtf8(canonical.toUtf8()), canonical);
            QCOMPARE(utf8Length(canonical), canonical.toUtf8().size());
        }
    }

    void aLineHasNoBreaksAndNoOuterSpace()
    {
        QCOMPARE(canonicalLine(QStringLiteral("  A\r\n\tB\u2028C D\u00a0E \n")).text,
                 QStringLiteral("A B C D\u00a0E"));
        QCOMPARE(canonicalLine(QStringLiteral("\n")).text, QString());
        QCOMPARE(canonicalLine(units({'a', 0})).replacedCount, 1);
    }

    void theHashIsOfTheUtf8()
    {
        QCOMPARE(textHash(u""),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        for (const QString &text :
             {QStringLiteral("né 😀"), QStringLiteral("a") + QStringLiteral("😀").repeated(70000)})
            QCOMPARE(textHash(text),
                     QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    void theLimitCountsBytes()
    {
        QVERIFY(!exceedsMaximumText(u"a"));
        QVERIFY(!exceedsMaximumText(QString(maximumTextBytes / 2, QChar(u'é'))));
        QVERIFY(exceedsMaximumText(QString(maximumTextBytes / 2 + 1, QChar(u'é'))));
    }
};

QTEST_APPLESS_MAIN(tst_CanonicalText)
#include "tst_canonicaltext.moc"
