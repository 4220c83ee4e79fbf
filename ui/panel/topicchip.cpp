#include "ui/panel/topicchip.h"

#include "ui/panel/topickey.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace pullquote {

namespace {

constexpr int padding = 8;
constexpr int gap = 5;
constexpr int dot = 7;
constexpr int smallestTarget = 24;

QFont nameFont(const Theme &theme)
{
    return theme.uiFont(12);
}

QFont keyFont(const Theme &theme)
{
    return theme.uiFont(11);
}

int keyWidth(const TopicChip &chip, const Theme &theme)
{
    return chip.key.isEmpty() ? 0 : QFontMetrics(keyFont(theme)).horizontalAdvance(chip.key) + gap;
}

QColor fillOf(const TopicChip &chip, const Theme &theme)
{
    return chip.isOn ? theme.accent : theme.tint(theme.muted, 0.12);
}

} // namespace

int TopicChip::width(const Theme &theme) const
{
    return padding + dot + gap + keyWidth(*this, theme) +
           QFontMetrics(nameFont(theme)).horizontalAdvance(name) + padding;
}

void TopicChip::paint(QPainter *painter, const QRect &box, const Theme &theme) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fillOf(*this, theme));
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);

    const QColor ink = isOn ? theme.paper : theme.ink;
    const bool isRightToLeft = painter->layoutDirection() == Qt::RightToLeft;
    QRect rest = box.adjusted(padding, 0, -padding, 0);
    const auto cut = [&rest, isRightToLeft](int width) {
        const QRect part(isRightToLeft ? rest.right() - width + 1 : rest.left(), rest.top(), width,
                         rest.height());
        isRightToLeft ? rest.setRight(rest.right() - width) : rest.setLeft(rest.left() + width);
        return part;
    };
    QRectF spot(0, 0, dot, dot);
    spot.moveCenter(QRectF(cut(dot)).center());
    cut(gap);
    painter->setBrush(theme.readable(colour));
    painter->setPen(isOn ? QPen(theme.paper, 1) : QPen(Qt::NoPen));
    painter->drawEllipse(spot);
    if (!key.isEmpty()) {
        painter->setPen(isOn ? theme.paper : theme.muted);
        painter->setFont(keyFont(theme));
        painter->drawText(cut(keyWidth(*this, theme)), Qt::AlignVCenter | Qt::AlignLeft, key);
    }
    painter->setPen(ink);
    painter->setFont(nameFont(theme));
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width() + 1);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter->restore();
}

TopicChipButton::TopicChipButton(const TopicChip &chip, int number, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_chip(chip), m_theme(theme)
{
    setObjectName(QStringLiteral("topic %1").arg(chip.name));
    setCheckable(true);
    setChecked(chip.isOn);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Topic %1").arg(chip.name));
    setToolTip(chip.name);
    showKey(topicKey(number, this));
    if (const QAction *action = topicAction(number, this))
        connect(action, &QAction::changed, this, [this, number] { showKey(topicKey(number, this)); });
}

void TopicChipButton::showKey(const QString &key)
{
    if (key == m_chip.key)
        return; // an action tells of every change, and not only of its keys
    m_chip.key = key;
    setToolTip(key.isEmpty() ? m_chip.name : tr("%1 (%2)").arg(m_chip.name, key));
    updateGeometry();
    update();
}

QSize TopicChipButton::sizeHint() const
{
    return {m_chip.width(m_theme), smallestTarget};
}

QSize TopicChipButton::minimumSizeHint() const
{
    return {2 * smallestTarget, smallestTarget};
}

void TopicChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TopicChip chip = m_chip;
    chip.isOn = isChecked();
    QRect box(0, 0, width(), TopicChip::height() + (isEnabled() && underMouse() ? 2 : 0));
    box.moveTop((height() - box.height()) / 2);
    chip.paint(&painter, box, m_theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 11, 11);
    }
}

} // namespace pullquote
