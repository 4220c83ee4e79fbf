#include "ui/review/filterchip.h"

#include <QPainter>

namespace pullquote {

namespace {

constexpr int padding = 9;
constexpr int pill = 20;
constexpr int smallestTarget = 24;

} // namespace

FilterChip::FilterChip(QWidget *parent) : QAbstractButton(parent), m_theme(Theme::light())
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void FilterChip::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(12));
    updateGeometry();
    update();
}

void FilterChip::setSample(Sample sample, const QColor &colour)
{
    m_sample = sample;
    m_colour = colour;
    update();
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding, smallestTarget};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, (height() - pill) / 2.0, width() - 1, pill);
    const bool isFilter = m_sample == Sample::None;
    const bool isFilled = isChecked() && isFilter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isFilled ? m_theme.accent : m_theme.tint(m_theme.muted, underMouse() ? 0.2 : 0.12));
    painter.drawRoundedRect(box, pill / 2.0, pill / 2.0);
    const QColor ink = isFilled ? m_theme.paper : m_theme.ink;
    painter.setPen(isEnabled() && (isFilter || isChecked()) ? ink : m_theme.muted);
    painter.drawText(box, Qt::AlignCenter, text());
    if (!isFilter && isChecked()) {
        painter.setPen(QPen(m_colour, 2, m_sample == Sample::Solid ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(padding, box.bottom() - 2.5),
                         QPointF(width() - padding, box.bottom() - 2.5));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 11, 11);
    }
}

} // namespace pullquote
