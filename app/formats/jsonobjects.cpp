// The part of JsonImport that makes entities of objects.
#include "app/formats/jsonimport.h"

#include "app/formats/halves.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace pullquote {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::JsonImport", text, nullptr, n);
}

/// A key that names other entities.
struct ReferenceKey {
    EntityType owner;
    QLatin1String key;
    EntityType target;
    bool isList;
};

constexpr ReferenceKey referenceKeys[] = {
    {EntityType::Topic, QLatin1String("parent"), EntityType::Topic, false},
    {EntityType::Quote, QLatin1String("annotator"), EntityType::Annotator, false},
    {EntityType::Quote, QLatin1String("speakers"), EntityType::Speaker, true},
    {EntityType::Quote, QLatin1String("addressees"), EntityType::Speaker, true},
    {EntityType::Quote, QLatin1String("topics"), EntityType::Topic, true},
    {EntityType::Comment, QLatin1String("quote"), EntityType::Quote, false},
    {EntityType::Comment, QLatin1String("annotator"), EntityType::Annotator, false},
    {EntityType::Comment, QLatin1String("inReplyTo"), EntityType::Comment, false},
    {EntityType::Decision, QLatin1String("quote"), EntityType::Quote, false},
    {EntityType::Decision, QLatin1String("counterpart"), EntityType::Quote, false},
    {EntityType::Decision, QLatin1String("result"), EntityType::Quote, false},
    {EntityType::Decision, QLatin1String("annotator"), EntityType::Annotator, false},
};

QString join(const QString &where, const QString &part)
{
    return where.isEmpty() ? part : where + QStringLiteral(", ") + part;
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

QJsonArray JsonImport::arrayAt(const QJsonObject &parent, const QString &key, const QString &where)
{
    const QJsonValue value = parent.value(key);
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        m_draft.fail({tr("A list is expected here."), join(where, key), {}});
    return value.toArray();
}

QList<JsonImport::Item> JsonImport::itemsOf(const QJsonObject &parent, const QString &key, EntityType type,
                                            const QString &where, const QString &scope)
{
    QList<Item> items;
    const QJsonArray array = arrayAt(parent, key, where);
    const QString place = join(where, key);
    const QString list = jsonList(type);
    items.reserve(array.size());
    // Most objects need no cleaning, and no copy; finding that out is most of the work here.
    std::vector<char> areClean(size_t(array.size()));
    inTwoHalves(array.size(), [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            areClean[size_t(i)] = JsonCleaning::isClean(array[i].toObject(), jsonKeys(type));
    });
    for (qsizetype i = 0; i < array.size(); ++i) {
        Item item{{}, {}, place, i + 1};
        if (!array[i].isObject()) {
            m_draft.fail({tr("An object is expected here."), item.where(), {}});
            continue;
        }
        QJsonObject object = array[i].toObject();
        if (!areClean[size_t(i)])
            object = m_cleaning.cleaned(object, jsonKeys(type), key);
        const QString id = object.value(u"id").toString();
        if (id.isEmpty()) {
            m_draft.fail({tr("The id is missing."), item.where(), {}});
            continue;
        }
        const QString name = scope.isEmpty() ? object.value(u"name").toString() : scope;
        const std::optional<QUuid> uuid = m_ids.add(type, id, list, name);
        if (!uuid) {
            m_draft.fail({tr("The id %1 is there twice.").arg(id), item.where(), {}});
            continue;
        }
        item.object = object;
        item.id = *uuid;
        items.append(std::move(item));
    }
    return items;
}

QString JsonImport::Item::where() const
{
    const QString given = object.value(u"id").toString();
    const QString place = number == 0 ? list : QStringLiteral("%1 %2").arg(list).arg(number);
    return number == 0 || given.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, given);
}

std::optional<Entity> JsonImport::entityOf(const Item &item, EntityType type, const ArticlePlace &place)
{
    return entityOf(item, Fields::fromJson(item.object), type, place);
}

std::optional<Entity> JsonImport::entityOf(const Item &item, Fields fields, EntityType type,
                                           const ArticlePlace &place)
{
    fields.set("id", FieldValue(item.id.toByteArray(QUuid::WithoutBraces)));
    resolveReferences(fields, type, item);
    const Result<Entity> entity = entityFromFields(type, fields, place.codePoints);
    if (entity)
        return *entity;
    m_draft.fail(
        {entity.problem().what, join(item.where(), entity.problem().where), entity.problem().remedy});
    return std::nullopt;
}

