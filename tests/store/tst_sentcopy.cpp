#include "app/formats/formatregistry.h"
#include "app/model/words.h"
#include "app/store/searchindex.h"
#include "app/store/sentcopy.h"
#include "app/store/storedpast.h"
#include "tests/faults/damage.h"
#include "tests/store/randomthree.h"

#include <QBuffer>
#include <QDir>

using namespace pullquote;
using namespace pullquote::samples;

namespace {

/// Cem's project, in which Ann and Bob have tagged and Cem has decided. The copy goes to Ann.
struct Answer {
    ProjectFixture project;
    Annotator cem = annotator(QStringLiteral("Cem"));
    QString path = project.folder.filePath(QStringLiteral("for-ann.pullquote"));
    Quote hers = quote(project.rain, project.ann);
    Quote bobs = quote(project.rain, project.bob);
    Quote result = quote(project.rain, cem);

    Answer()
    {
        project.make(project.ann, QStringLiteral("Add"), {Change::to(cem)});
        hers.note = QStringLiteral("note-of-ann");
        bobs.note = QStringLiteral("note-of-bob");
        result.note = QStringLiteral("note-of-cem");
        project.make(project.ann, QStringLiteral("Tag"), {Change::to(hers)});
        project.make(project.bob, QStringLiteral("Tag"), {Change::to(bobs)});
        project.make(cem, QStringLiteral("Tag"), {Change::to(result)});
    }

    Result<void> trySend(const LeftOut &leftOut, const std::function<bool(int)> &keepGoing = {})
    {
        return sendCopy(*project.file, {path, QStringLiteral("Copy for Ann"), leftOut, keepGoing});
    }
    std::unique_ptr<ProjectFile> send(const LeftOut &leftOut)
    {
        good(trySend(leftOut));
        return good(ProjectFile::open(path, Access::Write));
    }
    void say(const Annotator &who, const Quote &about, const QString &text)
    {
        project.make(who, QStringLiteral("Comment"), {Change::to(comment(about, who, text))});
    }
    void remove(const Annotator &who, const Quote &quote)
    {
        project.make(who, QStringLiteral("Delete"), {Change::deletion(refOf(quote))});
    }
    bool isInBytes(const QString &text) const { return faults::bytesOf(path).contains(text.toUtf8()); }
};

/// Speakers and comments that are deleted: revived by somebody who has used them elsewhere, they come back as
/// they are known there, in a copy from which their states were left out.
QStringList deletedNames(ProjectFile &file)
{
    const QString names = file.database().value(
        QStringLiteral("SELECT group_concat(entity_id, ' ') FROM revision WHERE head = 1 AND hash IS NULL "
                       "AND entity <> 'quote'"));
    return names.split(u' ', Qt::SkipEmptyParts);
}

/// The lines that are about something else.
QString without(const QStringList &ids, const QString &lines)
{
    QStringList others;
    for (const QString &line : lines.split(u'\n')) {
        const bool isOne = std::any_of(ids.begin(), ids.end(), [&line](const QString &id) {
            return line.startsWith(id) || line.startsWith(u'{' + id) ||
                   line.contains(QStringLiteral("\"id\":\"") + id);
        });
        if (!isOne)
            others.append(line);
    }
    return others.join(u'\n');
}

/// What somebody has deleted lives again in a merge where something refers to it. In a whole copy that may be
/// something that the other copy never had, of a layer that was left out, and that is deleted later itself:
/// then the name lives on in the one, with nothing that refers to it, and is deleted in the other. These, and
/// no others, may differ: nothing that is in use is missing on either side.
QStringList livingForNothing(ProjectFile &part, ProjectFile &whole)
{
    QStringList ids;
    Query deleted(part.database(), QStringLiteral("SELECT entity, entity_id, change_set FROM revision "
                                                  "WHERE head = 1 AND hash IS NULL"));
    while (deleted.next()) {
        const EntityRef entity{fromWord<EntityType>(deleted.text(0)).value_or(EntityType::Project),
                               deleted.uuid(1)};
        Revisions revisions(whole.database());
        const auto head = revisions.head(entity.uuid);
        const bool cameOfDeletion =
            head &&
            StoredPast(revisions, entity).ancestry().leadsTo(deleted.id<ChangeSetId>(2), head->changeSet);
        if (cameOfDeletion && !head->isDeletion() && !revisions.rows().referrer(entity))
            ids.append(deleted.text(1));
    }
    return ids;
}

/// The lines that only one of the two has.
QByteArray difference(const QString &part, const QString &whole)
{
    const QStringList ofPart = part.split(u'\n');
    const QStringList ofWhole = whole.split(u'\n');
    QStringList lines;
    for (const QString &line : ofPart) {
        if (!ofWhole.contains(line))
            lines.append(QStringLiteral("\nonly part: ") + line);
    }
    for (const QString &line : ofWhole) {
        if (!ofPart.contains(line))
            lines.append(QStringLiteral("\nonly whole: ") + line);
    }
    return lines.join(QString()).toUtf8();
}

bool isThere(ProjectFile &file, QuoteId id)
{
    return good(file.read().entity({EntityType::Quote, id.uuid()})).has_value();
}

} // namespace

