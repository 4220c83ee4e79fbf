#pragma once

#include "app/review/cases.h"
#include "app/review/standing.h"
#include "app/reviewing/casefilter.h"
#include "app/session/session.h"

#include <QObject>

namespace pullquote {

/// Whose layers are reviewed, and where.
struct ReviewScope {
    AnnotatorId left;
    AnnotatorId right;
    QList<ArticleId> articles; ///< empty: every one of the project

    bool contains(ArticleId article) const { return articles.isEmpty() || articles.contains(article); }
    bool isParty(AnnotatorId annotator) const { return annotator == left || annotator == right; }
    friend bool operator==(const ReviewScope &, const ReviewScope &) = default;
};

/// A review at work: the cases of the open article, how they stand, which are shown, and which one is
/// current. Follows the session. Cases are named by their index in cases().cases, which holds until
/// casesReset().
class Review : public QObject {
    Q_OBJECT

public:
    /// `session` outlives it.
    Review(Session &session, const ReviewScope &scope);

    const ReviewScope &scope() const { return m_scope; }
    /// Whether the open article is one of those reviewed.
    bool isHere() const;
    AnnotatorId annotator(Side side) const { return side == Side::Left ? m_scope.left : m_scope.right; }
    QString nameOf(Side side) const;

    /// Of the open article.
    const QString &text() const { return m_session.article().text(); }
    const Cases &cases() const { return m_cases; }
    qsizetype count() const { return m_cases.cases.size(); }
    const Case &at(qsizetype index) const { return m_cases.cases.at(index); }
    /// Null where that side has none.
    const Quote *quote(qsizetype index, Side side) const;
    Span extent(qsizetype index) const;
    const Standing &standing(qsizetype index) const { return m_standings.at(index); }
    /// Pointers hold until the session changes.
    OpenCase open(qsizetype index) const;
    qsizetype decidedCount() const { return m_decided; }
    /// How many cases have the type, or differ in what it is called after.
    qsizetype countOf(CaseType type) const;

    /// The case of a quote of either side; -1 when it is in none.
    qsizetype caseOf(QuoteId quote) const { return m_caseOf.value(quote, -1); }
    /// The case whose content is innermost around the offset; -1 when there is none.
    qsizetype caseAt(qsizetype offset) const;

    const CaseFilter &filter() const { return m_filter; }
    void setFilter(const CaseFilter &filter);
    bool isShown(qsizetype index) const;
    QList<qsizetype> shown() const;

    /// -1: none.
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype index);
    /// The next case that is shown and open, round the end; `by` is +1 or -1. Where all are decided, the next
    /// one that is shown; -1 when none is.
    qsizetype next(int by) const;
    /// Whether one that is shown is not decided.
    bool hasOpen() const;

signals:
    /// All cases are new; the current one is the same pair, if it is still there.
    void casesReset();
    /// How these stand, or what came of them. Some may be shown, or not, from now on.
    void standingsChanged(const QList<qsizetype> &indexes);
    void filterChanged();
    void currentChanged(qsizetype index);

private:
    void compare();
    void followCatalogue();
    /// Keeps in mind what those are called whom these quotes name.
    void noteNames(const QList<ComparedQuote> &quotes);
    QString nameNow(const QUuid &id) const;
    QList<ComparedQuote> compared(QList<Quote> quotes) const;
    const ComparedQuote *known(QuoteId id) const;
    std::optional<QSet<QuoteId>> overlapping(QList<Span> spans) const;
    std::optional<QSet<QuoteId>> around(const QList<QuoteId> &changed) const;
    void update(const QSet<QuoteId> &touched);
    std::pair<QuoteId, QuoteId> currentQuotes() const;
    void name(qsizetype index);
    void nameAll();
    void tellAll(const std::pair<QuoteId, QuoteId> &current);
    /// Looks again at how these stand.
    void look(const QList<qsizetype> &indexes);
    /// Those that stand otherwise now.
    QList<qsizetype> findStandings(const QList<qsizetype> &indexes);
    bool isOpen(qsizetype index) const;
    QList<qsizetype> casesOf(const QList<QuoteId> &quotes) const;
    const Quote *ownWithWords(const QList<Span> &content) const;
    void follow(const QList<QuoteId> &changed);

    Session &m_session;
    ReviewScope m_scope;
    Cases m_cases;
    QHash<QuoteId, qsizetype> m_caseOf;
    Redirects m_redirects;         ///< that were followed when all was compared
    QHash<QUuid, QString> m_names; ///< of everybody who is shown, and of topics, as they were called then
    QList<Standing> m_standings;
    qsizetype m_decided = 0;
    CaseFilter m_filter;
    qsizetype m_current = -1;
};

} // namespace pullquote
