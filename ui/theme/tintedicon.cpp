#include "ui/theme/tintedicon.h"

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace pullquote {

namespace {

/// Draws the lines of a black drawing in a colour, at whatever size and sharpness is asked for.
class TintedDrawing : public QIconEngine {
public:
    TintedDrawing(const QString &file, const QColor &ink, const QColor &pale)
        : m_file(file), m_ink(ink), m_pale(pale)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // Read when it is seen: no start waits for a menu.
        QPixmap pixmap = QIcon(m_file).pixmap(size, 1, QIcon::Normal, state);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), mode == QIcon::Disabled ? m_pale : m_ink);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedDrawing(m_file, m_ink, m_pale); }

private:
    QString m_file;
    QColor m_ink;
    QColor m_pale;
};

} // namespace

QIcon tintedIcon(const QString &name, const Theme &theme)
{
    const QColor pale = theme.palette().color(QPalette::Disabled, QPalette::WindowText);
    return QIcon(new TintedDrawing(QStringLiteral(":/pullquote/icons/%1.svg").arg(name), theme.ink, pale));
}

} // namespace pullquote
