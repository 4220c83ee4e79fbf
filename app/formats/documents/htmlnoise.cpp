#include "app/formats/documents/htmlnoise.h"

#include <QSet>
#include <QStringList>

namespace pullquote {

namespace {

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// "PullQuote big-text_2": pull, quote, big, text.
QStringList wordsOf(const QString &names)
{
    QStringList words;
    QString word;
    QChar last;
    for (const QChar c : names.left(1000) + u' ') {
        const bool isHump = c.isUpper() && last.isLower();
        if (!word.isEmpty() && (isHump || !c.isLetter())) {
            words.append(word.toLower());
            word.clear();
        }
        if (c.isLetter())
            word += c;
        last = c;
    }
    return words;
}

QStringList namesOf(HtmlNode *node)
{
    const QString names = attributeOf(node, "class") + u' ' + attributeOf(node, "id");
    return names.size() > 1 ? wordsOf(names) : QStringList();
}

bool hasAny(const QStringList &words, const QSet<QString> &of)
{
    return std::any_of(words.begin(), words.end(), [&of](const QString &word) { return of.contains(word); });
}

/// These mean a block whatever else stands in its names.
const QSet<QString> &noisyWords()
{
    static const QSet<QString> words = wordSet(
        "nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing sharebar social related "
        "recommended "
        "recommendations promo promotion newsletter subscribe subscription signup cookie cookies consent "
        "gdpr cmp "
        "banner advert adverts advertisement advertising ad ads adslot adsense sponsored sponsor comments "
        "disqus "
        "caption captions credit credits byline bylines author authors timestamp toolbar popup modal overlay "
        "paywall "
        "teaser teasers breaking ticker pagination outbrain taboola readmore figcaption copyright tags");
    return words;
}

const QSet<QString> &noisyRoles()
{
    static const QSet<QString> roles = wordSet(
        "navigation banner complementary contentinfo dialog alertdialog search menu menubar form toolbar");
    return roles;
}

bool isInArticle(HtmlNode *node)
{
    while (node && !isNamed(node, {"article", "main"}))
        node = parentOf(node);
    return node != nullptr;
}

} // namespace

bool isInvisible(HtmlNode *node)
{
    // No "embed": it has nothing in it, but libxml2 takes all that follows for its content.
    static const HtmlNames names = {
        "script", "style",    "noscript", "template", "head", "iframe",  "object", "applet", "svg",
        "math",   "canvas",   "audio",    "video",    "img",  "picture", "button", "select", "textarea",
        "input",  "datalist", "dialog",   "rt",       "rp",   "map",     "meta",   "link",   "title"};
    if (isNamed(node, names))
        return true;
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    return !attributeOf(node, "hidden").isNull() ||
           attributeOf(node, "aria-hidden") == QLatin1String("true") ||
           style.contains(QLatin1String("display:none")) ||
           style.contains(QLatin1String("visibility:hidden"));
}

bool isNoise(HtmlNode *node)
{
    if (isNamed(node, {"nav", "footer", "form", "aside", "menu", "figcaption"}))
        return true;
    if (isNamed(node, {"header"}) && !isInArticle(node)) // of the page
        return true;
    static const HtmlNames neverNoise = {"html",       "body", "main", "article", "h1", "h2",     "h3",
                                         "blockquote", "q",    "b",    "i",       "em", "strong", "a"};
    if (isNamed(node, neverNoise))
        return false;
    if (noisyRoles().contains(attributeOf(node, "role").toLower()))
        return true;
    return hasAny(namesOf(node), noisyWords()) || attributeOf(node, "itemprop") == QLatin1String("author");
}

bool isPullQuote(HtmlNode *node)
{
    if (isNamed(node, {"blockquote"}))
        return true;
    if (!isNamed(node, {"aside", "div", "figure", "section", "p", "span"}))
        return false;
    const QString names = namesOf(node).join(QString());
    return names.contains(QLatin1String("pullquote")) || names.contains(QLatin1String("pulledquote")) ||
           names.contains(QLatin1String("pullout"));
}

} // namespace pullquote
