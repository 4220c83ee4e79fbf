#include "ui/overview/behindquotes.h"

namespace pullquote {

void BehindQuotes::setQuotes(const QList<qsizetype> &quotes)
{
    beginResetModel();
    m_quotes = quotes;
    endResetModel();
}

int BehindQuotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_quotes.size());
}

QVariant BehindQuotes::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_quotes[index.row()] >= m_overview.quotes.size())
        return {};
    const Overview::Quote &quote = m_overview.quotes[m_quotes[index.row()]];
    const QString &article = m_overview.articles[quote.article].title;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_overview.articles.size() > 1 && !article.isEmpty()
                   ? QStringLiteral("%1  ·  %2").arg(quote.opening, article)
                   : quote.opening;
    return {};
}

} // namespace pullquote
