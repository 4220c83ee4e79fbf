#include "app/session/tagging.h"
#include "app/session/tagproposal.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("“It works,” said Ida Brandt, “and well.” Others called it “a formality”.\n"
                   "Tomás said: “🙂 No.” Nobody said “yes” at all.");

/// Everything of a session that a person could see, for comparisons as a whole.
struct Seen {
    QList<Quote> quotes;
    QList<Speaker> speakers;
    QList<Topic> topics;

    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen seenIn(const Session &session)
{
    Seen seen;
    for (qsizetype number = 1; number <= session.article().quoteCount(); ++number) {
        seen.quotes.append(session.article().quoteNumber(number));
        seen.quotes.last().modified = {}; // the time of the head, which an undo renews
    }
    seen.speakers = session.catalogue().speakers();
    seen.topics = session.catalogue().topics();
    return seen;
}

Span spanOf(QStringView words, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(words, from);
    return {start, start + words.size()};
}

TagRequest quoteOf(QStringView words)
{
    TagRequest request;
    request.content = {spanOf(words)};
    return request;
}

} // namespace

class tst_Tagging : public QObject {
    Q_OBJECT

private slots:
    void aQuoteWithCueSourceAndNewSpeakerIsOneUndo()
    {
        TestProject project(text);
        Session &session = project.session();
        const Seen before = seenIn(session);
        TagRequest request = quoteOf(u"“It works,”");
        request.cue = {spanOf(u"said")};
        request.source = {spanOf(u"Ida Brandt")};
        request.speaker.newName = QStringLiteral("Ida Brandt");
        const Result<QuoteId> id = Tagging(session).tag(request);
        QVERIFY(id.ok());
        const Quote *quote = session.article().quote(*id);
        QCOMPARE(quote->kind, QuoteKind::Direct);
        QCOMPARE(session.catalogue().speaker(quote->speakers.first())->name, QStringLiteral("Ida Brandt"));
        QCOMPARE(session.currentQuote(), *id);
        const Seen after = seenIn(session);
        QVERIFY(session.undo().ok());
        QCOMPARE(seenIn(session), before);
        QVERIFY(session.redo().ok());
        QCOMPARE(seenIn(session), after);
    }

    void yesterdaysLastActionIsUndoneAfterReopening()
    {
        TestProject project(text);
        const Seen before = seenIn(project.session());
        QVERIFY(Tagging(project.session()).tag(quoteOf(u"“a formality”")).ok());
        const Seen after = seenIn(project.session());
        project.reopen();
        QCOMPARE(seenIn(project.session()), after);
        QCOMPARE(project.session().undoLabel(), QStringLiteral("Tag quote"));
        QVERIFY(project.session().undo().ok());
        QCOMPARE(seenIn(project.session()), before);
        project.reopen();
        QCOMPARE(seenIn(project.session()), before);
        QVERIFY(project.session().redo().ok());
        QCOMPARE(seenIn(project.session()), after);
    }

    void aVerbOnAColleaguesQuoteMakesACopy()
    {
        TestProject project(text);
        const QuoteId hers = *Tagging(project.session()).tag(quoteOf(u"“a formality”"));
        const Annotator him{AnnotatorId::create(), QStringLiteral("R. Amsel")};
        project.reopenAs(him);
        Session &session = project.session();
        session.setCurrentQuote(hers);
        const Result<QuoteId> his = Tagging(session).setNote(hers, QStringLiteral("Really?"));
        QVERIFY(his.ok());
        QVERIFY(*his != hers);
        QCOMPARE(session.article().quote(*his)->derivedFrom, hers);
        QCOMPARE(session.article().quote(*his)->annotator, him.id);
        QCOMPARE(session.article().quote(hers)->note, QString());
        QCOMPARE(session.currentQuote(), *his);
        const Result<void> deleted = Tagging(session).remove({hers});
        QVERIFY(!deleted.ok());
        QVERIFY(session.article().quote(hers));
    }

