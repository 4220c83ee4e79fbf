#pragma once

#include "app/reviewing/casewords.h"

#include <QAbstractListModel>

namespace pullquote {

/// The cards of a review: a row for each group of overlapping quotes with a case that the filter shows.
class CaseModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< of the group, from 1
        WhatRole,                  ///< "edges differ"; of several cases one after the other
        StandingRole,              ///< "Ida’s taken"; empty while something is open
        IsDecidedRole,             ///< all of its cases
        TypeRole,                  ///< CaseType of its first case that is shown, as a number
    };

    /// `review` outlives the model.
    explicit CaseModel(Review &review, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Of Cases::groups.
    qsizetype groupAt(int row) const { return m_groups.at(row); }
    /// -1 when the filter hides it.
    int rowOf(qsizetype caseIndex) const;
    /// The case to go to when the row is chosen: the first open one that is shown, else the first.
    qsizetype caseAt(int row) const;

private:
    void fill();
    void touch(const QList<qsizetype> &cases);
    QStringList ofCases(qsizetype group, QString (CaseWords::*words)(qsizetype) const) const;

    Review &m_review;
    CaseWords m_words;
    QList<qsizetype> m_groups;
};

} // namespace pullquote
