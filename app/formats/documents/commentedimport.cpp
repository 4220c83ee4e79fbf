#include "app/formats/documents/commentedimport.h"

#include "app/formats/documents/commentquotes.h"
#include "app/formats/documents/documentimport.h"
#include "app/formats/documents/documentnotes.h"
#include "app/formats/documents/quoterevision.h"
#include "app/formats/importdraft.h"
#include "app/model/timetext.h"
#include "app/model/uuidtext.h"
#include "app/text/canonicaltext.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommentedImport", text);
}

/// The document as if it had no comments.
Document highlightsOf(Document document)
{
    document.notes.removeIf(
        [](const DocumentNote &note) { return note.kind != DocumentNote::Kind::Highlight; });
    return document;
}

QString shortened(const QString &text)
{
    return excerpt(text, {{0, text.size()}}, 60);
}

} // namespace

CommentedImport::CommentedImport(ImportDraft &draft, const FormatOptions &options, const Document &document,
                                 const QList<SentArticle> &sent)
    : m_draft(draft),
      m_document(document),
      m_sent(sent),
      m_foreign(draft, options, OffsetUnit::CodePoints),
      m_colleague(document, sent, namedColleague(draft)),
      m_listsHighlights(options.value(notesOptionName) != QLatin1String("none"))
{
}

std::optional<ForeignName> CommentedImport::namedColleague(const ImportDraft &draft)
{
    const std::optional<Annotator> layer = draft.givenLayer();
    const QString id = layer && !layer->id.isNull() ? layer->id.toString() : QString();
    return layer ? std::optional(ForeignName{id, layer->name}) : std::nullopt;
}

void CommentedImport::read(const Watcher &watcher)
{
    for (const Problem &warning : m_document.warnings)
        m_draft.warn(warning);
    warnOfReplaced(m_document.replacedCount, m_draft);
    if (m_listsHighlights)
        listNotes(highlightsOf(m_document), m_draft);
    const QList<Span> regions = regionsOf(m_sent, m_document);
    const QList<QList<int>> notes = commentsByRegion(m_document, regions);
    for (qsizetype i = 0; i < m_sent.size() && watcher.goesOn(i, m_sent.size()); ++i) {
        if (regions[i] == unknownSpan)
            m_foreign.leaveOut(tr("article “%1”").arg(m_sent[i].title()),
                               tr("Its text was not found in the document."));
        else
            readArticle(m_sent[i], regions[i], notes[i]);
    }
    for (int note : notes.last())
        m_foreign.leaveOut(shortened(m_document.notes[note].text),
                           tr("The comment is not on the text of an article."));
    m_foreign.finish(watcher);
    tellRevisions();
}

void CommentedImport::readArticle(const SentArticle &article, Span region, const QList<int> &notes)
{
    std::optional<ReturnedText> text = ReturnedText::find(article, m_document, region, m_draft, m_foreign);
    if (!text)
        return;
    SentComments sent(quotesOf(article, *text), text->anchoring());
    QList<ReturnedComment> comments;
    QList<ReturnedComment> answers; // nothing of that kind was sent
    for (const ReturnedComment &comment : text->comments(m_document, notes))
        (m_document.notes[comment.note].parent < 0 ? comments : answers).append(comment);
    const QList<ReturnedComment> added = sent.take(comments) + answers;
    for (const SentQuote &quote : sent.quotes())
        readSentQuote(quote, *text);
    readNew(added, sent, *text);
}

QList<ForeignQuote> CommentedImport::quotesOf(const SentArticle &article, const ReturnedText &text)
{
    QList<ForeignQuote> quotes;
    for (ForeignQuote quote : article.quotes) {
        const std::optional<Quote> here = quoteHere(quote);
        if (here && text.isHere() && here->article != text.id()) {
            m_foreign.leaveOut(quote.where, tr("Here it is a quote of another article."));
            continue;
        }
        // Those ids are of quotes in the text as it was.
        if (!text.isHere() && !text.isAsSent())
            quote.id = QStringLiteral("sent\n") + quote.id;
        quotes.append(quote);
    }
    return quotes;
}

std::optional<Quote> CommentedImport::quoteHere(const ForeignQuote &quote) const
{
    const std::optional<Entity> here = m_draft.find({EntityType::Quote, uuidFromText(quote.id)});
    return here ? std::optional(std::get<Quote>(*here)) : std::nullopt;
}

void CommentedImport::readSentQuote(const SentQuote &sent, const ReturnedText &text)
{
    const ForeignQuote &quote = sent.quote();
    // What has become of it here since it was sent is not for the document to say.
    const bool wasDeleted = text.isHere() && m_draft.wasDeleted(QuoteId(uuidFromText(quote.id)));
    if (text.isHere() && quoteHere(quote))
        m_draft.countSameQuotes(1);
    else if (!wasDeleted)
        m_foreign.addQuote(text.article(), quote);
    const QList<ReturnedComment> returned = sent.returned();
    for (const ReturnedComment &comment : returned)
        m_threads.insert(comment.note, {quote.id, {}});
    if (wasDeleted)
        m_foreign.leaveOut(quote.where, tr("It was deleted here since it was sent."));
    else if (returned.isEmpty())
        m_foreign.leaveOut(quote.where,
                           tr("It has no comment in the document any more, and stays as it is."));
    if (const std::optional<ChangedQuote> changed = sent.changed(text.text()); changed && !returned.isEmpty())
        addChanged(*changed, sent, text);
}

