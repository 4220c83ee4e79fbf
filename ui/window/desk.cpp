#include "ui/window/desk.h"

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
#include "ui/window/panefolding.h"
#include "ui/window/placekeeper.h"
#include "ui/window/readingplaces.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/standpoint.h"
#include "ui/window/travel.h"
#include "ui/window/whereabouts.h"

#include <QDataStream>
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
    m_standpoint = std::make_unique<Standpoint>(session, *m_view);
    m_hands = std::make_unique<Hands>(
        session, *m_view, *m_standpoint, *m_marks,
        Hands::Askers{*m_speakerPicker, *m_topicPicker, *m_kindMenu, *m_reasonPicker});
    m_travel = std::make_unique<Travel>(session, *m_view, *m_standpoint);
    m_bordering = std::make_unique<Bordering>(session, *m_view, *m_standpoint);
    connect(m_bordering.get(), &Bordering::said, this, &Desk::said);
    connect(m_bordering.get(), &Bordering::failed, this, &Desk::failed);
    connect(m_hands.get(), &Hands::speakerLocked, this, &Desk::speakerLocked);
    m_whereabouts = std::make_unique<Whereabouts>(session, *m_view);
    m_placeKeeper = std::make_unique<PlaceKeeper>(session, *m_view, places);
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
    m_placeKeeper.reset(); // while the view is there
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
    m_reading = new QVBoxLayout(middle);
    m_reading->setContentsMargins({});
    m_reading->setSpacing(0);
    m_reading->addWidget(m_view, 1);
    m_reading->addWidget(m_find);
    m_side = new QStackedWidget(m_splitter);
    m_panel = new AnnotationPanel(m_session, *m_speakerNumbers, m_side);
    m_side->addWidget(m_panel);
    m_folding = new PaneFolding(*m_splitter, *middle);
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
    out << (m_review ? m_sizesBefore : m_splitter->saveState()) << !m_folding->isWanted(*m_articles)
        << !m_folding->isWanted(*m_side);
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
    const bool wasRead = !article.isNull() && (place.caret != 0 || place.firstVisible != 0);
    if (wasRead)
        m_view->restore(place);
    m_placeKeeper->begin();
    if (wasRead)
        emit said(tr("You stopped here."));
}

void Desk::follow(qsizetype caret)
{
    const QList<QuoteId> before = m_session.article().quotesAt(std::exchange(m_caret, caret));
    // Selecting text never changes the current quote, so that its cue can be marked outside of it, also
    // inside another quote; a caret in plain words leaves it as well.
    if (m_review)
        m_review->hands().follow(caret);
    else if (!m_standpoint->isTaking() && m_view->selection().isEmpty())
        makeCurrentAt(caret, before);
}

void Desk::makeCurrentAt(qsizetype caret, const QList<QuoteId> &except)
{
    for (QuoteId id : m_session.article().quotesAt(caret)) {
        if (!except.contains(id) && m_session.isLayerShown(m_session.article().quote(id)->annotator))
            return m_session.setCurrentQuote(id);
    }
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
    if (m_session.isReadOnly())
        return;
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
