#include "ui/review/casedelegate.h"

#include "ui/review/casemodel.h"

#include <QPainter>

namespace pullquote {

namespace {

constexpr int edge = 4;
constexpr int left = 15;
constexpr int right = 12;
constexpr int rowHeight = 27; ///< a line: many cases are to be seen at once; the card says the rest
constexpr int gap = 8;

} // namespace

int CaseDelegate::height()
{
    return rowHeight;
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), height()};
}

/// The lines of the article again: grey where both agree, solid for the left one, dashed for the right one,
/// both where they differ.
void CaseDelegate::paintEdge(QPainter *painter, const QRect &bar, const QModelIndex &index) const
{
    const auto type = CaseType(index.data(CaseModel::TypeRole).toInt());
    const auto dashed = [&](const QRect &box, const QColor &colour) {
        for (int y = box.top(); y <= box.bottom(); y += 8)
            painter->fillRect(QRect(box.left(), y, box.width(), std::min(5, box.bottom() - y + 1)), colour);
    };
    if (type == CaseType::Same)
        painter->fillRect(bar, m_theme.muted);
    else if (type == CaseType::OnlyA)
        painter->fillRect(bar, m_theme.colour(0));
    else if (type == CaseType::OnlyB)
        dashed(bar, m_theme.colour(1));
    else {
        painter->fillRect(bar.adjusted(0, 0, -bar.width() / 2, 0), m_theme.colour(0));
        dashed(bar.adjusted(bar.width() / 2, 0, 0, 0), m_theme.colour(1));
    }
}

/// What differs or, of what is decided or was, how it stands: at the end of the line, and never more than
/// half of it. The width that it takes.
int CaseDelegate::paintState(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    QString state = index.data(CaseModel::StandingRole).toString();
    if (index.data(CaseModel::IsDecidedRole).toBool())
        state.prepend(QStringLiteral("✓ "));
    else if (state.isEmpty())
        state = index.data(CaseModel::WhatRole).toString();
    painter->setFont(m_theme.uiFont(12));
    painter->setPen(m_theme.muted);
    state = painter->fontMetrics().elidedText(state, Qt::ElideRight, line.width() / 2);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, state);
    return painter->fontMetrics().horizontalAdvance(state);
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    const QRect card = option.rect;
    const bool isDecided = index.data(CaseModel::IsDecidedRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(card, m_theme.selection);
    painter->fillRect(QRect(card.left(), card.bottom(), card.width(), 1), m_theme.line);
    paintEdge(painter, QRect(card.left(), card.top(), edge, card.height() - 1), index);

    QRect line(card.left() + left, card.top(), card.width() - left - right, card.height() - 1);
    painter->setPen(isDecided ? m_theme.muted : m_theme.ink);
    painter->setFont(m_theme.uiFont(12, QFont::DemiBold));
    const QString number = index.data(CaseModel::NumberRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, number);
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(number) + gap);
    line.setRight(line.right() - paintState(painter, line, index) - gap);

    const QString words = index.data(Qt::DisplayRole).toString();
    painter->setFont(m_theme.textFont(13));
    painter->setPen(isDecided ? m_theme.muted : m_theme.ink);
    painter->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(edge + 1.5, 1.5, -1.5, -2.5), 4, 4);
    }
    painter->restore();
}

} // namespace pullquote
