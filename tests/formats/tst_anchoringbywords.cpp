#include "app/formats/annotations/anchoring.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pullquote;

namespace {

SpanClaim wordsAlone(const QString &exact, const QString &prefix = {}, const QString &suffix = {})
{
    return {-1, -1, exact, prefix, suffix};
}

QString numbered(int number)
{
    return QStringLiteral("“Number %1 is what we call it,” she said. ").arg(number);
}

/// The rule in its plainest form: go through the text for each claim.
std::optional<Span> foundByGoingThrough(const QString &text, const SpanClaim &claim)
{
    const FoldedText folded(text);
    const auto placesOf = [](const QString &words, const QString &in) {
        QList<Span> places;
        for (qsizetype at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1))
            places.append({at, at + words.size()});
        return places;
    };
    const QString words = foldedSpace(claim.exact);
    QList<Span> places = placesOf(words, folded.text());
    if (places.isEmpty())
        places = placesOf(withStraightMarks(words), withStraightMarks(folded.text()));
    const QString prefix = foldedSpace(claim.prefix);
    const QString suffix = foldedSpace(claim.suffix);
    const auto sides = [&](Span place) {
        const QString before = folded.text().left(place.start).trimmed();
        const QString after = folded.text().mid(place.end).trimmed();
        return (!prefix.isEmpty() && before.endsWith(prefix)) +
               (!suffix.isEmpty() && after.startsWith(suffix));
    };
    for (int fitting = 0; fitting <= 2 && places.size() != 1; ++fitting) {
        const int least = fitting == 0 ? 2 : 1;
        QList<Span> those;
        std::copy_if(places.begin(), places.end(), std::back_inserter(those),
                     [&](Span place) { return sides(place) >= least; });
        if (those.size() == 1)
            return folded.unfolded(those.first());
    }
    return places.size() == 1 ? std::optional(folded.unfolded(places.first())) : std::nullopt;
}

/// Texts that repeat themselves, with all that makes two programs write the same words in two ways.
class RandomWords {
public:
    explicit RandomWords(quint32 seed) : m_random(seed) {}

    int below(int end) { return m_random.bounded(end); }

    QString text()
    {
        QString text;
        const int letters = 1 + below(5);
        while (text.size() < 400) {
            if (below(8) == 0) {
                const qsizetype from = below(int(text.size()) + 1);
                text += whole(text.mid(from, below(70)));
            } else {
                text += letter(letters);
            }
        }
        return text;
    }

    SpanClaim claim(const QString &text)
    {
        qsizetype start = below(int(text.size()));
        qsizetype end = std::min<qsizetype>(start + 1 + below(below(4) == 0 ? 60 : 6), text.size());
        QString words = whole(text.mid(start, end - start));
        if (below(10) == 0)
            words += letter(5);
        const qsizetype left = std::min<qsizetype>(start, below(4));
        return {-1, -1, otherwise(words), otherwise(whole(text.mid(start - left, left))),
                otherwise(whole(text.mid(end, below(4))))};
    }

private:
    QString letter(int letters)
    {
        static const QStringList all{QStringLiteral("a"),   QStringLiteral("b"),      QStringLiteral("😀"),
                                     QStringLiteral("é"),   QStringLiteral("\uFF01"), QStringLiteral(" "),
                                     QStringLiteral("\n "), QStringLiteral("“"),      QStringLiteral("«"),
                                     QStringLiteral("\""),  QStringLiteral("’"),      QStringLiteral("'")};
        return all[below(3) == 0 ? below(int(all.size())) : below(letters)];
    }

    /// Without the halves of an emoji that is cut in two.
    static QString whole(QString words)
    {
        if (!words.isEmpty() && words.front().isLowSurrogate())
            words.remove(0, 1);
        if (!words.isEmpty() && words.back().isHighSurrogate())
            words.chop(1);
        return words;
    }

    QString otherwise(QString words)
    {
        const int how = below(4);
        if (how == 0)
            words = withStraightMarks(words);
        else if (how == 1)
            words.replace(u'"', u'„').replace(u'\'', u'‘');
        else if (how == 2)
            words.replace(u' ', QStringLiteral("\n\t"));
        return words;
    }

    QRandomGenerator m_random;
};

QString shown(const std::optional<Span> &span)
{
    return span ? QStringLiteral("%1 to %2").arg(span->start).arg(span->end) : QStringLiteral("nowhere");
}

} // namespace

