#include "ui/theme/openingsize.h"

#include <QScreen>
#include <QWidget>

namespace pullquote {

void setOpeningSize(QWidget &window, QSize wanted)
{
    constexpr QSize frame(12, 44); // that window managers put around it, and nobody knows before it is shown
    const QWidget *parent = window.parentWidget();
    const QScreen *screen = parent ? parent->screen() : window.screen();
    window.resize(wanted.boundedTo(screen->availableSize() - frame));
}

} // namespace pullquote
