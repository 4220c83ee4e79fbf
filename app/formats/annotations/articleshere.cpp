#include "app/formats/annotations/articleshere.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ArticlesHere", text);
}

QString folded(const QString &title)
{
    return title.simplified().toCaseFolded();
}

} // namespace

void ArticlesHere::read()
{
    if (std::exchange(m_isRead, true))
        return;
    const QList<Article> articles = m_draft.articles();
    for (const Article &article : articles) {
        m_ids.insert(article.id);
        m_byUrl.insert(article.url, article.id);
        m_byTitle.insert(article.title, article.id);
        m_byFoldedTitle.insert(folded(article.title), article.id);
    }
}

QList<ArticleId> ArticlesHere::withTitle(const QString &title) const
{
    const QList<ArticleId> exact = m_byTitle.values(title);
    return exact.isEmpty() ? m_byFoldedTitle.values(folded(title)) : exact;
}

QList<ArticleId> ArticlesHere::candidates(const ForeignArticle &article) const
{
    if (const ArticleId id = ArticleId::fromString(article.id); m_ids.contains(id))
        return {id};
    if (!article.url.isEmpty() && m_byUrl.contains(article.url))
        return m_byUrl.values(article.url);
    if (const QList<ArticleId> called = withTitle(article.title);
        !article.title.isEmpty() && !called.isEmpty())
        return called;
    if (const ArticleId id = ArticleId::fromString(m_preferred); m_ids.contains(id))
        return {id};
    if (m_draft.addsText(m_preferred))
        return {m_draft.articleOfText(m_preferred)->id};
    if (!m_preferred.isEmpty())
        return withTitle(m_preferred);
    return m_ids.size() == 1 ? m_ids.values() : QList<ArticleId>();
}

Result<Article> ArticlesHere::find(const ForeignArticle &article)
{
    read();
    const QList<ArticleId> ids = candidates(article);
    QString name = article.title.isEmpty() ? m_preferred : article.title;
    if (!article.id.isEmpty() || !article.url.isEmpty())
        name = article.id.isEmpty() ? article.url : article.id;
    const QString option = m_draft.optionInWords(articleOptionName);
    if (name.isEmpty() && ids.size() != 1)
        return Problem{
            tr("Nothing says which article of the project this is about. Name it with %1.").arg(option),
            {},
            {}};
    if (ids.isEmpty())
        return Problem{tr("The article “%1” is neither in the file nor in the project. Enter this as its "
                          "address, or name it with %2.")
                           .arg(name, option),
                       {},
                       {}};
    if (ids.size() > 1)
        return Problem{
            tr("Several articles in the project could be “%1”. Name it with %2.").arg(name, option), {}, {}};
    return std::get<Article>(*m_draft.find({EntityType::Article, ids.first().uuid()}));
}

} // namespace pullquote
