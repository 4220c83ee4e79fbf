#pragma once

#include "app/model/id.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace pullquote {

class BackgroundReader;
class Session;

/// How many unfinished things each article has, counted in the background for those that are asked for. The
/// open article's number comes from the session at once. A number that may be out of date is kept and shown
/// until the new one is there, so that nothing flickers.
class UnfinishedCounts : public QObject {
    Q_OBJECT

public:
    UnfinishedCounts(Session &session, BackgroundReader &reader, QObject *parent = nullptr);

    /// -1 while it is not known. Has it counted where it is not known or out of date.
    int count(ArticleId id);
    /// Other articles than the open one may have changed: each is counted again when it is asked for.
    void outdate() { m_fresh.clear(); }

signals:
    void counted(pullquote::ArticleId id);

private:
    void countNext();
    void keepOpenArticle();

    static constexpr qsizetype mostWanted = 60; // rows that have been scrolled past can wait

    Session &m_session;
    BackgroundReader &m_reader;
    QHash<ArticleId, int> m_counts;
    QSet<ArticleId> m_fresh;
    QList<ArticleId> m_wanted; ///< the last one first: it is in view
    bool m_isCounting = false;
    ArticleId m_counting;     ///< null where the session has counted it meanwhile
    bool m_hasWaited = false; ///< for an article to be opened
};

} // namespace pullquote
