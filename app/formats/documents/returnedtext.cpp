#include "app/formats/documents/returnedtext.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/documents/colleague.h"
#include "app/formats/documents/docxrecord.h"
#include "app/formats/documents/quotecomments.h"
#include "app/formats/importdraft.h"
#include "app/model/uuidtext.h"
#include "app/text/canonicaltext.h"
#include "app/text/outerfirst.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

bool isHash(const QString &text, const QString &sha256)
{
    return QString::fromLatin1(textHash(text)) == sha256;
}

QString whereOf(const SentArticle &sent)
{
    return QCoreApplication::translate("pullquote::CommentedImport", "article “%1”").arg(sent.title());
}

} // namespace

std::optional<ReturnedText> ReturnedText::find(const SentArticle &sent, const Document &document, Span region,
                                               ImportDraft &draft, ForeignDocument &foreign)
{
    QString shown = document.text.mid(region.start, region.length());
    // Word may put the end of a bookmark behind the end of its paragraph.
    if (shown.endsWith(u'\n') && isHash(shown.chopped(1), sent.textSha256))
        shown.chop(1);
    const bool isAsSent = isHash(shown, sent.textSha256);
    const auto known = draft.find({EntityType::Article, uuidFromText(sent.article.id)});
    ForeignArticle article = sent.article;
    QString here = shown;
    if (known && !isAsSent) {
        here = draft.textOf(std::get<Article>(*known)).value_or(QString());
        // What XML cannot have is not what somebody changed.
        if (fitForXml(here) == shown)
            shown = here;
    } else {
        article.text = shown;
        if (!isAsSent) // that id is the other text's
            article.id.clear();
    }
    const std::optional<int> number = foreign.article(article, whereOf(sent));
    if (!number)
        return std::nullopt;
    ReturnedText text(region.start, shown, here);
    text.m_article = *number;
    text.m_id = ArticleId(uuidFromText(sent.article.id));
    text.m_isHere = known.has_value();
    text.m_isAsSent = isAsSent || (known && text.m_alignment.isSame());
    if (!text.m_isAsSent)
        draft.warn({QCoreApplication::translate(
                        "pullquote::CommentedImport",
                        "The text was changed in the document. Its comments were found by their words."),
                    whereOf(sent),
                    known
                        ? QCoreApplication::translate("pullquote::CommentedImport", "Here it stays as it is.")
                        : QString()});
    return text;
}

QList<ReturnedComment> ReturnedText::comments(const Document &document, const QList<int> &notes)
{
    QList<ReturnedComment> comments;
    for (int number : notes) {
        const DocumentNote &note = document.notes[number];
        const std::optional<Span> span =
            m_alignment.find({note.span.start - m_start, note.span.end - m_start});
        comments.append({span.value_or(unknownSpan), authorName(note.author), note.text,
                         CommentLine::parse(note.text), number, note.date});
    }
    std::stable_sort(
        comments.begin(), comments.end(),
        [](const ReturnedComment &a, const ReturnedComment &b) { return outerFirst(a.span, b.span); });
    return comments;
}

QList<Span> regionsOf(const QList<SentArticle> &sent, const Document &document)
{
    QHash<QString, Span> byName;
    for (const VerbatimRegion &region : document.regions) {
        if (!byName.contains(region.name))
            byName.insert(region.name, region.span);
    }
    QList<Span> regions;
    for (const SentArticle &article : sent)
        regions.append(byName.value(docxBookmark(ArticleId(uuidFromText(article.article.id))), unknownSpan));
    // The bookmark went with the words that it was on; of one article, the text is what there is.
    if (sent.size() == 1 && document.regions.isEmpty())
        regions.first() = {0, document.text.size()};
    return regions;
}

QList<QList<int>> commentsByRegion(const Document &document, const QList<Span> &regions)
{
    QList<qsizetype> order; // of the regions, by place
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions[i] != unknownSpan)
            order.append(i);
    }
    std::sort(order.begin(), order.end(),
              [&regions](qsizetype a, qsizetype b) { return regions[a].start < regions[b].start; });
    QList<QList<int>> notes(regions.size() + 1);
    for (int i = 0; i < document.notes.size(); ++i) {
        if (document.notes[i].kind != DocumentNote::Kind::Comment)
            continue;
        const Span span = document.notes[i].span;
        const auto after = std::upper_bound(
            order.begin(), order.end(), span.start,
            [&regions](qsizetype at, qsizetype region) { return at < regions[region].start; });
        const bool isIn = after != order.begin() && span.end <= regions[*(after - 1)].end;
        notes[isIn ? *(after - 1) : regions.size()].append(i);
    }
    return notes;
}

} // namespace pullquote
