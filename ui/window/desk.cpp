#include "ui/window/desk.h"

#include "app/session/tagproposal.h"
#include "ui/article/articleview.h"
#include "ui/article/findbar.h"
#include "ui/library/articlelist.h"
#include "ui/panel/annotationpanel.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/reasonpicker.h"
#include "ui/panel/selectionbar.h"
#include "ui/panel/speakernumbers.h"
#include "ui/panel/speakerpicker.h"
#include "ui/panel/topicpicker.h"
#include "ui/window/actiontable.h"
#include "ui/window/beginning.h"
#include "ui/window/bordering.h"
#include "ui/window/bylinetext.h"
#include "ui/window/hands.h"
#include "ui/window/readingplaces.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/travel.h"
#include "ui/window/whereabouts.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pullquote {

Desk::Desk(Session &session, ActionTable &actions, ReadingPlaces &places, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_places(places),
      m_speakerNumbers(std::make_unique<SpeakerNumbers>(session)),
      m_marks(std::make_unique<SessionMarks>(session, *m_speakerNumbers))
{
    build(actions);
    m_hands = std::make_unique<Hands>(
        session, *m_view, *m_marks,
        Hands::Askers{*m_speakerPicker, *m_topicPicker, *m_kindMenu, *m_reasonPicker});
    m_travel = std::make_unique<Travel>(session, *m_view);
    m_bordering = std::make_unique<Bordering>(session, *m_view);
    connect(m_bordering.get(), &Bordering::said, this, &Desk::said);
    connect(m_bordering.get(), &Bordering::failed, this, &Desk::failed);
    connect(m_hands.get(), &Hands::speakerLocked, this, &Desk::speakerLocked);
    m_whereabouts = std::make_unique<Whereabouts>(session, *m_view);
    connect(m_hands.get(), &Hands::said, this, &Desk::said);
    connect(m_hands.get(), &Hands::failed, this, &Desk::failed);
    connect(m_travel.get(), &Travel::said, this, &Desk::said);
    connectSession();
    connectView(actions);
    connectEars();
    connectActions(actions);
}

Desk::~Desk()
{
    keepPlace();
    m_review.reset();
    m_articles->setSession(nullptr);
    m_view->setMarks(nullptr);
}

void Desk::build(ActionTable &actions)
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_articles = new ArticleList(m_splitter);
    auto *middle = new QWidget(m_splitter);
    middle->setMinimumWidth(300); // in a small window the lists give way first, reading comes last
    m_view = new ArticleView(middle);
    m_view->setObjectName(QStringLiteral("article"));
    m_view->setMarks(m_marks.get());
    m_find = new FindBar(m_view, middle);
    m_find->hide();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    m_side = new QStackedWidget(m_splitter);
    m_panel = new AnnotationPanel(m_session, *m_speakerNumbers, m_side);
    m_side->addWidget(m_panel);
    m_splitter->setSizes({255, 815, 370});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);

    m_speakerPicker = new SpeakerPicker(m_session, this);
    m_topicPicker = new TopicPicker(m_session, this);
    m_kindMenu = new KindMenu(this);
    m_reasonPicker = new ReasonPicker(this);
    m_verdictPicker = new ReasonPicker(this);
    m_selectionBar = new SelectionBar(this);
    m_selectionBar->hide();
    actions.attach(m_view);
    actions.attach(&m_panel->list());
}

void Desk::connectSession()
{
    connect(&m_session, &Session::articleAboutToClose, this, &Desk::keepPlace);
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
    connect(m_view, &ArticleView::selectionMoved, m_selectionBar, &QWidget::hide);
    connect(m_view, &ArticleView::selectionReleased, this, [this, &actions](Span span, QRect) {
        m_hands->releaseSelection(span, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        if (m_bordering->isActive())
            return; // Enter takes it
        m_selectionBar->setVerbs({actions[Do::Quote], actions[Do::AddPart], actions[Do::AddCue],
                                  actions[Do::AddSource], actions[Do::NotAQuote]});
        showBarBeside(m_view->selection());
    });
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
    connect(m_find, &FindBar::told, this, &Desk::announced);
    connect(m_articles, &ArticleList::told, this, &Desk::announced);
    connect(m_panel, &AnnotationPanel::told, this, &Desk::announced);
    connect(m_topicPicker, &TopicPicker::topicToggled, m_hands.get(), &Hands::sayTopic);
    connect(&m_panel->inspector(), &Inspector::topicToggled, m_hands.get(), &Hands::sayTopic);
}

void Desk::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_marks->setTheme(theme);
    m_articles->setTheme(theme);
    m_view->setTheme(theme);
    m_panel->setTheme(theme);
    m_speakerPicker->setTheme(theme);
    m_topicPicker->setTheme(theme);
    m_reasonPicker->setTheme(theme);
    m_verdictPicker->setTheme(theme);
    if (m_review)
        m_review->setTheme(theme);
    m_selectionBar->setTheme(theme);
}

void Desk::setColourBy(ColourBy colourBy)
{
    m_marks->setColourBy(colourBy);
    m_view->marksChanged();
}

