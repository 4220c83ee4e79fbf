#include "app/reviewing/reviewing.h"
#include "tests/support/processorclock.h"
#include "tests/support/testproject.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace pullquote;

/// What a review costs, as the article grows: to begin it, and for each decision, by a third person and by
/// one of the two. Time of the processor, so that a busy machine changes little.
namespace {

constexpr int charactersPerQuote = 150;
QTextStream out(stdout);

/// Two who differ in every fourth quote.
void tagAll(test::TestProject &project, const Annotator &left, const Annotator &right, int count)
{
    Session &session = project.session();
    for (const Annotator &annotator : {left, right}) {
        ChangeSet joins = session.draft(QStringLiteral("New annotator"));
        joins.annotator = {};
        joins.changes = {Change::to(annotator)};
        ChangeSet tags = session.draft(QStringLiteral("Tag"));
        tags.annotator = annotator.id;
        for (int i = 0; i < count; ++i) {
            Quote quote;
            quote.id = QuoteId::create();
            quote.article = session.article().article().id;
            quote.annotator = annotator.id;
            const qsizetype start = qsizetype(i) * charactersPerQuote;
            const bool differs = i % 4 == 0 && annotator.id == right.id;
            quote.content = {{start, start + (differs ? 70 : 80)}};
            quote.created = tags.at;
            tags.changes.append(Change::to(quote));
        }
        if (!session.commit(joins) || !session.commit(tags))
            qFatal("The quotes cannot be added.");
    }
    if (!session.queue()->waitForSaved(300'000))
        qFatal("The quotes cannot be saved.");
}

double milliseconds(const std::function<void()> &work)
{
    const test::ProcessorClock clock;
    work();
    return clock.milliseconds();
}

constexpr int decisions = 50;

void decide(Review &review, Reviewing &verbs)
{
    for (int i = 0; i < decisions; ++i) {
        review.setCurrent(review.next(+1));
        if (!verbs.take(review.current(), Side::Right))
            qFatal("Not decided.");
    }
}

void measure(int count)
{
    test::TestProject project(QString(qsizetype(count) * charactersPerQuote, u'x'));
    Session &session = project.session();
    const Annotator ida{AnnotatorId::create(), QStringLiteral("Ida")};
    const Annotator omar{AnnotatorId::create(), QStringLiteral("Omar")};
    tagAll(project, ida, omar, count);
    std::unique_ptr<Review> review;
    const double begin = milliseconds([&] {
        review = std::make_unique<Review>(session, ReviewScope{ida.id, omar.id, {}});
    });
    Reviewing verbs(session, *review);
    const double third = milliseconds([&] { decide(*review, verbs); }) / decisions;
    project.session().queue()->waitForSaved(300'000);
    review.reset();
    project.reopenAs(ida);
    review = std::make_unique<Review>(project.session(), ReviewScope{ida.id, omar.id, {}});
    Reviewing own(project.session(), *review);
    const double party = milliseconds([&] { decide(*review, own); }) / decisions;
    out << qSetFieldWidth(8) << count << qSetFieldWidth(0)
        << QStringLiteral("   begin %1 ms   decide, a third person %2 ms   one of the two %3 ms\n")
               .arg(begin, 0, 'f', 1)
               .arg(third, 0, 'f', 2)
               .arg(party, 0, 'f', 2);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    out << "quotes of each\n";
    for (int count : {100, 1'000, 20'000})
        measure(count);
    return 0;
}
