#include "ui/review/casedelegate.h"

#include "ui/review/casemodel.h"

#include <QPainter>

namespace pullquote {

namespace {

constexpr int edge = 4;
constexpr int left = 15;
constexpr int right = 12;
constexpr int top = 7;
constexpr int lineHeight = 20;
constexpr int bottom = 8;
constexpr int gap = 8;

} // namespace

int CaseDelegate::height()
{
    return top + 2 * lineHeight + bottom;
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

    QRect line(card.left() + left, card.top() + top, card.width() - left - right, lineHeight);
    painter->setPen(isDecided ? m_theme.muted : m_theme.ink);
    painter->setFont(m_theme.uiFont(12, QFont::DemiBold));
    const QString number = index.data(CaseModel::NumberRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, number);
    QRect rest = line.adjusted(painter->fontMetrics().horizontalAdvance(number) + gap, 0, 0, 0);
    painter->setFont(m_theme.uiFont(12));
    painter->setPen(m_theme.muted);
    QString standing = index.data(CaseModel::StandingRole).toString();
    if (isDecided)
        standing.prepend(QStringLiteral("✓ "));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString what = index.data(CaseModel::WhatRole).toString();
    const int room = std::max(rest.width() / 2, rest.width() - metrics.horizontalAdvance(what) - gap);
    standing = metrics.elidedText(standing, Qt::ElideRight, room);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, standing);
    rest.setRight(rest.right() - metrics.horizontalAdvance(standing) - gap);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(what, Qt::ElideRight, rest.width()));

    line.translate(0, lineHeight);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->setFont(m_theme.textFont(14));
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
