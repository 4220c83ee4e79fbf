#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/documents/colleague.h"
#include "app/formats/documents/returnedtext.h"
#include "app/formats/documents/sentcomments.h"

namespace pullquote {

/// A document with comments that came back from a colleague. What is as it was sent stays the annotators'
/// quotes, as they are in the project by now. What she changed, in a comment or in the words that it is on,
/// becomes a quote of hers, derived from the one that was sent: only its annotator changes a quote. New
/// comments are new quotes, with the comment as note where it is no line of ours; on words that are a quote's
/// already, and as answers, they are remarks on that quote. Comments that are gone are listed.
class CommentedImport {
public:
    CommentedImport(ImportDraft &draft, const FormatOptions &options, const Document &document,
                    const QList<SentArticle> &sent);

    void read(const Watcher &watcher);

private:
    /// What came of a comment: the quote that it is, or that it is about, and the remark.
    struct Thread {
        QString quote;
        QString remark;
    };

    static std::optional<ForeignName> namedColleague(const ImportDraft &draft);
    void readArticle(const SentArticle &article, Span region, const QList<int> &notes);
    QList<ForeignQuote> quotesOf(const SentArticle &article, const ReturnedText &text);
    std::optional<Quote> quoteHere(const ForeignQuote &quote) const;
    void readSentQuote(const SentQuote &sent, const ReturnedText &text);
    void addChanged(const ChangedQuote &changed, const SentQuote &sent, const ReturnedText &text);
    /// Of what has come in: the same document may have been imported before.
    void tellRevisions();
    void readNew(const QList<ReturnedComment> &comments, const SentComments &sent, const ReturnedText &text);
    void addRemark(const ReturnedComment &comment, const ForeignName &author, const Thread &about,
                   const ReturnedText &text);
    QString idOfNew(const QString &what);
    /// Otherwise the import fails: nobody can tell whose it is.
    bool isKnown(const ForeignName &colleague, const QString &where);

    ImportDraft &m_draft;
    const Document &m_document;
    const QList<SentArticle> &m_sent;
    ForeignDocument m_foreign;
    Colleague m_colleague;
    bool m_listsHighlights;
    QHash<int, Thread> m_threads;                                ///< by the number of the note
    QHash<QString, int> m_repeats;                               ///< of the ids of what is new
    QList<std::pair<QuoteId, ImportPlan::Revision>> m_revisions; ///< of quotes that are not here yet
    bool m_isUnclear = false;                                    ///< who changed it: it has been told
};

} // namespace pullquote
