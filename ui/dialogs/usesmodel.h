#pragma once

#include "app/store/projectreader.h"
#include "ui/dialogs/articleexcerpts.h"

#include <QAbstractTableModel>

namespace pullquote {

/// The quotes that name a speaker or a topic: article, number in it, words.
class UsesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ArticleColumn, NumberColumn, WordsColumn, ColumnCount };

    /// `excerpts` outlives this.
    explicit UsesModel(ArticleExcerpts &excerpts, QObject *parent = nullptr);

    void setUses(const QList<QuoteUse> &uses);
    const QuoteUse &use(int row) const { return m_uses.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellChanged(ArticleId article);

    ArticleExcerpts &m_excerpts;
    QList<QuoteUse> m_uses;
};

} // namespace pullquote
