#include "app/formats/annotations/foreigndocument.h"

#include "app/formats/jsonids.h"
#include "app/formats/jsonimport.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr int mostListed = 50;
const QString articleOptionName = QStringLiteral("article");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ForeignDocument", text);
}

/// A headline for an article that comes without: its first line, else where it is from.
QString headlineOf(const QString &text, const QString &url)
{
    constexpr qsizetype longest = 120;
    const QString line = canonicalLine(text.trimmed().section(u'\n', 0, 0)).text;
    return line.isEmpty() || line.size() > longest ? url : line;
}

QString idKey(const QString &id)
{
    return QStringLiteral("id ") + id;
}

QString textKey(const QString &sha256)
{
    return QStringLiteral("text ") + sha256;
}

/// Those that the project's JSON knows and that are texts.
QJsonObject articleFields(const QJsonObject &given)
{
    QJsonObject fields;
    for (const char *key : {"title", "byline", "outlet", "url", "published", "language", "state"}) {
        if (const QJsonValue value = given.value(QLatin1String(key)); value.isString())
            fields.insert(QLatin1String(key), value);
    }
    return fields;
}

} // namespace

ForeignDocument::ForeignDocument(ImportDraft &draft, const FormatOptions &options, OffsetUnit unit)
    : m_draft(draft), m_unit(unit), m_names(draft), m_articlesHere(draft, options.value(articleOptionName))
{
}

FormatOption ForeignDocument::articleOption()
{
    return {articleOptionName, tr("The article of annotations that name none, by headline or id"), {}, {}};
}

int ForeignDocument::place(const Article &here, const GivenText &text)
{
    const QString id = here.id.toString();
    if (const auto known = m_placeByKey.constFind(idKey(id)); known != m_placeByKey.constEnd())
        return *known;
    QJsonObject fields = fieldsOf(here);
    fields.remove(QStringLiteral("textSha256"));
    fields.remove(QStringLiteral("position"));
    m_places.append({fields, Anchoring(text, m_unit), here.textSha256, here.title, {}, {}, {}});
    m_placeByKey.insert(idKey(id), int(m_places.size()) - 1);
    m_placeByKey.insert(textKey(here.textSha256), int(m_places.size()) - 1);
    return int(m_places.size()) - 1;
}

int ForeignDocument::newPlace(const ForeignArticle &article, const GivenText &text, const QString &sha256)
{
    QJsonObject fields = articleFields(article.fields);
    if (!fields.contains(u"title"))
        fields.insert(QStringLiteral("title"), headlineOf(text.canonical(), article.url));
    const QString id = article.id.isEmpty() ? sha256 : article.id;
    fields.insert(QStringLiteral("id"),
                  JsonIds::uuidOf(id, jsonList(EntityType::Article), sha256).toString(QUuid::WithoutBraces));
    m_places.append({fields, Anchoring(text, m_unit), sha256, fields.value(u"title").toString(), {}, {}, {}});
    m_placeByKey.insert(textKey(sha256), int(m_places.size()) - 1);
    return int(m_places.size()) - 1;
}

std::optional<int> ForeignDocument::article(const ForeignArticle &article, const QString &where)
{
    const QString key = article.id.isEmpty() ? QStringLiteral("url ") + article.url : idKey(article.id);
    const bool isNamed = !article.id.isEmpty() || !article.text;
    if (const auto known = m_placeByKey.constFind(key); isNamed && known != m_placeByKey.constEnd())
        return *known;
    if (const auto missing = m_missing.constFind(key); isNamed && missing != m_missing.constEnd()) {
        leaveOut(where, *missing);
        return std::nullopt;
    }
    std::optional<int> found;
    if (!article.text) {
        const Result<Article> here = m_articlesHere.find(article);
        if (!here) {
            m_missing.insert(key, here.problem().what);
            leaveOut(where, here.problem().what);
            return std::nullopt;
        }
        found = place(*here, GivenText(m_draft.textOf(*here).value_or(QString())));
    } else {
        const GivenText text(*article.text);
        const QString sha256 = QString::fromLatin1(textHash(text.canonical()));
        const auto here = m_draft.find({EntityType::Article, uuidFromText(article.id)});
        const auto twin = m_placeByKey.constFind(textKey(sha256));
        if (here && std::get<Article>(*here).textSha256 == sha256)
            found = place(std::get<Article>(*here), text);
        else if (twin != m_placeByKey.constEnd())
            found = *twin;
        else if (const std::optional<Article> same = m_draft.articleOfText(sha256))
            found = place(*same, text);
        else
            found = newPlace(article, text, sha256);
    }
    if (isNamed)
        m_placeByKey.insert(key, *found);
    return found;
}

