#include "app/formats/articleprinting.h"

#include "app/formats/articlepaper.h"
#include "app/formats/exportwalk.h"
#include "app/formats/formatregistry.h"
#include "app/paper/paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qint64 stepsOfArticle = 1000;
const QString colourOption = QStringLiteral("colour");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ArticlePrinting", text);
}

QMap<QString, QString> namesOfColourings()
{
    return {{QStringLiteral("speaker"), tr("Speakers")},
            {QStringLiteral("topic"), tr("Topics")},
            {QStringLiteral("kind"), tr("Kinds of quotes")},
            {QStringLiteral("annotator"), tr("Annotators")}};
}

Problem stopped()
{
    return {tr("The printing was stopped."), {}, {}};
}

Result<int> paintOn(Paper &paper, ProjectReader &project, const ExportRequest &request,
                    const Watcher &watcher)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const QString colouring = request.options.value(colourOption, paperColourings().first());
    qint64 number = 0;
    qint64 count = 0;
    Watcher outer = watcher;
    outer.progress = [&](qint64 done, qint64 total) {
        number = done;
        count = total;
        if (watcher.progress)
            watcher.progress(done * stepsOfArticle, total * stepsOfArticle);
    };
    const auto paint = [&](const ArticleContent &content) -> Result<void> {
        const auto goesOn = [&](qsizetype done) {
            const qint64 steps = stepsOfArticle * done / std::max<qint64>(content.text.size(), 1);
            return watcher.goesOn(number * stepsOfArticle + steps, count * stepsOfArticle);
        };
        const Result<bool> painted = paper.add(paperArticle(content, *catalogue, colouring), goesOn);
        if (!painted)
            return painted.problem();
        return *painted ? Result<void>() : Result<void>(stopped());
    };
    if (const Result<void> walked = walkArticles(project, *catalogue, request, outer, paint); !walked)
        return walked.problem();
    if (paper.pageCount() == 0)
        return Problem{tr("There is no article to print."), {}, tr("Import one, or choose another.")};
    return paper.pageCount();
}

} // namespace

QList<FormatOption> printingOptions()
{
    return {{colourOption, tr("What the colours tell apart"), paperColourings().first(), paperColourings(),
             OptionUse::Writing, namesOfColourings()}};
}

Result<int> paintArticles(QPagedPaintDevice &device, ProjectReader &project, const ExportRequest &request,
                          const Watcher &watcher, PrintedPages pages)
{
    if (const Result<void> checked = Paper::check(); !checked)
        return checked.problem();
    Paper paper(device, {pages.first, pages.last});
    return paintOn(paper, project, request, watcher);
}

Result<void> paintFirstPage(QImage &picture, ProjectReader &project, const ExportRequest &request,
                            const Watcher &watcher)
{
    if (const Result<void> checked = Paper::check(); !checked)
        return checked.problem();
    Paper paper(picture, request.options.value(QStringLiteral("paper")) == QLatin1String("letter"));
    // On the second page the first one is painted.
    const Watcher untilTurned{watcher.progress, [&] {
                                  return paper.pageCount() > 1 || (watcher.cancelled && watcher.cancelled());
                              }};
    const Result<int> painted = paintOn(paper, project, request, untilTurned);
    return painted || paper.pageCount() > 0 ? Result<void>() : Result<void>(painted.problem());
}

Result<int> recordPages(QList<QPicture> &pages, int most, const QPageLayout &layout, ProjectReader &project,
                        const ExportRequest &request, const Watcher &watcher)
{
    if (const Result<void> checked = Paper::check(); !checked)
        return checked.problem();
    Paper paper(pages, most, layout);
    const Watcher untilFull{watcher.progress, [&] {
                                return paper.pageCount() > most || (watcher.cancelled && watcher.cancelled());
                            }};
    const Result<int> painted = paintOn(paper, project, request, untilFull);
    return paper.pageCount() > most ? Result<int>(most + 1) : painted;
}

void setPaperMargins(QPagedPaintDevice &device)
{
    Paper::setMargins(device);
}

} // namespace pullquote
