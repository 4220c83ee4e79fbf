#include "app/formats/importdraft.h"

#include "app/model/words.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

/// A change set of this cost keeps the file busy for a moment only (design: about 50 ms), so that a window
/// stays quick and a cancelled import stops at once. One quote costs 1, a text as much as its kilobytes.
constexpr qint64 largestCost = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ImportDraft", text);
}

/// "quote 0b81ef03-…": how a person finds it again in the source.
QString nameOf(const EntityRef &ref)
{
    return QStringLiteral("%1 %2").arg(word(ref.type), ref.uuid.toString(QUuid::WithoutBraces));
}

} // namespace

ImportPlan::Counts &ImportPlan::Counts::operator+=(const Counts &other)
{
    added += other.added;
    same += other.same;
    differing += other.differing;
    return *this;
}

ImportDraft::ImportDraft(Present &present, const Annotator &importer, const Annotator &layer)
    : m_present(present),
      m_importer(importer),
      m_layer(layer),
      m_nextPosition(QDateTime::currentMSecsSinceEpoch())
{
    m_plan.group = GroupId::create();
}

void ImportDraft::beginSource(const QString &name, const QString &format, const QList<FormatOption> &options)
{
    m_source = name;
    ImportPlan::Part part;
    part.format = format;
    part.options = options;
    m_plan.parts.append(part);
}

ImportPlan::Part &ImportDraft::part()
{
    if (m_plan.parts.isEmpty())
        beginSource({});
    return m_plan.parts.last();
}

AnnotatorId ImportDraft::layer()
{
    const Annotator &layer = m_layer.id.isNull() ? m_importer : m_layer;
    askWhose(layer.name);
    if (!contains(refOf(layer)))
        append(Change::to(layer));
    return layer.id;
}

void ImportDraft::repeatText(const QString &what)
{
    ++part().articles.same;
    warn({what, {}, {}});
}

ImportDraft::Outcome ImportDraft::settle(Entity entity, const std::optional<Entity> &present)
{
    if (!present) {
        append(Change::to(std::move(entity)));
        return Outcome::Added;
    }
    if (m_present.isSame(*present, entity))
        return Outcome::Same;
    warn({tr("It is in the project already with another state, and was left alone."),
          nameOf(refOf(entity)),
          {}});
    return Outcome::Differing;
}

ImportDraft::Outcome ImportDraft::add(Entity entity)
{
    const std::optional<Entity> present = known(refOf(entity));
    return settle(std::move(entity), present);
}

ImportDraft::Outcome ImportDraft::addArticle(Article article, const QString &text)
{
    const std::optional<Entity> here = known(refOf(article));
    if (!here) {
        article.position = m_nextPosition++;
        append(Change::to(article), text);
        m_addedTexts.insert(article.textSha256, article.id);
        m_plan.added.append(article.id);
        part().added.append(article.id);
        ++part().articles.added;
        return Outcome::Added;
    }
    const Outcome outcome = settle(article, here);
    ++(outcome == Outcome::Same ? part().articles.same : part().articles.differing);
    return outcome;
}

ImportDraft::Outcome ImportDraft::addQuote(Quote quote)
{
    const Outcome outcome = add(Entity(std::move(quote)));
    int ImportPlan::Counts::*count = outcome == Outcome::Added  ? &ImportPlan::Counts::added
                                     : outcome == Outcome::Same ? &ImportPlan::Counts::same
                                                                : &ImportPlan::Counts::differing;
    ++(part().quotes.*count);
    return outcome;
}

ImportDraft::Outcome ImportDraft::addDeletedQuote(const Quote &quote)
{
    const EntityRef ref = refOf(quote);
    if (wasDeleted(quote.id))
        return Outcome::Same;
    if (contains(ref)) {
        warn({tr("It was deleted where the file comes from and is still here. It was left alone."),
              nameOf(refOf(quote)),
              {}});
        return Outcome::Differing;
    }
    append(Change::to(quote));
    m_added.remove(ref);
    m_deleted.insert(quote.id);
    // In a change set of its own: a change set says one thing of an entity.
    flush();
    append(Change::deletion(ref));
    return Outcome::Added;
}

bool ImportDraft::isOfAnother(EntityRef entity)
{
    if (m_types.value(entity.uuid, entity.type) != entity.type)
        return true;
    // The topics that every project begins with have the same ids everywhere.
    for (const EntityType type : {EntityType::Annotator, EntityType::Speaker, EntityType::Topic}) {
        if (type != entity.type && m_present.find({type, entity.uuid}))
            return true;
    }
    return false;
}

void ImportDraft::append(Change change, const std::optional<QString> &text)
{
    const EntityRef importer = refOf(m_importer);
    if (change.entity != importer && !contains(importer))
        append(Change::to(m_importer));
    if (change.after) {
        m_added.insert(change.entity, *change.after);
        noteTouched(*change.after);
    }
    if (isOfAnother(change.entity))
        return fail({tr("Its id belongs to something else."), nameOf(change.entity), {}});
    m_types.insert(change.entity.uuid, change.entity.type);
    m_open.changes.append(std::move(change));
    ++part().changes;
    m_openCost += 1 + (text ? text->size() / 1000 : 0);
    if (text)
        m_open.texts.insert(std::get<Article>(*m_open.changes.last().after).textSha256, *text);
    if (m_openCost >= largestCost)
        flush();
}

void ImportDraft::noteTouched(const Entity &entity)
{
    const auto *quote = std::get_if<Quote>(&entity);
    std::optional<Entity> about;
    if (const auto *comment = std::get_if<Comment>(&entity))
        about = known({EntityType::Quote, comment->quote.uuid()});
    else if (const auto *decision = std::get_if<Decision>(&entity))
        about = known({EntityType::Quote, decision->quote.uuid()});
    if (about)
        quote = &std::get<Quote>(*about);
    if (!quote || m_added.contains({EntityType::Article, quote->article.uuid()}) ||
        m_touched.contains(quote->article))
        return;
    m_touched.insert(quote->article);
    m_plan.touched.append(quote->article);
}

void ImportDraft::flush()
{
    if (m_open.isEmpty())
        return;
    m_open.id = ChangeSetId::create();
    m_open.annotator = m_importer.id;
    m_open.at = QDateTime::currentDateTimeUtc();
    m_open.label = tr("Import");
    m_plan.changeSets.append(std::exchange(m_open, {}));
    m_openCost = 0;
}

Result<ImportPlan> ImportDraft::takePlan()
{
    if (!m_present.state())
        return m_present.state().problem();
    flush();
    for (ImportPlan::Part &one : m_plan.parts) {
        m_plan.articles += one.articles;
        m_plan.quotes += one.quotes;
    }
    tellFurther();
    if (!m_plan.canRun())
        m_plan.changeSets.clear();
    return std::move(m_plan);
}

} // namespace pullquote
