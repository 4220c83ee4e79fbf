#include "app/formats/format.h"

namespace pullquote {

namespace {

struct FeatureWord {
    Feature feature;
    QLatin1String word;
};

constexpr FeatureWord featureWords[] = {
    {Feature::Content, QLatin1String("content")},
    {Feature::Parts, QLatin1String("parts")},
    {Feature::Overlap, QLatin1String("overlap")},
    {Feature::Cue, QLatin1String("cue")},
    {Feature::Source, QLatin1String("source")},
    {Feature::Addressee, QLatin1String("addressee")},
    {Feature::Kind, QLatin1String("kind")},
    {Feature::Speaker, QLatin1String("speaker")},
    {Feature::SpeakerRecord, QLatin1String("speaker-record")},
    {Feature::Topics, QLatin1String("topics")},
    {Feature::Codebook, QLatin1String("codebook")},
    {Feature::Note, QLatin1String("note")},
    {Feature::Flags, QLatin1String("flags")},
    {Feature::Comments, QLatin1String("comments")},
    {Feature::Decisions, QLatin1String("decisions")},
    {Feature::Annotators, QLatin1String("annotators")},
    {Feature::Ids, QLatin1String("ids")},
    {Feature::Times, QLatin1String("times")},
    {Feature::ArticleMetadata, QLatin1String("article-metadata")},
};

} // namespace

QList<Feature> allFeatures()
{
    QList<Feature> list;
    for (const FeatureWord &row : featureWords)
        list.append(row.feature);
    return list;
}

QLatin1String word(Feature feature)
{
    for (const FeatureWord &row : featureWords) {
        if (row.feature == feature)
            return row.word;
    }
    Q_UNREACHABLE();
}

QList<Feature> FormatDescription::loses() const
{
    QList<Feature> list = allFeatures();
    list.removeIf([this](Feature feature) { return carries.contains(feature); });
    return list;
}

QList<FormatOption> FormatDescription::optionsFor(OptionUse use) const
{
    QList<FormatOption> list = options;
    list.removeIf(
        [use](const FormatOption &option) { return option.use != OptionUse::Both && option.use != use; });
    return list;
}

QList<FormatOption> Format::readingOptions(const ImportSource &) const
{
    return description().optionsFor(OptionUse::Reading);
}

int Format::recognizes(const ImportSource &) const
{
    return 0;
}

bool Format::isPackage(const QStringList &) const
{
    return false;
}

void Format::read(const ImportSource &, const FormatOptions &, ImportDraft &, const Watcher &) const
{
    Q_UNREACHABLE();
}

Result<void> Format::writeFiles(ProjectReader &, const ExportRequest &, PackageWriter &,
                                const Watcher &) const
{
    Q_UNREACHABLE();
}

Result<void> Format::write(ProjectReader &, const ExportRequest &, QIODevice &, const Watcher &) const
{
    Q_UNREACHABLE();
}

} // namespace pullquote
