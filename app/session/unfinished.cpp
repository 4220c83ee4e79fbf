#include "app/session/unfinished.h"

#include "app/session/taggedquotation.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Unfinished", text);
}

} // namespace

QString describe(UnfinishedThing::What what)
{
    switch (what) {
    case UnfinishedThing::What::UntaggedQuotation:
        return tr("Nobody has tagged this quotation.");
    case UnfinishedThing::What::LoneMark:
        return tr("This quotation mark has no partner.");
    case UnfinishedThing::What::NoSpeaker:
        return tr("This quote names no speaker.");
    case UnfinishedThing::What::NoTopic:
        return tr("This quote has no topic.");
    case UnfinishedThing::What::GuessedSpeaker:
        return tr("The speaker of this quote is a guess.");
    }
    Q_UNREACHABLE();
}

Unfinished::Unfinished(const OpenArticle &article, UnfinishedScope scope) : m_scope(std::move(scope))
{
    std::vector<Entry> entries;
    for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
        const Quote &quote = article.quoteNumber(number);
        if (const std::optional<UnfinishedThing> thing = thingAbout(quote))
            entries.push_back({quote.extent(), *thing});
    }
    for (const Quotation &quotation : article.quotations().all()) {
        if (quotation.depth == 0 && !isTagged(article, quotation, m_scope.hidden))
            entries.push_back({quotation.span,
                               {quotation.balanced ? UnfinishedThing::What::UntaggedQuotation
                                                   : UnfinishedThing::What::LoneMark,
                                {}}});
    }
    m_things = SpanIndex<UnfinishedThing>(std::move(entries));
}

std::optional<Unfinished::Entry> Unfinished::next(qsizetype offset) const
{
    const std::optional<Entry> found = m_things.firstFrom(offset + 1);
    return found ? found : m_things.firstFrom(0);
}

std::optional<Unfinished::Entry> Unfinished::previous(qsizetype offset) const
{
    const std::optional<Entry> found = m_things.lastBefore(offset);
    return found ? found : m_things.lastBefore(std::numeric_limits<qsizetype>::max());
}

std::optional<UnfinishedThing> Unfinished::thingAbout(const Quote &quote) const
{
    const bool mine = m_scope.mine.isNull() || quote.annotator == m_scope.mine;
    const bool ruledOut = quote.kind == QuoteKind::NotAQuote || quote.flags.testFlag(QuoteFlag::Complete) ||
                          (quote.kind == QuoteKind::Indirect && !m_scope.tagsIndirect);
    if (!mine || ruledOut || m_scope.hidden.contains(quote.annotator))
        return std::nullopt;
    if (quote.flags.testFlag(QuoteFlag::Guessed))
        return UnfinishedThing{UnfinishedThing::What::GuessedSpeaker, quote.id};
    if (quote.speakers.isEmpty())
        return UnfinishedThing{UnfinishedThing::What::NoSpeaker, quote.id};
    if (quote.topics.isEmpty())
        return UnfinishedThing{UnfinishedThing::What::NoTopic, quote.id};
    return std::nullopt;
}

void Unfinished::update(const OpenArticle &article, const Quote *before, const Quote *after)
{
    if (before) {
        if (const std::optional<UnfinishedThing> thing = thingAbout(*before))
            m_things.remove(before->extent(), *thing);
    }
    if (after) {
        if (const std::optional<UnfinishedThing> thing = thingAbout(*after))
            m_things.add(after->extent(), *thing);
    }
    for (const Quote *quote : {before, after}) {
        for (Span part : quote ? quote->content : QList<Span>())
            review(article, part);
    }
}

void Unfinished::review(const OpenArticle &article, Span range)
{
    for (const Quotation *quotation : article.quotations().overlapping(range)) {
        if (quotation->depth > 0)
            continue;
        const UnfinishedThing thing{quotation->balanced ? UnfinishedThing::What::UntaggedQuotation
                                                        : UnfinishedThing::What::LoneMark,
                                    {}};
        if (isTagged(article, *quotation, m_scope.hidden))
            m_things.remove(quotation->span, thing);
        else
            m_things.add(quotation->span, thing);
    }
}

} // namespace pullquote