void ForeignDocument::learnUnit(int article, const QList<SpanClaim> &claims)
{
    m_places[article].anchoring.learnUnit(claims);
}

void ForeignDocument::addPart(int article, QLatin1String list, QJsonObject fields)
{
    const QString id = fields.value(u"id").toString();
    if (list == QLatin1String("deletedQuotes")) {
        m_takenIds.insert(id);
    } else {
        const QString sha256 = m_places[article].sha256;
        for (const char *key : {"id", "inReplyTo"}) {
            const QString given = fields.value(QLatin1String(key)).toString();
            if (!given.isEmpty())
                fields.insert(QLatin1String(key),
                              JsonIds::uuidOf(given, list, sha256).toString(QUuid::WithoutBraces));
        }
    }
    m_places[article].parts[list].append(fields);
}

void ForeignDocument::leaveOut(const QString &where, const QString &what)
{
    if (++m_leftOut <= mostListed)
        m_draft.warn({what, where, {}});
}

void ForeignDocument::listDoubts()
{
    for (auto name = m_names.ambiguous().begin(); name != m_names.ambiguous().end(); ++name)
        leaveOut({}, QCoreApplication::translate("pullquote::ForeignDocument",
                                                 "“%1” could be each of %n in the project, and was left out.",
                                                 nullptr, *name)
                         .arg(name.key()));
    if (m_names.excess() > 0)
        leaveOut({}, tr("It has more than 10,000 new names of a kind, and the rest was left out."));
    int replaced = 0;
    for (const Place &place : std::as_const(m_places)) {
        replaced += int(place.anchoring.text().replacedCount());
        if (const int found = place.anchoring.foundCount())
            m_draft.warn({QCoreApplication::translate(
                              "pullquote::ForeignDocument",
                              "%n span(s) were not where the file says, and were found by their words.",
                              nullptr, found),
                          tr("article “%1”").arg(place.title),
                          {}});
    }
    if (replaced > 0)
        m_draft.warn({QCoreApplication::translate("pullquote::ForeignDocument",
                                                  "%n character(s) cannot be kept and became “\uFFFD”.",
                                                  nullptr, replaced),
                      {},
                      {}});
    if (m_leftOut > mostListed)
        m_draft.warn({QCoreApplication::translate("pullquote::ForeignDocument",
                                                  "%n more that do not fit are not listed.", nullptr,
                                                  m_leftOut - mostListed),
                      {},
                      {}});
}

QJsonArray ForeignDocument::partsToWrite(const QString &list, const QJsonArray &parts)
{
    if (list == u"deletedQuotes")
        return parts;
    QJsonArray kept;
    for (const QJsonValue &part : parts) {
        QJsonObject fields = part.toObject();
        const QString quote =
            m_quoteIds.value(fields.value(u"quote").toString(), fields.value(u"quote").toString());
        const QUuid uuid = uuidFromText(quote);
        const bool isThere = m_takenIds.contains(quote) || m_draft.contains({EntityType::Quote, uuid}) ||
                             (!uuid.isNull() && m_draft.wasDeleted(QuoteId(uuid)));
        fields.insert(QStringLiteral("quote"), quote);
        if (isThere)
            kept.append(fields);
        else
            leaveOut(list, tr("It is about a quote that is not there."));
    }
    return kept;
}

void ForeignDocument::finish(const Watcher &watcher)
{
    QJsonArray articles;
    for (Place &place : m_places) {
        place.fields.insert(QStringLiteral("text"), place.anchoring.text().canonical());
        place.fields.insert(QStringLiteral("quotes"), place.quotes);
        for (auto list = place.parts.begin(); list != place.parts.end(); ++list)
            place.fields.insert(list.key(), partsToWrite(list.key(), *list));
        articles.append(place.fields);
    }
    listDoubts();
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("pullquote")},
                     {QStringLiteral("version"), jsonVersion},
                     {jsonList(EntityType::Article), articles}};
    for (EntityType type : {EntityType::Annotator, EntityType::Speaker, EntityType::Topic})
        root.insert(jsonList(type), m_names.records(type));
    JsonImport(m_draft, watcher).read(root);
}

} // namespace pullquote
