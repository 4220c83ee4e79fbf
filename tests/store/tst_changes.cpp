#include "app/store/entitytable.h"
#include "app/store/query.h"
#include "tests/store/projectfixture.h"

using namespace pullquote;
using namespace pullquote::samples;

/// "One way to change anything": what a change set may be, and what applying it leaves.
class tst_Changes : public QObject {
    Q_OBJECT

private slots:
    void aNewProjectHasThreeTopicsWithConstantIds()
    {
        ProjectFixture a;
        ProjectFixture b;
        QCOMPARE(good(a.file->read().topics()), good(b.file->read().topics()));
        QCOMPARE(good(a.file->read().topics()).size(), 3);
        QVERIFY(good(a.file->read().project()).id != good(b.file->read().project()).id);
        QCOMPARE(good(a.file->read().project()).name, QStringLiteral("Test"));
    }

    /// A merge asks SQLite alone whether a reference is open.
    void sqliteWatchesEveryReference()
    {
        ProjectFixture f;
        const auto isWatched = [&f](const char *table, const char *column, const char *target) {
            Query query(f.file->database(), QStringLiteral("SELECT 1 FROM pragma_foreign_key_list(?) "
                                                           "WHERE \"from\" = ? AND \"table\" = ?"));
            query.bind(QString::fromLatin1(table)).bind(QString::fromLatin1(column));
            return query.bind(QString::fromLatin1(target)).next();
        };
        int references = 0;
        for (const EntityType type : allEntityTypes) {
            const EntityTable &table = entityTable(type);
            for (const FieldColumn &column : table.columns) {
                if (column.kind != FieldColumn::Kind::Reference)
                    continue;
                ++references;
                QVERIFY2(isWatched(table.table, column.column, entityTable(column.target).table),
                         column.column);
            }
            for (const FieldList &list : table.lists) {
                if (list.kind != FieldList::Kind::References)
                    continue;
                ++references;
                QVERIFY2(isWatched(list.table, list.column, entityTable(list.target).table), list.table);
            }
        }
        QVERIFY(references > 8);
        QVERIFY(isWatched("article", "text_sha256", "article_text"));
    }

    void everyEntityComesBackAsItWentIn()
    {
        ProjectFixture f;
        Speaker putin = speaker(QStringLiteral("V. Putin"));
        putin.aliases = {QStringLiteral("Putin"), QStringLiteral("he")};
        putin.role = QStringLiteral("President");
        putin.kind = Speaker::Kind::Group;
        Topic child = topic(QStringLiteral("Cyber"));
        child.parent = TopicId::fromString(u"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0001");
        child.key = 7;
        Quote full = quote(f.rain, f.ann);
        full.content = {{0, 12}, {23, 31}};
        full.cue = {{17, 21}};
        full.source = {{13, 16}};
        full.speakers = {putin.id};
        full.addressees = {putin.id};
        full.topics = {child.id};
        full.note = QStringLiteral("a \U0001F600 note");
        full.flags = QuoteFlag::Important | QuoteFlag::Guessed;
        full.kind = QuoteKind::Mixed;
        full.kindManual = true;
        full.derivedFrom = QuoteId::create();
        const Comment remark = comment(full, f.bob, QStringLiteral("Really?"));
        const ChangeSet set =
            changes(QStringLiteral("All"), f.ann.id,
                    {Change::to(full), Change::to(putin), Change::to(child), Change::to(remark)});
        good(f.file->apply(set));
        full.modified = set.at;
        QCOMPARE(f.now(full.id), full);
        QCOMPARE(f.now(putin.id), putin);
        QCOMPARE(f.now(child.id), child);
        const ArticleContent content = good(f.file->read().article(f.rain.id));
        QCOMPARE(content.text, defaultText);
        QCOMPARE(content.quotes, QList<Quote>{full});
        QCOMPARE(good(f.file->read().comments(f.rain.id)), QList<Comment>{remark});
        QCOMPARE(f.faults(), QStringList());
    }

