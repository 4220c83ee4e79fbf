#include "app/review/samenames.h"
#include "tests/store/samples.h"

using namespace pullquote;
using namespace pullquote::samples;

namespace {

/// Speakers of ours and of theirs, as "kind name/alias/alias"; the kind is left out for persons.
struct Names {
    QList<Speaker> speakers;
    QSet<QUuid> added;

    Names(const QStringList &ours, const QStringList &theirs)
    {
        for (const QString &drawn : ours)
            speakers.append(read(drawn));
        for (const QString &drawn : theirs) {
            speakers.append(read(drawn));
            added.insert(speakers.last().id.uuid());
        }
    }

    static Speaker read(const QString &drawn)
    {
        QStringList parts = drawn.split(u'/');
        Speaker speaker = samples::speaker(parts.takeFirst());
        if (speaker.name.startsWith(u'*')) {
            speaker.kind = Speaker::Kind::Organisation;
            speaker.name.remove(0, 1);
        }
        speaker.aliases = parts;
        return speaker;
    }

    QString nameOf(SpeakerId id) const
    {
        for (const Speaker &speaker : speakers) {
            if (speaker.id == id)
                return speaker.name;
        }
        return {};
    }

    /// "same: A=B; doubtful: C?D"
    QString drawn() const
    {
        const NamePairs pairs = pairNames(speakers, {}, added);
        QStringList lines;
        for (const auto &[one, other] : pairs.same.speakers)
            lines.append(nameOf(one) + u'=' + nameOf(other));
        for (const auto &[one, other] : pairs.doubtful)
            lines.append(one.name + u'?' + other.name);
        lines.sort();
        return lines.join(QStringLiteral("; "));
    }
};

} // namespace

class tst_SameNames : public QObject {
    Q_OBJECT

private slots:
    void speakersArePaired_data()
    {
        QTest::addColumn<QStringList>("ours");
        QTest::addColumn<QStringList>("theirs");
        QTest::addColumn<QString>("pairs");
        const auto row = [](const char *name, const char *ours, const char *theirs, const char *pairs) {
            const auto list = [](const char *text) {
                return QString::fromUtf8(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
            };
            QTest::newRow(name) << list(ours) << list(theirs) << QString::fromUtf8(pairs);
        };
        row("one name", "Ida Brandt, Nora Vale", "Ida Brandt", "Ida Brandt=Ida Brandt");
        row("case and space", "Ida  Brandt", "IDA BRANDT", "Ida  Brandt=IDA BRANDT");
        row("alias of ours", "Ida Brandt/the mayor/Brandt", "Brandt", "Ida Brandt=Brandt");
        row("alias of theirs", "Brandt", "Ida Brandt/Brandt", "Brandt=Ida Brandt");
        row("a shared alias joins nobody", "Ida Brandt/the mayor", "Nora Vale/the mayor", "");
        row("two of ours", "Brandt, Brandt", "Brandt", "Brandt?Brandt; Brandt?Brandt");
        row("two of theirs", "Brandt", "Brandt, Brandt", "Brandt?Brandt; Brandt?Brandt");
        row("an alias of two", "Ida Brandt/Brandt, Max Brandt/Brandt", "Brandt",
            "Ida Brandt?Brandt; Max Brandt?Brandt");
        row("name before alias", "Ida Brandt/Brandt, Brandt", "Brandt", "Brandt=Brandt");
        row("another kind", "*Vale", "Vale", "Vale?Vale");
        row("initial", "Vladimir Lind", "V. Lind", "Vladimir Lind?V. Lind");
        row("surname alone", "Vladimir Lind", "Lind", "Vladimir Lind?Lind");
        row("other first names", "Vladimir Lind", "Viktor Lind", "");
        row("other initial", "Vladimir Lind", "A. Lind", "");
        row("middle name", "Ida M. Brandt", "Ida Brandt", "Ida M. Brandt?Ida Brandt");
        row("accents", "Tomás Ortega", "Tomas Ortega", "Tomás Ortega?Tomas Ortega");
        row("initials of an organisation", "*Harbour Workers Union", "*HWU", "Harbour Workers Union?HWU");
        row("nobody asked twice", "Ida Brandt", "Ida Brandt, I. Brandt", "Ida Brandt=Ida Brandt");
        row("kept apart in one file", "Ida Brandt, I. Brandt", "", "");
        row("strangers", "Ida Brandt", "Nora Vale", "");
    }
    void speakersArePaired()
    {
        QFETCH(QStringList, ours);
        QFETCH(QStringList, theirs);
        QTEST(Names(ours, theirs).drawn(), "pairs");
    }

    void whoFacesWhomIsTheSameFromBothSides()
    {
        const QStringList one{QStringLiteral("Ida Brandt/Brandt"), QStringLiteral("V. Lind"),
                              QStringLiteral("Nora Vale")};
        const QStringList other{QStringLiteral("Brandt"), QStringLiteral("Vladimir Lind"),
                                QStringLiteral("nora vale")};
        const NamePairs there = pairNames(Names(one, other).speakers, {}, Names(one, other).added);
        QCOMPARE(there.same.speakers.size(), 0); // ids of another list are nobody's
        const Names a(one, other);
        const Names b(other, one);
        QCOMPARE(pairNames(a.speakers, {}, a.added).same.speakers.size(), 2);
        QCOMPARE(pairNames(b.speakers, {}, b.added).same.speakers.size(), 2);
        QCOMPARE(pairNames(a.speakers, {}, a.added).doubtful.size(), 1);
        QCOMPARE(pairNames(b.speakers, {}, b.added).doubtful.size(), 1);
    }

    void redirectsAreNobody()
    {
        Names names({QStringLiteral("Ida Brandt")}, {QStringLiteral("Ida Brandt")});
        names.speakers.last().joinedInto = names.speakers.first().id;
        QCOMPARE(names.drawn(), QString());
    }

    void topicsOfOneNameAreOne()
    {
        const QList<Topic> topics{topic(QStringLiteral("Ukraine")), topic(QStringLiteral("NATO")),
                                  topic(QStringLiteral("ukraine")), topic(QStringLiteral("Ukraine war"))};
        const QSet<QUuid> added{topics[2].id.uuid(), topics[3].id.uuid()};
        const NamePairs pairs = pairNames({}, topics, added);
        QCOMPARE(pairs.same.topics.size(), 1);
        QCOMPARE(pairs.same.topics.first(), std::pair(topics[0].id, topics[2].id));
    }

    void tenThousandNamesArePairedAtOnce()
    {
        QStringList ours;
        QStringList theirs;
        for (int i = 0; i < 10000; ++i) {
            ours.append(QStringLiteral("Person%1 Of Town%2").arg(i).arg(i % 5000));
            theirs.append(QStringLiteral("person%1 of town%2").arg(i).arg(i % 5000));
        }
        const Names names(ours, theirs);
        const NamePairs pairs = pairNames(names.speakers, {}, names.added);
        QCOMPARE(pairs.same.speakers.size(), 10000);
        QCOMPARE(pairs.doubtful.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SameNames)
#include "tst_samenames.moc"
