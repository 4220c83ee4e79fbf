#include "app/formats/documents/commentedimport.h"

#include "app/formats/documents/commentquotes.h"
#include "app/formats/documents/docxrecord.h"
#include "app/formats/documents/quotecomments.h"
#include "app/formats/importdraft.h"
#include "app/model/uuidtext.h"
#include "app/text/canonicaltext.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace pullquote {

namespace {

constexpr QLatin1String colleagueOptionName("colleague");
constexpr qsizetype contextLength = 40; ///< around words that are looked for

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommentedImport", text);
}

bool isHash(const QString &text, const QString &sha256)
{
    return QString::fromLatin1(textHash(text)) == sha256;
}

/// Of the words as they stand in a text that was edited.
SpanClaim claimWithContext(Span span, const QString &text)
{
    const qsizetype before = std::max<qsizetype>(0, span.start - contextLength);
    return {-1, -1, text.mid(span.start, span.length()), text.mid(before, span.start - before),
            text.mid(span.end, contextLength)};
}

/// By start, the longer first: the order in which they were written.
template <class Comment>
bool comesBefore(const Comment &a, const Comment &b)
{
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
}

QSet<QString> sendersOf(const QList<SentArticle> &sent)
{
    QSet<QString> names;
    for (const SentArticle &article : sent) {
        for (const ForeignQuote &quote : article.quotes)
            names.insert(quote.annotator.name.simplified());
    }
    return names;
}

} // namespace

CommentedImport::CommentedImport(ImportDraft &draft, const FormatOptions &options, const Document &document,
                                 const QList<SentArticle> &sent)
    : m_draft(draft),
      m_document(document),
      m_sent(sent),
      m_foreign(draft, options, OffsetUnit::CodePoints),
      m_senders(sendersOf(sent)),
      m_colleague(canonicalLine(options.value(colleagueOptionName)).text.simplified())
{
    if (m_colleague.isEmpty())
        m_colleague = foundColleague(document, sent);
}

FormatOption CommentedImport::colleagueOption()
{
    return {colleagueOptionName,
            tr("Whose changes these are, where its comments do not say"),
            {},
            {},
            OptionUse::Reading};
}

QString CommentedImport::foundColleague(const Document &document, const QList<SentArticle> &sent)
{
    const QSet<QString> senders = sendersOf(sent);
    QSet<QString> others;
    for (const DocumentNote &note : document.notes) {
        const QString author = note.author.simplified();
        if (!author.isEmpty() && !senders.contains(author))
            others.insert(author);
    }
    if (others.size() == 1)
        return *others.begin();
    const QString last = canonicalLine(document.lastEditor).text.simplified();
    return senders.contains(last) ? QString() : last;
}

void CommentedImport::read(const Watcher &watcher)
{
    for (const Problem &warning : m_document.warnings)
        m_draft.warn(warning);
    QList<Span> regions;
    for (const SentArticle &article : m_sent) {
        const std::optional<Span> region = regionOf(article);
        if (!region) {
            m_foreign.leaveOut(article.article.fields.value(u"title").toString(),
                               tr("The text of the article is no longer in the document."));
            continue;
        }
        regions.append(*region);
        readArticle(article, *region);
        if (!watcher.goesOn(regions.size(), m_sent.size()))
            return;
    }
    for (const DocumentNote &note : m_document.notes) {
        const bool isInText = std::any_of(regions.begin(), regions.end(), [&note](Span region) {
            return region.start <= note.span.start && note.span.end <= region.end;
        });
        if (note.kind == DocumentNote::Kind::Comment && !isInText)
            m_foreign.leaveOut(excerpt(note.text, {{0, note.text.size()}}, 60),
                               tr("The comment is not on the text of an article."));
    }
    if (m_missing > 0)
        m_draft.warn({QCoreApplication::translate(
                          "pullquote::CommentedImport",
                          "%n quote(s) have no comment in the document any more, and stay as they are.",
                          nullptr, m_missing),
                      {},
                      {}});
    m_foreign.finish(watcher);
}

std::optional<Span> CommentedImport::regionOf(const SentArticle &article) const
{
    const QString name = docxBookmark(ArticleId(uuidFromText(article.article.id)));
    for (const VerbatimRegion &region : m_document.regions) {
        if (region.name == name)
            return region.span;
    }
    // The bookmark went with the text that it was on; of one article, the rest may be what there is.
    if (m_document.regions.isEmpty() && m_sent.size() == 1)
        return Span{0, m_document.text.size()};
    return std::nullopt;
}

std::optional<CommentedImport::Text> CommentedImport::textOf(const SentArticle &sent, Span region)
{
    QString shown = m_document.text.mid(region.start, region.length());
    // Word may put the end of a bookmark behind the end of its paragraph.
    if (shown.endsWith(u'\n') && isHash(shown.chopped(1), sent.textSha256))
        shown.chop(1);
    const QString title = sent.article.fields.value(u"title").toString();
    const bool isAsSent = isHash(shown, sent.textSha256);
    ForeignArticle article = sent.article;
    QString here = shown;
    bool isSame = true;
    if (const auto known = m_draft.find({EntityType::Article, uuidFromText(article.id)});
        known && !isAsSent) {
        here = m_draft.textOf(std::get<Article>(*known)).value_or(QString());
        isSame = fitForXml(here) == shown;
    } else {
        article.text = shown;
        if (!isAsSent) // that id is the other text's
            article.id.clear();
    }
    if (!isAsSent && !isSame)
        m_draft.warn({tr("The text was changed in the document, and stays as it is here. Its comments were "
                         "found by their words."),
                      tr("article “%1”").arg(title),
                      {}});
    const std::optional<int> number = m_foreign.article(article, tr("article “%1”").arg(title));
    if (!number)
        return std::nullopt;
    return Text{*number, shown, region.start, Anchoring(GivenText(here), OffsetUnit::CodePoints), isSame};
}