    void aCopyIsTold()
    {
        TestProject project(text);
        const QuoteId hers = *Tagging(project.session()).tag(quoteOf(u"“a formality”"));
        project.reopenAs({AnnotatorId::create(), QStringLiteral("R. Amsel")});
        QSignalSpy copied(&project.session(), &Session::quoteCopied);
        const Result<QuoteId> his = Tagging(project.session()).setKind(hers, QuoteKind::NotAQuote);
        QVERIFY(his.ok());
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.first().first().value<QuoteId>(), *his);
        QVERIFY(Tagging(project.session()).setNote(*his, QStringLiteral("My own.")).ok());
        QCOMPARE(copied.count(), 1);
    }

    void ownQuotesAreAbsorbedAlsoWhereAColleagueMarkedTheSame()
    {
        TestProject project(text);
        const QuoteId hers = *Tagging(project.session()).tag(quoteOf(u"“and well.”"));
        project.reopenAs({AnnotatorId::create(), QStringLiteral("R. Amsel")});
        Session &session = project.session();
        const QuoteId second = *Tagging(session).tag(quoteOf(u"“and well.”"));
        const QuoteId first = *Tagging(session).tag(quoteOf(u"“It works,”"));
        QVERIFY(Tagging(session).addSpans(first, SpanRole::Content, {spanOf(u"“and well.”")}).ok());
        QCOMPARE(session.article().quote(first)->content.size(), 2);
        QVERIFY(!session.article().quote(second));
        QVERIFY(session.article().quote(hers));
    }

    void aSpeakerIsNamedOnceHoweverOftenTheyWereJoined()
    {
        TestProject project(text);
        Session &session = project.session();
        Cataloguing cataloguing(session);
        const SpeakerId one = *cataloguing.createSpeaker(QStringLiteral("Ida Brandt"));
        const SpeakerId two = *cataloguing.createSpeaker(QStringLiteral("I. Brandt"));
        Tagging tagging(session);
        for (SpeakerId known : {one, two}) {
            TagRequest request = quoteOf(u"“It works,”");
            request.speaker.speaker = known;
            const QuoteId quote = *tagging.tag(request);
            if (known == one)
                QVERIFY(cataloguing.joinSpeakers(one, two).ok());
            QVERIFY(tagging.addSpeaker(quote, {two, {}, {}, false}).ok());
            QCOMPARE(session.article().quote(quote)->speakers.size(), 1);
        }
    }

    void aJoinedSpeakerIsDeletedUnderEveryId()
    {
        TestProject project(text);
        Session &session = project.session();
        Cataloguing cataloguing(session);
        const SpeakerId one = *cataloguing.createSpeaker(QStringLiteral("Ida Brandt"));
        const SpeakerId two = *cataloguing.createSpeaker(QStringLiteral("I. Brandt"));
        TagRequest request = quoteOf(u"“It works,”");
        request.speaker.speaker = one;
        request.alsoSpeaking = {two};
        const QuoteId quote = *Tagging(session).tag(request);
        QCOMPARE(session.article().quote(quote)->speakers.size(), 2);
        QVERIFY(cataloguing.joinSpeakers(one, two).ok());
        const Seen before = seenIn(session);
        QVERIFY(cataloguing.deleteSpeaker(one).ok());
        QVERIFY(session.queue()->waitForSaved());
        project.reopen();
        QVERIFY(project.session().article().quote(quote)->speakers.isEmpty());
        QVERIFY(project.session().catalogue().speakers().isEmpty());
        QVERIFY(project.session().undo().ok());
        QCOMPARE(seenIn(project.session()), before);
    }

    void aDeletedTopicLeavesItsChildrenToItsParent()
    {
        TestProject project(text);
        Session &session = project.session();
        Cataloguing cataloguing(session);
        QHash<QString, TopicId> ids;
        for (const char *name : {"top", "middle", "middle too", "leaf"}) {
            const QString above =
                name == QByteArray("leaf") ? QStringLiteral("middle too") : QStringLiteral("top");
            ids.insert(QLatin1String(name), *cataloguing.createTopic(QLatin1String(name)));
            Topic topic = *session.catalogue().topic(ids.value(QLatin1String(name)));
            topic.parent = name == QByteArray("top") ? TopicId() : ids.value(above);
            QVERIFY(cataloguing.changeTopic(topic).ok());
        }
        const TopicId middle = ids.value(QStringLiteral("middle"));
        QVERIFY(cataloguing.joinTopics(middle, ids.value(QStringLiteral("middle too"))).ok());
        QVERIFY(cataloguing.deleteTopic(middle).ok());
        project.reopen();
        const Catalogue &catalogue = project.session().catalogue();
        QVERIFY(!catalogue.topicNamed(QStringLiteral("middle")));
        QCOMPARE(catalogue.topicNamed(QStringLiteral("leaf"))->parent, ids.value(QStringLiteral("top")));
    }

    void topicsThatLieBelowOneAnotherCanBeJoined()
    {
        // Whichever of the two ids survives, and whichever of the two is kept.
        for (int run = 0; run < 8; ++run) {
            TestProject project(text);
            Session &session = project.session();
            Cataloguing cataloguing(session);
            const TopicId upper = *cataloguing.createTopic(QStringLiteral("upper"));
            const TopicId lower = *cataloguing.createTopic(QStringLiteral("lower"));
            Topic below = *session.catalogue().topic(lower);
            below.parent = upper;
            QVERIFY(cataloguing.changeTopic(below).ok());
            const bool keepsLower = run % 2 == 0;
            QVERIFY(cataloguing.joinTopics(keepsLower ? lower : upper, keepsLower ? upper : lower).ok());
            const Topic *joined = session.catalogue().topic(upper);
            QCOMPARE(joined, session.catalogue().topic(lower));
            QVERIFY(joined->parent.isNull());
        }
    }

    void aNameOfSpacesIsNobody()
    {
        TestProject project(text);
        TagRequest request = quoteOf(u"“It works,”");
        request.speaker.newName = QStringLiteral("  \t ");
        const QuoteId quote = *Tagging(project.session()).tag(request);
        QVERIFY(project.session().article().quote(quote)->speakers.isEmpty());
        QVERIFY(project.session().catalogue().speakers().isEmpty());
    }

    void quotesOfTheOpenArticleDoNotTouchTheListOfArticles()
    {
        TestProject project(text);
        Session &session = project.session();
        QSignalSpy list(&session, &Session::articlesChanged);
        QSignalSpy headline(&session, &Session::articleChanged);
        const QuoteId quote = *Tagging(session).tag(quoteOf(u"“a formality”"));
        QVERIFY(Tagging(session).setNote(quote, QStringLiteral("Hm.")).ok());
        QVERIFY(Tagging(session).remove({quote}).ok());
        QVERIFY(session.undo().ok());
        QCOMPARE(list.count() + headline.count(), 0);
        Article article = session.article().article();
        article.title = QStringLiteral("Another headline");
        QVERIFY(Cataloguing(session).changeArticle(article).ok());
        QCOMPARE(list.count(), 1);
        QCOMPARE(headline.count(), 1);
        QVERIFY(session.openArticle({}).ok());
        QVERIFY(session.undo().ok()); // of the headline
        QVERIFY(session.undo().ok()); // of a quote in the article that is closed now
        QCOMPARE(list.count(), 3);
        QCOMPARE(headline.count(), 1);
    }

    void severalThatHaveTheSpeakerAlreadyAreNoAction()
    {
        TestProject project(text);
        Session &session = project.session();
        const SpeakerId ida = *Cataloguing(session).createSpeaker(QStringLiteral("Ida Brandt"));
        Tagging tagging(session);
        const QList<QuoteId> quotes{*tagging.tag(quoteOf(u"“It works,”")),
                                    *tagging.tag(quoteOf(u"“and well.”"))};
        QVERIFY(tagging.setSpeaker(quotes, {ida, {}, {}, false}).ok());
        QVERIFY(tagging.setNote(quotes.first(), QStringLiteral("Hm.")).ok());
        QVERIFY(tagging.setSpeaker(quotes, {ida, {}, {}, false}).ok());
        QCOMPARE(session.undoLabel(), QStringLiteral("Edit note"));
    }

    void aVerbThatChangesNothingIsNoAction()
    {
        TestProject project(text);
        Session &session = project.session();
        const QuoteId id = *Tagging(session).tag(quoteOf(u"“a formality”"));
        QVERIFY(Tagging(session).setNote(id, QString()).ok());
        QCOMPARE(session.undoLabel(), QStringLiteral("Tag quote"));
    }

    void addingATaggedQuotationAbsorbsIt()
    {
        TestProject project(text);
        Session &session = project.session();
        const QuoteId first = *Tagging(session).tag(quoteOf(u"“It works,”"));
        const QuoteId second = *Tagging(session).tag(quoteOf(u"“and well.”"));
        QVERIFY(Tagging(session).addSpans(first, SpanRole::Content, {spanOf(u"“and well.”")}).ok());
        QCOMPARE(session.article().quoteCount(), 1);
        QCOMPARE(session.article().quote(first)->content.size(), 2);
        QVERIFY(session.undo().ok());
        QVERIFY(session.article().quote(second));
        QCOMPARE(session.article().quote(first)->content.size(), 1);
    }

    void whatAnAbsorbedQuoteKnewGoesOn()
    {
        TestProject project(text);
        Session &session = project.session();
        const TopicId one = session.catalogue().topicWithKey(1)->id,
                      two = session.catalogue().topicWithKey(2)->id;
        TagRequest request = quoteOf(u"“and well.”");
        request.cue = {spanOf(u"said")};
        request.source = {spanOf(u"Ida Brandt")};
        request.topics = {one, two};
        request.note = QStringLiteral("Heard twice.");
        request.speaker.newName = QStringLiteral("Ida Brandt");
        QVERIFY(Tagging(session).tag(request).ok());
        request = quoteOf(u"“It works,”");
        request.source = {spanOf(u"Others")};
        request.topics = {one};
        request.note = QStringLiteral("By telephone.");
        const QuoteId first = *Tagging(session).tag(request);
        const Seen before = seenIn(session);

        QVERIFY(Tagging(session).addSpans(first, SpanRole::Content, {spanOf(u"“and well.”")}).ok());
        const Quote &quote = *session.article().quote(first);
        QCOMPARE(quote.cue, QList<Span>{spanOf(u"said")});
        QCOMPARE(QSet<Span>(quote.source.begin(), quote.source.end()),
                 (QSet<Span>{spanOf(u"Others"), spanOf(u"Ida Brandt")}));
        QCOMPARE(QSet<TopicId>(quote.topics.begin(), quote.topics.end()), (QSet<TopicId>{one, two}));
        QCOMPARE(quote.note, QStringLiteral("By telephone.\nHeard twice."));
        QCOMPARE(quote.speakers.size(), 1);
        QVERIFY(session.undo().ok());
        QCOMPARE(seenIn(session), before);
    }

    void aQuoteWithoutItsMarksIsAbsorbedAndNotDoubled()
    {
        TestProject project(text);
        Session &session = project.session();
        QVERIFY(Tagging(session).tag(quoteOf(u"and well")).ok());
        const QuoteId first = *Tagging(session).tag(quoteOf(u"“It works,”"));
        QVERIFY(Tagging(session).addSpans(first, SpanRole::Content, {spanOf(u"“and well.”")}).ok());
        QCOMPARE(session.article().quoteCount(), 1);
        QCOMPARE(session.article().quote(first)->content.last(), spanOf(u"“and well.”"));
    }

    void aQuoteKeepsAtLeastOnePart()
    {
        TestProject project(text);
        const QuoteId id = *Tagging(project.session()).tag(quoteOf(u"“a formality”"));
        const Result<QuoteId> emptied =
            Tagging(project.session()).removeSpan(id, SpanRole::Content, spanOf(u"“a formality”"));
        QVERIFY(!emptied.ok());
        QVERIFY(!emptied.problem().remedy.isEmpty());
        QCOMPARE(project.session().article().quote(id)->content.size(), 1);
    }

    void severalQuotesTakeATopicAtOnce()
    {
        TestProject project(text);
        Session &session = project.session();
        const QuoteId a = *Tagging(session).tag(quoteOf(u"“It works,”"));
        const QuoteId b = *Tagging(session).tag(quoteOf(u"“a formality”"));
        const TopicId topic = session.catalogue().topicWithKey(2)->id;
        QVERIFY(Tagging(session).toggleTopic({a}, topic).ok());
        QVERIFY(Tagging(session).toggleTopic({a, b}, topic).ok());
        QCOMPARE(session.article().quote(a)->topics, QList<TopicId>{topic});
        QCOMPARE(session.article().quote(b)->topics, QList<TopicId>{topic});
        QVERIFY(Tagging(session).toggleTopic({a, b}, topic).ok());
        QVERIFY(session.article().quote(a)->topics.isEmpty());
        QVERIFY(session.undo().ok());
        QVERIFY(session.undo().ok());
        QCOMPARE(session.article().quote(a)->topics, QList<TopicId>{topic});
        QVERIFY(session.article().quote(b)->topics.isEmpty());
    }

    void speakersStandByNameAfterEveryChange()
    {
        TestProject project(text);
        Session &session = project.session();
        const auto names = [&session] {
            QStringList list;
            for (const Speaker &speaker : session.catalogue().speakers())
                list.append(speaker.name);
            return list;
        };
        const QString ann = QStringLiteral("Ann"), bob = QStringLiteral("Bob"), zoe = QStringLiteral("Zoe");
        QVERIFY(Cataloguing(session).createSpeaker(bob).ok());
        QCOMPARE(names(), QStringList{bob});
        Speaker changed = *session.catalogue().speaker(*Cataloguing(session).createSpeaker(ann));
        QCOMPARE(names(), (QStringList{ann, bob}));
        changed.name = zoe;
        QVERIFY(Cataloguing(session).changeSpeaker(changed).ok());
        QCOMPARE(names(), (QStringList{bob, zoe}));
        QVERIFY(session.undo().ok());
        QCOMPARE(names(), (QStringList{ann, bob}));
        QVERIFY(Cataloguing(session).deleteSpeaker(changed.id).ok());
        QCOMPARE(names(), QStringList{bob});
    }

    void joinedSpeakersAreOneAndUndoneAreTwo()
    {
        TestProject project(text);
        Session &session = project.session();
        Cataloguing catalogue(session);
        const SpeakerId a = *catalogue.createSpeaker(QStringLiteral("Vladimir Putin"));
        const SpeakerId b = *catalogue.createSpeaker(QStringLiteral("V. Putin"));
        TagRequest request = quoteOf(u"“a formality”");
        request.speaker.speaker = b;
        const QuoteId quote = *Tagging(session).tag(request);
        QVERIFY(catalogue.joinSpeakers(a, b).ok());
        QCOMPARE(session.catalogue().speakers().size(), 1);
        const Speaker *speaker =
            session.catalogue().speaker(session.article().quote(quote)->speakers.first());
        QCOMPARE(speaker->name, QStringLiteral("Vladimir Putin"));
        QCOMPARE(speaker->aliases, QStringList{QStringLiteral("V. Putin")});
        QVERIFY(session.undo().ok());
        QCOMPARE(session.catalogue().speakers().size(), 2);
        QCOMPARE(session.catalogue().speaker(b)->name, QStringLiteral("V. Putin"));
    }

    void aDeletedSpeakerLeavesOnesOwnQuotesAndNobodyElses()
    {
        TestProject project(text);
        TagRequest request = quoteOf(u"“a formality”");
        request.speaker.newName = QStringLiteral("Ida Brandt");
        const QuoteId quote = *Tagging(project.session()).tag(request);
        const SpeakerId speaker = project.session().article().quote(quote)->speakers.first();
        project.reopenAs({AnnotatorId::create(), QStringLiteral("R. Amsel")});
        QVERIFY(!Cataloguing(project.session()).deleteSpeaker(speaker).ok());
        project.reopen();
        QVERIFY(Cataloguing(project.session()).deleteSpeaker(speaker).ok());
        QVERIFY(project.session().article().quote(quote)->speakers.isEmpty());
        QVERIFY(project.session().undo().ok());
        QCOMPARE(project.session().article().quote(quote)->speakers, QList<SpeakerId>{speaker});
    }

    void aDeletedArticleComesBackWithItsQuotes()
    {
        TestProject project(text);
        Session &session = project.session();
        const QuoteId quote = *Tagging(session).tag(quoteOf(u"“a formality”"));
        const ArticleId article = session.article().article().id;
        QVERIFY(Cataloguing(session).deleteArticle(article).ok());
        QVERIFY(session.article().isNull());
        QVERIFY(session.undo().ok());
        QVERIFY(session.openArticle(article).ok());
        QVERIFY(session.article().quote(quote));
        QCOMPARE(session.article().text(), text);
    }

    /// Any sequence of verbs, with the project closed and opened in between: undoing all returns the start,
    /// redoing all the end, and the file passes its check.
    void randomWorkIsUndoneAndRedoneCompletely()
    {
        const quint32 seed = 20261123;
        QRandomGenerator random(seed);
        TestProject project(text);
        const Seen start = seenIn(project.session());
        QList<Seen> states{start};
        for (int step = 0; step < 120; ++step) {
            const Seen before = seenIn(project.session());
            doSomething(project.session(), random);
            const Seen after = seenIn(project.session());
            if (!(after == before))
                states.append(after);
            if (step % 30 == 29) {
                project.reopen();
                QCOMPARE(seenIn(project.session()), after);
            }
        }
        QVERIFY2(states.size() > 60, "too little happened for the test to mean anything");
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            const Result<QString> undone = project.session().undo();
            QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.problem().sentence()));
            QCOMPARE(seenIn(project.session()), states.at(i));
            if (i % 25 == 0)
                project.reopen();
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(project.session().redo().ok());
            QCOMPARE(seenIn(project.session()), states.at(i));
        }
        QVERIFY(project.session().queue()->waitForSaved());
        const CheckReport report = checkProject(project.session().file());
        QVERIFY2(report.ok, report.ok ? "" : qPrintable(report.problems.first().sentence()));
    }

