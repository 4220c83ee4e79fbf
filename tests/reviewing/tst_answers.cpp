#include "app/reviewing/answering.h"
#include "app/reviewing/answerreader.h"
#include "app/reviewing/reviewing.h"
#include "app/session/tagging.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/sentcopy.h"
#include "tests/support/must.h"
#include "tests/support/reviewedproject.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. Others called it “a formality”.\n"
                                    "Tomás said he was “very tired of it”. Nobody said “yes” at all.");

using Verdict = Answer::Verdict;

} // namespace

/// What a review says of my quotes, and what agreeing to it does.
class tst_Answers : public QObject {
    Q_OBJECT

    /// The answers to the quotes of whoever sits here, in the article that is open.
    static ArticleAnswers answersIn(ReviewedProject &p)
    {
        if (!p.session().queue()->waitForSaved())
            qFatal("The project cannot be saved.");
        const Result<ArticleAnswers> read =
            readAnswers(p.session().file(), AnswerScope::of(p.session()), p.session().article().article().id);
        if (!read)
            qFatal("%s", qPrintable(read.problem().sentence()));
        return *read;
    }
    static QList<Answer> answers(ReviewedProject &p) { return answersIn(p).answers; }

    /// Does `work` as this person, in a review of Ida's layer and their own.
    static void review(ReviewedProject &p, const Annotator &who,
                       const std::function<void(Review &, Reviewing &)> &work)
    {
        p.reopenAs(who);
        Review review(p.session(), {p.ida.id, who.id, {}});
        Reviewing verbs(p.session(), review);
        work(review, verbs);
        if (!p.session().queue()->waitForSaved())
            qFatal("The review cannot be saved.");
        p.reopenAs(p.ida);
    }
    static qsizetype caseOf(Review &review, QuoteId quote)
    {
        const qsizetype index = review.caseOf(quote);
        if (index < 0)
            qFatal("There is no such case.");
        return index;
    }
    /// Quotes that came back are of another moment.
    static QList<Answer> timeless(QList<Answer> answers)
    {
        for (Answer &answer : answers) {
            for (std::optional<Quote> *quote : {&answer.before, &answer.now, &answer.after}) {
                if (*quote)
                    (*quote)->modified = {};
            }
        }
        return answers;
    }
    static int layerSize(const Session &session, AnnotatorId annotator)
    {
        int size = 0;
        for (qsizetype number = 1; number <= session.article().quoteCount(); ++number)
            size += session.article().quoteNumber(number).annotator == annotator;
        return size;
    }

private slots:
    void eachQuoteIsAnsweredByWhatCameOfIt()
    {
        ReviewedProject p(text);
        const QuoteId accepted = p.tag(p.ida, u"“It works,”", QStringLiteral("Ida Brandt"));
        const QuoteId rejected = p.tag(p.ida, u"“a formality”");
        const QuoteId amended = p.tag(p.ida, u"very tired", QStringLiteral("Tomás"));
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            must(verbs.take(caseOf(review, accepted), Side::Left));
            must(verbs.reject(caseOf(review, rejected), QStringLiteral("a scare quote")));
            const Result<QuoteId> result = verbs.amend(caseOf(review, amended));
            must(result);
            must(Tagging(p.session()).setContent(*result, {p.spanOf(u"“very tired of it”")}));
            must(Tagging(p.session()).setKind(*result, QuoteKind::Mixed));
            must(verbs.giveReason(caseOf(review, amended), QStringLiteral("the whole of it")));
            TagRequest request;
            request.content = {p.spanOf(u"“yes”")};
            must(Tagging(p.session()).tag(request));
        });
        const QList<Answer> all = answers(p);
        QCOMPARE(all.size(), 4); // in text order
        QCOMPARE(all[0].verdict, Verdict::Accepted);
        QCOMPARE(all[0].before->id, accepted);
        QCOMPARE(all[0].reviewer, p.omar.id);
        QVERIFY(all[0].isAgreed);
        QCOMPARE(all[1].verdict, Verdict::Rejected);
        QCOMPARE(all[1].reason, QStringLiteral("a scare quote"));
        QVERIFY(!all[1].after && !all[1].isAgreed);
        QCOMPARE(all[2].verdict, Verdict::Amended);
        QCOMPARE(all[2].changed, Changed::Edges | Changed::Kind);
        QCOMPARE(all[2].reason, QStringLiteral("the whole of it"));
        QCOMPARE(all[2].before->content, QList<Span>{p.spanOf(u"very tired")});
        QCOMPARE(all[2].after->content, QList<Span>{p.spanOf(u"“very tired of it”")});
        QCOMPARE(all[3].verdict, Verdict::Missed);
        QVERIFY(!all[3].before && !all[3].now);
        QCOMPARE(all[3].after->content, QList<Span>{p.spanOf(u"“yes”")});
        for (const Answer &one : all) {
            for (const Answer &other : all)
                QCOMPARE(one.key == other.key, &one == &other);
        }
    }

    void agreeingTakesTheResultOverInOneUndo()
    {
        ReviewedProject p(text);
        const QuoteId rejected = p.tag(p.ida, u"“a formality”");
        const QuoteId amended = p.tag(p.ida, u"very tired");
        p.change(amended, [](Quote &quote) {
            quote.note = QStringLiteral("my note");
            quote.flags = QuoteFlag::Important | QuoteFlag::Guessed;
        });
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            must(verbs.reject(caseOf(review, rejected), {}));
            const Result<QuoteId> result = verbs.amend(caseOf(review, amended));
            must(result);
            must(Tagging(p.session()).setContent(*result, {p.spanOf(u"“very tired of it”")}));
            SpeakerChoice choice;
            choice.newName = QStringLiteral("Tomás");
            must(Tagging(p.session()).setSpeaker(*result, choice));
            must(Tagging(p.session()).setNote(*result, QStringLiteral("Omar's note")));
            TagRequest request;
            request.content = {p.spanOf(u"“yes”")};
            must(Tagging(p.session()).tag(request));
        });
        Session &session = p.session();
        const QList<Answer> all = answers(p);
        const auto agreed = Answering(session).agree(all);
        QVERIFY(agreed.ok());
        QCOMPARE(*agreed, 3);
        QVERIFY(!session.article().quote(rejected));
        const Quote mine = *session.article().quote(amended);
        QCOMPARE(mine.content, QList<Span>{p.spanOf(u"“very tired of it”")});
        QCOMPARE(mine.speakers, all[1].after->speakers);
        QCOMPARE(mine.note, QStringLiteral("my note"));
        QCOMPARE(mine.flags, QuoteFlags(QuoteFlag::Important));
        QCOMPARE(layerSize(session, p.ida.id), 2);
        const Quote *copy = session.article().quoteWithContent({p.spanOf(u"“yes”")}, p.ida.id);
        QVERIFY(copy);
        QCOMPARE(copy->derivedFrom, all[2].after->id);

        const QList<Answer> now = answers(p);
        QCOMPARE(now.size(), 3);
        for (qsizetype i = 0; i < now.size(); ++i) {
            QVERIFY(now[i].isAgreed);
            QCOMPARE(now[i].verdict, all[i].verdict);
            QCOMPARE(now[i].key, all[i].key); // it is no new answer
        }
        QCOMPARE(*Answering(session).agree(now), 0); // twice changes nothing

        QVERIFY(session.undo().ok());
        QCOMPARE(timeless(answers(p)), timeless(all));
        QCOMPARE(session.article().quote(amended)->flags, QuoteFlag::Important | QuoteFlag::Guessed);
    }

    void aQuoteChangedSinceIsShownAsItWasThen()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"very tired");
        const Span then = p.spanOf(u"very tired");
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.take(caseOf(review, mine), Side::Left)); });
        must(Tagging(p.session()).setContent(mine, {p.spanOf(u"tired of it")}));
        QList<Answer> all = answers(p);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].verdict, Verdict::Accepted); // of what it was
        QCOMPARE(all[0].before->content, QList<Span>{then});
        QCOMPARE(all[0].now->content, QList<Span>{p.spanOf(u"tired of it")});
        QVERIFY(!all[0].isAgreed);
        must(Tagging(p.session()).remove({mine}));
        all = answers(p);
        QCOMPARE(all.size(), 1);
        QVERIFY(!all[0].now);
        QCOMPARE(all[0].before->content, QList<Span>{then});
    }

    void aQuoteDeletedSinceComesBackWhenItsAmendmentIsAgreedTo()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"very tired");
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            const Result<QuoteId> result = verbs.amend(caseOf(review, mine));
            must(result);
            must(Tagging(p.session()).setKind(*result, QuoteKind::Mixed));
        });
        must(Tagging(p.session()).remove({mine}));
        const QList<Answer> all = answers(p);
        QCOMPARE(all.size(), 1);
        QCOMPARE(*Answering(p.session()).agree(all), 1);
        QCOMPARE(p.session().article().quote(mine)->kind, QuoteKind::Mixed);
        QVERIFY(answers(p).first().isAgreed);
    }

    void anAnswerThatChangesIsANewOneAndAnUndecidedOneIsNone()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"“yes”");
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.take(caseOf(review, mine), Side::Left)); });
        const QString accepted = answers(p).first().key;
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            must(verbs.giveReason(caseOf(review, mine), QStringLiteral("well seen")));
        });
        const QString withReason = answers(p).first().key;
        QVERIFY(withReason != accepted);
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            must(verbs.reject(caseOf(review, mine), QStringLiteral("well seen")));
        });
        QCOMPARE(answers(p).first().verdict, Verdict::Rejected);
        QVERIFY(answers(p).first().key != withReason);
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.undecide(caseOf(review, mine))); });
        QVERIFY(answers(p).isEmpty());
    }

    void reviewersAnswerEachByThemselves()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“a formality”"); // who reviews nothing
        const Annotator third{AnnotatorId::create(), QStringLiteral("Vera")};
        review(p, p.me(),
               [&](Review &review, Reviewing &verbs) { must(verbs.take(caseOf(review, mine), Side::Left)); });
        review(p, third,
               [&](Review &review, Reviewing &verbs) { must(verbs.reject(caseOf(review, mine), {})); });
        QList<Answer> all = answers(p);
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].reviewer != all[1].reviewer);
        QVERIFY(all[0].verdict != all[1].verdict);
        QVERIFY(all[0].key != all[1].key);
    }

    void aThirdPersonWhoDecidesBetweenTwoAnswersBoth()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"very tired", QStringLiteral("Tomás"));
        p.tag(p.omar, u"“very tired of it”", QStringLiteral("Tomás"));
        const QuoteId theirs = p.tag(p.omar, u"“yes”");
        p.tag(p.omar, u"“a formality”", {}, QuoteKind::NotAQuote);
        {
            Review review(p.session(), {p.ida.id, p.omar.id, {}});
            Reviewing verbs(p.session(), review);
            must(verbs.take(caseOf(review, mine), Side::Right));
            must(verbs.take(caseOf(review, theirs), Side::Right));
            must(verbs.giveReason(caseOf(review, theirs), QStringLiteral("one word is enough")));
            QVERIFY(p.session().queue()->waitForSaved());
        }
        p.reopenAs(p.ida);
        const QList<Answer> all = answers(p);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].verdict, Verdict::Amended); // the other one's was taken
        QCOMPARE(all[0].reviewer, p.me().id);
        QCOMPARE(all[1].verdict, Verdict::Missed);
        QCOMPARE(all[1].reason, QStringLiteral("one word is enough"));
        p.reopenAs(p.omar);
        QCOMPARE(answers(p).size(), 2);
        QCOMPARE(answers(p)[0].verdict, Verdict::Accepted);
        QCOMPARE(answers(p)[1].verdict, Verdict::Accepted);
    }

    void marksAtTheEdgesAndJoinedSpeakersChangeNothing()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"very tired of it", QStringLiteral("Tomás"));
        review(p, p.omar, [&](Review &review, Reviewing &verbs) {
            const Result<QuoteId> result = verbs.amend(caseOf(review, mine));
            must(result);
            must(Tagging(p.session()).setContent(*result, {p.spanOf(u"“very tired of it”.")}));
            SpeakerChoice choice;
            choice.newName = QStringLiteral("Tomas");
            must(Tagging(p.session()).setSpeaker(*result, choice));
        });
        QCOMPARE(answers(p).first().changed, WhatChanged(Changed::Speaker));
        const Catalogue &catalogue = p.session().catalogue();
        must(Cataloguing(p.session())
                 .joinSpeakers(catalogue.speakerNamed(QStringLiteral("Tomás"))->id,
                               catalogue.speakerNamed(QStringLiteral("Tomas"))->id));
        QCOMPARE(answers(p).first().verdict, Verdict::Accepted);
    }

    void blindTaggingWithholdsOnlyWhatOthersHave()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"“yes”");
        p.tag(p.omar, u"“a formality”");
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.take(caseOf(review, mine), Side::Left)); });
        QCOMPARE(answers(p).size(), 2);
        QVERIFY(!answersIn(p).hidesMissed);
        Project rules = p.session().catalogue().project();
        rules.blindTagging = true;
        ChangeSet changes = p.session().draft(QStringLiteral("House rules"));
        changes.changes = {Change::to(rules)};
        must(p.session().commit(changes));
        QCOMPARE(answers(p).size(), 1);
        QCOMPARE(answers(p).first().verdict, Verdict::Accepted);
        QVERIFY(answersIn(p).hidesMissed);
        must(Reviewing::reveal(p.session(), {p.session().article().article().id}));
        QCOMPARE(answers(p).size(), 2);
        QVERIFY(!answersIn(p).hidesMissed);
    }

    void allArticlesAreReadOfWhichSomebodyHasDecided()
    {
        ReviewedProject p(text);
        const ArticleId first = p.session().article().article().id;
        const QuoteId mine = p.tag(p.ida, u"“yes”");
        Article other;
        other.title = QStringLiteral("Nobody reviews this");
        must(Cataloguing(p.session()).createArticle(other, QStringLiteral("“No,” she said.")));
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.take(caseOf(review, mine), Side::Left)); });
        const AnswerScope scope = AnswerScope::of(p.session());
        const auto all = readAllAnswers(p.session().file(), scope);
        QVERIFY(all.ok() && *all);
        QCOMPARE((**all).size(), 1);
        QCOMPARE((**all).first().article.id, first);
        QCOMPARE((**all).first().answers, answers(p));
        const auto stopped = readAllAnswers(p.session().file(), scope, [] { return false; });
        QVERIFY(stopped.ok() && !*stopped);
        // Answers to others are none of mine.
        p.reopenAs(p.omar);
        const auto none = readAllAnswers(p.session().file(), AnswerScope::of(p.session()));
        QVERIFY((**none).isEmpty());
    }

    void aCopyWithoutTheOthersLayerAnswersAsWell()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"very tired", QStringLiteral("Tomás"));
        p.tag(p.omar, u"“very tired of it”", QStringLiteral("Tomás"));
        {
            Review review(p.session(), {p.ida.id, p.omar.id, {}});
            // The decision is on Omar's quote, and names mine as the one that faced it.
            must(Reviewing(p.session(), review).take(caseOf(review, mine), Side::Right));
            QVERIFY(p.session().queue()->waitForSaved());
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.pullquote"));
        must(sendCopy(p.session().file(), {path, QStringLiteral("Copy for Ida"), {false, {p.omar.id}}, {}}));
        p.reopenAs(p.ida);
        const auto copy = ProjectFile::open(path, Access::Read);
        must(copy);
        const auto all = readAllAnswers(**copy, AnswerScope::of(p.session()));
        QVERIFY(all.ok() && *all);
        QCOMPARE((**all).size(), 1);
        QCOMPARE((**all).first().answers.size(), 1);
        QCOMPARE((**all).first().answers.first().verdict, Verdict::Amended);
        QCOMPARE((**all).first().answers.first().before->id, mine);
    }

    void deletedQuotesAreAnsweredInTheirArticle()
    {
        ReviewedProject p(text);
        const QuoteId mine = p.tag(p.ida, u"“yes”");
        review(p, p.omar,
               [&](Review &review, Reviewing &verbs) { must(verbs.reject(caseOf(review, mine), {})); });
        QCOMPARE(*Answering(p.session()).agree(answers(p)), 1);
        QVERIFY(p.session().queue()->waitForSaved());
        const auto all = readAllAnswers(p.session().file(), AnswerScope::of(p.session()));
        QVERIFY(all.ok() && *all);
        QCOMPARE((**all).size(), 1);
        QCOMPARE((**all).first().answers.first().verdict, Verdict::Rejected);
        QVERIFY((**all).first().answers.first().isAgreed);
        QVERIFY(checkProject(p.session().file()).ok);
    }
};

QTEST_GUILESS_MAIN(tst_Answers)

#include "tst_answers.moc"
