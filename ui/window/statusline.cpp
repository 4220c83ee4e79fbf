#include "ui/window/statusline.h"

#include "app/store/writequeue.h"
#include "ui/ears/announcer.h"
#include "ui/keys/keynames.h"
#include "ui/window/elidedlabel.h"

#include <QTimer>
#include <QToolButton>

namespace pullquote {

namespace {

/// Counting looks at the whole article, so it waits until the hands rest.
constexpr int restMilliseconds = 250;
constexpr int sayMilliseconds = 6000;

struct Counts {
    int quotes = 0;
    int speakers = 0;
};

Counts countsOf(const Session &session)
{
    Counts counts;
    QSet<SpeakerId> speakers;
    const OpenArticle &article = session.article();
    for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
        const Quote &quote = article.quoteNumber(number);
        if (quote.kind == QuoteKind::NotAQuote || !session.isLayerShown(quote.annotator))
            continue;
        ++counts.quotes;
        for (SpeakerId id : quote.speakers)
            speakers.insert(session.catalogue().resolved(id));
    }
    counts.speakers = int(speakers.size());
    return counts;
}

} // namespace

int percentQuoted(const Session &session, const WordPlaces &words)
{
    const OpenArticle &article = session.article();
    QList<Span> spans;
    spans.reserve(article.quoteCount());
    for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
        const Quote &quote = article.quoteNumber(number);
        if (quote.kind != QuoteKind::NotAQuote && session.isLayerShown(quote.annotator))
            spans += quote.content;
    }
    const qsizetype all = words.count();
    return all == 0 ? 0 : int((words.countOnce(spans) * 100 + all / 2) / all);
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_counts(new ElidedLabel),
      m_said(new ElidedLabel),
      m_lock(new ElidedLabel),
      m_answers(new QToolButton),
      m_conflicts(new QToolButton),
      m_saved(new ElidedLabel),
      m_annotator(new ElidedLabel),
      m_announcer(new Announcer(this)),
      m_refresh(new QTimer(this)),
      m_forget(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    for (QLabel *label : {m_counts, m_said, m_lock, m_saved, m_annotator})
        label->setContentsMargins(4, 0, 8, 0);
    m_said->setForegroundRole(QPalette::Link); // stands out from the counts beside it
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes what the others leave
    m_counts->setObjectName(QStringLiteral("counts"));
    m_said->setObjectName(QStringLiteral("said"));
    m_lock->setObjectName(QStringLiteral("speakerLock"));
    m_lock->hide();
    m_answers->setObjectName(QStringLiteral("newAnswers"));
    m_answers->setAutoRaise(true);
    m_answers->setFocusPolicy(Qt::TabFocus);
    m_answers->hide();
    m_saved->setObjectName(QStringLiteral("saved"));
    m_annotator->setObjectName(QStringLiteral("annotator"));
    addWidget(m_counts);
    addWidget(m_said, 1);
    m_conflicts->setObjectName(QStringLiteral("openConflicts"));
    m_conflicts->setAutoRaise(true);
    m_conflicts->hide();
    connect(m_conflicts, &QToolButton::clicked, this, &StatusLine::conflictsRequested);
    addPermanentWidget(m_lock);
    addPermanentWidget(m_answers);
    addPermanentWidget(m_conflicts);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_annotator);
    m_refresh->setSingleShot(true);
    m_forget->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_answers, &QToolButton::clicked, this, &StatusLine::answersRequested);
    connect(m_forget, &QTimer::timeout, this, &StatusLine::forget);
}

void StatusLine::setSession(Session *session)
{
    m_session = session;
    forget();
    showLock({}); // a lock ends with its project
    showConflicts(0);
    if (session) {
        connect(session, &Session::articleOpened, this, [this] {
            m_words = WordPlaces(m_session->article().text());
            refresh();
        });
        connect(session, &Session::quotesChanged, this, &StatusLine::refreshSoon);
        connect(session, &Session::catalogueChanged, this, &StatusLine::refreshSoon);
        connect(session, &Session::layersChanged, this, &StatusLine::refreshSoon);
        if (session->queue())
            connect(session->queue(), &WriteQueue::stateChanged, this, &StatusLine::refreshSaved);
    }
    refresh();
    refreshSaved();
}

void StatusLine::say(const QString &sentence)
{
    const QString said = withKeys(sentence, this);
    m_said->setText(said);
    m_forget->start(sayMilliseconds);
    announce(said);
}

void StatusLine::forget()
{
    m_forget->stop();
    m_said->clear();
}

void StatusLine::announce(const QString &sentence)
{
    m_announcer->say(sentence);
}

void StatusLine::showLock(const QString &speaker)
{
    m_lock->setText(withKeys(tr("{quote} tags: %1 ({lockSpeaker} ends it)"), this).arg(speaker));
    m_lock->setVisible(!speaker.isEmpty());
}

void StatusLine::showNewAnswers(int count)
{
    m_answers->setText(tr("%Ln new answer(s)", nullptr, count));
    m_answers->setToolTip(withKeys(tr("What changed in your tags ({answers})"), this));
    m_answers->setVisible(count > 0);
}

void StatusLine::showConflicts(int count)
{
    m_conflicts->setText(tr("%Ln conflict(s) to decide", nullptr, count));
    m_conflicts->setVisible(count > 0);
}

void StatusLine::refreshSoon()
{
    // The longer it takes, the longer the hands must rest.
    m_refresh->start(restMilliseconds + int(m_session->article().quoteCount() / 50));
}

void StatusLine::refresh()
{
    if (!m_session || m_session->article().isNull()) {
        m_counts->clear();
        return;
    }
    const Counts counts = countsOf(*m_session);
    m_counts->setText(QStringList{tr("%Ln quote(s)", nullptr, counts.quotes),
                                  tr("%Ln speaker(s)", nullptr, counts.speakers),
                                  tr("%1 % of words quoted").arg(percentQuoted(*m_session, m_words)),
                                  tr("%Ln unfinished", nullptr, int(m_session->unfinished().count()))}
                          .join(QStringLiteral("   ")));
}

void StatusLine::refreshSaved()
{
    m_annotator->setText(m_session ? m_session->me().name : QString());
    if (!m_session) {
        m_saved->clear();
        return;
    }
    if (m_session->isReadOnly()) {
        m_saved->setText(tr("Read only"));
        return;
    }
    switch (m_session->queue()->state()) {
    case WriteQueue::State::Saved:
        m_saved->setText(tr("All changes saved"));
        break;
    case WriteQueue::State::Saving:
        m_saved->setText(tr("Saving…"));
        break;
    case WriteQueue::State::Failed:
        m_saved->setText(tr("Not saved: %1").arg(m_session->queue()->problem().what));
        break;
    }
}

} // namespace pullquote
