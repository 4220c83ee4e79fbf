#pragma once

#include "app/model/entityjson.h"
#include "app/store/colleaguefile.h"
#include "app/store/entityrows.h"
#include "app/store/projectcopy.h"
#include "app/store/query.h"
#include "tests/store/projectfixture.h"

#include <QRandomGenerator>

/// Several people who work on copies of one project and merge each other's files.
namespace pullquote::samples {

inline Result<MergeReport> tryMerge(ProjectFile &into, const QString &from, const Annotator &who,
                                    const FindSame &findSame = {})
{
    const auto colleague = ColleagueFile::open(from);
    return colleague ? into.merge(**colleague, who, findSame) : Result<MergeReport>(colleague.problem());
}
inline MergeReport merge(ProjectFile &into, const QString &from, const Annotator &who,
                         const FindSame &findSame = {})
{
    return good(tryMerge(into, from, who, findSame));
}

/// All that is there now, but for the project's own row: what it says and which revision says so.
inline QString presentOf(ProjectFile &file)
{
    QStringList lines;
    for (EntityType type : allEntityTypes) {
        if (type == EntityType::Project)
            continue;
        const QString table = QLatin1String(entityTable(type).table);
        QList<QUuid> ids;
        {
            Query query(file.database(), QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
            while (query.next())
                ids.append(query.uuid(0));
        }
        for (const QUuid &id : std::as_const(ids)) {
            EntityRows rows(file.database());
            lines.append(table + u' ' + QString::fromUtf8(rows.read({type, id}).json()));
        }
    }
    return lines.join(u'\n');
}

inline QString headsOf(ProjectFile &file)
{
    return file.database().value(QStringLiteral(
        "SELECT group_concat(line, char(10)) FROM (SELECT entity_id || ' ' || change_set || ' ' || "
        "coalesce(hash, '-') || ' ' || modified AS line FROM revision WHERE head = 1 AND entity <> 'project' "
        "ORDER BY entity_id)"));
}

inline QString conflictsOf(ProjectFile &file)
{
    QStringList lines;
    for (const Conflict &conflict : good(file.conflicts()))
        lines.append(conflict.entity.uuid.toString() + u' ' + conflict.ours.toString() + u' ' +
                     conflict.theirs.toString() + u' ' + conflict.fields.join(u','));
    lines.sort();
    return lines.join(u'\n');
}

inline QStringList faultsOf(ProjectFile &file)
{
    QStringList list;
    for (const Problem &problem : checkProject(file).problems)
        list.append(problem.sentence());
    return list;
}

inline qint64 entries(ProjectFile &file)
{
    return file.database().value(QStringLiteral("SELECT count(*) FROM journal")).toLongLong();
}

/// Ann, Bob and Cem, who do at random what people do.
struct RandomThree {
    explicit RandomThree(QRandomGenerator &generator) : random(generator)
    {
        start.make(start.ann, QStringLiteral("Start"), {Change::to(cem)});
        for (int i = 0; i < 3; ++i) {
            paths.append(folder.filePath(QStringLiteral("%1.pullquote").arg(i)));
            good(saveProjectCopy(*start.file, paths[i]));
            files.push_back(good(ProjectFile::open(paths[i], Access::Write)));
        }
    }

    int below(int end) { return int(random.bounded(end)); }
    Annotator person(int i) const { return i == 0 ? start.ann : i == 1 ? start.bob : cem; }

    void merge(int into, int from)
    {
        files[size_t(from)].reset();
        samples::merge(*files[size_t(into)], paths[from], person(into));
        files[size_t(from)] = good(ProjectFile::open(paths[from], Access::Write));
    }

    /// How somebody's file would go on if something else happened next.
    std::unique_ptr<ProjectFile> branch(int of, const QString &name)
    {
        const QString path = folder.filePath(name + QStringLiteral(".pullquote"));
        good(saveProjectCopy(*files[size_t(of)], path));
        return good(ProjectFile::open(path, Access::Write));
    }

    template <class T>
    std::optional<T> any(ProjectFile &file, EntityType type, const QString &where = {})
    {
        const QString id =
            file.database().value(QStringLiteral("SELECT id FROM %1 %2 ORDER BY hex(id) LIMIT 1 OFFSET %3")
                                      .arg(QLatin1String(entityTable(type).table), where)
                                      .arg(below(3)));
        const auto found = good(file.read().entity({type, QUuid::fromString(id)}));
        return found ? std::optional(std::get<T>(*found)) : std::nullopt;
    }

    void act() { act(below(3)); }
    void act(int who)
    {
        ProjectFile &file = *files[size_t(who)];
        const AnnotatorId id = person(who).id;
        const QString own = QStringLiteral("WHERE annotator = '%1'").arg(id.toString());
        switch (below(12)) {
        case 0:
            return merge(who, (who + 1 + below(2)) % 3);
        case 1: {
            Speaker speaker = samples::speaker(QStringLiteral("S%1").arg(below(100)));
            return commit(file, id, {Change::to(speaker)});
        }
        case 2:
        case 3: {
            Quote quote = samples::quote(start.rain, person(who), {0, 1 + below(20)});
            if (const auto speaker = any<Speaker>(file, EntityType::Speaker))
                quote.speakers = {speaker->id};
            return commit(file, id, {Change::to(quote)});
        }
        case 4:
            if (auto quote = any<Quote>(file, EntityType::Quote, own)) {
                quote->note = QStringLiteral("n%1").arg(below(3));
                commit(file, id, {Change::to(*quote)});
            }
            return;
        case 5:
            if (auto speaker = any<Speaker>(file, EntityType::Speaker)) {
                speaker->role = QStringLiteral("r%1").arg(below(3));
                if (below(2))
                    speaker->aliases.append(QStringLiteral("a%1").arg(below(1000)));
                commit(file, id, {Change::to(*speaker)});
            }
            return;
        case 6:
            if (const auto quote = any<Quote>(file, EntityType::Quote, own))
                commit(file, id, {Change::deletion(refOf(*quote))});
            return;
        case 7:
            if (const auto speaker = any<Speaker>(file, EntityType::Speaker))
                commit(file, id, {Change::deletion(refOf(*speaker))}); // refused where it is referred to
            return;
        case 8:
            if (const auto quote = any<Quote>(file, EntityType::Quote)) {
                Comment comment =
                    samples::comment(*quote, person(who), QStringLiteral("c%1").arg(below(100)));
                const auto other = any<Comment>(file, EntityType::Comment);
                if (other && other->quote == quote->id)
                    comment.inReplyTo = other->id;
                commit(file, id, {Change::to(comment)});
            }
            return;
        case 9:
            if (const auto quote = any<Quote>(file, EntityType::Quote)) {
                const Quote other = any<Quote>(file, EntityType::Quote).value_or(*quote);
                commit(file, id, {Change::to(decision(*quote, other, person(who)))});
            }
            return;
        default:
            (void)(below(2) ? file.undo(id) : file.redo(id));
        }
    }

    static Decision decision(const Quote &quote, const Quote &other, const Annotator &by)
    {
        Decision decision;
        decision.id = DecisionId::create();
        decision.quote = quote.id;
        decision.counterpart = other.id == quote.id ? QuoteId() : other.id;
        decision.annotator = by.id;
        decision.created = quote.created;
        return decision;
    }

    /// A refusal is an answer, too.
    static void commit(ProjectFile &file, AnnotatorId id, const QList<Change> &list)
    {
        (void)file.apply(changes(QStringLiteral("Work"), id, list));
    }

    QRandomGenerator &random;
    ProjectFixture start;
    Annotator cem = annotator(QStringLiteral("Cem"));
    QTemporaryDir folder;
    QStringList paths;
    std::vector<std::unique_ptr<ProjectFile>> files;
};

} // namespace pullquote::samples
