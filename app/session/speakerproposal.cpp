#include "app/session/speakerproposal.h"

#include "app/session/sourceproposals.h"
#include "app/text/mentions.h"
#include "app/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {
namespace {

constexpr qsizetype MostProposals = 5;

QString say(const char *sentence)
{
    return QCoreApplication::translate("SpeakerProposal", sentence);
}

class Proposer {
public:
    explicit Proposer(const ProposalRequest &request) : m_request(request) {}

    QList<SpeakerProposal> run()
    {
        if (m_request.content.isEmpty())
            return {};
        if (m_request.clause.source)
            fromSource(m_request.clause);
        if (m_found.isEmpty() || !m_found.first().sure)
            fromAround();
        const bool several = m_found.size() > 1 && m_found.at(1).sure;
        for (qsizetype i = several ? 0 : 1; i < m_found.size(); ++i)
            m_found[i].sure = false;
        return m_found.mid(0, MostProposals);
    }

private:
    qsizetype start() const { return m_request.content.first().start; }
    Span whole() const { return m_request.content.first().united(m_request.content.last()); }

    const KnownSpeaker *speaker(const QUuid &id) const
    {
        const auto it = std::find_if(m_request.speakers.begin(), m_request.speakers.end(),
                                     [&](const KnownSpeaker &s) { return s.id == id; });
        return it == m_request.speakers.end() ? nullptr : &*it;
    }

    void add(const SpeakerProposal &proposal)
    {
        if (!isAmong(proposal, m_found))
            m_found.append(proposal);
    }

    void fromSource(const ReportingClause &clause)
    {
        if (isFirstPerson(m_request, clause)) {
            fromQuoteAround();
            return;
        }
        for (const SpeakerProposal &proposal : proposalsFromSource(m_request, clause))
            add(proposal);
    }

    // Without a clause, or as further guesses beside one that is not sure.

    void fromAround()
    {
        const bool named = m_request.clause.source.has_value();
        if (!named && fromQuotationJustBefore())
            return;
        const Span paragraph = paragraphAt(m_request.text, start());
        const QStringView lead = m_request.text.mid(paragraph.start, start() - paragraph.start);
        const bool wordsBefore = std::any_of(lead.begin(), lead.end(), [](QChar c) { return c.isLetter(); });
        if (wordsBefore && !named)
            fromSubjectBefore();
        fromPreviousQuote();
        if (!wordsBefore && !named)
            fromSubjectBefore();
    }

    /// The last whole quotation before the quote; null without one.
    const Quotation *quotationBefore() const
    {
        const auto &all = m_request.quotations;
        auto it = std::lower_bound(all.begin(), all.end(), start(),
                                   [](const Quotation &q, qsizetype at) { return q.span.start < at; });
        const Quotation *best = nullptr;
        for (int i = 0; i < 16 && it != all.begin(); ++i) {
            --it;
            if (it->balanced && it->span.end <= start() && (!best || it->depth < best->depth))
                best = &*it;
            if (best && it->depth == 0)
                break;
        }
        return best;
    }

