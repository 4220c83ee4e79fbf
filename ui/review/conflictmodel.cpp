#include "ui/review/conflictmodel.h"

#include "app/review/disputewords.h"
#include "app/session/session.h"
#include "app/store/projectreader.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr qsizetype mostWords = 60;

QString firstWords(const Session &session, const Quote &quote)
{
    const Result<ArticleContent> content = session.readArticle(quote.article);
    if (!content || quote.content.isEmpty())
        return {};
    QString words = content->text.mid(quote.content.first().start,
                                      std::min(quote.content.first().length(), mostWords + 1));
    words.replace(u'\n', u' ');
    return words.size() > mostWords ? words.left(mostWords) + u'…' : words;
}

} // namespace

QString titleOf(const Session &session, EntityRef entity)
{
    const Result<std::optional<Entity>> found = session.reader().entity(entity);
    if (!found || !*found)
        return {};
    if (const auto *quote = std::get_if<Quote>(&**found))
        return firstWords(session, *quote);
    if (const auto *article = std::get_if<Article>(&**found))
        return article->title;
    if (const auto *speaker = std::get_if<Speaker>(&**found))
        return speaker->name;
    if (const auto *topic = std::get_if<Topic>(&**found))
        return topic->name;
    if (const auto *annotator = std::get_if<Annotator>(&**found))
        return annotator->name;
    if (const auto *project = std::get_if<Project>(&**found))
        return project->name;
    if (const auto *comment = std::get_if<Comment>(&**found))
        return comment->text.left(mostWords);
    return std::get<Decision>(**found).reason.left(mostWords);
}

ConflictModel::ConflictModel(const Session &session, const OpenConflicts &conflicts, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_conflicts(conflicts), m_entities(conflicts.entities())
{
    connect(&conflicts, &OpenConflicts::changed, this, &ConflictModel::follow);
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entities.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityRef entity = m_entities[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QCoreApplication::translate("pullquote::ConflictModel", "%1: %2", "Speaker: Ida Brandt")
            .arg(DisputeWords::typeName(entity.type), title(entity));
    return {};
}

QString ConflictModel::title(EntityRef entity) const
{
    auto known = m_titles.constFind(entity);
    if (known == m_titles.constEnd())
        known = m_titles.insert(entity, titleOf(m_session, entity));
    return *known;
}

/// One that is decided leaves its row, and the others keep theirs: who decides one after the other stays
/// where she is.
void ConflictModel::follow()
{
    m_titles.clear();
    const QList<EntityRef> &now = m_conflicts.entities();
    for (int row = int(m_entities.size()) - 1; row >= 0; --row) {
        if (now.contains(m_entities[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_entities.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_entities.size() && m_entities[row] == now[row])
            continue;
        beginInsertRows({}, row, row);
        m_entities.insert(row, now[row]);
        endInsertRows();
    }
    if (!m_entities.isEmpty())
        emit dataChanged(index(0), index(int(m_entities.size()) - 1));
}

} // namespace pullquote
