#include "app/formats/documents/markdownformat.h"

#include "app/formats/decodedtext.h"
#include "app/formats/documents/frontmatter.h"
#include "app/formats/documents/markdowntext.h"
#include "app/formats/documents/markdownwriter.h"
#include "app/formats/quoteextracts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::MarkdownFormat", text);
}

bool isAddress(const QString &value)
{
    return value.startsWith(QLatin1String("http://")) || value.startsWith(QLatin1String("https://"));
}

void fillHead(const FrontMatter &matter, Document &document)
{
    document.title = matter.value({"title", "headline"});
    document.byline = matter.value({"author", "authors", "byline"});
    document.published = matter.value({"published", "date", "publishdate", "created"});
    document.language = matter.value({"lang", "language"});
    document.outlet = matter.value({"publisher", "outlet", "publication", "site", "sitename"});
    document.url = matter.value({"url", "link", "canonical", "source-url", "source_url"});
    // Clippers keep the address there, people the paper.
    const QString source = matter.value({"source"});
    QString &field = isAddress(source) ? document.url : document.outlet;
    if (field.isEmpty())
        field = source;
}

/// How many kinds of mark-up there are in a text: a headline alone may be "# 1".
int kindsOfMarkup(const QString &text)
{
    static const QRegularExpression kinds[] = {
        QRegularExpression(QStringLiteral(R"re((?:^|\n)#{1,6} \S)re")),
        QRegularExpression(QStringLiteral(R"re(\[[^\]\n]{1,200}\]\((?:https?:|/|#)[^)\s]{1,500}\))re")),
        QRegularExpression(QStringLiteral(R"re(\*\*\S[^*\n]{0,200}\S\*\*)re")),
        QRegularExpression(QStringLiteral(R"re((?:^|\n)> \S)re")),
        QRegularExpression(QStringLiteral(R"re((?:^|\n)(?:```|~~~))re")),
    };
    int count = 0;
    for (const QRegularExpression &kind : kinds)
        count += kind.match(text).hasMatch() ? 1 : 0;
    return count;
}

} // namespace

FormatDescription MarkdownFormat::description() const
{
    return {QStringLiteral("markdown"),
            tr("Markdown"),
            {QStringLiteral("md"), QStringLiteral("markdown")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Kind, Feature::Speaker,
             Feature::Topics, Feature::Note, Feature::Annotators, Feature::ArticleMetadata},
            headOptions() << encodingOption()};
}

int MarkdownFormat::recognizes(const ImportSource &source) const
{
    const QByteArray start = source.bytes.left(1 << 14);
    if (looksBinary(start))
        return 0;
    if (description().suffixes.contains(source.suffix()))
        return 60;
    const Result<DecodedText> decoded = decodeText(start);
    if (!decoded)
        return 0;
    if (const FrontMatter matter = readFrontMatter(decoded->text); matter.isFound && !matter.values.isEmpty())
        return 50;
    // A text that was named one stays one: its stars may be stars.
    const bool isNamedText =
        source.suffix() == QLatin1String("txt") || source.suffix() == QLatin1String("text");
    return !isNamedText && kindsOfMarkup(decoded->text) >= 2 ? 15 : 0;
}

Result<Document> MarkdownFormat::readDocument(const ImportSource &source, const Watcher &) const
{
    const Result<DecodedText> decoded = decodeText(source.bytes);
    if (!decoded)
        return decoded.problem();
    Document document;
    const FrontMatter matter = readFrontMatter(decoded->text);
    fillHead(matter, document);
    const bool isOurs = matter.value({"generator"}) == QLatin1String(markdownGenerator);
    const QString body = decoded->text.mid(matter.end);
    const MarkdownText read = readMarkdown(isOurs ? withoutQuoteNotes(body) : body);
    document.text = read.text;
    document.heading = read.heading;
    document.warnings = read.warnings;
    document.replacedCount = decoded->replacedCount + read.replacedCount;
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        document.warnings.append(guessedEncoding());
    return document;
}

Result<void> MarkdownFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                                   const Watcher &watcher) const
{
    if (!request.quotes.isEmpty())
        return writeExtracts(project, request, out, watcher, markdownOf);
    MarkdownWriter document;
    return writeCommentedDocument(project, request, document, out, watcher);
}

} // namespace pullquote
