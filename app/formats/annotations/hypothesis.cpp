#include "app/formats/annotations/hypothesis.h"

#include <QJsonArray>

namespace pullquote {

namespace {

QJsonObject textBody(const QString &purpose, const QString &value)
{
    return {{QStringLiteral("type"), QStringLiteral("TextualBody")},
            {QStringLiteral("purpose"), purpose},
            {QStringLiteral("value"), value}};
}

QJsonObject bodyOfTag(const QString &tag)
{
    const QString name = tag.section(u':', 1).trimmed();
    if (tag.startsWith(u"speaker:", Qt::CaseInsensitive) && !name.isEmpty())
        return textBody(QStringLiteral("identifying"), name);
    if (tag.startsWith(u"type:", Qt::CaseInsensitive) && !name.isEmpty())
        return textBody(QStringLiteral("classifying"), name);
    return textBody(QStringLiteral("tagging"), tag);
}

} // namespace

QString accountName(const QString &account)
{
    return account.startsWith(u"acct:") ? account.mid(5).section(u'@', 0, 0) : account;
}

QJsonObject fromHypothesis(const QJsonObject &annotation)
{
    if (!annotation.value(u"uri").isString() || !annotation.value(u"user").isString())
        return annotation;
    QJsonArray bodies;
    for (const QJsonValue &tag : annotation.value(u"tags").toArray())
        bodies.append(bodyOfTag(tag.toString()));
    if (const QString text = annotation.value(u"text").toString(); !text.isEmpty())
        bodies.append(textBody(QStringLiteral("commenting"), text));
    // A reply names the whole thread, from the annotation down to what it answers, and has no selector.
    const QJsonArray thread = annotation.value(u"references").toArray();
    return {{QStringLiteral("id"), annotation.value(u"id")},
            {QStringLiteral("creator"), annotation.value(u"user")},
            {QStringLiteral("created"), annotation.value(u"created")},
            {QStringLiteral("modified"), annotation.value(u"updated")},
            {QStringLiteral("body"), bodies},
            {QStringLiteral("target"), thread.isEmpty() ? annotation.value(u"target") : thread.last()}};
}

} // namespace pullquote