/// A copy for a colleague: what goes along, what does not, and that it comes back as if all had gone along.
class tst_SentCopy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { faults::useFastDisk(); }

    void theCopyIsAProjectOfHerOwn()
    {
        Answer answer;
        const auto copy = answer.send({});
        QCOMPARE(faultsOf(*copy), QStringList());
        QCOMPARE(presentOf(*copy), presentOf(*answer.project.file));
        QCOMPARE(headsOf(*copy), headsOf(*answer.project.file));
        const QList<HistoryEntry> history = good(copy->read().history());
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().label, QStringLiteral("Copy for Ann"));
        QVERIFY(copy->undoLabel(answer.project.ann.id).isEmpty());
        // She works in it, and takes it back.
        Quote more = quote(answer.project.rain, answer.project.ann, {23, 29});
        good(copy->apply(changes(QStringLiteral("Tag"), answer.project.ann.id, {Change::to(more)})));
        good(copy->undo(answer.project.ann.id));
        QCOMPARE(faultsOf(*copy), QStringList());
    }

    void aLayerThatIsLeftOutIsNeitherThereNorDeletedWhenItComesBack()
    {
        Answer answer;
        answer.say(answer.project.ann, answer.bobs, QStringLiteral("ann-on-bob"));
        answer.say(answer.project.bob, answer.hers, QStringLiteral("bob-on-ann"));
        const QString before = presentOf(*answer.project.file);
        {
            const auto copy = answer.send({false, {answer.project.bob.id}});
            QVERIFY(isThere(*copy, answer.hers.id));
            QVERIFY(!isThere(*copy, answer.bobs.id));
            QCOMPARE(good(copy->read().annotators()).size(), 2);
            QCOMPARE(good(copy->read().comments(answer.project.rain.id)).size(), 0);
            QCOMPARE(faultsOf(*copy), QStringList());
        }
        QVERIFY(merge(*answer.project.file, answer.path, answer.cem).changesNothing);
        QCOMPARE(presentOf(*answer.project.file), before);
        // The other way it is as if she had never seen it.
        const auto copy = good(ProjectFile::open(answer.path, Access::Write));
        answer.project.file.reset();
        const MergeReport report = merge(*copy, answer.project.path, answer.project.ann);
        QCOMPARE(report.quotes.added, 1);
        QCOMPARE(report.quotes.deleted, 0);
        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(presentOf(*copy), before);
        QCOMPARE(faultsOf(*copy), QStringList());
    }

    void whatIsDeletedStaysDeletedWithoutItsWords()
    {
        Answer answer;
        answer.say(answer.cem, answer.hers, QStringLiteral("comment-on-deleted"));
        answer.remove(answer.project.ann, answer.hers);
        const QString before = headsOf(*answer.project.file);
        {
            const auto copy = answer.send({true, {}});
            QCOMPARE(faultsOf(*copy), QStringList());
            const auto history = good(copy->read().entityHistory({EntityType::Quote, answer.hers.id.uuid()}));
            QCOMPARE(history.size(), 2);
            QCOMPARE(history.first().operation, Operation::Delete);
            QVERIFY(!history.last().state);
        }
        QVERIFY(merge(*answer.project.file, answer.path, answer.cem).changesNothing);
        QCOMPARE(headsOf(*answer.project.file), before);
        // Cem takes the deletion back after all, and it comes to her whole.
        good(answer.project.file->undo(answer.project.ann.id));
        const auto copy = good(ProjectFile::open(answer.path, Access::Write));
        answer.project.file.reset();
        merge(*copy, answer.project.path, answer.project.ann);
        QVERIFY(isThere(*copy, answer.hers.id));
        const auto history = good(copy->read().entityHistory({EntityType::Quote, answer.hers.id.uuid()}));
        QVERIFY(history.last().state);
        QCOMPARE(faultsOf(*copy), QStringList());
    }

    void whatWasWrittenElsewhereMeanwhileMeetsTheDeletionAsItWouldHere()
    {
        Answer answer;
        const QString hers = answer.project.folder.filePath(QStringLiteral("laptop.pullquote"));
        good(saveProjectCopy(*answer.project.file, hers));
        {
            const auto laptop = good(ProjectFile::open(hers, Access::Write));
            Quote changed = answer.hers;
            changed.note = QStringLiteral("changed meanwhile");
            good(
                laptop->apply(changes(QStringLiteral("Note"), answer.project.ann.id, {Change::to(changed)})));
        }
        answer.remove(answer.project.ann, answer.hers);
        const auto copy = answer.send({true, {}});
        QCOMPARE(merge(*copy, hers, answer.project.ann).conflicts.size(), 1);
        QCOMPARE(merge(*answer.project.file, hers, answer.cem).conflicts.size(), 1);
        QCOMPARE(headsOf(*copy), headsOf(*answer.project.file));
        QCOMPARE(faultsOf(*copy), QStringList());
    }

    void nothingLeftOutIsInItsBytes()
    {
        Answer answer;
        ProjectFixture &project = answer.project;
        const Annotator bobUnderHisName = {project.bob.id, QStringLiteral("Bobarello")};
        project.make(project.bob, QStringLiteral("rename-label"), {Change::to(bobUnderHisName)});
        answer.say(project.bob, answer.hers, QStringLiteral("bob-on-ann"));
        answer.say(project.ann, answer.bobs, QStringLiteral("ann-on-bob"));
        Quote gone = quote(project.rain, project.ann, {1, 5});
        gone.note = QStringLiteral("note-of-deleted");
        project.make(project.ann, QStringLiteral("Tag"), {Change::to(gone)});
        answer.say(answer.cem, gone, QStringLiteral("comment-on-deleted"));
        answer.remove(project.ann, gone);
        const Speaker source = speaker(QStringLiteral("Deep Throat"));
        project.make(project.ann, QStringLiteral("New speaker Deep Throat"), {Change::to(source)});
        project.make(project.ann, QStringLiteral("Delete speaker Deep Throat"),
                     {Change::deletion(refOf(source))});
        const QString text = QStringLiteral("A text that was withdrawn.");
        const Article withdrawn = article(text);
        good(project.file->apply(
            withText(changes(QStringLiteral("New"), project.ann.id, {Change::to(withdrawn)}), text)));
        good(project.file->search().rebuild());
        project.make(project.ann, QStringLiteral("Delete"), {Change::deletion(refOf(withdrawn))});
        Quote undone = quote(project.rain, project.ann, {2, 5});
        undone.note = QStringLiteral("note-taken-back");
        good(project.file->apply(changes(QStringLiteral("Import"), project.ann.id, {Change::to(undone)}),
                                 Origin::Import));
        good(project.file->undo(project.ann.id));

        const QStringList secrets{QStringLiteral("Bobarello"),   QStringLiteral("rename-label"),
                                  QStringLiteral("note-of-bob"), QStringLiteral("bob-on-ann"),
                                  QStringLiteral("ann-on-bob"),  QStringLiteral("note-of-deleted"),
                                  QStringLiteral("Deep Throat"), QStringLiteral("comment-on-deleted"),
                                  QStringLiteral("withdrawn"),   QStringLiteral("note-taken-back"),
                                  answer.bobs.id.toString()};
        good(saveProjectCopy(*project.file, answer.path));
        for (const QString &secret : secrets)
            QVERIFY2(answer.isInBytes(secret), qPrintable(secret)); // or this test proves nothing
        {
            const auto copy = answer.send({true, {project.bob.id}});
            QCOMPARE(faultsOf(*copy), QStringList());
            QCOMPARE(good(copy->search().search(QStringLiteral("rained"))).size(), 1);
            QVERIFY(good(copy->search().search(QStringLiteral("withdrawn"))).isEmpty());
        }
        for (const QString &secret : secrets)
            QVERIFY2(!answer.isInBytes(secret), qPrintable(secret));
        QVERIFY(answer.isInBytes(QStringLiteral("note-of-ann")));
        QVERIFY(answer.isInBytes(QStringLiteral("note-of-cem")));
        QVERIFY(merge(*project.file, answer.path, answer.cem).changesNothing);
        QCOMPARE(project.faults(), QStringList());
    }

    void sheSeesTheDecisionOnHerQuoteWhereTheOtherSideStaysHere()
    {
        Answer answer;
        Decision decision;
        decision.id = DecisionId::create();
        decision.quote = answer.hers.id;
        decision.counterpart = answer.bobs.id;
        decision.result = answer.result.id;
        decision.annotator = answer.cem.id;
        decision.reason = QStringLiteral("edges");
        decision.created = answer.hers.created;
        Decision missed = decision; // of Bob's, and of what came of it
        missed.id = DecisionId::create();
        missed.quote = answer.bobs.id;
        missed.counterpart = {};
        Decision onBobs = decision;
        onBobs.id = DecisionId::create();
        onBobs.quote = answer.bobs.id;
        onBobs.counterpart = {};
        onBobs.result = {};
        answer.project.make(answer.cem, QStringLiteral("Decide"),
                            {Change::to(decision), Change::to(missed), Change::to(onBobs)});
        {
            const auto copy = answer.send({false, {answer.project.bob.id}});
            QCOMPARE(faultsOf(*copy), QStringList());
            const QList<Decision> seen = good(copy->read().decisions(answer.project.rain.id));
            QCOMPARE(QSet<DecisionId>({seen.value(0).id, seen.value(1).id}),
                     (QSet<DecisionId>{decision.id, missed.id}));
            // The format has the present, whole: what names nothing in it could not come in again.
            QByteArray json;
            QBuffer buffer(&json);
            buffer.open(QIODevice::WriteOnly);
            const FormatRegistry formats = FormatRegistry::standard();
            good(formats.format(QStringLiteral("json"))->write(copy->read(), {}, buffer, {}));
            QVERIFY(json.contains("note-of-ann"));
            QVERIFY(!json.contains(answer.bobs.id.toString().toLatin1()));
        }
        // Somebody who knows nothing of the other side takes it in as well.
        ProjectFixture other;
        QCOMPARE(merge(*other.file, answer.path, other.ann).quotes.added, 2);
        QCOMPARE(other.faults(), QStringList());
        QVERIFY(merge(*answer.project.file, answer.path, answer.cem).changesNothing);
    }

    void aCopyOfACopyIsSentOnTheSameWay()
    {
        Answer answer;
        answer.remove(answer.project.ann, answer.hers);
        answer.send({true, {answer.project.bob.id}});
        const auto copy = good(ProjectFile::open(answer.path, Access::Write));
        const QString on = answer.project.folder.filePath(QStringLiteral("on.pullquote"));
        good(sendCopy(*copy, {on, QStringLiteral("Copy for Dee"), {false, {answer.cem.id}}, {}}));
        const auto second = good(ProjectFile::open(on, Access::Write));
        QCOMPARE(faultsOf(*second), QStringList());
        QCOMPARE(second->database().value(QStringLiteral("SELECT count(*) FROM quote")), QStringLiteral("0"));
        const QString before = headsOf(*answer.project.file);
        QVERIFY(merge(*answer.project.file, on, answer.cem).changesNothing);
        QCOMPARE(headsOf(*answer.project.file), before);
    }

    void anOlderFileStaysWhenItFails()
    {
        Answer answer;
        faults::writeBytes(answer.path, "an older file");
        int asked = 0;
        const auto stopLater = [&asked](int) { return ++asked < 2; };
        QVERIFY(refusal(answer.trySend({}, stopLater)).contains(QStringLiteral("stopped")));
        QCOMPARE(faults::bytesOf(answer.path), QByteArray("an older file"));
        QVERIFY(!answer.trySend({}, [](int percent) { return percent < 60; }));
        QCOMPARE(faults::bytesOf(answer.path), QByteArray("an older file"));
        const QDir folder(answer.project.folder.path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);

        answer.path = answer.project.path;
        QVERIFY(!answer.trySend({}));
        answer.path = answer.project.folder.path();
        QVERIFY(!answer.trySend({}));
        QCOMPARE(answer.project.faults(), QStringList());
    }

    /// Three people work at random on copies of one project. One of them sends a second a copy with something
    /// left out, who works in it, and it comes back: the same as if she had worked in a whole copy, for the
    /// sender, for her and for the third.
    void atRandomItComesBackLikeAWholeCopy()
    {
        for (const quint32 seed : test::seeds(15)) {
            const QByteArray name = "seed " + QByteArray::number(seed);
            QRandomGenerator random(seed);
            RandomThree three(random);
            for (int step = 0; step < 40; ++step)
                three.act();
            TwoCopies copies(three, 1 + three.below(2));
            QVERIFY2(faultsOf(*copies.sent).isEmpty(),
                     name + ": " + faultsOf(*copies.sent).join(u'\n').toUtf8());
            for (int step = 0; step < 12; ++step)
                copies.act();
            for (int step = 0; step < 6; ++step)
                three.act(three.below(2) ? 0 : copies.third);

            QByteArray differing;
            QStringList &unsaid = copies.unsaid;
            const auto whole = three.branch(0, QStringLiteral("whole"));
            const auto part = three.branch(0, QStringLiteral("part"));
            copies.close();
            merge(*whole, copies.wholePath, three.person(0));
            merge(*part, copies.sentPath, three.person(0));
            QVERIFY2(faultsOf(*part).isEmpty(), name + ": " + faultsOf(*part).join(u'\n').toUtf8());
            unsaid += livingForNothing(*part, *whole);
            differing = difference(without(unsaid, presentOf(*part)), without(unsaid, presentOf(*whole)));
            QVERIFY2(differing.isEmpty(), name + differing);
            differing = difference(without(unsaid, headsOf(*part)), without(unsaid, headsOf(*whole)));
            QVERIFY2(differing.isEmpty(), name + differing);
            differing = difference(without(unsaid, conflictsOf(*part)), without(unsaid, conflictsOf(*whole)));
            QVERIFY2(differing.isEmpty(), name + differing);
            QVERIFY2(merge(*part, copies.sentPath, three.person(0)).changesNothing, name);

            // The third has what she sent on, and then what the sender has.
            const auto third = three.branch(copies.third, QStringLiteral("third"));
            merge(*third, copies.sentPath, three.person(copies.third));
            QVERIFY2(faultsOf(*third).isEmpty(), name + ": " + faultsOf(*third).join(u'\n').toUtf8());
            const auto thirdWhole = three.branch(copies.third, QStringLiteral("thirdwhole"));
            merge(*thirdWhole, copies.wholePath, three.person(copies.third));
            merge(*third, part->path(), three.person(copies.third));
            merge(*thirdWhole, whole->path(), three.person(copies.third));
            QVERIFY2(faultsOf(*third).isEmpty(), name + ": " + faultsOf(*third).join(u'\n').toUtf8());
            unsaid += livingForNothing(*third, *thirdWhole);
            differing =
                difference(without(unsaid, presentOf(*third)), without(unsaid, presentOf(*thirdWhole)));
            QVERIFY2(differing.isEmpty(), name + differing);
            differing =
                difference(without(unsaid, conflictsOf(*third)), without(unsaid, conflictsOf(*thirdWhole)));
            QVERIFY2(differing.isEmpty(), name + differing);

            // And she gets all of it back.
            copies.open();
            merge(*copies.sent, part->path(), three.person(copies.her));
            merge(*copies.whole, whole->path(), three.person(copies.her));
            QVERIFY2(faultsOf(*copies.sent).isEmpty(),
                     name + ": " + faultsOf(*copies.sent).join(u'\n').toUtf8());
            unsaid += livingForNothing(*copies.sent, *copies.whole);
            differing =
                difference(without(unsaid, headsOf(*copies.sent)), without(unsaid, headsOf(*copies.whole)));
            QVERIFY2(differing.isEmpty(), name + differing);
            differing = difference(without(unsaid, conflictsOf(*copies.sent)),
                                   without(unsaid, conflictsOf(*copies.whole)));
            QVERIFY2(differing.isEmpty(), name + differing);
        }
    }

