#include "app/formats/scholarly/reficounting.h"

#include "app/formats/scholarly/xmltext.h"

#include <algorithm>

namespace pullquote::refi {

namespace {

/// So many selections tell how all count.
constexpr qsizetype enough = 1'000;
/// So many units of text are gone through to find out whether names are words.
constexpr qint64 mostSearched = 500'000'000;

/// Programs shorten long names in one way or another.
QString withoutDots(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u'…'))
        name.chop(1);
    return name.trimmed();
}

bool isNameOf(const QString &words, const QString &name)
{
    constexpr qsizetype shortest = 12; // a shorter beginning may be there by chance
    if (words == name || xmlText(words) == name)
        return true;
    if (words.size() > 2 * name.size() + 100 && !name.endsWith(u'…') && !name.endsWith(u"..."))
        return false;
    const QString folded = foldedSpace(name);
    const QString foldedWords = foldedSpace(words.left(2 * name.size() + 100));
    if (foldedWords == folded)
        return true;
    const QString beginning = withoutDots(folded);
    return beginning != folded && beginning.size() >= shortest && foldedWords.startsWith(beginning);
}

} // namespace

Counting::Counting(const QString &given, const QList<Selection> &selections, const QString &origin)
{
    const auto namedCount =
        std::count_if(selections.begin(), selections.begin() + std::min(selections.size(), enough),
                      [](const Selection &selection) { return !selection.name.isEmpty(); });
    int best = -1;
    QString bestText;
    const auto weigh = [&](const QString &text) {
        read(text);
        for (bool isEndIncluded : {false, true}) {
            if (const int count = fitting(selections, isEndIncluded); count > best) {
                best = count;
                bestText = text;
                m_isEndIncluded = isEndIncluded;
            }
        }
    };
    // Where nothing tells, the first counts.
    const QString joined = QString(given).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const bool countsOne = origin.contains(u"atlas", Qt::CaseInsensitive);
    weigh(countsOne ? joined : given);
    if (joined.size() != given.size())
        weigh(countsOne ? given : joined);
    read(bestText);
    m_areNamesWords = namedCount > 0 && (2 * best >= namedCount || 2 * elsewhere(selections) >= namedCount);
}

/// Where everything has moved, no name is at its place, and yet they are words: a label of such a length is
/// in no text by chance.
int Counting::elsewhere(const QList<Selection> &selections)
{
    constexpr qsizetype shortest = 12;
    int count = 0;
    for (const Selection &selection : selections.first(std::min(selections.size(), enough)))
        count += selection.name.size() >= shortest && isInText(selection.name);
    return count;
}

void Counting::read(const QString &text)
{
    m_text = text;
    m_codePoints = CodePoints(text);
}

std::optional<QString> Counting::wordsAt(qint64 start, qint64 end, OffsetUnit unit) const
{
    const auto from =
        unit == OffsetUnit::Utf16 ? std::optional<qsizetype>(start) : m_codePoints.toUtf16(start);
    const auto to = unit == OffsetUnit::Utf16 ? std::optional<qsizetype>(end) : m_codePoints.toUtf16(end);
    if (!from || !to || *from < 0 || *to <= *from || *to > m_text.size())
        return std::nullopt;
    return m_text.mid(*from, *to - *from);
}

std::optional<SpanClaim> Counting::named(const Selection &selection, bool isEndIncluded) const
{
    if (selection.name.isEmpty())
        return std::nullopt;
    const qint64 end = selection.end + (isEndIncluded ? 1 : 0);
    for (OffsetUnit unit : {OffsetUnit::CodePoints, OffsetUnit::Utf16}) {
        if (unit == OffsetUnit::Utf16 && m_codePoints.isIdentity())
            break;
        const std::optional<QString> words = wordsAt(selection.start, end, unit);
        if (words && isNameOf(*words, selection.name))
            return SpanClaim{selection.start, end, *words, {}, {}};
    }
    return std::nullopt;
}

int Counting::fitting(const QList<Selection> &selections, bool isEndIncluded) const
{
    int count = 0;
    for (const Selection &selection : selections.first(std::min(selections.size(), enough)))
        count += named(selection, isEndIncluded).has_value();
    return count;
}

bool Counting::isInText(const QString &name)
{
    if (!m_folded)
        m_folded = std::make_shared<FoldedText>(m_text);
    m_searched += m_folded->text().size();
    return m_searched > mostSearched || m_folded->text().contains(foldedSpace(name));
}

SpanClaim Counting::claim(const Selection &selection)
{
    for (bool isEndIncluded : {m_isEndIncluded, !m_isEndIncluded}) {
        if (const std::optional<SpanClaim> found = named(selection, isEndIncluded))
            return *found;
    }
    SpanClaim claim{selection.start, selection.end + (m_isEndIncluded ? 1 : 0), {}, {}, {}};
    // Somebody may have given it another name; words that stand elsewhere are a place that is wrong.
    if (m_areNamesWords && !selection.name.isEmpty() && isInText(selection.name))
        claim.exact = selection.name;
    return claim;
}

} // namespace pullquote::refi
