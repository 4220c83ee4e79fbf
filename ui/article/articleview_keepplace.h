#pragma once

#include "ui/article/articleview.h"

#include <QScrollBar>

namespace pullquote {

/// Does something that changes heights or scrolls, and goes back to what was being read.
template <class Change>
void ArticleView::keepingPlace(Change change)
{
    const bool atTop = scrolled() == 0; // the headline is in view, and stays
    const Anchor anchor = m_anchor;
    m_holding = true;
    change();
    if (atTop)
        verticalScrollBar()->setValue(0);
    hold(atTop ? firstLineInView() : anchor);
}

} // namespace pullquote
