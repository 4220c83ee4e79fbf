#include "ui/window/placekeeper.h"

#include "ui/article/articleview.h"
#include "ui/window/readingplaces.h"

#include <QScrollBar>

namespace pullquote {

using namespace std::chrono_literals;

PlaceKeeper::PlaceKeeper(Session &session, ArticleView &view, ReadingPlaces &places)
    : m_session(session), m_view(view), m_places(places)
{
    // Begun anew by every key, so that the settings are written while the hands rest and in no gesture.
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::keep);
    connect(&view, &ArticleView::caretMoved, this, &PlaceKeeper::keepSoon);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &PlaceKeeper::keepSoon);
    connect(&session, &Session::quotesChanged, this, &PlaceKeeper::keepSoon);
    connect(&session, &Session::articleAboutToClose, this, [this] {
        keep();
        m_hasBegun = false;
    });
}

PlaceKeeper::~PlaceKeeper()
{
    keep();
}

void PlaceKeeper::begin()
{
    m_hasBegun = !m_session.article().isNull();
    if (m_hasBegun)
        m_places.keepLast(m_session.catalogue().project().id, m_session.article().article().id);
}

void PlaceKeeper::keepSoon()
{
    if (m_hasBegun)
        m_soon.start();
}

void PlaceKeeper::keep()
{
    m_soon.stop();
    if (m_hasBegun)
        m_places.keep(m_session.catalogue().project().id, m_session.article().article().id, m_view.place());
}

} // namespace pullquote