QByteArray Desk::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << (m_review ? m_sizesBefore : m_splitter->saveState()) << m_articles->isHidden()
        << m_side->isHidden();
    return layout;
}

void Desk::restoreLayout(const QByteArray &layout)
{
    QByteArray sizes;
    bool foldsArticles = false, foldsAnnotations = false;
    QDataStream in(layout);
    in >> sizes >> foldsArticles >> foldsAnnotations;
    if (!sizes.isEmpty())
        m_splitter->restoreState(sizes);
    m_actions[Do::ShowArticles]->setChecked(!foldsArticles);
    m_actions[Do::ShowAnnotations]->setChecked(!foldsAnnotations);
}

void Desk::listArticles()
{
    m_articles->setSession(&m_session);
}

void Desk::showBeginning(std::unique_ptr<Beginning> beginning)
{
    if (!beginning)
        return;
    m_beginning = std::move(beginning);
    const Article &article = m_beginning->article.article();
    m_speakerNumbers->count(m_beginning->article);
    m_marks->setBeginning(m_beginning.get());
    m_view->setArticle(article.title, bylineText(article), m_beginning->text);
}

void Desk::showArticle()
{
    m_selectionBar->hide();
    const OpenArticle &article = m_session.article();
    const bool isThere = m_beginning && m_beginning->article.article() == article.article();
    m_marks->setBeginning(nullptr);
    m_beginning.reset();
    if (isThere)
        m_view->marksChanged();
    else
        m_view->setArticle(article.article().title, bylineText(article.article()), article.text());
    m_whereabouts->settle();
    m_find->refresh();
    const ArticleView::Place place = m_places.place(article.article().id);
    if (article.isNull() || (place.caret == 0 && place.firstVisible == 0))
        return;
    m_view->restore(place);
    emit said(tr("You stopped here."));
}

void Desk::keepPlace()
{
    if (!m_session.article().isNull())
        m_places.keep(m_session.catalogue().project().id, m_session.article().article().id, m_view->place());
}

void Desk::follow(qsizetype caret)
{
    const QList<QuoteId> before = m_session.article().quotesAt(std::exchange(m_caret, caret));
    // Selecting text never changes the current quote, so that its cue can be marked outside of it, also
    // inside another quote; a caret in plain words leaves it as well.
    if (m_review)
        m_review->hands().follow(caret);
    else if (!m_travel->isMoving() && m_view->selection().isEmpty())
        makeCurrentAt(caret, before);
}

void Desk::makeCurrentAt(qsizetype caret, const QList<QuoteId> &except)
{
    for (QuoteId id : m_session.article().quotesAt(caret)) {
        if (!except.contains(id) && m_session.isLayerShown(m_session.article().quote(id)->annotator))
            return m_session.setCurrentQuote(id);
    }
}

void Desk::review(const ReviewScope &scope)
{
    endReview();
    m_review = std::make_unique<ReviewDesk>(
        ReviewDesk::Parts{m_session, m_actions, *m_view, *m_marks, *m_side, *m_verdictPicker, *m_articles}, scope);
    m_review->setTheme(m_theme);
    connect(m_review.get(), &ReviewDesk::said, this, &Desk::said);
    connect(m_review.get(), &ReviewDesk::failed, this, &Desk::failed);
    m_actions[Do::ShowAnnotations]->setChecked(true);
    giveReviewRoom();
    m_view->setFocus();
    m_review->begin();
    emit reviewChanged();
}

/// Two columns of words need more of it than the annotations do; reading keeps what it needs.
void Desk::giveReviewRoom()
{
    constexpr int wanted = 440;
    QList<int> sizes = m_splitter->sizes();
    m_sizesBefore = m_splitter->saveState();
    const int more = std::clamp(wanted - sizes.at(2), 0, std::max(0, sizes.at(1) - 620));
    sizes[1] -= more;
    sizes[2] += more;
    m_splitter->setSizes(sizes);
}

void Desk::endReview()
{
    if (!m_review)
        return;
    m_review.reset();
    m_splitter->restoreState(m_sizesBefore);
    m_view->setFocus();
    emit reviewChanged();
}

void Desk::finishEditing()
{
    m_panel->inspector().saveNote();
}

void Desk::showBarBeside(Span span)
{
    if (span.isEmpty())
        return;
    const QRect box = m_view->rectOf(span);
    m_selectionBar->showBeside({m_view->viewport()->mapToGlobal(box.topLeft()), box.size()});
}

/// A click on a quotation that nobody has tagged shows what Q and X would do with it.
void Desk::offerToTag(qsizetype offset, ActionTable &actions)
{
    for (const Unfinished::Entry &entry : m_session.unfinished().in({offset, offset + 1})) {
        if (!entry.payload.quote.isNull())
            continue;
        QList<QAction *> verbs{actions[Do::Quote], actions[Do::NotAQuote]};
        if (!m_session.currentQuote().isNull()) // which may go on here: “A,” she said, “b.”
            verbs.insert(1, actions[Do::AddPart]);
        m_selectionBar->setVerbs(verbs);
        return showBarBeside(entry.span);
    }
}

} // namespace pullquote
