#include "ui/overview/overviewsource.h"

#include "ui/dialogs/projectwork.h"

namespace pullquote {

namespace {

/// Counting waits until the hands rest: for the article a moment, for the project until a thought is over.
constexpr int articleRest = 120;
constexpr int projectRest = 1500;

} // namespace

OverviewSource::OverviewSource(Session &session, ProgressLine &progress, QObject *parent)
    : QObject(parent), m_session(session), m_work(std::make_unique<ProjectWork>(session, progress))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &OverviewSource::count);
    connect(&session, &Session::articleOpened, this, &OverviewSource::openedArticle);
    connect(&session, &Session::quotesChanged, this, &OverviewSource::countSoon);
    connect(&session, &Session::articlesChanged, this, &OverviewSource::countSoon);
    for (const auto changed : {&Session::articleChanged, &Session::catalogueChanged, &Session::layersChanged})
        connect(&session, changed, this, &OverviewSource::countSoon);
    openedArticle();
}

OverviewSource::~OverviewSource() = default;

void OverviewSource::openedArticle()
{
    m_words = WordPlaces(m_session.article().text());
    if (m_scope != Scope::Article)
        return;
    m_isOutdated = true;
    if (m_isActive)
        count();
}

void OverviewSource::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_rest.stop();
    m_work->drop();
    m_scope = scope;
    m_isOutdated = true;
    if (m_isActive)
        count();
}

void OverviewSource::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isOutdated)
        count();
    if (active)
        return;
    m_isOutdated = m_isOutdated || m_work->isBusy();
    m_rest.stop();
    m_work->drop();
}

void OverviewSource::stop()
{
    m_rest.stop();
    m_work->cancel();
}

void OverviewSource::countSoon()
{
    m_isOutdated = true;
    if (m_isActive)
        m_rest.start(m_scope == Scope::Article ? articleRest : projectRest);
}

void OverviewSource::count()
{
    if (m_scope == Scope::Project)
        return countProject();
    m_isOutdated = false;
    m_overview = overviewOfArticle(m_session, m_words);
    m_countedScope = Scope::Article;
    emit changed();
}

void OverviewSource::countProject()
{
    m_isOutdated = false;
    const auto counted = std::make_shared<Counted>(std::optional<Overview>());
    m_work->start(
        tr("Counting…"),
        [counted, scope = OverviewScope::of(m_session)](ProjectFile &file, const Watcher &watcher) {
            *counted = overviewOfProject(
                file, scope, [&](qint64 done, qint64 total) { return watcher.goesOn(done, total); });
        },
        [this, counted](const Result<void> &opened) {
            finish(opened ? std::move(*counted) : Counted(opened.problem()));
        });
}

void OverviewSource::finish(Counted counted)
{
    if (!counted)
        emit failed(counted.problem());
    if (!counted || !counted->has_value()) {
        m_isOutdated = true;
        emit stopped();
        return;
    }
    m_overview = std::move(**counted);
    m_countedScope = Scope::Project;
    emit changed();
}

} // namespace pullquote
