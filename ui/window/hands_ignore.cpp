// The key I: what is unfinished stays as it is, with a reason.

#include "app/session/taggedquotation.h"
#include "ui/article/articleview.h"
#include "ui/panel/reasonpicker.h"
#include "ui/window/hands.h"
#include "ui/window/standpoint.h"

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

QStringList usualReasons(UnfinishedThing::What what)
{
    switch (what) {
    case UnfinishedThing::What::UntaggedQuotation:
        return {Hands::tr("Title, name or motto"), Hands::tr("Scare quotes"),
                Hands::tr("Repeats a quote that is tagged"), Hands::tr("Not worth tagging")};
    case UnfinishedThing::What::LoneMark:
        return {Hands::tr("Typing error in the article"), Hands::tr("Not a quotation mark")};
    case UnfinishedThing::What::NoSpeaker:
        return {Hands::tr("The article does not say who"), Hands::tr("Nobody in particular")};
    case UnfinishedThing::What::NoTopic:
        return {Hands::tr("No topic fits"), Hands::tr("Small talk")};
    case UnfinishedThing::What::GuessedSpeaker:
        return {Hands::tr("Cannot be told from the article")};
    }
    Q_UNREACHABLE();
}

/// The quotation's words, paragraph by paragraph.
QList<Span> partsAt(const OpenArticle &article, Span quotation)
{
    for (const Quotation *found : article.quotations().overlapping(quotation)) {
        if (found->span == quotation)
            return partsOf(*found);
    }
    return {quotation};
}

} // namespace

/// Of the current quote while the caret is with it. Else a quotation at the caret that nobody has tagged, the
/// right one of two, comes before the current quote, which may be pages away.
std::optional<Unfinished::Entry> Hands::unfinishedHere() const
{
    std::optional<Unfinished::Entry> found;
    const auto lookFor = [&](QuoteId quote, Span range) {
        for (const Unfinished::Entry &entry : m_session.unfinished().in(range)) {
            if (entry.payload.quote == quote)
                found = entry;
        }
    };
    const qsizetype caret = m_view.caret();
    if (!m_standpoint.quote())
        lookFor({}, {std::max<qsizetype>(caret - 1, 0), caret + 1});
    const Quote *current = m_session.article().quote(m_session.currentQuote());
    if (!found && current)
        lookFor(current->id, current->extent());
    return found;
}

void Hands::ignoreHere()
{
    m_ignored = unfinishedHere();
    const Quote *current = m_session.article().quote(m_session.currentQuote());
    if (!m_ignored && current && current->flags.testFlag(QuoteFlag::Complete)) {
        tell(m_tagging.setFlag(current->id, QuoteFlag::Complete, false),
             tr("What is missing counts as unfinished again."));
        return;
    }
    if (!m_ignored) {
        emit said(tr("Nothing is unfinished here. Press {nextUnfinished} for the next thing."));
        return;
    }
    const Span span = m_ignored->span;
    m_view.ensureVisible(span);
    m_ask.reasons.open(usualReasons(m_ignored->payload.what), describe(m_ignored->payload.what),
                       globalRectOf({span}));
}

/// Words that nobody tagged are ruled out with the reason as their note; a quote stays one and is complete as
/// it is.
void Hands::takeReason(const QString &reason)
{
    const std::optional<Unfinished::Entry> ignored = std::exchange(m_ignored, std::nullopt);
    if (!ignored)
        return;
    const QuoteId quote = ignored->payload.quote;
    const Result<QuoteId> done = quote.isNull() ? m_tagging.tag({partsAt(m_session.article(), ignored->span),
                                                                 {},
                                                                 {},
                                                                 {},
                                                                 {},
                                                                 QuoteKind::NotAQuote,
                                                                 reason,
                                                                 {}})
                                                : m_tagging.completeAsItIs(quote, reason);
    if (tell(done, tr("Left as it is. {undo} takes that back.")))
        m_session.setCurrentQuote(*done);
}

} // namespace pullquote