private:
    /// A whole copy of Ann's project and one with something left out, in which one and the same is done.
    struct TwoCopies {
        TwoCopies(RandomThree &people, int to) : three(people), her(to), third(3 - to)
        {
            LeftOut leftOut;
            leftOut.deleted = three.below(2);
            for (int person : {0, third}) {
                if (three.below(2))
                    leftOut.layers.insert(three.person(person).id);
            }
            if (leftOut.deleted)
                unsaid = deletedNames(*three.files[0]);
            good(saveProjectCopy(*three.files[0], wholePath));
            good(sendCopy(*three.files[0], {sentPath, QStringLiteral("Copy"), leftOut, {}}));
            open();
        }

        void open()
        {
            whole = good(ProjectFile::open(wholePath, Access::Write));
            sent = good(ProjectFile::open(sentPath, Access::Write));
        }
        void close()
        {
            whole.reset();
            sent.reset();
        }

        /// What the whole copy refuses, because of what only it has, is not done in the other.
        void commit(const QList<Change> &list)
        {
            const ChangeSet work = changes(QStringLiteral("Work"), three.person(her).id, list);
            if (whole->apply(work))
                good(sent->apply(work));
        }

        void act()
        {
            const Annotator who = three.person(her);
            const QString own = QStringLiteral("WHERE annotator = '%1'").arg(who.id.toString());
            const auto speaker = three.any<Speaker>(*sent, EntityType::Speaker);
            const auto ofHers = three.any<Quote>(*sent, EntityType::Quote, own);
            const auto any = three.any<Quote>(*sent, EntityType::Quote);
            switch (three.below(8)) {
            case 0:
            case 1: {
                Quote quote = samples::quote(three.start.rain, who, {0, 1 + three.below(20)});
                if (speaker)
                    quote.speakers = {speaker->id};
                return commit({Change::to(quote)});
            }
            case 2:
            case 3:
                if (ofHers) {
                    Quote changed = *ofHers;
                    changed.note = QStringLiteral("n%1").arg(three.below(3));
                    commit({Change::to(changed)});
                }
                return;
            case 4:
                if (ofHers)
                    commit({Change::deletion(refOf(*ofHers))});
                return;
            case 5:
                if (speaker) {
                    Speaker changed = *speaker;
                    changed.role = QStringLiteral("r%1").arg(three.below(3));
                    commit({three.below(4) ? Change::to(changed) : Change::deletion(refOf(changed))});
                }
                return;
            case 6:
                if (any)
                    commit({Change::to(comment(*any, who, QStringLiteral("h")))});
                return;
            default:
                mergeTheThird();
            }
        }

        void mergeTheThird()
        {
            three.files[size_t(third)].reset();
            merge(*whole, three.paths[third], three.person(her));
            merge(*sent, three.paths[third], three.person(her));
            three.files[size_t(third)] = good(ProjectFile::open(three.paths[third], Access::Write));
        }

        RandomThree &three;
        QStringList unsaid; ///< what was left out because it is deleted, but for quotes
        int her;
        int third;
        QString wholePath = three.folder.filePath(QStringLiteral("copy-whole.pullquote"));
        QString sentPath = three.folder.filePath(QStringLiteral("copy-sent.pullquote"));
        std::unique_ptr<ProjectFile> whole;
        std::unique_ptr<ProjectFile> sent;
    };
};

QTEST_GUILESS_MAIN(tst_SentCopy)
#include "tst_sentcopy.moc"
