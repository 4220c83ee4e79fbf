// What it costs to find quotes by their words alone, in texts that become twice as long from line to line;
// the exponent is 1 when the cost grows as the text does.

#include "app/formats/annotations/anchoring.h"
#include "tests/bench/cost.h"

#include <QRandomGenerator>

#include <cmath>
#include <cstdio>

using namespace pullquote;

namespace {

constexpr qsizetype unitsOfQuote = 150; ///< from one quote to the next: a book has 20,000 in 3 MB

/// A text of words of two to eight letters out of so many.
QString textOf(qsizetype units, int vocabulary)
{
    QRandomGenerator random(20210616);
    QStringList words;
    for (int i = 0; i < vocabulary; ++i) {
        QString word;
        for (int letters = 2 + random.bounded(7); letters > 0; --letters)
            word += QChar(u'a' + char16_t(random.bounded(26)));
        words.append(word);
    }
    QString text;
    while (text.size() < units)
        text += words[random.bounded(vocabulary)] + u' ';
    return text;
}

/// The seconds that it takes to find them all.
double secondsToFind(const QString &text, qsizetype length)
{
    Anchoring anchoring(GivenText(text), OffsetUnit::CodePoints);
    qsizetype found = 0;
    qsizetype asked = 0;
    const bench::Cost cost = bench::measure([&] {
        for (qsizetype at = 0; at + unitsOfQuote < text.size(); at += unitsOfQuote, ++asked)
            found += anchoring.anchor({-1, -1, text.mid(at, length), {}, {}}).ok();
    });
    std::printf("%8lld of %8lld found", qlonglong(found), qlonglong(asked));
    return cost.processor / 1000;
}

} // namespace

int main()
{
    for (const auto &[kind, vocabulary, length] :
         {std::tuple("quotes, a large vocabulary", 20'000, 90), std::tuple("quotes, a small one", 60, 90),
          std::tuple("single words", 20'000, 8)}) {
        double before = 0;
        for (const qsizetype units : {375'000, 750'000, 1'500'000, 3'000'000, 6'000'000}) {
            const double seconds = secondsToFind(textOf(units, vocabulary), length);
            std::printf(" in %5.2f MB: %6.2f s", double(units) / 1e6, seconds);
            if (before > 0)
                std::printf(", exponent %5.2f", std::log2(seconds / before));
            std::printf("   (%s)\n", kind);
            before = seconds;
        }
    }
}
