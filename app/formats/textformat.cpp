#include "app/formats/textformat.h"

#include "app/formats/decodedtext.h"
#include "app/formats/formatregistry.h"
#include "app/formats/importdraft.h"
#include "app/store/projectreader.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype longestHeadline = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::TextFormat", text);
}

/// What was named, else the file's name; of standard input, which has none, a short first line.
QString headlineOf(const ImportSource &source, const QString &text)
{
    if (const QString name = canonicalLine(source.baseName()).text; !name.isEmpty())
        return name;
    const QString line = canonicalLine(text.trimmed().section(u'\n', 0, 0)).text;
    return !line.isEmpty() && line.size() <= longestHeadline ? line : tr("Untitled");
}

void warnOfDoubts(const DecodedText &decoded, ImportDraft &draft)
{
    if (decoded.encoding == DecodedText::Encoding::Windows1252)
        draft.warn({tr("Read as Windows-1252, because it is not UTF-8."),
                    {},
                    tr("Look at accents and quotation marks.")});
    if (decoded.replacedCount > 0)
        draft.warn({QCoreApplication::translate("pullquote::TextFormat",
                                                "%n character(s) cannot be kept and became “\uFFFD”.",
                                                nullptr, int(decoded.replacedCount)),
                    {},
                    {}});
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
            {{QStringLiteral("title"), tr("Headline instead of the file's name"), {}, {}},
             {QStringLiteral("byline"), tr("Byline"), {}, {}},
             {QStringLiteral("outlet"), tr("Outlet"), {}, {}},
             {QStringLiteral("url"), tr("Address"), {}, {}},
             {QStringLiteral("published"), tr("Publication date, such as 2021-06-16"), {}, {}},
             {QStringLiteral("language"), tr("Language, such as en or pt-BR"), {}, {}}}};
}

int TextFormat::recognizes(const ImportSource &source) const
{
    return looksBinary(source.bytes.left(1 << 16)) ? 0 : 10;
}

void TextFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                      const Watcher &watcher) const
{
    watcher.goesOn(0, source.bytes.size());
    const Result<DecodedText> decoded = decodeText(source.bytes);
    if (!decoded) {
        draft.fail(decoded.problem());
        return;
    }
    if (decoded->text.trimmed().isEmpty()) {
        draft.fail({tr("There is no text in it, only white space."), {}, {}});
        return;
    }
    const QString hash = QString::fromLatin1(textHash(decoded->text));
    if (const std::optional<QString> title = draft.articleWithText(hash)) {
        draft.repeatText(tr("This text is in the project already, as “%1”. Nothing was added.").arg(*title));
        return;
    }
    warnOfDoubts(*decoded, draft);
    const auto option = [&options](const char *name) {
        return canonicalLine(options.value(QLatin1String(name))).text;
    };
    Article article;
    article.id = ArticleId::create();
    article.title = option("title").isEmpty() ? headlineOf(source, decoded->text) : option("title");
    article.byline = option("byline");
    article.outlet = option("outlet");
    article.url = option("url");
    article.published = option("published");
    article.language = option("language");
    article.textSha256 = hash;
    draft.addArticle(article, decoded->text);
}

Result<void> TextFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                               const Watcher &) const
{
    ArticleId id = request.article;
    if (id.isNull()) {
        const Result<QList<ArticleId>> ids = project.articleIds();
        if (!ids)
            return ids.problem();
        if (ids->size() != 1)
            return Problem{tr("A text file holds one article."), {}, tr("Name the article.")};
        id = ids->first();
    }
    const Result<ArticleContent> content = project.article(id);
    if (!content)
        return content.problem();
    return out.write(content->text.toUtf8()) < 0 ? Result<void>(Problem{out.errorString(), {}, {}})
                                                 : Result<void>();
}

} // namespace pullquote
