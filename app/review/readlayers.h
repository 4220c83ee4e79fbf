#pragma once

#include "app/store/projectreader.h"

namespace pullquote {

/// What a comparison takes of an article: two annotators' quotes in it, and what was decided.
struct ReadLayers {
    Article article;
    QString text;
    QList<Quote> a; ///< in text order
    QList<Quote> b;
    QList<Decision> decisions = {}; ///< oldest first
    QList<Quote> others = {};       ///< everybody else's

    /// The quotes of all layers, as long as these lists stay as they are.
    QHash<QuoteId, const Quote *> byId() const;
};

/// One annotator's quotes, in the order of `quotes`.
QList<Quote> layerOf(const QList<Quote> &quotes, AnnotatorId annotator);

/// A problem when the article cannot be read.
Result<ReadLayers> readLayers(ProjectReader &project, ArticleId article, AnnotatorId a, AnnotatorId b);

} // namespace pullquote
