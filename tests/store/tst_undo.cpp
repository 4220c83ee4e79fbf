#include "tests/store/projectfixture.h"

using namespace pullquote;
using namespace pullquote::samples;

/// Undo and redo, across closing, colleagues and groups.
class tst_Undo : public QObject {
    Q_OBJECT

private slots:
    void walksBackAndForthWithoutEnd()
    {
        ProjectFixture f;
        Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        for (int i = 1; i <= 5; ++i) {
            mine.note = QString::number(i);
            f.make(f.ann, QStringLiteral("Note %1").arg(i), {Change::to(mine)});
        }
        for (int i = 5; i >= 1; --i) {
            QCOMPARE(f.file->undoLabel(f.ann.id), QStringLiteral("Note %1").arg(i));
            const Undone undone = good(f.file->undo(f.ann.id));
            QCOMPARE(undone.changes.size(), 1);
            QCOMPARE(f.now(mine.id)->note, i == 1 ? QString() : QString::number(i - 1));
            if (i == 3)
                f.reopen();
        }
        good(f.file->undo(f.ann.id));
        QVERIFY(!f.now(mine.id));
        QVERIFY(f.file->undoLabel(f.ann.id).isEmpty());
        QCOMPARE(refusal(f.file->undo(f.ann.id)), QStringLiteral("There is nothing to undo."));
        f.reopen();
        for (int i = 0; i <= 5; ++i)
            good(f.file->redo(f.ann.id));
        QCOMPARE(f.now(mine.id)->note, QStringLiteral("5"));
        QVERIFY(!f.file->redo(f.ann.id));
        good(f.file->undo(f.ann.id));
        QCOMPARE(f.now(mine.id)->note, QStringLiteral("4"));
        QCOMPARE(f.faults(), QStringList());
    }

    void theFirstActionOfSomebodyNewIsUndone()
    {
        ProjectFixture f;
        const Annotator cem = annotator(QStringLiteral("Cem"));
        const Quote his = quote(f.rain, cem);
        f.make(cem, QStringLiteral("Tag quote"), {Change::to(cem), Change::to(his)});
        good(f.file->undo(cem.id));
        QVERIFY(!f.now(his.id));
        QVERIFY(f.now(cem.id, EntityType::Annotator));
        QCOMPARE(f.file->undoLabel(cem.id), QString());
        good(f.file->redo(cem.id));
        QVERIFY(f.now(his.id));
        QCOMPARE(f.faults(), QStringList());
    }
    void whatSomebodyElseHasPutBackIsUndoneOnce()
    {
        ProjectFixture f;
        Topic shared = topic(QStringLiteral("Weather"));
        f.make(f.ann, QStringLiteral("New topic"), {Change::to(shared)});
        shared.name = QStringLiteral("Climate");
        f.make(f.ann, QStringLiteral("Rename"), {Change::to(shared)});
        shared.name = QStringLiteral("Weather");
        f.make(f.bob, QStringLiteral("Rename"), {Change::to(shared)});
        good(f.file->undo(f.ann.id));
        QCOMPARE(f.now(shared.id)->name, QStringLiteral("Weather"));
        QCOMPARE(f.file->undoLabel(f.ann.id), QStringLiteral("New topic"));
        good(f.file->redo(f.ann.id));
        QCOMPARE(f.now(shared.id)->name, QStringLiteral("Weather"));
        QCOMPARE(f.faults(), QStringList());
    }
    void aNewActionClearsRedo()
    {
        ProjectFixture f;
        f.make(f.ann, QStringLiteral("One"), {Change::to(speaker(QStringLiteral("One")))});
        good(f.file->undo(f.ann.id));
        QCOMPARE(f.file->redoLabel(f.ann.id), QStringLiteral("One"));
        f.make(f.ann, QStringLiteral("Two"), {Change::to(speaker(QStringLiteral("Two")))});
        QVERIFY(f.file->redoLabel(f.ann.id).isEmpty());
    }

