#include "app/session/quoteuses.h"
#include "tests/support/randomquotes.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

using Counts = QHash<QUuid, int>;

/// Counted one by one over the open article, which is all that the project has.
Counts naiveCounts(const Session &session, EntityType type)
{
    Counts counts;
    for (qsizetype number = 1; number <= session.article().quoteCount(); ++number) {
        const Quote &quote = session.article().quoteNumber(number);
        QSet<QUuid> named;
        for (SpeakerId id :
             type == EntityType::Speaker ? quote.speakers + quote.addressees : QList<SpeakerId>())
            named.insert(session.catalogue().resolved(id).uuid());
        for (TopicId id : type == EntityType::Topic ? quote.topics : QList<TopicId>())
            named.insert(session.catalogue().resolved(id).uuid());
        for (const QUuid &id : std::as_const(named))
            ++counts[id];
    }
    return counts;
}

Counts counted(Session &session, EntityType type)
{
    const Result<Counts> counts = QuoteUses(session, type).counts(session.reader());
    return counts ? *counts : Counts();
}

void joinTwo(Session &session, QRandomGenerator &random)
{
    const QList<Speaker> speakers = session.catalogue().speakers();
    if (speakers.size() < 3)
        return;
    const Result<void> joined = Cataloguing(session).joinSpeakers(
        speakers.at(random.bounded(int(speakers.size()))).id, speakers.first().id);
    Q_UNUSED(joined) // the same one twice is refused
}

} // namespace

/// How many quotes name whom, and which.
class TestQuoteUses : public QObject {
    Q_OBJECT

private slots:
    void countsAreRightAtAnyMoment_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void countsAreRightAtAnyMoment()
    {
        QFETCH(quint32, seed);
        TestProject project(textOfQuotations(30));
        Session &session = project.session();
        RandomHand hand(session, seed);
        QRandomGenerator random(seed);
        for (int step = 0; step < 60; ++step) {
            hand.act();
            if (step % 20 == 19)
                joinTwo(session, random);
            // The last changes are mostly still on their way to the file here.
            for (EntityType type : {EntityType::Speaker, EntityType::Topic})
                QCOMPARE(counted(session, type), naiveCounts(session, type));
        }
    }

    void theListHasAsManyAsTheNumberSays()
    {
        TestProject project(textOfQuotations(20));
        Session &session = project.session();
        RandomHand hand(session, 11);
        for (int step = 0; step < 80; ++step)
            hand.act();
        const QuoteUses uses(session, EntityType::Speaker);
        const Counts counts = counted(session, EntityType::Speaker);
        for (const Speaker &speaker : session.catalogue().speakers()) {
            const Result<QList<QuoteUse>> list = uses.of(session.reader(), speaker.id.uuid());
            QVERIFY(list.ok());
            QCOMPARE(int(list->size()), counts.value(speaker.id.uuid()));
            for (const QuoteUse &use : *list)
                QVERIFY(session.article().quote(use.quote));
        }
    }

    void theListStandsInTheOrderOfTheText()
    {
        TestProject project(textOfQuotations(12));
        Session &session = project.session();
        Tagging tagging(session);
        SpeakerChoice speaker;
        speaker.newName = QStringLiteral("Ida Brandt");
        for (int i : {7, 2, 9, 4, 0}) {
            TagRequest request;
            request.content = {session.article().quotations().all().at(i).span};
            request.speaker = speaker;
            QVERIFY(tagging.tag(request).ok());
        }
        QVERIFY(session.queue()->waitForSaved());
        const QUuid id = session.catalogue().speakerNamed(speaker.newName)->id.uuid();
        const Result<QList<QuoteUse>> list = QuoteUses(session, EntityType::Speaker).of(session.reader(), id);
        QVERIFY(list.ok());
        QList<qsizetype> numbers;
        for (const QuoteUse &use : *list)
            numbers.append(session.article().numberOf(use.quote));
        QCOMPARE(numbers, QList<qsizetype>({1, 2, 3, 4, 5}));
    }

    void blindTaggingCountsOnlyOnesOwn()
    {
        TestProject project(textOfQuotations(3));
        Session &session = project.session();
        const Annotator colleague{AnnotatorId::create(), QStringLiteral("A. Colleague")};
        Quote theirs;
        theirs.id = QuoteId::create();
        theirs.article = session.article().article().id;
        theirs.annotator = colleague.id;
        theirs.content = {{0, 6}};
        theirs.topics = {session.catalogue().topics().first().id};
        Quote mine = theirs;
        mine.id = QuoteId::create();
        mine.annotator = project.me().id;
        project.addQuoteOf(colleague, theirs);
        ChangeSet changes = session.draft(QStringLiteral("Tag"));
        changes.changes = {Change::to(mine)};
        QVERIFY(session.commit(changes).ok());
        const QUuid topic = theirs.topics.first().uuid();
        for (bool isSaved : {false, true}) {
            if (isSaved)
                QVERIFY(session.queue()->waitForSaved());
            QCOMPARE(counted(session, EntityType::Topic).value(topic), 2);
            Project rules = session.catalogue().project();
            rules.blindTagging = true;
            QVERIFY(Cataloguing(session).changeProject(rules).ok());
            QCOMPARE(counted(session, EntityType::Topic).value(topic), 1);
            QVERIFY(session.undo().ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestQuoteUses)
#include "tst_quoteuses.moc"
