// Where a picker stands: on one side of the words it is about from its opening on, as high as its rows need
// and that side has room for.

#include "ui/panel/floatingplace.h"
#include "ui/panel/paintframe.h"
#include "ui/panel/pickerdelegate.h"
#include "ui/panel/pickerframe.h"

#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int widthOfFrame = 330;
constexpr int leastShown = 3; ///< rows, where there is little room

QSize withoutShadow(QSize size)
{
    return size - QSize(2 * shadowMargin, 2 * shadowMargin);
}

} // namespace

int PickerFrame::widthNow() const
{
    return std::min(widthOfFrame, parentWidget()->width());
}

int PickerFrame::room() const
{
    return widthNow() - 2 * inset;
}

QRect PickerFrame::roomInWindow() const
{
    return parentWidget()->rect().adjusted(4, 4, -4, -4);
}

QRect PickerFrame::target() const
{
    return {parentWidget()->mapFromGlobal(m_near.topLeft()), m_near.size()};
}

int PickerFrame::tallest() const
{
    const int rows = std::min(m_rows->rowCount() + 1, mostShown); // what is typed may be offered as new
    const int shown = m_view->isHidden() ? 0 : m_view->maximumHeight() / PickerDelegate::rowHeight;
    return height() + (rows - shown) * PickerDelegate::rowHeight + mayGrow();
}

void PickerFrame::moveNear(const QRect &globalRect)
{
    m_near = globalRect;
    const QSize size = withoutShadow({width(), tallest()});
    const int rows = std::min(m_rows->rowCount() + 1, mostShown);
    const int least = size.height() - std::max(rows - leastShown, 0) * PickerDelegate::rowHeight;
    m_side = steadySide(target(), size, least, roomInWindow());
    m_top = roomInWindow().bottom();
    fitHeight();
}

int PickerFrame::heightWith(int rows)
{
    m_view->setFixedHeight(rows * PickerDelegate::rowHeight);
    layout()->activate();
    const int width = widthNow() + 2 * shadowMargin;
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height();
}

void PickerFrame::fitHeight()
{
    const int rows = std::clamp(m_rows->rowCount(), 0, mostShown);
    int height = heightWith(rows);
    const int tooMuch = height - 2 * shadowMargin - heightOn(m_side, target(), roomInWindow());
    if (tooMuch > 0) {
        const int tooMany = (tooMuch + PickerDelegate::rowHeight - 1) / PickerDelegate::rowHeight;
        height = heightWith(std::max(rows - tooMany, std::min(rows, leastShown)));
    }
    resize(widthNow() + 2 * shadowMargin, height);
    QRect place = placeOn(m_side, target(), withoutShadow(size()), roomInWindow());
    // With fewer rows a frame above the words gets lower, but what is typed in stays where it is.
    m_top = std::min(m_top, place.top());
    if (m_side == FloatingSide::Above)
        place.moveTop(m_top);
    move(place.topLeft() - QPoint(shadowMargin, shadowMargin));
    m_view->scrollTo(m_view->currentIndex());
}

/// The muted words of a row, where the row cuts them: why somebody is proposed is read before it is
/// confirmed.
void PickerFrame::showWhole(const PickerRow &row)
{
    const bool scrolls = m_rows->rowCount() > mostShown;
    const int width = widthNow() - 2 - (scrolls ? m_view->verticalScrollBar()->sizeHint().width() : 0);
    const bool isCut = m_delegate->isCut(row, width);
    m_whole->setText(isCut ? row.detail : QString());
    // Room for the most so far, so that the frame keeps its size from row to row.
    if (isCut)
        m_whole->setMinimumHeight(std::max(m_whole->minimumHeight(), m_whole->heightForWidth(room())));
    m_whole->setVisible(m_whole->minimumHeight() > 0);
}

} // namespace pullquote