QList<Fields> JsonImport::fieldsOf(const QList<Item> &quotes)
{
    QList<Fields> fields(quotes.size());
    Fields *const data = fields.data();
    inTwoHalves(quotes.size(), [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            data[i] = Fields::fromJson(quotes[i].object);
    });
    return fields;
}

std::optional<Quote> JsonImport::quoteOf(const Item &item, Fields fields, const ArticlePlace &place)
{
    fields.set("article", FieldValue(place.article.id.uuid().toByteArray(QUuid::WithoutBraces)));
    if (!item.object.contains(u"kindManual"))
        fields.set("kindManual", FieldValue(true));
    if (!place.shift.isIdentity())
        shiftSpans(fields, place.shift);
    std::optional<Entity> entity = entityOf(item, std::move(fields), EntityType::Quote, place);
    if (!entity)
        return std::nullopt;
    Quote quote = std::get<Quote>(*std::move(entity));
    const QString modified = item.object.value(u"modified").toString();
    quote.modified = timeFromText(modified);
    if (!modified.isEmpty() && !quote.modified.isValid())
        m_draft.fail({tr("“%1” is not a time such as 2021-06-17T09:00:00Z.").arg(modified),
                      join(item.where(), QStringLiteral("modified")),
                      {}});
    if (quote.content.isEmpty())
        m_draft.fail({tr("A quote needs content."), item.where(), {}});
    else if (!std::is_sorted(quote.content.begin(), quote.content.end()))
        m_draft.fail({tr("The parts of the content are not in the order of the text."), item.where(), {}});
    else if (checkWords(quote, item, place))
        return quote;
    return std::nullopt;
}

bool JsonImport::checkWords(const Quote &quote, const Item &item, const ArticlePlace &place)
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
            m_draft.fail(
                {tr("The span covers “%1”, but its text is “%2”.")
                     .arg(excerpt(covered.toString(), difference), excerpt(given, difference)),
                 join(item.where(), word(role)),
                 tr("Offsets count code points from 0, and the end is the first that is not covered.")});
            return false;
        }
    }
    return true;
}

void JsonImport::resolveReferences(Fields &fields, EntityType type, const Item &item)
{
    for (const ReferenceKey &reference : referenceKeys) {
        if (reference.owner != type)
            continue;
        const QByteArray name = fieldName(reference.key.data());
        const FieldValue value = fields.value(name);
        if (value.is<QByteArrayList>()) {
            QByteArrayList ids;
            for (const QByteArray &id : value.list())
                ids.append(resolved(id, reference.target, reference.key, item));
            ids.removeAll({});
            fields.set(name, FieldValue(std::move(ids)));
        } else if (value.is<QByteArray>() && !reference.isList) {
            fields.set(name, FieldValue(resolved(value.utf8(), reference.target, reference.key, item)));
        } else if (value.isNone() && reference.target == EntityType::Annotator) {
            fields.set(name, FieldValue(m_draft.layer().uuid().toByteArray(QUuid::WithoutBraces)));
        }
    }
    // What a quote was copied from may be in a project that this file knows nothing of.
    const FieldValue origin = fields.value("derivedFrom");
    if (const auto uuid = m_ids.find(EntityType::Quote, origin.text()))
        fields.set("derivedFrom", FieldValue(uuid->toByteArray(QUuid::WithoutBraces)));
}

/// Empty where it means nothing, which is a fault.
QByteArray JsonImport::resolved(const QByteArray &id, EntityType type, QLatin1String key, const Item &item)
{
    const QString given = QString::fromUtf8(id);
    const std::optional<QUuid> uuid = m_ids.find(type, given);
    const bool isThere = uuid && (m_ids.contains({type, *uuid}) || m_draft.contains({type, *uuid}) ||
                                  (type == EntityType::Quote && m_draft.wasDeleted(QuoteId(*uuid))));
    if (!isThere)
        m_draft.fail(
            {tr("“%1” names %2, which is neither in the file nor in the project.").arg(QString(key), given),
             item.where(),
             {}});
    return uuid ? uuid->toByteArray(QUuid::WithoutBraces) : QByteArray();
}

} // namespace pullquote
