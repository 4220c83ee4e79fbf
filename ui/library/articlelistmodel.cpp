#include "ui/library/articlelistmodel.h"

#include "app/session/session.h"

namespace pullquote {

namespace {

/// A burst of keys is one refresh.
constexpr int refreshDelay = 150; // ms

bool isSame(const ArticleSummary &a, const ArticleSummary &b)
{
    const auto layersEqual = [](const ArticleSummary::Layer &x, const ArticleSummary::Layer &y) {
        return x.quotes == y.quotes && x.ruledOut == y.ruledOut;
    };
    return a.article == b.article && a.layers.keys() == b.layers.keys() &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), layersEqual);
}

QSet<ArticleId> idsOf(const QList<ArticleSummary> &summaries)
{
    QSet<ArticleId> ids;
    for (const ArticleSummary &summary : summaries)
        ids.insert(summary.article.id);
    return ids;
}

bool isSameOrder(const QList<ArticleSummary> &a, const QList<ArticleSummary> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.article.id == y.article.id; });
}

} // namespace

ArticleListModel::ArticleListModel(Session &session, BackgroundReader &reader, QObject *parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_counts(session, reader),
      m_refreshSoon(session, refreshDelay, [this] { refresh(); })
{
    connect(&m_counts, &UnfinishedCounts::counted, this, [this](ArticleId id) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            emit dataChanged(index, index, {UnfinishedRole});
    });
    if (const Article *open = openArticle())
        m_open = open->id;
    findUncounted();
    followSession();
    refresh();
}

void ArticleListModel::followSession()
{
    connect(&m_session, &Session::quotesChanged, this, &ArticleListModel::tellOpenArticle);
    connect(&m_session, &Session::articlesChanged, this, &ArticleListModel::noteArticles);
    connect(&m_session, &Session::articleChanged, this, &ArticleListModel::tellOpenArticle);
    connect(&m_session, &Session::layersChanged, this, [this] {
        findUncounted();
        tellNumbers();
        tellOpenArticle();
    });
    connect(&m_session, &Session::quoteAdded, this, &ArticleListModel::noteQuote);
    connect(&m_session, &Session::quoteChanged, this, &ArticleListModel::noteQuote);
    connect(&m_session, &Session::quoteAboutToBeRemoved, this,
            [this](qsizetype number) { m_uncounted.remove(m_session.article().quoteNumber(number).id); });
    connect(&m_session, &Session::articleAboutToClose, this, &ArticleListModel::countOpenArticle);
    connect(&m_session, &Session::articleOpened, this, [this] {
        findUncounted();
        tellOpenArticle(); // the one that was open
        m_open = openArticle() ? openArticle()->id : ArticleId();
        tellOpenArticle();
    });
}

/// What the file has of it was not read, and need not be now.
void ArticleListModel::countOpenArticle()
{
    const QModelIndex index = indexOf(m_open);
    if (!index.isValid() || !openArticle() || openArticle()->id != m_open)
        return;
    ArticleSummary &summary = m_rows[index.row()];
    summary = {*openArticle(), {}};
    for (qsizetype number = 1; number <= m_session.article().quoteCount(); ++number) {
        const Quote &quote = m_session.article().quoteNumber(number);
        ArticleSummary::Layer &layer = summary.layers[quote.annotator];
        ++layer.quotes;
        layer.ruledOut += quote.kind == QuoteKind::NotAQuote ? 1 : 0;
    }
}

bool ArticleListModel::isCounted(const Quote &quote) const
{
    return quote.kind != QuoteKind::NotAQuote && !m_session.isBlind(quote.annotator);
}

/// Which quotes of the open article do not count is remembered: its row is painted after every change, and
/// looking at 100,000 quotes for that took longer than the change.
void ArticleListModel::findUncounted()
{
    m_uncounted.clear();
    for (qsizetype number = 1; number <= m_session.article().quoteCount(); ++number) {
        if (const Quote &quote = m_session.article().quoteNumber(number); !isCounted(quote))
            m_uncounted.insert(quote.id);
    }
}

