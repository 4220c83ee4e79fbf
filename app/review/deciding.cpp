#include "app/review/deciding.h"

#include "app/model/entityjson.h"

#include <algorithm>
#include <iterator>

namespace pullquote {

namespace {

void takeField(Quote &to, const Quote &from, CaseField field)
{
    switch (field) {
    case CaseField::Edges:
        to.content = from.content;
        break;
    case CaseField::Kind:
        to.kind = from.kind;
        to.kindManual = from.kindManual;
        break;
    case CaseField::Speaker:
        to.speakers = from.speakers;
        to.addressees = from.addressees;
        to.cue = from.cue;
        to.source = from.source;
        to.addressee = from.addressee;
        break;
    case CaseField::Topics:
        to.topics = from.topics;
        break;
    }
}

} // namespace

bool sameField(const Quote &a, const Quote &b, CaseField field)
{
    switch (field) {
    case CaseField::Edges:
        return a.content == b.content;
    case CaseField::Kind:
        return a.kind == b.kind;
    case CaseField::Speaker:
        return a.speakers == b.speakers && a.addressees == b.addressees && a.cue == b.cue &&
               a.source == b.source && a.addressee == b.addressee;
    case CaseField::Topics:
        return a.topics == b.topics;
    }
    Q_UNREACHABLE();
}

bool sameTagging(const Quote &a, const Quote &b)
{
    return std::all_of(std::begin(allCaseFields), std::end(allCaseFields),
                       [&](CaseField field) { return sameField(a, b, field); });
}

void takeTagging(Quote &to, const Quote &from)
{
    for (CaseField field : allCaseFields)
        takeField(to, from, field);
    to.flags.setFlag(QuoteFlag::Guessed, false);
}

bool names(const Decision &decision, QuoteId quote)
{
    return decision.quote == quote || decision.counterpart == quote;
}

QString stateIn(const Decision &decision, QuoteId quote)
{
    if (quote == decision.quote)
        return decision.states.value(0);
    return quote == decision.counterpart ? decision.states.value(1) : QString();
}

QString Deciding::stateOf(const Quote &quote, const CodePoints &codePoints)
{
    return stateHash(quote, codePoints);
}

/// The reviewer's side of the case; null for a third person.
const Quote *Deciding::own(const OpenCase &open) const
{
    for (const Quote *quote : {open.left, open.right}) {
        if (quote && quote->annotator == m_reviewer)
            return quote;
    }
    return nullptr;
}

/// Whether the result is a copy that the review has made, and not a quote of the reviewer's own.
bool Deciding::isCopyMade(const OpenCase &open) const
{
    const Quote *result = open.result;
    if (!result || result == own(open) || result->annotator != m_reviewer)
        return false;
    const Decision *decision = open.decision;
    return decision && !result->derivedFrom.isNull() &&
           (result->derivedFrom == decision->quote || result->derivedFrom == decision->counterpart);
}

/// The reviewer's quote for this case, with all that `like` says.
Quote Deciding::resultFor(const OpenCase &open, const Quote &like) const
{
    const Quote *mine = own(open) ? own(open) : open.result;
    Quote result = mine ? *mine : like;
    if (!mine) {
        result.id = QuoteId::create();
        result.annotator = m_reviewer;
        result.derivedFrom = like.id;
        result.created = m_now;
    } else if (isCopyMade(open)) {
        result.derivedFrom = like.id;
    }
    takeTagging(result, like);
    result.modified = m_now;
    return result;
}

/// The same, with what has been decided so far; else with what the reviewer says of the same words; else with
/// all that `first` says.
Quote Deciding::resultSoFar(const OpenCase &open, const Quote &first) const
{
    Quote result = resultFor(open, open.result ? *open.result : own(open) ? *own(open) : first);
    if (open.result)
        result.derivedFrom = open.result->derivedFrom;
    return result;
}

/// The state of a quote before anything was decided on it: a decision that is changed keeps what it was made
/// on.
QString Deciding::stateBefore(const OpenCase &open, const Quote &quote) const
{
    const bool isResult = open.decision && open.decision->result == quote.id;
    const QString before = isResult ? stateIn(*open.decision, quote.id) : QString();
    return before.isEmpty() ? stateOf(quote, m_codePoints) : before;
}

Decision Deciding::decisionOn(const OpenCase &open, const Quote &quote, const Quote *counterpart,
                              Decision::Verdict verdict, const QString &reason) const
{
    Decision decision;
    decision.id = open.decision ? open.decision->id : DecisionId::create();
    decision.quote = quote.id;
    decision.counterpart = counterpart ? counterpart->id : QuoteId();
    decision.annotator = m_reviewer;
    decision.verdict = verdict;
    decision.reason = reason;
    decision.created = m_now;
    decision.states.append(stateBefore(open, quote));
    if (counterpart)
        decision.states.append(stateBefore(open, *counterpart));
    return decision;
}

QList<Change> Deciding::changesFor(const OpenCase &open, Decision decision, const Quote &result) const
{
    decision.result = result.id;
    const Quote *before = own(open) ? own(open) : open.result;
    QList<Change> changes;
    const bool isAsItWas = before && before->id == result.id && sameTagging(*before, result) &&
                           before->flags == result.flags && before->derivedFrom == result.derivedFrom;
    if (!isAsItWas)
        changes.append(Change::to(result));
    changes.append(Change::to(decision));
    return changes;
}

QList<Change> Deciding::take(const OpenCase &open, Side side, const QString &reason) const
{
    const Quote *taken = open.on(side);
    if (!taken)
        return reject(open, reason);
    return changesFor(open,
                      decisionOn(open, *taken, open.on(opposite(side)), Decision::Verdict::Accepted, reason),
                      resultFor(open, *taken));
}

QList<Change> Deciding::takeField(const OpenCase &open, CaseField field, Side side) const
{
    Q_ASSERT(open.left && open.right);
    Quote result = resultSoFar(open, *open.left);
    pullquote::takeField(result, *open.on(side), field);
    const QString reason = open.decision ? open.decision->reason : QString();
    // It may be all of one side by now. The reviewer's own was that before, and says nothing of it.
    for (Side whole : {side, opposite(side)}) {
        if (open.on(whole) != own(open) && sameTagging(result, *open.on(whole)))
            return changesFor(open,
                              decisionOn(open, *open.on(whole), open.on(opposite(whole)),
                                         Decision::Verdict::Accepted, reason),
                              result);
    }
    if (own(open) && sameTagging(result, *own(open))) {
        const Quote *facing = own(open) == open.left ? open.right : open.left;
        return changesFor(open, decisionOn(open, *own(open), facing, Decision::Verdict::Accepted, reason),
                          result);
    }
    return changesFor(open, decisionOn(open, *open.left, open.right, Decision::Verdict::Amended, reason),
                      result);
}

QList<Change> Deciding::amend(const OpenCase &open) const
{
    const Quote *first = open.left ? open.left : open.right;
    const Quote result = resultSoFar(open, *first);
    const QString reason = open.decision ? open.decision->reason : QString();
    return changesFor(
        open, decisionOn(open, *first, open.left ? open.right : nullptr, Decision::Verdict::Amended, reason),
        result);
}

QList<Change> Deciding::reject(const OpenCase &open, const QString &reason) const
{
    const Quote *first = open.left ? open.left : open.right;
    const Quote *second = open.left ? open.right : nullptr;
    QList<Change> changes{Change::to(decisionOn(open, *first, second, Decision::Verdict::Rejected, reason))};
    if (const Quote *mine = own(open))
        changes.append(Change::deletion(refOf(*mine)));
    else if (isCopyMade(open))
        changes.append(Change::deletion(refOf(*open.result)));
    return changes;
}

QList<Change> Deciding::undecide(const OpenCase &open, const std::optional<Quote> &before) const
{
    if (!open.decision)
        return {};
    QList<Change> changes{Change::deletion(refOf(*open.decision))};
    const bool isAsItWas = before && open.result && *before == *open.result;
    if (before && !isAsItWas)
        changes.append(Change::to(*before));
    else if (!before && isCopyMade(open))
        changes.append(Change::deletion(refOf(*open.result)));
    return changes;
}

} // namespace pullquote
