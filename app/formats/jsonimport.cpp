#include "app/formats/jsonimport.h"

#include "app/formats/jsonkeys.h"
#include "app/formats/jsonsource.h"
#include "app/formats/parentsfirst.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace pullquote {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pullquote::JsonImport", text, nullptr, n);
}

QString quoted(const QString &words)
{
    constexpr qsizetype longest = 60;
    return words.size() <= longest ? words : words.left(longest) + u'…';
}

} // namespace

void JsonImport::read(const QJsonObject &root)
{
    if (const Result<void> checked = checkJsonHeader(root); !checked)
        return m_draft.fail(checked.problem());
    m_cleaning.cleaned(root, jsonRootKeys(), QString());
    for (EntityType type : {EntityType::Annotator, EntityType::Speaker, EntityType::Topic})
        readCatalogue(root, type);
    const QJsonArray articles = arrayAt(root, jsonList(EntityType::Article), {});
    for (qsizetype i = 0; i < articles.size() && m_watcher.goesOn(i, articles.size()); ++i)
        readArticle(articles[i].toObject(), i + 1);
    m_cleaning.warn(m_draft);
}

void JsonImport::readCatalogue(const QJsonObject &root, EntityType type)
{
    QList<Entity> entities;
    for (const Item &item : itemsOf(root, jsonList(type), type, {}, {})) {
        if (const std::optional<Entity> entity = entityOf(item, type, {}))
            entities.append(*entity);
    }
    const auto idOf = [](const Entity &entity) { return refOf(entity).uuid; };
    const auto parentOf = [](const Entity &entity) {
        const Topic *topic = std::get_if<Topic>(&entity);
        return topic ? topic->parent.uuid() : QUuid();
    };
    if (!putParentsFirst(entities, idOf, parentOf))
        m_draft.fail({tr("“parent” leads in a circle."), jsonList(type), {}});
    for (const Entity &entity : std::as_const(entities))
        m_draft.add(entity);
}

std::optional<JsonImport::ArticlePlace> JsonImport::placeOf(QJsonObject object, qsizetype number)
{
    ArticlePlace place;
    place.where = tr("article %1").arg(number);
    const QJsonValue given = object.value(u"text");
    if (!given.isString() && !given.isUndefined()) {
        m_draft.fail({tr("A text is expected here."), place.where + QStringLiteral(", text"), {}});
        return std::nullopt;
    }
    const CanonicalText canonical = canonicalText(given.toString());
    m_cleaning.countReplaced(canonical.replacedCount);
    place.text = canonical.text;
    if (exceedsMaximumText(place.text)) {
        m_draft.fail({tr("The text is longer than 256 MB."), place.where, tr("Split the article.")});
        return std::nullopt;
    }
    place.codePoints = CodePoints(place.text);
    if (place.text.size() != given.toString().size())
        place.shift = TextShift(given.toString());
    const QString title = object.value(u"title").toString();
    if (!title.isEmpty())
        place.where = tr("article “%1”").arg(quoted(title));

    // What lies in the article is read on its own, and the text was: strings in them would be walked twice.
    const QString sha256 = QString::fromLatin1(textHash(place.text));
    QJsonObject fields =
        m_cleaning.cleaned(object, jsonKeys(EntityType::Article), jsonList(EntityType::Article));
    for (const char *key : {"text", "quotes", "deletedQuotes", "comments", "decisions"})
        fields.remove(QLatin1String(key));
    const QString id = fields.value(u"id").toString();
    const std::optional<QUuid> uuid =
        id.isEmpty() ? std::nullopt
                     : m_ids.add(EntityType::Article, id, jsonList(EntityType::Article), sha256);
    if (!uuid) {
        m_draft.fail({id.isEmpty() ? tr("The id is missing.") : tr("The id %1 is there twice.").arg(id),
                      place.where,
                      {}});
        return std::nullopt;
    }
    fields.insert(QStringLiteral("textSha256"), sha256);
    const std::optional<Entity> entity =
        entityOf({fields, *uuid, place.where, 0}, EntityType::Article, place);
    if (!entity)
        return std::nullopt;
    place.article = std::get<Article>(*entity);
    return place;
}

void JsonImport::readArticle(const QJsonObject &object, qsizetype number)
{
    const std::optional<ArticlePlace> place = placeOf(object, number);
    if (!place)
        return;
    const std::optional<QString> textHere = m_draft.textOfArticle(place->article.id);
    if (m_draft.addArticle(place->article, place->text) == ImportDraft::Outcome::Differing &&
        textHere != place->article.textSha256) {
        const QJsonArray quotes = object.value(u"quotes").toArray();
        m_draft.countDifferingQuotes(int(quotes.size()));
        m_draft.warn({QCoreApplication::translate(
                          "pullquote::JsonImport",
                          "The article here has another text, so its %n quote(s) were left out.", nullptr,
                          int(quotes.size())),
                      place->where,
                      {}});
        return;
    }
    readQuotes(object, *place);
}

void JsonImport::readQuotes(const QJsonObject &object, const ArticlePlace &place)
{
    const QString sha256 = place.article.textSha256;
    const auto items = [&](const char *key, EntityType type) {
        return itemsOf(object, QLatin1String(key), type, place.where, sha256);
    };
    const QList<Item> quotes = items("quotes", EntityType::Quote);
    const QList<Item> deleted = items("deletedQuotes", EntityType::Quote);
    QList<Quote> read = quotesOf(quotes, place);
    // The tables lie in the order of the ids: change sets in that order touch a tenth of the pages.
    std::vector<Quote *> ordered;
    ordered.reserve(size_t(read.size()));
    for (Quote &quote : read)
        ordered.push_back(&quote);
    std::sort(ordered.begin(), ordered.end(), [](const Quote *a, const Quote *b) { return a->id < b->id; });
    for (Quote *quote : ordered)
        m_draft.addQuote(std::move(*quote));
    for (const Quote &quote : quotesOf(deleted, place))
        m_draft.addDeletedQuote(quote);
    readRemarks(items("comments", EntityType::Comment), EntityType::Comment, place);
    readRemarks(items("decisions", EntityType::Decision), EntityType::Decision, place);
}

void JsonImport::readRemarks(const QList<Item> &items, EntityType type, const ArticlePlace &place)
{
    QList<Entity> entities;
    for (const Item &item : items) {
        if (const std::optional<Entity> entity = entityOf(item, type, place))
            entities.append(*entity);
    }
    const auto idOf = [](const Entity &entity) { return refOf(entity).uuid; };
    const auto parentOf = [](const Entity &entity) {
        const Comment *comment = std::get_if<Comment>(&entity);
        return comment ? comment->inReplyTo.uuid() : QUuid();
    };
    if (!putParentsFirst(entities, idOf, parentOf))
        m_draft.fail({tr("“inReplyTo” leads in a circle."), place.where, {}});
    for (const Entity &entity : std::as_const(entities))
        m_draft.add(entity);
}

} // namespace pullquote
