// The part of JsonImport that makes entities of objects.
#include "app/formats/jsonimport.h"

#include "app/formats/halves.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"

#include <QCoreApplication>

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
    Fields fields = Fields::fromJson(item.object);
    fields.set("id", FieldValue(item.id.toByteArray(QUuid::WithoutBraces)));
    resolveReferences(fields, type, item);
    const Result<Entity> entity = entityFromFields(type, fields, place.codePoints);
    if (entity)
        return *entity;
    fail(item, entity.problem());
    return std::nullopt;
}

void JsonImport::fail(const Item &item, const Problem &problem)
{
    const QString where = problem.where.isEmpty() ? item.where() : join(item.where(), problem.where);
    m_draft.fail({problem.what, where, problem.remedy});
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
    // Thousands of quotes name the same few speakers and topics.
    const std::pair asked(int(type), id);
    if (const auto known = m_resolved.constFind(asked); known != m_resolved.constEnd())
        return *known;
    const QString given = QString::fromUtf8(id);
    const std::optional<QUuid> uuid = m_ids.find(type, given);
    const bool isThere = uuid && (m_ids.contains({type, *uuid}) || m_draft.contains({type, *uuid}) ||
                                  (type == EntityType::Quote && m_draft.wasDeleted(QuoteId(*uuid))));
    if (!isThere)
        m_draft.fail(
            {tr("“%1” names %2, which is neither in the file nor in the project.").arg(QString(key), given),
             item.where(),
             {}});
    const QByteArray meant = uuid ? uuid->toByteArray(QUuid::WithoutBraces) : QByteArray();
    if (isThere)
        m_resolved.insert(asked, meant);
    return meant;
}

} // namespace pullquote
