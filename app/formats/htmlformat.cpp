#include "app/formats/htmlformat.h"

#include "app/formats/documents/htmldocument.h"
#include "app/formats/documents/webcharset.h"
#include "app/formats/exportwalk.h"
#include "app/formats/htmlarticle.h"
#include "app/formats/quoteextracts.h"
#include "app/formats/writeall.h"
#include "app/text/htmltext.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

// Outside of any namespace: the resource is compiled into a static library.
static void initializeResources()
{
    Q_INIT_RESOURCE(export);
}

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::HtmlFormat", text);
}

QString styleSheet()
{
    initializeResources();
    QFile file(QStringLiteral(":/pullquote/export/page.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString contents(const QString &title, const QList<ArticleSummary> &articles)
{
    QString items;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Article &article = articles[i].article;
        items += QStringLiteral("<li dir=\"auto\"><a href=\"#a%1\">%2</a> <small>%3</small></li>\n")
                     .arg(QString::number(i + 1), htmlEscaped(article.title), htmlEscaped(article.outlet));
    }
    return QStringLiteral("<header>\n<h1 dir=\"auto\">%1</h1>\n<nav><ol>\n%2</ol></nav>\n</header>\n")
        .arg(htmlEscaped(title), items);
}

/// A quotation with a line under it that says whose it is and links to the article.
QString htmlOf(const QuoteExtract &extract)
{
    QString headline = htmlEscaped(extract.headline);
    QString cite;
    if (const QString url = htmlEscaped(extract.url); !url.isEmpty()) {
        headline = QStringLiteral("<a href=\"%1\">%2</a>").arg(url, headline);
        cite = QStringLiteral(" cite=\"%1\"").arg(url);
    }
    const QString line =
        extract.sourceLine(headline, [](const QString &words) { return htmlEscaped(words); });
    return QStringLiteral("<blockquote%1>\n<p dir=\"auto\">%2</p>\n<p dir=\"auto\">— %3</p>\n</blockquote>\n")
        .arg(cite, htmlEscaped(extract.attribution.words), line);
}

QString pageOf(const QList<QuoteExtract> &extracts)
{
    QString page = htmlPageStart(extracts.first().headline, styleSheet());
    for (const QuoteExtract &extract : extracts)
        page += htmlOf(extract);
    return page + QStringLiteral("</body>\n</html>\n");
}

/// What the lines under the words mean.
QString key()
{
    return QStringLiteral("<footer><mark class=\"c0 lane0\">%1</mark> <span class=\"cue c0\">%2</span> "
                          "<span class=\"source c0\">%3</span> <span class=\"addressee c0\">%4</span> "
                          "<mark class=\"not\">%5</mark></footer>\n")
        .arg(htmlEscaped(tr("quote")), htmlEscaped(tr("cue")), htmlEscaped(tr("source")),
             htmlEscaped(tr("addressee")), htmlEscaped(tr("not a quote")));
}

} // namespace

FormatDescription HtmlFormat::description() const
{
    return {QStringLiteral("html"),
            tr("Web page"),
            {QStringLiteral("html"), QStringLiteral("htm")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Cue, Feature::Source,
             Feature::Addressee, Feature::Kind, Feature::Speaker, Feature::Topics, Feature::Note,
             Feature::Flags, Feature::Annotators, Feature::ArticleMetadata},
            headOptions() << encodingOption()};
}

int HtmlFormat::recognizes(const ImportSource &source) const
{
    return looksLikePage(source.bytes, source.suffix().startsWith(QLatin1String("htm")) ||
                                           source.suffix() == QLatin1String("xhtml"));
}

Result<Document> HtmlFormat::readDocument(const ImportSource &source, const Watcher &) const
{
    const WebText page = decodePage(source.bytes);
    Result<Document> document = readPage(page.text);
    if (document && page.isGuess)
        document->warnings.append(guessedEncoding());
    if (document)
        document->replacedCount += page.replacedCount;
    return document;
}

Result<void> HtmlFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &watcher) const
{
    if (!request.quotes.isEmpty())
        return writeExtracts(project, request, out, watcher, pageOf);
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const Result<Project> settings = project.project();
    if (!settings)
        return settings.problem();
    Result<QList<ArticleSummary>> articles = project.articleSummaries();
    if (!articles)
        return articles.problem();
    articles->removeIf(
        [&request](const ArticleSummary &summary) { return !request.includes(summary.article.id); });
    const bool isOne = articles->size() == 1;
    const QString title = isOne ? articles->first().article.title : settings->name;
    bool isWritten = true;
    const auto put = [&](const QString &html) {
        const QByteArray bytes = html.toUtf8();
        isWritten = out.write(bytes) == bytes.size() && isWritten;
    };
    put(htmlPageStart(title, styleSheet()));
    if (!isOne)
        put(contents(title, *articles));
    int number = 0;
    const Result<void> walked = walkArticles(project, *catalogue, request, watcher,
                                             [&](const ArticleContent &content) -> Result<void> {
                                                 put(HtmlArticle(content, *catalogue, ++number).html());
                                                 return {};
                                             });
    if (!walked)
        return walked;
    put(key() + QStringLiteral("</body>\n</html>\n"));
    return isWritten ? Result<void>() : unwritable(out);
}

} // namespace pullquote
