#pragma once

#include "app/session/whensaved.h"
#include "ui/library/articlerow.h"
#include "ui/library/unfinishedcounts.h"

#include <QAbstractListModel>
#include <QSet>

namespace pullquote {

class BackgroundReader;
class Session;

/// The articles of a project in its order, a page at a time. Follows the session: rows come, go and change
/// one by one, so that a view keeps its selection and its place. The open article is shown as the session has
/// it, the others as they are in the file.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    /// Both outlive the model.
    ArticleListModel(Session &session, BackgroundReader &reader, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Invalid when the article is not among the rows that were fetched.
    QModelIndex indexOf(ArticleId id) const;

signals:
    /// The project could not be read; what was shown stays.
    void readFailed(const pullquote::Problem &problem);

private:
    void followSession();
    void countOpenArticle();
    bool isCounted(const Quote &quote) const;
    void findUncounted();
    void noteQuote(QuoteId id);
    void noteArticles();
    void refresh();
    void takeOver(const QList<ArticleSummary> &summaries);
    void removeAllBut(const QSet<ArticleId> &kept);
    void insertMissing(const QList<ArticleSummary> &summaries);
    void tellOpenArticle();
    void tellNumbers();
    ArticleRow rowAt(int row) const;
    const Article *openArticle() const;

    Session &m_session;
    mutable UnfinishedCounts m_counts; ///< asking for a number has it counted
    QList<ArticleSummary> m_rows;
    int m_total = 0;
    ArticleId m_open;
    QSet<QuoteId> m_uncounted;    ///< of the open article
    bool m_othersTouched = false; ///< since a refresh that saw all of it
    WhenSaved m_refreshSoon;
};

} // namespace pullquote
