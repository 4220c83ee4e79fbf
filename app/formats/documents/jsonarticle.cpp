#include "app/formats/documents/jsonarticle.h"

#include "app/formats/documents/htmltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace pullquote {

namespace {

constexpr int deepest = 32;
constexpr int mostAuthors = 50;

bool isArticle(const QJsonValue &type)
{
    for (const QJsonValue &value : type.isArray() ? type.toArray() : QJsonArray{type}) {
        const QString name = value.toString().section(u'/', -1);
        if (name.endsWith(QLatin1String("Article")) || name.endsWith(QLatin1String("BlogPosting")) ||
            name == QLatin1String("Report"))
            return true;
    }
    return false;
}

/// A string, an object with a name, or a list of either.
QString nameIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return plainField(value.toString());
    if (depth == deepest)
        return {};
    if (value.isObject())
        return nameIn(value.toObject().value(QLatin1String("name")), depth + 1);
    QStringList names;
    for (const QJsonValue &item : value.toArray()) {
        if (names.size() == mostAuthors)
            break;
        if (const QString name = nameIn(item, depth + 1); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString addressIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("@id")).toString() : value.toString();
}

JsonArticle read(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    JsonArticle article;
    article.isFound = true;
    article.headline = plainField(text("headline").isEmpty() ? text("name") : text("headline"));
    article.author = nameIn(object.value(QLatin1String("author")));
    article.published = text("datePublished").isEmpty() ? text("dateCreated") : text("datePublished");
    article.publisher = nameIn(object.value(QLatin1String("publisher")));
    article.url =
        text("url").isEmpty() ? addressIn(object.value(QLatin1String("mainEntityOfPage"))) : text("url");
    article.language = text("inLanguage");
    article.body = text("articleBody");
    return article;
}

JsonArticle find(const QJsonValue &value, int depth = 0)
{
    if (depth == deepest)
        return {};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isArticle(object.value(QLatin1String("@type"))))
            return read(object);
        for (const char *key : {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"}) {
            if (const JsonArticle found = find(object.value(QLatin1String(key)), depth + 1); found.isFound)
                return found;
        }
        return {};
    }
    JsonArticle best;
    for (const QJsonValue &item : value.toArray()) {
        const JsonArticle found = find(item, depth + 1);
        if (found.isFound && (!best.isFound || (best.body.isEmpty() && !found.body.isEmpty())))
            best = found;
    }
    return best;
}

/// Line feeds stand in the strings of many pages, where JSON has none.
QByteArray withoutControls(QString json)
{
    for (QChar &c : json) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    return json.toUtf8();
}

} // namespace

JsonArticle findJsonArticle(const QString &json)
{
    QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        document = QJsonDocument::fromJson(withoutControls(json));
    return find(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

} // namespace pullquote
