#include "app/formats/documents/htmldocument.h"

#include "app/formats/documents/document.h"
#include "app/formats/documents/htmlfinder.h"
#include "app/formats/documents/htmlmetadata.h"
#include "app/formats/documents/htmltext.h"

#include <QStringList>

namespace pullquote {

namespace {

/// What was selected, where the piece says so: "<!--StartFragment-->" stands in what is copied in a browser.
QString selection(const QString &markup)
{
    const QString start = QStringLiteral("<!--StartFragment-->");
    const qsizetype from = markup.indexOf(start);
    const qsizetype to = markup.indexOf(QLatin1String("<!--EndFragment-->"), from);
    return from < 0 || to < 0 ? markup : markup.mid(from + start.size(), to - from - start.size());
}

bool isPage(const QString &markup)
{
    const QString start = markup.left(4096);
    return start.contains(QLatin1String("<html"), Qt::CaseInsensitive) ||
           start.contains(QLatin1String("<!doctype"), Qt::CaseInsensitive) ||
           start.contains(QLatin1String("<body"), Qt::CaseInsensitive) ||
           start.contains(QLatin1String("<head>"), Qt::CaseInsensitive);
}

/// The page has the article twice: as it is shown, with its paragraphs but perhaps with more around, and for
/// search engines, nothing but the article but often in one piece. What both have is the best of both.
QString chosenText(const QString &shown, const QString &told)
{
    const QString letters = lettersOf(told);
    const QString shownLetters = lettersOf(shown);
    if (letters.isEmpty())
        return shown;
    const bool nearlyAsLong = shownLetters.size() * 10 >= letters.size() * 9;
    constexpr qsizetype longestCompared = qsizetype(1) << 20; // a book takes too long
    if (letters.size() > longestCompared)
        return nearlyAsLong ? shown : told;
    constexpr qsizetype teaser = 400;
    if (letters.size() * 2 < shownLetters.size()) // the beginning only, or another text altogether
        return shownLetters.contains(letters.left(60)) || letters.size() < teaser ? shown : told;
    const QStringList paragraphs = shown.split(u'\n', Qt::SkipEmptyParts);
    constexpr qsizetype mostCompared = qsizetype(1) << 31; // letters looked at, all in all
    if (letters.size() * paragraphs.size() > mostCompared)
        return nearlyAsLong ? shown : told;
    qsizetype common = 0;
    QStringList kept;
    for (const QString &paragraph : paragraphs) {
        const QString words = lettersOf(paragraph);
        if (!letters.contains(words))
            continue;
        common += words.size();
        kept.append(paragraph);
    }
    if (common * 10 < letters.size() * 9)
        return told;
    return shownLetters.size() * 10 <= letters.size() * 13 ? shown : kept.join(u'\n') + u'\n';
}

/// "<!-- saved from url=(0042)https://… -->": browsers write it into pages that they save.
QString savedFrom(const QString &markup)
{
    const QString start = markup.left(4096);
    const qsizetype at = start.indexOf(QLatin1String("saved from url=("));
    const qsizetype from = at < 0 ? -1 : start.indexOf(u')', at) + 1;
    return from <= 0 ? QString()
                     : start.mid(from, start.indexOf(QLatin1String("-->"), from) - from).trimmed();
}

} // namespace

int looksLikePage(const QByteArray &bytes, bool hasSuffix)
{
    QByteArray start = bytes.left(4096);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start.replace('\0', QByteArray()); // UTF-16
    start = start.toLower().trimmed();
    // Windows puts a head in front of what is copied.
    const bool isCopy = start.startsWith("version:") && start.contains("starthtml:");
    const qsizetype open = start.indexOf('<');
    if (open < 0 || (open > 3 && !isCopy)) // byte order marks
        return 0;
    for (const char *mark : {"<!doctype html", "<html", "<!--startfragment-->"}) {
        if (start.contains(mark))
            return 90;
    }
    for (const char *mark :
         {"<head", "<body", "<p>", "<p ", "<div", "<meta", "<article", "<span", "<blockquote", "<h1"}) {
        if (start.contains(mark))
            return hasSuffix ? 80 : 40;
    }
    return hasSuffix ? 20 : 0;
}

Result<Document> readPage(const QString &markup)
{
    const QString piece = selection(markup);
    const Result<HtmlTree> tree = HtmlTree::parse(piece);
    if (!tree)
        return tree.problem();
    Document document;
    const HtmlMetadata metadata = readMetadata(*tree);
    document.title = metadata.title;
    document.byline = metadata.byline;
    document.published = metadata.published;
    document.outlet = metadata.outlet;
    document.url = metadata.url.isEmpty() ? savedFrom(markup) : metadata.url;
    document.language = metadata.language;
    if (!isPage(piece)) {
        HtmlText whole(tree->root(), HtmlText::Extent::Whole);
        document.text = whole.read();
        document.replacedCount = whole.replacedCount();
        return document;
    }
    HtmlText article(findArticle(tree->root(), HtmlWeights(tree->root())), HtmlText::Extent::Article,
                     metadata.title, metadata.byline);
    const QString shown = article.read();
    document.replacedCount = article.replacedCount();
    const Result<QString> told = paragraphsOfHtml(metadata.body);
    document.text = told ? chosenText(shown, *told) : shown;
    return document;
}

Result<QString> paragraphsOfHtml(const QString &html)
{
    // Line feeds of a text are paragraphs; those of mark-up with blocks are nothing.
    const bool hasBlocks = html.contains(QLatin1String("</")) || html.contains(QLatin1String("<br"));
    QString markup = html;
    if (!hasBlocks)
        markup.replace(u'\n', QLatin1String("<br>"));
    const Result<HtmlTree> tree = HtmlTree::parse(markup);
    if (!tree)
        return tree.problem();
    return HtmlText(tree->root(), HtmlText::Extent::Whole).read();
}

} // namespace pullquote
