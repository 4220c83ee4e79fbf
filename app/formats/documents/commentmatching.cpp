#include "app/formats/documents/commentmatching.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace pullquote {

namespace {

constexpr int mostOverlaps = 64; ///< looked at for one comment

/// What is compared in one go.
enum Compared { Words = 1, Author = 2, Line = 4, Part = 8, Date = 16 };

/// The values of those, and -1 for the others.
struct Key {
    std::array<qint64, 7> values;

    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashRange(key.values.begin(), key.values.end(), seed);
    }
};

qsizetype overlap(Span a, Span b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

/// A comment as numbers: equal lines and authors have the same, so that a long note is looked at once.
struct Numbered {
    Span span;
    qint64 author = -1;
    qint64 line = -1; ///< -1: it is no line of ours
    qint64 part = -1;
    qint64 parts = -1;
    qint64 date = -1;

    Key key(int features) const
    {
        const auto of = [features](Compared feature, qint64 value) {
            return features & feature ? value : -1;
        };
        return {{of(Words, span.start), of(Words, span.end), of(Author, author), of(Line, line),
                 of(Part, part), of(Part, parts), of(Date, date)}};
    }
    bool has(int features) const
    {
        return (!(features & Words) || span != unknownSpan) && (!(features & (Line | Part)) || line >= 0) &&
               (!(features & Date) || date >= 0);
    }
};

class Numbers {
public:
    qint64 of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.constEnd() ? *known : *m_numbers.insert(text, m_numbers.size());
    }
    /// To the second, in whatever zone it is said to be: documents have no more.
    qint64 ofDate(const QString &date)
    {
        return date.isEmpty() ? -1 : of(QStringLiteral("\n\n") + date.left(19));
    }
    Numbered of(const QString &author, const CommentLine &line)
    {
        CommentLine first = line;
        first.part = 1;
        return {{}, of(author), of(u'\n' + first.text()), line.part, line.parts, -1};
    }

private:
    QHash<QString, qint64> m_numbers;
};

class Matching {
public:
    Matching(const QList<SentLine> &lines, const QList<SentComment> &sent,
             const QList<ReturnedComment> &returned)
        : m_isTaken(sent.size()), m_match(returned.size(), -1)
    {
        Numbers numbers;
        QList<Numbered> ofLines;
        for (const SentLine &line : lines) {
            ofLines.append(numbers.of(line.author, line.line));
            ofLines.last().date = numbers.ofDate(line.date);
        }
        for (const SentComment &comment : sent) {
            Numbered numbered = ofLines[comment.line];
            numbered.span = comment.span;
            numbered.part = comment.part;
            m_sent.append(numbered);
        }
        for (const ReturnedComment &comment : returned) {
            Numbered numbered = comment.line ? numbers.of(comment.author, *comment.line) : Numbered();
            numbered.author = numbers.of(comment.author);
            numbered.span = comment.span;
            numbered.date = numbers.ofDate(comment.date);
            m_returned.append(numbered);
        }
    }

    QList<qsizetype> match()
    {
        for (int features :
             {Words | Author | Line | Part, Words | Line | Part, Words | Author | Part, Words | Part})
            pairEqual(features, false);
        pairOverlapping(Author | Line | Part, 1);
        pairOverlapping(Line | Part, 1);
        pairOverlapping(Author | Part, 2);
        pairOverlapping(Part, 2);
        for (int features : {Author | Line | Part, Line | Part, Author | Date | Part, Date | Part})
            pairEqual(features, true);
        pairEqual(Words, false);
        return m_match;
    }

private:
    /// Those that are equal in these, each in the order of the text; or only those that no other one equals.
    void pairEqual(int features, bool isOnlyOne)
    {
        QHash<Key, QList<qsizetype>> free; // the last one first
        for (qsizetype i = m_sent.size() - 1; i >= 0; --i) {
            if (!m_isTaken[i] && m_sent[i].has(features))
                free[m_sent[i].key(features)].append(i);
        }
        QHash<Key, int> count;
        for (qsizetype i = 0; isOnlyOne && i < m_returned.size(); ++i) {
            if (m_match[i] < 0 && m_returned[i].has(features))
                ++count[m_returned[i].key(features)];
        }
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (m_match[i] >= 0 || !m_returned[i].has(features))
                continue;
            const Key key = m_returned[i].key(features);
            const auto found = free.find(key);
            if (found == free.end() || found->isEmpty() ||
                (isOnlyOne && (found->size() > 1 || count.value(key) > 1)))
                continue;
            take(found->takeLast(), i);
        }
    }

    /// Those that are equal in these and share words, at least the `part`th part of them.
    void pairOverlapping(int features, int part)
    {
        QList<qsizetype> free; // by start
        for (qsizetype i = 0; i < m_sent.size(); ++i) {
            if (!m_isTaken[i] && !m_sent[i].span.isEmpty())
                free.append(i);
        }
        std::sort(free.begin(), free.end(),
                  [this](qsizetype a, qsizetype b) { return m_sent[a].span.start < m_sent[b].span.start; });
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (m_match[i] < 0 && m_returned[i].has(features) && !m_returned[i].span.isEmpty())
                takeMostOverlapping(free, i, features, part);
        }
    }

    void takeMostOverlapping(const QList<qsizetype> &free, qsizetype returned, int features, int part)
    {
        const Numbered &comment = m_returned[returned];
        auto after =
            std::lower_bound(free.begin(), free.end(), comment.span.end,
                             [this](qsizetype sent, qsizetype end) { return m_sent[sent].span.start < end; });
        qsizetype best = -1;
        qsizetype most = 0;
        for (int looked = 0; after != free.begin() && looked < mostOverlaps; ++looked) {
            const qsizetype sent = *--after;
            const Numbered &other = m_sent[sent];
            const qsizetype shared = overlap(comment.span, other.span);
            const qsizetype least =
                part == 1 ? 1 : (std::max(comment.span.length(), other.span.length()) + part - 1) / part;
            if (m_isTaken[sent] || shared <= most || shared < least ||
                comment.key(features) != other.key(features))
                continue;
            best = sent;
            most = shared;
        }
        if (best >= 0)
            take(best, returned);
    }

    void take(qsizetype sent, qsizetype returned)
    {
        m_isTaken[sent] = true;
        m_match[returned] = sent;
    }

    QList<Numbered> m_sent;
    QList<Numbered> m_returned;
    QList<bool> m_isTaken;
    QList<qsizetype> m_match;
};

} // namespace

QList<qsizetype> matchComments(const QList<SentLine> &lines, const QList<SentComment> &sent,
                               const QList<ReturnedComment> &returned)
{
    return Matching(lines, sent, returned).match();
}

} // namespace pullquote
