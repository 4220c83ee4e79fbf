#include "ui/window/whereabouts.h"

#include "app/model/names.h"
#include "app/session/knownspeaker.h"
#include "ui/article/articleview.h"
#include "ui/panel/quotewords.h"

#include <utility>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Whereabouts", text);
}

QString speakersOf(const Session &session, const Quote &quote)
{
    if (quote.kind == QuoteKind::NotAQuote)
        return nameOf(quote.kind);
    QStringList names;
    for (const SpeakerId id : quote.speakers) {
        if (const Speaker *speaker = session.catalogue().speaker(id))
            names.append(shortName(speaker->name));
    }
    return names.isEmpty() ? tr("no speaker") : names.join(QStringLiteral(", "));
}

} // namespace

const Quote *shownQuoteAt(const Session &session, qsizetype caret)
{
    for (const QuoteId id : session.article().quotesAt(caret)) {
        const Quote *quote = session.article().quote(id);
        if (session.isLayerShown(quote->annotator))
            return quote;
    }
    return nullptr;
}

QString placeInWords(const Session &session, const Quote &quote)
{
    QStringList parts{tr("Quote %L1").arg(session.article().numberOf(quote.id)), speakersOf(session, quote)};
    if (quote.flags.testFlag(QuoteFlag::Guessed))
        parts.append(tr("speaker not confirmed"));
    for (const Topic &topic : topicsOf(session.catalogue(), quote))
        parts.append(topic.name);
    parts.append(openThreadsInWords(session.remarks().openThreads(quote.id)));
    parts.removeAll(QString());
    const Annotator *annotator = session.catalogue().annotator(quote.annotator);
    if (annotator && annotator->id != session.me().id)
        parts.append(tr("tagged by %1").arg(annotator->name));
    return parts.join(QStringLiteral(", "));
}

Whereabouts::Whereabouts(const Session &session, const ArticleView &view) : m_session(session), m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Whereabouts::tell);
}

void Whereabouts::follow()
{
    if (m_view.hasFocus() && m_view.selection().isEmpty())
        m_soon.start();
}

void Whereabouts::settle()
{
    // What was done may go on to move the caret.
    m_isSettled = true;
    m_soon.start();
}

void Whereabouts::tell()
{
    const Quote *quote = shownQuoteAt(m_session, m_view.caret());
    const QuoteId before = std::exchange(m_inside, quote ? quote->id : QuoteId());
    if (std::exchange(m_isSettled, false) || m_inside == before)
        return;
    emit told(quote ? placeInWords(m_session, *quote) : tr("Outside quotes"));
}

} // namespace pullquote
