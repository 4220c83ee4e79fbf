#include "app/formats/documents/htmlmetadata.h"

#include "app/formats/documents/jsonarticle.h"

#include <QHash>
#include <QUrl>

namespace pullquote {

namespace {

/// The first of these that is not empty.
QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (const QString plain = value.simplified(); !plain.isEmpty())
            return plain;
    }
    return {};
}

QString webAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb ? url.toString() : QString();
}

/// Some pages name their author by the address of a profile.
QString unlessAddress(const QString &name)
{
    return name.startsWith(QLatin1String("http")) ? QString() : name;
}

/// Walks the page once and keeps what may be asked for.
class MetadataReader {
public:
    explicit MetadataReader(HtmlNode *root) : m_root(root)
    {
        for (HtmlNode *node = root; node; node = nextIn(root, node))
            look(node);
    }

    HtmlMetadata result() const
    {
        HtmlMetadata found;
        found.outlet = firstOf({m_json.publisher, meta({"og:site_name", "dc.publisher", "application-name"}),
                                unlessAddress(meta({"publisher", "article:publisher"}))});
        found.title = firstOf({m_json.headline, meta({"og:title", "twitter:title", "dc.title", "headline"}),
                               m_heading, withoutOutlet(m_title, found.outlet)});
        found.byline =
            firstOf({m_json.author,
                     unlessAddress(meta({"author", "article:author", "dc.creator", "parsely-author", "byl",
                                         "sailthru.author", "cxenseparse:author"})),
                     m_author});
        found.published = firstOf(
            {m_json.published,
             meta({"article:published_time", "datepublished", "og:published_time", "dc.date",
                   "dc.date.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "date"}),
             m_time});
        found.url = firstOf({webAddress(m_canonical), webAddress(meta({"og:url"})), webAddress(m_json.url)});
        found.language = firstOf({attributeOf(m_root, "lang"), m_json.language,
                                  meta({"og:locale", "content-language", "dc.language"})})
                             .replace(u'_', u'-');
        found.body = m_json.body;
        return found;
    }

private:
    void look(HtmlNode *node)
    {
        if (isNamed(node, {"script"}) &&
            attributeOf(node, "type").trimmed() == QLatin1String("application/ld+json"))
            lookAtJson(allTextIn(node));
        else if (isNamed(node, {"meta"}))
            lookAtMeta(node);
        else if (isNamed(node, {"link"}) && attributeOf(node, "rel").toLower() == QLatin1String("canonical"))
            m_canonical = attributeOf(node, "href");
        else if (isNamed(node, {"title"}) && m_title.isEmpty() && !isNamed(parentOf(node), {"svg"}))
            m_title = allTextIn(node);
        else if (isNamed(node, {"h1"}) && m_heading.isEmpty())
            m_heading = allTextIn(node);
        else if (isNamed(node, {"time"}) && m_time.isEmpty())
            m_time = attributeOf(node, "datetime");
        else if (m_author.isEmpty() && (attributeOf(node, "rel") == QLatin1String("author") ||
                                        attributeOf(node, "itemprop") == QLatin1String("author")))
            m_author = allTextIn(node);
    }

    void lookAtJson(const QString &json)
    {
        const JsonArticle article = findJsonArticle(json);
        if (article.isFound && (!m_json.isFound || (m_json.body.isEmpty() && !article.body.isEmpty())))
            m_json = article;
    }

    void lookAtMeta(HtmlNode *node)
    {
        for (const char *name : {"property", "name", "itemprop", "http-equiv"}) {
            const QString key = attributeOf(node, name).trimmed().toLower();
            if (!key.isEmpty() && !m_meta.contains(key))
                m_meta.insert(key, attributeOf(node, "content"));
        }
    }

    QString meta(std::initializer_list<const char *> keys) const
    {
        for (const char *key : keys) {
            if (const QString value = m_meta.value(QLatin1String(key)).simplified(); !value.isEmpty())
                return value;
        }
        return {};
    }

    /// "Ferry strike | The Harbour Post"
    static QString withoutOutlet(const QString &title, const QString &outlet)
    {
        QString rest = title.simplified();
        if (outlet.isEmpty() || !rest.endsWith(outlet) || rest == outlet)
            return rest;
        rest.chop(outlet.size());
        while (!rest.isEmpty() && !rest.back().isLetterOrNumber() && !rest.back().isPunct())
            rest.chop(1);
        while (!rest.isEmpty() && QStringView(u" |-–—·:»").contains(rest.back()))
            rest.chop(1);
        return rest;
    }

    HtmlNode *m_root;
    JsonArticle m_json;
    QHash<QString, QString> m_meta;
    QString m_title;
    QString m_heading;
    QString m_canonical;
    QString m_time;
    QString m_author;
};

} // namespace

HtmlMetadata readMetadata(const HtmlTree &tree)
{
    return MetadataReader(tree.root()).result();
}

} // namespace pullquote
