#include "app/formats/annotations/webannotationimport.h"

#include "app/formats/annotations/hypothesis.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationvalues.h"
#include "app/formats/jsonkeys.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WebAnnotationImport", text);
}

/// Whether it says that there is more than the annotations that are in it: a collection of its pages, or a
/// page of the collection around it.
bool hasMoreElsewhere(const QJsonValue &root, qsizetype count)
{
    const QJsonValue first = root[u"first"];
    const QJsonValue page = first.isObject() ? first : root;
    for (const char *other : {"next", "prev"}) {
        const QJsonValue reference = page[QLatin1String(other)];
        if (reference.isString() || reference.isObject())
            return true;
    }
    return first.isString() || root[u"total"].toInteger() > count ||
           page[u"partOf"][u"total"].toInteger() > count;
}

} // namespace

WebAnnotationImport::WebAnnotationImport(ImportDraft &draft, const FormatOptions &options)
    : m_document(draft, options, OffsetUnit::CodePoints)
{
}

QList<WebAnnotationImport::Item> WebAnnotationImport::itemsOf(const QJsonValue &root)
{
    QJsonArray list = listOf(root);
    for (const char *key : {"annotations", "items", "@graph"}) {
        if (root[QLatin1String(key)].isArray())
            list = root[QLatin1String(key)].toArray();
    }
    if (root[u"first"].isObject())
        list = root[u"first"][u"items"].toArray();
    QList<Item> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = fromHypothesis(list[i].toObject());
        const QString id = object.value(u"id").toString().left(60);
        const QString place = tr("annotation %1").arg(i + 1);
        items.append({object, id.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, id)});
    }
    return items;
}

void WebAnnotationImport::read(const QJsonValue &root, const Watcher &watcher)
{
    readRecords(root[ownKey].toObject());
    QList<Marking> markings;
    QList<Item> remarks;
    const QList<Item> items = itemsOf(root);
    for (const Item &item : items) {
        if (readText(item))
            continue;
        const QList<Target> targets = targetsOf(item.object);
        if (targets.isEmpty() || !targets.first().hasSelector)
            remarks.append(item);
        else if (const std::optional<int> article = articleOf(targets.first().source, item.where))
            markings.append({item, targets, *article});
    }
    if (items.isEmpty())
        m_document.leaveOut({}, tr("There is no annotation in it."));
    if (hasMoreElsewhere(root, items.size()))
        m_document.leaveOut({}, tr("It is one page of several: what stands on the others is not in it."));
    readQuotes(markings, watcher);
    readRemarks(remarks);
    m_document.finish(watcher);
}

void WebAnnotationImport::readRecords(const QJsonObject &own)
{
    for (EntityType type : {EntityType::Annotator, EntityType::Speaker, EntityType::Topic}) {
        const QJsonArray records = own.value(jsonList(type)).toArray();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (!m_document.names().addRecord(type, records[i].toObject()))
                m_document.leaveOut(QStringLiteral("%1 %2").arg(jsonList(type)).arg(i + 1),
                                    tr("Its id is missing, or there twice."));
        }
    }
}

/// An article's text, as we write it.
bool WebAnnotationImport::readText(const Item &item)
{
    const QJsonValue own = item.object.value(ownKey);
    const QJsonValue body = item.object.value(u"body");
    if (!own.isObject() || !body[u"value"].isString() ||
        !hasValue(item.object.value(u"motivation"), u"describing"))
        return false;
    const std::optional<int> article =
        m_document.article(foreignArticle(own.toObject(), body[u"value"].toString()), item.where);
    if (!article)
        return true;
    const QJsonArray deleted = own[u"deletedQuotes"].toArray();
    for (qsizetype i = 0; i < deleted.size(); ++i) {
        m_document.addPart(*article, QLatin1String("deletedQuotes"), deleted[i].toObject(),
                           QStringLiteral("%1, deletedQuotes %2").arg(item.where).arg(i + 1));
        const QString id = deleted[i][u"id"].toString();
        if (id.isEmpty())
            continue;
        m_articles.insert(id, *article);
        m_quotes.insert(id, id);
    }
    return true;
}

std::optional<int> WebAnnotationImport::articleOf(const QString &source, const QString &where)
{
    const bool isUuid = !uuidFromText(source).isNull();
    return m_document.article({isUuid ? source : QString(), isUuid ? QString() : source, {}, {}}, where);
}

void WebAnnotationImport::readQuotes(const QList<Marking> &markings, const Watcher &watcher)
{
    QMap<int, QList<SpanClaim>> claims;
    for (const Marking &marking : markings) {
        for (const Target &target : marking.targets)
            claims[marking.article].append(target.claim);
    }
    for (auto list = claims.begin(); list != claims.end(); ++list)
        m_document.learnUnit(list.key(), *list);
    for (qsizetype i = 0; i < markings.size() && watcher.goesOn(i, markings.size()); ++i)
        readQuote(markings[i]);
}

} // namespace pullquote
