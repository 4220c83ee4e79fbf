#include "app/session/sourceproposals.h"

#include "app/session/antecedents.h"
#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {
namespace {

constexpr double ClearLead = 3; // of the first antecedent over the second, to be more than a guess
constexpr double LikelyCue = 0.25;

QString say(const char *sentence)
{
    return QCoreApplication::translate("SpeakerProposal", sentence);
}

/// Resolves the source words of one clause.
class SourceReader {
public:
    explicit SourceReader(const ProposalRequest &request) : m_request(request) {}

    QList<SpeakerProposal> read(const ReportingClause &clause)
    {
        fromSource(clause);
        return m_found;
    }

private:
    QStringView wordsAt(Span span) const { return m_request.text.mid(span.start, span.length()); }

    void add(const SpeakerProposal &proposal)
    {
        if (!isAmong(proposal, m_found))
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
                     say(QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → a new speaker")).arg(wordsAt(part)),
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
                 say(QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, by name"))
                     .arg(wordsAt(part), shortName(known->name)),
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
        return antecedentsOf({wordsAt(words), clause.form, clause.gender, clause.number}, m_request.text,
                             mentionsBeforeSource(words), m_request.speakers, m_request.language);
    }

    /// Of the one clause that this is for: a title asks twice, and reading the paragraphs before it is most
    /// of a proposal.
    const QList<Mention> &mentionsBeforeSource(Span source) const
    {
        if (!m_mentions)
            m_mentions =
                mentionsBefore(m_request.text, source.start, m_request.quotations, m_request.language);
        return *m_mentions;
    }

    void fromPronoun(const ReportingClause &clause)
    {
        const char *reason = clause.gender == Gender::Masculine
                                 ? QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, last man named")
                             : clause.gender == Gender::Feminine
                                 ? QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, last woman named")
                                 : QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, last named who fits");
        const auto candidates = antecedents(clause);
        for (qsizetype i = 0; i < candidates.size(); ++i)
            add(referring(candidates, i, clause, ProposalReason::Pronoun, reason));
    }

    void fromTitle(const ReportingClause &clause)
    {
        const SpeakerProposal fresh{
            {},
            nameIn(wordsAt(*clause.source), m_request.language),
            false,
            ProposalReason::NewName,
            say(QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → a new speaker")).arg(wordsAt(*clause.source)),
            clause.source};
        const auto candidates = antecedents(clause);
        const auto byRole = [](const Antecedent &candidate) { return candidate.byRole; };
        const auto fitting = std::count_if(candidates.begin(), candidates.end(), byRole);
        if (fitting == 0 && introducedWithoutName(*clause.source))
            add(fresh);
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const bool role = candidates.at(i).byRole;
            SpeakerProposal proposal =
                referring(candidates, i, clause, ProposalReason::Title,
                          role ? QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, by role")
                               : QT_TRANSLATE_NOOP("SpeakerProposal", "%1 → %2, last named who fits"));
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
        for (const Mention &mention : mentionsBeforeSource(source))
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

    const ProposalRequest &m_request;
    QList<SpeakerProposal> m_found;
    mutable std::optional<QList<Mention>> m_mentions;
};

} // namespace

bool isAmong(const SpeakerProposal &proposal, const QList<SpeakerProposal> &found)
{
    return std::any_of(found.begin(), found.end(), [&](const SpeakerProposal &other) {
        return other.speaker == proposal.speaker && other.newName == proposal.newName;
    });
}

bool isFirstPerson(const ProposalRequest &request, const ReportingClause &clause)
{
    if (clause.form != SourceForm::Pronoun || !clause.source)
        return false;
    const QStringView word = request.text.mid(clause.source->start, clause.source->length());
    const Pronoun *pronoun = Language::of(request.language).pronoun(word.toString().toLower());
    return pronoun && pronoun->firstPerson;
}

QList<SpeakerProposal> proposalsFromSource(const ProposalRequest &request, const ReportingClause &clause)
{
    return clause.source ? SourceReader(request).read(clause) : QList<SpeakerProposal>();
}

} // namespace pullquote
