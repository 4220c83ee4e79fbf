#pragma once

#include "app/overview/overview.h"
#include "app/session/catalogue.h"
#include "app/text/wordplaces.h"

#include <QSet>

namespace pullquote {

/// Counts an Overview, article by article. Touches nothing but what it is given, so it runs in any thread.
class OverviewCounter {
public:
    /// Quotes of `hiddenLayers` do not count.
    OverviewCounter(Catalogue catalogue, QSet<AnnotatorId> hiddenLayers);

    /// `quotes` of all layers, in text order (inTextOrder()); `words` are those of `text`.
    void add(const Article &article, const QString &text, const WordPlaces &words,
             const QList<Quote> &quotes);
    /// Everything that was added. The counter is used up.
    Overview take();

private:
    /// What a row or a cell has in all articles, and what it covers in the one that is being added.
    struct Counting {
        Overview::Tally tally;
        QList<Span> covered;

        void add(qsizetype quote, const QList<Span> &content);
        void finishArticle(const WordPlaces &words);
    };

    void add(const Quote &quote, const QString &text, const WordPlaces &words);

    Catalogue m_catalogue;
    QSet<AnnotatorId> m_hiddenLayers;
    Overview m_overview;
    Counting m_all; ///< of every quote; only its words are used
    QHash<SpeakerId, Counting> m_speakers;
    QHash<TopicId, Counting> m_topics;
    QHash<std::pair<SpeakerId, TopicId>, Counting> m_cells;
};

} // namespace pullquote
