#include "ui/dialogs/usesmodel.h"

#include <QLocale>

#include <algorithm>

namespace pullquote {

UsesModel::UsesModel(ArticleExcerpts &excerpts, QObject *parent)
    : QAbstractTableModel(parent), m_excerpts(excerpts)
{
    connect(&excerpts, &ArticleExcerpts::changed, this, &UsesModel::tellChanged);
}

void UsesModel::setUses(const QList<QuoteUse> &uses)
{
    if (uses == m_uses) {
        // The same quotes, perhaps with other numbers and words.
        if (!uses.isEmpty())
            emit dataChanged(index(0, 0), index(int(uses.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_uses = uses;
    endResetModel();
}

void UsesModel::tellChanged(ArticleId article)
{
    // The quotes of one article stand together.
    const auto isThere = [article](const QuoteUse &use) { return use.article == article; };
    const auto first = std::find_if(m_uses.cbegin(), m_uses.cend(), isThere);
    const auto end = std::find_if_not(first, m_uses.cend(), isThere);
    if (first != end)
        emit dataChanged(index(int(first - m_uses.cbegin()), 0),
                         index(int(end - m_uses.cbegin()) - 1, ColumnCount - 1));
}

int UsesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_uses.size());
}

int UsesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QuoteUse &use = m_uses.at(index.row());
    const ArticleExcerpts::Excerpt excerpt = m_excerpts.of(use.article, use.quote);
    if (role == Qt::AccessibleTextRole && index.column() == ArticleColumn)
        return tr("%1, quote %L2: %3").arg(excerpt.article).arg(excerpt.number).arg(excerpt.words);
    switch (index.column()) {
    case ArticleColumn:
        return excerpt.article;
    case NumberColumn:
        return excerpt.number > 0 ? QLocale().toString(excerpt.number) : QStringLiteral("…");
    default:
        return excerpt.words;
    }
}

QVariant UsesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return int(Qt::AlignCenter);
    const QString titles[] = {tr("Article"), tr("Quote"), tr("Words")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace pullquote
