#pragma once

#include "app/text/clauses.h"

#include <QHash>
#include <QList>
#include <QString>

namespace pullquote {

/// What a word can be, as far as finding who speaks needs it. A word may be several.
enum class Word : quint32 {
    Determiner = 1 << 0,     ///< the, a, two
    Preposition = 1 << 1,    ///< of, in
    Conjunction = 1 << 2,    ///< and, but
    Subordinator = 1 << 3,   ///< when, after, because
    Complementizer = 1 << 4, ///< that, whether
    Relative = 1 << 5,       ///< who, which
    Auxiliary = 1 << 6,      ///< has, would
    Be = 1 << 7,             ///< was, being: makes a passive
    Adverb = 1 << 8,         ///< later, also
    Possessive = 1 << 9,     ///< his, their
    ObjectPronoun = 1 << 10, ///< him, them, reporters' "us"
    Title = 1 << 11,         ///< president, spokeswoman: before a name or instead of one
    Group = 1 << 12,         ///< ministry, officials: speaks, and is no person
    SpeechNoun = 1 << 13,    ///< remarks, statement
    Calendar = 1 << 14,      ///< Monday, June: capital letters that name nobody
    Address = 1 << 15,       ///< Mr., Dr.: an abbreviation or not, a name follows
    Connector = 1 << 16,     ///< de, van, bin: inside a name
    Abbreviation = 1 << 17,  ///< its full stop ends no sentence by itself
    Infinitive = 1 << 18,    ///< to
    Agent = 1 << 19,         ///< by
    Ambiguous = 1 << 20,     ///< a cue verb's form that is as often a noun: claim, state
    Article = 1 << 22,       ///< a determiner that never stands alone: no verb follows it
    Indefinite = 1 << 25,    ///< a, an: somebody not spoken of before
    Masculine = 1 << 23,
    Feminine = 1 << 24,
    Verb = 1 << 21, ///< common verbs that report nothing, so that no noun phrase swallows them
};
Q_DECLARE_FLAGS(Words, Word)
Q_DECLARE_OPERATORS_FOR_FLAGS(Words)

/// What a cue verb does to the words it reports.
enum class CueKind {
    Speech, ///< say
    Belief, ///< believe: inside a reported clause it belongs to what is reported
    Telling ///< tell, ask: an object follows, and the passive's subject is the addressee
};

enum class VerbForm { Base = 1, Third = 2, Past = 4, Participle = 8, Ing = 16 };
Q_DECLARE_FLAGS(VerbForms, VerbForm)
Q_DECLARE_OPERATORS_FOR_FLAGS(VerbForms)

/// A cue: one verb form, or a verb form with the words that make it a cue ("made" + "clear").
struct CueEntry {
    QList<QString> tail; ///< the words behind the verb; empty for most
    VerbForms forms;
    CueKind kind = CueKind::Speech;
    double weight = 0;    ///< of all the times the words stand in news, how many report speech
    bool passive = false; ///< "was quoted as saying": passive, and its subject speaks all the same
};

struct Pronoun {
    Gender gender = Gender::Unknown;
    Number number = Number::Unknown;
    bool firstPerson = false;
};

/// One language as data. The rules in noun phrases, cues and clauses know no word of any language; a further
/// language is one more LanguageData and a line in Language::of().
struct LanguageData {
    struct WordRow {
        Word flag;
        QStringView words; ///< lower case, spaces between
    };
    struct VerbRow {
        QStringView forms; ///< base third past participle ing; the base alone is inflected regularly
        double weight;
        CueKind kind = CueKind::Speech;
    };
    struct PhraseRow {
        QStringView verb; ///< as VerbRow::forms
        QStringView tail;
        double weight;
        bool passive = false;
    };
    struct PronounRow {
        QStringView words;
        Pronoun pronoun;
    };
    QList<WordRow> words;
    QList<VerbRow> verbs;
    QList<PhraseRow> phrases;
    QList<PronounRow> pronouns;
    QList<QStringView> accordingTo; ///< phrases before the speaker
    QStringView masculine;          ///< words that tell a person's gender: mr, spokesman
    QStringView feminine;
    QStringView adverbEnding;     ///< "ly"; empty: none
    QStringView pastEnding;       ///< "ed"; empty: none
    QStringView participleEnding; ///< "ing"; empty: none
    bool nounsAreCapital = false; ///< German: a capital letter makes no name
};

/// The lookups over a LanguageData.
class Language {
public:
    explicit Language(const LanguageData &data);

    /// By the first part of a code ("de-AT"); English for those without data.
    static const Language &of(QStringView code);

    /// Of a word in lower case, straight apostrophes.
    Words words(const QString &lower) const;
    bool is(const QString &lower, Words any) const { return bool(words(lower) & any); }
    /// Cues that start with this word, the longest tail first.
    const QList<CueEntry> &cues(const QString &lower) const;
    const Pronoun *pronoun(const QString &lower) const;
    const QList<QList<QString>> &accordingTo() const { return m_accordingTo; }
    bool looksLikePast(const QString &lower) const;
    bool looksLikeParticiple(const QString &lower) const; ///< "speaking", "asked"
    bool nounsAreCapital() const { return m_nounsAreCapital; }

private:
    void addVerb(QStringView forms, const CueEntry &entry);

    QHash<QString, Words> m_words;
    QHash<QString, QList<CueEntry>> m_cues;
    QHash<QString, Pronoun> m_pronouns;
    QList<QList<QString>> m_accordingTo;
    QString m_adverbEnding;
    QString m_pastEnding;
    QString m_participleEnding;
    bool m_nounsAreCapital = false;
};

/// The tables, one file each.
const LanguageData &englishData();
const LanguageData &germanData();

} // namespace pullquote
