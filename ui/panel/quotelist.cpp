#include "ui/panel/quotelist.h"

#include "ui/panel/quotedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int mostHeights = 3000;

} // namespace

QuoteList::QuoteList(Session &session, const SpeakerNumbers &speakers, QWidget *parent)
    : EvenList(parent),
      m_session(session),
      m_model(new QuoteListModel(session, this)),
      m_delegate(new QuoteDelegate(session, speakers, this))
{
    setObjectName(QStringLiteral("quoteList"));
    setAccessibleName(tr("Quotes"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    // Rows that come and go move Qt's current row; only a person moves the session's.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_changing = true; });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_changing = true; });
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_changing = false; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_changing = false;
        chooseHeights();
        followSession();
        if (!currentIndex().isValid())
            scrollToTop();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &QuoteList::activate);
    connect(&session, &Session::currentQuoteChanged, this, &QuoteList::followSession);
    connect(&session, &Session::quotesChanged, this, &QuoteList::followSession);
    setTheme(Theme::light());
    chooseHeights();
}

void QuoteList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.window);
    setPalette(palette);
    scheduleDelayedItemsLayout();
}

/// With rows of different heights QListView looks at every row after every change: at 20,000 quotes that took
/// ten times as long as tagging one. So a very long list has rows of one height.
void QuoteList::chooseHeights()
{
    const bool isLong = m_model->rowCount() > mostHeights;
    m_delegate->setUniform(isLong);
    setRowHeight(isLong ? QuoteDelegate::uniformHeight() : 0);
}

QList<QuoteId> QuoteList::selectedQuotes() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QuoteId> ids;
    QSet<QuoteId> seen;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QuoteId id = m_model->quoteAt(row);
        if (!id.isNull() && !seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    }
    return ids;
}

void QuoteList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EvenList::currentChanged(current, previous);
    if (m_following || m_changing || !current.isValid() || m_model->isHeading(current))
        return;
    const QScopedValueRollback guard(m_following, true);
    m_session.setCurrentQuote(m_model->quoteAt(current));
}

void QuoteList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    EvenList::selectionChanged(selected, deselected);
    if (!m_changing)
        emit selectedQuotesChanged();
}

void QuoteList::followSession()
{
    if (m_following)
        return;
    const QuoteId id = m_session.currentQuote();
    if (id == m_model->quoteAt(currentIndex()) &&
        (id.isNull() || selectionModel()->isSelected(currentIndex())))
        return;
    const QScopedValueRollback guard(m_following, true);
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid()) {
        selectionModel()->clear();
        return;
    }
    // Not setCurrentIndex(): that takes the Shift of Shift+U and the Ctrl of Ctrl+Z for "select this one,
    // too", and the next topic would go to all of them.
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    scrollTo(row, EnsureVisible);
}

void QuoteList::activate(const QModelIndex &index)
{
    if (!index.isValid() || m_model->isHeading(index))
        return;
    const QuoteId id = m_model->quoteAt(index);
    if (id.isNull())
        emit quotationActivated(m_model->placeAt(index));
    else
        emit quoteActivated(id);
}

void QuoteList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::KeypadModifier) == (event->key() == Qt::Key_Enter)) {
        activate(currentIndex());
        return;
    }
    // What no list needs goes to whoever wants it: letters and digits are verbs of the window.
    const bool isVerb = event->key() != Qt::Key_Space && !event->text().isEmpty() &&
                        event->text().at(0).isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isVerb || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        EvenList::keyPressEvent(event);
}

void QuoteList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    if (const QuoteId id = m_model->quoteAt(index); !id.isNull())
        emit contextMenuRequested(id, at);
}

void QuoteList::resizeEvent(QResizeEvent *event)
{
    EvenList::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    if (!isEven()) // words fill one line or two
        scheduleDelayedItemsLayout();
}

} // namespace pullquote
