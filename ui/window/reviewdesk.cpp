#include "ui/window/reviewdesk.h"

#include "app/reviewing/casewords.h"
#include "app/session/waitforfile.h"
#include "app/store/projectreader.h"
#include "ui/article/articleview.h"
#include "ui/library/articlelist.h"
#include "ui/review/reviewpanel.h"
#include "ui/window/actiontable.h"
#include "ui/window/reviewbanner.h"
#include "ui/window/sessionmarks.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace pullquote {

namespace {

/// Which keys of the window mean what, while a case is current.
struct Meaning {
    Do key;
    ReviewHands::Verb verb;
};
constexpr Meaning meanings[] = {
    {Do::Topic1, ReviewHands::Verb::Left},       {Do::Topic2, ReviewHands::Verb::Right},
    {Do::Amend, ReviewHands::Verb::Edit},        {Do::NotAQuote, ReviewHands::Verb::Neither},
    {Do::Undecide, ReviewHands::Verb::Undecide}, {Do::SayWhy, ReviewHands::Verb::Why},
    {Do::NextQuote, ReviewHands::Verb::Next},    {Do::ForAllShown, ReviewHands::Verb::ForAll},
    {Do::TakeAgreed, ReviewHands::Verb::Agreed},
};

} // namespace

ReviewDesk::ReviewDesk(const Parts &parts, const ReviewScope &scope)
    : m_parts(parts),
      m_review(parts.session, scope),
      m_counts(parts.session, m_review),
      m_marks(parts.session, m_review, parts.marks),
      m_hands(parts.session, m_review, parts.view, parts.reasons)
{
    for (const Meaning &meaning : meanings) // the buttons show the keys as they are
        m_hands.action(meaning.verb)->setShortcuts(parts.actions[meaning.key]->shortcuts());
    m_panel = new ReviewPanel(
        parts.session, m_review, m_hands.actions(),
        [&actions = parts.actions](QWidget *widget) { actions.attach(widget); }, &parts.pages);
    m_hands.setPanel(m_panel);
    m_banner = std::make_unique<ReviewBanner>(parts.session, m_review, *parts.actions[Do::Review]);
    parts.reading.insertWidget(0, m_banner.get());
    m_banner->show(); // now, so that the article has its place before a case is looked for
    parts.pages.addWidget(m_panel);
    parts.view.setMarks(&m_marks);
    connect(&m_hands, &ReviewHands::said, this, &ReviewDesk::said);
    connect(&m_hands, &ReviewHands::failed, this, &ReviewDesk::failed);
    connect(&m_hands, &ReviewHands::articleFinished, this, &ReviewDesk::goToNextArticle);
    connect(m_panel, &ReviewPanel::takeRequested, &m_hands, &ReviewHands::takeField);
    connect(&m_panel->card(), &CaseCard::told, this, &ReviewDesk::said);
    connect(&m_panel->card(), &CaseCard::failed, this, &ReviewDesk::failed);
    connect(m_panel, &ReviewPanel::layerShown, this, [this](Side side, bool shown) {
        m_marks.setShown(side, shown);
        m_parts.view.marksChanged();
    });
    connect(&m_panel->list(), &CaseList::caseActivated, &m_panel->card(), &CaseCard::focusFirst);
    connect(&parts.session, &Session::currentQuoteChanged, this, &ReviewDesk::showPage);
    connect(&parts.session, &Session::articleOpened, this, [this] { m_isBeginning = true; });
    connect(&parts.session, &Session::articleOpened, this, &ReviewDesk::beginArticle,
            Qt::QueuedConnection); // behind "you stopped here"
    for (Side side : {Side::Left, Side::Right})
        m_names[int(side)] = m_review.nameOf(side);
    connect(&parts.session, &Session::catalogueChanged, this, &ReviewDesk::checkLayers);
    const auto repaint = [this] { m_parts.view.marksChanged(); };
    connect(&m_review, &Review::casesReset, this, repaint);
    connect(&m_review, &Review::standingsChanged, this, repaint);
    parts.articles.setStanding([this](ArticleId article) { return standingOf(article); });
    connect(&m_counts, &CaseCounts::changed, &parts.articles, &ArticleList::standingChanged);
}

void ReviewDesk::begin()
{
    m_parts.session.setCurrentQuote({});
    showPage();
    m_review.setCurrent(m_review.next(+1));
    m_hands.showCurrent();
    emit said(m_banner->sentence());
}

