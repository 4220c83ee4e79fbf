#include "app/review/comparison.h"
#include "app/review/gonedecisions.h"
#include "app/reviewing/casecounts.h"
#include "app/reviewing/reviewing.h"
#include "app/session/tagging.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/support/hiddenfile.h"
#include "tests/support/reviewedproject.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QThread>

using namespace pullquote;
using test::ReviewedProject;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. Others called it “a formality”.\n"
                                    "Tomás said he was “very tired of it”. Nobody said “yes” at all.");

using State = Standing::State;

} // namespace

/// Deciding on cases: what becomes of whose quote.
class tst_Reviewing : public QObject {
    Q_OBJECT

    /// Everybody's quotes and the decisions, for comparisons as a whole.
    struct Seen {
        QList<Quote> quotes;
        QList<Decision> decisions;
        friend bool operator==(const Seen &, const Seen &) = default;
    };
    static Seen seenIn(const Session &session)
    {
        Seen seen;
        for (qsizetype number = 1; number <= session.article().quoteCount(); ++number) {
            seen.quotes.append(session.article().quoteNumber(number));
            seen.quotes.last().modified = {};
        }
        seen.decisions = session.remarks().decisions();
        return seen;
    }
    static QList<Quote> layerOf(const Session &session, AnnotatorId annotator)
    {
        QList<Quote> quotes = seenIn(session).quotes;
        quotes.removeIf([&](const Quote &quote) { return quote.annotator != annotator; });
        return quotes;
    }

private slots:
    void aThirdPersonTakesACopyAndNobodyElsesQuoteChanges()
    {
        ReviewedProject p(text);
        const QuoteId left = p.tag(p.ida, u"“It works,”", QStringLiteral("Ida Brandt"));
        const QuoteId right = p.tag(p.omar, u"It works", QStringLiteral("Ida"));
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QCOMPARE(review.count(), 1);
        QCOMPARE(review.at(0).type(), CaseType::Speaker); // the edges differ in marks only
        const Quote before = *session.article().quote(right);
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Right).ok());
        const QList<Quote> mine = layerOf(session, p.me().id);
        QCOMPARE(mine.size(), 1);
        QVERIFY(sameTagging(mine.first(), before));
        QCOMPARE(mine.first().derivedFrom, right);
        QCOMPARE(*session.article().quote(right), before);
        const Decision decision = session.remarks().decisions().first();
        QCOMPARE(decision.quote, right);
        QCOMPARE(decision.counterpart, left);
        QCOMPARE(decision.result, mine.first().id);
        QCOMPARE(decision.verdict, Decision::Verdict::Accepted);
        QCOMPARE(review.standing(0).state, State::Decided);
        QCOMPARE(review.decidedCount(), 1);
        // The other one after all: the same decision, the same copy.
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QCOMPARE(layerOf(session, p.me().id).first().id, mine.first().id);
        QCOMPARE(layerOf(session, p.me().id).first().derivedFrom, left);
        QCOMPARE(session.remarks().decisions().size(), 1);
        QCOMPARE(session.remarks().decisions().first().quote, left);
    }

    void whatIsDecidedInOneMomentStandsInTheOrderOfDeciding()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“It works,”");
        const QuoteId second = p.tag(p.ida, u"“a formality”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Left).ok());
        Decision first = session.remarks().decisions().first();
        first.created = QDateTime::currentDateTimeUtc().addMSecs(900); // as one of many at once
        ChangeSet changes = session.draft(QStringLiteral("Decide"));
        changes.changes = {Change::to(first)};
        QVERIFY(session.commit(changes).ok());
        QVERIFY(verbs.take(1, Side::Left).ok());
        const QList<Decision> decisions = session.remarks().decisions();
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.last().quote, second);
        QVERIFY(decisions.last().created > first.created);
        QVERIFY(session.queue()->waitForSaved());
    }

    void oneOfTheTwoChangesTheirOwnQuoteAndGetsItBack()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.me(), u"very tired", QStringLiteral("Tomás"));
        const QuoteId theirs =
            p.tag(p.omar, u"“very tired of it”", QStringLiteral("Tomás"), QuoteKind::Mixed);
        Session &session = p.session();
        Review review(session, {p.me().id, p.omar.id, {}});
        const Seen before = seenIn(session);
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Right).ok());
        QVERIFY(sameTagging(*session.article().quote(mine), *session.article().quote(theirs)));
        QCOMPARE(session.article().quoteCount(), 2);
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(verbs.undecide(0).ok());
        QCOMPARE(seenIn(session), before);
        QCOMPARE(review.standing(0).state, State::Undecided);
        // Keeping one's own changes nothing.
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(seenIn(session).quotes, before.quotes);
        QCOMPARE(session.remarks().decisions().first().result, mine);
    }

    void fieldsAreTakenOneByOneAndTheVerdictFollows()
    {
        ReviewedProject p(text);
        const QuoteId left = p.tag(p.ida, u"very tired", QStringLiteral("Tomás"));
        const QuoteId right = p.tag(p.omar, u"“very tired of it”", QStringLiteral("Ida"), QuoteKind::Mixed);
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QCOMPARE(review.at(0).differs, Difference::Edges | Difference::Kind | Difference::Speaker);
        Reviewing verbs(session, review);
        QVERIFY(verbs.takeField(0, CaseField::Edges, Side::Right).ok());
        const auto result = [&] { return layerOf(session, p.me().id).first(); };
        const auto decision = [&] { return session.remarks().decisions().first(); };
        QCOMPARE(result().content, session.article().quote(right)->content);
        QCOMPARE(result().kind, QuoteKind::Direct);
        QCOMPARE(result().speakers, session.article().quote(left)->speakers);
        QCOMPARE(decision().verdict, Decision::Verdict::Amended);
        QVERIFY(verbs.takeField(0, CaseField::Kind, Side::Right).ok());
        QCOMPARE(decision().verdict, Decision::Verdict::Amended);
        QVERIFY(verbs.takeField(0, CaseField::Speaker, Side::Right).ok());
        QCOMPARE(decision().verdict, Decision::Verdict::Accepted); // it is all of Omar's by now
        QCOMPARE(decision().quote, right);
        QVERIFY(sameTagging(result(), *session.article().quote(right)));
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
    }

    void neitherLeavesNoQuoteOfTheReviewers()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“a formality”");
        p.tag(p.omar, u"“a formality”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QVERIFY(verbs.reject(0, QStringLiteral("a scare quote")).ok());
        QVERIFY(layerOf(session, p.me().id).isEmpty());
        const Decision decision = session.remarks().decisions().first();
        QCOMPARE(decision.verdict, Decision::Verdict::Rejected);
        QCOMPARE(decision.reason, QStringLiteral("a scare quote"));
        QVERIFY(decision.result.isNull());
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(session.undo().ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
    }

    void rejectingOnesOwnTakesItAwayAndUndecidingBringsItBack()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.me(), u"“a formality”");
        const QuoteId theirs = p.tag(p.omar, u"“a formality”");
        Session &session = p.session();
        Review review(session, {p.me().id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.reject(0, {}).ok());
        QVERIFY(!session.article().quote(mine));
        QCOMPARE(review.count(), 1);
        QCOMPARE(review.at(0).type(), CaseType::OnlyB);
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(session.queue()->waitForSaved());
        QVERIFY(verbs.undecide(0).ok());
        QVERIFY(session.article().quote(mine));
        QVERIFY(session.article().quote(theirs));
        QVERIFY(session.remarks().decisions().isEmpty());
    }

    void whatOneAloneHasIsTakenOrLeft()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QCOMPARE(review.at(0).type(), CaseType::OnlyA);
        Reviewing verbs(session, review);
        QVERIFY(!verbs.takeField(0, CaseField::Kind, Side::Left).ok());
        QVERIFY(verbs.take(0, Side::Right).ok()); // who has nothing there
        QCOMPARE(session.remarks().decisions().first().verdict, Decision::Verdict::Rejected);
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(session.remarks().decisions().first().verdict, Decision::Verdict::Accepted);
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QVERIFY(verbs.undecide(0).ok());
        QVERIFY(layerOf(session, p.me().id).isEmpty());
    }

    void whatOneOfTheTwoTakesFromTheOtherStaysDecided()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.me().id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QCOMPARE(review.count(), 1); // the copy faces what it was taken from
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(!verbs.takeAgreed().ok());

        // The copy is no side of its own: what the reviewer had is still nothing.
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(verbs.undecide(0).ok());
        QVERIFY(layerOf(session, p.me().id).isEmpty());
        QCOMPARE(review.standing(0).state, State::Undecided);

        const Result<QuoteId> amended = verbs.amend(0);
        QVERIFY(amended.ok());
        p.change(*amended, [](Quote &quote) { quote.note = QStringLiteral("mine"); });
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(verbs.take(0, Side::Right).ok()); // who had nothing there
        QVERIFY(layerOf(session, p.me().id).isEmpty());
        QCOMPARE(review.at(0).type(), CaseType::OnlyA);
        QCOMPARE(review.standing(0).state, State::Decided);
    }

    void aChangeByItsAnnotatorBringsTheCaseBackAndSaysWhy()
    {
        ReviewedProject p(text);
        const QuoteId left = p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Left).ok());
        p.change(left, [](Quote &quote) { quote.note = QStringLiteral("sure?"); });
        QCOMPARE(review.standing(0).state, State::Outdated);
        QVERIFY(review.standing(0).why.contains(QStringLiteral("Ida")));
        QCOMPARE(review.decidedCount(), 0);
        p.change(left, [](Quote &quote) { quote.note.clear(); });
        QCOMPARE(review.standing(0).state, State::Decided); // the same content is no change
        p.change(left, [](Quote &quote) { quote.note = QStringLiteral("sure?"); });
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(review.standing(0).state, State::Decided);
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
    }

    void aResultThatIsDeletedBringsTheCaseBack()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(0, Side::Left).ok());
        QVERIFY(Tagging(session).remove({layerOf(session, p.me().id).first().id}).ok());
        QCOMPARE(review.standing(0).state, State::Outdated);
        QVERIFY(review.standing(0).why.contains(QStringLiteral("deleted")));
        QCOMPARE(review.decidedCount(), 0);
        QVERIFY(session.undo().ok());
        QCOMPARE(review.standing(0).state, State::Decided);
        QVERIFY(session.redo().ok());
        QVERIFY(verbs.take(0, Side::Left).ok());
        QCOMPARE(review.standing(0).state, State::Decided);
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
        QCOMPARE(session.remarks().decisions().size(), 1);
    }

    void whatAThirdPersonSaysOfTheSameWordsIsWhatTheyEdit()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”", QStringLiteral("Ida Brandt"));
        const QuoteId right = p.tag(p.omar, u"“yes”", QStringLiteral("Nobody"), QuoteKind::Mixed);
        const QuoteId mine = p.tag(p.me(), u"“yes”", QStringLiteral("Tomás"));
        Session &session = p.session();
        const QList<SpeakerId> speakers = session.article().quote(mine)->speakers;
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        const Result<QuoteId> result = verbs.amend(0);
        QVERIFY(result.ok());
        QCOMPARE(*result, mine);
        QCOMPARE(session.article().quote(mine)->speakers, speakers);
        QVERIFY(session.undo().ok());
        QVERIFY(verbs.takeField(0, CaseField::Kind, Side::Right).ok());
        QCOMPARE(session.article().quote(mine)->kind, QuoteKind::Mixed);
        QCOMPARE(session.article().quote(mine)->speakers, speakers);
        QVERIFY(verbs.take(0, Side::Right).ok());
        QCOMPARE(session.article().quote(mine)->speakers, session.article().quote(right)->speakers);
        QCOMPARE(layerOf(session, p.me().id).size(), 1);
    }

    void undecidingGivesAThirdPersonTheirOwnQuoteBack_data()
    {
        QTest::addColumn<bool>("isCopy"); // made by hand, before the review
        QTest::newRow("their own") << false;
        QTest::newRow("a copy of hers") << true;
    }
    void undecidingGivesAThirdPersonTheirOwnQuoteBack()
    {
        QFETCH(bool, isCopy);
        ReviewedProject p(text);
        const QuoteId left = p.tag(p.ida, u"“yes”", QStringLiteral("Ida Brandt"));
        const QuoteId mine = p.tag(p.me(), u"“yes”", QStringLiteral("Tomás"));
        Session &session = p.session();
        if (isCopy)
            p.change(mine, [&](Quote &quote) { quote.derivedFrom = left; });
        const QList<Quote> before = layerOf(session, p.me().id);
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        session.queue()->run([](ProjectFile &) { QThread::msleep(200); }); // the decision waits behind it
        QVERIFY(verbs.take(0, Side::Left).ok());
        QVERIFY(layerOf(session, p.me().id) != before);
        QVERIFY(verbs.undecide(0).ok());
        QCOMPARE(layerOf(session, p.me().id), before);
        // A decision that left it as it is leaves it when it goes.
        p.change(left, [&](Quote &quote) { quote.speakers = before.first().speakers; });
        QVERIFY(verbs.take(0, Side::Left).ok());
        QVERIFY(session.queue()->waitForSaved());
        QVERIFY(verbs.undecide(0).ok());
        QCOMPARE(layerOf(session, p.me().id), before);
        QVERIFY(session.remarks().decisions().isEmpty());
    }

    void whatCameOfOneCaseIsNotChangedByAnotherOfTheSameWords()
    {
        ReviewedProject p(text);
        const QuoteId one = p.tag(p.ida, u"“yes”", QStringLiteral("Ida Brandt"));
        const QuoteId other = p.tag(p.ida, u"“yes”", QStringLiteral("Tomás"));
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QCOMPARE(review.count(), 2);
        Reviewing verbs(session, review);
        QVERIFY(verbs.take(review.caseOf(one), Side::Left).ok());
        const QList<Quote> first = layerOf(session, p.me().id);
        QVERIFY(verbs.take(review.caseOf(other), Side::Left).ok());
        QCOMPARE(layerOf(session, p.me().id).size(), 2);
        QVERIFY(layerOf(session, p.me().id).contains(first.first()));
        QVERIFY(verbs.undecide(review.caseOf(other)).ok());
        QCOMPARE(layerOf(session, p.me().id), first);
    }

    void decisionsAreThereTheNextMorning()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“a formality”");
        {
            Review review(p.session(), {p.ida.id, p.omar.id, {}});
            Reviewing verbs(p.session(), review);
            QVERIFY(verbs.take(0, Side::Right).ok());
            QVERIFY(verbs.giveReason(0, QStringLiteral("as agreed")).ok());
            QVERIFY(!verbs.giveReason(1, QStringLiteral("none yet")).ok());
        }
        const Seen before = seenIn(p.session());
        p.reopen();
        QCOMPARE(seenIn(p.session()), before);
        Review review(p.session(), {p.ida.id, p.omar.id, {}});
        QCOMPARE(review.decidedCount(), 1);
        QCOMPARE(p.session().remarks().decisions().first().reason, QStringLiteral("as agreed"));
    }

    void whatBothAgreeOnIsTakenInOneStepAndOneUndo()
    {
        ReviewedProject p(text);
        for (const QStringView words : {u"“yes”", u"“a formality”", u"“It works,”"}) {
            p.tag(p.ida, words.toString());
            p.tag(p.omar, words.toString());
        }
        p.tag(p.ida, u"tired");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        const Result<qsizetype> taken = verbs.takeAgreed();
        QVERIFY(taken.ok());
        QCOMPARE(*taken, 3);
        QCOMPARE(review.decidedCount(), 3);
        QVERIFY(!verbs.takeAgreed().ok());
        QVERIFY(session.undo().ok());
        QCOMPARE(review.decidedCount(), 0);
        QVERIFY(layerOf(session, p.me().id).isEmpty());
    }

    void oneDecisionGoesForAllThatAreShown()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        p.tag(p.ida, u"“a formality”");
        p.tag(p.omar, u"“It works,”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        CaseFilter filter;
        filter.types = {CaseType::OnlyA};
        review.setFilter(filter);
        QCOMPARE(review.shown().size(), 2);
        Reviewing verbs(session, review);
        QVERIFY(verbs.decideAll(review.shown(), Reviewing::Choice::Neither, QStringLiteral("guideline gap"))
                    .ok());
        QCOMPARE(review.decidedCount(), 2);
        for (const Decision &decision : session.remarks().decisions())
            QCOMPARE(decision.reason, QStringLiteral("guideline gap"));
        QVERIFY(session.undo().ok());
        QCOMPARE(review.decidedCount(), 0);
    }

    void oneDecisionForAllLeavesWhatIsDecided()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        p.tag(p.ida, u"“a formality”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        QVERIFY(verbs.reject(0, QStringLiteral("slip")).ok());
        const Result<qsizetype> done = verbs.decideAll(review.shown(), Reviewing::Choice::Left, {});
        QVERIFY(done.ok());
        QCOMPARE(*done, 1);
        QCOMPARE(review.open(0).decision->verdict, Decision::Verdict::Rejected);
        QCOMPARE(review.open(0).decision->reason, QStringLiteral("slip"));
        QCOMPARE(review.open(1).decision->verdict, Decision::Verdict::Accepted);
        QVERIFY(!verbs.decideAll(review.shown(), Reviewing::Choice::Neither, {}).ok());
    }

    void theNextCaseIsTheNextOpenOneThatIsShown()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“It works,”");
        p.tag(p.omar, u"“a formality”");
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        review.setCurrent(review.next(+1));
        QCOMPARE(review.current(), 0);
        QVERIFY(verbs.take(1, Side::Left).ok());
        QCOMPARE(review.next(+1), 2);
        review.setCurrent(2);
        QCOMPARE(review.next(+1), 0); // round the end
        CaseFilter filter;
        filter.types = {CaseType::OnlyB};
        review.setFilter(filter);
        QCOMPARE(review.next(+1), 1); // all that is shown is decided
        filter.types = {CaseType::Topics};
        review.setFilter(filter);
        QCOMPARE(review.next(+1), -1);
    }

    void theCurrentCaseIsTheSameAfterACaseBeforeItHasGone()
    {
        ReviewedProject p(text);
        const QuoteId first = p.tag(p.me(), u"“It works,”");
        p.tag(p.omar, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.me().id, p.omar.id, {}});
        review.setCurrent(1);
        Reviewing verbs(session, review);
        QVERIFY(verbs.reject(0, {}).ok()); // one's own, which nobody else has: it goes
        QVERIFY(!session.article().quote(first));
        QCOMPARE(review.count(), 1);
        QCOMPARE(review.current(), 0);
    }

    void howFarEachArticleIsIsKnownAlsoOfThoseThatAreClosed()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“a formality”");
        Session &session = p.session();
        const ArticleId first = session.article().article().id;
        {
            Review review(session, {p.ida.id, p.omar.id, {}});
            QVERIFY(Reviewing(session, review).take(0, Side::Right).ok());
            QVERIFY(session.queue()->waitForSaved());
        }
        Article article;
        article.title = QStringLiteral("Second");
        const Result<ArticleId> second =
            Cataloguing(session).createArticle(article, QStringLiteral("Said “no”."));
        QVERIFY(session.openArticle(*second).ok());
        p.tag(p.ida, u"“no”");
        Review review(session, {p.ida.id, p.omar.id, {}});
        const CaseCounts counts(session, review);
        QCOMPARE(counts.count(*second)->count, 1);
        QTRY_VERIFY(counts.count(first).has_value());
        QCOMPARE(counts.count(first)->decided, 1);
        QCOMPARE(counts.count(first)->count, 2);
        QVERIFY(Reviewing(session, review).take(0, Side::Left).ok());
        QVERIFY(session.openArticle(first).ok());
        QCOMPARE(counts.count(*second)->decided, 1);
    }

    void whatChangesInAClosedArticleIsCountedAgain()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        const ArticleId first = session.article().article().id;
        Article article;
        article.title = QStringLiteral("Second");
        const Result<ArticleId> second =
            Cataloguing(session).createArticle(article, QStringLiteral("Said “no”."));
        Review review(session, {p.ida.id, p.omar.id, {}});
        const CaseCounts counts(session, review);
        QVERIFY(Reviewing(session, review).take(0, Side::Left).ok());
        QVERIFY(session.openArticle(*second).ok());
        QCOMPARE(counts.count(first)->decided, 1);
        QVERIFY(session.undo().ok()); // the decision there
        QTRY_COMPARE(counts.count(first)->decided, 0);
        QVERIFY(session.redo().ok());
        QTRY_COMPARE(counts.count(first)->decided, 1);
    }

    void whatTheFileDidNotTakeAtFirstIsCountedWhenItHas()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        const ArticleId first = session.article().article().id;
        Quote more = layerOf(session, p.ida.id).first();
        more.id = QuoteId::create();
        more.content = {p.spanOf(u"“a formality”")};
        const Result<ArticleId> second =
            Cataloguing(session).createArticle(Article(), QStringLiteral("Said “so”."));
        Review review(session, {p.ida.id, p.omar.id, {}});
        QVERIFY(session.openArticle(*second).ok());
        const CaseCounts counts(session, review);
        QTRY_COMPARE(counts.count(first).value_or(CaseCount()).count, 1);
        {
            const test::HiddenFile hidden(p.path());
            ChangeSet changes = session.draft(QStringLiteral("Tag"));
            changes.annotator = p.ida.id;
            changes.changes = {Change::to(more)};
            QVERIFY(session.commit(changes).ok());
            QTRY_COMPARE(session.queue()->state(), WriteQueue::State::Failed);
            QTest::qWait(1000); // it has been counted as it was
            QCOMPARE(counts.count(first)->count, 1);
        }
        session.queue()->retryNow();
        QTRY_COMPARE(counts.count(first).value_or(CaseCount()).count, 2);
    }

    void onlyTheArticleThatHasChangedIsCountedAgain()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        const ArticleId first = session.article().article().id;
        Article article;
        QList<ArticleId> others;
        for (const QString &said : {QStringLiteral("Said “no”."), QStringLiteral("Said “so”.")}) {
            const Result<ArticleId> made = Cataloguing(session).createArticle(article, said);
            QVERIFY(made.ok());
            others.append(*made);
        }
        Review review(session, {p.ida.id, p.omar.id, {}});
        CaseCounts counts(session, review);
        for (ArticleId id : others)
            QTRY_VERIFY(counts.count(id).has_value());
        QSignalSpy counted(&counts, &CaseCounts::changed);
        article = session.readArticle(others.first())->article;
        article.title = QStringLiteral("A headline");
        QVERIFY(Cataloguing(session).changeArticle(article).ok());
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counted.first().first().value<ArticleId>(), others.first());
        // Whatever else is counted would have come by now: jobs run one after the other.
        article = session.readArticle(others.last())->article;
        article.title = QStringLiteral("Another");
        QVERIFY(Cataloguing(session).changeArticle(article).ok());
        QTRY_COMPARE(counted.count(), 2);
        QCOMPARE(counted.last().first().value<ArticleId>(), others.last());
        QVERIFY(counts.count(first).has_value());
    }

    void aNewSpeakerIsNoReasonToCompareAllAgainAndAnotherNameIs()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”", QStringLiteral("Tomás"));
        p.tag(p.omar, u"“yes”", QStringLiteral("Tomás"));
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QSignalSpy compared(&review, &Review::casesReset);
        const Result<SpeakerId> nobody = Cataloguing(session).createSpeaker(QStringLiteral("Nobody"));
        QVERIFY(nobody.ok());
        QCOMPARE(compared.count(), 0);
        Speaker renamed = *session.catalogue().speaker(*nobody);
        renamed.name = QStringLiteral("Nobody here");
        QVERIFY(Cataloguing(session).changeSpeaker(renamed).ok());
        QCOMPARE(compared.count(), 0);
        Speaker shown = *session.catalogue().speaker(session.article().quoteNumber(1).speakers.first());
        shown.name = QStringLiteral("Tomás Ortega");
        QVERIFY(Cataloguing(session).changeSpeaker(shown).ok());
        QCOMPARE(compared.count(), 1);
    }

    void whatCameOfACaseIsShownAnewWhenItIsEdited()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        Review review(session, {p.ida.id, p.omar.id, {}});
        QVERIFY(Reviewing(session, review).take(0, Side::Left).ok());
        QSignalSpy changed(&review, &Review::standingsChanged);
        QVERIFY(Tagging(session).setKind(layerOf(session, p.me().id).first().id, QuoteKind::Mixed).ok());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<QList<qsizetype>>(), QList<qsizetype>{0});
    }

    void blindTaggingHidesOthersUntilTheReviewIsTurnedOn()
    {
        ReviewedProject p(text);
        p.tag(p.ida, u"“yes”");
        Session &session = p.session();
        Project project = session.catalogue().project();
        project.blindTagging = true;
        QVERIFY(Cataloguing(session).changeProject(project).ok());
        QVERIFY(session.isBlind(p.ida.id));
        QSignalSpy layers(&session, &Session::layersChanged);
        QVERIFY(Reviewing::reveal(session, {session.article().article().id}).ok());
        QCOMPARE(layers.count(), 1);
        QVERIFY(!session.isBlind(p.ida.id));
        QVERIFY(session.isBlind(p.ida.id, ArticleId::create())); // in this article only
        QVERIFY(session.queue()->waitForSaved());
        const auto history = session.reader().history(0, 1);
        QVERIFY(history.ok());
        QVERIFY(history->first().label.contains(QStringLiteral("review"), Qt::CaseInsensitive));
        p.reopen();
        QVERIFY(!p.session().isBlind(p.ida.id));
    }

    void theReportCountsWhatTheReviewCounts()
    {
        QRandomGenerator random(test::seed());
        ReviewedProject p(text);
        const Annotator left = random.bounded(2) == 0 ? p.ida : p.me();
        const QStringList words{QStringLiteral("“It works,”"), QStringLiteral("It works"),
                                QStringLiteral("very tired"), QStringLiteral("“very tired of it”"),
                                QStringLiteral("“yes”")};
        for (const QString &one : words) {
            for (const Annotator &who : {left, p.omar, p.ida}) {
                if (random.bounded(3) > 0)
                    p.tag(who, one, QStringLiteral("A"));
            }
        }
        Session &session = p.session();
        Review review(session, {left.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        for (int step = 0; step < 40 && review.count() > 0; ++step) {
            const qsizetype index = random.bounded(int(review.count()));
            const QList<Quote> quotes = seenIn(session).quotes;
            const Quote &some = quotes.at(random.bounded(int(quotes.size())));
            switch (random.bounded(4)) {
            case 0:
                p.change(some.id, [&](Quote &quote) { quote.note = QString::number(step); });
                break;
            case 1:
                p.remove(some.id);
                break;
            case 2:
                QVERIFY(verbs.reject(index, {}).ok());
                break;
            default:
                QVERIFY(verbs.take(index, random.bounded(2) == 0 ? Side::Left : Side::Right).ok());
                break;
            }
            QVERIFY(session.queue()->waitForSaved());
            Comparison comparison({session.catalogue().redirects(), {}, 0});
            const auto layers =
                readLayers(session.reader(), session.article().article().id, left.id, p.omar.id);
            QVERIFY(layers.ok());
            comparison.add(*layers);
            const QList<std::optional<Decision>> &decisions = comparison.articles().first().decisions;
            QCOMPARE(decisions.size(), review.count());
            const Cases &cases = comparison.articles().first().cases;
            for (qsizetype i = 0; i < review.count(); ++i) {
                const Case &one = cases.cases.at(i);
                const Quote *sides[] = {review.quote(i, Side::Left), review.quote(i, Side::Right)};
                QCOMPARE(sides[0] ? sides[0]->id : QuoteId(), one.a < 0 ? QuoteId() : cases.a.at(one.a).id);
                QCOMPARE(sides[1] ? sides[1]->id : QuoteId(), one.b < 0 ? QuoteId() : cases.b.at(one.b).id);
                for (const Quote *quote : sides)
                    QVERIFY(!quote || review.caseOf(quote->id) == i);
                const bool isDecided = review.standing(i).state == State::Decided;
                QCOMPARE(decisions.at(i).has_value(), isDecided);
                if (isDecided)
                    QCOMPARE(decisions.at(i)->id, review.standing(i).decision);
            }
        }
    }

    void whatWasDecidedOnAQuoteThatIsGoneIsFoundWithWhatItSaid()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.me(), u"“yes”", QStringLiteral("Tomás"));
        p.tag(p.me(), u"“a formality”");
        p.tag(p.omar, u"“a formality”");
        const QuoteId idas = p.tag(p.ida, u"“It works,”");
        Session &session = p.session();
        const auto gone = [&](AnnotatorId a, AnnotatorId b) {
            const ArticleId here = session.article().article().id;
            const bool isSaved = session.queue()->waitForSaved();
            const auto layers = readLayers(session.reader(), here, a, b);
            auto found =
                layers.ok() ? readGoneDecisions(session.reader(), *layers, a, b) : QList<GoneDecision>();
            return isSaved && found.ok() ? *found : QList<GoneDecision>(9);
        };
        {
            Review review(session, {p.me().id, p.omar.id, {}});
            Reviewing verbs(session, review);
            QVERIFY(verbs.take(review.caseOf(mine), Side::Right).ok()); // as Omar has it: nothing
            QCOMPARE(review.count(), 1);
            QVERIFY(verbs.reject(0, QStringLiteral("slip")).ok()); // Omar's stays, and so does the case
            QCOMPARE(review.count(), 1);
        }
        const QList<GoneDecision> found = gone(p.me().id, p.omar.id);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().decision.quote, mine);
        QVERIFY(found.first().a);
        QCOMPARE(found.first().a->id, mine);
        QCOMPARE(found.first().a->speakers.size(), 1);
        QVERIFY(!found.first().b);
        QCOMPARE(gone(p.omar.id, p.ida.id).size(), 0); // it was about neither of these
        QVERIFY(session.undo().ok());
        QVERIFY(session.undo().ok());
        QCOMPARE(gone(p.me().id, p.omar.id).size(), 0);
        // A third person's decision, and its quote deleted afterwards.
        {
            Review review(session, {p.ida.id, p.omar.id, {}});
            Reviewing verbs(session, review);
            QVERIFY(verbs.take(review.caseOf(idas), Side::Left).ok());
        }
        p.remove(idas);
        QCOMPARE(gone(p.ida.id, p.omar.id).size(), 1);
        QCOMPARE(gone(p.ida.id, p.omar.id).first().a->content, QList<Span>({{0, 11}}));
    }

    void manyDecisionsAtRandomKeepTheProjectInOrderAndUndoToTheBeginning()
    {
        QRandomGenerator random(test::seed());
        const QStringList words{QStringLiteral("“It works,”"),        QStringLiteral("It works"),
                                QStringLiteral("“a formality”"),      QStringLiteral("very tired"),
                                QStringLiteral("“very tired of it”"), QStringLiteral("“yes”"),
                                QStringLiteral("“yes” at all")};
        ReviewedProject p(text);
        const bool isThird = random.bounded(2) == 0;
        const Annotator left = isThird ? p.ida : p.me();
        for (const QString &one : words) {
            if (random.bounded(4) > 0)
                p.tag(left, one, QStringLiteral("A"), QuoteKind(random.bounded(4)));
            if (random.bounded(4) > 0)
                p.tag(p.omar, one, QStringLiteral("B"), QuoteKind(random.bounded(4)));
        }
        Session &session = p.session();
        Review review(session, {left.id, p.omar.id, {}});
        Reviewing verbs(session, review);
        const QList<Quote> omars = layerOf(session, p.omar.id);
        const Seen before = seenIn(session);
        const QSignalSpy refused(&session, &Session::changeRefused);
        const auto entries = [&session] {
            const auto history = session.reader().history();
            return history.ok() ? history->size() : -1;
        };
        const qsizetype entriesBefore = entries();
        for (int step = 0; step < 60 && review.count() > 0; ++step) {
            const qsizetype index = random.bounded(int(review.count()));
            const Side side = random.bounded(2) == 0 ? Side::Left : Side::Right;
            switch (random.bounded(5)) {
            case 0:
                (void)verbs.take(index, side);
                break;
            case 1:
                (void)verbs.takeField(index, CaseField(random.bounded(4)), side);
                break;
            case 2:
                (void)verbs.reject(index, QStringLiteral("why"));
                break;
            case 3:
                (void)verbs.undecide(index);
                break;
            default:
                (void)verbs.amend(index);
                break;
            }
            QCOMPARE(layerOf(session, p.omar.id), omars);
        }
        QVERIFY(session.queue()->waitForSaved());
        QTRY_COMPARE(session.queue()->state(), WriteQueue::State::Saved);
        QCOMPARE(refused.count(), 0);
        const CheckReport report = checkProject(session.file());
        QVERIFY2(report.ok, report.ok ? "" : qPrintable(report.problems.first().sentence()));
        for (qsizetype steps = entries() - entriesBefore; steps > 0; --steps) {
            const Result<QString> undone = session.undo();
            QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.problem().sentence()));
        }
        const Seen after = seenIn(session);
        QCOMPARE(after.decisions, before.decisions);
        for (const Quote &quote : before.quotes)
            QVERIFY(after.quotes.contains(quote));
        QCOMPARE(after.quotes.size(), before.quotes.size());
    }
};

QTEST_GUILESS_MAIN(tst_Reviewing)
#include "tst_reviewing.moc"
