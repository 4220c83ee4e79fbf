#include "app/formats/documents/quotecomments.h"

#include "app/formats/exportwalk.h"
#include "app/formats/quotecolours.h"
#include "app/formats/writeall.h"
#include "app/text/outerfirst.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

/// The colour as a wash on uncoloured paper.
quint32 washed(quint32 colour)
{
    quint32 result = 0;
    for (int shift : {16, 8, 0}) {
        const quint32 part = (colour >> shift) & 0xff;
        result |= (255 - (255 - part) / 5) << shift;
    }
    return result;
}

} // namespace

QList<quint32> commentColours()
{
    QList<quint32> colours;
    for (qsizetype i = -1; i < QuoteColours::count; ++i)
        colours.append(washed(QuoteColours::numbered(i)));
    return colours;
}

QList<QuoteComment> quoteComments(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    const QuoteColours colours(content.quotes);
    QList<QuoteComment> comments;
    for (qsizetype i = 0; i < content.quotes.size(); ++i) {
        const Quote &quote = content.quotes[i];
        CommentLine line{quote.kind,
                         catalogue.names(quote.speakers),
                         catalogue.names(quote.addressees),
                         catalogue.names(quote.topics),
                         quote.note,
                         0,
                         int(quote.content.size())};
        const quint32 colour =
            quote.kind == QuoteKind::NotAQuote ? uncoloured : washed(colours.bySpeaker(quote));
        for (Span span : quote.content) {
            ++line.part;
            comments.append({span, i, catalogue.name(quote.annotator), quote.created, line, colour});
        }
    }
    std::stable_sort(comments.begin(), comments.end(),
                     [](const QuoteComment &a, const QuoteComment &b) { return outerFirst(a.span, b.span); });
    return comments;
}

void writeCommentedText(const QString &text, const QList<QuoteComment> &comments, CommentedTextWriter &out)
{
    std::vector<qsizetype> open; // in the order in which they began
    qsizetype next = 0;
    const auto atBorder = [&](qsizetype at) {
        for (qsizetype comment : open) {
            if (comments[comment].span.end <= at)
                out.endComment(comment);
        }
        std::erase_if(open, [&](qsizetype comment) { return comments[comment].span.end <= at; });
        for (; next < comments.size() && comments[next].span.start <= at; ++next) {
            out.beginComment(next);
            open.push_back(next);
        }
    };
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype lineEnd = found < 0 ? text.size() : found;
        out.beginParagraph(QStringView(text).sliced(at, lineEnd - at).isRightToLeft());
        for (;;) {
            atBorder(at);
            if (at == lineEnd)
                break;
            qsizetype end = lineEnd;
            if (next < comments.size())
                end = std::min(end, comments[next].span.start);
            for (qsizetype comment : open)
                end = std::min(end, comments[comment].span.end);
            out.words(QStringView(text).sliced(at, end - at),
                      open.empty() ? uncoloured : comments[open.back()].colour);
            at = end;
        }
        if (lineEnd == text.size())
            out.endText();
        out.endParagraph();
        at = lineEnd + 1;
    }
}

Result<void> writeCommentedDocument(ProjectReader &project, const ExportRequest &request,
                                    CommentedDocument &document, QIODevice &out, const Watcher &watcher)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const Result<Project> settings = project.project();
    if (!settings)
        return settings.problem();
    int count = 0;
    DocumentHead head;
    const Result<void> walked =
        walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
            const Article &article = content.article;
            head = ++count == 1 ? DocumentHead{article.title, article.byline, article.language}
                                : DocumentHead{settings->name, {}, {}};
            document.addArticle(content, *catalogue);
            return Result<void>();
        });
    if (!walked)
        return walked;
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("pullquote::QuoteComments", text);
    };
    if (count == 0)
        return Problem{tr("There is no article to write."), {}, tr("Import one, or choose another.")};
    const Result<QByteArray> bytes = document.finish(head);
    if (!bytes)
        return bytes.problem();
    return writeAll(out, *bytes);
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 4 && word.front().isLetter())
            letters += word.front().toUpper();
    }
    return letters;
}

QString fitForXml(QStringView words)
{
    QString fit = words.toString();
    for (QChar &c : fit) {
        if (c.unicode() < 0x20 && c != u'\t' && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return fit;
}

} // namespace pullquote