QList<ReturnedComment> CommentedImport::commentsIn(Span region, Text &text)
{
    QList<ReturnedComment> comments;
    for (const DocumentNote &note : m_document.notes) {
        if (note.kind != DocumentNote::Kind::Comment || note.span.start < region.start ||
            note.span.end > region.end)
            continue;
        const Span shown{note.span.start - text.start, note.span.end - text.start};
        ReturnedComment comment{shown, note.author.simplified(), note.text, CommentLine::parse(note.text)};
        if (!text.isSame && !shown.isEmpty()) {
            const Result<Span> found = text.anchoring.anchor(claimWithContext(shown, text.shown));
            comment.span = found ? *found : Span{};
        }
        comments.append(comment);
    }
    std::stable_sort(comments.begin(), comments.end(), comesBefore<ReturnedComment>);
    return comments;
}

void CommentedImport::readArticle(const SentArticle &article, Span region)
{
    std::optional<Text> text = textOf(article, region);
    if (!text)
        return;
    SentComments sent(article.quotes, text->anchoring);
    const QList<ReturnedComment> returned = commentsIn(region, *text);
    const QList<ReturnedComment> added = sent.take(returned);
    for (const SentQuote &quote : sent.quotes())
        readSentQuote(quote, *text);
    readNew(added, sent, *text);
}

void CommentedImport::readSentQuote(const SentQuote &sent, const Text &text)
{
    if (sent.isGone()) {
        ++m_missing;
        return;
    }
    m_foreign.addQuote(text.article, sent.quote());
    const std::optional<ChangedQuote> changed = sent.changed(text.anchoring.text());
    if (!changed)
        return;
    const bool hasAuthor = !changed->author.isEmpty() && !m_senders.contains(changed->author);
    const ForeignName colleague{{}, hasAuthor ? changed->author : m_colleague};
    if (!isSomebodyElse(colleague, sent.quote()))
        return;
    ForeignQuote quote = changed->quote;
    quote.annotator = colleague;
    quote.id = QStringLiteral("returned\n%1\n%2").arg(sent.quote().id, colleague.name);
    m_foreign.addQuote(text.article, quote);
}

bool CommentedImport::isSomebodyElse(const ForeignName &colleague, const ForeignQuote &quote)
{
    const Annotator &layer = m_draft.layerAnnotator();
    const bool isOwn = colleague.isEmpty() ? layer.id == AnnotatorId(uuidFromText(quote.annotator.id)) ||
                                                 layer.name == quote.annotator.name
                                           : colleague.name == quote.annotator.name.simplified();
    if (isOwn && !std::exchange(m_isUnclear, true))
        m_draft.fail({tr("It does not say who changed the comments of %1.").arg(quote.annotator.name),
                      quote.where, tr("Say whose changes these are: option “%1”.").arg(colleagueOptionName)});
    return !isOwn;
}

void CommentedImport::readNew(const QList<ReturnedComment> &comments, const SentComments &sent,
                              const Text &text)
{
    QList<ReturnedComment> quotes;
    for (ReturnedComment comment : comments) {
        if (comment.author.isEmpty())
            comment.author = m_colleague;
        const ForeignQuote *quote = comment.line ? nullptr : sent.quoteAt(comment.span);
        if (quote)
            addRemark(comment, *quote, text);
        else if (!comment.span.isEmpty())
            quotes.append(comment);
        else
            m_foreign.leaveOut(excerpt(comment.text, {{0, comment.text.size()}}, 60),
                               text.isSame ? tr("The comment is on no words.")
                                           : tr("The words that the comment is on are not in the article."));
    }
    const GivenText &here = text.anchoring.text();
    for (const ForeignQuote &quote :
         quotesOfComments(quotes, here.canonical(), here.codePoints(), tr("the comment on “%1”")))
        m_foreign.addQuote(text.article, quote);
}

void CommentedImport::addRemark(const ReturnedComment &comment, const ForeignQuote &quote, const Text &text)
{
    const QString where = excerpt(comment.text, {{0, comment.text.size()}}, 60);
    const std::optional<QString> author = m_foreign.annotatorId({{}, comment.author}, where);
    if (!author)
        return;
    QJsonObject fields{{QStringLiteral("id"),
                        QStringLiteral("remark\n%1\n%2\n%3").arg(quote.id, comment.author, comment.text)},
                       {QStringLiteral("quote"), quote.id},
                       {QStringLiteral("text"), comment.text}};
    if (!author->isEmpty())
        fields.insert(QStringLiteral("annotator"), *author);
    m_foreign.addPart(text.article, QLatin1String("comments"), fields, where);
}

} // namespace pullquote
