// The codebook as the list "topics" of the project's JSON.
#include "app/formats/codebook.h"

#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/formats/jsonsource.h"
#include "app/formats/jsonwriter.h"
#include "app/model/entityjson.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Codebook", text);
}

/// One object of the list, with the id that it gets.
struct Item {
    QJsonObject object;
    QUuid id;
    QString where;
};

void warnOfUnknown(const QJsonObject &object, const QStringList &known, const QString &where,
                   QSet<QString> &said, Codebook &codebook)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (known.contains(field.key()) || said.size() >= Codebook::mostUnknown || said.contains(field.key()))
            continue;
        said.insert(field.key());
        codebook.warnings.append(
            {tr("The unknown key “%1” is left out.").arg(field.key().left(80)), where, {}});
    }
}

QList<Item> itemsOf(const QJsonArray &topics, JsonIds &ids, Codebook &codebook)
{
    const QString list = jsonList(EntityType::Topic);
    QList<Item> items;
    QSet<QString> unknown;
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const QString where = QStringLiteral("%1 %2").arg(list).arg(i + 1);
        const QJsonObject object = topics[i].toObject();
        const QString id = object.value(u"id").toString();
        if (!topics[i].isObject() || id.isEmpty()) {
            codebook.fail(topics[i].isObject() ? tr("The id is missing.") : tr("An object is expected here."),
                          where);
            continue;
        }
        warnOfUnknown(object, jsonKeys(EntityType::Topic), where, unknown, codebook);
        const std::optional<QUuid> uuid =
            ids.add(EntityType::Topic, id, list, canonicalLine(object.value(u"name").toString()).text);
        if (uuid)
            items.append({object, *uuid, where});
        else
            codebook.fail(tr("The id %1 is there twice.").arg(id.left(80)), where);
    }
    return items;
}

void addItem(const Item &item, const JsonIds &ids, Codebook &codebook)
{
    QJsonObject fields = item.object;
    fields.remove(QStringLiteral("joinedInto")); // no key of this format
    fields.insert(QStringLiteral("id"), item.id.toString(QUuid::WithoutBraces));
    const QJsonValue parent = fields.value(u"parent");
    if (parent.isString()) {
        const std::optional<QUuid> uuid = ids.find(EntityType::Topic, parent.toString());
        if (!uuid)
            return codebook.fail(tr("“parent” names %1, which is neither in the file nor in the project.")
                                     .arg(parent.toString().left(80)),
                                 item.where);
        fields.insert(QStringLiteral("parent"), uuid->toString(QUuid::WithoutBraces));
    }
    const Result<Entity> entity = entityFromFields(EntityType::Topic, Fields::fromJson(fields));
    if (!entity)
        return codebook.fail(entity.problem().what,
                             item.where + QStringLiteral(", ") + entity.problem().where,
                             entity.problem().remedy);
    codebook.add({std::get<Topic>(*entity), {}, item.where});
}

} // namespace

Codebook readCodebookJson(const QByteArray &bytes)
{
    Codebook codebook;
    codebook.hasIds = true;
    const Result<QJsonObject> root = parseJson(bytes);
    const Result<void> checked = root ? checkJsonHeader(*root) : Result<void>();
    if (!root || !checked) {
        codebook.problems.append(root ? checked.problem() : root.problem());
        return codebook;
    }
    const QString list = jsonList(EntityType::Topic);
    QSet<QString> unknown;
    warnOfUnknown(*root, {QStringLiteral("format"), QStringLiteral("version"), list}, {}, unknown, codebook);
    const QJsonValue topics = root->value(list);
    if (!topics.isArray()) {
        codebook.fail(tr("There is no list “topics” in it."), {});
        return codebook;
    }
    JsonIds ids;
    const QList<Item> items = itemsOf(topics.toArray(), ids, codebook);
    for (const Item &item : items)
        addItem(item, ids, codebook);
    return codebook;
}

Result<void> writeCodebookJson(QIODevice &out, QList<Topic> topics)
{
    std::sort(topics.begin(), topics.end(), [](const Topic &a, const Topic &b) { return a.id < b.id; });
    JsonWriter writer(out);
    writer.beginObject();
    writer.key(u"format");
    writer.text(u"pullquote");
    writer.key(u"version");
    writer.number(jsonVersion);
    writer.key(jsonList(EntityType::Topic));
    writer.beginArray();
    for (const Topic &topic : std::as_const(topics)) {
        const QJsonObject fields = fieldsOf(topic);
        writer.beginObject();
        for (const QString &key : jsonKeys(EntityType::Topic)) {
            writer.key(key);
            writer.value(fields.value(key));
        }
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.finish();
}

} // namespace pullquote
