// What a list of 20,000 quotes costs: to group, to filter key by key, to change, to scroll.

#include "app/session/tagging.h"
#include "tests/support/randomquotes.h"
#include "tests/support/testproject.h"
#include "ui/panel/quotelist.h"

#include <QApplication>
#include <QScrollBar>

#include <cstdio>
#include <ctime>

using namespace pullquote;
using namespace pullquote::test;

namespace {

constexpr int quoteCount = 20000;

double threadMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <class Work>
void measure(const char *what, const Work &work, int times = 1)
{
    // Time of this thread, so that a busy machine does not count.
    const double before = threadMilliseconds();
    for (int i = 0; i < times; ++i)
        work();
    std::printf("%-44s %8.2f ms\n", what, (threadMilliseconds() - before) / times);
}

/// A quote on every quotation, of a hundred speakers.
void tagAll(Session &session)
{
    ChangeSet changes = session.draft(QStringLiteral("Tag all"));
    QList<SpeakerId> speakers;
    for (int i = 0; i < 100; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId::create();
        speaker.name = QStringLiteral("Speaker Number %1").arg(i);
        speakers.append(speaker.id);
        changes.changes.append(Change::to(speaker));
    }
    const QList<Topic> topics = session.catalogue().topics();
    for (const Quotation &quotation : session.article().quotations().all()) {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = session.article().article().id;
        quote.annotator = session.me().id;
        quote.content = quotation.parts;
        const qsizetype number = changes.changes.size();
        quote.speakers = {speakers.at(number % speakers.size())};
        quote.topics = {topics.at(number % topics.size()).id};
        changes.changes.append(Change::to(quote));
    }
    if (!session.commit(std::move(changes)))
        qFatal("The quotes cannot be made.");
    session.queue()->waitForSaved(600000); // so that the writer takes no part in what is measured
}

void paintNow(QuoteList &list)
{
    QApplication::processEvents();
    list.viewport()->repaint();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QString words;
    for (int i = 0; i < quoteCount; ++i)
        words +=
            QStringLiteral("“Word %1 of the café and some thirty more that fill two lines of the list, as "
                           "most quotes in the news do,” said somebody. ")
                .arg(i);
    TestProject project(words);
    Session &session = project.session();
    measure("tag 20,000, no list", [&] { tagAll(session); });
    const SpeakerNumbers speakers(session);
    QuoteList list(session, speakers);
    list.resize(370, 600);
    list.show();
    measure("first paint", [&] { paintNow(list); });
    QuoteListModel &model = list.quotes();
    for (const auto grouping : {QuoteListModel::Grouping::Speaker, QuoteListModel::Grouping::Topic,
                                QuoteListModel::Grouping::Unfinished, QuoteListModel::Grouping::Order}) {
        measure("group, model", [&] { model.setGrouping(grouping); });
        measure("group, paint", [&] { paintNow(list); });
    }
    for (const auto *typed :
         {"w", "wo", "wor", "word", "word 1", "word 19", "word 199", "zzz", "number 7", ""}) {
        std::printf("\"%s\"\n", typed);
        measure("  filter, model", [&] { model.setFilter(QString::fromUtf8(typed)); });
        measure("  filter, paint", [&] { paintNow(list); });
    }
    const TopicId topic = session.catalogue().topics().first().id;
    const QuoteId id = session.article().quoteNumber(quoteCount / 2).id;
    Tagging tagging(session);
    const auto toggle = [&] {
        if (!tagging.toggleTopic({id}, topic))
            qFatal("refused");
    };
    measure("toggle a topic, session and model", toggle, 10);
    measure("the paint after it", [&] { paintNow(list); });
    measure(
        "toggle and paint",
        [&] {
            toggle();
            paintNow(list);
        },
        10);
    QScrollBar *bar = list.verticalScrollBar();
    measure(
        "scroll a step and paint",
        [&] {
            bar->setValue(bar->value() + 60);
            paintNow(list);
        },
        100);
    measure("jump to the end and paint", [&] {
        bar->setValue(bar->maximum());
        paintNow(list);
    });
    measure(
        "next quote and paint",
        [&] {
            session.setCurrentQuote(
                session.article().quoteNumber(1 + session.article().numberOf(session.currentQuote())).id);
            paintNow(list);
        },
        50);
    return 0;
}
