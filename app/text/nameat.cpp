#include "app/text/snapping.h"
#include "app/text/words.h"

#include <QLatin1StringView>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int mostWords = 10;

template <size_t count>
bool isOneOf(QStringView word, const QLatin1StringView (&words)[count])
{
    return std::any_of(std::begin(words), std::end(words), [word](QLatin1StringView known) {
        return word.compare(known, Qt::CaseInsensitive) == 0;
    });
}

#define WORD(word) QLatin1StringView(word)

/// Small words inside a name: Ursula von der Leyen, Osama bin Laden.
bool isParticle(QStringView word)
{
    static constexpr QLatin1StringView particles[] = {
        WORD("von"),   WORD("van"), WORD("der"), WORD("den"), WORD("de"),  WORD("del"),
        WORD("della"), WORD("di"),  WORD("da"),  WORD("dos"), WORD("du"),  WORD("la"),
        WORD("le"),    WORD("ter"), WORD("ten"), WORD("zu"),  WORD("bin"), WORD("ibn"),
        WORD("bint"),  WORD("al"),  WORD("el"),  WORD("y"),   WORD("af"),  WORD("av")};
    return isOneOf(word, particles);
}

/// Titles whose full stop does not end the name: Dr. Fauci.
bool isShortTitle(QStringView word)
{
    static constexpr QLatin1StringView titles[] = {WORD("Mr"),   WORD("Mrs"), WORD("Ms"),  WORD("Dr"),
                                                   WORD("Prof"), WORD("Sen"), WORD("Rep"), WORD("Gov"),
                                                   WORD("Gen"),  WORD("Lt"),  WORD("Col"), WORD("Sgt"),
                                                   WORD("Capt"), WORD("St"),  WORD("Rev"), WORD("Hon")};
    return isOneOf(word, titles);
}

/// Words that are capitalised because they begin a sentence.
bool isSentenceOpener(QStringView word)
{
    static constexpr QLatin1StringView openers[] = {
        WORD("a"),         WORD("an"),      WORD("the"),   WORD("in"),        WORD("on"),
        WORD("at"),        WORD("as"),      WORD("by"),    WORD("to"),        WORD("of"),
        WORD("for"),       WORD("from"),    WORD("with"),  WORD("when"),      WORD("while"),
        WORD("after"),     WORD("before"),  WORD("but"),   WORD("and"),       WORD("or"),
        WORD("if"),        WORD("he"),      WORD("she"),   WORD("it"),        WORD("they"),
        WORD("we"),        WORD("you"),     WORD("i"),     WORD("his"),       WORD("her"),
        WORD("its"),       WORD("their"),   WORD("our"),   WORD("my"),        WORD("this"),
        WORD("that"),      WORD("these"),   WORD("those"), WORD("who"),       WORD("what"),
        WORD("where"),     WORD("why"),     WORD("how"),   WORD("since"),     WORD("though"),
        WORD("although"),  WORD("however"), WORD("asked"), WORD("according"), WORD("meanwhile"),
        WORD("yesterday"), WORD("today")};
    return isOneOf(word, openers);
}

#undef WORD

bool isCapitalised(QStringView word)
{
    // d’Arc, al-Assad and McDonald have their capital further in.
    const auto isCapital = [](QChar c) { return c.isUpper() || c.isTitleCase(); };
    const bool prefixed =
        word.size() > 3 && word[0].isLower() && std::any_of(word.begin(), word.begin() + 4, isCapital);
    return !word.isEmpty() && (isCapital(word[0]) || prefixed);
}

QStringView wordOf(QStringView text, Span span)
{
    return text.mid(span.start, span.length());
}

/// An initial or a short title takes its full stop along: "V.", "Dr.".
Span withStop(QStringView text, Span word)
{
    const QStringView letters = wordOf(text, word);
    const bool stops = word.end < text.size() && text[word.end] == u'.' && !letters.isEmpty() &&
                       ((letters.size() == 1 && letters[0].isUpper()) || isShortTitle(letters));
    return stops ? Span{word.start, word.end + 1} : word;
}

bool isNameSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == QChar(0x202F);
}

/// The word before or after `name`, when only one space is between; else empty.
Span wordAfter(QStringView text, Span name)
{
    if (name.end + 1 >= text.size() || !isNameSpace(text[name.end]))
        return {name.end, name.end};
    return withStop(text, wordAround(text, name.end + 1));
}

Span wordBefore(QStringView text, Span name)
{
    if (name.start < 2 || !isNameSpace(text[name.start - 1]))
        return {name.start, name.start};
    if (text[name.start - 2] != u'.')
        return wordAround(text, name.start - 2);
    const Span word = wordAround(text, name.start - 2); // U.S. holds its full stop
    const Span stopped =
        word.isEmpty() && name.start > 2 ? withStop(text, wordAround(text, name.start - 3)) : word;
    const QStringView letters = wordOf(text, stopped);
    // A country's full stop may end a sentence, an initial's does not: "J.R.R. Tolkien", "in the U.S. Putin
    // said".
    const bool country = letters == u"U.S." || letters == u"U.K." || letters == u"U.N." || letters == u"D.C.";
    return stopped.end == name.start - 1 && !country ? stopped : Span{name.start, name.start};
}

/// Grows `name` by the words that `next` gives; a particle counts only with a capitalised word beyond it.
template <class Next>
Span grown(QStringView text, Span name, Next next)
{
    Span reach = name;
    for (int i = 0; i < mostWords; ++i) {
        const Span word = next(text, reach);
        const QStringView letters = wordOf(text, word);
        if (word.isEmpty() || !(isCapitalised(letters) || isParticle(letters)))
            break;
        if (isSentenceOpener(letters))
            break;
        reach = reach.united(word);
        if (isCapitalised(letters))
            name = reach;
    }
    return name;
}

bool isPossessive(QStringView letters)
{
    return letters.endsWith(u"’s") || letters.endsWith(u"'s");
}

} // namespace

Span nameAt(QStringView text, qsizetype offset)
{
    const Span word = wordAt(text, offset);
    const QStringView letters = wordOf(text, word);
    if (!isCapitalised(letters) || (isSentenceOpener(letters) && letters.size() > 1))
        return {word.start, word.start};
    // "Putin’s" names Putin, and whoever follows is somebody else.
    const auto after = [](QStringView in, Span from) {
        return isPossessive(wordOf(in, from)) ? Span{from.end, from.end} : wordAfter(in, from);
    };
    const auto before = [](QStringView in, Span from) {
        const Span previous = wordBefore(in, from);
        return isPossessive(wordOf(in, previous)) ? Span{from.start, from.start} : previous;
    };
    Span name = grown(text, withStop(text, word), before);
    name = grown(text, name, after);
    return isPossessive(wordOf(text, name)) ? Span{name.start, name.end - 2} : name;
}

} // namespace pullquote
