#include "app/formats/annotations/anchoring.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

SpanClaim claimed(qint64 start, qint64 end, const char *exact = "", const char *prefix = "",
                  const char *suffix = "")
{
    return {start, end, QString::fromUtf8(exact), QString::fromUtf8(prefix), QString::fromUtf8(suffix)};
}

/// The text with the span that was found in brackets, or why there is none.
QString drawn(const QString &text, const SpanClaim &claim, OffsetUnit unit = OffsetUnit::CodePoints)
{
    Anchoring anchoring(GivenText(text), unit);
    const Result<Span> span = anchoring.anchor(claim);
    if (!span)
        return span.problem().what;
    return drawPicture(anchoring.text().canonical(), {*span});
}

} // namespace

class tst_Anchoring : public QObject {
    Q_OBJECT

private slots:
    void spansAreFoundOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SpanClaim>("claim");
        QTest::addColumn<QString>("picture");
        const auto row = [](const char *name, const char *text, const SpanClaim &claim, const char *picture) {
            QTest::newRow(name) << QString::fromUtf8(text) << claim << QString::fromUtf8(picture);
        };
        row("code points", "😀 he said", claimed(2, 4, "he"), "😀 [he] said");
        row("UTF-16, as the words tell", "😀 he said", claimed(3, 5, "he"), "😀 [he] said");
        row("a position alone", "😀 he said", claimed(2, 4), "😀 [he] said");
        row("words alone", "😀 he said", claimed(-1, -1, "said"), "😀 he [said]");
        row("a false position", "so he said", claimed(0, 4, "said"), "so he [said]");
        row("other white space", "so  he\n\nsaid it", claimed(0, 2, "he said"), "so  [he\n\nsaid] it");
        row("line ends of Windows", "a\r\nb\r\nhe said", claimed(6, 8, "he"), "a\nb\n[he] said");
        row("line ends of Windows, not counted", "a\r\nb\r\nhe said", claimed(4, 6, "he"), "a\nb\n[he] said");
        row("other marks", "he said: “It’s «done»”", claimed(-1, -1, "\"It's \"done\"\""),
            "he said: [“It’s «done»”]");
        row("the same marks first", "“yes” or \"yes\"", claimed(-1, -1, "\"yes\""), "“yes” or [\"yes\"]");
        row("other marks, twice", "“yes” or «yes»", claimed(-1, -1, "\"yes\""),
            "“\"yes\"” is in the text more than once, and what stands around it does not tell which.");
        row("other marks at its place", "“yes” or «yes»", claimed(9, 14, "\"yes\""), "“yes” or [«yes»]");
        row("twice, by what is before", "he said, she said", claimed(0, 1, "said", "she "),
            "he said, she [said]");
        row("twice, by what follows", "he said, she said", claimed(0, 1, "said", "", ", she"),
            "he [said], she said");
        row("twice, by both", "a x b, a x c, b x c", claimed(-1, -1, "x", "a ", " c"),
            "a x b, a [x] c, b x c");
        row("twice, and nothing tells", "he said, she said", claimed(0, 1, "said"),
            "“said” is in the text more than once, and what stands around it does not tell which.");
        row("not there", "he said", claimed(0, 2, "she"), "“she” is not in the text.");
        row("outside", "he said", claimed(0, 20), "0 to 20 is no place in the text.");
        row("backwards", "he said", claimed(5, 2), "5 to 2 is no place in the text.");
        row("empty", "he said", claimed(2, 2), "2 to 2 is no place in the text.");
        row("nothing", "he said", claimed(-1, -1), "It says neither a place in the text nor words.");
        row("right to left", "אמר “שלום” לה", claimed(4, 10, "“שלום”"), "אמר [“שלום”] לה");
    }
    void spansAreFoundOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(SpanClaim, claim);
        QTEST(drawn(text, claim), "picture");
    }

    void moreOfTheSameWordsThanAreLookedAtAreNeverTheOnlyOnes()
    {
        // Both stand behind a b, but the second one so far back that nobody looks there.
        const QString text =
            QStringLiteral("b x ") + QStringLiteral("a x ").repeated(10'000) + QStringLiteral("b x");
        QCOMPARE(drawn(text, claimed(-1, -1, "x", "b ")),
                 QStringLiteral(
                     "“x” is in the text more than once, and what stands around it does not tell which."));
    }

    void aPositionInUtf16IsNeverHalfAnEmoji()
    {
        QCOMPARE(drawn(QStringLiteral("a😀b"), claimed(2, 3), OffsetUnit::Utf16),
                 QStringLiteral("2 to 3 is no place in the text."));
        QCOMPARE(drawn(QStringLiteral("a😀b"), claimed(1, 3), OffsetUnit::Utf16), QStringLiteral("a[😀]b"));
    }

    void graphemesAreCounted()
    {
        QCOMPARE(drawn(QStringLiteral("👩‍👩‍👧 e\u0301t x"), claimed(2, 4), OffsetUnit::Graphemes),
                 QStringLiteral("👩‍👩‍👧 [e\u0301t] x"));
    }

    void theUnitThatFitsMoreWordsHoldsForThoseThatDoNotTell()
    {
        // “ha” lies at both places; the other claim tells that UTF-16 is meant.
        Anchoring anchoring(GivenText(QStringLiteral("😀haha so")), OffsetUnit::CodePoints);
        anchoring.learnUnit({claimed(2, 4, "ha"), claimed(7, 9, "so")});
        QCOMPARE(*anchoring.anchor(claimed(3, 5)), (Span{3, 5}));
    }

    void foldedTextLeadsBack()
    {
        const FoldedText folded(u"  a \n b\t\tc ");
        QCOMPARE(folded.text().trimmed(), QStringLiteral("a b c"));
        QCOMPARE(folded.unfolded({0, 1}), (Span{2, 3}));
        QCOMPARE(folded.unfolded({2, 5}), (Span{6, 10}));
    }
};

QTEST_GUILESS_MAIN(tst_Anchoring)
#include "tst_anchoring.moc"
