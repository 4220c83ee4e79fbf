#include "ui/dialogs/formscroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace pullquote {

namespace {

/// In view of a long form, however small the window is.
constexpr int fewestLines = 5;

} // namespace

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(form);
    // It lies on the window and not in a field.
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
}

QSize FormScroll::sizeHint() const
{
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize needed = widget()->minimumSizeHint();
    return {needed.width() + verticalScrollBar()->sizeHint().width(),
            std::min(needed.height(), fewestLines * fontMetrics().lineSpacing())};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused);
}

} // namespace pullquote
