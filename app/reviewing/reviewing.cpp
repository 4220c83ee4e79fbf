#include "app/reviewing/reviewing.h"

#include "app/review/paststate.h"
#include "app/session/momentafter.h"
#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

#include <algorithm>

namespace pullquote {

/// Of this moment, behind all that was decided before. Many cases at once share one: it looks at every
/// decision.
Deciding Reviewing::deciding() const
{
    const QDateTime at = momentAfter(m_session.remarks().lastDecided(), QDateTime::currentDateTimeUtc());
    return Deciding(m_session.me().id, at, m_session.article().codePoints());
}

Result<void> Reviewing::commit(const QString &label, const QList<Change> &changes)
{
    ChangeSet changeSet = m_session.draft(label);
    changeSet.changes = changes;
    return m_session.commit(std::move(changeSet));
}

Result<void> Reviewing::take(qsizetype index, Side side)
{
    const OpenCase open = m_review.open(index);
    const QString reason = open.decision ? open.decision->reason : QString();
    return commit(tr("Take %1’s").arg(m_review.nameOf(side)), deciding().take(open, side, reason));
}

Result<void> Reviewing::takeField(qsizetype index, CaseField field, Side side)
{
    const OpenCase open = m_review.open(index);
    if (!open.left || !open.right)
        return Problem{tr("Only one of the two has this quote."), {}, tr("Take it whole, or neither.")};
    return commit(tr("Take a part of %1’s").arg(m_review.nameOf(side)),
                  deciding().takeField(open, field, side));
}

Result<QuoteId> Reviewing::amend(qsizetype index)
{
    const QList<Change> changes = deciding().amend(m_review.open(index));
    const auto decision = std::find_if(changes.begin(), changes.end(), [](const Change &change) {
        return change.entity.type == EntityType::Decision;
    });
    const QuoteId result = std::get<Decision>(*decision->after).result;
    if (const Result<void> done = commit(tr("Amend"), changes); !done)
        return done.problem();
    return result;
}

Result<void> Reviewing::reject(qsizetype index, const QString &reason)
{
    return commit(tr("Neither"), deciding().reject(m_review.open(index), canonicalText(reason).text));
}

Result<void> Reviewing::giveReason(qsizetype index, const QString &reason)
{
    const OpenCase open = m_review.open(index);
    if (!open.decision)
        return Problem{tr("Nothing is decided here yet."), {}, tr("Decide first, then say why.")};
    Decision decision = *open.decision;
    decision.reason = canonicalText(reason).text;
    return commit(tr("Say why"), {Change::to(decision)});
}

/// The reviewer's own quote as it was before the decision; nothing where the decision did not change it.
Result<std::optional<Quote>> Reviewing::ownBefore(const Decision &decision) const
{
    const QList<QuoteId> ids{decision.quote, decision.counterpart};
    for (qsizetype i = 0; i < decision.states.size() && i < ids.size(); ++i) {
        const Quote *now = m_session.article().quote(ids.at(i));
        const bool isOthers = now && now->annotator != m_session.me().id;
        const bool isAsBefore =
            now && Deciding::stateOf(*now, m_session.article().codePoints()) == decision.states.at(i);
        if (ids.at(i).isNull() || decision.states.at(i).isEmpty() || isOthers || isAsBefore)
            continue;
        Result<std::optional<Quote>> before = pastState(m_session.reader(), ids.at(i), decision.states.at(i));
        if (!before)
            return before.problem();
        if (*before && (*before)->annotator == m_session.me().id) {
            (*before)->modified = QDateTime::currentDateTimeUtc();
            return before;
        }
    }
    return std::optional<Quote>();
}

Result<void> Reviewing::undecide(qsizetype index)
{
    const OpenCase open = m_review.open(index);
    if (!open.decision)
        return Problem{tr("Nothing is decided here yet."), {}, {}};
    // What was there before is asked of the file, where the decision itself may not be yet.
    if (const Result<void> arrived = waitForFile(m_session); !arrived)
        return arrived;
    Result<std::optional<Quote>> before = ownBefore(*open.decision);
    // A third person's own quote of the same words was there before, too.
    const bool isThirds = open.result && open.result != open.left && open.result != open.right;
    if (before && !*before && isThirds)
        before = stateBefore(m_session.reader(), open.decision->id, *open.result);
    if (before && *before && open.result && **before != *open.result)
        (*before)->modified = QDateTime::currentDateTimeUtc();
    if (!before)
        return before.problem();
    return commit(tr("Undecide"), deciding().undecide(open, *before));
}

Result<qsizetype> Reviewing::decideOn(const QList<qsizetype> &indexes, const QString &label,
                                      const std::function<QList<Change>(const OpenCase &)> &decide)
{
    QList<Change> changes;
    QSet<EntityRef> touched;
    qsizetype count = 0;
    for (qsizetype index : indexes) {
        const QList<Change> own = decide(m_review.open(index));
        // Two cases over the same words would both go to the reviewer's one quote of these words: the second
        // stays open.
        const bool isTaken = std::any_of(own.begin(), own.end(), [&touched](const Change &change) {
            return touched.contains(change.entity);
        });
        if (isTaken)
            continue;
        for (const Change &change : own)
            touched.insert(change.entity);
        changes += own;
        ++count;
    }
    if (const Result<void> done = commit(label, changes); !done)
        return done.problem();
    return count;
}

Result<qsizetype> Reviewing::takeAgreed()
{
    QList<qsizetype> agreed;
    for (qsizetype i = 0; i < m_review.count(); ++i) {
        if (m_review.at(i).type() == CaseType::Same &&
            m_review.standing(i).state == Standing::State::Undecided)
            agreed.append(i);
    }
    if (agreed.isEmpty())
        return Problem{tr("There is nothing undecided that both agree on."), {}, {}};
    return decideOn(
        agreed, tr("Take %n that both agree on", nullptr, int(agreed.size())),
        [decide = deciding()](const OpenCase &open) { return decide.take(open, Side::Left, {}); });
}

QList<qsizetype> Reviewing::undecided(QList<qsizetype> indexes) const
{
    indexes.removeIf([this](qsizetype i) { return m_review.standing(i).state == Standing::State::Decided; });
    return indexes;
}

Result<qsizetype> Reviewing::decideAll(const QList<qsizetype> &indexes, Choice choice, const QString &reason)
{
    if (indexes.isEmpty())
        return Problem{tr("No case is shown."), {}, tr("Show some by another filter.")};
    const QList<qsizetype> toDecide = undecided(indexes);
    if (toDecide.isEmpty())
        return Problem{
            tr("All that are shown are decided."), {}, tr("Undecide first what is to be decided anew.")};
    const QString why = canonicalText(reason).text;
    const Deciding decide = deciding();
    return decideOn(
        toDecide, tr("Decide on %n case(s)", nullptr, int(toDecide.size())), [&](const OpenCase &open) {
            return choice == Choice::Neither
                       ? decide.reject(open, why)
                       : decide.take(open, choice == Choice::Left ? Side::Left : Side::Right, why);
        });
}

Result<void> Reviewing::reveal(Session &session, const QList<ArticleId> &articles)
{
    const Annotator *known = session.catalogue().annotator(session.me().id);
    Annotator me = known ? *known : session.me();
    for (ArticleId article : articles) {
        if (!me.revealed.contains(article))
            me.revealed.append(article);
    }
    std::sort(me.revealed.begin(), me.revealed.end());
    ChangeSet changes =
        session.draft(tr("Turn the review on for %n article(s)", nullptr, int(articles.size())));
    changes.changes = {Change::to(me)};
    return session.commit(std::move(changes));
}

} // namespace pullquote
