#include "app/model/words.h"

namespace pullquote {

namespace {

template <class Enum>
struct Word {
    Enum value;
    QLatin1String text;
};

constexpr Word<EntityType> entityTypes[] = {
    {EntityType::Project, QLatin1String("project")}, {EntityType::Annotator, QLatin1String("annotator")},
    {EntityType::Article, QLatin1String("article")}, {EntityType::Speaker, QLatin1String("speaker")},
    {EntityType::Topic, QLatin1String("topic")},     {EntityType::Quote, QLatin1String("quote")},
    {EntityType::Comment, QLatin1String("comment")}, {EntityType::Decision, QLatin1String("decision")},
};
constexpr Word<SpanRole> spanRoles[] = {
    {SpanRole::Content, QLatin1String("content")},
    {SpanRole::Cue, QLatin1String("cue")},
    {SpanRole::Source, QLatin1String("source")},
    {SpanRole::Addressee, QLatin1String("addressee")},
};
constexpr Word<QuoteKind> quoteKinds[] = {
    {QuoteKind::Direct, QLatin1String("direct")},
    {QuoteKind::Indirect, QLatin1String("indirect")},
    {QuoteKind::Mixed, QLatin1String("mixed")},
    {QuoteKind::NotAQuote, QLatin1String("not-a-quote")},
};
constexpr Word<Speaker::Kind> speakerKinds[] = {
    {Speaker::Kind::Person, QLatin1String("person")},
    {Speaker::Kind::Group, QLatin1String("group")},
    {Speaker::Kind::Organisation, QLatin1String("organisation")},
    {Speaker::Kind::Document, QLatin1String("document")},
    {Speaker::Kind::Anonymous, QLatin1String("anonymous")},
};
constexpr Word<Decision::Verdict> verdicts[] = {
    {Decision::Verdict::Accepted, QLatin1String("accepted")},
    {Decision::Verdict::Amended, QLatin1String("amended")},
    {Decision::Verdict::Rejected, QLatin1String("rejected")},
};
constexpr Word<Project::MixedQuotes> mixedQuotes[] = {
    {Project::MixedQuotes::MarkedWords, QLatin1String("marked-words")},
    {Project::MixedQuotes::WholeClause, QLatin1String("whole-clause")},
};
constexpr Word<QuoteFlag> quoteFlags[] = {
    {QuoteFlag::Important, QLatin1String("important")},
    {QuoteFlag::Uncertain, QLatin1String("uncertain")},
    {QuoteFlag::Guessed, QLatin1String("guessed")},
    {QuoteFlag::Complete, QLatin1String("complete")},
};

template <class Enum, size_t N>
QLatin1String find(const Word<Enum> (&table)[N], Enum value)
{
    for (const Word<Enum> &row : table) {
        if (row.value == value)
            return row.text;
    }
    Q_UNREACHABLE();
}

template <class Enum, size_t N>
std::optional<Enum> find(const Word<Enum> (&table)[N], QStringView text)
{
    for (const Word<Enum> &row : table) {
        if (row.text == text)
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QLatin1String word(EntityType type)
{
    return find(entityTypes, type);
}
QLatin1String word(SpanRole role)
{
    return find(spanRoles, role);
}
QLatin1String word(QuoteKind kind)
{
    return find(quoteKinds, kind);
}
QLatin1String word(Speaker::Kind kind)
{
    return find(speakerKinds, kind);
}
QLatin1String word(Decision::Verdict verdict)
{
    return find(verdicts, verdict);
}
QLatin1String word(Project::MixedQuotes rule)
{
    return find(mixedQuotes, rule);
}

QStringList words(QuoteFlags flags)
{
    QStringList list;
    for (const Word<QuoteFlag> &row : quoteFlags) {
        if (flags.testFlag(row.value))
            list.append(row.text);
    }
    return list;
}

template <>
std::optional<EntityType> fromWord(QStringView text)
{
    return find(entityTypes, text);
}
template <>
std::optional<SpanRole> fromWord(QStringView text)
{
    return find(spanRoles, text);
}
template <>
std::optional<QuoteKind> fromWord(QStringView text)
{
    return find(quoteKinds, text);
}
template <>
std::optional<Speaker::Kind> fromWord(QStringView text)
{
    return find(speakerKinds, text);
}
template <>
std::optional<Decision::Verdict> fromWord(QStringView text)
{
    return find(verdicts, text);
}
template <>
std::optional<Project::MixedQuotes> fromWord(QStringView text)
{
    return find(mixedQuotes, text);
}
template <>
std::optional<QuoteFlag> fromWord(QStringView text)
{
    return find(quoteFlags, text);
}

} // namespace pullquote