private:
    static Span randomSpan(QRandomGenerator &random)
    {
        // Letters only at both ends: a border inside the emoji would be no span of the article.
        const qsizetype start = random.bounded(60);
        return {start, start + 1 + random.bounded(12)};
    }

    static QuoteId randomQuote(const Session &session, QRandomGenerator &random)
    {
        const qsizetype count = session.article().quoteCount();
        return count == 0 ? QuoteId() : session.article().quoteNumber(1 + random.bounded(int(count))).id;
    }

    /// One verb; refusals are part of the game.
    static void doSomething(Session &session, QRandomGenerator &random)
    {
        Tagging tagging(session);
        Cataloguing cataloguing(session);
        const QuoteId quote = randomQuote(session, random);
        const QList<Speaker> speakers = session.catalogue().speakers();
        const QList<Topic> topics = session.catalogue().topics();
        const auto name = [&] { return QStringLiteral("Speaker %1").arg(random.bounded(6)); };
        SpeakerChoice choice;
        choice.newName = name();
        choice.guessed = random.bounded(4) == 0;
        TagRequest request;
        request.content = {randomSpan(random)};
        request.speaker = choice;
        const SpanRole role = allSpanRoles[random.bounded(4)];
        bool done = false;
        switch (random.bounded(14)) {
        case 0:
        case 1:
        case 2:
            done = tagging.tag(request).ok();
            break;
        case 3:
            done = tagging.addSpans(quote, role, {randomSpan(random)}).ok();
            break;
        case 4:
            done = tagging.setSpeaker(quote, choice).ok();
            break;
        case 5:
        case 6:
            done = !topics.isEmpty() &&
                   tagging.toggleTopic({quote}, topics.at(random.bounded(int(topics.size()))).id).ok();
            break;
        case 7:
            done = tagging.setNote(quote, QStringLiteral("note %1").arg(random.bounded(100))).ok();
            break;
        case 8:
            done = tagging.setKind(quote, QuoteKind(random.bounded(4))).ok();
            break;
        case 9:
            done = tagging.remove({quote}).ok();
            break;
        case 10:
            done = tagging.splitPart(quote, random.bounded(60)).ok();
            break;
        case 11:
            done = tagging.mergeParts(quote).ok();
            break;
        case 12:
            done = speakers.size() > 1 && cataloguing.joinSpeakers(speakers.at(0).id, speakers.at(1).id).ok();
            break;
        default:
            done = cataloguing.createTopic(QStringLiteral("Topic %1").arg(random.bounded(5))).ok();
        }
        Q_UNUSED(done)
    }
};

QTEST_GUILESS_MAIN(tst_Tagging)
#include "tst_tagging.moc"
