#include "app/session/cataloguing.h"

#include "app/session/momentafter.h"
#include "app/session/pendingreading.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

#include <algorithm>

/// The verbs on articles as a whole, and on the house rules.
namespace pullquote {

namespace {

void clean(Article &article)
{
    for (QString *field : {&article.title, &article.byline, &article.outlet, &article.url, &article.published,
                           &article.language, &article.state})
        *field = canonicalLine(*field).text;
}

/// When the last article of the project came in, also where it is still on its way to the file; invalid where
/// there is none.
Result<QDateTime> lastCameIn(Session &session)
{
    const QList<PendingChange> pending = underWay(session.queue()); // before the file: it may arrive there
    const Result<qint64> inTheFile = session.reader().lastPosition();
    if (!inTheFile)
        return inTheFile.problem();
    qint64 last = *inTheFile;
    for (const PendingChange &waiting : pending) {
        for (const Change &change : waiting.changes.changes) {
            if (change.entity.type == EntityType::Article && change.after)
                last = std::max(last, std::get<Article>(*change.after).position);
        }
    }
    return last > 0 ? QDateTime::fromMSecsSinceEpoch(last, Qt::UTC) : QDateTime();
}

} // namespace

Result<ArticleId> Cataloguing::createArticle(Article article, const QString &text)
{
    const QString canonical = canonicalText(text).text;
    if (canonical.trimmed().isEmpty())
        return Problem{tr("The article has no text."), article.title, tr("Paste or type the text first.")};
    if (exceedsMaximumText(canonical))
        return Problem{tr("The text is larger than 256 MB."), article.title,
                       tr("Split it into several articles.")};
    clean(article);
    article.id = ArticleId::create();
    article.textSha256 = QString::fromLatin1(textHash(canonical));
    const Result<QList<ArticleId>> same = m_session.reader().articlesWithText(article.textSha256);
    if (!same)
        return same.problem();
    if (!same->isEmpty())
        return Problem{tr("An article with this text is in the project already."), titleOf(same->first()),
                       tr("Open that one.")};
    ChangeSet changes = m_session.draft(tr("New article"));
    const Result<QDateTime> last = lastCameIn(m_session);
    if (!last)
        return last.problem();
    article.position = momentAfter(*last, changes.at).toMSecsSinceEpoch();
    changes.changes.append(Change::to(article));
    changes.texts.insert(article.textSha256, canonical);
    if (const Result<void> committed = m_session.commit(std::move(changes)); !committed)
        return committed.problem();
    return article.id;
}

QString Cataloguing::titleOf(ArticleId id) const
{
    const Result<ArticleContent> content = m_session.readArticle(id);
    return content ? content->article.title : id.toString();
}

Result<void> Cataloguing::changeArticle(const Article &changed)
{
    Article article = changed;
    clean(article);
    if (article == m_session.article().article())
        return {};
    return commitOne(tr("Change article"), article);
}

Result<void> Cataloguing::deleteArticle(ArticleId id)
{
    const Result<ArticleContent> content = m_session.readArticle(id);
    if (!content)
        return content.problem();
    ChangeSet changes = m_session.draft(tr("Delete article %1").arg(content->article.title));
    for (const Quote &quote : content->quotes)
        changes.changes.append(Change::deletion(refOf(quote)));
    changes.changes.append(Change::deletion(refOf(content->article)));
    return m_session.commit(std::move(changes));
}

Result<void> Cataloguing::changeProject(const Project &changed)
{
    Project project = changed;
    project.name = canonicalLine(project.name).text;
    if (project.name.isEmpty())
        return Problem{tr("A project needs a name."), {}, {}};
    if (project == m_session.catalogue().project())
        return {};
    return commitOne(tr("Change project settings"), project);
}

} // namespace pullquote
