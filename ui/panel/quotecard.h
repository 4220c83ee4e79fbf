#pragma once

#include "ui/panel/quotelistmodel.h"

namespace pullquote {

/// What the painting of a card in the quote list asks of its row.
inline constexpr int cardGap = 6; ///< px between what stands side by side

inline const QuoteListModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const QuoteListModel *>(index.model());
}

inline QuoteKind kindOf(const QModelIndex &index)
{
    return QuoteKind(index.data(QuoteListModel::KindRole).toInt());
}

inline bool isUntagged(const QModelIndex &index)
{
    return index.data(QuoteListModel::NumberRole).toInt() == 0;
}

} // namespace pullquote
