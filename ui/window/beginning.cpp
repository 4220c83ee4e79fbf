#include "ui/window/beginning.h"

#include "app/store/beginningreader.h"

namespace pullquote {

namespace {

/// Fewer are read in the time of some frames.
constexpr int manyQuotes = 5000;
/// What a high window shows at the smallest zoom, with what the rail looks at below it.
constexpr qsizetype length = 6000;

} // namespace

std::unique_ptr<Beginning> Beginning::read(const Session &session, ArticleId id)
{
    const Result<int> count = countQuotes(session.file(), id);
    if (!count || *count < manyQuotes)
        return nullptr;
    Result<ArticleContent> content = readBeginning(session.file(), id, length);
    if (!content)
        return nullptr;
    auto beginning = std::make_unique<Beginning>();
    beginning->text = content->text;
    // Quotations that are cut off by the end would look like lone marks.
    qsizetype end = content->text.lastIndexOf(u'\n', 2 * length);
    if (end < length)
        end = 2 * length;
    const QString text = content->text.left(end);
    content->quotes.removeIf([&](const Quote &quote) { return quote.extent().end > text.size(); });
    beginning->article = OpenArticle(content->article, text, std::move(content->quotes));
    beginning->unfinished = Unfinished(beginning->article, session.scope());
    return beginning;
}

} // namespace pullquote
