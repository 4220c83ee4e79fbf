#include "app/session/tagproposal.h"

#include "app/text/clauses.h"

#include <algorithm>

namespace pullquote {

namespace {

/// So many quotes back, a speaker is no longer "the one who spoke before".
constexpr qsizetype earlierQuotes = 32;

QList<KnownSpeaker> knownSpeakers(const Catalogue &catalogue)
{
    QList<KnownSpeaker> known;
    for (const Speaker &speaker : catalogue.speakers()) {
        KnownSpeaker one;
        one.id = speaker.id.uuid();
        one.name = speaker.name;
        one.aliases = speaker.aliases;
        one.role = speaker.role;
        one.affiliation = speaker.affiliation;
        one.kind = KnownSpeaker::Kind(int(speaker.kind));
        known.append(one);
    }
    return known;
}

QList<EarlierQuote> quotesBefore(const OpenArticle &article, const Catalogue &catalogue,
                                 const QList<Span> &content)
{
    Quote asked;
    asked.content = content;
    QList<EarlierQuote> earlier;
    const qsizetype number = article.numberFor(asked);
    for (qsizetype i = std::max<qsizetype>(1, number - earlierQuotes); i < number; ++i) {
        const Quote &quote = article.quoteNumber(i);
        if (!quote.speakers.isEmpty() && quote.kind != QuoteKind::NotAQuote)
            earlier.append({quote.extent(), catalogue.resolved(quote.speakers.first()).uuid()});
    }
    return earlier;
}

/// Somebody new is worth a row when the source names them, or when nobody else comes to mind: the other names
/// of the paragraph are places and lawyers as often as speakers.
bool isWorthProposing(const SpeakerProposal &proposal, bool isFirst)
{
    return !proposal.speaker.isNull() || isFirst || proposal.reason == ProposalReason::NewName;
}

} // namespace

TagProposal proposeTag(const OpenArticle &article, const Catalogue &catalogue, const QList<Span> &content)
{
    if (content.isEmpty())
        return {};
    const QList<Quotation> quotations = article.quotationsNear(content.first().united(content.last()));
    const QString &language = article.article().language;
    const ReportingClause clause = reportingClause(article.text(), {content, quotations, language});
    TagProposal proposal;
    if (clause.cue)
        proposal.cue = {*clause.cue};
    if (clause.source)
        proposal.source = {*clause.source};
    if (clause.source && (clause.form == SourceForm::Title || clause.form == SourceForm::Name))
        proposal.alias = article.words(*clause.source);
    for (const SpeakerProposal &speaker :
         proposeSpeakers({article.text(), content, quotations, clause, knownSpeakers(catalogue),
                          quotesBefore(article, catalogue, content), language})) {
        if (isWorthProposing(speaker, proposal.speakers.isEmpty()))
            proposal.speakers.append(speaker);
    }
    return proposal;
}

} // namespace pullquote
