#include "app/text/quotationconventions.h"

#include <algorithm>
#include <iterator>

namespace pullquote {

namespace {

// The Unicode names are in the comments: many of these look alike in an editor.
constexpr MarkPair curly{u'“', u'”'};          // LEFT, RIGHT DOUBLE QUOTATION MARK
constexpr MarkPair curlySingle{u'‘', u'’'};    // LEFT, RIGHT SINGLE QUOTATION MARK
constexpr MarkPair lowHigh{u'„', u'“'};        // DOUBLE LOW-9, LEFT DOUBLE
constexpr MarkPair lowHighSingle{u'‚', u'‘'};  // SINGLE LOW-9, LEFT SINGLE
constexpr MarkPair lowRight{u'„', u'”'};       // DOUBLE LOW-9, RIGHT DOUBLE
constexpr MarkPair lowRightSingle{u'‚', u'’'}; // SINGLE LOW-9, RIGHT SINGLE
constexpr MarkPair outward{u'«', u'»'};        // guillemets that point out
constexpr MarkPair outwardSingle{u'‹', u'›'};
constexpr MarkPair inward{u'»', u'«'}; // guillemets that point in
constexpr MarkPair inwardSingle{u'›', u'‹'};
constexpr MarkPair sameRight{u'”', u'”'};
constexpr MarkPair sameRightSingle{u'’', u'’'};
constexpr MarkPair sameGuillemet{u'»', u'»'};
constexpr MarkPair corner{u'「', u'」'};
constexpr MarkPair whiteCorner{u'『', u'』'};

constexpr MarkPair english[] = {curly, curlySingle};
constexpr MarkPair german[] = {lowHigh, lowHighSingle, inward, inwardSingle};
constexpr MarkPair swiss[] = {outward, outwardSingle, lowHigh, lowHighSingle};
constexpr MarkPair french[] = {outward, curly, curlySingle, outwardSingle};
constexpr MarkPair southern[] = {outward, curly, curlySingle};
constexpr MarkPair polish[] = {lowRight, outward, inward, lowRightSingle};
constexpr MarkPair hungarian[] = {lowRight, inward, lowRightSingle};
constexpr MarkPair nordic[] = {sameRight, sameRightSingle, sameGuillemet};
constexpr MarkPair danish[] = {inward, inwardSingle, lowHigh, sameRight, curly};
constexpr MarkPair norwegian[] = {outward, curlySingle, lowRight, curly};
constexpr MarkPair dutch[] = {curly, curlySingle, lowRight, lowRightSingle};
constexpr MarkPair eastern[] = {outward, lowHigh};
constexpr MarkPair japanese[] = {corner, whiteCorner, curly};
constexpr MarkPair chinese[] = {curly, curlySingle, corner, whiteCorner};

constexpr QuotationConvention conventions[] = {
    {QLatin1StringView("en"), english},        {QLatin1StringView("de"), german},
    {QLatin1StringView("de-ch"), swiss},       {QLatin1StringView("fr"), french, true},
    {QLatin1StringView("es"), southern, true}, {QLatin1StringView("it"), southern},
    {QLatin1StringView("pt"), southern},       {QLatin1StringView("ca"), southern, true},
    {QLatin1StringView("el"), southern, true}, {QLatin1StringView("pl"), polish},
    {QLatin1StringView("hu"), hungarian},      {QLatin1StringView("ro"), polish},
    {QLatin1StringView("sv"), nordic},         {QLatin1StringView("fi"), nordic},
    {QLatin1StringView("da"), danish},         {QLatin1StringView("no"), norwegian},
    {QLatin1StringView("nb"), norwegian},      {QLatin1StringView("nn"), norwegian},
    {QLatin1StringView("nl"), dutch},          {QLatin1StringView("cs"), german},
    {QLatin1StringView("sk"), german},         {QLatin1StringView("ru"), eastern},
    {QLatin1StringView("uk"), eastern},        {QLatin1StringView("ja"), japanese},
    {QLatin1StringView("zh"), chinese},
};

const QuotationConvention *exactly(QStringView tag)
{
    const auto found =
        std::find_if(std::begin(conventions), std::end(conventions), [tag](const auto &convention) {
            return tag.compare(convention.language, Qt::CaseInsensitive) == 0;
        });
    return found == std::end(conventions) ? nullptr : found;
}

} // namespace

const QuotationConvention *conventionOf(QStringView languageTag)
{
    // "de-Latn-CH" shortens to "de-Latn", then to "de"; written with hyphens or, as in locales, with
    // underscores.
    while (!languageTag.isEmpty()) {
        const qsizetype cut = std::max(languageTag.lastIndexOf(u'-'), languageTag.lastIndexOf(u'_'));
        if (const QuotationConvention *convention = exactly(languageTag))
            return convention;
        languageTag = languageTag.left(std::max<qsizetype>(cut, 0));
    }
    return nullptr;
}

std::span<const QuotationConvention> quotationConventions()
{
    return conventions;
}

} // namespace pullquote
