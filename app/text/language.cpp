#include "app/text/language.h"

#include <algorithm>

namespace pullquote {
namespace {

QStringList split(QStringView words)
{
    return words.toString().split(u' ', Qt::SkipEmptyParts);
}

/// base, third, past, participle, ing of a regular English verb.
QStringList inflected(const QString &base)
{
    const auto stem = [&](qsizetype dropped) { return base.chopped(dropped); };
    const bool silentE = base.endsWith(u'e');
    const bool consonantY =
        base.endsWith(u'y') && base.size() > 1 && !QStringLiteral("aeiou").contains(base.at(base.size() - 2));
    const bool hissing = base.endsWith(u's') || base.endsWith(QLatin1String("sh")) ||
                         base.endsWith(QLatin1String("ch")) || base.endsWith(u'x');
    const QString third = consonantY ? stem(1) + QLatin1String("ies")
                          : hissing  ? base + QLatin1String("es")
                                     : base + u's';
    const QString past = consonantY ? stem(1) + QLatin1String("ied")
                         : silentE  ? base + u'd'
                                    : base + QLatin1String("ed");
    const QString ing =
        (silentE && !base.endsWith(QLatin1String("ee")) ? stem(1) : base) + QLatin1String("ing");
    return {base, third, past, past, ing};
}

} // namespace

Language::Language(const LanguageData &data)
    : m_adverbEnding(data.adverbEnding.toString()),
      m_pastEnding(data.pastEnding.toString()),
      m_participleEnding(data.participleEnding.toString()),
      m_nounsAreCapital(data.nounsAreCapital)
{
    for (const auto &row : data.words)
        for (const QString &word : split(row.words))
            m_words[word] |= row.flag;
    for (const QString &word : split(data.masculine))
        m_words[word] |= Word::Masculine;
    for (const QString &word : split(data.feminine))
        m_words[word] |= Word::Feminine;
    for (const auto &row : data.verbs)
        addVerb(row.forms, {{}, {}, row.kind, row.weight, false});
    for (const auto &row : data.phrases)
        addVerb(row.verb, {split(row.tail), {}, CueKind::Speech, row.weight, row.passive});
    for (const auto &row : data.pronouns)
        for (const QString &word : split(row.words))
            m_pronouns.insert(word, row.pronoun);
    for (QStringView phrase : data.accordingTo)
        m_accordingTo.append(split(phrase));
    for (QList<CueEntry> &entries : m_cues)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const CueEntry &a, const CueEntry &b) { return a.tail.size() > b.tail.size(); });
}

void Language::addVerb(QStringView forms, const CueEntry &entry)
{
    QStringList list = split(forms);
    if (list.size() == 1)
        list = inflected(list.first());
    QHash<QString, VerbForms> byWord;
    for (qsizetype i = 0; i < list.size(); ++i)
        byWord[list.at(i)] |= VerbForm(1 << i);
    for (auto it = byWord.cbegin(); it != byWord.cend(); ++it) {
        CueEntry form = entry;
        form.forms = it.value();
        m_cues[it.key()].append(form);
    }
}

const Language &Language::of(QStringView code)
{
    if (code.startsWith(u"de", Qt::CaseInsensitive)) {
        static const Language german(germanData());
        return german;
    }
    static const Language english(englishData());
    return english;
}

Words Language::words(const QString &lower) const
{
    Words words = m_words.value(lower);
    if (!words && !m_adverbEnding.isEmpty() && lower.size() > 4 && lower.endsWith(m_adverbEnding))
        words |= Word::Adverb;
    return words;
}

const QList<CueEntry> &Language::cues(const QString &lower) const
{
    static const QList<CueEntry> none;
    const auto it = m_cues.constFind(lower);
    return it == m_cues.cend() ? none : *it;
}

const Pronoun *Language::pronoun(const QString &lower) const
{
    const auto it = m_pronouns.constFind(lower);
    return it == m_pronouns.cend() ? nullptr : &*it;
}

bool Language::looksLikePast(const QString &lower) const
{
    return !m_pastEnding.isEmpty() && lower.size() > 4 && lower.endsWith(m_pastEnding);
}

bool Language::looksLikeParticiple(const QString &lower) const
{
    return looksLikePast(lower) ||
           (!m_participleEnding.isEmpty() && lower.size() > 4 && lower.endsWith(m_participleEnding));
}

} // namespace pullquote
