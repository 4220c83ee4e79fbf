// What the parts of the desk hear of one another.

#include "app/session/tagproposal.h"
#include "ui/article/articleview.h"
#include "ui/article/findbar.h"
#include "ui/library/articlelist.h"
#include "ui/panel/annotationpanel.h"
#include "ui/panel/selectionbar.h"
#include "ui/panel/topicpicker.h"
#include "ui/window/actiontable.h"
#include "ui/window/bordering.h"
#include "ui/window/bylinetext.h"
#include "ui/window/desk.h"
#include "ui/window/hands.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/travel.h"
#include "ui/window/whereabouts.h"

#include <QGuiApplication>

namespace pullquote {

void Desk::connectSession()
{
    connect(&m_session, &Session::articleOpened, this, &Desk::showArticle);
    connect(&m_session, &Session::articleChanged, this, [this] {
        m_view->setHeadline(m_session.article().article().title, bylineText(m_session.article().article()));
    });
    connect(&m_session, &Session::quotesChanged, this, [this] {
        m_view->marksChanged();
        emit acted();
    });
    connect(&m_session, &Session::remarksChanged, this, [this] {
        m_view->marksChanged();
        emit acted();
    });
    // Behind what the verb itself says, so that this is what remains on the screen.
    connect(&m_session, &Session::quoteCopied, this, &Desk::sayCopied, Qt::QueuedConnection);
    const auto repaint = [this] { m_view->marksChanged(); };
    connect(&m_session, &Session::currentQuoteChanged, this, repaint);
    connect(&m_session, &Session::catalogueChanged, this, repaint);
    connect(&m_session, &Session::layersChanged, this, repaint);
    connect(&m_session, &Session::unsavedChanged, this, repaint);
    connect(&m_session, &Session::catalogueChanged, this, &Desk::acted);
    connect(&m_session, &Session::articlesChanged, this, &Desk::acted);
    connect(m_articles, &ArticleList::articleActivated, this, [this](ArticleId id) {
        if (const Result<void> opened = m_session.openArticle(id); !opened)
            emit failed(opened.problem());
        m_view->setFocus();
    });
}

void Desk::sayCopied(QuoteId own)
{
    const Quote *copy = m_session.article().quote(own);
    const Quote *original = copy ? m_session.article().quote(copy->derivedFrom) : nullptr;
    const Annotator *whose = original ? m_session.catalogue().annotator(original->annotator) : nullptr;
    if (whose)
        emit said(tr("The quote is %1’s and stays as it is. A copy in your own layer was changed.")
                      .arg(whose->name));
}

void Desk::connectView(ActionTable &actions)
{
    connect(m_view, &ArticleView::caretMoved, this, &Desk::follow);
    connect(m_view, &ArticleView::clicked, this, [this, &actions](qsizetype offset) {
        m_selectionBar->hide();
        if (m_view->selection().isEmpty() && !m_review)
            makeCurrentAt(offset, {});
        offerToTag(offset, actions);
    });
    // Selecting a word inside another quote leaves the current one, although its first half is a click.
    connect(m_view, &ArticleView::pressed, this, [this] { m_beforeClick = m_session.currentQuote(); });
    connect(m_view, &ArticleView::clickTakenBack, this, [this] {
        if (!m_review && (m_beforeClick.isNull() || m_session.article().quote(m_beforeClick)))
            m_session.setCurrentQuote(m_beforeClick);
    });
    connect(m_view, &ArticleView::selectionMoved, m_selectionBar, &QWidget::hide);
    connect(m_view, &ArticleView::selectionReleased, this, [this, &actions](Span span, QRect) {
        m_hands->releaseSelection(span, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        if (m_bordering->isActive())
            return m_bordering->keepDragged();
        if (m_session.isReadOnly())
            return; // nothing can be done with it
        m_selectionBar->setVerbs({actions[Do::Quote], actions[Do::AddPart], actions[Do::AddCue],
                                  actions[Do::AddSource], actions[Do::NotAQuote]});
        showBarBeside(m_view->selection());
    });
    connect(m_view, &ArticleView::zoomChanged, this, &Desk::sayZoom);
    connect(m_view, &ArticleView::railClicked, this, [this](const QUuid &key) {
        if (!m_review || !m_review->goToQuote(QuoteId(key)))
            m_travel->toQuote(QuoteId(key));
    });
    connect(m_view, &ArticleView::contextMenuRequested, this,
            [this, &actions](qsizetype offset, QPoint globalPosition) {
                // The menu acts where it was asked for, and deletes the quote under it, not another one.
                // Selected words under it stay, for a quote elsewhere.
                if (const Span span = m_view->selection(); offset < span.start || offset > span.end)
                    m_view->setCaret(offset);
                showMenu(globalPosition, actions);
            });

    QuoteList &list = m_panel->list();
    connect(&list, &QuoteList::quoteActivated, this, [this](QuoteId id) {
        m_travel->toQuote(id);
        m_view->setFocus();
    });
    connect(&list, &QuoteList::selectedQuotesChanged, this,
            [this] { m_hands->setSelectedQuotes(m_panel->list().selectedQuotes()); });
    connect(&list, &QuoteList::contextMenuRequested, this,
            [this, &actions](QuoteId, QPoint globalPosition) { showMenu(globalPosition, actions); });
    connect(m_panel, &AnnotationPanel::spanActivated, this, [this](Span span) {
        m_view->ensureVisible(span);
        m_view->setSelection(span);
    });
    connect(m_panel, &AnnotationPanel::failed, this, &Desk::failed);
    m_panel->inspector().setProposals([this](QuoteId id) {
        const Quote *quote = m_session.article().quote(id);
        return quote ? proposeTag(m_session.article(), m_session.catalogue(), quote->content).speakers
                     : QList<SpeakerProposal>();
    });
    connect(m_hands.get(), &Hands::askedAboutNew, &m_panel->inspector(), &Inspector::setAskedAboutNew);
    connect(&m_panel->inspector(), &Inspector::splitRequested, this, [this] { m_hands->splitPart(); });
    connect(&list, &QuoteList::quotationActivated, this, [this](Span span) {
        m_view->setCaret(span.start);
        m_view->setFocus();
    });
    connect(&m_session, &Session::currentQuoteChanged, this, [this](QuoteId id) {
        const Quote *quote = m_session.article().quote(id);
        if (quote && !m_view->hasFocus())
            m_view->ensureVisible(quote->extent());
    });
}

void Desk::connectEars()
{
    // What a key did says where that was, too.
    const auto settle = [this] { m_whereabouts->settle(); };
    connect(this, &Desk::said, this, settle);
    connect(m_travel.get(), &Travel::arrived, this, settle);
    connect(m_view, &ArticleView::caretMoved, m_whereabouts.get(), &Whereabouts::follow);
    connect(m_view, &ArticleView::selectionMoved, m_whereabouts.get(), &Whereabouts::follow);
    connect(m_whereabouts.get(), &Whereabouts::told, this, &Desk::announced);
    connect(m_travel.get(), &Travel::arrived, this, &Desk::announced);
    connect(m_travel.get(), &Travel::wentOn, this, &Desk::wentOn);
    connect(m_find, &FindBar::told, this, &Desk::announced);
    connect(m_articles, &ArticleList::told, this, &Desk::announced);
    connect(m_panel, &AnnotationPanel::told, this, &Desk::announced);
    connect(m_topicPicker, &TopicPicker::topicToggled, m_hands.get(), &Hands::sayTopic);
    connect(&m_panel->inspector(), &Inspector::topicToggled, m_hands.get(), &Hands::sayTopic);
}

} // namespace pullquote
