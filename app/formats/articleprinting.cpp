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

/// `last`: nothing is wanted behind this page; 0: everything.
Result<int> paintOn(Paper &paper, ProjectReader &project, const ExportRequest &request,
                    const Watcher &watcher, int last)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const QString colouring = request.options.value(colourOption, paperColourings().first());
    qint64 number = 0;
    qint64 count = 0;
    const auto isDone = [&] { return last > 0 && paper.pageCount() > last; };
    const Watcher outer{[&](qint64 done, qint64 total) {
                            number = done;
                            count = total;
                            if (watcher.progress)
                                watcher.progress(done * stepsOfArticle, total * stepsOfArticle);
                        },
                        [&] { return isDone() || (watcher.cancelled && watcher.cancelled()); }};
    const auto paint = [&](const ArticleContent &content) -> Result<void> {
        const auto goesOn = [&](qsizetype done) {
            const qint64 steps = stepsOfArticle * done / std::max<qint64>(content.text.size(), 1);
            return watcher.goesOn(number * stepsOfArticle + steps, count * stepsOfArticle) && !isDone();
        };
        const Result<bool> painted = paper.add(paperArticle(content, *catalogue, colouring), goesOn);
        if (!painted)
            return painted.problem();
        return *painted ? Result<void>() : Result<void>(stopped());
    };
    const Result<void> walked = walkArticles(project, *catalogue, request, outer, paint);
    if (isDone())
        return last;
    if (!walked)
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
    return paintOn(paper, project, request, watcher, pages.last);
}

Result<void> paintFirstPage(QImage &picture, ProjectReader &project, const ExportRequest &request,
                            const Watcher &watcher)
{
    if (const Result<void> checked = Paper::check(); !checked)
        return checked.problem();
    Paper paper(picture, request.options.value(QStringLiteral("paper")) == QLatin1String("letter"));
    const Result<int> painted = paintOn(paper, project, request, watcher, 1);
    return painted || paper.pageCount() > 0 ? Result<void>() : Result<void>(painted.problem());
}

Result<int> recordPages(QList<QPicture> &pages, int most, const QPageLayout &layout, ProjectReader &project,
                        const ExportRequest &request, const Watcher &watcher)
{
    if (const Result<void> checked = Paper::check(); !checked)
        return checked.problem();
    Paper paper(pages, most, layout);
    const Result<int> painted = paintOn(paper, project, request, watcher, most);
    return paper.pageCount() > most ? Result<int>(most + 1) : painted;
}

void setPaperMargins(QPagedPaintDevice &device)
{
    Paper::setMargins(device);
}

} // namespace pullquote
