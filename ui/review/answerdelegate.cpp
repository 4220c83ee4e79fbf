#include "ui/review/answerdelegate.h"

#include "ui/review/answersmodel.h"
#include "ui/review/answerwords.h"
#include "ui/theme/speechballoon.h"

#include <QLocale>
#include <QPainter>

namespace pullquote {

namespace {

constexpr int edge = 3;
constexpr int currentEdge = 5; // the ground alone is too pale to tell
constexpr int side = 14;
constexpr int padding = 8;
constexpr int gap = 8;
constexpr int dot = 8;

/// Drawn on a line that is cut at its end.
void paintCut(QPainter *painter, const QRect &line, const QString &text)
{
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

int AnswerDelegate::lineHeight() const
{
    return std::max(QFontMetrics(m_theme.uiFont(12)).height(), QFontMetrics(m_theme.textFont(14)).height()) +
           2;
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = !index.data(AnswersModel::VerdictRole).isValid();
    return {option.rect.width(), isHeading ? lineHeight() + 2 * padding : 2 * lineHeight() + 2 * padding + 1};
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(AnswersModel::VerdictRole).isValid())
        paintAnswer(painter, option, index);
    else
        paintHeading(painter, option, index);
    painter->restore();
}

void AnswerDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QRect box = option.rect.adjusted(side, padding, -side, -padding);
    painter->setFont(m_theme.uiFont(12, QFont::DemiBold));
    painter->setPen(m_theme.muted);
    const QString count = QLocale().toString(index.data(AnswersModel::CountRole).toInt());
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignTrailing, count);
    box.setWidth(box.width() - painter->fontMetrics().horizontalAdvance(count) - gap);
    paintCut(painter, box, index.data().toString());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
}

void AnswerDelegate::paintAnswer(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect card = option.rect;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isNew = !index.data(AnswersModel::SeenRole).toBool();
    if (isCurrent)
        painter->fillRect(card, m_theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(card, m_theme.tint(m_theme.selection, 0.5));
    painter->fillRect(QRect(card.left(), card.bottom(), card.width(), 1), m_theme.line);
    if (isCurrent || isNew)
        painter->fillRect(QRect(card.left(), card.top(), isCurrent ? currentEdge : edge, card.height() - 1),
                          m_theme.accent);

    QRect first = card.adjusted(side, padding, -side, 0);
    first.setHeight(lineHeight());
    const QRect second = first.translated(0, lineHeight());
    const auto verdict = Answer::Verdict(index.data(AnswersModel::VerdictRole).toInt());
    painter->setPen(m_theme.ink);
    painter->setFont(m_theme.uiFont(12, isNew ? QFont::Bold : QFont::DemiBold));
    const QString named = signOf(verdict) + QStringLiteral("  ") + nameOf(verdict);
    const int width = painter->fontMetrics().horizontalAdvance(named);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeading, named);
    QRect aside = first.adjusted(width + gap, 0, 0, 0);
    if (isNew) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawEllipse(QRect(aside.right() - dot, aside.center().y() - dot / 2, dot, dot));
        aside.setRight(aside.right() - dot - gap);
    }
    aside.setRight(aside.right() - paintComments(painter, aside, index));
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.muted);
    paintCut(painter, aside, index.data(AnswersModel::AsideRole).toString());
    painter->setFont(m_theme.textFont(14));
    painter->setPen(m_theme.ink);
    paintCut(painter, second, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(currentEdge + 1.5, 1.5, -1.5, -2.5), 4, 4);
    }
}

/// A balloon and how many comments there are, at the end of the line. How much room that takes.
int AnswerDelegate::paintComments(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const int count = index.data(AnswersModel::CommentsRole).toInt();
    if (count == 0)
        return 0;
    constexpr int height = 11, signGap = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.accent);
    const QString number = QLocale().toString(count);
    const int digits = painter->fontMetrics().horizontalAdvance(number);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
    const QSizeF size(speechBalloonWidth(height), height);
    const QPointF at(line.right() + 1 - digits - signGap - size.width(),
                     line.top() + (line.height() - height) / 2.0 + 1);
    drawSpeechBalloon(*painter, {at, size}, m_theme.accent);
    painter->restore();
    return int(size.width()) + signGap + digits + gap;
}

} // namespace pullquote
