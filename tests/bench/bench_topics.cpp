// What the store needs to join and to delete topics, in codebooks of 500 and of 5,000 that lie below one
// another.

#include "app/store/projectfile.h"
#include "tests/bench/cost.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace pullquote;

namespace {

constexpr int doneEach = 100;

void good(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
}

ChangeSet set(const QList<Change> &changes)
{
    ChangeSet set;
    set.id = ChangeSetId::create();
    set.at = QDateTime::currentDateTimeUtc();
    set.label = QStringLiteral("Bench");
    set.changes = changes;
    return set;
}

/// Each group of ten lies below the first of it.
QList<Topic> codebook(int count)
{
    QList<Topic> topics;
    for (int i = 0; i < count; ++i) {
        Topic topic;
        topic.id = TopicId::create();
        topic.name = QStringLiteral("Topic %1").arg(i);
        topic.colour = QStringLiteral("#0072b2");
        if (i % 10 != 0)
            topic.parent = topics[i - i % 10].id;
        topics.append(topic);
    }
    return topics;
}

/// Only the processor's time is told: the disk costs the same either way.
template <class Make>
void measure(const char *what, ProjectFile &file, QList<Topic> &topics, const Make &make)
{
    double processor = 0;
    for (int i = 0; i < doneEach; ++i) {
        const Topic last = topics.takeLast();
        const ChangeSet changes = set({make(last)});
        processor += bench::measure([&] { good(file.apply(changes)); }).processor;
    }
    std::printf("  %-24s %8.3f ms each\n", what, processor / doneEach);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int count : {500, 5000}) {
        const QTemporaryDir folder;
        const auto file =
            ProjectFile::create(folder.filePath(QStringLiteral("topics")), QStringLiteral("Bench"));
        if (!file)
            return 1;
        QList<Topic> topics = codebook(count);
        QList<Change> changes;
        for (const Topic &topic : std::as_const(topics))
            changes.append(Change::to(topic));
        good((*file)->apply(set(changes)));
        std::printf("%d topics\n", count);
        measure("join", **file, topics, [&](Topic topic) {
            topic.joinedInto = topics.first().id;
            return Change::to(topic);
        });
        measure("delete", **file, topics, [](const Topic &topic) {
            return Change::deletion({EntityType::Topic, topic.id.uuid()});
        });
    }
    return 0;
}
