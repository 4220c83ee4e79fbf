#pragma once

#include "app/text/result.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <initializer_list>
#include <memory>

struct _xmlDoc;
struct _xmlNode;

namespace pullquote {

using HtmlNode = const _xmlNode;

/// A page from a stranger, parsed. Loads nothing and runs nothing. Null nodes have no name and no children.
class HtmlTree {
public:
    /// A problem for a page that is too large, nested too deeply, or has a flood of attributes.
    static Result<HtmlTree> parse(const QString &markup);

    /// The outermost element; null in an empty page.
    HtmlNode *root() const;

private:
    struct Free {
        void operator()(_xmlDoc *document) const;
    };
    std::unique_ptr<_xmlDoc, Free> m_document;
};

/// The elements and texts in a node, or behind it in the same one.
HtmlNode *firstChild(HtmlNode *node);
HtmlNode *nextSibling(HtmlNode *node);
HtmlNode *parentOf(HtmlNode *node);
/// The node that comes next in the page within `top`; null at the end.
HtmlNode *nextIn(HtmlNode *top, HtmlNode *node);

/// Lower case; empty for a text.
QByteArrayView nameOf(HtmlNode *node);
bool isNamed(HtmlNode *node, std::initializer_list<QByteArrayView> names);
/// The same for many names.
using HtmlNames = QSet<QByteArray>;
bool isNamed(HtmlNode *node, const HtmlNames &names);
QString attributeOf(HtmlNode *node, const char *name);
/// The words of a text node; empty for an element.
QString textOf(HtmlNode *node);
/// All words in a node, as they stand in the page.
QString allTextIn(HtmlNode *node);
/// The first element of this name in the node, or null.
HtmlNode *findIn(HtmlNode *top, std::initializer_list<QByteArrayView> names);

/// A string of HTML as words on one line: "A &amp; <b>B</b>" is "A & B". For fields; bodies have HtmlText.
QString plainField(const QString &html);

} // namespace pullquote
