#pragma once

#include "app/store/database.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>

namespace pullquote::samples {

/// A project on the disk with two annotators and one article.
struct ProjectFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.pullquote"));
    std::unique_ptr<ProjectFile> file = good(ProjectFile::create(path, QStringLiteral("Test")));
    Annotator ann = annotator(QStringLiteral("Ann"));
    Annotator bob = annotator(QStringLiteral("Bob"));
    Article rain = article();

    ProjectFixture()
    {
        ChangeSet start =
            changes(QStringLiteral("Begin"), {}, {Change::to(ann), Change::to(bob), Change::to(rain)});
        good(file->apply(withText(start)));
    }

    Result<void> tryDo(const Annotator &who, const QString &label, const QList<Change> &list)
    {
        return file->apply(changes(label, who.id, list));
    }
    void make(const Annotator &who, const QString &label, const QList<Change> &list)
    {
        good(tryDo(who, label, list));
    }
    template <class T>
    std::optional<T> now(Id<T> id, EntityType type)
    {
        const auto found = good(file->read().entity({type, id.uuid()}));
        return found ? std::optional(std::get<T>(*found)) : std::nullopt;
    }
    std::optional<Quote> now(QuoteId id) { return now(id, EntityType::Quote); }
    std::optional<Speaker> now(SpeakerId id) { return now(id, EntityType::Speaker); }
    std::optional<Topic> now(TopicId id) { return now(id, EntityType::Topic); }

    void reopen()
    {
        file.reset();
        file = good(ProjectFile::open(path, Access::Write));
    }
    QStringList faults()
    {
        QStringList list;
        for (const Problem &problem : checkProject(*file).problems)
            list.append(problem.sentence());
        return list;
    }
};

} // namespace pullquote::samples
