#pragma once

#include "app/store/searchindex.h"
#include "ui/library/articlerow.h"

#include <QAbstractListModel>
#include <QTimer>

namespace pullquote {

class BackgroundReader;
class ProjectFile;
class Session;

/// The articles that a search found, best first. Searches in the background a moment after the last letter;
/// until then it shows what it showed.
class ArticleSearch : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both outlive the model.
    ArticleSearch(Session &session, BackgroundReader &reader, QObject *parent = nullptr);

    /// Empty, or only white space: nothing is found.
    void setQuery(const QString &query);
    const QString &query() const { return m_query; }
    /// Whether what is shown is not yet the answer to the query.
    bool isSearching() const { return m_isRunning || m_soon.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void searched();
    void searchFailed(const pullquote::Problem &problem);

private:
    struct Found {
        Article article;
        SearchHit hit;
    };
    struct Answer;
    static Answer find(ProjectFile &file, const QString &query);
    bool isSaved() const;
    void start();
    void show(const Answer &answer);

    Session &m_session;
    BackgroundReader &m_reader;
    QString m_query;
    QList<Found> m_found;
    QTimer m_soon;
    bool m_isRunning = false;
    bool m_isOutdated = false; ///< articles have changed since the running search began, or are not saved yet
};

} // namespace pullquote
