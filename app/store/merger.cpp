#include "app/store/merger.h"

#include "app/model/ancestry.h"
#include "app/model/timetext.h"
#include "app/store/changerules.h"
#include "app/store/query.h"
#include "app/store/storedpast.h"

#include <future>

namespace pullquote {

namespace {

bool isSameRecord(const Revision &one, const Revision &other)
{
    return one.entity == other.entity && one.parent == other.parent &&
           one.secondParent == other.secondParent && one.hash == other.hash;
}

std::optional<Revision> headIn(const QList<Revision> &revisions)
{
    const auto head =
        std::find_if(revisions.begin(), revisions.end(), [](const Revision &one) { return one.isHead; });
    return head == revisions.end() ? std::nullopt : std::optional(*head);
}

Problem otherHistory(EntityRef entity)
{
    return {Merger::tr("Their file tells another story of it than this project, under the same number."),
            nameOf(entity), Merger::tr("One of the two files was changed by another program.")};
}

} // namespace

/// The states of some arrivals are checked while those before them are written, which takes as long.
Result<void> Merger::bringAll()
{
    constexpr qsizetype size = 256;
    Arrivals arrivals;
    Arrivals waiting;
    std::future<Result<void>> check;
    const auto bringWaiting = [&]() -> Result<void> {
        if (const Result<void> checked = check.valid() ? check.get() : Result<void>(); !checked)
            return checked;
        const Arrivals ready = std::exchange(waiting, std::exchange(arrivals, {}));
        check = std::async(std::launch::async, [waiting] { return checkStates(waiting); });
        for (const Arrival &arrival : ready) {
            if (const Result<void> brought = bring(arrival); !brought)
                return brought;
        }
        return {};
    };
    int steps = 0;
    const Result<void> all = m_theirs.forEach([&](const QList<Revision> &theirs) -> Result<void> {
        if (++steps % 50 == 0 && m_keepGoing && !m_keepGoing())
            return Problem{tr("The merge was stopped. Nothing was changed."), {}, {}};
        const Result<void> met = meet(theirs, arrivals);
        return met && arrivals.size() >= size ? bringWaiting() : met;
    });
    if (!all)
        return all;
    // Those that are left, and those that are checked meanwhile.
    const Result<void> last = bringWaiting();
    return last ? bringWaiting() : last;
}

Result<void> Merger::checkStates(const Arrivals &arrivals)
{
    for (const Arrival &arrival : arrivals) {
        for (const GivenState &state : arrival.states) {
            if (const Result<void> checked = checkGiven(state); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> Merger::meet(const QList<Revision> &theirs, Arrivals &arrivals)
{
    const Revision head = *headIn(theirs);
    const QList<Revision> ours = m_writer.revisions().all(head.entity.uuid);
    // Every project is one of its own; a copy of this one has its id.
    if (head.entity.type == EntityType::Project && ours.isEmpty())
        return {};
    const auto present = headIn(ours);
    if (present && present->changeSet == head.changeSet) {
        if (!isSameRecord(*present, head))
            return otherHistory(head.entity);
        countSame(head);
        return {};
    }
    Result<Arrival> arrival = read(theirs, ours);
    if (!arrival)
        return arrival.problem();
    arrivals.append(std::move(arrival).value());
    return {};
}

Result<void> Merger::bring(const Arrival &arrival)
{
    if (const Result<void> checked = checkWhatNeverChanges(arrival); !checked)
        return checked;
    if (isKeptApart(arrival)) {
        m_keptApart.insert(arrival.head.entity.uuid);
        return {};
    }
    if (const Result<void> adopted = adopt(arrival); !adopted)
        return adopted;
    return moveHead(arrival);
}

Result<Merger::Arrival> Merger::read(const QList<Revision> &theirs, const QList<Revision> &ours)
{
    if (const Result<void> checked = checkAgainstOurs(theirs, ours); !checked)
        return checked.problem();
    const Revision head = *headIn(theirs);
    Arrival arrival{head, headIn(ours), !ours.isEmpty(), {}, Meeting::Moves, true, {}};
    Ancestry ancestry;
    QHash<ChangeSetId, Revision> unknown;
    for (const Revision &revision : theirs) {
        ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
        unknown.insert(revision.changeSet, revision);
    }
    for (const Revision &revision : ours) {
        ancestry.add(revision.changeSet, {revision.parent, revision.secondParent});
        if (!revision.isLeftOut || unknown.value(revision.changeSet).isLeftOut)
            unknown.remove(revision.changeSet);
        arrival.isHeadNew = arrival.isHeadNew && revision.changeSet != head.changeSet;
    }
    const auto chain = ancestry.chain(head.changeSet);
    if (!chain)
        return Problem{tr("Its history goes in a circle."), nameOf(head.entity), {}};
    for (const ChangeSetId &id : *chain) {
        if (!unknown.contains(id))
            continue;
        const Revision revision = unknown.value(id);
        const Result<GivenState> state = m_theirs.state(revision);
        if (!state)
            return state.problem();
        arrival.unknown.append(revision);
        arrival.states.insert(id, *state);
    }
    arrival.meeting =
        meetingOf(ancestry, arrival.present ? arrival.present->changeSet : ChangeSetId(), head.changeSet);
    return arrival;
}

/// Whose it is, and which text an article has, is the same in every state. An article that has another text
/// than here is no harm: it is kept apart.
Result<void> Merger::checkWhatNeverChanges(const Arrival &arrival)
{
    QString text;
    QString annotator;
    if (arrival.isKnown)
        annotator = m_writer.revisions().lastingValue(arrival.head.entity.uuid, "annotator");
    const auto differs = [](QString &known, const FieldValue &now) {
        const QString before = std::exchange(known, now.text());
        return !before.isEmpty() && before != known;
    };
    for (const auto &[revision, state, codePoints] : arrival.states) {
        if (!state.isEmpty() && differs(annotator, state.value("annotator")))
            return Problem{tr("It changes its annotator."), nameOf(arrival.head.entity), {}};
        if (!state.isEmpty() && differs(text, state.value("textSha256")))
            return Problem{tr("It changes its text."), nameOf(arrival.head.entity),
                           tr("One of the two files was changed by another program.")};
    }
    return {};
}

Result<void> Merger::checkAgainstOurs(const QList<Revision> &theirs, const QList<Revision> &ours)
{
    QHash<ChangeSetId, Revision> known;
    for (const Revision &revision : ours)
        known.insert(revision.changeSet, revision);
    for (const Revision &revision : theirs) {
        const auto here = known.constFind(revision.changeSet);
        const bool isOfOtherType = !ours.isEmpty() && ours.first().entity != revision.entity;
        if (isOfOtherType || (here != known.constEnd() && !isSameRecord(*here, revision)))
            return otherHistory(revision.entity);
    }
    return {};
}

/// What lies in an article whose id has another text here has nowhere to lie, and neither has what is said
/// about it.
bool Merger::isKeptApart(const Arrival &arrival)
{
    if (arrival.head.entity.type == EntityType::Article)
        return isOtherTextHere(arrival);
    if (m_keptApart.isEmpty())
        return false;
    for (const auto &[revision, state, codePoints] : arrival.states) {
        for (const char *field : {"article", "quote", "counterpart", "result"}) {
            if (m_keptApart.contains(QUuid::fromString(state.value(field).text())))
                return true;
        }
    }
    return false;
}

bool Merger::isOtherTextHere(const Arrival &arrival)
{
    const QString here = m_writer.revisions().textNameOf(ArticleId(arrival.head.entity.uuid));
    for (const auto &[revision, state, codePoints] : arrival.states) {
        if (state.isEmpty() || here.isEmpty() || state.value("textSha256").text() == here)
            continue;
        Article article;
        article.id = ArticleId(arrival.head.entity.uuid);
        article.title = state.value("title").text();
        article.textSha256 = state.value("textSha256").text();
        m_report.articles.differing.append(article);
        return true;
    }
    return false;
}

/// All but a head that is moved to: that one comes as the head.
Result<void> Merger::adopt(const Arrival &arrival)
{
    for (const Revision &revision : arrival.unknown) {
        const Fields state = arrival.state(revision.changeSet);
        if (const Result<void> adopted = adoptWhatItNames(revision, state); !adopted)
            return adopted;
        const bool comesAsHead = arrival.meeting == Meeting::Moves && arrival.isHeadNew &&
                                 revision.changeSet == arrival.head.changeSet;
        if (!comesAsHead)
            m_writer.revisions().adopt(revision, state);
    }
    return {};
}

Result<void> Merger::adoptWhatItNames(const Revision &revision, const Fields &state)
{
    const Result<void> adopted = adoptChangeSet(revision.changeSet);
    if (!adopted || revision.entity.type != EntityType::Article || state.isEmpty())
        return adopted;
    return adoptText(state.value("textSha256").text());
}

Result<void> Merger::adoptChangeSet(ChangeSetId id)
{
    if (m_adopted.contains(id))
        return {};
    const Result<ChangeSet> theirs = m_theirs.changeSet(id);
    if (!theirs)
        return theirs.problem();
    m_writer.revisions().adopt(*theirs);
    Query check(m_ours, QStringLiteral("SELECT annotator, at, label FROM change_set WHERE id = ?"));
    const bool isSame = check.bind(id).next() && check.id<AnnotatorId>(0) == theirs->annotator &&
                        check.text(1) == timeText(theirs->at) &&
                        (theirs->label.isEmpty() || check.text(2) == theirs->label);
    if (!isSame && !m_ours.fault())
        return Problem{tr("Their file tells another story of a change than this project."), id.toString(),
                       tr("One of the two files was changed by another program.")};
    m_adopted.insert(id);
    return {};
}

Result<void> Merger::adoptText(const QString &sha256)
{
    if (m_texts.contains(sha256))
        return {};
    const Result<QString> text = m_theirs.text(sha256);
    if (!text)
        return text.problem();
    m_texts.insert(sha256);
    return m_writer.addText(sha256, *text);
}

Result<void> Merger::moveHead(const Arrival &arrival)
{
    const Revision &theirs = arrival.head;
    switch (arrival.meeting) {
    case Meeting::Moves:
        if (arrival.isHeadNew)
            m_mover.add(theirs, arrival.state(theirs.changeSet), arrival.present);
        else
            m_mover.move(theirs.entity, theirs.changeSet);
        return {};
    case Meeting::Stays: // what is here came of it
        if (!arrival.present->isDeletion())
            countSame(theirs);
        return {};
    case Meeting::Merges:
        return merge(theirs.entity, *arrival.present, theirs);
    }
    return {};
}

Result<void> Merger::merge(EntityRef entity, const Revision &ours, const Revision &theirs)
{
    StoredPast past(m_writer.revisions(), entity);
    if (past.isBaseLost(ours.changeSet, theirs.changeSet))
        return Problem{tr("What both of you went on from was left out of both files."), nameOf(entity),
                       tr("First merge the file of whoever has sent the copy.")};
    const HeadMerge merge = mergeHeads(past, ours.changeSet, theirs.changeSet);
    m_mover.follow(entity, mergedId(ours.changeSet, theirs.changeSet), merge.state,
                   std::max(ours.modified, theirs.modified), theirs.changeSet);
    return {};
}

void Merger::countSame(const Revision &head)
{
    if (head.isDeletion())
        return;
    m_report.quotes.same += head.entity.type == EntityType::Quote;
    m_report.articles.common += head.entity.type == EntityType::Article;
}

} // namespace pullquote
