// The part of JsonImport that reads quotes: what stands alone in each of them on two threads.
#include "app/formats/jsonimport.h"

#include "app/formats/halves.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::JsonImport", text);
}

/// Enough of a text to recognize it, from just before the place where it differs from the other.
QString excerpt(const QString &text, qsizetype difference)
{
    constexpr qsizetype longest = 160;
    if (text.size() <= longest)
        return text;
    const qsizetype start = std::clamp<qsizetype>(difference - longest / 4, 0, text.size() - longest);
    return (start > 0 ? QStringLiteral("…") : QString()) + text.mid(start, longest) +
           (start + longest < text.size() ? QStringLiteral("…") : QString());
}

void shiftSpans(Fields &quote, const TextShift &shift)
{
    for (SpanRole role : allSpanRoles) {
        const QByteArray name = fieldName(word(role).data());
        QList<CodePointSpan> spans = quote.value(name).spans();
        if (spans.isEmpty())
            continue;
        for (CodePointSpan &span : spans)
            span = {qsizetype(shift.canonical(span.start)), qsizetype(shift.canonical(span.end))};
        quote.set(name, FieldValue(std::move(spans)));
    }
}

} // namespace

QList<Quote> JsonImport::quotesOf(const QList<Item> &items, const ArticlePlace &place)
{
    QList<Fields> fields(items.size());
    Fields *const fieldsAt = fields.data();
    inTwoHalves(items.size(), [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            fieldsAt[i] = fieldsOf(items[i], place);
    });
    for (qsizetype i = 0; i < items.size(); ++i) { // asks the project
        if (m_watcher.cancelled && m_watcher.cancelled())
            return {};
        resolveReferences(fieldsAt[i], EntityType::Quote, items[i]);
    }
    std::vector<ReadQuote> read(size_t(items.size()));
    inTwoHalves(items.size(), [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            read[size_t(i)] = quoteOf(items[i], std::exchange(fieldsAt[i], {}), place);
    });
    QList<Quote> quotes;
    quotes.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        ReadQuote &one = read[size_t(i)];
        for (const Problem &problem : std::as_const(one.problems))
            fail(items[i], problem);
        if (one.quote)
            quotes.append(*std::move(one.quote));
    }
    return quotes;
}

Fields JsonImport::fieldsOf(const Item &quote, const ArticlePlace &place)
{
    Fields fields = Fields::fromJson(quote.object);
    fields.set("id", FieldValue(quote.id.toByteArray(QUuid::WithoutBraces)));
    fields.set("article", FieldValue(place.article.id.uuid().toByteArray(QUuid::WithoutBraces)));
    if (!quote.object.contains(u"kindManual"))
        fields.set("kindManual", FieldValue(true));
    if (!place.shift.isIdentity())
        shiftSpans(fields, place.shift);
    return fields;
}

JsonImport::ReadQuote JsonImport::quoteOf(const Item &item, const Fields &fields, const ArticlePlace &place)
{
    Result<Entity> entity = entityFromFields(EntityType::Quote, fields, place.codePoints);
    if (!entity)
        return {std::nullopt, {entity.problem()}};
    Quote quote = std::get<Quote>(*std::move(entity));
    QList<Problem> problems;
    const QString modified = item.object.value(u"modified").toString();
    quote.modified = timeFromText(modified);
    if (!modified.isEmpty() && !quote.modified.isValid())
        problems.append({tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(modified),
                         QStringLiteral("modified"),
                         {}});
    if (quote.content.isEmpty())
        problems.append({tr("A quote needs content."), {}, {}});
    else if (!std::is_sorted(quote.content.begin(), quote.content.end()))
        problems.append({tr("The parts of the content are not in the order of the text."), {}, {}});
    else if (const Result<void> checked = checkWords(quote, item, place); !checked)
        problems.append(checked.problem());
    if (!problems.isEmpty())
        return {std::nullopt, problems};
    return {std::move(quote), {}};
}

Result<void> JsonImport::checkWords(const Quote &quote, const Item &item, const ArticlePlace &place)
{
    for (SpanRole role : allSpanRoles) {
        const QJsonArray spans = item.object.value(word(role)).toArray();
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const QJsonValue said = spans[i].toObject().value(u"text");
            if (said.isUndefined() || said.isNull())
                continue;
            const Span span = quote.spans(role)[i];
            const QStringView covered = QStringView(place.text).mid(span.start, span.length());
            const QString given = said.toString();
            if (said.isString() && given == covered)
                continue;
            const qsizetype difference =
                std::mismatch(covered.begin(), covered.end(), given.begin(), given.end()).first -
                covered.begin();
            return Problem{
                tr("The span covers “%1”, but its text is “%2”.")
                    .arg(excerpt(covered.toString(), difference), excerpt(given, difference)),
                word(role),
                tr("Offsets count code points from 0, and the end is the first that is not covered.")};
        }
    }
    return {};
}

} // namespace pullquote
