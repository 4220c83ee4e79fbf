// What the window's actions do at the desk: keys, the context menu, and the way through the panes.

#include "ui/article/articleview.h"
#include "ui/article/findbar.h"
#include "ui/library/articlelist.h"
#include "ui/panel/annotationpanel.h"
#include "ui/panel/selectionbar.h"
#include "ui/review/reviewpanel.h"
#include "ui/window/actiontable.h"
#include "ui/window/bordering.h"
#include "ui/window/copyas.h"
#include "ui/window/desk.h"
#include "ui/window/hands.h"
#include "ui/window/panefolding.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/travel.h"

#include <QMenu>
#include <QStackedWidget>

namespace pullquote {

void Desk::connectActions(ActionTable &actions)
{
    const auto on = [this, &actions](Do id, auto work) {
        connect(actions[id], &QAction::triggered, this, [this, id, work] {
            m_selectionBar->hide();
            if (id != Do::Borders && id != Do::Inspect && id != Do::Back)
                m_bordering->leave();
            if (!m_review || !m_review->take(id))
                work();
        });
    };
    on(Do::Quote, [this] { m_hands->tagQuote(); });
    on(Do::ReportedQuote, [this] { m_hands->tagReported(); });
    on(Do::NotAQuote, [this] { m_hands->ruleOut(); });
    on(Do::AddPart, [this] { m_hands->addSpan(SpanRole::Content); });
    on(Do::AddCue, [this] { m_hands->addSpan(SpanRole::Cue); });
    on(Do::AddSource, [this] { m_hands->addSpan(SpanRole::Source); });
    on(Do::AddAddressee, [this] { m_hands->addSpan(SpanRole::Addressee); });
    on(Do::Kind, [this] { m_hands->chooseKind(); });
    on(Do::Comment, [this, &actions] {
        actions[Do::ShowAnnotations]->setChecked(true);
        m_panel->inspector().writeComment();
    });
    on(Do::LikeLast, [this] { m_hands->tagLikeLast(); });
    on(Do::LockSpeaker, [this] { m_hands->lockSpeaker(); });
    on(Do::Borders, [this] { m_bordering->begin(); });
    on(Do::Ignore, [this] { m_hands->ignoreHere(); });
    on(Do::CopyQuote, [this] { m_hands->copyQuote(); });
    on(Do::Delete, [this] { m_hands->remove(); });
    on(Do::SplitPart, [this] { m_hands->splitPart(); });
    on(Do::MergeParts, [this] { m_hands->mergeParts(); });
    on(Do::TopicPicker, [this] { m_hands->chooseTopics(); });
    for (int key = 1; key <= 9; ++key)
        on(Do(int(Do::Topic1) + key - 1), [this, key] { m_hands->toggleTopic(key); });
    on(Do::NextUnfinished, [this] { m_travel->nextUnfinished(); });
    on(Do::PreviousUnfinished, [this] { m_travel->previousUnfinished(); });
    on(Do::NextQuote, [this] { m_travel->nextQuote(); });
    on(Do::PreviousQuote, [this] { m_travel->previousQuote(); });
    on(Do::OuterQuote, [this] { m_travel->outerQuote(); });
    on(Do::InnerQuote, [this] { m_travel->innerQuote(); });
    for (Do id : {Do::Amend, Do::Undecide, Do::SayWhy, Do::ForAllShown, Do::TakeAgreed})
        on(id, [this] { emit said(tr("There is no review. {review} begins one.")); });
    on(Do::Inspect, [this, &actions] {
        if (m_bordering->isActive())
            return m_bordering->keep();
        actions[Do::ShowAnnotations]->setChecked(true);
        if (m_review && m_review->hands().decides())
            return m_review->panel().card().focusFirst();
        m_panel->inspector().focusFirst();
    });
    on(Do::Back, [this] { back(); });
    on(Do::Find, [this] { m_find->open(); });
    on(Do::Undo, [this] { takeBack(&Session::undo, tr("Undone: %1."), tr("Undone in “%1”: %2.")); });
    on(Do::Redo, [this] { takeBack(&Session::redo, tr("Redone: %1."), tr("Redone in “%1”: %2.")); });
    on(Do::ZoomIn, [this] { zoom([this] { m_view->stepZoom(true); }); });
    on(Do::ZoomOut, [this] { zoom([this] { m_view->stepZoom(false); }); });
    on(Do::ZoomReset, [this] { zoom([this] { m_view->setZoom(100); }); });
    on(Do::NextPane, [this] { walkPanes(+1); });
    on(Do::PreviousPane, [this] { walkPanes(-1); });
    const auto folds = [this, &actions](Do id, QWidget &pane) {
        actions[id]->setChecked(true);
        connect(actions[id], &QAction::toggled, this, [this, &pane](bool shown) { showPane(pane, shown); });
        m_folding->add(pane, *actions[id]);
    };
    folds(Do::ShowAnnotations, *m_side);
    folds(Do::ShowArticles, *m_articles); // where there is too little room it goes first
    // Who presses the key hears it; a window that opens as it was left does not say so.
    connect(actions[Do::ShowArticles], &QAction::triggered, this, [this](bool shown) {
        emit said(shown ? tr("The articles are shown.") : tr("The articles are folded away."));
    });
    connect(actions[Do::ShowAnnotations], &QAction::triggered, this, [this](bool shown) {
        emit said(shown ? tr("The annotations are shown.") : tr("The annotations are folded away."));
    });
    on(Do::ColourBySpeaker, [this] { setColourBy(ColourBy::Speaker); });
    on(Do::ColourByTopic, [this] { setColourBy(ColourBy::Topic); });
    on(Do::ColourByKind, [this] { setColourBy(ColourBy::Kind); });
    on(Do::ColourByAnnotator, [this] { setColourBy(ColourBy::Annotator); });
}

/// A key is answered also where there is no larger size.
void Desk::zoom(const std::function<void()> &change)
{
    const int before = m_view->zoom();
    change();
    if (m_view->zoom() == before)
        sayZoom(before);
}

void Desk::sayZoom(int percent)
{
    emit said(tr("Zoom %L1 %").arg(percent));
}

void Desk::goTo(ArticleId article, QuoteId quote)
{
    finishEditing();
    if (m_session.article().isNull() || m_session.article().article().id != article) {
        if (const Result<void> opened = m_session.openArticle(article); !opened)
            return emit failed(opened.problem());
    }
    const Quote *found = m_session.article().quote(quote);
    if (!found)
        return emit said(tr("The quote is not there any more."));
    if (m_review && m_review->goToQuote(quote))
        return;
    m_session.setLayerShown(found->annotator, true);
    m_travel->toQuote(quote);
}

void Desk::back()
{
    if (m_find->isVisible() && m_find->isAncestorOf(focusWidget())) {
        m_find->close();
        return;
    }
    m_selectionBar->hide();
    if (!m_view->hasFocus())
        m_view->setFocus();
    else if (m_bordering->isActive())
        m_bordering->cancel();
    else if (!m_view->selection().isEmpty())
        takeSelectionOff();
    else if (!m_session.currentQuote().isNull())
        leaveQuote();
    else if (m_review)
        m_review->review().setCurrent(-1);
}

void Desk::takeSelectionOff()
{
    m_view->setCaret(m_view->caret());
    emit said(tr("Nothing is selected."));
}

/// In a review, back to the case.
void Desk::leaveQuote()
{
    m_session.setCurrentQuote({});
    if (!m_review)
        emit said(tr("No quote is current."));
}

void Desk::goToQuote(qsizetype number)
{
    m_travel->toNumber(number);
}

/// The focus never stays in what cannot be seen.
void Desk::showPane(QWidget &pane, bool shown)
{
    if (!shown && pane.isAncestorOf(focusWidget()))
        m_view->setFocus();
    pane.setVisible(shown);
}

void Desk::walkPanes(int by)
{
    QList<QWidget *> panes{m_articles->view(), m_view, &m_panel->list(), &m_panel->inspector()};
    if (m_review)
        panes += {&m_review->panel().list(), &m_review->panel().card()};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    qsizetype here = panes.indexOf(m_view);
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focusWidget() == panes[i] || panes[i]->isAncestorOf(focusWidget()))
            here = i;
    }
    const qsizetype next = (here + by + panes.size()) % panes.size();
    if (panes[next] == &m_panel->inspector())
        m_panel->inspector().focusFirst();
    else if (m_review && panes[next] == &m_review->panel().card())
        m_review->panel().card().focusFirst();
    else
        panes[next]->setFocus(Qt::ShortcutFocusReason);
}

void Desk::showMenu(QPoint globalPosition, ActionTable &actions)
{
    m_selectionBar->hide();
    QMenu menu(this);
    for (Do id : {Do::Quote, Do::ReportedQuote, Do::NotAQuote, Do::AddPart, Do::AddCue, Do::AddSource,
                  Do::AddAddressee})
        menu.addAction(actions[id]);
    menu.addSeparator();
    for (Do id : {Do::TopicPicker, Do::Kind, Do::Comment, Do::LikeLast, Do::Borders, Do::SplitPart,
                  Do::MergeParts, Do::Ignore, Do::CopyQuote, Do::Delete})
        menu.addAction(actions[id]);
    QMenu copies(tr("Cop&y quote as"));
    CopyAs::addForQuote(copies, actions);
    menu.insertMenu(actions[Do::Delete], &copies);
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("&Copy"), m_view, &QTextEdit::copy);
    copy->setEnabled(!m_view->selection().isEmpty());
    menu.exec(globalPosition);
}

} // namespace pullquote
