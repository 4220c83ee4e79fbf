#include "app/reviewing/answers.h"

#include "app/model/words.h"
#include "app/review/deciding.h"
#include "app/review/edges.h"
#include "app/review/matching.h"
#include "app/session/session.h"
#include "app/text/sha256.h"

#include <algorithm>

namespace pullquote {

namespace {

constexpr int keyLength = 16; // of base 64: 96 bits

template <class T>
QSet<QUuid> resolved(const QList<Id<T>> &ids, const Redirects &redirects)
{
    QSet<QUuid> ends;
    for (const Id<T> &id : ids)
        ends.insert(redirects.value(id.uuid(), id.uuid()));
    return ends;
}

bool isBefore(const Answer &a, const Answer &b)
{
    const auto place = [](const Answer &answer) {
        return std::tuple(answer.subject().extent(), answer.subject().id, answer.reviewer);
    };
    return place(a) < place(b);
}

} // namespace

AnswerScope AnswerScope::of(const Session &session)
{
    AnswerScope scope;
    scope.me = session.me().id;
    scope.redirects = session.catalogue().redirects();
    scope.isBlind = session.catalogue().project().blindTagging;
    if (const Annotator *me = session.catalogue().annotator(scope.me))
        scope.revealed = QSet<ArticleId>(me->revealed.begin(), me->revealed.end());
    return scope;
}

AnswerFinder::AnswerFinder(const ArticleContent &content, const AnswerScope &scope, const PastQuote &past)
    : m_content(content), m_scope(scope), m_past(past)
{
    for (const Quote &one : content.quotes)
        m_quotes.insert(one.id, &one);
}

Result<ArticleAnswers> AnswerFinder::find(const QList<Decision> &decisions)
{
    const auto found = newest(decisions);
    if (!found)
        return found.problem();
    ArticleAnswers all{m_content.article, m_content.text, {}, {}, false};
    for (auto reviewer = found->begin(); reviewer != found->end(); ++reviewer) {
        for (auto one = reviewer->begin(); one != reviewer->end(); ++one) {
            const auto answer = answerTo(one.key(), one.value());
            if (!answer)
                return answer.problem();
            if (*answer)
                all.answers.append(**answer);
        }
        all.hidesMissed = m_scope.hidesOthers(m_content.article.id);
        if (!all.hidesMissed)
            addMissed(reviewer.key(), reviewer.value(), decisions, all.answers);
    }
    std::sort(all.answers.begin(), all.answers.end(), isBefore);
    return all;
}

Result<bool> AnswerFinder::isMine(QuoteId id)
{
    if (const Quote *present = quote(id))
        return present->annotator == m_scope.me;
    if (!m_isMine.contains(id)) {
        const auto last = m_past(id, {});
        if (!last)
            return last.problem();
        m_isMine.insert(id, *last && (*last)->annotator == m_scope.me);
    }
    return m_isMine.value(id);
}

Result<QMap<AnnotatorId, AnswerFinder::DecidedBy>> AnswerFinder::newest(const QList<Decision> &decisions)
{
    QMap<AnnotatorId, DecidedBy> found;
    for (const Decision &decision : decisions) {
        if (decision.annotator == m_scope.me)
            continue;
        for (QuoteId id : {decision.quote, decision.counterpart}) {
            const Result<bool> mine = id.isNull() ? Result<bool>(false) : isMine(id);
            if (!mine)
                return mine.problem();
            if (*mine)
                found[decision.annotator].insert(id, decision);
        }
    }
    return found;
}

/// Where nobody knows what it was then, as it is, or as it last was.
Result<std::optional<Quote>> AnswerFinder::before(QuoteId id, const Decision &decision)
{
    const Quote *now = quote(id);
    const QString hash = stateIn(decision, id);
    if (now && (hash.isEmpty() || Deciding::stateOf(*now, m_content.codePoints) == hash))
        return std::optional(*now);
    const auto then = m_past(id, hash);
    if (!then || *then || hash.isEmpty())
        return then;
    return now ? std::optional(*now) : m_past(id, {});
}

Result<std::optional<Answer>> AnswerFinder::answerTo(QuoteId id, const Decision &decision)
{
    const auto mine = before(id, decision);
    if (!mine)
        return mine.problem();
    if (!*mine)
        return std::optional<Answer>();
    Answer answer;
    answer.article = m_content.article.id;
    answer.reviewer = decision.annotator;
    answer.when = decision.created;
    answer.reason = decision.reason;
    answer.before = *mine;
    if (const Quote *now = quote(id))
        answer.now = *now;
    const Quote *result = decision.result.isNull() ? nullptr : quote(decision.result);
    if (result) {
        answer.after = *result;
        answer.changed = changes(**mine, *result);
        answer.verdict = answer.changed ? Answer::Verdict::Amended : Answer::Verdict::Accepted;
        answer.isAgreed = answer.now && saysTheSame(*answer.now, *result);
    } else {
        answer.verdict = Answer::Verdict::Rejected;
        answer.isAgreed = !answer.now;
    }
    answer.key = keyOf(answer, word(decision.verdict));
    return std::optional(answer);
}

void AnswerFinder::addMissed(AnnotatorId reviewer, const DecidedBy &decided, const QList<Decision> &decisions,
                             QList<Answer> &answers) const
{
    QSet<QuoteId> named; // in decisions on mine
    QSet<QuoteId> rejected;
    for (auto one = decided.begin(); one != decided.end(); ++one) {
        named.unite({one->quote, one->counterpart, one->result});
        if (!quote(one->result))
            rejected.insert(one.key());
    }
    QHash<QuoteId, const Quote *> copies; // mine, by what I took them over from
    QSet<QList<Span>> standing;
    QList<Quote> undecided, theirs;
    for (const Quote &one : m_content.quotes) {
        if (one.annotator != m_scope.me || rejected.contains(one.id))
            continue;
        if (!one.derivedFrom.isNull() && !decided.contains(one.id))
            copies.insert(one.derivedFrom, &one);
        else
            standing.insert(wordEdges(m_content.text, one.content));
        if (!decided.contains(one.id))
            undecided.append(one);
    }
    for (const Quote &one : m_content.quotes) {
        if (one.annotator != reviewer || one.kind == QuoteKind::NotAQuote || named.contains(one.id))
            continue;
        if (const Quote *copy = copies.value(one.id)) {
            Answer answer = missed(one, decisions);
            answer.now = *copy;
            answer.isAgreed = saysTheSame(*copy, one);
            answers.append(answer);
            undecided.removeOne(*copy);
        } else if (!standing.contains(wordEdges(m_content.text, one.content))) {
            theirs.append(one);
        }
    }
    const QList<ComparedQuote> facing = compared(theirs);
    QSet<QuoteId> faced;
    for (const Match &match : matchQuotes(compared(undecided), facing).matches)
        faced.insert(facing.at(match.b).id);
    for (const Quote &one : std::as_const(theirs)) {
        if (!faced.contains(one.id))
            answers.append(missed(one, decisions));
    }
}

Answer AnswerFinder::missed(const Quote &theirs, const QList<Decision> &decisions) const
{
    Answer answer;
    answer.article = m_content.article.id;
    answer.reviewer = theirs.annotator;
    answer.when = theirs.modified;
    answer.verdict = Answer::Verdict::Missed;
    answer.after = theirs;
    for (const Decision &decision : decisions) {
        if (decision.annotator == theirs.annotator && decision.result == theirs.id) {
            answer.when = decision.created;
            answer.reason = decision.reason;
        }
    }
    answer.key = keyOf(answer, {});
    return answer;
}

QList<ComparedQuote> AnswerFinder::compared(const QList<Quote> &quotes) const
{
    return comparedQuotes(quotes, m_content.text, m_scope.redirects);
}

WhatChanged AnswerFinder::changes(const Quote &from, const Quote &to) const
{
    const auto same = [&](const QList<Span> &a, const QList<Span> &b) {
        return sameEdges(m_content.text, a, b);
    };
    const auto all = [&](const auto &ids) { return resolved(ids, m_scope.redirects); };
    WhatChanged changed;
    changed.setFlag(Changed::Edges, !same(from.content, to.content));
    changed.setFlag(Changed::Kind, from.kind != to.kind);
    changed.setFlag(Changed::Speaker, all(from.speakers) != all(to.speakers));
    changed.setFlag(Changed::Cue, !same(from.cue, to.cue));
    changed.setFlag(Changed::Source, !same(from.source, to.source));
    changed.setFlag(Changed::Addressee,
                    all(from.addressees) != all(to.addressees) || !same(from.addressee, to.addressee));
    changed.setFlag(Changed::Topics, all(from.topics) != all(to.topics));
    return changed;
}

QString AnswerFinder::keyOf(const Answer &answer, QLatin1String verdict) const
{
    Sha256 hash;
    const QString parts[] = {
        answer.reviewer.toString(), answer.before ? answer.before->id.toString() : QString(),
        answer.after ? Deciding::stateOf(*answer.after, m_content.codePoints) : QString(), verdict,
        answer.reason};
    for (const QString &part : parts) {
        hash.add(part.toUtf8());
        hash.add(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toBase64(QByteArray::Base64UrlEncoding).left(keyLength));
}

} // namespace pullquote