    void aCheckCanBeStoppedWithinOneStatement()
    {
        ProjectFixture f;
        QList<Change> quotes; // fewer rows than the check itself takes before it asks
        for (int i = 0; i < 100; ++i)
            quotes.append(Change::to(quote(f.rain, f.ann)));
        f.make(f.ann, QStringLiteral("Tag"), quotes);
        QVERIFY(checkProject(*f.file, [] { return true; }).ok);
        const CheckReport stopped = checkProject(*f.file, [] { return false; });
        QVERIFY(!stopped.ok);
        QCOMPARE(stopped.problems.size(), 1);
        QCOMPARE(stopped.problems.first().what, QStringLiteral("The check was stopped."));
        QCOMPARE(f.faults(), QStringList());
    }

    void applyingTheSameChangeSetTwiceDoesItOnce()
    {
        ProjectFixture f;
        const ChangeSet set = changes(QStringLiteral("Tag"), f.ann.id, {Change::to(quote(f.rain, f.ann))});
        good(f.file->apply(set));
        const auto before = good(f.file->read().history()).size();
        good(f.file->apply(set));
        QCOMPARE(good(f.file->read().history()).size(), before);
    }

    void onlyItsAnnotatorChangesAQuote()
    {
        ProjectFixture f;
        Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        mine.note = QStringLiteral("Bob was here");
        QVERIFY(refusal(f.tryDo(f.bob, QStringLiteral("Note"), {Change::to(mine)}))
                    .contains(u"Only its annotator"));
        QVERIFY(!f.tryDo(f.bob, QStringLiteral("Delete"), {deletion(EntityType::Quote, mine.id.uuid())}));
        QVERIFY(!f.file->hasFault());
        // Except together with its article.
        QVERIFY(f.tryDo(
            f.bob, QStringLiteral("Delete article"),
            {deletion(EntityType::Quote, mine.id.uuid()), deletion(EntityType::Article, f.rain.id.uuid())}));
        good(f.file->undo(f.bob.id));
        QVERIFY(f.now(mine.id));
    }

    void aRefusedChangeLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"outside", "halfCharacter", "noContent", "noArticle", "noSpeaker", "nul",
                                  "surrogate", "twice", "text", "noText", "stranger", "circle", "absent"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aRefusedChangeLeavesNothingBehind()
    {
        QFETCH(QString, fault);
        ProjectFixture f;
        const auto before = good(f.file->read().history()).size();
        Quote bad = quote(f.rain, f.ann);
        Speaker good1 = speaker(QStringLiteral("Good"));
        ChangeSet set = changes(QStringLiteral("Bad"), f.ann.id, {Change::to(good1)});
        if (fault == u"outside")
            bad.content = {{0, 1000}};
        else if (fault == u"halfCharacter")
            bad.cue = {{0, defaultText.indexOf(QStringLiteral("\U0001F600")) + 1}};
        else if (fault == u"noContent")
            bad.content.clear();
        else if (fault == u"noArticle")
            bad.article = ArticleId::create();
        else if (fault == u"noSpeaker")
            bad.speakers = {SpeakerId::create()};
        else if (fault == u"nul")
            bad.note = QString(QChar(u'\0'));
        else if (fault == u"surrogate")
            bad.note = QString(QChar(0xD83D));
        else if (fault == u"twice")
            set.changes.append(Change::to(good1));
        else if (fault == u"stranger")
            set.annotator = bad.annotator = AnnotatorId::create();
        else if (fault == u"absent")
            set.changes.append(deletion(EntityType::Topic, QUuid::createUuid()));
        else if (fault == u"text") {
            Article other = f.rain;
            other.textSha256 = QString::fromLatin1(textHash(u"other"));
            set = withText(set, QStringLiteral("other"));
            set.changes.append(Change::to(other));
        } else if (fault == u"noText") {
            set.changes.append(Change::to(article(QStringLiteral("never given"))));
        } else if (fault == u"circle") {
            Speaker self = speaker(QStringLiteral("Self"));
            self.joinedInto = self.id;
            set.changes.append(Change::to(self));
        }
        set.changes.append(Change::to(bad));
        const Result<void> outcome = f.file->apply(set);
        QVERIFY(!outcome);
        QVERIFY(!f.file->hasFault());
        QVERIFY(!outcome.problem().what.isEmpty());
        QCOMPARE(good(f.file->read().history()).size(), before);
        QVERIFY(!f.now(good1.id));
        QVERIFY(!f.now(bad.id));
        QCOMPARE(f.faults(), QStringList());
    }

