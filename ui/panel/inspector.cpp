#include "ui/panel/inspector.h"

#include "app/store/writequeue.h"
#include "ui/ears/accessiblerole.h"
#include "ui/keys/keynames.h"
#include "ui/panel/manypage.h"
#include "ui/panel/namefield.h"
#include "ui/panel/quotepage.h"
#include "ui/panel/speakerpicker.h"
#include "ui/panel/topicbox.h"
#include "ui/panel/topicpicker.h"

#include <QLabel>
#include <QStackedWidget>

#include <utility>

namespace pullquote {

namespace {

QRect globalRectOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

Inspector::Inspector(Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_tagging(session)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Current quote"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connectPages();
    setTheme(Theme::light());
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::build()
{
    m_pages = new QStackedWidget(this);
    setAccessibleRole(m_pages, QAccessible::Client); // nobody needs to hear of a “layered pane”
    m_nothing = new QLabel(m_pages);
    m_nothing->setObjectName(QStringLiteral("nothingHint"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(20);
    m_quotePage = new QuotePage(m_session, m_pages);
    m_manyPage = new ManyPage(m_session, m_pages);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_quotePage);
    m_pages->addWidget(m_manyPage);
    setWidget(m_pages);
}

void Inspector::connectPages()
{
    connect(m_quotePage, &QuotePage::spanActivated, this, &Inspector::spanActivated);
    connect(m_quotePage, &QuotePage::splitRequested, this, &Inspector::splitRequested);
    connect(m_quotePage, &QuotePage::told, this, &Inspector::told);
    connect(m_quotePage, &QuotePage::failed, this, &Inspector::failed);
    connect(m_manyPage, &ManyPage::failed, this, &Inspector::failed);
    connect(m_quotePage, &QuotePage::speakerRequested, this, [this](bool oneMore) {
        askSpeaker(oneMore ? Asked::OneMoreSpeaker : Asked::Speaker, m_quotePage->speakers());
    });
    connect(m_quotePage, &QuotePage::addresseeRequested, this,
            [this] { askSpeaker(Asked::Addressee, *m_quotePage); });
    connect(m_manyPage, &ManyPage::speakerRequested, this,
            [this] { askSpeaker(Asked::SpeakerOfMany, m_manyPage->speakers()); });
    connect(m_quotePage, &QuotePage::topicRequested, this, [this] { askTopic(m_quotePage->topics()); });
    connect(m_manyPage, &ManyPage::topicRequested, this, [this] { askTopic(m_manyPage->topics()); });

    // A note is saved while its quote is still there.
    connect(&m_session, &Session::articleAboutToClose, this, &Inspector::saveNote);
    for (const auto changed : {&Session::articleOpened, &Session::catalogueChanged, &Session::layersChanged})
        connect(&m_session, changed, this, &Inspector::refresh);
    connect(&m_session, &Session::currentQuoteChanged, this, &Inspector::refresh);
    connect(&m_session, &Session::quotesChanged, this, &Inspector::refresh);
    if (WriteQueue *queue = m_session.queue())
        connect(queue, &WriteQueue::acknowledged, m_quotePage, &QuotePage::refreshHistory);
}

void Inspector::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.paper);
    setPalette(palette);
    m_pages->setPalette(palette);
    m_pages->setAutoFillBackground(true);
    palette.setColor(QPalette::WindowText, theme.muted);
    m_nothing->setPalette(palette);
    m_quotePage->setTheme(theme);
    m_manyPage->setTheme(theme);
    if (m_speakerPicker)
        m_speakerPicker->setTheme(theme);
    if (m_topicPicker)
        m_topicPicker->setTheme(theme);
}

void Inspector::setSelection(const QList<QuoteId> &quotes)
{
    m_quotes = quotes;
    refresh();
}

void Inspector::setAskedAboutNew(bool isAsked)
{
    if (std::exchange(m_isAskedAboutNew, isAsked) != isAsked)
        refresh();
}

QString Inspector::hint() const
{
    if (m_isAskedAboutNew)
        return tr("Choose who says it. The details of the new quote appear here.");
    return m_session.article().quoteCount() == 0
               ? tr("The details of a quote appear here.")
               : withKeys(tr("No current quote. Click one, or press {nextQuote} for the next."), this);
}

void Inspector::refresh()
{
    m_quotes.removeIf([this](QuoteId id) { return !m_session.article().quote(id); });
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    // The pages of a stack ask for the room of the highest, and a hint needs no scroll bar.
    const bool isHint = m_isAskedAboutNew || (!isMany() && !quote);
    setVerticalScrollBarPolicy(isHint ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (isHint) {
        if (m_isAskedAboutNew) // the page comes back as it was
            m_quotePage->saveNote();
        else
            m_quotePage->clear();
        m_nothing->setText(hint());
        m_pages->setCurrentWidget(m_nothing);
    } else if (isMany()) {
        m_quotePage->clear();
        m_manyPage->show(m_quotes);
        m_pages->setCurrentWidget(m_manyPage);
    } else {
        m_quotePage->show(*quote);
        m_pages->setCurrentWidget(m_quotePage);
    }
}

void Inspector::saveNote()
{
    m_quotePage->saveNote();
}

void Inspector::openKindMenu()
{
    if (m_pages->currentWidget() == m_quotePage)
        m_quotePage->openKindMenu();
    else
        emit failed(Tagging::noCurrentQuote());
}

void Inspector::writeComment()
{
    if (m_pages->currentWidget() == m_quotePage)
        m_quotePage->writeComment();
    else if (isMany())
        emit failed({tr("Several quotes are selected."), {}, tr("Select one to comment on it.")});
    else
        emit failed(Tagging::noCurrentQuote());
}

void Inspector::openSpeakerPicker()
{
    if (isMany())
        askSpeaker(Asked::SpeakerOfMany, m_manyPage->speakers());
    else if (m_pages->currentWidget() == m_quotePage)
        askSpeaker(Asked::Speaker, m_quotePage->speakers());
    else
        emit failed(Tagging::noCurrentQuote());
}

void Inspector::openTopicPicker()
{
    askTopic(isMany() ? m_manyPage->topics() : m_quotePage->topics());
}

void Inspector::focusFirst()
{
    if (isMany())
        m_manyPage->speakers().setFocus(Qt::OtherFocusReason);
    else if (m_pages->currentWidget() == m_quotePage)
        m_quotePage->speakers().setFocus(Qt::OtherFocusReason);
}

void Inspector::askSpeaker(Asked what, const QWidget &below)
{
    m_asked = what;
    if (!m_speakerPicker) {
        m_speakerPicker = new SpeakerPicker(m_session, window());
        m_speakerPicker->setTheme(m_theme);
        connect(m_speakerPicker, &SpeakerPicker::chosen, this, &Inspector::takeSpeaker);
    }
    SpeakerQuestion question;
    question.quote = m_session.currentQuote();
    const Quote *current = m_session.article().quote(question.quote);
    question.start = current ? current->extent().start : m_session.article().text().size();
    if (what == Asked::Speaker) {
        question.askAgain(*current);
        if (m_proposals)
            question.proposals = m_proposals(question.quote);
    }
    m_speakerPicker->open(question, globalRectOf(below));
}

void Inspector::takeSpeaker(const SpeakerChoice &choice)
{
    const QuoteId quote = m_session.currentQuote();
    switch (m_asked) {
    case Asked::Speaker:
        return report(m_tagging.setSpeaker(quote, choice));
    case Asked::OneMoreSpeaker:
        return report(m_tagging.addSpeaker(quote, choice));
    case Asked::Addressee:
        return report(m_tagging.setAddressee(quote, choice));
    case Asked::SpeakerOfMany:
        return report(m_tagging.setSpeaker(m_quotes, choice));
    }
}

void Inspector::askTopic(const QWidget &below)
{
    if (!m_topicPicker) {
        m_topicPicker = new TopicPicker(m_session, window());
        m_topicPicker->setTheme(m_theme);
        connect(m_topicPicker, &TopicPicker::failed, this, &Inspector::failed);
        connect(m_topicPicker, &TopicPicker::topicToggled, this, &Inspector::topicToggled);
    }
    const QuoteId current = m_session.currentQuote();
    const QList<QuoteId> one = current.isNull() ? QList<QuoteId>() : QList<QuoteId>{current};
    m_topicPicker->open(isMany() ? m_quotes : one, globalRectOf(below));
}

template <class T>
void Inspector::report(const Result<T> &result)
{
    if (!result)
        emit failed(result.problem());
}

} // namespace pullquote
