#include "app/formats/documents/htmltext.h"

#include "app/formats/documents/htmlnoise.h"

#include <algorithm>
#include <utility>

namespace pullquote {

namespace {

bool isBlock(HtmlNode *node)
{
    static const HtmlNames names = {
        "p",      "div",    "article", "section",    "main",  "header", "footer",     "aside",   "nav",
        "h1",     "h2",     "h3",      "h4",         "h5",    "h6",     "ul",         "ol",      "li",
        "dl",     "dt",     "dd",      "blockquote", "pre",   "figure", "figcaption", "table",   "caption",
        "tr",     "hr",     "address", "body",       "html",  "form",   "fieldset",   "details", "summary",
        "center", "hgroup", "tbody",   "thead",      "tfoot", "legend"};
    return isNamed(node, names);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

/// More block quotations than any article has are not compared with it, and no more letters than a moment
/// allows.
constexpr qsizetype mostPullQuotes = 100;
constexpr qsizetype mostCompared = qsizetype(1) << 31;

} // namespace

QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c.toLower();
    }
    return letters;
}

HtmlText::HtmlText(HtmlNode *root, Extent extent, const QString &headline, const QString &byline)
    : m_root(root),
      m_extent(extent),
      m_headline(lettersOf(headline)),
      m_byline(lettersOf(byline)),
      m_sizes(root)
{
}

QString HtmlText::read()
{
    m_isFirstPass = true;
    m_others = lettersOf(readOnce());
    m_isFirstPass = false;
    return readOnce();
}

QString HtmlText::readOnce()
{
    m_text = DocumentText();
    m_hasSpace = true;
    readChildren(m_root);
    const QString text = m_text.finish();
    m_replacedCount = m_text.replacedCount();
    QString paragraphs;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().isEmpty()) // a no-break space alone is how editors make an empty line
            paragraphs.append(line).append(u'\n');
    }
    return paragraphs;
}

void HtmlText::readChildren(HtmlNode *node)
{
    for (HtmlNode *child = firstChild(node); child; child = nextSibling(child))
        readNode(child);
}

void HtmlText::readNode(HtmlNode *node)
{
    if (nameOf(node).isEmpty())
        return m_verbatim > 0 ? readVerbatim(textOf(node)) : readWords(textOf(node));
    const bool isQuoted = isPullQuote(node);
    if (isLeftOut(node) || (isQuoted && m_inPullQuote == 0 && isRepeated(node)))
        return;
    if (isNamed(node, {"br"})) {
        m_text.endParagraph();
        m_hasSpace = true;
        return;
    }
    if (isNamed(node, {"td", "th"}) && m_cell++ > 0) {
        m_text.nextCell();
        m_hasSpace = true;
    }
    if (isNamed(node, {"tr"}))
        return readTable(node);
    const bool isMarked = isNamed(node, {"q"});
    const bool isPre = isNamed(node, {"pre"});
    const bool isOwnBlock = isBlock(node);
    if (isOwnBlock && !m_text.isAtStart())
        m_text.endParagraph();
    m_hasSpace |= isOwnBlock;
    if (isMarked)
        readWords(m_quoteDepth++ % 2 ? QStringLiteral("‘") : QStringLiteral("“"));
    m_verbatim += isPre ? 1 : 0;
    m_inPullQuote += isQuoted ? 1 : 0;
    readChildren(node);
    m_inPullQuote -= isQuoted ? 1 : 0;
    m_verbatim -= isPre ? 1 : 0;
    if (isMarked)
        readWords(--m_quoteDepth % 2 ? QStringLiteral("’") : QStringLiteral("”"));
    if (isOwnBlock && !m_text.isAtStart())
        m_text.endParagraph();
    m_hasSpace |= isOwnBlock;
}

void HtmlText::readTable(HtmlNode *node)
{
    m_text.beginRow();
    const int cell = std::exchange(m_cell, 0);
    m_hasSpace = true;
    readChildren(node);
    m_cell = cell;
    m_text.endRow();
    m_hasSpace = true;
}

void HtmlText::readWords(const QString &words)
{
    QString collapsed;
    collapsed.reserve(words.size());
    for (const QChar c : words) {
        if (!isSpace(c) || !m_hasSpace)
            collapsed += isSpace(c) ? QChar(u' ') : c;
        m_hasSpace = isSpace(c);
    }
    m_text.append(collapsed);
}

void HtmlText::readVerbatim(const QString &words)
{
    m_text.append(words);
    m_hasSpace = false;
}

bool HtmlText::isLeftOut(HtmlNode *node)
{
    if (isInvisible(node))
        return true;
    if (m_extent == Extent::Whole)
        return false;
    if (isHead(node))
        return true;
    // What holds most of the text is no noise, whatever it is called.
    if (isPullQuote(node) || m_sizes.text(node) * 2 > m_sizes.text(m_root))
        return false;
    if (isNamed(node, {"figcaption"}))
        return !hasQuotation(parentOf(node)); // else it says who is quoted
    if (isNamed(node, {"figure"}))
        return !findIn(node, {"blockquote", "table", "pre"});
    if (isNamed(node, {"aside"}))
        return !findIn(node, {"blockquote"});
    return isNoise(node) || isFurtherReading(node);
}

/// Headline, byline, or what only says when the article was published.
bool HtmlText::isHead(HtmlNode *node)
{
    if (isNamed(node, {"h1"}) && !m_headline.isEmpty() && (!m_heading || m_heading == node)) {
        m_heading = node;
        return true;
    }
    constexpr qsizetype longest = 200;
    const qsizetype size = m_sizes.text(node);
    if (size > longest || !isNamed(node, {"p", "div", "span", "time", "address", "h2", "h3"}))
        return false;
    if (HtmlNode *time = findIn(node, {"time"}); time && m_sizes.text(time) == size)
        return true;
    const QString words = lettersOf(allTextIn(node));
    return !words.isEmpty() &&
           (words == m_headline ||
            (!m_byline.isEmpty() && words.size() <= m_byline.size() + 5 && words.endsWith(m_byline)));
}

/// A list or box of links to other articles.
bool HtmlText::isFurtherReading(HtmlNode *node) const
{
    return isNamed(node, {"ul", "ol", "div", "section", "table"}) &&
           m_sizes.links(node) * 10 > m_sizes.text(node) * 7;
}

/// Asked once for each node: a box may have any number of captions.
bool HtmlText::hasQuotation(HtmlNode *node)
{
    const auto known = m_hasQuotation.constFind(node);
    if (known != m_hasQuotation.constEnd())
        return *known;
    return *m_hasQuotation.insert(node, findIn(node, {"blockquote"}) != nullptr);
}

bool HtmlText::isRepeated(HtmlNode *node)
{
    if (m_extent == Extent::Whole || m_quoted.size() > mostPullQuotes)
        return false;
    if (m_isFirstPass)
        return true; // what the others say, they say without it
    const QString words = lettersOf(allTextIn(node));
    m_compared += m_others.size() * (words.size() + 8);
    if (m_compared > mostCompared)
        return false;
    if (words.isEmpty() || m_others.contains(words) || m_quoted.contains(words))
        return true;
    m_quoted.insert(words);
    return false;
}

} // namespace pullquote
