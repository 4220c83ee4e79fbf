#pragma once

#include "app/formats/documents/quotecomments.h"

namespace pullquote {

struct QuoteExtract;

/// Articles as Markdown, with a footnote on each part of a quote where it ends. One of them alone reads back
/// as the text that it was, but for empty lines. Nothing that somebody has written becomes mark-up.
class MarkdownWriter : public CommentedDocument, private CommentedTextWriter {
public:
    void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue) override;
    Result<QByteArray> finish(const DocumentHead &head) override;

private:
    struct Part {
        Article article;
        QString text; ///< as Markdown
    };

    void beginParagraph(bool isRightToLeft) override;
    void endParagraph() override;
    void endText() override {}
    void beginComment(qsizetype) override {}
    void endComment(qsizetype comment) override;
    void words(QStringView words, quint32 colour) override;

    QList<Part> m_parts;
    QList<QuoteComment> m_comments;           ///< of the article
    QString m_line;                           ///< the paragraph, as it was
    QList<std::pair<qsizetype, int>> m_marks; ///< footnotes of it, by where they stand
    QString m_notes;
    int m_count = 0; ///< of footnotes
};

/// Quotations, each with a line under it that says whose it is and links to the article.
QString markdownOf(const QList<QuoteExtract> &extracts);

/// Words that mean nothing but themselves, in one line of Markdown.
QString markdownWords(const QString &line);

/// Takes off the footnotes of quotes, of which the text knows nothing.
QString withoutQuoteNotes(const QString &markdown);

/// In the front matter of what we have written.
inline constexpr char markdownGenerator[] = "Pullquote";

} // namespace pullquote