    /// “A,” he said. “B.” – and “B.” “C.” side by side.
    bool fromQuotationJustBefore()
    {
        const Quotation *before = quotationBefore();
        if (!before || paragraphAt(m_request.text, start()).start > before->span.start)
            return false;
        const auto clause =
            reportingClause(m_request.text, {{before->span}, m_request.quotations, m_request.language});
        const qsizetype said =
            clause.found() && clause.clause.start > before->span.start
                ? sentenceAt(m_request.text, clause.clause.start, m_request.quotations, m_request.language)
                      .end
                : 0;
        const qsizetype from = said <= start() ? std::max(before->span.end, said) : before->span.end;
        const QStringView between = m_request.text.mid(from, std::max(qsizetype(0), start() - from));
        if (std::any_of(between.begin(), between.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            return false;
        return goesOnFrom(before->span, clause, ProposalReason::GoesOn);
    }

    bool goesOnFrom(Span quotation, const ReportingClause &clause, ProposalReason reason)
    {
        for (const EarlierQuote &quote : earlierNear(quotation.end))
            if (quote.content.overlaps(quotation) && !quote.speaker.isNull() &&
                !quote.content.overlaps(whole())) {
                addEarlier(quote, reason, reason == ProposalReason::GoesOn);
                return true;
            }
        if (!clause.source)
            return false;
        ProposalRequest other = m_request;
        other.content = {quotation};
        other.clause = clause;
        const bool goesOn = reason != ProposalReason::PreviousQuote;
        Proposer inner(other);
        inner.fromSource(clause);
        for (SpeakerProposal proposal : inner.m_found) {
            proposal.sure = proposal.sure && goesOn;
            proposal.reason = reason;
            const KnownSpeaker *known = speaker(proposal.speaker);
            proposal.reasonText = say(QT_TRANSLATE_NOOP("SpeakerProposal", "%1 goes on"))
                                      .arg(known ? shortName(known->name) : proposal.newName);
            add(proposal);
        }
        return !inner.m_found.isEmpty();
    }

    /// The earlier quotes that begin before an offset, the nearest first; a few.
    QList<EarlierQuote> earlierNear(qsizetype offset) const
    {
        constexpr qsizetype few = 16;
        auto it = std::lower_bound(m_request.earlier.begin(), m_request.earlier.end(), offset,
                                   [](const EarlierQuote &q, qsizetype at) { return q.content.start < at; });
        QList<EarlierQuote> near;
        while (it != m_request.earlier.begin() && near.size() < few)
            near.append(*--it);
        return near;
    }

    void addEarlier(const EarlierQuote &quote, ProposalReason reason, bool sure)
    {
        const KnownSpeaker *known = speaker(quote.speaker);
        if (known)
            add({known->id,
                 {},
                 sure,
                 reason,
                 say(QT_TRANSLATE_NOOP("SpeakerProposal", "%1 goes on")).arg(shortName(known->name)),
                 quote.content});
    }

    void fromPreviousQuote()
    {
        for (const EarlierQuote &quote : earlierNear(start()))
            if (quote.content.end <= start() && !quote.speaker.isNull()) {
                addEarlier(quote, ProposalReason::PreviousQuote, false);
                return;
            }
        if (const Quotation *before = quotationBefore())
            goesOnFrom(
                before->span,
                reportingClause(m_request.text, {{before->span}, m_request.quotations, m_request.language}),
                ProposalReason::PreviousQuote);
    }

    /// "He paused. “…”"
    void fromSubjectBefore()
    {
        const auto subject =
            subjectOfSentenceBefore(m_request.text, start(), m_request.quotations, m_request.language);
        if (!subject)
            return;
        ReportingClause clause;
        clause.source = subject->span;
        clause.form = subject->form;
        clause.gender = subject->gender;
        clause.number = subject->number;
        const qsizetype before = m_found.size();
        fromSource(clause);
        for (qsizetype i = before; i < m_found.size(); ++i) {
            m_found[i].sure = false;
            m_found[i].reason = ProposalReason::ParagraphSubject;
        }
    }

    /// "I" inside a quotation is whoever speaks there.
    void fromQuoteAround()
    {
        for (const EarlierQuote &quote : earlierNear(start()))
            if (quote.content.contains(whole()) && quote.content != whole()) {
                addEarlier(quote, ProposalReason::Pronoun, true);
                return;
            }
        const auto holds = [&](const Quotation &q) {
            return q.balanced && q.span.contains(whole()) && q.span != whole();
        };
        const auto &all = m_request.quotations;
        const auto behind =
            std::lower_bound(all.begin(), all.end(), start(),
                             [](const Quotation &q, qsizetype at) { return q.span.start < at; });
        for (auto it = behind; it != all.begin() && behind - it < 16;)
            if (holds(*--it)) {
                goesOnFrom(it->span, reportingClause(m_request.text, {{it->span}, all, m_request.language}),
                           ProposalReason::Pronoun);
                return;
            }
    }

    const ProposalRequest &m_request;
    QList<SpeakerProposal> m_found;
};

} // namespace

QList<SpeakerProposal> proposeSpeakers(const ProposalRequest &request)
{
    return Proposer(request).run();
}

} // namespace pullquote
