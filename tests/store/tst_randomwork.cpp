#include "tests/store/projectfixture.h"

#include "app/store/entitytable.h"
#include "app/store/query.h"

#include <QRandomGenerator>

using namespace pullquote;
using namespace pullquote::samples;

namespace {

/// What a project should hold, kept in the most naive way: every state in full, before and after each action.
using State = QHash<EntityRef, Entity>;

Entity withoutTime(Entity entity)
{
    if (auto *quote = std::get_if<Quote>(&entity))
        quote->modified = {};
    return entity;
}

/// Makes random change sets that are legal in a state.
class RandomWork {
public:
    RandomWork(quint32 seed, const ProjectFixture &f) : m_random(seed), m_ann(f.ann), m_rain(f.rain) {}

    int below(int limit) { return m_random.bounded(limit); }

    ChangeSet next(const State &now)
    {
        QHash<EntityRef, Change> list;
        for (int i = below(3); i >= 0; --i) {
            const Change change = one(now);
            list.insert(change.entity, change);
        }
        return changes(QStringLiteral("Random"), m_ann.id, list.values());
    }

private:
    Change one(const State &now)
    {
        const QList<EntityRef> refs = now.keys();
        for (int attempt = below(2) * 20; attempt < 20; ++attempt) {
            const EntityRef ref = refs[below(int(refs.size()))];
            if (ref.type == EntityType::Quote || ref.type == EntityType::Speaker ||
                ref.type == EntityType::Comment || ref.type == EntityType::Topic ||
                ref.type == EntityType::Decision) {
                if (below(4) == 0)
                    return Change::deletion(ref);
                if (below(2) == 0)
                    return Change::to(changed(now.value(ref), now));
            }
        }
        return Change::to(created(now));
    }
    QString word() { return QStringLiteral("w%1 \U0001F600").arg(below(1000)); }
    Span span()
    {
        const int start = below(20);
        return {start, start + 1 + below(12)};
    }
    template <class T, class IdType>
    QList<IdType> some(const State &now, EntityType type)
    {
        QList<IdType> ids;
        for (const EntityRef &ref : now.keys()) {
            if (ref.type == type && below(3) == 0 && ids.size() < 3)
                ids.append(IdType(ref.uuid));
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    Entity changed(const Entity &entity, const State &now)
    {
        Entity next = entity;
        if (auto *quote = std::get_if<Quote>(&next)) {
            quote->note = word();
            quote->speakers = some<Speaker, SpeakerId>(now, EntityType::Speaker);
            quote->topics = some<Topic, TopicId>(now, EntityType::Topic);
            quote->cue = {span()};
        } else if (auto *speaker = std::get_if<Speaker>(&next)) {
            speaker->aliases = {word(), word()};
        } else if (auto *topic = std::get_if<Topic>(&next)) {
            topic->definition = word();
            topic->key = below(10);
        } else if (auto *comment = std::get_if<Comment>(&next)) {
            comment->resolved = !comment->resolved;
        } else if (auto *decision = std::get_if<Decision>(&next)) {
            decision->reason = word();
        }
        return next;
    }
    Entity created(const State &now)
    {
        const auto quotes = some<Quote, QuoteId>(now, EntityType::Quote);
        switch (below(5)) {
        case 0:
            return samples::speaker(word());
        case 1:
            return samples::topic(word());
        case 2:
            if (!quotes.isEmpty()) {
                Quote on;
                on.id = quotes.first();
                return samples::comment(on, m_ann, word());
            }
            [[fallthrough]];
        case 3:
            if (!quotes.isEmpty()) {
                Decision decision;
                decision.id = DecisionId::create();
                decision.quote = quotes.first();
                decision.annotator = m_ann.id;
                return decision;
            }
            [[fallthrough]];
        default:
            return changed(samples::quote(m_rain, m_ann, span()), now);
        }
    }

    QRandomGenerator m_random;
    Annotator m_ann;
    Article m_rain;
};

} // namespace

/// Seeded random work against a naive model.
class tst_RandomWork : public QObject {
    Q_OBJECT

    State stateOf(ProjectFile &file)
    {
        State state;
        for (EntityType type : allEntityTypes) {
            QList<QUuid> ids;
            {
                Query query(file.database(),
                            QStringLiteral("SELECT id FROM %1").arg(QLatin1String(entityTable(type).table)));
                while (query.next())
                    ids.append(QUuid::fromString(query.text(0)));
            }
            for (const QUuid &id : ids)
                state.insert({type, id}, withoutTime(*good(file.read().entity({type, id}))));
        }
        return state;
    }

private slots:
    void matchesANaiveModelAllTheWayBackAndForth_data()
    {
        QTest::addColumn<quint32>("seed");
        const int count = qEnvironmentVariableIntValue("PULLQUOTE_SEEDS");
        for (quint32 seed = 1; seed <= quint32(count > 0 ? count : 6); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void matchesANaiveModelAllTheWayBackAndForth()
    {
        QFETCH(quint32, seed);
        ProjectFixture f;
        RandomWork work(seed, f);
        QList<State> past{stateOf(*f.file)};
        qsizetype position = 0; // in past: how many actions are done
        for (int step = 0; step < 60; ++step) {
            const int dice = work.below(10);
            if (dice < 2 && position > 0) {
                good(f.file->undo(f.ann.id));
                --position;
            } else if (dice < 3 && position + 1 < past.size()) {
                good(f.file->redo(f.ann.id));
                ++position;
            } else if (dice == 9) {
                f.reopen();
            } else {
                const ChangeSet set = work.next(past[position]);
                State next = past[position];
                for (const Change &change : set.changes) {
                    if (change.after)
                        next.insert(change.entity, *change.after);
                    else
                        next.remove(change.entity);
                }
                // Some of it is refused (a speaker that is in use): then nothing may have happened.
                if (f.file->apply(set) && next != past[position]) {
                    past.resize(position + 1);
                    past.append(next);
                    ++position;
                }
                QVERIFY(!f.file->hasFault());
            }
            QCOMPARE(stateOf(*f.file), past[position]);
            if (step % 10 == 0)
                QCOMPARE(f.faults(), QStringList());
        }
        QVERIFY2(past.size() > 5, "hardly anything was legal");
        const State end = past[position];
        const qsizetype done = position;
        while (position-- > 0)
            good(f.file->undo(f.ann.id));
        QCOMPARE(stateOf(*f.file), past[0]);
        f.reopen();
        for (qsizetype i = 0; i < done; ++i)
            good(f.file->redo(f.ann.id));
        QCOMPARE(stateOf(*f.file), end);
        QCOMPARE(f.faults(), QStringList());
    }

    void quotesReadInBulkAreTheQuotesReadOneByOne()
    {
        ProjectFixture f;
        RandomWork work(7, f);
        QList<Quote> quotes;
        for (int step = 0; step < 500 && quotes.size() < 8; ++step) {
            (void)f.file->apply(work.next(stateOf(*f.file)));
            quotes = good(f.file->read().article(f.rain.id)).quotes;
        }
        QVERIFY(quotes.size() > 3);
        for (const Quote &quote : quotes)
            QCOMPARE(quote, *f.now(quote.id));
    }
};

QTEST_GUILESS_MAIN(tst_RandomWork)
#include "tst_randomwork.moc"
