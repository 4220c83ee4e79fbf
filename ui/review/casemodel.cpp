#include "ui/review/casemodel.h"

#include <algorithm>

namespace pullquote {

CaseModel::CaseModel(Review &review, QObject *parent)
    : QAbstractListModel(parent), m_review(review), m_words(review)
{
    connect(&review, &Review::casesReset, this, &CaseModel::fill);
    connect(&review, &Review::filterChanged, this, &CaseModel::fill);
    connect(&review, &Review::standingsChanged, this, &CaseModel::touch);
    fill();
}

void CaseModel::fill()
{
    beginResetModel();
    m_groups.clear();
    const QList<CaseGroup> &groups = m_review.cases().groups;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const QList<qsizetype> &cases = groups.at(group).cases;
        if (std::any_of(cases.begin(), cases.end(), [this](qsizetype one) { return m_review.isShown(one); }))
            m_groups.append(group);
    }
    endResetModel();
}

/// What has just been decided keeps its row until the filter is set anew or other cases come: a card that
/// went away under the hand could not be looked at once more.
void CaseModel::touch(const QList<qsizetype> &cases)
{
    for (qsizetype one : cases) {
        if (const int row = rowOf(one); row >= 0)
            emit dataChanged(index(row), index(row));
    }
}

int CaseModel::rowOf(qsizetype caseIndex) const
{
    if (caseIndex < 0)
        return -1;
    const qsizetype group = m_review.at(caseIndex).group;
    const auto found = std::lower_bound(m_groups.begin(), m_groups.end(), group);
    return found == m_groups.end() || *found != group ? -1 : int(found - m_groups.begin());
}

qsizetype CaseModel::caseAt(int row) const
{
    const QList<qsizetype> &cases = m_review.cases().groups.at(groupAt(row)).cases;
    for (qsizetype one : cases) {
        if (m_review.isShown(one) && m_review.standing(one).state != Standing::State::Decided)
            return one;
    }
    return cases.first();
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QStringList CaseModel::ofCases(qsizetype group, QString (CaseWords::*words)(qsizetype) const) const
{
    QStringList list;
    for (qsizetype one : m_review.cases().groups.at(group).cases) {
        const QString said = (m_words.*words)(one);
        if (!said.isEmpty() && !list.contains(said))
            list.append(said);
    }
    return list;
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype group = groupAt(index.row());
    const QList<qsizetype> &cases = m_review.cases().groups.at(group).cases;
    const bool isDecided = std::all_of(cases.begin(), cases.end(), [this](qsizetype one) {
        return m_review.standing(one).state == Standing::State::Decided;
    });
    switch (role) {
    case Qt::DisplayRole:
        return m_words.excerpt(cases.first());
    case Qt::AccessibleTextRole: {
        QStringList spoken;
        for (qsizetype one : cases)
            spoken.append(m_words.spoken(one));
        return spoken.join(QStringLiteral("; "));
    }
    case Qt::ToolTipRole: { // the line may be cut
        const QString standing = m_words.standing(cases.first());
        return m_words.what(cases.first()) + (standing.isEmpty() ? QString() : u'\n' + standing);
    }
    case NumberRole:
        return int(group) + 1;
    case WhatRole:
        return ofCases(group, &CaseWords::what).join(QStringLiteral("; "));
    case StandingRole:
        return ofCases(group, &CaseWords::standing).join(QStringLiteral("; "));
    case IsDecidedRole:
        return isDecided;
    case TypeRole:
        return int(m_review.at(cases.first()).type());
    default:
        return {};
    }
}

} // namespace pullquote
