#include "ui/window/panefolding.h"

#include <QAction>
#include <QResizeEvent>
#include <QSplitter>

#include <algorithm>

namespace pullquote {

namespace {

int leastWidth(const QWidget &widget)
{
    return std::max(widget.minimumWidth(), widget.minimumSizeHint().width());
}

} // namespace

PaneFolding::PaneFolding(QSplitter &splitter, QWidget &reading)
    : QObject(&splitter), m_splitter(splitter), m_reading(reading)
{
    // Else all panes together would be the least width of the window, and there were never too little room.
    splitter.setMinimumWidth(leastWidth(reading));
    splitter.installEventFilter(this);
}

void PaneFolding::add(QWidget &pane, QAction &action)
{
    m_panes.append({&pane, &action, action.isChecked()});
    connect(&action, &QAction::toggled, this, [this, &pane](bool isShown) {
        if (m_isFolding)
            return;
        const auto it = std::find_if(m_panes.begin(), m_panes.end(),
                                     [&pane](const Pane &each) { return each.pane == &pane; });
        it->isWanted = isShown;
        std::rotate(m_panes.begin(), it, it + 1);
        fold(m_splitter.width());
    });
}

bool PaneFolding::isWanted(const QWidget &pane) const
{
    return std::any_of(m_panes.begin(), m_panes.end(),
                       [&pane](const Pane &each) { return each.pane == &pane && each.isWanted; });
}

bool PaneFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // before the splitter gives out what there is
        fold(static_cast<QResizeEvent *>(event)->size().width());
    else if (event->type() == QEvent::Show)
        fold(m_splitter.width());
    return QObject::eventFilter(watched, event);
}

void PaneFolding::fold(int width)
{
    if (!m_splitter.isVisible()) // nothing is laid out yet, and the width means nothing
        return;
    m_isFolding = true;
    int used = leastWidth(m_reading);
    for (const Pane &each : m_panes) {
        const int wanted = leastWidth(*each.pane) + m_splitter.handleWidth();
        const bool fits = each.isWanted && used + wanted <= width;
        each.action->setChecked(fits);
        if (fits)
            used += wanted;
    }
    m_isFolding = false;
}

} // namespace pullquote
