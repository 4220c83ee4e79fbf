#include "ui/measure/measurement.h"

#include "app/session/tagging.h"
#include "app/session/tagproposal.h"
#include "app/store/writequeue.h"
#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/measure/processclock.h"
#include "ui/panel/annotationpanel.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace pullquote {

namespace {

constexpr int scrollSteps = 200;
constexpr qsizetype quotesToTag = 20;
constexpr int longestWait = 120'000; // milliseconds; a window that is never painted must not hang a script

/// Processes events until it is so; false when that takes too long.
bool waitUntil(const std::function<bool()> &isSo)
{
    QTimer late; // its timeout also ends the waiting for events
    late.setSingleShot(true);
    late.start(longestWait);
    while (!isSo() && late.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isSo();
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

/// The nearest rank; of few values p99 is the largest.
double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(part * double(values.size())));
    return rounded(values.value(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1)));
}

QJsonObject medianAndP99(const QList<double> &values)
{
    return {{QStringLiteral("median"), quantile(values, 0.5)},
            {QStringLiteral("p99"), quantile(values, 0.99)}};
}

} // namespace

QList<Span> placesToTag(const Session &session, Span range, qsizetype count)
{
    const OpenArticle &article = session.article();
    QList<Span> places;
    const auto add = [&](Span place) {
        const bool isFree = !place.isEmpty() && range.contains(place) && !places.contains(place) &&
                            !article.quoteWithContent({place}, session.me().id);
        if (isFree && places.size() < count)
            places.append(place);
    };
    for (const Unfinished::Entry &entry : session.unfinished().in(range)) {
        if (entry.payload.what == UnfinishedThing::What::UntaggedQuotation)
            add(entry.span);
    }
    for (qsizetype offset = range.start; offset < range.end && places.size() < count; ++offset)
        add(wordAt(article.text(), offset));
    return places;
}

Session &Measurement::session() const
{
    return *m_window.session();
}

Result<QJsonObject> Measurement::run(const QString &project, ArticleId article)
{
    if (const Result<void> opened = open(project, article); !opened)
        return opened.problem();
    if (const Result<void> scrolled = scroll(); !scrolled)
        return scrolled.problem();
    if (const Result<void> tagged = tagAndUndo(); !tagged)
        return tagged.problem();
    m_found.insert(QStringLiteral("peak_rss_mb"), rounded(peakResidentMegabytes()));
    return m_found;
}

Result<void> Measurement::open(const QString &project, ArticleId article)
{
    const double called = millisecondsSinceStart();
    if (!m_window.openProject(project, article))
        return Problem{tr("The project cannot be opened."), project, {}};
    m_article = std::make_unique<PaintClock>(m_window.desk()->view().viewport());
    m_list = std::make_unique<PaintClock>(m_window.desk()->panel().list().viewport());
    QObject::connect(&session(), &Session::articleOpened, m_list.get(), &PaintClock::forget);
    m_window.show();
    const bool isPainted = waitUntil([&] { return m_article->paintedAt() >= 0; });
    const double painted = m_article->paintedAt();
    const bool isComplete =
        isPainted && waitUntil([&] {
            return !m_window.session() || (!session().article().isNull() && m_list->paintedAt() >= 0);
        });
    if (!isComplete || !m_window.session() || session().isReadOnly())
        return Problem{tr("The article was not shown."), project, {}};
    m_found.insert(QStringLiteral("painted_ms"), rounded(painted));
    m_found.insert(QStringLiteral("complete_ms"), rounded(std::max(m_list->paintedAt(), painted)));
    m_found.insert(QStringLiteral("open_ms"), rounded(painted - called));
    return {};
}

Result<double> Measurement::paintedAfter(const std::function<void()> &change,
                                         const std::function<bool()> &done)
{
    m_article->forget();
    const double start = millisecondsSinceStart();
    change();
    double doneAt = -1;
    const bool isPainted = waitUntil([&] {
        if (doneAt < 0 && (!done || done()))
            doneAt = millisecondsSinceStart();
        return m_article->paintedAt() >= 0 && doneAt >= 0;
    });
    if (!isPainted)
        return Problem{tr("The window was not painted."), {}, {}};
    return std::max(m_article->paintedAt(), done ? doneAt : start) - start;
}

Result<double> Measurement::paintedAndSavedAfter(const std::function<bool()> &change)
{
    bool isSaved = false;
    const auto saved =
        QObject::connect(session().queue(), &WriteQueue::stateChanged, [&](WriteQueue::State state) {
            isSaved = isSaved || state == WriteQueue::State::Saved;
        });
    const Result<double> took =
        paintedAfter([&] { isSaved = !change() || isSaved; }, [&] { return isSaved; });
    QObject::disconnect(saved);
    return took;
}

Result<void> Measurement::scroll()
{
    ArticleView &view = m_window.desk()->view();
    QScrollBar &bar = *view.verticalScrollBar();
    const Result<double> jump = paintedAfter([&] {
        view.setCaret(view.articleText().size());
        view.viewport()->update(); // also where all of the article is in view
    });
    if (!jump)
        return jump.problem();
    m_found.insert(QStringLiteral("jump_ms"), rounded(*jump));
    QList<double> steps;
    for (int i = 0; i < scrollSteps; ++i) {
        const Result<double> step = paintedAfter([&] {
            bar.setValue(bar.value() - 3 * bar.singleStep()); // as a notch of the wheel, upwards from the end
            view.viewport()->update();
        });
        if (!step)
            return step.problem();
        steps.append(*step);
    }
    m_found.insert(QStringLiteral("scroll_ms"), medianAndP99(steps));
    return {};
}

Result<void> Measurement::tagAndUndo()
{
    ArticleView &view = m_window.desk()->view();
    const Span visible{view.offsetAt({0, 0}),
                       view.offsetAt({view.viewport()->width(), view.viewport()->height()})};
    const QList<Span> places = placesToTag(session(), visible, quotesToTag);
    QList<double> tags;
    QList<double> undos;
    for (Span place : places) {
        const Result<double> took = tag(place);
        if (!took)
            return took.problem();
        tags.append(*took);
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Result<double> took = undo();
        if (!took)
            return took.problem();
        undos.append(*took);
    }
    m_found.insert(QStringLiteral("tag_ms"), medianAndP99(tags));
    m_found.insert(QStringLiteral("undo_ms"), quantile(undos, 0.5));
    return {};
}

/// What Q does when the speaker is known, without the picker.
Result<double> Measurement::tag(Span content)
{
    const OpenArticle &article = session().article();
    Result<QuoteId> tagged = QuoteId();
    const Result<double> took = paintedAndSavedAfter([&] {
        const TagProposal proposal = proposeTag(article, session().catalogue(), {content});
        const QList<Speaker> speakers = session().catalogue().speakers();
        const QList<Topic> topics = session().catalogue().topics();
        TagRequest request{{content}, proposal.cue, proposal.source, {}, {}, {}, {}, {}};
        if (!speakers.isEmpty())
            request.speaker.speaker = speakers.first().id;
        if (!topics.isEmpty())
            request.topics = {topics.first().id};
        tagged = Tagging(session()).tag(request);
        if (tagged)
            session().setCurrentQuote(*tagged);
        return tagged.ok();
    });
    return tagged ? took : Result<double>(tagged.problem());
}

Result<double> Measurement::undo()
{
    return paintedAndSavedAfter([&] {
        m_window.actions()[Do::Undo]->trigger();
        return session().queue()->state() != WriteQueue::State::Saved;
    });
}

} // namespace pullquote
