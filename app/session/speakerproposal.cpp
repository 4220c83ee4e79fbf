#include "app/session/speakerproposal.h"

#include "app/session/antecedents.h"
#include "app/text/language.h"
#include "app/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {
namespace {

constexpr qsizetype MostProposals = 5;
constexpr double ClearLead = 3; // of the first antecedent over the second, to be more than a guess
constexpr double LikelyCue = 0.25;

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
    QStringView wordsAt(Span span) const { return m_request.text.mid(span.start, span.length()); }
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
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&](const SpeakerProposal &other) {
            return other.speaker == proposal.speaker && other.newName == proposal.newName;
        });
        if (!known)
            m_found.append(proposal);
    }

    void fromSource(const ReportingClause &clause)
    {
        if (clause.form == SourceForm::Pronoun)
            fromPronoun(clause);
        else if (!fromNames(clause) && clause.form == SourceForm::Title)
            fromTitle(clause);
    }

    /// "Quist and Brandt" are two.
    QList<Span> partners(Span source) const
    {
        const Language &language = Language::of(m_request.language);
        QList<Span> parts;
        qsizetype from = source.start;
        qsizetype at = source.start;
        for (const QStringView word : wordsAt(source).split(u' ')) {
            if (language.is(word.toString(), Word::Conjunction) && at > from) {
                parts.append({from, at - 1});
                from = at + word.size() + 1;
            }
            at += word.size() + 1;
        }
        parts.append({from, source.end});
        return parts;
    }

    bool fromNames(const ReportingClause &clause)
    {
        const qsizetype before = m_found.size();
        const QList<Span> parts =
            clause.number == Number::Plural ? partners(*clause.source) : QList<Span>{*clause.source};
        for (Span part : parts) {
            const qsizetype known = m_found.size();
            fromName(part, clause);
            if (known == m_found.size() && clause.form == SourceForm::Name)
                add({{},
                     fullestName(part),
                     true,
                     ProposalReason::NewName,
                     say("%1 → a new speaker").arg(wordsAt(part)),
                     part});
        }
        return m_found.size() > before;
    }

    /// A description ("the baker") is no surname, but may be the end of an organisation's name.
    static bool mayMean(SourceForm form, const KnownSpeaker &known, NameFit fit)
    {
        return fit != NameFit::None && (form == SourceForm::Name || fit == NameFit::Whole ||
                                        known.kind != KnownSpeaker::Kind::Person);
    }

    void fromName(Span part, const ReportingClause &clause)
    {
        const NameFit enough = clause.form == SourceForm::Name ? NameFit::Surname : NameFit::Whole;
        const bool likely = clause.weight >= LikelyCue;
        QList<std::pair<NameFit, const KnownSpeaker *>> fits;
        for (const KnownSpeaker &known : m_request.speakers)
            if (const NameFit fit = nameFit(wordsAt(part), known, m_request.language);
                mayMean(clause.form, known, fit))
                fits.append({fit, &known});
        std::stable_sort(fits.begin(), fits.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        const bool alone = fits.size() == 1 || (fits.size() > 1 && fits.at(0).first > fits.at(1).first);
        for (const auto &[fit, known] : fits)
            add({known->id,
                 {},
                 likely && alone && fit >= enough && known == fits.first().second,
                 ProposalReason::Named,
                 say("%1 → %2, by name").arg(wordsAt(part), shortName(known->name)),
                 part});
    }

    /// "Marla Quist" for "Quist" when that is how she was introduced.
    QString fullestName(Span part) const
    {
        const QString name = nameIn(wordsAt(part), m_request.language);
        QString fullest = name;
        for (const Mention &mention :
             mentionsBefore(m_request.text, part.start, m_request.quotations, m_request.language)) {
            const QString other = nameIn(wordsAt(mention.span), m_request.language);
            if (mention.form == SourceForm::Name && other.size() > fullest.size() &&
                other.endsWith(u' ' + name))
                fullest = other;
        }
        return fullest;
    }

    QList<Antecedent> antecedents(const ReportingClause &clause) const
    {
        const Span words = *clause.source;
        return antecedentsOf(
            {wordsAt(words), clause.form, clause.gender, clause.number}, m_request.text,
            mentionsBefore(m_request.text, words.start, m_request.quotations, m_request.language),
            m_request.speakers, m_request.language);
    }

    void fromPronoun(const ReportingClause &clause)
    {
        const Pronoun *pronoun =
            Language::of(m_request.language).pronoun(wordsAt(*clause.source).toString().toLower());
        if (pronoun && pronoun->firstPerson) {
            fromQuoteAround();
            return;
        }
        const char *reason = clause.gender == Gender::Masculine  ? "%1 → %2, last man named"
                             : clause.gender == Gender::Feminine ? "%1 → %2, last woman named"
                                                                 : "%1 → %2, last named who fits";
        const auto candidates = antecedents(clause);
        for (qsizetype i = 0; i < candidates.size(); ++i)
            add(referring(candidates, i, clause, ProposalReason::Pronoun, reason));
    }

    void fromTitle(const ReportingClause &clause)
    {
        const SpeakerProposal fresh{{},
                                    nameIn(wordsAt(*clause.source), m_request.language),
                                    false,
                                    ProposalReason::NewName,
                                    say("%1 → a new speaker").arg(wordsAt(*clause.source)),
                                    clause.source};
        const auto candidates = antecedents(clause);
        const auto byRole = [](const Antecedent &candidate) { return candidate.byRole; };
        const auto fitting = std::count_if(candidates.begin(), candidates.end(), byRole);
        if (fitting == 0 && introducedWithoutName(*clause.source))
            add(fresh);
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const bool role = candidates.at(i).byRole;
            SpeakerProposal proposal = referring(candidates, i, clause, ProposalReason::Title,
                                                 role ? "%1 → %2, by role" : "%1 → %2, last named who fits");
            proposal.sure = role && i == 0 && (fitting == 1 || proposal.sure) && clause.weight >= LikelyCue;
            if (!proposal.speaker.isNull())
                add(proposal);
        }
        add(fresh);
    }

    /// "An engineer", and "the engineer" when that is who "an engineer" before was: nobody with a name.
    bool introducedWithoutName(Span source) const
    {
        const Language &language = Language::of(m_request.language);
        const auto indefinite = [&](QStringView words) {
            return language.is(words.split(u' ').first().toString().toLower(), Word::Indefinite);
        };
        const auto head = [](QStringView words) { return words.split(u' ').last(); };
        const QStringView words = wordsAt(source);
        if (indefinite(words))
            return true;
        for (const Mention &mention :
             mentionsBefore(m_request.text, source.start, m_request.quotations, m_request.language))
            if (mention.form == SourceForm::Title && indefinite(wordsAt(mention.span)) &&
                head(wordsAt(mention.span)) == head(words))
                return true;
        return false;
    }

    SpeakerProposal referring(const QList<Antecedent> &all, qsizetype i, const ReportingClause &clause,
                              ProposalReason reason, const char *sentence) const
    {
        const Antecedent &one = all.at(i);
        const bool leads = i == 0 && (all.size() == 1 || one.score - all.at(1).score >= ClearLead);
        const bool near = one.score >= 2;
        return {one.speaker,
                one.speaker.isNull() ? one.name : QString(),
                leads && near && clause.weight >= LikelyCue,
                reason,
                say(sentence).arg(wordsAt(*clause.source), shortName(one.name)),
                clause.source};
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
            proposal.reasonText = say("%1 goes on").arg(known ? shortName(known->name) : proposal.newName);
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
            add({known->id, {}, sure, reason, say("%1 goes on").arg(shortName(known->name)), quote.content});
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
