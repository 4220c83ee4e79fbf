#pragma once

#include "app/overview/overview.h"

#include <QAbstractListModel>

namespace pullquote {

/// The quotes behind a cell of an overview, as a list: their first words and, where there are many articles,
/// the headline.
class BehindQuotes : public QAbstractListModel {
    Q_OBJECT

public:
    explicit BehindQuotes(const Overview &overview, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_overview(overview)
    {
    }

    /// Indexes into the overview's quotes. Call it, with nothing or anew, whenever the overview changes.
    void setQuotes(const QList<qsizetype> &quotes);
    const QList<qsizetype> &quotes() const { return m_quotes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Overview &m_overview;
    QList<qsizetype> m_quotes;
};

} // namespace pullquote
