#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/importdraft.h"

#include <QMultiHash>
#include <QSet>

namespace pullquote {

/// The option that names the article of what names none.
inline constexpr QLatin1String articleOptionName("article");

/// Which article of the project, or of what was read before, a file means that does not bring the text.
class ArticlesHere {
public:
    /// `preferred` is the headline or the id of the article of what names none, or the hash of the text of
    /// one that was read before; may be empty.
    ArticlesHere(ImportDraft &draft, const QString &preferred) : m_draft(draft), m_preferred(preferred) {}

    /// By id, else by address, else by headline, else the preferred one, else the only one there is: the
    /// words tell whether it is meant. A problem where there is none or several.
    Result<Article> find(const ForeignArticle &article);

private:
    void read();
    QList<ArticleId> withTitle(const QString &title) const;
    QList<ArticleId> candidates(const ForeignArticle &article) const;

    ImportDraft &m_draft;
    QString m_preferred;
    bool m_isRead = false; ///< a file may name very many, so they are listed once
    QSet<ArticleId> m_ids;
    QMultiHash<QString, ArticleId> m_byUrl;
    QMultiHash<QString, ArticleId> m_byTitle;
    QMultiHash<QString, ArticleId> m_byFoldedTitle; ///< without regard to case and white space
};

} // namespace pullquote
