#include "app/session/knownspeaker.h"

#include "app/text/tokens.h"

namespace pullquote {
namespace {

QList<Token> wordsOf(QStringView text, const Language &language)
{
    QList<Token> words = tokenize(text, {0, text.size()}, {}, language);
    words.removeIf([](const Token &token) { return token.kind != TokenKind::Word; });
    return words;
}

/// In lower case, without article and titles, unless those are all there is.
QStringList bareWords(QStringView text, const Language &language)
{
    const QList<Token> words = wordsOf(text, language);
    QStringList bare;
    QStringList all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Token &word = words.at(i);
        const bool article = bool(word.words & (Word::Article | Word::Determiner)) && i == 0;
        const bool title = bool(word.words & (Word::Title | Word::Address)) && i + 1 < words.size();
        if (!article)
            all.append(word.lower);
        if (!article && !title)
            bare.append(word.lower);
    }
    return bare.isEmpty() ? all : bare;
}

bool oneLetterOff(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > 1 || qMin(a.size(), b.size()) < 5)
        return false;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a.at(i) == b.at(i))
        ++i;
    const auto rest = [i](const QString &s, qsizetype skip) {
        return QStringView(s).mid(qMin(i + skip, s.size()));
    };
    return rest(a, 1) == rest(b, 1) || rest(a, 1) == rest(b, 0) || rest(a, 0) == rest(b, 1);
}

/// "v." is an initial of "vladimir".
bool isInitialOf(const QString &initial, const QString &name)
{
    return initial.size() == 2 && initial.endsWith(u'.') && name.startsWith(initial.front());
}

NameFit fitTo(const QStringList &words, const QStringList &name)
{
    if (words.isEmpty() || name.isEmpty())
        return NameFit::None;
    if (words == name)
        return NameFit::Whole;
    if (words.last() != name.last()) {
        if (words.size() == 1 && name.size() > 1 && words.first() == name.first())
            return NameFit::Given;
        const bool inside = words.size() > name.size() && words.mid(0, name.size()) == name;
        return inside ? NameFit::Given : NameFit::None;
    }
    if (words.size() == 1 || name.size() == 1)
        return NameFit::Surname;
    const QString &given = words.first();
    const QString &known = name.first();
    if (given == known || isInitialOf(given, known) || isInitialOf(known, given))
        return NameFit::Surname;
    return oneLetterOff(given, known) ? NameFit::Misspelled : NameFit::None;
}

} // namespace

NameFit nameFit(QStringView words, const KnownSpeaker &speaker, const QString &language)
{
    const Language &table = Language::of(language);
    const QStringList bare = bareWords(words, table);
    NameFit best = fitTo(bare, bareWords(speaker.name, table));
    for (const QString &alias : speaker.aliases) {
        if (words.compare(alias, Qt::CaseInsensitive) == 0)
            return NameFit::Whole;
        best = std::max(best, fitTo(bare, bareWords(alias, table)));
    }
    return best;
}

QString nameIn(QStringView words, const QString &language)
{
    const QList<Token> tokens = wordsOf(words, Language::of(language));
    qsizetype first = 0;
    if (tokens.size() > 1 && tokens.first().words & (Word::Article | Word::Determiner))
        ++first;
    qsizetype named = first;
    for (qsizetype i = first; i + 1 < tokens.size(); ++i)
        if (tokens.at(i).words & (Word::Title | Word::Address) && tokens.at(i + 1).capital &&
            !(tokens.at(i + 1).words & Word::Title))
            named = i + 1;
    if (named >= tokens.size())
        return words.toString();
    return words.mid(tokens.at(named).span.start, tokens.last().span.end - tokens.at(named).span.start)
        .toString();
}

QString shortName(const QString &name)
{
    const QList<QStringView> words = QStringView(name).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2 || words.first().endsWith(u'.') || !words.last().front().isUpper())
        return name;
    return QString(words.first().front()) + QLatin1String(". ") + words.last().toString();
}

} // namespace pullquote
