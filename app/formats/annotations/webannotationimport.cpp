#include "app/formats/annotations/webannotationimport.h"

#include "app/formats/annotations/hypothesis.h"
#include "app/formats/annotations/quotedetails.h"
#include "app/formats/annotations/webannotation.h"
#include "app/formats/jsonkeys.h"
#include "app/model/timetext.h"
#include "app/model/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WebAnnotationImport", text);
}

/// A list, also where there is one thing or none.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// Whether a key that may have one value or several has this one.
bool hasValue(const QJsonValue &value, QStringView wanted)
{
    return listOf(value).contains(wanted.toString());
}

/// The one type or purpose of a thing, or the first of several.
QString wordAt(const QJsonValue &thing, QStringView key)
{
    return listOf(thing[key]).at(0).toString();
}

/// The id without what makes an address of it.
QString idOf(const QJsonValue &value)
{
    QString id = value.isObject() ? value[u"id"].toString() : value.toString();
    if (id.startsWith(uuidScheme))
        id = id.mid(uuidScheme.size());
    return id.startsWith(u'#') ? id.mid(1) : id; // Recogito's
}

/// {"id", "name"}, an address, or an account as "acct:alice@authority".
ForeignName personOf(const QJsonValue &value)
{
    ForeignName name{idOf(value), value[u"name"].toString()};
    if (name.name.isEmpty())
        name.name = value[u"nickname"].toString();
    if (name.name.isEmpty())
        name.name = accountName(name.id);
    return name;
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

/// Selectors beside each other describe the same words. What refines another selector counts its positions
/// inside of that, so only its words are of use.
SpanClaim WebAnnotationImport::claimOf(const QJsonValue &selectors)
{
    SpanClaim claim;
    for (const QJsonValue &selector : listOf(selectors)) {
        const QJsonValue refined = selector[u"refinedBy"];
        if (wordAt(selector, u"type") == u"TextPositionSelector" && selector[u"start"].isDouble() &&
            selector[u"end"].isDouble()) {
            claim.start = selector[u"start"].toInteger(-1);
            claim.end = selector[u"end"].toInteger(-1);
        }
        const QJsonValue quote = wordAt(selector, u"type") == u"TextQuoteSelector" ? selector : refined;
        if (wordAt(quote, u"type") == u"TextQuoteSelector") {
            claim.exact = quote[u"exact"].toString();
            claim.prefix = quote[u"prefix"].toString();
            claim.suffix = quote[u"suffix"].toString();
        }
    }
    return claim;
}

QList<WebAnnotationImport::Target> WebAnnotationImport::targetsOf(const QJsonObject &annotation)
{
    QList<Target> targets;
    for (const QJsonValue &target : listOf(annotation.value(u"target"))) {
        const QJsonValue source = target[u"source"];
        const bool hasSelector = !target[u"selector"].isUndefined() && !target[u"selector"].isNull();
        const bool isPlain = source.isUndefined() && !hasSelector;
        targets.append({idOf(isPlain ? target : source), claimOf(target[u"selector"]), hasSelector});
    }
    return targets;
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
    readQuotes(markings, watcher);
    readRemarks(remarks);
    m_document.finish(watcher);
}

void WebAnnotationImport::readRecords(const QJsonObject &own)
{
    for (EntityType type : {EntityType::Annotator, EntityType::Speaker, EntityType::Topic}) {
        for (const QJsonValue &record : own.value(jsonList(type)).toArray())
            m_document.names().addRecord(type, record.toObject());
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
    for (const QJsonValue &deleted : own[u"deletedQuotes"].toArray()) {
        m_document.addPart(*article, QLatin1String("deletedQuotes"), deleted.toObject());
        m_articles.insert(deleted[u"id"].toString(), *article);
        m_quotes.insert(deleted[u"id"].toString(), deleted[u"id"].toString());
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

void WebAnnotationImport::readQuote(const Marking &marking)
{
    const auto &[item, targets, article] = marking;
    ForeignQuote quote;
    quote.where = item.where;
    quote.id = idOf(item.object.value(u"id"));
    quote.annotator = personOf(item.object.value(u"creator"));
    quote.created = item.object.value(u"created").toString();
    quote.modified = item.object.value(u"modified").toString();
    for (const Target &target : targets) {
        if (target.source != targets.first().source)
            return m_document.leaveOut(item.where, tr("It is about several articles."));
        quote.content.append(target.claim);
    }
    readBodies(item.object, quote);
    readOwn(item.object.value(ownKey).toObject(), quote);
    m_document.addQuote(article, quote);
    m_articles.insert(quote.id, article);
    m_quotes.insert(quote.id, quote.id);
}

void WebAnnotationImport::readBodies(const QJsonObject &annotation, ForeignQuote &quote)
{
    QStringList notes;
    if (annotation.value(u"bodyValue").isString())
        notes.append(annotation.value(u"bodyValue").toString());
    QList<ForeignName> *named = nullptr; // what the body before this one has named by its id
    for (const QJsonValue &body : listOf(annotation.value(u"body"))) {
        const QString value = body[u"value"].toString();
        const QString purpose = wordAt(body, u"purpose");
        QList<ForeignName> *names = purpose == u"identifying" ? &quote.speakers
                                    : purpose == u"tagging"   ? &quote.topics
                                                              : nullptr;
        const bool isName = names && names == named;
        named = nullptr;
        if (names && !body[u"source"].isUndefined()) {
            names->append({idOf(body[u"source"]), body[u"source"][u"name"].toString()});
            named = names;
        } else if (isName) {
            names->last().name = value;
        } else if (names && !value.isEmpty()) {
            names->append({{}, value});
        } else if (purpose == u"classifying" && kindOfLabel(value)) {
            quote.kind = *kindOfLabel(value);
        } else if (purpose == u"classifying" && !value.isEmpty()) {
            quote.topics.append({{}, value});
        } else if (body.isString() || value.isEmpty()) {
            m_document.leaveOut(quote.where, tr("A body is no text, and was left out."));
        } else {
            notes.append(value);
        }
    }
    quote.note = notes.join(u'\n');
}

void WebAnnotationImport::readOwn(const QJsonObject &own, ForeignQuote &quote)
{
    quote.kindManual = own.value(u"kindManual").toBool(true);
    quote.addressees = foreignNames(own.value(u"addressees"));
    for (ForeignName &addressee : quote.addressees)
        std::swap(addressee.id, addressee.name); // ids, here
    for (const QJsonValue &flag : own.value(u"flags").toArray())
        quote.flags.append(flag.toString());
    quote.derivedFrom = own.value(u"derivedFrom").toString();
    for (SpanRole role : {SpanRole::Cue, SpanRole::Source, SpanRole::Addressee}) {
        for (const QJsonValue &span : own.value(word(role)).toArray())
            quote.spans(role).append(
                {span[u"start"].toInteger(-1), span[u"end"].toInteger(-1), span[u"text"].toString(), {}, {}});
    }
}

/// From what they are about to what is about them, whatever order the file has.
void WebAnnotationImport::readRemarks(const QList<Item> &remarks)
{
    QMultiHash<QString, qsizetype> byTarget;
    QList<QString> reached = m_articles.keys();
    for (qsizetype i = remarks.size() - 1; i >= 0; --i) {
        const QList<Target> targets = targetsOf(remarks[i].object);
        byTarget.insert(targets.isEmpty() ? QString() : targets.first().source, i);
    }
    for (qsizetype next = 0; next < reached.size(); ++next) {
        const QList<qsizetype> answers = byTarget.values(reached[next]);
        byTarget.remove(reached[next]);
        for (qsizetype i : answers) {
            readRemark(remarks[i], targetsOf(remarks[i].object));
            reached.append(idOf(remarks[i].object.value(u"id")));
        }
    }
    QList<qsizetype> unreached = byTarget.values();
    std::sort(unreached.begin(), unreached.end());
    for (qsizetype i : std::as_const(unreached))
        m_document.leaveOut(remarks[i].where,
                            tr("It marks no words, and is about no annotation of the file."));
}

/// A comment or a decision.
void WebAnnotationImport::readRemark(const Item &item, const QList<Target> &targets)
{
    const QString target = targets.first().source;
    const int article = m_articles.value(target);
    const QJsonObject own = item.object.value(ownKey).toObject();
    const QString id = idOf(item.object.value(u"id"));
    const QString creator =
        m_document.names().idOf(EntityType::Annotator, personOf(item.object.value(u"creator")));
    QJsonObject fields{
        {QStringLiteral("id"), id},
        {QStringLiteral("created"), timeText(timeFromText(item.object.value(u"created").toString()))}};
    if (!creator.isEmpty())
        fields.insert(QStringLiteral("annotator"), creator);
    QStringList texts;
    for (const QJsonValue &body : listOf(item.object.value(u"body"))) {
        if (wordAt(body, u"purpose") != u"assessing")
            texts.append(body.isString() ? body.toString() : body[u"value"].toString());
    }
    const QString quote = own.value(u"quote").toString(m_quotes.value(target));
    fields.insert(QStringLiteral("quote"), quote);
    if (own.value(u"verdict").isString()) {
        const auto put = [&fields](const char *key, const QString &value) {
            if (!value.isEmpty())
                fields.insert(QLatin1String(key), value);
        };
        put("verdict", own.value(u"verdict").toString());
        put("counterpart", targets.size() > 1 ? targets[1].source : QString());
        put("result", own.value(u"result").toString());
        fields.insert(QStringLiteral("reason"), texts.join(u'\n'));
        return m_document.addPart(article, QLatin1String("decisions"), fields);
    }
    fields.insert(QStringLiteral("text"), texts.join(u'\n'));
    fields.insert(QStringLiteral("resolved"), own.value(u"resolved").toBool());
    if (m_comments.contains(target))
        fields.insert(QStringLiteral("inReplyTo"), target);
    m_comments.insert(id);
    m_articles.insert(id, article);
    m_quotes.insert(id, quote);
    m_document.addPart(article, QLatin1String("comments"), fields);
}

} // namespace pullquote
