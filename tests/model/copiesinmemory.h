#pragma once

#include "app/model/fieldmerge.h"
#include "app/model/headmerge.h"
#include "app/model/openfields.h"

#include <QRandomGenerator>

#include <array>

/// Copies of a project in memory, with nothing in them but the history of one quote. What becomes of the
/// quote is decided by the program's own functions; here is only kept what they say.
namespace pullquote::test {

struct CopyInMemory : EntityPast {
    ChangeSetId head;
    QHash<ChangeSetId, Fields> states;

    bool isDeletion(ChangeSetId revision) override { return state(revision).isEmpty(); }
    Fields state(ChangeSetId revision) override { return states.value(revision); }
    Fields present() const { return states.value(head); }
    QSet<OpenField> open() { return openFields(*this, head); }
    QSet<QString> openNames()
    {
        QSet<QString> names;
        for (const OpenField &field : open())
            names.insert(field.field);
        return names;
    }
    bool isAsIn(CopyInMemory &other)
    {
        return head == other.head && present() == other.present() && open() == other.open();
    }

    void add(ChangeSetId id, Ancestry::Parents parents, const Fields &state)
    {
        m_ancestry.add(id, parents);
        states.insert(id, state);
    }

    /// Whether anything has changed.
    bool merge(const CopyInMemory &other)
    {
        if (other.head.isNull())
            return false;
        const auto chain = other.ancestry().chain(other.head);
        for (const ChangeSetId &id : *chain)
            add(id, other.ancestry().parentsOf(id), other.states.value(id));
        const ChangeSetId before = head;
        switch (meetingOf(m_ancestry, head, other.head)) {
        case Meeting::Stays:
            return false;
        case Meeting::Moves:
            head = other.head;
            return true;
        case Meeting::Merges:
            head = mergedId(before, other.head);
            const auto [first, second] = std::minmax(before, other.head);
            add(head, {first, second}, mergeHeads(*this, before, other.head).state);
            return true;
        }
        return false;
    }
};

/// Three people who do at random what people do to a quote.
class RandomHistory {
public:
    explicit RandomHistory(quint32 seed) : m_random(seed)
    {
        CopyInMemory start;
        start.head = nextId();
        start.add(start.head, {}, newState());
        copies[0] = start;
        if (below(8) > 0) // else the others do not have it yet
            copies.fill(start);
    }

    std::array<CopyInMemory, 3> copies;

    int below(int end) { return int(m_random.bounded(end)); }

    /// Edits, deletes, takes back, brings back, decides.
    void work(int who)
    {
        CopyInMemory &copy = copies[size_t(who)];
        const Fields present = copy.present();
        if (copy.head.isNull())
            return;
        switch (below(8)) {
        case 0:
            set(who, {});
            return;
        case 1:
        case 2:
            return undo(who);
        case 3:
            return decide(who);
        default:
            set(who, present.isEmpty() ? newState() : edited(present));
        }
    }
    void workOrMerge()
    {
        const int who = below(3);
        if (below(4) == 0)
            merge(who, (who + 1 + below(2)) % 3);
        else
            work(who);
    }
    void merge(int into, int from)
    {
        CopyInMemory &copy = copies[size_t(into)];
        const ChangeSetId before = copy.head;
        if (copy.merge(copies[size_t(from)]))
            m_done[size_t(into)].append({before, copy.head, true});
    }

private:
    /// What somebody has done, and may take back.
    struct Done {
        ChangeSetId from;
        ChangeSetId to;
        bool isMerge;
    };

    ChangeSetId nextId()
    {
        QByteArray bytes(16, '\0');
        for (char &byte : bytes)
            byte = char(below(256));
        return ChangeSetId(QUuid::fromRfc4122(bytes));
    }

    FieldValue word(const char *of) { return FieldValue(QByteArray(of) + QByteArray::number(below(3))); }

    FieldValue someTopics()
    {
        QByteArrayList topics;
        for (const char *topic : {"t1", "t2", "t3"}) {
            if (below(2))
                topics.append(topic);
        }
        return FieldValue(topics);
    }

    Fields newState()
    {
        Fields state;
        state.set("id", FieldValue(QByteArray("q")));
        state.set("kind", word("kind"));
        state.set("content", word("content"));
        state.set("topics", someTopics());
        return state;
    }

    Fields edited(Fields state)
    {
        switch (below(4)) {
        case 0:
            state.set("topics", someTopics());
            break;
        case 1:
            state.set("note", below(3) ? word("note") : FieldValue());
            break;
        case 2:
            state.set("kind", word("kind"));
            break;
        default:
            state.set("content", word("content"));
        }
        return state;
    }

    /// Whether it was something else before.
    bool set(int who, const Fields &state, ChangeSetId decidedAgainst = {})
    {
        CopyInMemory &copy = copies[size_t(who)];
        if (state == copy.present() && decidedAgainst.isNull())
            return false;
        const ChangeSetId before = copy.head;
        copy.head = nextId();
        copy.add(copy.head, {before, decidedAgainst}, state);
        m_done[size_t(who)].append({before, copy.head, false});
        return true;
    }

    void undo(int who)
    {
        CopyInMemory &copy = copies[size_t(who)];
        if (m_done[size_t(who)].isEmpty())
            return;
        const Done done = m_done[size_t(who)].takeLast();
        const Fields after = copy.states.value(done.to);
        if (done.isMerge) {
            if (copy.present() == after)
                copy.head = done.from;
            return;
        }
        const TakenBack taken = takeBack(copy.states.value(done.from), after, copy.present());
        if (!taken.changedSince && set(who, taken.state))
            m_done[size_t(who)].removeLast(); // or the next undo would take this one back
    }

    void decide(int who)
    {
        CopyInMemory &copy = copies[size_t(who)];
        const QSet<OpenField> open = copy.open();
        if (open.isEmpty())
            return;
        const auto least = std::min_element(open.begin(), open.end(), [](const auto &one, const auto &other) {
            return one.merge != other.merge ? one.merge < other.merge : one.field < other.field;
        });
        const auto [first, second] = sidesOf(copy.ancestry(), least->merge);
        Fields state = copy.present();
        const Fields chosen = copy.states.value(below(2) ? first : second);
        if (least->field == u"deleted")
            state = below(2) ? state : Fields();
        else
            state.set(least->field.toUtf8(), chosen.value(least->field.toUtf8()));
        set(who, state, second);
    }

    QRandomGenerator m_random;
    std::array<QList<Done>, 3> m_done;
};

} // namespace pullquote::test
