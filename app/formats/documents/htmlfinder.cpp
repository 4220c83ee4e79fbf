#include "app/formats/documents/htmlfinder.h"

#include "app/formats/documents/htmlnoise.h"

#include <algorithm>

namespace pullquote {

namespace {

/// An article of fewer characters is more likely a teaser.
constexpr qsizetype shortArticle = 200;
constexpr qsizetype shortParagraph = 25;

bool isParagraph(HtmlNode *node)
{
    return isNamed(node, {"p", "pre", "blockquote", "li", "td", "h2", "h3"});
}

/// Of the nodes for which this holds, the one with the most text that is no link.
template <class Condition>
HtmlNode *heaviest(HtmlNode *root, const HtmlWeights &weights, Condition holds)
{
    HtmlNode *best = nullptr;
    qsizetype most = 0;
    for (HtmlNode *node = root; node; node = nextIn(root, node)) {
        if (!holds(node))
            continue;
        const HtmlWeights::Weight weight = weights.of(node);
        if (weight.text - weight.links > most) {
            most = weight.text - weight.links;
            best = node;
        }
    }
    return best;
}

/// Whether nothing but the text stands in the page.
bool isPlainPage(HtmlNode *root, const HtmlWeights &weights)
{
    const HtmlWeights::Weight all = weights.of(root);
    return !findIn(root, {"nav", "aside", "footer", "header", "form", "script", "iframe"}) &&
           all.links * 5 <= all.text;
}

HtmlNode *densest(HtmlNode *root, const HtmlWeights &weights)
{
    HtmlNode *best = root;
    for (HtmlNode *node = root; node; node = nextIn(root, node)) {
        if (!isParagraph(node) && weights.of(node).score > weights.of(best).score)
            best = node;
    }
    // Sections of one article score each for itself, and less for what holds them.
    while (HtmlNode *parent = parentOf(best)) {
        const HtmlWeights::Weight wide = weights.of(parent);
        const bool isMostlyText = wide.links * 5 <= wide.text;
        if (!isMostlyText || wide.score * 2 < weights.of(best).score || isNamed(parent, {"html"}))
            break;
        best = parent;
    }
    return best;
}

} // namespace

HtmlWeights::Weight HtmlWeights::weigh(HtmlNode *node)
{
    Weight sum;
    if (!node || isInvisible(node))
        return sum;
    sum.text = textOf(node).simplified().size();
    for (HtmlNode *child = firstChild(node); child; child = nextSibling(child)) {
        const Weight inner = weigh(child);
        sum.text += inner.text;
        sum.links += inner.links;
        sum.longest = std::max(sum.longest, inner.longest);
        sum.score += inner.score / 2;
        if (isParagraph(child) && inner.text >= shortParagraph) {
            sum.longest = std::max(sum.longest, inner.text);
            const double running = double(inner.text - inner.links) / double(inner.text);
            sum.score += running * (1 + std::min(double(inner.text) / 100, 5.0));
        }
    }
    if (isNamed(node, {"a"}))
        sum.links = sum.text;
    m_weights.insert(node, sum);
    // It weighs nothing in what holds it, but an article may stand in a box with a noisy name.
    return isNoise(node) && !isPullQuote(node) ? Weight() : sum;
}

HtmlNode *findArticle(HtmlNode *root, const HtmlWeights &weights)
{
    if (!root)
        return nullptr;
    HtmlNode *body = findIn(root, {"body"});
    HtmlNode *page = body ? body : root;
    const qsizetype enough = std::min(shortArticle, weights.of(page).text / 3);
    const auto named = [](HtmlNode *node) {
        return attributeOf(node, "itemprop") == QLatin1String("articleBody");
    };
    const auto article = [](HtmlNode *node) {
        return isNamed(node, {"article"}) || attributeOf(node, "role") == QLatin1String("article");
    };
    const auto mainPart = [](HtmlNode *node) {
        return isNamed(node, {"main"}) || attributeOf(node, "role") == QLatin1String("main");
    };
    for (HtmlNode *found : {heaviest(page, weights, named), heaviest(page, weights, article),
                            heaviest(page, weights, mainPart)}) {
        if (found && weights.of(found).text >= enough)
            return found;
    }
    return isPlainPage(page, weights) ? page : densest(page, weights);
}

} // namespace pullquote
