#include "tests/model/copiesinmemory.h"
#include "tests/support/rounds.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// What three states that people made of one, without knowing of each other, come to: field by field, in the
/// plainest words.
struct Expected {
    bool isGone = false;
    QHash<QByteArray, QList<FieldValue>> values; ///< what may stand, by field
    QSet<QString> open;

    Expected(const Fields &base, const QList<Fields> &sides)
    {
        QList<Fields> living = sides;
        living.removeIf([](const Fields &state) { return state.isEmpty(); });
        const bool isDeleted = living.size() < sides.size();
        isGone = isDeleted && std::all_of(living.begin(), living.end(),
                                          [&](const Fields &state) { return state == base; });
        if (isGone)
            return;
        if (isDeleted)
            open.insert(QStringLiteral("deleted"));
        for (const char *field : {"id", "kind", "content", "note"})
            expectValue(field, base, living);
        expectTopics(base, living);
    }

private:
    void expectValue(const QByteArray &field, const Fields &base, const QList<Fields> &living)
    {
        QList<FieldValue> &changed = values[field];
        for (const Fields &state : living) {
            const FieldValue value = state.value(field);
            if (value != base.value(field) && !changed.contains(value))
                changed.append(value);
        }
        if (changed.size() > 1)
            open.insert(QString::fromUtf8(field));
        if (changed.isEmpty())
            changed.append(base.value(field));
    }

    void expectTopics(const Fields &base, const QList<Fields> &living)
    {
        QByteArrayList topics;
        for (const char *topic : {"t1", "t2", "t3"}) {
            const auto has = [&](const Fields &state) {
                return state.value("topics").list().contains(topic);
            };
            const bool isIn = has(base) ? std::all_of(living.begin(), living.end(), has)
                                        : std::any_of(living.begin(), living.end(), has);
            if (isIn)
                topics.append(topic);
        }
        values["topics"] = {topics.isEmpty() ? FieldValue() : FieldValue(topics)};
    }
};

CopyInMemory merged(CopyInMemory into, const CopyInMemory &from)
{
    into.merge(from);
    return into;
}

QByteArray lineOf(const CopyInMemory &copy)
{
    return copy.head.toString().left(8).toLatin1() + " " + copy.present().json();
}

} // namespace

/// Merging as a property, over a great many histories: the same whoever merges whom, in whatever order,
/// however often; and nothing that somebody said is lost without somebody having deleted it or being asked.
///
/// Here is what is decided for one entity, by itself and in memory. What a merge does to whole files is in
/// tst_merge.
class tst_MergeHistories : public QObject {
    Q_OBJECT

private slots:
    void threeWhoPartedFromOneStateGetWhatTheyAllSaid()
    {
        for (const quint32 seed : seeds(60'000)) {
            RandomHistory history(seed);
            const Fields start = history.copies[0].present();
            for (int step = history.below(10); step >= 0; --step)
                history.work(history.below(3));
            const Expected expected(start, presentOf(history.copies));
            const auto &[a, b, c] = inAnyOrder(history);
            CopyInMemory left = merged(merged(a, b), c);
            CopyInMemory right = merged(a, merged(b, c));
            if (!isAs(left, expected) || !isAs(right, expected))
                QFAIL(picture(seed, history.copies, left, right));
        }
    }

    void copiesThatMergeEachOtherAtAnyTimeComeTogether()
    {
        int asked = 0;
        int gone = 0;
        for (const quint32 seed : seeds(60'000)) {
            RandomHistory history(seed);
            for (int step = 4 + history.below(12); step >= 0; --step)
                history.workOrMerge();
            const auto &[a, b, c] = inAnyOrder(history);
            CopyInMemory ab = merged(a, b);
            CopyInMemory ba = merged(b, a);
            if (!ab.isAsIn(ba) || ab.merge(b) || ab.merge(a) || ab.merge(ba))
                QFAIL(picture(seed, history.copies, ab, ba));
            const CopyInMemory left = merged(ab, c);
            const CopyInMemory right = merged(a, merged(b, c));
            CopyInMemory all = merged(left, right);
            CopyInMemory all2 = merged(right, left);
            const bool isNoneLost =
                isNothingLost(left, history.copies) && isNothingLost(right, history.copies);
            if (!isNoneLost || !all.isAsIn(all2))
                QFAIL(picture(seed, history.copies, left, right));
            asked += !all.open().isEmpty();
            gone += all.present().isEmpty();
        }
        qInfo("a person is asked in %d, the quote is gone in %d", asked, gone);
        QVERIFY(asked > 0 && gone > 0);
    }

private:
    static std::array<CopyInMemory, 3> inAnyOrder(RandomHistory &history)
    {
        std::array<CopyInMemory, 3> copies = history.copies;
        std::swap(copies[0], copies[size_t(history.below(3))]);
        std::swap(copies[1], copies[size_t(1 + history.below(2))]);
        return copies;
    }

    static QList<Fields> presentOf(const std::array<CopyInMemory, 3> &copies)
    {
        QList<Fields> states;
        for (const CopyInMemory &copy : copies) {
            if (!copy.head.isNull())
                states.append(copy.present());
        }
        return states;
    }

    static QByteArray picture(quint32 seed, const std::array<CopyInMemory, 3> &copies,
                              const CopyInMemory &one, const CopyInMemory &other)
    {
        QByteArray text = "seed " + QByteArray::number(seed);
        for (const CopyInMemory &copy : copies)
            text += "\n" + lineOf(copy);
        return text + "\ncome to\n" + lineOf(one) + "\nor\n" + lineOf(other);
    }

    static bool isAs(CopyInMemory &copy, const Expected &expected)
    {
        const Fields present = copy.present();
        if (expected.isGone)
            return present.isEmpty() && copy.open().isEmpty();
        const auto stands = [&present](const QByteArray &field, const QList<FieldValue> &values) {
            return values.contains(present.value(field));
        };
        for (auto field = expected.values.begin(); field != expected.values.end(); ++field) {
            if (!stands(field.key(), *field))
                return false;
        }
        return !present.isEmpty() && copy.openNames() == expected.open;
    }

    /// What each side says stands; or somebody is asked; or whoever said something else knew it, or said it
    /// where this side had said nothing.
    static bool isNothingLost(CopyInMemory all, const std::array<CopyInMemory, 3> &sides)
    {
        const QSet<QString> open = all.openNames();
        const QList<ChangeSetId> past =
            all.head.isNull() ? QList<ChangeSetId>() : *all.ancestry().chain(all.head);
        for (const CopyInMemory &side : sides) {
            const Fields state = side.present();
            for (const char *field : {"id", "kind", "content", "note"}) {
                const auto says = [&](ChangeSetId id) { return all.states.value(id).value(field); };
                if (state.isEmpty() || all.present().value(field) == state.value(field) ||
                    open.contains(QLatin1String(field)))
                    continue;
                const auto overrules = [&](ChangeSetId id) {
                    const ChangeSetId common = all.ancestry().lastCommon(id, side.head);
                    return says(id) != state.value(field) && says(common) == state.value(field);
                };
                if (std::none_of(past.begin(), past.end(), overrules))
                    return false;
            }
        }
        return true;
    }
};

QTEST_APPLESS_MAIN(tst_MergeHistories)
#include "tst_mergehistories.moc"