ReviewDesk::~ReviewDesk()
{
    m_parts.articles.setStanding({});
    m_parts.view.setMarks(&m_parts.marks);
    m_parts.pages.setCurrentIndex(0);
    m_parts.pages.removeWidget(m_panel);
    delete m_panel;
}

void ReviewDesk::setTheme(const Theme &theme)
{
    m_marks.setTheme(theme);
    m_panel->setTheme(theme);
    m_banner->setTheme(theme);
}

void ReviewDesk::showPage()
{
    const bool isEditing = !m_parts.session.currentQuote().isNull();
    m_parts.pages.setCurrentIndex(isEditing ? 0 : m_parts.pages.indexOf(m_panel));
    m_parts.view.marksChanged();
}

bool ReviewDesk::take(Do key)
{
    // X on words that nobody has tagged rules them out, as it does without a review.
    const bool isOnWords = key == Do::NotAQuote && m_parts.view.hasFocus() &&
                           (!m_parts.view.selection().isEmpty() || m_review.caseAt(m_parts.view.caret()) < 0);
    if (isOnWords)
        return false;
    const bool isOfTagging = key == Do::Topic1 || key == Do::Topic2 || key == Do::NotAQuote;
    return (!isOfTagging || m_hands.decides()) && choose(key);
}

bool ReviewDesk::choose(Do key)
{
    if (key == Do::NextQuote || key == Do::PreviousQuote) {
        m_hands.step(key == Do::NextQuote ? +1 : -1);
        return true;
    }
    if (key == Do::Comment && m_hands.decides()) {
        m_panel->card().writeComment();
        return true;
    }
    for (const Meaning &meaning : meanings) {
        if (meaning.key == key) {
            m_hands.perform(meaning.verb);
            return true;
        }
    }
    return false;
}

/// N and P go to the first or the last open case; opened otherwise, an article is gone on with where one
/// stopped.
void ReviewDesk::beginArticle()
{
    if (!std::exchange(m_isBeginning, false))
        return;
    const int walking = std::exchange(m_walking, 0);
    if (walking != 0)
        m_review.setCurrent(-1);
    const qsizetype here = m_review.current();
    if (here < 0 || m_review.standing(here).state == Standing::State::Decided)
        m_review.setCurrent(m_review.next(walking == 0 ? +1 : walking));
    if (walking != 0 && m_review.current() >= 0)
        emit said(CaseWords(m_review).spoken(m_review.current()));
}

void ReviewDesk::checkLayers()
{
    const Session &session = m_parts.session;
    for (Side side : {Side::Left, Side::Right}) {
        const AnnotatorId who = m_review.annotator(side);
        if (who == session.me().id || session.catalogue().annotator(who))
            continue;
        emit layerGone(tr("The review has ended: what %1 has tagged is not in the project any more.")
                           .arg(m_names[int(side)]));
        return;
    }
}

bool ReviewDesk::goToQuote(QuoteId id)
{
    const qsizetype index = m_review.caseOf(id);
    if (index < 0)
        return false;
    m_isBeginning = false;
    m_parts.session.setCurrentQuote({});
    m_review.setCurrent(index);
    m_hands.showCurrent();
    return true;
}

QString ReviewDesk::standingOf(ArticleId article) const
{
    const std::optional<CaseCount> known = m_counts.count(article);
    return known ? tr("%L1 of %L2 decided").arg(known->decided).arg(known->count) : QString();
}

/// Where another one is reviewed, in the order of the project.
void ReviewDesk::goToNextArticle(int by)
{
    const Result<void> arrived = waitForFile(m_parts.session); // or one that was deleted is the next
    const auto ids = m_parts.session.reader().articleIds();
    if (!arrived || !ids || ids->isEmpty())
        return;
    const qsizetype here = ids->indexOf(m_parts.session.article().article().id);
    for (qsizetype i = here + by; i >= 0 && i < ids->size(); i += by) {
        if (!m_review.scope().contains(ids->at(i)))
            continue;
        m_walking = by;
        if (const Result<void> opened = m_parts.session.openArticle(ids->at(i)); !opened) {
            m_walking = 0;
            emit failed(opened.problem());
        }
        return;
    }
}

} // namespace pullquote
