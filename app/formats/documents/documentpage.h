#pragma once

#include "app/formats/documents/quotecomments.h"

namespace pullquote {

/// How a document with comments begins, as HTML to be looked at: the headline, the text with its coloured
/// words, and under it the comments, by numbers. As much as a page holds, of the first article only: each
/// begins on a new one.
class DocumentPage : public CommentedDocument, private CommentedTextWriter {
public:
    void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue) override;
    Result<QByteArray> finish(const DocumentHead &head) override;

    QString html() const;
    /// The document goes on behind it.
    bool isFull() const { return m_isFull; }

private:
    void beginParagraph(bool isRightToLeft) override;
    void endParagraph() override;
    void endText() override {}
    void beginComment(qsizetype comment) override;
    void endComment(qsizetype) override {}
    void words(QStringView words, quint32 colour) override;

    bool m_hasArticle = false;
    bool m_isFull = false;
    bool m_isOpen = false; ///< a paragraph is
    QString m_text;        ///< as HTML, as all here
    QString m_notes;
    QList<QuoteComment> m_comments;
    qsizetype m_noteCount = 0;
    qsizetype m_letters = 0; ///< of the text
};

} // namespace pullquote
