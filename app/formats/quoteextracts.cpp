#include "app/formats/quoteextracts.h"

#include "app/formats/exportwalk.h"
#include "app/formats/writeall.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QuoteExtract extractOf(const ArticleContent &content, const Quote &quote, const ExportCatalogue &catalogue)
{
    QList<Speaker> speakers;
    for (SpeakerId id : quote.speakers)
        speakers.append(catalogue.speakers().value(id));
    return {attributionOf(content.article, content.text, quote, speakers), content.article.title,
            webUrl(content.article.url)};
}

} // namespace

QString QuoteExtract::sourceLine(const QString &linked,
                                 const std::function<QString(const QString &)> &escaped) const
{
    QString line = linked;
    if (!attribution.where.isEmpty())
        line += QStringLiteral(", ") + escaped(attribution.where);
    return attribution.speakers.isEmpty()
               ? line
               : QStringLiteral("%1 (%2)").arg(escaped(attribution.speakers), line);
}

Result<void> writeExtracts(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                           const Watcher &watcher,
                           const std::function<QString(const QList<QuoteExtract> &)> &text)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    QList<QuoteExtract> extracts;
    const Result<void> walked =
        walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
            for (const Quote &quote : content.quotes)
                extracts.append(extractOf(content, quote, *catalogue));
            return Result<void>();
        });
    if (!walked)
        return walked;
    if (extracts.isEmpty())
        return Problem{
            QCoreApplication::translate("pullquote::QuoteExtracts", "The quote is not there any more."),
            {},
            {}};
    return writeAll(out, text(extracts).toUtf8());
}

} // namespace pullquote
