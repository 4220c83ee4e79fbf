#include "app/formats/annotations/foreigndocument.h"

#include "app/formats/jsonids.h"
#include "app/formats/jsonimport.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

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

/// What the file calls an article.
QString keyOf(const ForeignArticle &article)
{
    if (!article.id.isEmpty())
        return idKey(article.id);
    return article.url.isEmpty() ? QStringLiteral("title ") + article.title
                                 : QStringLiteral("url ") + article.url;
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
    return {articleOptionName,
            tr("The article of annotations that name none"),
            {},
            {},
            OptionUse::Reading,
            {},
            true};
}

int ForeignDocument::reading(int place, const GivenText &text)
{
    const QString key = QStringLiteral("%1 %2").arg(place).arg(QLatin1String(textHash(text.given())));
    if (const auto known = m_readingByText.constFind(key); known != m_readingByText.constEnd())
        return *known;
    m_readings.append({place, Anchoring(text, m_unit), {}});
    m_readingByText.insert(key, int(m_readings.size()) - 1);
    return int(m_readings.size()) - 1;
}

int ForeignDocument::place(const Article &here, const GivenText &text)
{
    const QString id = here.id.toString();
    if (const auto known = m_placeByKey.constFind(idKey(id)); known != m_placeByKey.constEnd())
        return *known;
    QJsonObject fields = fieldsOf(here);
    fields.remove(QStringLiteral("textSha256"));
    fields.remove(QStringLiteral("position"));
    m_places.append({fields, text.canonical(), here.textSha256, here.title, {}, {}, {}, {}, {}});
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
    m_places.append(
        {fields, text.canonical(), sha256, fields.value(u"title").toString(), {}, {}, {}, {}, {}});
    m_placeByKey.insert(textKey(sha256), int(m_places.size()) - 1);
    return int(m_places.size()) - 1;
}

std::optional<int> ForeignDocument::article(const ForeignArticle &article, const QString &where)
{
    const QString key = keyOf(article);
    const bool isNamed = !article.id.isEmpty() || !article.text;
    const std::optional<int> known =
        isNamed && m_readingByKey.contains(key) ? std::optional(m_readingByKey.value(key)) : std::nullopt;
    if (known && (!article.text || *article.text == m_readings[*known].anchoring.text().given()))
        return known;
    if (!article.text)
        return withoutText(article, key, where);
    const GivenText text(*article.text);
    const QString sha256 = QString::fromLatin1(textHash(text.canonical()));
    if (known && placeOf(*known).sha256 != sha256) {
        leaveOut(where, tr("The article has another text further up in the file."));
        return std::nullopt;
    }
    const int found = known ? m_readings[*known].place : withText(article, text, sha256);
    const int number = reading(found, text);
    if (isNamed && !known)
        m_readingByKey.insert(key, number);
    return number;
}

std::optional<int> ForeignDocument::withoutText(const ForeignArticle &article, const QString &key,
                                                const QString &where)
{
    if (const auto missing = m_missing.constFind(key); missing != m_missing.constEnd()) {
        leaveOut(where, *missing);
        return std::nullopt;
    }
    const Result<Article> here = m_articlesHere.find(article);
    if (!here) {
        m_missing.insert(key, here.problem().what);
        leaveOut(where, here.problem().what);
        return std::nullopt;
    }
    const GivenText text(m_draft.textOf(*here).value_or(QString()));
    const int number = reading(place(*here, text), text);
    m_readingByKey.insert(key, number);
    return number;
}

int ForeignDocument::withText(const ForeignArticle &article, const GivenText &text, const QString &sha256)
{
    const auto here = m_draft.find({EntityType::Article, uuidFromText(article.id)});
    if (here && std::get<Article>(*here).textSha256 == sha256)
        return place(std::get<Article>(*here), text);
    if (const auto twin = m_placeByKey.constFind(textKey(sha256)); twin != m_placeByKey.constEnd())
        return *twin;
    if (const std::optional<Article> same = m_draft.articleOfText(sha256))
        return place(*same, text);
    return newPlace(article, text, sha256);
}

void ForeignDocument::learnUnit(int article, const QList<SpanClaim> &claims)
{
    m_readings[article].anchoring.learnUnit(claims);
}

void ForeignDocument::leaveOut(const QString &where, const QString &what)
{
    m_draft.warn({what, where, {}});
}

QString ForeignDocument::hasNoPlace(const QString &name)
{
    return tr("“%1” has no place here, and was left out.").arg(name);
}

QString ForeignDocument::isThereTwice(const QString &id)
{
    return tr("The id %1 is there twice.").arg(id);
}

QString ForeignDocument::tooManyNames()
{
    return tr("It has more than 10,000 new names of a kind, and the rest was left out.");
}

void ForeignDocument::listDoubts()
{
    for (auto name = m_names.ambiguous().begin(); name != m_names.ambiguous().end(); ++name) {
        const auto &[type, words] = name.key();
        if (type != EntityType::Annotator) // what would be theirs is listed itself
            leaveOut(name->where,
                     QCoreApplication::translate("pullquote::ForeignDocument",
                                                 "“%1” could be each of %n in the project, and was left out.",
                                                 nullptr, name->count)
                         .arg(words));
    }
    if (m_names.excess())
        leaveOut(*m_names.excess(), tooManyNames());
    int replaced = 0;
    for (const Reading &reading : std::as_const(m_readings)) {
        replaced += int(reading.anchoring.text().replacedCount());
        if (reading.moved.isEmpty())
            continue;
        m_draft.warn({QCoreApplication::translate(
                          "pullquote::ForeignDocument",
                          "%n span(s) were not where the file says, and were found by their words.", nullptr,
                          int(reading.moved.size())),
                      tr("article “%1”").arg(m_places[reading.place].title),
                      {}});
        for (const Problem &moved : reading.moved)
            m_draft.warn(moved);
    }
    if (replaced > 0)
        m_draft.warn({QCoreApplication::translate("pullquote::ForeignDocument",
                                                  "%n character(s) cannot be kept and became “\uFFFD”.",
                                                  nullptr, replaced),
                      {},
                      {}});
}

void ForeignDocument::finish(const Watcher &watcher)
{
    QJsonArray articles;
    for (Place &place : m_places) {
        place.fields.insert(QStringLiteral("text"), place.text);
        place.fields.insert(QStringLiteral("quotes"), place.quotes);
        if (!place.deletedQuotes.isEmpty())
            place.fields.insert(QStringLiteral("deletedQuotes"), place.deletedQuotes);
        for (auto list = place.parts.begin(); list != place.parts.end(); ++list)
            place.fields.insert(list.key(), partsToWrite(*list));
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