    void otherFieldsOfColleaguesStay()
    {
        ProjectFixture f;
        Speaker putin = speaker(QStringLiteral("Putin"));
        f.make(f.ann, QStringLiteral("Add"), {Change::to(putin)});
        putin.role = QStringLiteral("President");
        putin.aliases = {QStringLiteral("V. P.")};
        f.make(f.ann, QStringLiteral("Role"), {Change::to(putin)});
        putin.affiliation = QStringLiteral("Russia");
        putin.aliases.append(QStringLiteral("the Russian President"));
        f.make(f.bob, QStringLiteral("Affiliation"), {Change::to(putin)});
        good(f.file->undo(f.ann.id));
        const auto now = f.now(putin.id);
        QCOMPARE(now->role, QString());
        QCOMPARE(now->affiliation, QStringLiteral("Russia"));
        QCOMPARE(now->aliases, QStringList{QStringLiteral("the Russian President")});
    }

    void refusesWhereSomebodyChangedTheSameFieldSince()
    {
        ProjectFixture f;
        Speaker putin = speaker(QStringLiteral("Putin"));
        f.make(f.ann, QStringLiteral("Add"), {Change::to(putin)});
        putin.role = QStringLiteral("President");
        f.make(f.ann, QStringLiteral("Role"), {Change::to(putin)});
        putin.role = QStringLiteral("Leader");
        f.make(f.bob, QStringLiteral("Role"), {Change::to(putin)});
        putin.note = QStringLiteral("by Ann");
        f.make(f.ann, QStringLiteral("Note"), {Change::to(putin)});
        good(f.file->undo(f.ann.id));
        const QString said = refusal(f.file->undo(f.ann.id));
        QVERIFY2(said.contains(u"Bob has changed “role” since."), qPrintable(said));
        QCOMPARE(f.now(putin.id)->role, QStringLiteral("Leader"));
        QCOMPARE(f.faults(), QStringList());
    }

    void refusesToTakeAwayWhatSomebodyUses()
    {
        ProjectFixture f;
        const Speaker putin = speaker(QStringLiteral("Putin"));
        f.make(f.ann, QStringLiteral("Add"), {Change::to(putin)});
        Quote theirs = quote(f.rain, f.bob);
        theirs.speakers = {putin.id};
        f.make(f.bob, QStringLiteral("Tag"), {Change::to(theirs)});
        const QString said = refusal(f.file->undo(f.ann.id));
        QVERIFY2(said.contains(u"Bob") && said.contains(u"refers to it"), qPrintable(said));
        QVERIFY(f.now(putin.id));
    }

