// What stands below the words of a card: the speaker, topics, and what is to be known besides.

#include "app/model/names.h"
#include "ui/panel/quotecard.h"
#include "ui/panel/quotedelegate.h"
#include "ui/panel/topicchip.h"
#include "ui/theme/speechballoon.h"

#include <QLocale>
#include <QPainter>

namespace pullquote {

/// A balloon and how many threads are open, at the end of the line. How much room that takes.
int QuoteDelegate::paintThreads(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const int count = index.data(QuoteListModel::OpenThreadsRole).toInt();
    if (count == 0)
        return 0;
    constexpr int height = 11, signGap = 3;
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.accent);
    const QString number = QLocale().toString(count);
    const int digits = painter->fontMetrics().horizontalAdvance(number);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
    const QSizeF size(speechBalloonWidth(height), height);
    const QPointF at(line.right() + 1 - digits - signGap - size.width(),
                     line.top() + (line.height() - height) / 2.0 + 1);
    drawSpeechBalloon(*painter, {at, size}, m_theme.accent);
    return int(size.width()) + signGap + digits + cardGap;
}

void QuoteDelegate::paintSpeaker(QPainter *painter, QRect line, const QModelIndex &index) const
{
    const QuoteFlags flags = QuoteFlags::fromInt(index.data(QuoteListModel::FlagsRole).toInt());
    QStringList asides;
    if (flags.testFlag(QuoteFlag::Important))
        asides.append(tr("important"));
    if (flags.testFlag(QuoteFlag::Uncertain))
        asides.append(tr("uncertain"));
    if (flags.testFlag(QuoteFlag::Complete))
        asides.append(tr("complete"));
    asides.append(index.data(QuoteListModel::AnnotatorRole).toString());
    asides.removeAll(QString());
    line.setRight(line.right() - paintThreads(painter, line, index));
    painter->setFont(m_theme.uiFont(11));
    painter->setPen(m_theme.muted);
    const QString aside = asides.join(QStringLiteral(" · "));
    if (!aside.isEmpty()) {
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, aside);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(aside) - cardGap);
    }

    QString speaker = index.data(QuoteListModel::SpeakerRole).toString();
    const bool isNamed = !speaker.isEmpty();
    if (isUntagged(index))
        speaker = tr("not tagged");
    else if (kindOf(index) == QuoteKind::NotAQuote)
        speaker = nameOf(QuoteKind::NotAQuote);
    else if (!isNamed)
        speaker = tr("no speaker");
    painter->setFont(m_theme.uiFont(12));
    painter->setPen(isNamed ? m_theme.ink : m_theme.muted);
    const QFontMetrics metrics = painter->fontMetrics();
    speaker = metrics.elidedText(speaker, Qt::ElideRight, line.width());
    const int width = metrics.horizontalAdvance(speaker);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, speaker);
    if (index.data(QuoteListModel::GuessedRole).toBool()) {
        painter->setPen(QPen(m_theme.muted, 1, Qt::DashLine));
        const int y = line.center().y() + metrics.ascent() / 2 + 3;
        painter->drawLine(line.left(), y, line.left() + width, y);
    }
    line.setLeft(line.left() + width + cardGap);
    paintChips(painter, line, index);
}

void QuoteDelegate::paintChips(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const QStringList names = index.data(QuoteListModel::TopicsRole).toStringList();
    const QStringList colours = index.data(QuoteListModel::TopicColoursRole).toStringList();
    int x = line.left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const TopicChip chip{names.at(i), QColor(colours.at(i)), {}, false};
        const int width = std::min(chip.width(m_theme), line.right() - x);
        if (width < 34) { // no room for a letter
            painter->setFont(m_theme.uiFont(11));
            painter->setPen(m_theme.muted);
            painter->drawText(QRect(x, line.top(), line.right() - x + 1, line.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, tr("+%1").arg(names.size() - i));
            return;
        }
        chip.paint(painter, QRect(x, line.top() + 1, width, TopicChip::height()), m_theme);
        x += width + cardGap;
    }
}

} // namespace pullquote