    void theOldHeadKeepsItsStateAndTheNewOneNamesIt()
    {
        ProjectFixture f;
        Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        mine.note = QStringLiteral("second");
        f.make(f.ann, QStringLiteral("Note"), {Change::to(mine)});
        f.make(f.ann, QStringLiteral("Delete"), {deletion(EntityType::Quote, mine.id.uuid())});
        const auto history = good(f.file->read().entityHistory({EntityType::Quote, mine.id.uuid()}));
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].operation, Operation::Delete);
        QVERIFY(history[0].isHead && !history[0].state);
        QCOMPARE(history[1].label, QStringLiteral("Note"));
        QCOMPARE(std::get<Quote>(*history[1].state).note, QStringLiteral("second"));
        QCOMPARE(std::get<Quote>(*history[2].state).note, QString());
    }

    /// An article that has most of a project's quotes is read in another way than one that has few.
    void quotesOfAnArticleAreTheSameHoweverManyTheProjectHas()
    {
        ProjectFixture f;
        const Speaker she = speaker(QStringLiteral("She"));
        const Speaker he = speaker(QStringLiteral("He"));
        const Topic rain = topic(QStringLiteral("Rain"));
        QList<Quote> quotes;
        for (Span content : {Span{23, 31}, Span{0, 12}, Span{23, 31}, Span{0, 31}})
            quotes.append(quote(f.rain, f.ann, content));
        quotes[0].speakers = {he.id};
        quotes[0].source = {{32, 34}};
        quotes[1].speakers = {std::min(she.id, he.id), std::max(she.id, he.id)};
        quotes[1].content = {{0, 4}, {5, 12}};
        quotes[1].cue = {{17, 21}};
        quotes[1].topics = {rain.id};
        quotes[2].speakers = {he.id};
        quotes[2].addressees = {she.id};
        QList<Change> all{Change::to(she), Change::to(he), Change::to(rain)};
        for (const Quote &each : std::as_const(quotes))
            all.append(Change::to(each));
        const ChangeSet tagging = changes(QStringLiteral("Tag"), f.ann.id, all);
        good(f.file->apply(tagging));
        for (Quote &each : quotes)
            each.modified = tagging.at;
        std::sort(quotes.begin(), quotes.end(), inTextOrder);
        QCOMPARE(good(f.file->read().article(f.rain.id)).quotes, quotes);

        const Article other = article();
        good(f.file->apply(withText(changes(QStringLiteral("Add"), f.ann.id, {Change::to(other)}))));
        QList<Change> many;
        for (int i = 0; i < 100; ++i)
            many.append(Change::to(quote(other, f.ann)));
        f.make(f.ann, QStringLiteral("Tag"), many);
        QCOMPARE(good(f.file->read().article(f.rain.id)).quotes, quotes);
        QCOMPARE(good(f.file->read().article(other.id)).quotes.size(), 100);
    }

    /// Few are found in another way than many.
    void remarksOnAnArticleAreTheSameHoweverManyTheProjectHas()
    {
        ProjectFixture f;
        const Article other = article();
        good(f.file->apply(withText(changes(QStringLiteral("Add"), f.ann.id, {Change::to(other)}))));
        const Quote here = quote(f.rain, f.ann);
        const Quote there = quote(other, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(here), Change::to(there)});
        const Comment remark = comment(here, f.bob, QStringLiteral("Really?"));
        f.make(f.bob, QStringLiteral("Comment"),
               {Change::to(remark), Change::to(comment(there, f.bob, QStringLiteral("No.")))});
        QCOMPARE(good(f.file->read().comments(f.rain.id)), QList<Comment>{remark});
        QCOMPARE(good(f.file->read().comments(other.id)).size(), 1);
        QList<Change> many;
        for (int i = 0; i < 1100; ++i)
            many.append(Change::to(comment(there, f.bob, QStringLiteral("And no."))));
        f.make(f.bob, QStringLiteral("Comment"), many);
        QCOMPARE(good(f.file->read().comments(f.rain.id)), QList<Comment>{remark});
        QCOMPARE(good(f.file->read().comments(other.id)).size(), 1101);
    }

    void commentsOnADeletedQuoteStay()
    {
        ProjectFixture f;
        const Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        const Comment remark = comment(mine, f.bob, QStringLiteral("No."));
        f.make(f.bob, QStringLiteral("Comment"), {Change::to(remark)});
        f.make(f.ann, QStringLiteral("Delete"), {deletion(EntityType::Quote, mine.id.uuid())});
        QCOMPARE(good(f.file->read().comments(f.rain.id)), QList<Comment>{remark});
        QCOMPARE(good(f.file->read().deletedQuotes(f.rain.id)).size(), 1);
        QCOMPARE(good(f.file->read().deletedQuotes(f.rain.id)).first().id, mine.id);
        // A comment on what never was is refused.
        QVERIFY(!f.tryDo(f.bob, QStringLiteral("Comment"),
                         {Change::to(comment(quote(f.rain, f.ann), f.bob, QStringLiteral("?")))}));
    }

    void whatIsReferredToCannotGo()
    {
        ProjectFixture f;
        const Speaker putin = speaker(QStringLiteral("Putin"));
        Quote mine = quote(f.rain, f.ann);
        mine.speakers = {putin.id};
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine), Change::to(putin)});
        const QString said = refusal(
            f.tryDo(f.bob, QStringLiteral("Delete"), {deletion(EntityType::Speaker, putin.id.uuid())}));
        QVERIFY2(said.contains(u"Ann"), qPrintable(said));
        QCOMPARE(good(f.file->read().quotesOf(putin.id)).size(), 1);
    }

    void importsMayBringTheQuotesOfOthersWithTheirTimes()
    {
        ProjectFixture f;
        Quote theirs = quote(f.rain, f.bob);
        theirs.modified = QDateTime(QDate(2020, 1, 1), QTime(1, 2, 3), Qt::UTC);
        good(
            f.file->apply(changes(QStringLiteral("Import"), f.ann.id, {Change::to(theirs)}), Origin::Import));
        QCOMPARE(f.now(theirs.id), theirs);
    }

    void spansAreCodePointsForAnySqlShell()
    {
        ProjectFixture f;
        const qsizetype start = defaultText.indexOf(u"added");
        const Quote mine = quote(f.rain, f.ann, {start, start + 5});
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        QCOMPARE(f.file->database().value(QStringLiteral(
                     "SELECT substr(t.text, s.start + 1, s.\"end\" - s.start) FROM quote_span s "
                     "JOIN quote q ON q.id = s.quote_id JOIN article a ON a.id = q.article "
                     "JOIN article_text t ON t.sha256 = a.text_sha256")),
                 QStringLiteral("added"));
        QCOMPARE(f.now(mine.id)->content, mine.content);
    }

    void unchangedStatesWriteNothing()
    {
        ProjectFixture f;
        const Quote mine = quote(f.rain, f.ann);
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(mine)});
        const auto before = good(f.file->read().history()).size();
        f.make(f.ann, QStringLiteral("Nothing"), {Change::to(mine)});
        QCOMPARE(good(f.file->read().history()).size(), before);
    }
};

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_changes.moc"
