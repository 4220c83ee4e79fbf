#include "app/store/projectreader.h"

#include "app/model/entityjson.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/entityrows.h"
#include "app/store/query.h"
#include "app/store/textcache.h"

/// Entities one by one and as lists. Articles are in articlereader.cpp, who is named by quotes
/// in usesreader.cpp, the past in historyreader.cpp.
namespace pullquote {

Problem ProjectReader::damaged(EntityRef ref) const
{
    return {tr("It cannot be read: the project is damaged."), nameOf(ref), tr("Check the project.")};
}

std::optional<Entity> ProjectReader::entityOf(EntityType type, const Fields &fields)
{
    std::optional<CodePoints> codePoints = CodePoints();
    if (type == EntityType::Quote)
        codePoints = m_texts.codePointsOf(ArticleId::fromString(fields.value("article").text()));
    if (fields.isEmpty() || !codePoints)
        return std::nullopt;
    const Result<Entity> entity = entityFromFields(type, fields, *codePoints);
    return entity ? std::optional(*entity) : std::nullopt;
}

Result<std::optional<Entity>> ProjectReader::entity(EntityRef ref)
{
    const Fields fields = EntityRows(m_database).read(ref);
    std::optional<Entity> found = entityOf(ref.type, fields);
    if (found && ref.type == EntityType::Quote) {
        Query query(m_database, QStringLiteral("SELECT modified FROM quote WHERE id = ?"));
        if (query.bind(ref.uuid.toString(QUuid::WithoutBraces)).next())
            std::get<Quote>(*found).modified = timeFromText(query.text(0));
    }
    if (!found && !fields.isEmpty() && !m_database.fault())
        return damaged(ref);
    return answer(m_database, std::move(found));
}

template <class T>
Result<QList<T>> ProjectReader::all(EntityType type)
{
    QList<EntityRef> refs;
    {
        Query query(
            m_database,
            QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(entityTable(type).table)));
        while (query.next())
            refs.append({type, query.uuid(0)});
    }
    QList<T> list;
    for (const EntityRef &ref : std::as_const(refs)) {
        const Result<std::optional<Entity>> found = entity(ref);
        if (!found)
            return found.problem();
        if (*found)
            list.append(std::get<T>(**found));
    }
    return answer(m_database, std::move(list));
}

Result<Project> ProjectReader::project()
{
    const Result<QList<Project>> projects = all<Project>(EntityType::Project);
    if (!projects)
        return projects.problem();
    if (projects->size() != 1)
        return Problem{tr("The file holds no project."), m_database.path(), {}};
    return projects->constFirst();
}

Result<QList<Annotator>> ProjectReader::annotators()
{
    return all<Annotator>(EntityType::Annotator);
}

Result<QList<Speaker>> ProjectReader::speakers()
{
    return all<Speaker>(EntityType::Speaker);
}

Result<QList<Topic>> ProjectReader::topics()
{
    return all<Topic>(EntityType::Topic);
}

} // namespace pullquote
