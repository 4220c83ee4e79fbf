#include "app/text/codepoints.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

class tst_CodePoints : public QObject {
    Q_OBJECT

private slots:
    void withoutPairsOffsetsAreTheSame()
    {
        const CodePoints points(u"Zürich 好 «né»");
        QVERIFY(points.isIdentity());
        QCOMPARE(points.length(), 13);
        QCOMPARE(points.toUtf16(CodePointSpan{3, 13}), (Span{3, 13}));
        QCOMPARE(points.toCodePoints(Span{3, 13}), (CodePointSpan{3, 13}));
    }

    void aPairIsOneCodePointAndHasNoInside()
    {
        const CodePoints points(u"a😀b"); // UTF-16: a 0, pair 1 and 2, b 3
        QVERIFY(!points.isIdentity());
        QCOMPARE(points.length(), 3);
        QCOMPARE(points.utf16Length(), 4);
        QCOMPARE(points.toCodePoint(1), 1);
        QCOMPARE(points.toCodePoint(2), std::nullopt);
        QCOMPARE(points.toCodePoint(3), 2);
        QCOMPARE(points.toUtf16(2), 3);
        QCOMPARE(points.toCodePoints(Span{1, 2}), std::nullopt);
        QCOMPARE(points.toCodePoints(Span{1, 3}), (CodePointSpan{1, 2}));
    }

    void outsideThereIsNothing()
    {
        for (const CodePoints &points : {CodePoints(), CodePoints(u"ab"), CodePoints(u"a😀")}) {
            QCOMPARE(points.toUtf16(-1), std::nullopt);
            QCOMPARE(points.toCodePoint(-1), std::nullopt);
            QCOMPARE(points.toUtf16(points.length()), points.utf16Length());
            QCOMPARE(points.toUtf16(points.length() + 1), std::nullopt);
            QCOMPARE(points.toCodePoint(points.utf16Length()), points.length());
            QCOMPARE(points.toCodePoint(points.utf16Length() + 1), std::nullopt);
        }
        QCOMPARE(CodePoints(u"ab").toUtf16(CodePointSpan{2, 1}), std::nullopt);
    }

    void agreesWithACountFromTheStart()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 500; ++round) {
            QString text; // halves in any order: lone ones count one each
            for (int i = random.bounded(40); i > 0; --i) {
                const char16_t units[] = {u'a', u'好', 0xD83D, 0xDE00, 0xD83D};
                text += QChar(units[random.bounded(5)]);
            }
            verifyAgainstNaive(text);
        }
    }

private:
    static void verifyAgainstNaive(const QString &text)
    {
        const CodePoints points{text};
        qsizetype unit = 0;
        qsizetype point = 0;
        while (unit < text.size()) {
            QCOMPARE(points.toUtf16(point), unit);
            QCOMPARE(points.toCodePoint(unit), point);
            const bool pair =
                text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
            if (pair)
                QCOMPARE(points.toCodePoint(unit + 1), std::nullopt);
            unit += pair ? 2 : 1;
            ++point;
        }
        QCOMPARE(points.length(), point);
        QCOMPARE(points.toUtf16(point), unit);
    }
};

QTEST_APPLESS_MAIN(tst_CodePoints)
#include "tst_codepoints.moc"