    void whatWasDeletedComesBackWithEverything()
    {
        ProjectFixture f;
        Quote mine = quote(f.rain, f.ann);
        const Topic war = topic(QStringLiteral("War"));
        mine.topics = {war.id};
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(war), Change::to(mine)});
        f.make(f.ann, QStringLiteral("Delete"),
               {deletion(EntityType::Quote, mine.id.uuid()), deletion(EntityType::Topic, war.id.uuid())});
        good(f.file->undo(f.ann.id));
        QCOMPARE(f.now(mine.id)->topics, mine.topics);
        QVERIFY(f.now(war.id));
        QCOMPARE(f.faults(), QStringList());
    }

    void anImportIsUndoneByMovingHeads()
    {
        ProjectFixture f;
        const Quote brought = quote(f.rain, f.bob);
        const GroupId group = GroupId::create();
        const Speaker who = speaker(QStringLiteral("Who"));
        good(f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(who)}), Origin::Import,
                           group));
        good(f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(brought)}), Origin::Import,
                           group));
        good(f.file->finishGroup(group));
        const auto revisions = checkProject(*f.file).revisions;
        const Undone undone = good(f.file->undo(f.ann.id));
        QCOMPARE(undone.changes.size(), 2);
        QCOMPARE(undone.changes.first().after, std::nullopt);
        QVERIFY(!f.now(brought.id) && !f.now(who.id));
        QCOMPARE(checkProject(*f.file).revisions, revisions);
        QVERIFY(f.file->undoLabel(f.ann.id).isEmpty());
        f.reopen();
        good(f.file->redo(f.ann.id));
        QVERIFY(f.now(brought.id) && f.now(who.id));
        QCOMPARE(checkProject(*f.file).revisions, revisions);
        good(f.file->undo(f.ann.id));
        // Importing again brings it again.
        good(f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(brought)}),
                           Origin::Import));
        QVERIFY(f.now(brought.id));
        QCOMPARE(f.faults(), QStringList());
    }

    void anImportWhoseQuotesWereWorkedOnAndPutBackIsUndone()
    {
        ProjectFixture f;
        Quote brought = quote(f.rain, f.ann);
        good(f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(brought)}),
                           Origin::Import));
        brought.note = QStringLiteral("worked on");
        f.make(f.ann, QStringLiteral("Note"), {Change::to(brought)});
        good(f.file->undo(f.ann.id));
        good(f.file->undo(f.ann.id));
        QVERIFY(!f.now(brought.id));
        good(f.file->redo(f.ann.id));
        good(f.file->redo(f.ann.id));
        QCOMPARE(f.now(brought.id)->note, QStringLiteral("worked on"));
        QCOMPARE(f.faults(), QStringList());
    }

    void aGroupIsUndoneAsOne()
    {
        ProjectFixture f;
        const GroupId group = GroupId::create();
        QList<QuoteId> ids;
        for (int i = 0; i < 4; ++i) {
            const Quote each = quote(f.rain, f.ann, {i, i + 5});
            ids.append(each.id);
            good(f.file->apply(changes(QStringLiteral("Tag all"), f.ann.id, {Change::to(each)}),
                               Origin::Local, group));
        }
        good(f.file->finishGroup(group));
        f.reopen();
        QVERIFY(f.file->warnings().isEmpty());
        QCOMPARE(good(f.file->undo(f.ann.id)).changes.size(), 4);
        for (const QuoteId &id : ids)
            QVERIFY(!f.now(id));
        good(f.file->redo(f.ann.id));
        for (const QuoteId &id : ids)
            QVERIFY(f.now(id));
        QCOMPARE(f.file->undoLabel(f.ann.id), QStringLiteral("Tag all"));
        QCOMPARE(f.faults(), QStringList());
    }

    void aGroupThatACrashLeftOpenIsRevertedAtOpening()
    {
        ProjectFixture f;
        f.make(f.ann, QStringLiteral("Before"), {Change::to(speaker(QStringLiteral("Before")))});
        const Quote half = quote(f.rain, f.ann);
        good(f.file->apply(changes(QStringLiteral("Tag all"), f.ann.id, {Change::to(half)}), Origin::Local,
                           GroupId::create()));
        f.reopen();
        QCOMPARE(f.file->warnings().size(), 1);
        QVERIFY(!f.now(half.id));
        QCOMPARE(f.file->undoLabel(f.ann.id), QStringLiteral("Before"));
        QVERIFY(f.file->redoLabel(f.ann.id).isEmpty());
        QCOMPARE(f.faults(), QStringList());
        f.reopen();
        QVERIFY(f.file->warnings().isEmpty());
    }

    void aCancelledGroupLeavesNoTrace()
    {
        ProjectFixture f;
        const GroupId group = GroupId::create();
        const Quote half = quote(f.rain, f.ann);
        good(f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(half)}), Origin::Import,
                           group));
        QCOMPARE(good(f.file->revertGroup(group)).changes.size(), 1);
        QVERIFY(!f.now(half.id));
        QVERIFY(f.file->undoLabel(f.ann.id).isEmpty());
        f.reopen();
        QVERIFY(f.file->warnings().isEmpty());
    }

    void undoGoesOverOnesOwnEntriesOnly()
    {
        ProjectFixture f;
        const Speaker a = speaker(QStringLiteral("A"));
        const Speaker b = speaker(QStringLiteral("B"));
        f.make(f.ann, QStringLiteral("Add A"), {Change::to(a)});
        f.make(f.bob, QStringLiteral("Add B"), {Change::to(b)});
        good(f.file->undo(f.ann.id));
        QVERIFY(!f.now(a.id));
        QVERIFY(f.now(b.id));
        QVERIFY(!f.file->undo(f.ann.id));
        const auto newest = good(f.file->read().history()).first();
        QCOMPARE(newest.origin, Origin::Undo);
        QCOMPARE(newest.annotator, f.ann.id);
        QCOMPARE(newest.changes.first().operation, Operation::Delete);
    }
};

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_undo.moc"
