#include "app/store/seed.h"

#include "app/store/labels.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

// Constant for all time: change one letter and the topics of old and new projects differ when they meet.
Topic seedTopic(const char *id, const QString &name, const QString &colour, int key)
{
    Topic topic;
    topic.id = TopicId(QUuid::fromString(QLatin1String(id)));
    topic.name = name;
    topic.colour = colour;
    topic.key = key;
    return topic;
}

} // namespace

ChangeSetId seedId()
{
    return ChangeSetId::fromString(u"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0000");
}

ChangeSet seedChanges()
{
    ChangeSet seed;
    seed.id = seedId();
    seed.at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    seed.label = startLabel();
    seed.changes = {Change::to(seedTopic("1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0001",
                                         QStringLiteral("cybersecurity"), QStringLiteral("#0072b2"), 1)),
                    Change::to(seedTopic("1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0002", QStringLiteral("Ukraine"),
                                         QStringLiteral("#d55e00"), 2)),
                    Change::to(seedTopic("1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0003",
                                         QStringLiteral("human rights"), QStringLiteral("#009e73"), 3))};
    return seed;
}

ChangeSet projectChanges(const QString &name)
{
    Project project;
    project.id = ProjectId::create();
    project.name = name;
    ChangeSet changes;
    changes.id = ChangeSetId::create();
    changes.at = QDateTime::currentDateTimeUtc();
    changes.label = QCoreApplication::translate("pullquote::Seed", "Start the project");
    changes.changes = {Change::to(project)};
    return changes;
}

} // namespace pullquote