void ArticleListModel::noteQuote(QuoteId id)
{
    const Quote *quote = m_session.article().quote(id);
    if (quote && !isCounted(*quote))
        m_uncounted.insert(id);
    else
        m_uncounted.remove(id);
}

void ArticleListModel::noteArticles()
{
    m_othersTouched = true;
    m_refreshSoon.ask();
}

void ArticleListModel::refresh()
{
    ProjectReader &reader = m_session.reader();
    const Result<int> total = reader.articleCount();
    if (!total)
        return emit readFailed(total.problem());
    // Where all was fetched, what has been added at the end is to be seen as well.
    const bool wasComplete = m_rows.size() == m_total;
    const int limit = int(m_rows.size()) + (wasComplete ? pageSize : 0);
    const Result<QList<ArticleSummary>> summaries =
        reader.articleSummaries(0, limit, openArticle() ? openArticle()->id : ArticleId());
    if (!summaries)
        return emit readFailed(summaries.problem());
    m_total = *total;
    takeOver(*summaries);
    if (m_othersTouched) {
        m_counts.outdate();
        tellNumbers();
    }
    m_othersTouched = m_othersTouched && !m_refreshSoon.hasAll();
}

void ArticleListModel::tellNumbers()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {UnfinishedRole});
}

void ArticleListModel::takeOver(const QList<ArticleSummary> &summaries)
{
    removeAllBut(idsOf(summaries));
    insertMissing(summaries);
    if (!isSameOrder(m_rows, summaries)) {
        beginResetModel();
        m_rows = summaries;
        endResetModel();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isSame(m_rows.at(row), summaries.at(row)))
            continue;
        m_rows[row] = summaries.at(row);
        emit dataChanged(index(row), index(row));
    }
}

void ArticleListModel::removeAllBut(const QSet<ArticleId> &kept)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_rows.at(last).article.id))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).article.id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ArticleListModel::insertMissing(const QList<ArticleSummary> &summaries)
{
    const QSet<ArticleId> known = idsOf(m_rows);
    for (int row = 0; row < summaries.size(); ++row) {
        int end = row;
        while (end < summaries.size() && !known.contains(summaries.at(end).article.id))
            ++end;
        if (end == row)
            continue;
        const int at = std::min(row, int(m_rows.size()));
        beginInsertRows({}, at, at + end - row - 1);
        for (int i = row; i < end; ++i)
            m_rows.insert(at + i - row, summaries.at(i));
        endInsertRows();
        row = end - 1;
    }
}

void ArticleListModel::tellOpenArticle()
{
    if (const QModelIndex index = indexOf(m_open); index.isValid())
        emit dataChanged(index, index);
}

const Article *ArticleListModel::openArticle() const
{
    return m_session.article().isNull() ? nullptr : &m_session.article().article();
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const ArticleSummary &row) { return row.article.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

ArticleRow ArticleListModel::rowAt(int row) const
{
    const ArticleSummary &summary = m_rows.at(row);
    const Article *open = openArticle();
    if (open && open->id == summary.article.id) {
        ArticleRow result = rowOf(*open);
        result.isOpen = true;
        result.quotes = int(m_session.article().quoteCount() - m_uncounted.size());
        return result;
    }
    ArticleRow result = rowOf(summary.article);
    result.quotes = 0;
    for (auto layer = summary.layers.begin(); layer != summary.layers.end(); ++layer)
        result.quotes +=
            m_session.isBlind(layer.key(), summary.article.id) ? 0 : layer->quotes - layer->ruledOut;
    return result;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == UnfinishedRole)
        return m_counts.count(m_rows.at(index.row()).article.id);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ||
        role == RowRole)
        return textOf(rowAt(index.row()), role);
    return {};
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.size() < m_total;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int first = int(m_rows.size());
    const Result<QList<ArticleSummary>> page = m_session.reader().articleSummaries(first, pageSize);
    if (!page || page->isEmpty()) {
        m_total = first; // a view would ask again and again
        if (!page)
            emit readFailed(page.problem());
        return;
    }
    beginInsertRows({}, first, first + int(page->size()) - 1);
    m_rows.append(*page);
    endInsertRows();
}

} // namespace pullquote
