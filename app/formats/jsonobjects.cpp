// The part of JsonImport that makes entities of objects.
#include "app/formats/jsonimport.h"

#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/model/words.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>

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

/// An object that has it already is not written to, so that it need not be copied.
void put(QJsonObject &object, QLatin1String key, const QJsonValue &value)
{
    if (object.value(key) != value)
        object.insert(key, value);
}

const QStringList &spanKeys()
{
    static const QStringList keys{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("text")};
    return keys;
}

bool isCanonical(const QJsonValue &value);

/// Whether cleaning would give the same: these keys and no others, and all values canonical.
bool isClean(const QJsonObject &object, const QStringList &known)
{
    // By the known keys: going through the object would make a string of every key in the file.
    qsizetype found = 0;
    for (const QString &key : known) {
        const auto field = object.constFind(key);
        if (field == object.constEnd())
            continue;
        if (!isCanonical(field.value()))
            return false;
        ++found;
    }
    return found == object.size();
}

/// Whether cleaning would give the same. Objects in a list are spans.
bool isCanonical(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return canonicalText(text).text == text;
    }
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &item) {
        return item.isObject() ? isClean(item.toObject(), spanKeys()) : isCanonical(item);
    });
}

void shiftSpans(QJsonObject &quote, const TextShift &shift)
{
    for (SpanRole role : allSpanRoles) {
        QJsonArray spans = quote.value(word(role)).toArray();
        for (qsizetype i = 0; i < spans.size(); ++i) {
            QJsonObject span = spans[i].toObject();
            for (const char *end : {"start", "end"}) {
                const QJsonValue given = span.value(QLatin1String(end));
                if (given.isDouble())
                    span.insert(QLatin1String(end), shift.canonical(given.toInteger(-1)));
            }
            spans[i] = span;
        }
        if (!spans.isEmpty())
            quote.insert(word(role), spans);
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
    for (qsizetype i = 0; i < array.size(); ++i) {
        Item item{{}, {}, place, i + 1};
        if (!array[i].isObject()) {
            m_draft.fail({tr("An object is expected here."), item.where(), {}});
            continue;
        }
        const QJsonObject object = cleaned(array[i].toObject(), jsonKeys(type), key);
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
    QJsonObject fields = item.object;
    if (uuidFromText(fields.value(u"id").toString()) != item.id)
        fields.insert(QStringLiteral("id"), item.id.toString(QUuid::WithoutBraces));
    resolveReferences(fields, type, item);
    const Result<Entity> entity = entityFromFields(type, fields, place.codePoints);
    if (entity)
        return *entity;
    m_draft.fail(
        {entity.problem().what, join(item.where(), entity.problem().where), entity.problem().remedy});
    return std::nullopt;
}

std::optional<Quote> JsonImport::quoteOf(const Item &item, const ArticlePlace &place)
{
    Item complete = item;
    complete.object.insert(QStringLiteral("article"), place.article.id.toString());
    if (!complete.object.contains(u"kindManual"))
        complete.object.insert(QStringLiteral("kindManual"), true);
    if (!place.shift.isIdentity())
        shiftSpans(complete.object, place.shift);
    std::optional<Entity> entity = entityOf(complete, EntityType::Quote, place);
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

/// What is a UUID already stays as it is written: an object that is not written to need not be copied.
void JsonImport::resolveReferences(QJsonObject &object, EntityType type, const Item &item)
{
    for (const ReferenceKey &reference : referenceKeys) {
        if (reference.owner != type)
            continue;
        const QJsonValue value = object.value(reference.key);
        if (reference.isList) {
            QJsonArray ids;
            for (const QJsonValue &id : value.toArray())
                ids.append(resolved(id, reference.target, reference.key, item));
            if (value.isArray() && !ids.isEmpty())
                put(object, reference.key, ids);
        } else if (!value.isUndefined() && !value.isNull()) {
            put(object, reference.key, resolved(value, reference.target, reference.key, item));
        } else if (reference.target == EntityType::Annotator) {
            object.insert(reference.key, m_draft.layer().toString());
        }
    }
    // What a quote was copied from may be in a project that this file knows nothing of.
    const QJsonValue origin = object.value(u"derivedFrom");
    if (const auto uuid = m_ids.find(EntityType::Quote, origin.toString()); origin.isString() && uuid)
        object.insert(QStringLiteral("derivedFrom"), uuid->toString(QUuid::WithoutBraces));
}

QJsonValue JsonImport::resolved(const QJsonValue &value, EntityType type, QLatin1String key, const Item &item)
{
    if (!value.isString())
        return value;
    const QString id = value.toString();
    const std::optional<QUuid> uuid = m_ids.find(type, id);
    const bool isThere = uuid && (m_ids.contains({type, *uuid}) || m_draft.contains({type, *uuid}) ||
                                  (type == EntityType::Quote && m_draft.wasDeleted(QuoteId(*uuid))));
    if (!isThere)
        m_draft.fail(
            {tr("“%1” names %2, which is neither in the file nor in the project.").arg(QString(key), id),
             item.where(),
             {}});
    if (uuid && uuidFromText(id) == *uuid)
        return value;
    return uuid ? QJsonValue(uuid->toString(QUuid::WithoutBraces)) : QJsonValue();
}

QJsonValue JsonImport::cleaned(const QJsonValue &value)
{
    if (isCanonical(value))
        return value;
    if (value.isString()) {
        const CanonicalText canonical = canonicalText(value.toString());
        m_replacedCount += canonical.replacedCount;
        return canonical.text;
    }
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &item : value.toArray()) {
        // Objects in a list are spans: the words they repeat are compared as they will be kept.
        array.append(item.isObject() ? cleaned(item.toObject(), spanKeys(), QStringLiteral("spans"))
                                     : cleaned(item));
    }
    return array;
}

QJsonObject JsonImport::cleaned(const QJsonObject &object, const QStringList &known, const QString &list)
{
    const bool isArticle = list == jsonList(EntityType::Article);
    if (!list.isEmpty() && !isArticle && isClean(object, known))
        return object; // shared: the way through a copy takes half of the reading
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key())) {
            ++m_unknownKeys[list][field.key()];
            continue;
        }
        const bool isNested = isArticle && (field.key() == u"text" || field.value().isArray());
        if (!list.isEmpty() && !isNested)
            result.insert(field.key(), cleaned(field.value()));
    }
    return result;
}

void JsonImport::warnOfUnknownKeys()
{
    for (auto list = m_unknownKeys.begin(); list != m_unknownKeys.end(); ++list) {
        for (auto key = list->begin(); key != list->end(); ++key)
            m_draft.warn(
                {QCoreApplication::translate("pullquote::JsonImport",
                                             "The unknown key “%1” was left out (%n time(s)).", nullptr, *key)
                     .arg(key.key()),
                 list.key(),
                 {}});
    }
    if (m_replacedCount > 0)
        m_draft.warn({QCoreApplication::translate("pullquote::JsonImport",
                                                  "%n character(s) cannot be kept and became “\uFFFD”.",
                                                  nullptr, int(m_replacedCount)),
                      {},
                      {}});
}

} // namespace pullquote
