#include "ui/library/recentcards.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace pullquote {

namespace {

constexpr int padding = 12;

QString shownFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return QDir::toNativeSeparators(folder);
}

} // namespace

QSize RecentCards::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(m_theme.uiFont()).height() + QFontMetrics(m_theme.uiFont(12)).height() + 14};
}

void RecentCards::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(hasFocus ? QPen(m_theme.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(m_theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRectF box = QRectF(option.rect).adjusted(padding, 6, -padding, -6);
    const bool isMissing = index.data(IsMissingRole).toBool();
    const QFont small = m_theme.uiFont(12);
    const QFontMetricsF metrics(small);
    const QString right = isMissing ? tr("not found") : QString();
    painter->setFont(m_theme.uiFont(0, isMissing ? QFont::Normal : QFont::DemiBold));
    painter->setPen(isMissing ? m_theme.muted : m_theme.ink);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, index.data().toString());
    painter->setFont(small);
    painter->setPen(m_theme.muted);
    painter->drawText(box, Qt::AlignRight | Qt::AlignTop, right);
    painter->drawText(
        box, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        metrics.elidedText(shownFolder(index.data(PathRole).toString()), Qt::ElideMiddle, box.width()));
    painter->restore();
}

} // namespace pullquote