void CommentedImport::addChanged(const ChangedQuote &changed, const SentQuote &sent, const ReturnedText &text)
{
    const QString where = sent.quote().where;
    const ForeignName colleague = m_colleague.ofChange(changed.author, sent.line().author);
    if (m_colleague.isAskedForChange(changed.author, sent.line().author))
        m_draft.askWhose(m_colleague.name());
    if (!isKnown(colleague, where))
        return;
    const std::optional<QString> hers = m_foreign.annotatorId(colleague, where);
    if (!hers)
        return;
    if (hers == m_foreign.annotatorId(sent.quote().annotator, where))
        return m_foreign.leaveOut(where,
                                  tr("%1 has changed it in the document, whose quote it is: change it here.")
                                      .arg(sent.line().author));
    ForeignQuote quote = changed.quote;
    quote.annotator = colleague;
    quote.id = QStringLiteral("returned\n%1\n%2").arg(sent.quote().id, *hers);
    const auto revision = revisionOf(sent.quote(), quote);
    // It may have been sent without notes. That one is taken over is no change of hers.
    if (const std::optional<Quote> here = quoteHere(sent.quote());
        here && quote.note.isEmpty() && sent.quote().note.isEmpty())
        quote.note = here->note;
    const QuoteId id = m_foreign.addQuote(text.article(), quote);
    if (!id.isNull() && !m_draft.contains({EntityType::Quote, id.uuid()}))
        m_revisions.append({id, revision});
}

void CommentedImport::tellRevisions()
{
    for (const auto &[quote, revision] : std::as_const(m_revisions)) {
        if (m_draft.contains({EntityType::Quote, quote.uuid()}))
            m_draft.tellRevision(revision);
    }
}

bool CommentedImport::isKnown(const ForeignName &colleague, const QString &where)
{
    if (colleague.isEmpty() && !std::exchange(m_isUnclear, true))
        m_draft.fail({tr("The document does not say who changed its comments."), where,
                      tr("Say whose changes these are with %1.").arg(m_draft.whoseQuotesInWords())});
    return !colleague.isEmpty();
}

void CommentedImport::readNew(const QList<ReturnedComment> &comments, const SentComments &sent,
                              const ReturnedText &text)
{
    CommentQuotes quotes(text.text(), tr("the comment on “%1”"));
    QHash<Span, int> noteAt; // of the first new quote on these words
    for (const ReturnedComment &comment : comments) {
        const ForeignQuote *quote = comment.line ? nullptr : sent.quoteAt(comment.span);
        const int parent = m_document.notes[comment.note].parent;
        const int before = comment.line ? -1 : noteAt.value(comment.span, -1);
        const ForeignName author = m_colleague.ofNew(comment.author);
        if (m_colleague.isAskedForNew(comment.author))
            m_draft.askWhose(m_colleague.name());
        if (!isKnown(author, shortened(comment.text)))
            return;
        if (m_threads.contains(parent))
            addRemark(comment, author, m_threads.value(parent), text);
        else if (quote || before >= 0)
            addRemark(comment, author, quote ? Thread{quote->id, {}} : m_threads.value(before), text);
        else if (comment.span.isEmpty())
            m_foreign.leaveOut(
                shortened(comment.text),
                comment.span == unknownSpan
                    ? tr("The words that the comment is on are not at that place in the article.")
                    : tr("The comment is on no words."));
        else {
            ForeignQuote &added = quotes.add(comment, author);
            if (added.id.isEmpty())
                added.id = idOfNew(QStringLiteral("comment\n%1\n%2 %3")
                                       .arg(comment.author)
                                       .arg(comment.span.start)
                                       .arg(comment.span.end));
            m_threads.insert(comment.note, {added.id, {}});
            noteAt.insert(comment.span, comment.note);
        }
    }
    for (const ForeignQuote &quote : quotes.quotes())
        m_foreign.addQuote(text.article(), quote);
}

/// The same at every import, and another for what is there twice.
QString CommentedImport::idOfNew(const QString &what)
{
    return QStringLiteral("%1\n%2").arg(what).arg(++m_repeats[what]);
}

void CommentedImport::addRemark(const ReturnedComment &comment, const ForeignName &author,
                                const Thread &about, const ReturnedText &text)
{
    const std::optional<QString> annotator = m_foreign.annotatorId(author, shortened(comment.text));
    if (!annotator)
        return;
    const DocumentNote &note = m_document.notes[comment.note];
    const QString id =
        idOfNew(QStringLiteral("remark\n%1\n%2\n%3").arg(about.quote, comment.author, comment.text));
    QJsonObject fields{{QStringLiteral("id"), id},
                       {QStringLiteral("quote"), about.quote},
                       {QStringLiteral("annotator"), *annotator},
                       {QStringLiteral("text"), comment.text},
                       {QStringLiteral("created"), timeText(timeFromText(note.date))},
                       {QStringLiteral("resolved"), note.isResolved}};
    if (!about.remark.isEmpty())
        fields.insert(QStringLiteral("inReplyTo"), about.remark);
    m_threads.insert(comment.note, {about.quote, id});
    m_foreign.addPart(text.article(), QLatin1String("comments"), fields, shortened(comment.text));
}

} // namespace pullquote