/// Spans that a file gives by nothing but their words, many of them or in large texts.
class tst_AnchoringByWords : public QObject {
    Q_OBJECT

private slots:
    void whatIsFoundIsWhatGoingThroughTheTextFinds()
    {
        int found = 0;
        for (const quint32 seed : test::seeds(40)) {
            RandomWords random(seed);
            const QString text = random.text();
            Anchoring anchoring(GivenText(text), OffsetUnit::CodePoints);
            // The first ones by going through the text, the others in its sorted places.
            for (int i = 0; i < 1000; ++i) {
                const SpanClaim claim = random.claim(text);
                if (foldedSpace(claim.exact).isEmpty())
                    continue;
                const Result<Span> span = anchoring.anchor(claim);
                const std::optional<Span> expected = foundByGoingThrough(text, claim);
                found += expected.has_value();
                const std::optional<Span> actual = span ? std::optional(*span) : std::nullopt;
                QVERIFY2(
                    actual == expected,
                    qPrintable(QStringLiteral("seed %1: “%2” between “%3” and “%4” is %5, not %6, in “%7”")
                                   .arg(seed)
                                   .arg(claim.exact, claim.prefix, claim.suffix, shown(expected),
                                        shown(actual), text)));
            }
        }
        QVERIFY(found > 0);
    }

    void sortedPlacesAreAllPlacesWhereTheWordsBegin()
    {
        for (const quint32 seed : test::seeds(40)) {
            RandomWords random(seed);
            const QString text = random.text().left(random.below(300));
            const SortedPlaces sorted(text);
            for (int i = 0; i < 200 && !text.isEmpty(); ++i) {
                const QString words = random.claim(text).exact;
                QList<quint32> expected;
                const QString beginning = words.left(SortedPlaces::depth);
                for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                    if (at < text.size()) // nothing begins at the end, too
                        expected.append(quint32(at));
                }
                const auto starts = sorted.startsOf(words);
                QList<quint32> actual(starts.begin(), starts.end());
                std::sort(actual.begin(), actual.end());
                QVERIFY2(actual == expected,
                         qPrintable(QStringLiteral("seed %1: “%2” in “%3”").arg(seed).arg(words, text)));
            }
        }
    }

    void allQuotesOfABookAreFoundByTheirWordsAlone()
    {
        constexpr int count = 60'000; // 3 MB
        QString text;
        for (int i = 0; i < count; ++i)
            text += numbered(i);
        Anchoring anchoring(GivenText(text), OffsetUnit::CodePoints);
        qsizetype at = 0;
        for (int i = 0; i < count; ++i) {
            const QString sentence = numbered(i);
            const Span quote{at, at + sentence.indexOf(u'”') + 1};
            at += sentence.size();
            if (i % 20 != 0)
                continue;
            const Result<Span> span =
                anchoring.anchor(wordsAlone(withStraightMarks(text.mid(quote.start, quote.length()))));
            QVERIFY2(span, span ? "" : qPrintable(span.problem().what));
            QCOMPARE(*span, quote);
        }
    }

    void aWordThatIsEverywhereIsFoundByWhatStandsAroundIt()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += numbered(i);
        Anchoring anchoring(GivenText(text), OffsetUnit::CodePoints);
        const qsizetype said =
            text.indexOf(QStringLiteral("Number 17000 ")) - QStringLiteral("said. “").size();
        const QString after = QStringLiteral(". “Number 17000 ");
        const Result<Span> span =
            anchoring.anchor(wordsAlone(QStringLiteral("said"), QStringLiteral("she "), after));
        QVERIFY2(span, span ? "" : qPrintable(span.problem().what));
        QCOMPARE(*span, (Span{said, said + 4}));
        QVERIFY(!anchoring.anchor(wordsAlone(QStringLiteral("said"), QStringLiteral("she "))));
    }

    void aTextOfOneLetterIsGivenUpWithASentence()
    {
        const QString letters(2'000'000, u'a');
        Anchoring anchoring(GivenText(letters), OffsetUnit::CodePoints);
        const auto answer = [&](const QString &words) {
            const Result<Span> span = anchoring.anchor(wordsAlone(words));
            return span ? QString() : span.problem().what;
        };
        // A search that compares all letters at each place does not come back before the day is over.
        QVERIFY(answer(u'b' + letters.left(1'000'000)).endsWith(u"is not in the text."));
        QVERIFY(answer(letters.left(100)).endsWith(u"does not tell which."));
        int tried = 0;
        while (tried < 1000 && answer(letters.left(100 + tried) + u'b').endsWith(u"is not in the text."))
            ++tried;
        QVERIFY(tried > 0);
        QCOMPARE(answer(letters.left(200) + u'b'),
                 QStringLiteral("Too many spans are not at their place to look for the words of each."));
    }
};

QTEST_GUILESS_MAIN(tst_AnchoringByWords)
#include "tst_anchoringbywords.moc"
