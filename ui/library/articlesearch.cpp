#include "ui/library/articlesearch.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"

#include <memory>

namespace pullquote {

namespace {
constexpr int typingPause = 150; // ms, shorter than a pause in typing and longer than between two keys
constexpr int mostHits = 200;
} // namespace

struct ArticleSearch::Answer {
    QList<Found> found;
    std::optional<Problem> problem;
};

ArticleSearch::ArticleSearch(Session &session, BackgroundReader &reader, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_reader(reader)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &ArticleSearch::start);
    // What the file says: once more when it has what has changed.
    connect(&session, &Session::articlesChanged, this, [this] {
        m_isOutdated = true;
        if (!m_query.isEmpty())
            m_soon.start();
    });
    if (session.queue()) {
        connect(session.queue(), &WriteQueue::stateChanged, this, [this](WriteQueue::State state) {
            if (state == WriteQueue::State::Saved && m_isOutdated && !m_query.isEmpty())
                m_soon.start();
        });
    }
}

void ArticleSearch::setQuery(const QString &query)
{
    const QString trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    m_query = trimmed;
    if (!m_query.isEmpty())
        return m_soon.start();
    m_soon.stop();
    show({});
}

ArticleSearch::Answer ArticleSearch::find(ProjectFile &file, const QString &query)
{
    const Result<QList<SearchHit>> hits = file.search().search(query, mostHits);
    if (!hits)
        return {{}, hits.problem()};
    Answer answer;
    for (const SearchHit &hit : *hits) {
        const Result<std::optional<Entity>> entity =
            file.read().entity({EntityType::Article, hit.article.uuid()});
        if (!entity)
            return {{}, entity.problem()};
        if (*entity)
            answer.found.append({std::get<Article>(**entity), hit});
    }
    return answer;
}

bool ArticleSearch::isSaved() const
{
    const WriteQueue *queue = m_session.queue();
    return !queue || queue->state() == WriteQueue::State::Saved;
}

void ArticleSearch::start()
{
    if (m_isRunning || m_query.isEmpty())
        return; // what was typed since is searched when the running one is done
    m_isRunning = true;
    m_isOutdated = !isSaved();
    const auto answer = std::make_shared<Answer>();
    m_reader.run([answer, query = m_query](ProjectFile &file) { *answer = find(file, query); },
                 [this, answer, query = m_query](const Result<void> &opened) {
                     m_isRunning = false;
                     if (!opened)
                         answer->problem = opened.problem();
                     if (query == m_query)
                         show(*answer);
                     if (query != m_query || (m_isOutdated && isSaved()))
                         start();
                 });
}

void ArticleSearch::show(const Answer &answer)
{
    beginResetModel();
    m_found = answer.found;
    endResetModel();
    if (answer.problem)
        emit searchFailed(*answer.problem);
    emit searched();
}

int ArticleSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant ArticleSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == UnfinishedRole)
        return -1;
    const Found &found = m_found.at(index.row());
    ArticleRow row = rowOf(found.article);
    row.isOpen = !m_session.article().isNull() && m_session.article().article().id == row.id;
    row.snippet = found.hit.snippet;
    return textOf(row, role);
}

} // namespace pullquote
