#include "app/formats/documents/htmltree.h"

#include "app/formats/documents/tagscan.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype largestPage = qsizetype(32) << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::HtmlTree", text);
}

/// "&#147;" means the quotation mark that Windows has there, in every browser.
void meanWindows1252(QString &text)
{
    static const QString c1 =
        QStringLiteral("\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                       "\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
                       "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178");
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = c1[c.unicode() - 0x80];
    }
}

bool isShown(HtmlNode *node)
{
    return !node || node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE ||
           node->type == XML_CDATA_SECTION_NODE;
}

HtmlNode *skipHidden(HtmlNode *node)
{
    while (!isShown(node))
        node = node->next;
    return node;
}

struct FreeContext {
    void operator()(xmlParserCtxt *context) const { htmlFreeParserCtxt(context); }
};

} // namespace

void HtmlTree::Free::operator()(_xmlDoc *document) const
{
    xmlFreeDoc(document);
}

Result<HtmlTree> HtmlTree::parse(const QString &markup)
{
    [[maybe_unused]] static const bool isReady = (xmlInitParser(), true); // from whichever thread comes first
    const QByteArray bytes = canonicalText(markup).text.toUtf8();
    if (bytes.size() > largestPage)
        return Problem{tr("The page is larger than 32 MB."), {}, tr("Copy its text and paste it.")};
    if (hasAttributeFlood(bytes, Markup::Html))
        return Problem{
            tr("A tag of the page has too many attributes."), {}, tr("Copy its text and paste it.")};
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
    HtmlTree tree;
    tree.m_document.reset(htmlCtxtReadMemory(context.get(), bytes.constData(), int(bytes.size()), nullptr,
                                             "UTF-8",
                                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                                 HTML_PARSE_NONET | HTML_PARSE_COMPACT));
    // A parser that has stopped leaves half a page, which looks like a whole one.
    if (context->disableSAX)
        return Problem{tr("The page is nested too deeply, or too long in one piece."),
                       {},
                       tr("Copy its text and paste it.")};
    return tree;
}

HtmlNode *HtmlTree::root() const
{
    return m_document ? xmlDocGetRootElement(m_document.get()) : nullptr;
}

HtmlNode *firstChild(HtmlNode *node)
{
    return node && node->type == XML_ELEMENT_NODE ? skipHidden(node->children) : nullptr;
}

HtmlNode *nextSibling(HtmlNode *node)
{
    return node ? skipHidden(node->next) : nullptr;
}

HtmlNode *parentOf(HtmlNode *node)
{
    return node && node->parent && node->parent->type == XML_ELEMENT_NODE ? node->parent : nullptr;
}

HtmlNode *nextIn(HtmlNode *top, HtmlNode *node)
{
    if (HtmlNode *child = firstChild(node))
        return child;
    for (; node && node != top; node = parentOf(node)) {
        if (HtmlNode *next = nextSibling(node))
            return next;
    }
    return nullptr;
}

QByteArrayView nameOf(HtmlNode *node)
{
    if (!node || node->type != XML_ELEMENT_NODE)
        return {};
    return reinterpret_cast<const char *>(node->name);
}

bool isNamed(HtmlNode *node, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), nameOf(node)) != names.end();
}

bool isNamed(HtmlNode *node, const HtmlNames &names)
{
    const QByteArrayView name = nameOf(node);
    return !name.isEmpty() && names.contains(QByteArray::fromRawData(name.data(), name.size()));
}

QString attributeOf(HtmlNode *node, const char *name)
{
    if (!node || node->type != XML_ELEMENT_NODE)
        return {};
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        if (qstrcmp(reinterpret_cast<const char *>(attribute->name), name) != 0)
            continue;
        QString value;
        for (const xmlNode *part = attribute->children; part; part = part->next)
            value += QString::fromUtf8(reinterpret_cast<const char *>(part->content));
        meanWindows1252(value);
        return value;
    }
    return {};
}

QString textOf(HtmlNode *node)
{
    if (!node || node->type == XML_ELEMENT_NODE)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(node->content));
    meanWindows1252(text);
    text.remove(QChar(QChar::SoftHyphen)); // where a browser may break a word
    return text;
}

QString allTextIn(HtmlNode *node)
{
    QString text = textOf(node);
    for (HtmlNode *inner = nextIn(node, node); inner; inner = nextIn(node, inner))
        text += textOf(inner);
    return text;
}

HtmlNode *findIn(HtmlNode *top, std::initializer_list<QByteArrayView> names)
{
    for (HtmlNode *node = top; node; node = nextIn(top, node)) {
        if (isNamed(node, names))
            return node;
    }
    return nullptr;
}

QString plainField(const QString &html)
{
    if (!html.contains(u'&') && !html.contains(u'<'))
        return html.simplified();
    const Result<HtmlTree> tree = HtmlTree::parse(QStringLiteral("<p>") + html);
    return (tree ? allTextIn(tree->root()) : html).simplified();
}

} // namespace pullquote
