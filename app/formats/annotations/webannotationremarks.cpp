// The part of WebAnnotationImport that makes comments and decisions of annotations about annotations.
#include "app/formats/annotations/webannotation.h"
#include "app/formats/annotations/webannotationimport.h"
#include "app/formats/annotations/webannotationvalues.h"
#include "app/model/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::WebAnnotationImport", text);
}

} // namespace

/// From what they are about to what is about them, whatever order the file has.
void WebAnnotationImport::readRemarks(const QList<Item> &remarks)
{
    QMultiHash<QString, qsizetype> byTarget;
    QList<QString> reached = m_articles.keys();
    QList<qsizetype> unreached;
    for (qsizetype i = remarks.size() - 1; i >= 0; --i) {
        const QList<Target> targets = targetsOf(remarks[i].object);
        if (targets.isEmpty())
            unreached.append(i);
        else
            byTarget.insert(targets.first().source, i);
    }
    for (qsizetype next = 0; next < reached.size(); ++next) {
        const QList<qsizetype> answers = byTarget.values(reached[next]);
        byTarget.remove(reached[next]);
        for (qsizetype i : answers) {
            readRemark(remarks[i], targetsOf(remarks[i].object));
            if (const QString id = idOf(remarks[i].object.value(u"id")); !id.isEmpty())
                reached.append(id);
        }
    }
    unreached += byTarget.values();
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
    const ForeignName author = personOf(item.object.value(u"creator"));
    const std::optional<QString> creator = m_document.annotatorId(author, item.where);
    if (!creator)
        return;
    const QString created = timeText(timeFromText(item.object.value(u"created").toString()));
    QJsonObject fields{{QStringLiteral("created"), created}};
    if (!creator->isEmpty())
        fields.insert(QStringLiteral("annotator"), *creator);
    QStringList texts;
    for (const QJsonValue &body : bodiesOf(item.object)) {
        if (wordAt(body, u"purpose") != u"assessing")
            texts.append(body.isString() ? body.toString() : body[u"value"].toString());
    }
    QString id = idOf(item.object.value(u"id"));
    const bool isNamed = !id.isEmpty();
    if (!isNamed) // one that is made of what it says, the same at every import
        id = (QStringList{QString(), target, author.id, author.name, created} + texts).join(u'\n');
    fields.insert(QStringLiteral("id"), id);
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
        return m_document.addPart(article, QLatin1String("decisions"), fields, item.where);
    }
    fields.insert(QStringLiteral("text"), texts.join(u'\n'));
    fields.insert(QStringLiteral("resolved"), own.value(u"resolved").toBool());
    if (m_comments.contains(target))
        fields.insert(QStringLiteral("inReplyTo"), target);
    if (isNamed) {
        m_comments.insert(id);
        m_articles.insert(id, article);
        m_quotes.insert(id, quote);
    }
    m_document.addPart(article, QLatin1String("comments"), fields, item.where);
}

} // namespace pullquote
