#include "app/formats/annotations/jsonlines.h"
#include "app/formats/annotations/labelstudio.h"
#include "app/formats/annotations/quotedetails.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::LabelStudioImport", text);
}

/// What people have filled in for a region.
struct RegionFields {
    QStringList speakers;
    QStringList topics;
    QStringList notes;
};

void takeField(const QJsonValue &result, QMap<QString, RegionFields> &fields)
{
    const QString type = result[u"type"].toString();
    const QString name = result[u"from_name"].toString();
    RegionFields &region = fields[result[u"id"].toString()];
    QStringList &target = type == u"choices"              ? region.topics
                          : name == labelstudio::speakers ? region.speakers
                                                          : region.notes;
    const QJsonValue values = result[u"value"][type == u"choices" ? u"choices" : u"text"];
    if (values.isString())
        target.append(values.toString());
    for (const QJsonValue &value : values.toArray())
        target.append(value.toString());
}

/// The ids that we have written hold as long as the names beside them are still those.
void putNames(QJsonObject &details, QLatin1String key, const QStringList &names)
{
    QStringList known;
    for (const ForeignName &name : foreignNames(details.value(key)))
        known.append(name.name);
    if (known != names)
        details.insert(key, QJsonArray::fromStringList(names));
}

bool isField(const QString &type)
{
    return type == u"choices" || type == u"textarea";
}

bool isRegion(const QString &type)
{
    return type == u"labels" || type == u"hypertextlabels" || type == u"paragraphlabels";
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

/// The first says what it is; the others are topics.
QStringList labelsOf(const QJsonValue &region)
{
    return textsOf(region[u"value"][region[u"type"].toString()]);
}

QString resultPlace(const QString &where, qsizetype i)
{
    return QStringLiteral("%1, result %2").arg(where).arg(i + 1);
}

QJsonObject detailsOf(const QJsonValue &region, const RegionFields &fields)
{
    QJsonObject details = region[u"meta"][quoteKey].toObject();
    putNames(details, QLatin1String("speakers"), fields.speakers);
    putNames(details, QLatin1String("topics"), fields.topics + labelsOf(region).mid(1));
    details.insert(QStringLiteral("note"), fields.notes.join(u'\n'));
    return details;
}

/// An account as an object, or only its number.
ForeignName accountOf(const QJsonValue &account)
{
    if (account.isDouble())
        return {{}, QStringLiteral("Label Studio %1").arg(account.toInteger())};
    ForeignName name{account[u"id"].toString(), account[u"name"].toString()};
    const QString full = account[u"first_name"].toString() + u' ' + account[u"last_name"].toString();
    for (const QString &other : {full.trimmed(), account[u"email"].toString()}) {
        if (name.name.isEmpty())
            name.name = other;
    }
    return name;
}

} // namespace

LabelStudioImport::LabelStudioImport(ImportDraft &draft, const FormatOptions &options)
    : m_document(draft, options, OffsetUnit::CodePoints)
{
}

void LabelStudioImport::read(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher)
{
    forEachJsonLine(bytes, draft, watcher,
                    [this](const QJsonObject &task, const QString &where) { readTask(task, where); });
    m_document.finish(watcher);
}

void LabelStudioImport::readTask(const QJsonObject &task, const QString &where)
{
    const QJsonObject data = task.value(u"data").toObject();
    const Result<QString> key = textKey(task);
    if (!key)
        return m_document.leaveOut(where, key.problem().what);
    QJsonObject fields = ownArticle(data);
    if (fields.isEmpty() && data.value(u"title").isString())
        fields.insert(QStringLiteral("title"), data.value(u"title"));
    const auto article = m_document.article(foreignArticle(fields, data.value(*key).toString()), where);
    if (article)
        readLists(task, *article, where);
}

