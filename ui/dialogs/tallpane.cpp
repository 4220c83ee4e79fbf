#include "ui/dialogs/tallpane.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace pullquote {

TallPane::TallPane(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    // The dialog's own ground, and not that of a list.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize TallPane::sizeHint() const
{
    return {minimumSizeHint().width(), widget()->sizeHint().height()};
}

QSize TallPane::minimumSizeHint() const
{
    const int lines = 6 * fontMetrics().lineSpacing();
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(), std::min(lines, least.height())};
}

bool TallPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // other options may be wider
    return QScrollArea::eventFilter(watched, event);
}

/// As when the choice of another format makes room for its options beside this.
void TallPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused);
}

} // namespace pullquote
