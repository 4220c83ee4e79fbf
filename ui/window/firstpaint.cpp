#include "ui/window/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace pullquote {

FirstPaint::FirstPaint(QWidget *widget, std::function<void()> work) : QObject(widget), m_work(std::move(work))
{
    widget->installEventFilter(this);
    QTimer::singleShot(1000, this, &FirstPaint::finish);
}

bool FirstPaint::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &FirstPaint::finish, Qt::QueuedConnection);
    return false;
}

void FirstPaint::finish()
{
    if (const auto work = std::exchange(m_work, {})) {
        deleteLater();
        work();
    }
}

} // namespace pullquote
