#include "app/store/colleaguehistory.h"

#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/store/answer.h"
#include "app/store/changerules.h"
#include "app/store/query.h"
#include "app/text/canonicaltext.h"

namespace pullquote {

namespace {

bool isTime(const QString &text)
{
    const QDateTime time = timeFromText(text);
    return time.isValid() && timeText(time) == text;
}

Problem damaged(const QString &what, const QString &where)
{
    return {what, where,
            ColleagueHistory::tr("The file is damaged, or was made by another program. Ask for it again.")};
}

} // namespace

Result<void> ColleagueHistory::check(const Revision &revision) const
{
    if (revision.changeSet.isNull() || revision.entity.uuid.isNull())
        return damaged(tr("A record has no id."), nameOf(revision.entity));
    if (revision.parent == revision.changeSet || revision.secondParent == revision.changeSet ||
        (revision.parent.isNull() && !revision.secondParent.isNull()))
        return damaged(tr("It cannot have come of what it says."), nameOf(revision.entity));
    if (!isTime(revision.modified))
        return damaged(tr("Its time is none."), nameOf(revision.entity));
    return {};
}

Result<void> ColleagueHistory::forEach(const Visit &visit)
{
    QStringList order;
    for (EntityType type : allEntityTypes)
        order.append(QStringLiteral("WHEN '%1' THEN %2").arg(word(type)).arg(int(type)));
    Query query(m_database,
                QStringLiteral("SELECT %1 FROM revision ORDER BY CASE entity %2 ELSE 99 END, entity_id")
                    .arg(revisionColumns, order.join(u' ')));
    QList<Revision> revisions;
    while (query.next()) {
        const Revision revision = revisionAt(query);
        if (!fromWord<EntityType>(query.text(1)))
            return damaged(tr("There is a record of something that is not known here."), query.text(1));
        if (!revisions.isEmpty() && revisions.first().entity != revision.entity) {
            if (const Result<void> handed = hand(std::exchange(revisions, {}), visit); !handed)
                return handed;
        }
        if (const Result<void> checked = check(revision); !checked)
            return checked;
        revisions.append(revision);
    }
    if (const auto fault = m_database.takeFault())
        return *fault;
    return revisions.isEmpty() ? Result<void>() : hand(revisions, visit);
}

/// What has no head is not here, such as what came with an import that was undone.
Result<void> ColleagueHistory::hand(const QList<Revision> &revisions, const Visit &visit)
{
    const auto heads =
        std::count_if(revisions.begin(), revisions.end(), [](const Revision &one) { return one.isHead; });
    const EntityRef entity = revisions.first().entity;
    if (heads > 1 || m_seen.contains(entity.uuid))
        return damaged(tr("The record of it is not as it should be."), nameOf(entity));
    m_seen.insert(entity.uuid);
    return heads == 0 ? Result<void>() : visit(revisions);
}

Result<GivenState> ColleagueHistory::state(const Revision &revision)
{
    GivenState given{revision, {}, {}};
    if (revision.isDeletion() || revision.isLeftOut)
        return given;
    // Nobody writes to this file: what was the head is the head.
    given.fields = revision.isHead ? m_revisions.rows().read(revision.entity) : m_revisions.state(revision);
    if (revision.entity.type == EntityType::Quote) {
        const auto article = ArticleId::fromString(given.fields.value("article").text());
        const Result<CodePoints> counted = codePointsOf(article);
        if (!counted)
            return counted.problem();
        given.codePoints = *counted;
    }
    return answer(m_database, given);
}

Result<void> checkGiven(const GivenState &state)
{
    const Revision &revision = state.revision;
    if (revision.isDeletion() || revision.isLeftOut)
        return {};
    const auto tr = [](const char *text) { return ColleagueHistory::tr(text); };
    const QString where = nameOf(revision.entity);
    if (state.fields.isEmpty() || stateHash(state.fields) != revision.hash)
        return damaged(tr("It was changed without a record of it."), where);
    const Result<Entity> entity = entityFromFields(revision.entity.type, state.fields, state.codePoints);
    if (!entity)
        return damaged(entity.problem().what, where + u' ' + entity.problem().where);
    if (refOf(*entity) != revision.entity || canonicalFieldsOf(*entity, state.codePoints) != state.fields)
        return damaged(tr("It has fields that are not known here."), where);
    if (const Result<void> checked = checkFields(*entity); !checked)
        return checked;
    const auto *quote = std::get_if<Quote>(&*entity);
    return quote ? checkSpans(*quote, state.codePoints) : Result<void>();
}

Result<ChangeSet> ColleagueHistory::changeSet(ChangeSetId id)
{
    Query query(m_database, QStringLiteral("SELECT annotator, at, label FROM change_set WHERE id = ?"));
    ChangeSet changes;
    changes.id = id;
    if (query.bind(id).next() && isTime(query.text(1)) &&
        canonicalLine(query.text(2)).text == query.text(2)) {
        changes.annotator = query.id<AnnotatorId>(0);
        changes.at = timeFromText(query.text(1));
        changes.label = query.text(2);
        return answer(m_database, changes);
    }
    return damaged(tr("A change is not on record."), id.toString());
}

Result<QString> ColleagueHistory::text(const QString &sha256)
{
    Query query(m_database, QStringLiteral("SELECT text FROM article_text WHERE sha256 = ?"));
    const QString text = query.bind(sha256).next() ? query.text(0) : QString();
    if (const auto fault = m_database.takeFault())
        return *fault;
    if (QString::fromLatin1(textHash(text)) != sha256 || canonicalText(text).text != text)
        return damaged(tr("A text was changed, damaged, or is missing."), sha256);
    return text;
}

Result<CodePoints> ColleagueHistory::codePointsOf(ArticleId article)
{
    auto known = m_textNames.constFind(article);
    if (known == m_textNames.constEnd())
        known = m_textNames.insert(article, m_revisions.textNameOf(article));
    const QString name = *known;
    if (const CodePoints *counted = m_counted.object(name))
        return *counted;
    const Result<QString> read = text(name);
    if (!read)
        return read.problem();
    const CodePoints counted(*read);
    const qsizetype pairs = counted.utf16Length() - counted.length();
    m_counted.insert(name, new CodePoints(counted), 1 + pairs / 8);
    return counted;
}

} // namespace pullquote
