#include "app/session/antecedents.h"

#include "app/text/tokens.h"

#include <algorithm>

namespace pullquote {
namespace {

// Points: a main subject two sentences back still weighs more than an object in this one.
constexpr double SentenceStep = 2;
constexpr double UnknownName = 2;
constexpr double WrongAffiliation = 6;
constexpr double RightRole = 5;
constexpr qsizetype SharedStem = 4; // "Russia", "Russian"

double pointsOf(Mention::Role role)
{
    switch (role) {
    case Mention::Role::Main:
        return 10;
    case Mention::Role::Subject:
        return 7;
    case Mention::Role::Object:
    case Mention::Role::Owner:
        return 4;
    }
    return 0;
}

/// What a title says: "the Russian President" is a president, and Russian.
struct TitleWords {
    QStringList titles;
    QStringList marks; ///< capital words beside the title

    TitleWords(QStringView words, const Language &language)
    {
        for (const Token &token : tokenize(words, {0, words.size()}, {}, language)) {
            if (token.words & (Word::Title | Word::Group))
                titles.append(token.lower);
            else if (token.capital && !(token.words & (Word::Article | Word::Determiner)))
                marks.append(token.lower);
        }
    }
};

bool shareStem(const QString &a, const QString &b)
{
    return a.size() >= SharedStem && b.size() >= SharedStem && a.left(SharedStem) == b.left(SharedStem);
}

/// Positive where role and affiliation agree with the title, negative where they contradict it.
double roleFit(const TitleWords &title, const KnownSpeaker &speaker)
{
    const QStringList roles = speaker.role.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList places =
        (speaker.affiliation + u' ' + speaker.role).toLower().split(u' ', Qt::SkipEmptyParts);
    const auto any = [](const QStringList &words, const QStringList &others) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(others.begin(), others.end(),
                               [&](const QString &other) { return word == other || shareStem(word, other); });
        });
    };
    const bool role = any(title.titles, roles);
    const bool place = !title.marks.isEmpty() && any(title.marks, places);
    if (!title.marks.isEmpty() && !speaker.affiliation.isEmpty() && !place)
        return -WrongAffiliation;
    if (!roles.isEmpty() && !title.titles.isEmpty() && !role)
        return -WrongAffiliation / 2;
    return (role ? RightRole : 0) + (place ? RightRole : 0);
}

bool isOrganisation(KnownSpeaker::Kind kind)
{
    return kind == KnownSpeaker::Kind::Organisation || kind == KnownSpeaker::Kind::Group ||
           kind == KnownSpeaker::Kind::Document;
}

bool genderFits(Gender asked, Gender known)
{
    return asked == Gender::Unknown || known == Gender::Unknown || asked == known;
}

class Search {
public:
    Search(const Reference &reference, QStringView text, const QList<KnownSpeaker> &speakers,
           const QString &language)
        : m_reference(reference),
          m_text(text),
          m_speakers(speakers),
          m_language(language),
          m_title(reference.words, Language::of(language)),
          m_described(std::any_of(m_title.titles.begin(), m_title.titles.end(), [&](const QString &word) {
              return Language::of(language).is(word, Word::Group);
          }))
    {
    }

    QList<Antecedent> run(const QList<Mention> &mentions)
    {
        learnGenders(mentions);
        for (const Mention &mention : mentions)
            if (mention.form == SourceForm::Name)
                take(mention);
        if (m_reference.form == SourceForm::Title)
            takeUnmentioned();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Antecedent &a, const Antecedent &b) { return a.score > b.score; });
        return m_found;
    }

private:
    QStringView wordsOf(const Mention &mention) const
    {
        return m_text.mid(mention.span.start, mention.span.length());
    }

    const KnownSpeaker *speakerOf(const Mention &mention) const
    {
        const KnownSpeaker *best = nullptr;
        NameFit bestFit = NameFit::Given;
        for (const KnownSpeaker &speaker : m_speakers)
            if (const NameFit fit = nameFit(wordsOf(mention), speaker, m_language); fit > bestFit) {
                best = &speaker;
                bestFit = fit;
            }
        return best;
    }

    /// "Mrs. Bell" once tells that Bell is a woman.
    void learnGenders(const QList<Mention> &mentions)
    {
        for (const Mention &mention : mentions)
            if (mention.gender != Gender::Unknown)
                m_genders.insert(surname(nameIn(wordsOf(mention), m_language)), mention.gender);
    }

    static QString surname(const QString &name) { return name.section(u' ', -1); }

    void take(const Mention &mention)
    {
        const KnownSpeaker *speaker = speakerOf(mention);
        const QString name = speaker ? speaker->name : nameIn(wordsOf(mention), m_language);
        Antecedent candidate{speaker ? speaker->id : QUuid(), name, mention.span, 0, false};
        candidate.score = pointsOf(mention.role) - SentenceStep * mention.sentencesBack;
        const Gender learnt = m_genders.value(surname(name), mention.gender);
        const Gender gender = speaker && speaker->gender != Gender::Unknown ? speaker->gender : learnt;
        const bool organisation = speaker && isOrganisation(speaker->kind);
        if (!fits(gender, organisation))
            return;
        if (gender != Gender::Unknown && gender == m_reference.gender)
            candidate.score += 2;
        if (!speaker)
            candidate.score -= UnknownName;
        addTitle(candidate, mention, speaker);
        add(candidate);
    }

    bool fits(Gender gender, bool organisation) const
    {
        if (!genderFits(m_reference.gender, gender))
            return m_reference.gender == Gender::Neuter && organisation;
        if (m_reference.form == SourceForm::Title)
            return organisation == m_described;
        if (m_reference.gender == Gender::Neuter || m_reference.number == Number::Plural)
            return organisation;
        return !organisation;
    }

    void addTitle(Antecedent &candidate, const Mention &mention, const KnownSpeaker *speaker) const
    {
        if (m_reference.form != SourceForm::Title)
            return;
        for (const Token &token :
             tokenize(wordsOf(mention), {0, mention.span.length()}, {}, Language::of(m_language)))
            if (m_title.titles.contains(token.lower))
                candidate.score += 1;
        const double fit = speaker ? roleFit(m_title, *speaker) : 0;
        candidate.score += fit;
        candidate.byRole = fit > 0;
    }

    /// A speaker whose role and affiliation are the title's may be meant without having been named.
    void takeUnmentioned()
    {
        for (const KnownSpeaker &speaker : m_speakers) {
            const double fit = roleFit(m_title, speaker);
            if (fit > 0 && genderFits(m_reference.gender, speaker.gender))
                add({speaker.id, speaker.name, {}, fit, true});
        }
    }

    void add(const Antecedent &candidate)
    {
        const auto same = std::find_if(m_found.begin(), m_found.end(), [&](const Antecedent &other) {
            return candidate.speaker.isNull() ? surname(other.name) == surname(candidate.name)
                                              : other.speaker == candidate.speaker;
        });
        if (same == m_found.end())
            m_found.append(candidate);
        else if (candidate.score > same->score)
            *same = candidate;
    }

    const Reference &m_reference;
    QStringView m_text;
    const QList<KnownSpeaker> &m_speakers;
    const QString &m_language;
    TitleWords m_title;
    bool m_described; ///< the title is a group's: "the ministry"
    QHash<QString, Gender> m_genders;
    QList<Antecedent> m_found;
};

} // namespace

QList<Antecedent> antecedentsOf(const Reference &reference, QStringView text, const QList<Mention> &mentions,
                                const QList<KnownSpeaker> &speakers, const QString &language)
{
    return Search(reference, text, speakers, language).run(mentions);
}

} // namespace pullquote
