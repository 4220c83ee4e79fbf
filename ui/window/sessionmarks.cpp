#include "ui/window/sessionmarks.h"

#include "app/session/knownspeaker.h"
#include "ui/panel/quotewords.h"
#include "ui/window/beginning.h"
#include "ui/window/whereabouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

HighlightStyle styleOf(const Quote &quote, SpanRole role)
{
    switch (role) {
    case SpanRole::Cue:
        return HighlightStyle::Cue;
    case SpanRole::Source:
        return HighlightStyle::Source;
    case SpanRole::Addressee:
        return HighlightStyle::Addressee;
    case SpanRole::Content:
        break;
    }
    if (quote.kind == QuoteKind::NotAQuote)
        return HighlightStyle::NotAQuote;
    return quote.flags.testFlag(QuoteFlag::Guessed) ? HighlightStyle::Guess : HighlightStyle::Quote;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::SessionMarks", text);
}

} // namespace

const OpenArticle &SessionMarks::article() const
{
    return m_beginning ? m_beginning->article : m_session.article();
}

const Unfinished &SessionMarks::unfinished() const
{
    return m_beginning ? m_beginning->unfinished : m_session.unfinished();
}

QColor SessionMarks::colourOf(const Quote &quote) const
{
    const Catalogue &catalogue = m_session.catalogue();
    if (quote.kind == QuoteKind::NotAQuote)
        return m_theme.muted;
    switch (m_colourBy) {
    case ColourBy::Speaker: {
        const int number = m_speakers.numberOf(quote);
        return number < 0 ? m_theme.muted : m_theme.colour(number);
    }
    case ColourBy::Topic: {
        const Topic *topic = quote.topics.isEmpty() ? nullptr : catalogue.topic(quote.topics.first());
        return topic ? m_theme.readable(QColor(topic->colour)) : m_theme.muted;
    }
    case ColourBy::Kind:
        return m_theme.colour(int(quote.kind));
    case ColourBy::Annotator: {
        const QList<Annotator> annotators = catalogue.annotators();
        const auto found = std::find_if(annotators.begin(), annotators.end(),
                                        [&](const Annotator &one) { return one.id == quote.annotator; });
        return m_theme.colour(found - annotators.begin());
    }
    }
    Q_UNREACHABLE();
}

bool SessionMarks::isCurrent(QuoteId quote) const
{
    return quote == (m_preview.content.isEmpty() ? m_session.currentQuote() : m_preview.quote);
}

Highlight SessionMarks::highlightOf(const Quote &quote, SpanRole role, Span span) const
{
    const bool isOutlined = role == SpanRole::Content && isCurrent(quote.id);
    return {span, styleOf(quote, role), colourOf(quote), quote.id.uuid(), isOutlined};
}

QList<Highlight> SessionMarks::highlightsIn(Span visible) const
{
    QList<Highlight> highlights;
    const OpenArticle &article = this->article();
    for (const OpenArticle::Hit &hit : article.spansIn(visible)) {
        const Quote &quote = *article.quote(hit.payload.quote);
        // Only the current quote shows the words around it: those of all would cover the page with lines.
        const bool isShown = hit.payload.role == SpanRole::Content || isCurrent(quote.id);
        if (!isShown || !m_session.isLayerShown(quote.annotator))
            continue;
        highlights.append(highlightOf(quote, hit.payload.role, hit.span));
    }
    appendUntagged(visible, highlights);
    appendPreview(highlights);
    return highlights;
}

void SessionMarks::appendUntagged(Span visible, QList<Highlight> &highlights) const
{
    for (const Unfinished::Entry &entry : unfinished().in(visible)) {
        if (entry.payload.what == UnfinishedThing::What::LoneMark)
            highlights.append({entry.span, HighlightStyle::LoneMark, m_theme.alert, {}, false});
        if (entry.payload.what == UnfinishedThing::What::UntaggedQuotation)
            highlights.append({entry.span, HighlightStyle::Untagged, m_theme.muted, {}, false});
    }
}

void SessionMarks::appendPreview(QList<Highlight> &highlights) const
{
    const auto append = [&](const QList<Span> &spans, HighlightStyle style, bool outlined) {
        for (Span span : spans)
            highlights.append({span, style, m_theme.accent, {}, outlined});
    };
    append(m_preview.content, HighlightStyle::Guess, true);
    append(m_preview.cue, HighlightStyle::Cue, false);
    append(m_preview.source, HighlightStyle::Source, false);
}

QList<RailLabel> SessionMarks::labelsIn(Span visible) const
{
    QList<RailLabel> labels;
    const OpenArticle &article = this->article();
    for (const OpenArticle::Hit &hit : article.spansIn(visible)) {
        const Quote &quote = *article.quote(hit.payload.quote);
        // A quote in parts has one label, at the part that begins it.
        const bool isFirst = hit.payload.role == SpanRole::Content && hit.span.start == quote.extent().start;
        if (!isFirst || !visible.contains(hit.span.start) || !m_session.isLayerShown(quote.annotator))
            continue;
        labels.append({hit.span, int(article.numberOf(quote.id)), nameOf(quote), topicsOf(quote),
                       colourOf(quote), isCurrent(quote.id), depthOf(quote), quote.id.uuid(), remarkOn(quote),
                       markOf(quote)});
    }
    return labels;
}

QString SessionMarks::wordsAt(qsizetype offset) const
{
    if (const Quote *quote = shownQuoteAt(m_session, offset))
        return placeInWords(m_session, *quote);
    for (const Unfinished::Entry &entry : m_session.unfinished().in({offset, offset + 1})) {
        if (entry.payload.quote.isNull())
            return describe(entry.payload.what);
    }
    return {};
}

QString SessionMarks::nameOf(const Quote &quote) const
{
    if (m_session.isUnsaved(quote.id))
        return tr("not saved yet");
    if (quote.kind == QuoteKind::NotAQuote)
        return tr("not a quote");
    QStringList names;
    for (SpeakerId id : quote.speakers) {
        if (const Speaker *speaker = m_session.catalogue().speaker(id))
            names.append(shortName(speaker->name));
    }
    if (names.isEmpty())
        return tr("no speaker");
    return names.join(QStringLiteral(", "));
}

/// Where there is a speaker to doubt.
QString SessionMarks::markOf(const Quote &quote) const
{
    const bool isDoubted = quote.flags.testFlag(QuoteFlag::Guessed) && quote.kind != QuoteKind::NotAQuote &&
                           !quote.speakers.isEmpty() && !m_session.isUnsaved(quote.id);
    return isDoubted ? QStringLiteral("?") : QString();
}

QString SessionMarks::remarkOn(const Quote &quote) const
{
    return openThreadsInWords(m_session.remarks().openThreads(quote.id));
}

QString SessionMarks::topicsOf(const Quote &quote) const
{
    QStringList names;
    for (TopicId id : quote.topics) {
        if (const Topic *topic = m_session.catalogue().topic(id))
            names.append(topic->name);
    }
    return names.join(QStringLiteral(", "));
}

int SessionMarks::depthOf(const Quote &quote) const
{
    const Span extent = quote.extent();
    int depth = 0;
    for (const OpenArticle::Hit &hit : article().spansIn({extent.start, extent.start + 1})) {
        const bool isAround = hit.payload.role == SpanRole::Content && hit.payload.quote != quote.id &&
                              hit.span.contains(extent) && hit.span != extent;
        depth += isAround ? 1 : 0;
    }
    return depth;
}

} // namespace pullquote
