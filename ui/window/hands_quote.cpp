// The keys that change the current quote, or the quotes selected in the list.

#include "app/session/citation.h"
#include "app/text/excerpt.h"
#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/topicpicker.h"
#include "ui/window/hands.h"
#include "ui/window/standpoint.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype longestSaid = 80; ///< code units of words in a sentence of the status line

bool holds(const QList<Span> &own, const QList<Span> &added)
{
    return std::all_of(added.begin(), added.end(), [&own](Span span) {
        return std::any_of(own.begin(), own.end(), [span](Span one) { return one.contains(span); });
    });
}

} // namespace

void Hands::addSpan(SpanRole role)
{
    if (m_session.currentQuote().isNull()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const OpenArticle &article = m_session.article();
    const QList<Span> spans = spansFor(role);
    const Quote *quote = article.quote(m_session.currentQuote());
    if (quote && !spans.isEmpty() && holds(quote->spans(role), spans)) {
        emit said(tr("The quote has these words already."));
        return;
    }
    const QString words = excerpt(article.text(), spans, longestSaid);
    if (tell(m_tagging.addSpans(m_session.currentQuote(), role, spans), tr("Added: %1").arg(words)))
        m_standpoint.takeCaret(spans.last().end);
}

/// The selection; without one, the quotation for a part, the name for who is named, else the word at the
/// caret.
QList<Span> Hands::spansFor(SpanRole role) const
{
    const OpenArticle &article = m_session.article();
    if (const Span selected = selection(); !selected.isEmpty())
        return {selected};
    if (role == SpanRole::Content) {
        const Quotation *quotation = article.quotations().innermostAround(m_view.caret());
        return quotation ? quotation->parts : QList<Span>();
    }
    Span span = role == SpanRole::Cue ? Span() : nameAt(article.text(), m_view.caret());
    if (span.isEmpty())
        span = wordAt(article.text(), m_view.caret());
    return span.isEmpty() ? QList<Span>() : QList<Span>{span};
}

void Hands::chooseKind()
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (!quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    m_ask.kinds.setKind(quote->kind);
    m_ask.kinds.setIndirectAllowed(m_session.catalogue().project().tagsIndirect);
    m_view.ensureVisible(quote->extent());
    m_ask.kinds.popup(globalRectOf(quote->content).bottomLeft());
}

void Hands::chooseTopics()
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (quotes().isEmpty() || !quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    m_view.ensureVisible(quote->extent());
    m_ask.topics.open(quotes(), globalRectOf(quote->content));
}

void Hands::toggleTopic(int key)
{
    if (quotes().isEmpty()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const Topic *topic = m_session.catalogue().topicWithKey(key);
    if (!topic) {
        emit said(tr("No topic has the key %1. Press {topicPicker} to choose or create one.").arg(key));
        return;
    }
    const TopicId id = topic->id;
    if (tell(m_tagging.toggleTopic(quotes(), id), {}))
        sayTopic(id);
}

void Hands::sayTopic(TopicId id)
{
    const Catalogue &catalogue = m_session.catalogue();
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    const Topic *topic = catalogue.topic(id);
    if (!quote || !topic)
        return;
    const bool isOn = std::any_of(quote->topics.begin(), quote->topics.end(),
                                  [&](TopicId one) { return catalogue.resolved(one) == topic->id; });
    emit said((isOn ? tr("Topic %1 on.") : tr("Topic %1 off.")).arg(topic->name));
}

void Hands::splitPart()
{
    tell(m_tagging.splitPart(m_session.currentQuote(), m_view.caret()), tr("Split."));
}

void Hands::mergeParts()
{
    tell(m_tagging.mergeParts(m_session.currentQuote()), tr("Merged."));
}

void Hands::remove()
{
    const QList<QuoteId> gone = quotes();
    if (gone.isEmpty()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    tell(m_tagging.remove(gone),
         tr("Deleted %Ln quote(s). {undo} brings them back.", nullptr, int(gone.size())));
}

void Hands::copyQuote()
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (!quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const QString text = citation(m_session.article(), m_session.catalogue(), *quote);
    QGuiApplication::clipboard()->setText(text);
    emit said(tr("Copied: %1").arg(excerpt(text, {{0, text.size()}}, 79)));
}

} // namespace pullquote
