#include "app/review/worddifference.h"

#include "app/review/edges.h"
#include "app/text/wordplaces.h"
#include "app/text/words.h"

#include <QHash>

#include <vector>

namespace pullquote {

namespace {

constexpr qsizetype mostCells = 16'000'000; // a bit each: 2 MB, and some 50 ms

/// The words of a text, equal ones with the same number.
struct NumberedWords {
    QList<Span> spans;
    std::vector<int> numbers;
};

NumberedWords numberedWords(QStringView text, QHash<QStringView, int> &known)
{
    NumberedWords words{wordsOf(text), {}};
    words.numbers.reserve(size_t(words.spans.size()));
    for (const Span word : std::as_const(words.spans)) {
        const QStringView written = text.mid(word.start, word.length());
        words.numbers.push_back(known.value(written, int(known.size())));
        known.insert(written, words.numbers.back());
    }
    return words;
}

/// What is left over of one side, neighbours together.
class LeftOver {
public:
    explicit LeftOver(const QList<Span> &words) : m_words(words) {}

    void add(qsizetype word)
    {
        if (!m_spans.isEmpty() && word == m_last + 1)
            m_spans.last().end = m_words.at(word).end;
        else
            m_spans.append(m_words.at(word));
        m_last = word;
    }
    QList<Span> take() { return std::move(m_spans); }

private:
    const QList<Span> &m_words;
    QList<Span> m_spans;
    qsizetype m_last = -1;
};

/// The middles of two texts, after what they begin and end with in common.
struct Middles {
    qsizetype begin = 0; ///< of both
    qsizetype endA = 0;
    qsizetype endB = 0;

    Middles(const std::vector<int> &a, const std::vector<int> &b)
        : endA(qsizetype(a.size())), endB(qsizetype(b.size()))
    {
        while (begin < std::min(endA, endB) && a[size_t(begin)] == b[size_t(begin)])
            ++begin;
        while (std::min(endA, endB) > begin && a[size_t(endA - 1)] == b[size_t(endB - 1)]) {
            --endA;
            --endB;
        }
    }
    qsizetype rows() const { return endA - begin; }
    qsizetype columns() const { return endB - begin; }
};

/// For each pair of places in the middles whether a longest common subsequence goes on by leaving out A's
/// word; where the words are equal it takes both.
std::vector<bool> waysThrough(const Middles &middles, const int *a, const int *b)
{
    const qsizetype columns = middles.columns();
    std::vector<bool> leavesOutA(size_t(middles.rows() * columns));
    std::vector<int> below(size_t(columns + 1), 0);
    for (qsizetype row = middles.rows() - 1; row >= 0; --row) {
        int diagonal = 0; // of the row below, one to the right
        int right = 0;
        for (qsizetype column = columns - 1; column >= 0; --column) {
            int &here = below[size_t(column)];
            const int down = here;
            leavesOutA[size_t(row * columns + column)] = down >= right;
            right = a[row] == b[column] ? diagonal + 1 : std::max(down, right);
            diagonal = down;
            here = right;
        }
    }
    return leavesOutA;
}

void addMiddles(const Middles &middles, const std::vector<int> &a, const std::vector<int> &b, LeftOver &onlyA,
                LeftOver &onlyB)
{
    const int *const wordsA = a.data() + middles.begin;
    const int *const wordsB = b.data() + middles.begin;
    const std::vector<bool> leavesOutA = waysThrough(middles, wordsA, wordsB);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < middles.rows() && column < middles.columns()) {
        if (wordsA[row] == wordsB[column]) {
            ++row;
            ++column;
        } else if (leavesOutA[size_t(row * middles.columns() + column)]) {
            onlyA.add(middles.begin + row++);
        } else {
            onlyB.add(middles.begin + column++);
        }
    }
    for (; row < middles.rows(); ++row)
        onlyA.add(middles.begin + row);
    for (; column < middles.columns(); ++column)
        onlyB.add(middles.begin + column);
}

Span grownToWords(QStringView text, Span span, Span within)
{
    const Span first = wordAround(text, span.start);
    const Span last = wordAround(text, span.end - 1);
    span = {std::min(span.start, first.start), std::max(span.end, last.end)};
    return {std::max(span.start, within.start), std::min(span.end, within.end)};
}

/// What is in `tagged` and in none of `others`.
QList<Span> onlyIn(QStringView text, const QList<Span> &tagged, const QList<Span> &others)
{
    QList<Span> only;
    const auto add = [&](Span piece, Span part) {
        if (piece.isEmpty())
            return;
        piece = grownToWords(text, wordEdges(text, {piece}).constFirst(), part);
        if (!only.isEmpty() && piece.start <= only.constLast().end)
            only.last().end = std::max(only.constLast().end, piece.end);
        else
            only.append(piece);
    };
    qsizetype next = 0;
    for (const Span part : tagged) {
        while (next < others.size() && others.at(next).end <= part.start)
            ++next;
        qsizetype from = part.start;
        for (qsizetype i = next; i < others.size() && others.at(i).start < part.end; ++i) {
            add({from, others.at(i).start}, part);
            from = std::max(from, others.at(i).end);
        }
        add({from, part.end}, part);
    }
    return only;
}

} // namespace

WordDifference wordDifference(QStringView a, QStringView b)
{
    QHash<QStringView, int> known;
    const NumberedWords wordsA = numberedWords(a, known);
    const NumberedWords wordsB = numberedWords(b, known);
    const Middles middles(wordsA.numbers, wordsB.numbers);
    LeftOver onlyA(wordsA.spans);
    LeftOver onlyB(wordsB.spans);
    const bool isExact = middles.columns() == 0 || middles.rows() <= mostCells / middles.columns();
    if (isExact) {
        addMiddles(middles, wordsA.numbers, wordsB.numbers, onlyA, onlyB);
    } else {
        for (qsizetype i = middles.begin; i < middles.endA; ++i)
            onlyA.add(i);
        for (qsizetype i = middles.begin; i < middles.endB; ++i)
            onlyB.add(i);
    }
    return {onlyA.take(), onlyB.take(), isExact};
}

WordDifference taggedDifference(QStringView text, const QList<Span> &a, const QList<Span> &b)
{
    const QList<Span> edgesA = wordEdges(text, a);
    const QList<Span> edgesB = wordEdges(text, b);
    return {onlyIn(text, edgesA, edgesB), onlyIn(text, edgesB, edgesA), true};
}

} // namespace pullquote