Result<QString> LabelStudioImport::textKey(const QJsonObject &task)
{
    const QJsonObject data = task.value(u"data").toObject();
    QStringList marked; // what the regions are in: often called like the key
    for (const char *list : {"annotations", "predictions"}) {
        for (const QJsonValue &annotation : task.value(QLatin1String(list)).toArray()) {
            for (const QJsonValue &result : annotation[u"result"].toArray()) {
                if (isRegion(result[u"type"].toString()))
                    marked.append(result[u"to_name"].toString());
            }
        }
    }
    for (const QString &key : QStringList{QStringLiteral("text")} + marked.mid(0, 1)) {
        if (data.value(key).isString())
            return key;
    }
    QStringList texts;
    for (auto value = data.begin(); value != data.end(); ++value) {
        if (value->isString() && value.key() != u"title")
            texts.append(value.key());
    }
    // Without regions nothing says that it is a text, and no address of a picture.
    if (marked.isEmpty() || texts.isEmpty())
        return Problem{tr("It has no text."), {}, {}};
    if (texts.size() > 1)
        return Problem{
            tr("Nothing tells which is the text: %1.").arg(texts.join(QStringLiteral(", ")).left(80)),
            {},
            {}};
    return texts.first();
}

void LabelStudioImport::readLists(const QJsonObject &task, int article, const QString &where)
{
    for (const char *list : {"annotations", "predictions"}) {
        const QJsonArray annotations = task.value(QLatin1String(list)).toArray();
        for (qsizetype i = 0; i < annotations.size(); ++i)
            readAnnotation(annotations[i].toObject(), article,
                           QStringLiteral("%1, %2 %3").arg(where, QLatin1String(list)).arg(i + 1));
    }
}

QuoteAssembly LabelStudioImport::assemble(const QJsonArray &results, const QString &where)
{
    QMap<QString, RegionFields> fields;
    for (const QJsonValue &result : results) {
        if (isField(result[u"type"].toString()))
            takeField(result, fields);
    }
    QuoteAssembly assembly;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonValue result = results[i];
        if (!isRegion(result[u"type"].toString()))
            continue;
        const QString id = result[u"id"].toString();
        const QJsonValue value = result[u"value"];
        const QString words = value[u"text"].toString();
        assembly.add({id,
                      {},
                      labelsOf(result).value(0),
                      {{value[u"start"].toInteger(-1), value[u"end"].toInteger(-1), words, {}, {}}},
                      detailsOf(result, fields.value(id)),
                      resultPlace(where, i)});
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results[i][u"type"].toString() != u"relation")
            continue;
        const QStringList labels = textsOf(results[i][u"labels"]);
        for (const QString &label : labels.isEmpty() ? QStringList{QString()} : labels)
            assembly.link(results[i][u"from_id"].toString(), results[i][u"to_id"].toString(), label,
                          resultPlace(where, i));
    }
    listRest(results, where);
    return assembly;
}

void LabelStudioImport::listRest(const QJsonArray &results, const QString &where)
{
    QSet<QString> regions;
    for (const QJsonValue &result : results) {
        if (isRegion(result[u"type"].toString()))
            regions.insert(result[u"id"].toString());
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QString type = results[i][u"type"].toString();
        const bool isOfRegion = isField(type) && regions.contains(results[i][u"id"].toString());
        if (!isOfRegion && !isRegion(type) && type != u"relation")
            m_document.leaveOut(resultPlace(where, i), ForeignDocument::hasNoPlace(type.left(40)));
    }
}

void LabelStudioImport::readAnnotation(const QJsonObject &annotation, int article, const QString &where)
{
    if (annotation.value(u"was_cancelled").toBool())
        return m_document.leaveOut(where, tr("The annotator has skipped it."));
    if (annotation.value(u"ground_truth").toBool())
        m_document.leaveOut(where, tr("That it is the ground truth has no place here; its quotes came in."));
    ForeignName annotator = accountOf(annotation.value(u"completed_by"));
    if (annotator.isEmpty())
        annotator.name = annotation.value(u"model_version").toString();
    QuoteAssembly assembly = assemble(annotation.value(u"result").toArray(), where);
    m_document.learnUnit(article, assembly.claims());
    for (ForeignQuote &quote : assembly.quotes(m_document)) {
        if (quote.annotator.isEmpty())
            quote.annotator = annotator;
        if (quote.created.isEmpty())
            quote.created = annotation.value(u"created_at").toString();
        m_document.addQuote(article, quote);
    }
}

} // namespace pullquote
