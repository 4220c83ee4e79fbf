#include "tests/faults/damage.h"
#include "tests/store/randomthree.h"

using namespace pullquote;
using namespace pullquote::samples;

namespace {

/// Ann's project, and the copy that Bob went on with.
struct TwoProjects {
    ProjectFixture ours;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bob.pullquote"));
    std::unique_ptr<ProjectFile> theirs;

    void part()
    {
        good(saveProjectCopy(*ours.file, path));
        theirs = good(ProjectFile::open(path, Access::Write));
    }
    void bob(const QString &label, const QList<Change> &list)
    {
        good(theirs->apply(changes(label, ours.bob.id, list)));
    }
};

} // namespace

/// A colleague's project comes in: what of whom stands afterwards.
class tst_Merge : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { faults::useFastDisk(); }

    void theirQuotesComeInWithTheirHistory()
    {
        TwoProjects two;
        two.part();
        Quote hers = quote(two.ours.rain, two.ours.bob);
        two.bob(QStringLiteral("Tag"), {Change::to(hers)});
        hers.note = QStringLiteral("sure");
        two.bob(QStringLiteral("Note"), {Change::to(hers)});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(report.quotes.added, 1);
        QCOMPARE(report.articles.common, 1);
        QCOMPARE(report.articles.added, 0);
        QCOMPARE(report.layers.size(), 1);
        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(two.ours.now(hers.id)->note, QStringLiteral("sure"));
        const auto history = good(two.ours.file->read().entityHistory({EntityType::Quote, hers.id.uuid()}));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().annotator, two.ours.bob.id);
        QCOMPARE(two.ours.faults(), QStringList());
        QCOMPARE(headsOf(*two.ours.file), headsOf(*two.theirs));
    }

    void twiceChangesNothing()
    {
        TwoProjects two;
        two.part();
        two.bob(QStringLiteral("Tag"), {Change::to(quote(two.ours.rain, two.ours.bob))});
        merge(*two.ours.file, two.path, two.ours.ann);
        const qint64 before = entries(*two.ours.file);
        const MergeReport again = merge(*two.ours.file, two.path, two.ours.ann);
        QVERIFY(again.changesNothing);
        QCOMPARE(again.quotes.same, 1);
        QCOMPARE(entries(*two.ours.file), before);
    }

    void oneUndoTakesAllOfItBackAndMergingAgainBringsIt()
    {
        TwoProjects two;
        two.part();
        Quote hers = quote(two.ours.rain, two.ours.bob);
        const Speaker speaker = samples::speaker(QStringLiteral("Ida"));
        hers.speakers = {speaker.id};
        two.bob(QStringLiteral("Tag"), {Change::to(speaker), Change::to(hers)});
        const QString before = presentOf(*two.ours.file);
        merge(*two.ours.file, two.path, two.ours.ann);
        const QString after = presentOf(*two.ours.file);
        const Undone undone = good(two.ours.file->undo(two.ours.ann.id));
        QVERIFY2(undone.label.contains(QStringLiteral("bob.pullquote")), qPrintable(undone.label));
        QCOMPARE(presentOf(*two.ours.file), before);
        QCOMPARE(two.ours.faults(), QStringList());
        good(two.ours.file->redo(two.ours.ann.id));
        QCOMPARE(presentOf(*two.ours.file), after);
        good(two.ours.file->undo(two.ours.ann.id));
        const MergeReport again = merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(again.quotes.added, 1);
        QCOMPARE(presentOf(*two.ours.file), after);
        QCOMPARE(two.ours.faults(), QStringList());
    }

    void fieldsMergeAndTheSameContentIsNoConflict()
    {
        TwoProjects two;
        Speaker speaker = samples::speaker(QStringLiteral("Ida"));
        two.ours.make(two.ours.ann, QStringLiteral("New"), {Change::to(speaker)});
        two.part();
        Speaker theirs = speaker;
        theirs.role = QStringLiteral("Mayor");
        theirs.aliases = {QStringLiteral("I. B.")};
        theirs.note = QStringLiteral("same");
        two.bob(QStringLiteral("Change"), {Change::to(theirs)});
        speaker.affiliation = QStringLiteral("Town");
        speaker.aliases = {QStringLiteral("Brandt")};
        speaker.note = QStringLiteral("same");
        two.ours.make(two.ours.ann, QStringLiteral("Change"), {Change::to(speaker)});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        const Speaker now = *two.ours.now(speaker.id);
        QCOMPARE(now.role, QStringLiteral("Mayor"));
        QCOMPARE(now.affiliation, QStringLiteral("Town"));
        QCOMPARE(now.note, QStringLiteral("same"));
        QCOMPARE(QSet<QString>(now.aliases.begin(), now.aliases.end()),
                 (QSet<QString>{QStringLiteral("I. B."), QStringLiteral("Brandt")}));
        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(two.ours.faults(), QStringList());
    }

    void aTrueConflictIsKeptUntilSomebodyDecides()
    {
        TwoProjects two;
        Speaker speaker = samples::speaker(QStringLiteral("Ida"));
        two.ours.make(two.ours.ann, QStringLiteral("New"), {Change::to(speaker)});
        two.part();
        Speaker theirs = speaker;
        theirs.role = QStringLiteral("Mayor");
        two.bob(QStringLiteral("Change"), {Change::to(theirs)});
        speaker.role = QStringLiteral("Council");
        two.ours.make(two.ours.ann, QStringLiteral("Change"), {Change::to(speaker)});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().fields, QStringList{QStringLiteral("role")});
        // Both files say the same, whoever merged whom.
        const QString open = conflictsOf(*two.ours.file);
        two.ours.file.reset();
        merge(*two.theirs, two.ours.path, two.ours.bob);
        QCOMPARE(conflictsOf(*two.theirs), open);
        two.ours.reopen();
        QCOMPARE(presentOf(*two.ours.file), presentOf(*two.theirs));

        // What was taken back is taken back, with the conflict; redone, it is there again.
        good(two.ours.file->undo(two.ours.ann.id));
        QCOMPARE(conflictsOf(*two.ours.file), QString());
        good(two.ours.file->redo(two.ours.ann.id));
        QCOMPARE(conflictsOf(*two.ours.file), open);

        // Setting another field decides nothing, keeping what stands does.
        Speaker now = *two.ours.now(speaker.id);
        now.note = QStringLiteral("aside");
        two.ours.make(two.ours.ann, QStringLiteral("Change"), {Change::to(now)});
        QCOMPARE(conflictsOf(*two.ours.file), open);
        ChangeSet decision = changes(QStringLiteral("Decide"), two.ours.ann.id, {Change::to(now)});
        decision.decided = {refOf(now)};
        good(two.ours.file->apply(decision));
        QCOMPARE(conflictsOf(*two.ours.file), QString());
        QCOMPARE(two.ours.now(speaker.id)->role, now.role);
        good(two.ours.file->undo(two.ours.ann.id));
        QCOMPARE(conflictsOf(*two.ours.file), open);
        good(two.ours.file->redo(two.ours.ann.id));
        QCOMPARE(conflictsOf(*two.ours.file), QString());
        QCOMPARE(two.ours.faults(), QStringList());

        // The decision travels.
        two.ours.file.reset();
        merge(*two.theirs, two.ours.path, two.ours.bob);
        QCOMPARE(conflictsOf(*two.theirs), QString());
        QCOMPARE(faultsOf(*two.theirs), QStringList());
    }

    void settingTheFieldDecides()
    {
        TwoProjects two;
        Topic topic = samples::topic(QStringLiteral("Weather"));
        two.ours.make(two.ours.ann, QStringLiteral("New"), {Change::to(topic)});
        two.part();
        Topic theirs = topic;
        theirs.name = QStringLiteral("Climate");
        two.bob(QStringLiteral("Change"), {Change::to(theirs)});
        topic.name = QStringLiteral("Rain");
        two.ours.make(two.ours.ann, QStringLiteral("Change"), {Change::to(topic)});
        QCOMPARE(merge(*two.ours.file, two.path, two.ours.ann).conflicts.size(), 1);
        topic.name = QStringLiteral("Weather and climate");
        two.ours.make(two.ours.ann, QStringLiteral("Change"), {Change::to(topic)});
        QCOMPARE(conflictsOf(*two.ours.file), QString());
        good(two.ours.file->undo(two.ours.ann.id));
        QVERIFY(!conflictsOf(*two.ours.file).isEmpty());
    }

    void whatOneDeletedAndTheOtherChangedLivesAndIsShown()
    {
        TwoProjects two;
        Quote hers = quote(two.ours.rain, two.ours.bob);
        two.ours.make(two.ours.bob, QStringLiteral("Tag"), {Change::to(hers)});
        two.part();
        two.ours.make(two.ours.bob, QStringLiteral("Delete"), {deletion(EntityType::Quote, hers.id.uuid())});
        hers.note = QStringLiteral("still needed");
        two.bob(QStringLiteral("Note"), {Change::to(hers)});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        QVERIFY(two.ours.now(hers.id));
        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts.first().fields, QStringList{QStringLiteral("deleted")});
        QCOMPARE(two.ours.faults(), QStringList());
    }

    void theSameChangeOnBothSidesIsCountedAsHere()
    {
        TwoProjects two;
        Quote hers = quote(two.ours.rain, two.ours.bob);
        const Quote other = quote(two.ours.rain, two.ours.bob, {23, 29});
        two.ours.make(two.ours.bob, QStringLiteral("Tag"), {Change::to(hers), Change::to(other)});
        two.part();
        hers.note = QStringLiteral("sure");
        two.ours.make(two.ours.bob, QStringLiteral("Note"), {Change::to(hers)});
        two.bob(QStringLiteral("Note"), {Change::to(hers)});
        two.ours.make(two.ours.bob, QStringLiteral("Delete"), {deletion(EntityType::Quote, other.id.uuid())});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(report.quotes.same, 1); // and nothing is said of the one that is deleted here
        QCOMPARE(report.quotes.changed + report.quotes.added + report.quotes.deleted, 0);
        QVERIFY(report.conflicts.isEmpty());
    }

    void aDeletionTravels()
    {
        TwoProjects two;
        const Quote hers = quote(two.ours.rain, two.ours.bob);
        two.ours.make(two.ours.bob, QStringLiteral("Tag"), {Change::to(hers)});
        two.ours.make(two.ours.ann, QStringLiteral("Comment"),
                      {Change::to(comment(hers, two.ours.ann, QStringLiteral("?")))});
        two.part();
        two.bob(QStringLiteral("Delete"), {deletion(EntityType::Quote, hers.id.uuid())});
        const MergeReport report = merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(report.quotes.deleted, 1);
        QVERIFY(!two.ours.now(hers.id));
        QCOMPARE(good(two.ours.file->read().comments(two.ours.rain.id)).size(), 1);
        QCOMPARE(two.ours.faults(), QStringList());
    }

    void whatIsDeletedThereAndNewlyReferredToHereLives()
    {
        TwoProjects two;
        const Speaker speaker = samples::speaker(QStringLiteral("Ida"));
        two.ours.make(two.ours.ann, QStringLiteral("New"), {Change::to(speaker)});
        two.part();
        two.bob(QStringLiteral("Delete"), {deletion(EntityType::Speaker, speaker.id.uuid())});
        Quote mine = quote(two.ours.rain, two.ours.ann);
        mine.speakers = {speaker.id};
        two.ours.make(two.ours.ann, QStringLiteral("Tag"), {Change::to(mine)});
        merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(two.ours.now(speaker.id)->name, QStringLiteral("Ida"));
        QCOMPARE(two.ours.faults(), QStringList());
        two.ours.file.reset();
        merge(*two.theirs, two.ours.path, two.ours.bob);
        two.ours.reopen();
        QCOMPARE(headsOf(*two.theirs), headsOf(*two.ours.file));
    }

    void anArticleOfTheSameTextIsTheSameArticle()
    {
        ProjectFixture ours;
        ProjectFixture theirs; // it made its own article of the same text
        const Quote mine = quote(ours.rain, ours.ann);
        const Quote hers = quote(theirs.rain, theirs.bob, {23, 29});
        ours.make(ours.ann, QStringLiteral("Tag"), {Change::to(mine)});
        theirs.make(theirs.bob, QStringLiteral("Tag"), {Change::to(hers)});
        theirs.file.reset();
        const MergeReport report = merge(*ours.file, theirs.path, ours.ann);
        QCOMPARE(report.articles.common, 1);
        QCOMPARE(report.articles.added, 0);
        QCOMPARE(good(ours.file->read().articleCount()), 1);
        const ArticleId stays = std::min(ours.rain.id, theirs.rain.id);
        QCOMPARE(good(ours.file->read().article(stays)).quotes.size(), 2);
        QCOMPARE(ours.faults(), QStringList());

        ours.file.reset();
        theirs.reopen();
        merge(*theirs.file, ours.path, theirs.bob);
        ours.reopen();
        QCOMPARE(headsOf(*theirs.file), headsOf(*ours.file));

        // She had not merged, and goes on with her own article.
        good(theirs.file->undo(theirs.bob.id));
        Quote more = quote(theirs.rain, theirs.bob, {1, 3});
        theirs.make(theirs.bob, QStringLiteral("Tag"), {Change::to(more)});
        theirs.file.reset();
        QCOMPARE(merge(*ours.file, theirs.path, ours.ann).quotes.added, 1);
        QCOMPARE(good(ours.file->read().article(stays)).quotes.size(), 3);
        QCOMPARE(good(ours.file->read().articleCount()), 1);
        QCOMPARE(ours.faults(), QStringList());
    }

    void twoArticlesOfOneTextAreLeftAlone()
    {
        ProjectFixture ours;
        ours.make(ours.ann, QStringLiteral("Again"), {Change::to(article())});
        ProjectFixture theirs;
        theirs.file.reset();
        const MergeReport report = merge(*ours.file, theirs.path, ours.ann);
        QCOMPARE(report.articles.added, 1);
        QCOMPARE(good(ours.file->read().articleCount()), 3);
    }

    void anArticleOfTheSameIdWithAnotherTextIsKeptApart()
    {
        ProjectFixture ours;
        ProjectFixture theirs;
        const QString text = QStringLiteral("“Another text,” she said.");
        Article other = article(text);
        other.id = ours.rain.id;
        good(theirs.file->apply(
            withText(changes(QStringLiteral("New"), theirs.bob.id, {Change::to(other)}), text)));
        const Quote hers = quote(other, theirs.bob, {0, 5});
        theirs.make(theirs.bob, QStringLiteral("Tag"), {Change::to(hers)});
        theirs.make(theirs.bob, QStringLiteral("Comment"),
                    {Change::to(comment(hers, theirs.bob, QStringLiteral("!")))});
        theirs.file.reset();
        const MergeReport report = merge(*ours.file, theirs.path, ours.ann);
        QCOMPARE(report.articles.differing.size(), 1);
        QCOMPARE(report.articles.differing.first().id, ours.rain.id);
        QVERIFY(!ours.now(hers.id));
        QCOMPARE(good(ours.file->read().article(ours.rain.id)).text, defaultText);
        QCOMPARE(ours.faults(), QStringList());
    }

    void speakersThatAreOneAreJoinedTheSameWayOnBothSides()
    {
        ProjectFixture ours;
        ProjectFixture theirs;
        Speaker mine = speaker(QStringLiteral("Brandt"));
        mine.aliases = {QStringLiteral("Ida Brandt")};
        Speaker hers = speaker(QStringLiteral("Ida Brandt"));
        hers.role = QStringLiteral("Mayor");
        ours.make(ours.ann, QStringLiteral("New"), {Change::to(mine)});
        theirs.make(theirs.bob, QStringLiteral("New"), {Change::to(hers)});
        const FindSame same = [&](const auto &, const auto &, const auto &) {
            return SameOnes{{{mine.id, hers.id}}, {}};
        };
        theirs.file.reset();
        QCOMPARE(merge(*ours.file, theirs.path, ours.ann, same).speakersJoined, 1);
        ours.file.reset();
        theirs.reopen();
        merge(*theirs.file, ours.path, theirs.bob, same);
        ours.reopen();
        QCOMPARE(headsOf(*theirs.file), headsOf(*ours.file));
        const Speaker survivor = *ours.now(std::min(mine.id, hers.id));
        QCOMPARE(survivor.role, QStringLiteral("Mayor"));
        QCOMPARE(survivor.name, QStringLiteral("Ida Brandt"));
        QCOMPARE(survivor.aliases, QStringList{QStringLiteral("Brandt")});
        QCOMPARE(ours.now(std::max(mine.id, hers.id))->joinedInto, survivor.id);
        QCOMPARE(ours.faults(), QStringList());
    }

    void topicsBelowEachOtherComeApart()
    {
        TwoProjects two;
        Topic one = topic(QStringLiteral("One"));
        Topic other = topic(QStringLiteral("Other"));
        two.ours.make(two.ours.ann, QStringLiteral("New"), {Change::to(one), Change::to(other)});
        two.part();
        Topic below = other;
        below.parent = one.id;
        two.bob(QStringLiteral("Move"), {Change::to(below)});
        one.parent = other.id;
        two.ours.make(two.ours.ann, QStringLiteral("Move"), {Change::to(one)});
        merge(*two.ours.file, two.path, two.ours.ann);
        QCOMPARE(int(two.ours.now(one.id)->parent.isNull()) + int(two.ours.now(other.id)->parent.isNull()),
                 1);
        QCOMPARE(two.ours.faults(), QStringList());
        two.ours.file.reset();
        merge(*two.theirs, two.ours.path, two.ours.bob);
        two.ours.reopen();
        QCOMPARE(headsOf(*two.theirs), headsOf(*two.ours.file));
    }

    void stoppedItLeavesEverythingAsItWas()
    {
        TwoProjects two;
        two.part();
        QList<Change> many;
        for (int i = 0; i < 200; ++i)
            many.append(Change::to(quote(two.ours.rain, two.ours.bob)));
        two.bob(QStringLiteral("Tag"), many);
        const QString before = headsOf(*two.ours.file);
        const auto colleague = good(ColleagueFile::open(two.path));
        int asked = 0;
        const auto stopped = two.ours.file->merge(*colleague, two.ours.ann, {}, [&] { return ++asked < 3; });
        QVERIFY(!stopped);
        QVERIFY(!two.ours.file->hasFault());
        QCOMPARE(headsOf(*two.ours.file), before);
        QCOMPARE(two.ours.faults(), QStringList());
        QCOMPARE(good(two.ours.file->merge(*colleague, two.ours.ann)).quotes.added, 200);
    }

    void whoMergesComesIntoTheProject()
    {
        TwoProjects two;
        two.part();
        two.bob(QStringLiteral("Tag"), {Change::to(quote(two.ours.rain, two.ours.bob))});
        const Annotator cem = annotator(QStringLiteral("Cem"));
        merge(*two.ours.file, two.path, cem);
        QVERIFY(two.ours.now(cem.id, EntityType::Annotator));
        QVERIFY(!two.ours.file->undoLabel(cem.id).isEmpty());
        good(two.ours.file->undo(cem.id));
        QVERIFY(two.ours.now(cem.id, EntityType::Annotator));
        QCOMPARE(two.ours.faults(), QStringList());
    }

    /// Three people work at random on copies of one project and merge each other's files at random. Whenever
    /// two have merged each other, both have the same; in the end all have.
    void randomWorkOfThreeComesTogether()
    {
        for (const quint32 seed : test::seeds(25)) {
            const QByteArray name = "seed " + QByteArray::number(seed);
            QRandomGenerator random(seed);
            RandomThree three(random);
            for (int step = 0; step < 30; ++step)
                three.act();
            for (int round = 0; round < 2; ++round) {
                for (int into = 0; into < 3; ++into) {
                    three.merge(into, (into + 1) % 3);
                    three.merge(into, (into + 2) % 3);
                }
            }
            for (int i = 0; i < 3; ++i) {
                QVERIFY2(faultsOf(*three.files[i]).isEmpty(),
                         name + ": " + faultsOf(*three.files[i]).join(u'\n').toUtf8());
                QVERIFY2(headsOf(*three.files[i]) == headsOf(*three.files[0]), name);
                QVERIFY2(presentOf(*three.files[i]) == presentOf(*three.files[0]), name);
                QVERIFY2(conflictsOf(*three.files[i]) == conflictsOf(*three.files[0]), name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_merge.moc"
