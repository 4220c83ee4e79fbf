#include "app/formats/annotations/layers.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/exportwalk.h"

#include <QIODevice>
#include <QMap>

namespace pullquote {

QList<Layer> layersOf(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    QMap<AnnotatorId, Layer> layers;
    for (const Quote &quote : content.quotes) {
        Layer &layer = layers[quote.annotator];
        layer.annotator = catalogue.annotators().value(quote.annotator, {quote.annotator, {}});
        layer.quotes.append(quote);
    }
    return layers.isEmpty() ? QList<Layer>(1) : layers.values();
}

QList<Feature> layerFeatures()
{
    return {Feature::Content, Feature::Parts,     Feature::Overlap,        Feature::Cue,
            Feature::Source,  Feature::Addressee, Feature::Kind,           Feature::Speaker,
            Feature::Topics,  Feature::Note,      Feature::Flags,          Feature::Annotators,
            Feature::Ids,     Feature::Times,     Feature::ArticleMetadata};
}

void writeOwnData(JsonWriter &writer, const Article &article, const Annotator &annotator)
{
    writer.key(u"article");
    writer.beginObject();
    writeArticleDetails(writer, article);
    writer.endObject();
    if (annotator.id.isNull())
        return;
    writer.key(u"annotator");
    writeName(writer, annotator.id.toString(), annotator.name);
}

QJsonObject ownArticle(const QJsonObject &line)
{
    return line.value(ownDataKey)[u"article"].toObject();
}

ForeignName ownAnnotator(const QJsonObject &line)
{
    return foreignNames(line.value(ownDataKey)[u"annotator"]).value(0);
}

Result<void> writeLayerLines(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                             const Watcher &watcher, const LayerWriter &write)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    return walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
        for (const Layer &layer : layersOf(content, *catalogue)) {
            JsonWriter writer(out);
            Result<void> written = write(writer, content, layer, *catalogue);
            if (written)
                written = writer.finish();
            if (!written)
                return written;
            out.write("\n");
        }
        return Result<void>();
    });
}

} // namespace pullquote
