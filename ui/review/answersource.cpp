#include "ui/review/answersource.h"

#include "app/reviewing/answerreader.h"
#include "app/session/backgroundreader.h"

namespace pullquote {

namespace {

/// Reading waits until the hands rest, and until the file has everything.
constexpr int restMilliseconds = 300;

} // namespace

struct AnswerSource::Reading {
    AnswerScope scope;
    bool isAll = false;
    QList<ArticleId> some; ///< otherwise
    Result<QList<ArticleAnswers>> answers = QList<ArticleAnswers>();
    bool isStopped = false;
};

AnswerSource::AnswerSource(Session &session, Settings settings, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_project(session.catalogue().project().id),
      m_seen(settings.seenAnswers(m_project)),
      m_soon(session, restMilliseconds, [this] { look(); }),
      m_stopped(std::make_shared<std::atomic<bool>>(false)),
      m_reader(std::make_unique<BackgroundReader>(session.path())),
      m_rereading(std::make_unique<Rereading>(*m_reader, [this] { return prepare(); }))
{
    connect(&session, &Session::articlesChanged, this, [this] {
        m_stale.addAll();
        m_soon.ask();
    });
    connect(&session, &Session::catalogueChanged, &m_soon, &WhenSaved::ask);
    connect(&session, &Session::remarksChanged, this, [this] {
        m_stale.add(m_session.article().article().id);
        m_soon.ask();
    });
    connect(&session, &Session::quotesChanged, this, &AnswerSource::followTagging);
    m_stale.addAll();
    m_soon.ask();
}

AnswerSource::~AnswerSource()
{
    *m_stopped = true; // the reader waits for its work
}

void AnswerSource::setActive(bool active)
{
    m_isActive = active;
    if (active && m_stale.isAny(m_soon.hasAll()))
        m_soon.askNow();
}

void AnswerSource::followTagging()
{
    const ArticleId open = m_session.article().article().id;
    m_stale.add(open);
    const auto isNew = [this](const Answer &answer) { return !isSeen(answer); };
    const auto matters = [&](const ArticleAnswers &article) {
        return article.article.id == open &&
               std::any_of(article.answers.begin(), article.answers.end(), isNew);
    };
    if (m_isActive || std::any_of(m_articles.begin(), m_articles.end(), matters))
        m_soon.ask();
}

void AnswerSource::look()
{
    // Most changes of the catalogue are names and colours.
    if (m_stale.isAny(m_soon.hasAll()) || AnswerScope::of(m_session) != m_scope)
        m_rereading->ask();
}

Rereading::Job AnswerSource::prepare()
{
    const auto reading = std::make_shared<Reading>();
    reading->scope = AnswerScope::of(m_session);
    if (std::exchange(m_scope, reading->scope) != reading->scope)
        m_stale.addAll();
    const StaleArticles::Batch stale = m_stale.take(m_soon.hasAll());
    reading->isAll = stale.isAll;
    reading->some = stale.some.values();
    const auto work = [reading, stopped = m_stopped](ProjectFile &file) {
        const auto goesOn = [&stopped] { return !*stopped; };
        if (reading->isAll) {
            auto all = readAllAnswers(file, reading->scope, goesOn);
            reading->isStopped = all.ok() && !*all;
            if (!all)
                reading->answers = all.problem();
            else if (*all)
                reading->answers = std::move(**all);
            return;
        }
        for (ArticleId article : reading->some) {
            const Result<ArticleAnswers> one = readAnswers(file, reading->scope, article);
            if (one) // else it is gone
                reading->answers->append(*one);
        }
    };
    return {work, [this, reading](const Result<void> &opened) {
                if (!opened)
                    reading->answers = opened.problem();
                take(*reading);
            }};
}

void AnswerSource::take(Reading &reading)
{
    if (reading.isStopped)
        return;
    if (!reading.answers) {
        emit failed(reading.answers.problem());
        return;
    }
    if (reading.isAll) {
        m_articles = std::move(*reading.answers);
    } else {
        bool isNew = false;
        for (ArticleAnswers &one : *reading.answers) {
            const auto known =
                std::find_if(m_articles.begin(), m_articles.end(), [&](const ArticleAnswers &article) {
                    return article.article.id == one.article.id;
                });
            if (known != m_articles.end())
                *known = std::move(one);
            else
                isNew = isNew || !one.answers.isEmpty();
        }
        m_articles.removeIf([](const ArticleAnswers &article) { return article.answers.isEmpty(); });
        if (isNew) { // its place is in the project's order
            m_stale.addAll();
            m_rereading->ask();
        }
    }
    const bool isFirst = !std::exchange(m_isRead, true);
    if (reading.isAll)
        forgetPast();
    const int before = m_unseen;
    count();
    emit changed();
    emit seenChanged();
    if (!isFirst && m_unseen > before)
        emit arrived(m_unseen);
}

/// Keys of what is not there any more, so that they do not become more and more.
void AnswerSource::forgetPast()
{
    QSet<QString> there;
    for (const ArticleAnswers &article : std::as_const(m_articles)) {
        if (article.hidesMissed)
            return; // nobody knows
        for (const Answer &answer : article.answers)
            there.insert(answer.key);
    }
    if (there.contains(m_seen))
        return;
    m_seen.intersect(there);
    m_settings.setSeenAnswers(m_project, m_seen);
}

void AnswerSource::count()
{
    m_unseen = 0;
    for (const ArticleAnswers &article : std::as_const(m_articles))
        m_unseen += int(std::count_if(article.answers.begin(), article.answers.end(),
                                      [this](const Answer &answer) { return !isSeen(answer); }));
}

void AnswerSource::markSeen(const QList<Answer> &answers)
{
    const qsizetype before = m_seen.size();
    for (const Answer &answer : answers)
        m_seen.insert(answer.key);
    if (m_seen.size() == before)
        return;
    m_settings.setSeenAnswers(m_project, m_seen);
    count();
    emit seenChanged();
}

} // namespace pullquote
