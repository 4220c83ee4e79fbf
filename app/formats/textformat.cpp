#include "app/formats/textformat.h"

#include "app/formats/decodedtext.h"
#include "app/formats/writeall.h"
#include "app/store/projectreader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::TextFormat", text);
}

} // namespace

FormatDescription TextFormat::description() const
{
    return {QStringLiteral("text"),
            tr("Plain text"),
            {QStringLiteral("txt"), QStringLiteral("text")},
            true,
            true,
            {},
            headOptions() << encodingOption()};
}

int TextFormat::recognizes(const ImportSource &source) const
{
    return looksBinary(source.bytes.left(1 << 16)) || looksLikeXml(source.bytes) ? 0 : 10;
}

Result<Document> TextFormat::readDocument(const ImportSource &source, const Watcher &) const
{
    Result<DecodedText> decoded = decodeText(source.bytes);
    if (!decoded)
        return decoded.problem();
    Document document;
    document.title = source.baseName(); // a first line is often no headline, and a file was named by somebody
    document.text = std::move(decoded->text);
    document.replacedCount = decoded->replacedCount;
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        document.warnings.append(guessedEncoding());
    return document;
}

Result<void> TextFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &) const
{
    const Result<QList<ArticleId>> ids =
        request.articles.isEmpty() ? project.articleIds() : Result(request.articles);
    if (!ids)
        return ids.problem();
    if (ids->size() != 1)
        return Problem{tr("A text file holds one article."), {}, tr("Name the article.")};
    const Result<ArticleContent> content = project.article(ids->first());
    if (!content)
        return content.problem();
    return writeAll(out, content->text.toUtf8());
}

} // namespace pullquote
