#include "app/formats/scholarly/layerfiles.h"

#include "app/formats/annotations/bratnames.h"
#include "app/formats/annotations/jsonlines.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/exportwalk.h"
#include "app/formats/importdraft.h"
#include "app/formats/jsonsource.h"
#include "app/formats/scholarly/corpuslimits.h"
#include "app/formats/writeall.h"
#include "app/formats/zipwriter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace pullquote::layerfiles {

namespace {

const QString packName = QStringLiteral("pack");
const QString zipWord = QStringLiteral("zip");
const QString oneWord = QStringLiteral("one");

/// Paths in the zip: plain words, each once.
class Names {
public:
    QString of(const ArticleContent &content, const Layer &layer)
    {
        if (!m_articles.contains(content.article.id))
            m_articles.insert(content.article.id, m_articleNames.make({}, content.article.title));
        const QString article = m_articles.value(content.article.id);
        if (layer.annotator.id.isNull())
            return article;
        if (!m_folders.contains(layer.annotator.id))
            m_folders.insert(layer.annotator.id, m_folderNames.make({}, layer.annotator.name));
        return m_folders.value(layer.annotator.id) + u'/' + article;
    }

private:
    BratNames m_articleNames;
    BratNames m_folderNames;
    QHash<ArticleId, QString> m_articles;
    QHash<AnnotatorId, QString> m_folders;
};

} // namespace

FormatOption packOption()
{
    return {packName,
            QCoreApplication::translate("pullquote::LayerFiles", "Files"),
            zipWord,
            {zipWord, oneWord},
            OptionUse::Writing,
            {{zipWord, QCoreApplication::translate("pullquote::LayerFiles",
                                                   "A zip with one for each article and annotator")},
             {oneWord, QCoreApplication::translate("pullquote::LayerFiles", "Only one")}}};
}

Result<void> write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                   const Watcher &watcher, const QString &suffix, const FileOf &fileOf)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const bool isZip = request.options.value(packName, zipWord) == zipWord;
    const Problem notOne{
        QCoreApplication::translate("pullquote::LayerFiles", "It takes not exactly one file."),
        {},
        QCoreApplication::translate("pullquote::LayerFiles",
                                    "Choose one article and one annotator, or the zip.")};
    Names names;
    ZipWriter zip;
    QByteArrayList files;
    const auto visit = [&](const ArticleContent &content) -> Result<void> {
        for (const Layer &layer : layersOf(content, *catalogue)) {
            const Result<QByteArray> file = fileOf(content, layer, *catalogue);
            if (!file)
                return file.problem();
            if (isZip)
                zip.add(names.of(content, layer) + suffix, *file);
            else if (!files.isEmpty())
                return notOne;
            else
                files.append(*file);
        }
        return {};
    };
    if (const Result<void> walked = walkArticles(project, *catalogue, request, watcher, visit); !walked)
        return walked;
    if (!isZip)
        return files.isEmpty() ? Result<void>(notOne) : writeAll(out, files.first());
    const Result<QByteArray> packed = zip.finish();
    return packed ? writeAll(out, *packed) : Result<void>(packed.problem());
}

namespace {

bool isJson(const QString &name)
{
    return name.endsWith(u".json", Qt::CaseInsensitive) && !name.startsWith(u"__MACOSX/");
}

void visitZip(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher, const Visit &visit)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, corpusLimits());
    if (!archive)
        return draft.fail(archive.problem());
    QStringList names = archive->names();
    std::sort(names.begin(), names.end());
    for (qsizetype i = 0; i < names.size() && watcher.goesOn(i, names.size()); ++i) {
        if (!isJson(names[i]))
            continue;
        const Result<QByteArray> file = archive->read(names[i]);
        const Result<QJsonValue> root = file ? parseAnyJson(*file) : file.problem();
        if (!root)
            draft.warn({root.problem().what, names[i], root.problem().remedy});
        else if (root->isObject())
            visit(root->toObject(), names[i]);
    }
}

} // namespace

void forEachObject(const QByteArray &bytes, ImportDraft &draft, const Watcher &watcher, const Visit &visit)
{
    if (ZipArchive::looksLike(bytes))
        return visitZip(bytes, draft, watcher, visit);
    const Result<QJsonValue> root = parseAnyJson(bytes);
    if (!root)
        return draft.fail(root.problem());
    if (root->isObject())
        return visit(root->toObject(), {});
    const QJsonArray items = root->toArray();
    for (qsizetype i = 0; i < items.size() && watcher.goesOn(i, items.size()); ++i)
        visit(items[i].toObject(),
              QCoreApplication::translate("pullquote::LayerFiles", "item %1").arg(i + 1));
}

int likelihood(const QByteArray &bytes, const QString &suffix,
               const std::function<int(const QByteArray &beginning)> &ofFile)
{
    constexpr int ofSuffix = 80;
    constexpr int mostFiles = 20;
    constexpr qint64 longestBeginning = 1 << 20;
    if (!ZipArchive::looksLike(bytes))
        return ofFile(jsonBeginning(bytes));
    Result<ZipArchive> archive = ZipArchive::open(bytes, corpusLimits());
    if (!archive) // reading it says why
        return bytes.right(1 << 20).contains(suffix.toLatin1()) ? ofSuffix : 0;
    QStringList names = archive->names();
    names.removeIf([](const QString &name) { return !isJson(name); });
    std::sort(names.begin(), names.end());
    int best = 0;
    for (const QString &name : names.mid(0, mostFiles)) {
        if (name.endsWith(suffix))
            return ofSuffix;
        if (const Result<QByteArray> start = archive->beginningOf(name, longestBeginning))
            best = std::max(best, std::min(ofSuffix, ofFile(jsonBeginning(*start))));
    }
    return best;
}

PathWords pathWords(const QString &path)
{
    const QString file = path.section(u'/', -1);
    const QString folder = path.section(u'/', -2, -2);
    const QString above = path.section(u'/', -3, -3);
    if (above == u"annotation" || above == u"curation")
        return {folder, file.chopped(isJson(file) ? 5 : 0)};
    return {file, folder};
}

} // namespace pullquote::layerfiles
