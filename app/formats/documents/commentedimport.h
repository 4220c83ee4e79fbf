#pragma once

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/documents/document.h"
#include "app/formats/documents/sentcomments.h"
#include "app/formats/documents/sentrecord.h"

#include <QSet>

namespace pullquote {

/// A document with comments that came back from a colleague. What is as it was sent stays the annotators'
/// quotes. What she changed, in a comment or in the words that it is on, becomes a quote of hers, derived
/// from the one that was sent: only its annotator changes a quote. New comments are new quotes, with the
/// comment as note where it is no line of ours; on words that a quote was sent with they are remarks on that
/// quote. Comments that are gone are listed.
class CommentedImport {
public:
    CommentedImport(ImportDraft &draft, const FormatOptions &options, const Document &document,
                    const QList<SentArticle> &sent);

    /// Who changed what its comments do not tell the author of.
    static FormatOption colleagueOption();
    /// What that may be left to: the only author who has sent nothing, else who saved the document last.
    /// Empty: the document does not say.
    static QString foundColleague(const Document &document, const QList<SentArticle> &sent);

    void read(const Watcher &watcher);

private:
    /// The text of an article that was sent, in the document and in the project.
    struct Text {
        int article;         ///< its number in the foreign document
        QString shown;       ///< in the document
        qsizetype start;     ///< where that begins in all of the document's text
        Anchoring anchoring; ///< of the text in the project
        bool isSame;         ///< both have the same offsets
    };

    std::optional<Span> regionOf(const SentArticle &article) const;
    std::optional<Text> textOf(const SentArticle &article, Span region);
    void readArticle(const SentArticle &article, Span region);
    QList<ReturnedComment> commentsIn(Span region, Text &text);
    void readSentQuote(const SentQuote &sent, const Text &text);
    void readNew(const QList<ReturnedComment> &comments, const SentComments &sent, const Text &text);
    void addRemark(const ReturnedComment &comment, const ForeignQuote &quote, const Text &text);
    /// Fails the import when her changes would come to the layer that the quote is in.
    bool isSomebodyElse(const ForeignName &colleague, const ForeignQuote &quote);

    ImportDraft &m_draft;
    const Document &m_document;
    const QList<SentArticle> &m_sent;
    ForeignDocument m_foreign;
    QSet<QString> m_senders;
    QString m_colleague;      ///< empty: the importer's own layer
    int m_missing = 0;        ///< quotes that have no comment any more
    bool m_isUnclear = false; ///< who changed them: it has been told
};

} // namespace pullquote
