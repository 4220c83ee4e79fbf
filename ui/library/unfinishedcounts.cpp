#include "ui/library/unfinishedcounts.h"

#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"

#include <QTimer>

#include <utility>

namespace pullquote {

namespace {

constexpr int openingMilliseconds = 1500;

int countUnfinished(ProjectFile &file, ArticleId id, const UnfinishedScope &scope)
{
    const Result<ArticleContent> content = file.read().article(id);
    if (!content)
        return -1; // the article says what is wrong with it when it is opened
    const OpenArticle article(content->article, content->text, content->quotes);
    return int(Unfinished(article, scope).count());
}

} // namespace

UnfinishedCounts::UnfinishedCounts(Session &session, BackgroundReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader)
{
    connect(&session, &Session::articleAboutToClose, this, &UnfinishedCounts::keepOpenArticle);
    connect(&session, &Session::layersChanged, this, &UnfinishedCounts::outdate);
}

void UnfinishedCounts::keepOpenArticle()
{
    const OpenArticle &article = m_session.article();
    if (article.isNull())
        return;
    m_counts.insert(article.article().id, int(m_session.unfinished().count()));
    m_fresh.insert(article.article().id);
    if (m_counting == article.article().id)
        m_counting = {};
}

int UnfinishedCounts::count(ArticleId id)
{
    if (!m_session.article().isNull() && m_session.article().article().id == id)
        return int(m_session.unfinished().count());
    if (!m_fresh.contains(id) && !m_wanted.contains(id)) {
        m_wanted.prepend(id);
        m_wanted.resize(std::min(m_wanted.size(), mostWanted));
        QMetaObject::invokeMethod(this, &UnfinishedCounts::countNext, Qt::QueuedConnection);
    }
    return m_counts.value(id, -1);
}

void UnfinishedCounts::countNext()
{
    // What is being opened will be counted by the session: reading a book a second time takes as long as the
    // first.
    if (m_session.article().isNull() && !std::exchange(m_hasWaited, true)) {
        QTimer::singleShot(openingMilliseconds, this, &UnfinishedCounts::countNext);
        return;
    }
    m_wanted.removeAll(m_session.article().article().id);
    if (m_isCounting || m_wanted.isEmpty())
        return;
    m_isCounting = true;
    const ArticleId id = m_wanted.takeFirst();
    m_counting = id;
    // Before the reading: what changes meanwhile makes it out of date again.
    m_fresh.insert(id);
    const auto number = std::make_shared<int>(-1);
    m_reader.run([number, id, scope = m_session.scope()](
                     ProjectFile &file) { *number = countUnfinished(file, id, scope); },
                 [this, number, id](const Result<void> &) {
                     m_isCounting = false;
                     if (m_counting == id)
                         m_counts.insert(id, *number);
                     emit counted(id);
                     countNext();
                 });
}

} // namespace pullquote
