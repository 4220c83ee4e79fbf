#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/format.h"
#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"

namespace pullquote {

/// The quotes of one annotator in an article. Tools for training and tagging have the text once for each.
struct Layer {
    Annotator annotator; ///< null id: nobody has marked anything in the article
    QList<Quote> quotes;
};

/// By annotator; one that is empty for an article without quotes, so that its text is not lost.
QList<Layer> layersOf(const ArticleContent &content, const ExportCatalogue &catalogue);

/// What such formats carry, all alike: what they have no place for rides along in keys that those tools hand
/// on.
QList<Feature> layerFeatures();

/// Of a line or a task, for what is ours in it: {"article", "annotator", …}.
inline constexpr QStringView ownDataKey = u"pullquote";
/// Of a span: what is said of its quote; see writeQuoteDetails().
inline constexpr QStringView quoteKey = u"quote";

/// "article" and "annotator", the one without its text, in an object that is open.
void writeOwnData(JsonWriter &writer, const Article &article, const Annotator &annotator);
/// What of it is in a line.
QJsonObject ownArticle(const QJsonObject &line);
ForeignName ownAnnotator(const QJsonObject &line);

using LayerWriter =
    std::function<Result<void>(JsonWriter &, const ArticleContent &, const Layer &, const ExportCatalogue &)>;
/// JSONL: a line for each layer of each article of the request.
Result<void> writeLayerLines(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                             const Watcher &watcher, const LayerWriter &write);

} // namespace pullquote
