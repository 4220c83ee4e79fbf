#include "app/formats/annotations/anchoring.h"

#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype longestShown = 60;
/// So many claims tell the unit of all.
constexpr int enoughClaims = 2'000;
/// So many characters are looked through for claims inside of others: each may be inside of the whole text.
constexpr qint64 mostWithin = 20'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Anchoring", text);
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

/// What a claim says to stand before and after its words, with or without a space between.
class Surroundings {
public:
    explicit Surroundings(const SpanClaim &claim)
        : m_prefix(foldedSpace(canonicalText(claim.prefix).text)),
          m_suffix(foldedSpace(canonicalText(claim.suffix).text))
    {
    }

    /// Places of these words: where both sides fit, else where one of them does. Two stand for many.
    QSet<Span> placesOf(const QString &words, WordSearch::Marks marks, WordSearch &search) const
    {
        const QStringList spaces{QString(), QStringLiteral(" ")};
        QSet<Span> places;
        const auto look = [&](const QString &before, const QString &after) {
            for (const Span &place : search.places({before, words, after, marks}))
                places.insert(place);
        };
        for (const QString &left : spaces) {
            for (const QString &right : spaces) {
                if (!m_prefix.isEmpty() && !m_suffix.isEmpty())
                    look(m_prefix + left, right + m_suffix);
            }
        }
        for (const QString &space : places.isEmpty() ? spaces : QStringList()) {
            if (!m_prefix.isEmpty())
                look(m_prefix + space, {});
            if (!m_suffix.isEmpty())
                look({}, space + m_suffix);
        }
        return places;
    }

private:
    QString m_prefix;
    QString m_suffix;
};

} // namespace

QString Anchoring::shown(const QString &words)
{
    const QString line = foldedSpace(words);
    return line.size() <= longestShown ? line : line.left(longestShown) + u'…';
}

std::pair<qint64, qint64> Anchoring::counted(Span span) const
{
    if (m_unit == OffsetUnit::Utf16)
        return {span.start, span.end};
    const CodePointSpan points = m_text.codePoints().toCodePoints(span).value_or(CodePointSpan{});
    return {points.start, points.end};
}

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
        if (!claim.hasPosition() || claim.exact.isEmpty() || claim.within)
            continue;
        codePoints += at(claim, OffsetUnit::CodePoints).has_value();
        utf16 += at(claim, OffsetUnit::Utf16).has_value();
    }
    if (codePoints != utf16)
        m_unit = codePoints > utf16 ? OffsetUnit::CodePoints : OffsetUnit::Utf16;
}

Result<Span> Anchoring::anchorWithin(const SpanClaim &claim)
{
    const Result<Span> outer = anchor(*claim.within);
    if (!outer)
        return outer;
    m_withinSize += outer->length();
    if (m_withinSize > mostWithin)
        return Problem{tr("Too many spans are inside of others to look for each."), {}, {}};
    Anchoring inside(GivenText(m_text.canonical().mid(outer->start, outer->length())), m_unit);
    SpanClaim inner = claim;
    inner.within.reset();
    const Result<Span> span = inside.anchor(inner);
    m_foundCount += inside.foundCount();
    return span ? Result<Span>(Span{outer->start + span->start, outer->start + span->end}) : span;
}

Result<Span> Anchoring::anchor(const SpanClaim &claim)
{
    if (claim.within)
        return anchorWithin(claim);
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
    if (!m_search)
        m_search = std::make_shared<WordSearch>(m_text.canonical());
    const QString words = foldedSpace(canonicalText(claim.exact).text);
    if (words.isEmpty())
        return misplaced(claim);
    WordSearch::Marks marks = WordSearch::Marks::Same;
    QSet<Span> places = m_search->places({{}, words, {}, marks});
    if (places.isEmpty()) {
        marks = WordSearch::Marks::Any;
        places = m_search->places({{}, words, {}, marks});
    }
    const bool isThere = !places.isEmpty();
    if (places.size() > 1)
        places = Surroundings(claim).placesOf(words, marks, *m_search);
    if (m_search->isGivenUp())
        return Problem{tr("Too many spans are not at their place to look for the words of each."), {}, {}};
    if (!isThere)
        return Problem{tr("“%1” is not in the text.").arg(shown(claim.exact)), {}, {}};
    if (places.size() != 1)
        return Problem{
            tr("“%1” is in the text more than once, and what stands around it does not tell which.")
                .arg(shown(claim.exact)),
            {},
            {}};
    m_foundCount += claim.saysPosition() ? 1 : 0;
    return m_search->folded().unfolded(*places.begin());
}

} // namespace pullquote
