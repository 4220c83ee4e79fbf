#pragma once

#include "app/session/session.h"

namespace pullquote {

class ArticleView;
class Standpoint;

/// Going through an article: to the next and previous quote, the next and previous unfinished thing, a quote
/// that was clicked in a list. Each goes there, makes it current, and says where that is.
class Travel : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    Travel(Session &session, ArticleView &view, Standpoint &standpoint);

    void nextQuote();
    void previousQuote();
    void nextUnfinished();
    void previousUnfinished();
    void toQuote(QuoteId id);
    /// To words that are no quote, or none any more.
    void toSpan(Span span);
    /// Of the quotes that the caret is in: the next one out from the current quote, or in. The caret stays.
    void outerQuote() { stepNested(+1); }
    void innerQuote() { stepNested(-1); }
    /// Counted from 1, as the list and the rail do.
    void toNumber(qsizetype number);

signals:
    void said(const QString &sentence);
    /// The caret has gone elsewhere.
    void wentOn();
    /// For who listens: what stands where it has gone to.
    void arrived(const QString &words);

private:
    void stepQuote(int by);
    void stepNested(int by);
    void toUnfinished(const std::optional<Unfinished::Entry> &entry);

    Session &m_session;
    ArticleView &m_view;
    Standpoint &m_standpoint;      ///< from where "next" counts
    bool m_hasBeenAtStart = false; ///< of this article, in search of what is unfinished
};

} // namespace pullquote
