#include "ui/measure/paintclock.h"

#include "ui/measure/processclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace pullquote {

PaintClock::PaintClock(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool PaintClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_isInside)
        return false;
    // A filter is called before the event: it is passed on from here, to be back when it is done.
    const QScopedValueRollback guard(m_isInside, true);
    QCoreApplication::sendEvent(watched, event);
    m_paintedAt = millisecondsSinceStart();
    emit painted();
    return true;
}

} // namespace pullquote
