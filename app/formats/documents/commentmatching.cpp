#include "app/formats/documents/commentmatching.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace pullquote {

namespace {

constexpr int mostOverlaps = 64; ///< looked at for one comment

QString spanKey(Span span)
{
    return span.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(span.start).arg(span.end);
}

QString partKey(const CommentLine &line)
{
    return QStringLiteral("%1/%2").arg(line.part).arg(line.parts);
}

qsizetype overlap(Span a, Span b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

class Matching {
public:
    Matching(const QList<SentComment> &sent, const QList<ReturnedComment> &returned)
        : m_sent(sent), m_returned(returned), m_isTaken(sent.size()), m_match(returned.size(), -1)
    {
    }

    QList<qsizetype> match()
    {
        const auto line = [](const ReturnedComment &comment) {
            return comment.line ? comment.line->text() : QString();
        };
        const auto key = [](Span span, const QString &rest) {
            return span.isEmpty() || rest.isEmpty() ? QString() : spanKey(span) + u'\n' + rest;
        };
        pair([&](const SentComment &c) { return key(c.span, c.author + u'\n' + c.line.text()); },
             [&](const ReturnedComment &c) {
                 return c.line ? key(c.span, c.author + u'\n' + line(c)) : QString();
             });
        pair([&](const SentComment &c) { return key(c.span, c.line.text()); },
             [&](const ReturnedComment &c) { return key(c.span, line(c)); });
        pair([&](const SentComment &c) { return key(c.span, partKey(c.line)); },
             [&](const ReturnedComment &c) { return c.line ? key(c.span, partKey(*c.line)) : QString(); });
        pair([&](const SentComment &c) { return spanKey(c.span); },
             [&](const ReturnedComment &c) { return spanKey(c.span); });
        pair([&](const SentComment &c) { return c.line.text(); }, line);
        pairOverlapping();
        return m_match;
    }

private:
    /// Those with the same key, each in the order of the text; an empty key is none.
    void pair(const std::function<QString(const SentComment &)> &keyOfSent,
              const std::function<QString(const ReturnedComment &)> &keyOfReturned)
    {
        QHash<QString, QList<qsizetype>> free; // the last one first
        for (qsizetype i = m_sent.size() - 1; i >= 0; --i) {
            if (!m_isTaken[i])
                free[keyOfSent(m_sent[i])].append(i);
        }
        free.remove(QString());
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (m_match[i] >= 0)
                continue;
            const auto found = free.find(keyOfReturned(m_returned[i]));
            if (found != free.end() && !found->isEmpty())
                take(found->takeLast(), i);
        }
    }

    /// A comment with a line of ours whose words and line were both changed: the one that it shares at least
    /// half of the words with, and most of them.
    void pairOverlapping()
    {
        QList<qsizetype> free; // by start
        for (qsizetype i = 0; i < m_sent.size(); ++i) {
            if (!m_isTaken[i] && !m_sent[i].span.isEmpty())
                free.append(i);
        }
        std::sort(free.begin(), free.end(),
                  [this](qsizetype a, qsizetype b) { return m_sent[a].span.start < m_sent[b].span.start; });
        for (qsizetype i = 0; i < m_returned.size(); ++i) {
            if (m_match[i] < 0 && m_returned[i].line && !m_returned[i].span.isEmpty())
                takeMostOverlapping(free, i);
        }
    }

    void takeMostOverlapping(const QList<qsizetype> &free, qsizetype returned)
    {
        const Span span = m_returned[returned].span;
        auto after =
            std::lower_bound(free.begin(), free.end(), span.end,
                             [this](qsizetype sent, qsizetype end) { return m_sent[sent].span.start < end; });
        qsizetype best = -1;
        qsizetype most = 0;
        for (int looked = 0; after != free.begin() && looked < mostOverlaps; ++looked) {
            const qsizetype sent = *--after;
            const Span other = m_sent[sent].span;
            const qsizetype shared = overlap(span, other);
            if (m_isTaken[sent] || shared <= most || 2 * shared < std::max(span.length(), other.length()))
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

    const QList<SentComment> &m_sent;
    const QList<ReturnedComment> &m_returned;
    QList<bool> m_isTaken;
    QList<qsizetype> m_match;
};

} // namespace

QList<qsizetype> matchComments(const QList<SentComment> &sent, const QList<ReturnedComment> &returned)
{
    return Matching(sent, returned).match();
}

} // namespace pullquote
