#include "app/formats/annotations/anchoring.h"

#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QStringMatcher>

#include <algorithm>

namespace pullquote {

namespace {

/// So many units of text are gone through for the words of one article, about a second: a file with very
/// many false positions must not hold up everything.
constexpr qint64 mostSearched = 1'000'000'000;
/// So many places with the same words are compared, and each costs like so many units.
constexpr qsizetype mostPlaces = 10'000;
constexpr qint64 costOfPlace = 200;
constexpr qsizetype longestShown = 60;
/// So many claims tell the unit of all.
constexpr int enoughClaims = 2'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Anchoring", text);
}

QString shown(const QString &words)
{
    const QString line = foldedSpace(words);
    return line.size() <= longestShown ? line : line.left(longestShown) + u'…';
}

bool areSameWords(QStringView covered, const QString &exact)
{
    if (covered == exact)
        return true;
    // More white space than words is none that two programs only show differently; and folding costs.
    const bool mayBe = covered.size() <= 2 * exact.size() + 100;
    return mayBe && withStraightMarks(foldedSpace(covered)) ==
                        withStraightMarks(foldedSpace(canonicalText(exact).text));
}

QList<Span> placesOf(const QString &words, const QString &text)
{
    QList<Span> places;
    const QStringMatcher matcher(words);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && places.size() < mostPlaces;
         at = matcher.indexIn(text, at + 1))
        places.append({at, at + words.size()});
    return places;
}

/// The one place, if there is only one, that `fits`.
template <class Fits>
std::optional<Span> onlyOne(const QList<Span> &places, Fits fits)
{
    std::optional<Span> found;
    for (const Span &place : places) {
        if (!fits(place))
            continue;
        if (found)
            return std::nullopt;
        found = place;
    }
    return found;
}

} // namespace

std::optional<Span> Anchoring::at(const SpanClaim &claim, OffsetUnit unit) const
{
    const std::optional<Span> span = m_text.span(claim.start, claim.end, unit);
    if (!span || claim.exact.isEmpty())
        return span;
    const QStringView covered = QStringView(m_text.canonical()).mid(span->start, span->length());
    return areSameWords(covered, claim.exact) ? span : std::nullopt;
}

void Anchoring::learnUnit(const QList<SpanClaim> &claims)
{
    if (m_text.isUnitClear() || m_unit == OffsetUnit::Graphemes)
        return;
    int codePoints = 0;
    int utf16 = 0;
    for (const SpanClaim &claim : claims.first(std::min<qsizetype>(claims.size(), enoughClaims))) {
        if (!claim.hasPosition() || claim.exact.isEmpty())
            continue;
        codePoints += at(claim, OffsetUnit::CodePoints).has_value();
        utf16 += at(claim, OffsetUnit::Utf16).has_value();
    }
    if (codePoints != utf16)
        m_unit = codePoints > utf16 ? OffsetUnit::CodePoints : OffsetUnit::Utf16;
}

Result<Span> Anchoring::anchor(const SpanClaim &claim)
{
    if (claim.hasPosition()) {
        if (const std::optional<Span> span = at(claim, m_unit))
            return *span;
        const OffsetUnit other = m_unit == OffsetUnit::Utf16 ? OffsetUnit::CodePoints : OffsetUnit::Utf16;
        // Without words there is nothing that would tell whether it is the other one.
        const bool mayBeOther = !claim.exact.isEmpty() && m_unit != OffsetUnit::Graphemes;
        if (const std::optional<Span> span = mayBeOther ? at(claim, other) : std::nullopt)
            return *span;
    }
    return claim.exact.isEmpty() ? misplaced(claim) : byWords(claim);
}

Problem Anchoring::misplaced(const SpanClaim &claim) const
{
    if (!claim.hasPosition())
        return {tr("It says neither a place in the text nor words."), {}, {}};
    return {tr("%1 to %2 is no place in the text.").arg(claim.start).arg(claim.end), {}, {}};
}

Result<Span> Anchoring::byWords(const SpanClaim &claim)
{
    if (!m_folded)
        m_folded = std::make_shared<FoldedText>(m_text.canonical());
    const QString words = foldedSpace(canonicalText(claim.exact).text);
    m_searched += m_folded->text().size();
    if (words.isEmpty())
        return misplaced(claim);
    if (m_searched > mostSearched)
        return Problem{tr("Too many spans are not at their place to look for the words of each."), {}, {}};
    QList<Span> places = placesOf(words, m_folded->text());
    if (places.isEmpty()) {
        if (!m_straightMarks)
            m_straightMarks = std::make_shared<QString>(withStraightMarks(m_folded->text()));
        m_searched += m_straightMarks->size();
        places = placesOf(withStraightMarks(words), *m_straightMarks);
    }
    m_searched += places.size() * costOfPlace;
    if (places.isEmpty())
        return Problem{tr("“%1” is not in the text.").arg(shown(claim.exact)), {}, {}};
    const QString prefix = foldedSpace(canonicalText(claim.prefix).text);
    const QString suffix = foldedSpace(canonicalText(claim.suffix).text);
    const QStringView text(m_folded->text());
    const auto follows = [&](Span place) {
        return !prefix.isEmpty() && text.left(place.start).trimmed().endsWith(prefix);
    };
    const auto precedes = [&](Span place) {
        return !suffix.isEmpty() && text.mid(place.end).trimmed().startsWith(suffix);
    };
    const bool areAll = places.size() < mostPlaces; // else none can be told to be the only one
    std::optional<Span> found = onlyOne(places, [](Span) { return true; });
    if (!found && areAll)
        found = onlyOne(places, [&](Span place) { return follows(place) && precedes(place); });
    if (!found && areAll)
        found = onlyOne(places, [&](Span place) { return follows(place) || precedes(place); });
    if (!found)
        return Problem{
            tr("“%1” is in the text more than once, and what stands around it does not tell which.")
                .arg(shown(claim.exact)),
            {},
            {}};
    m_foundCount += claim.saysPosition() ? 1 : 0;
    return m_folded->unfolded(*found);
}

} // namespace pullquote
