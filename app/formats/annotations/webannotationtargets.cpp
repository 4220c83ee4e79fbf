// The part of WebAnnotationImport that finds out which words an annotation is about.
#include "app/formats/annotations/webannotationimport.h"
#include "app/formats/annotations/webannotationvalues.h"

namespace pullquote {

namespace {

/// Recogito's text annotator has place and words in one, without a type.
bool isOfRecogito(const QJsonValue &selector)
{
    return selector[u"quote"].isString();
}

SpanClaim claimOf(const QJsonValue &selectors, const std::shared_ptr<const SpanClaim> &within);

void take(const QJsonValue &selector, SpanClaim &claim)
{
    const QString type = wordAt(selector, u"type");
    if (type == u"TextPositionSelector" && selector[u"start"].isDouble() && selector[u"end"].isDouble()) {
        claim.start = selector[u"start"].toInteger(-1);
        claim.end = selector[u"end"].toInteger(-1);
    }
    if (isOfRecogito(selector)) {
        claim.start = selector[u"start"].toInteger(-1);
        claim.end = selector[u"end"].toInteger(-1);
        claim.exact = selector[u"quote"].toString();
    }
    if (type == u"TextQuoteSelector") {
        claim.exact = selector[u"exact"].toString();
        claim.prefix = selector[u"prefix"].toString();
        claim.suffix = selector[u"suffix"].toString();
    }
}

/// What refines a selector is counted inside of its words. Where those are of a kind that cannot be found
/// here, only words of its own tell where it is.
SpanClaim refinedClaim(const QJsonValue &selector, const std::shared_ptr<const SpanClaim> &within)
{
    SpanClaim outer;
    outer.within = within;
    take(selector, outer);
    const QJsonValue refinement = selector[u"refinedBy"];
    if (!outer.saysNothing())
        return claimOf(refinement, std::make_shared<const SpanClaim>(outer));
    SpanClaim claim = claimOf(refinement, within);
    if (claim.within != within)
        return {};
    claim.start = -1;
    claim.end = -1;
    return claim;
}

/// Selectors beside each other describe the same words.
SpanClaim claimOf(const QJsonValue &selectors, const std::shared_ptr<const SpanClaim> &within)
{
    SpanClaim claim;
    claim.within = within;
    std::optional<SpanClaim> refined;
    for (const QJsonValue &selector : listOf(selectors)) {
        if (listOf(selector[u"refinedBy"]).isEmpty())
            take(selector, claim);
        else if (!refined)
            refined = refinedClaim(selector, within);
    }
    return refined && claim.saysNothing() ? *refined : claim;
}

} // namespace

QList<WebAnnotationImport::Target> WebAnnotationImport::targetsOf(const QJsonObject &annotation)
{
    QList<Target> targets;
    for (const QJsonValue &target : listOf(annotation.value(u"target"))) {
        const QJsonValue source = target[u"source"];
        const QJsonArray selectors = listOf(target[u"selector"]);
        const bool isPlain = source.isUndefined() && selectors.isEmpty();
        const QString id = idOf(isPlain ? target : source);
        // Recogito's beside each other are parts.
        if (selectors.size() > 1 && isOfRecogito(selectors.first())) {
            for (const QJsonValue &part : selectors)
                targets.append({id, claimOf(part, {}), true});
        } else {
            targets.append({id, claimOf(selectors, {}), !selectors.isEmpty()});
        }
    }
    return targets;
}

} // namespace pullquote
