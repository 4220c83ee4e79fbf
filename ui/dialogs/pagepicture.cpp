#include "ui/dialogs/pagepicture.h"

#include <QPainter>

namespace pullquote {

PagePicture::PagePicture(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(160, 220);
}

void PagePicture::setPage(const QImage &page)
{
    m_page = page;
    update();
}

void PagePicture::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        return;
    constexpr int margin = 8;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRect sheet({0, 0}, m_page.size().scaled(room.size(), Qt::KeepAspectRatio));
    sheet.moveCenter(room.center());
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    // Scaled at once it would be full of holes.
    const QImage scaled =
        m_page.scaled(sheet.size() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(sheet, scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
}

} // namespace pullquote
