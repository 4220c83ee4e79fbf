#pragma once

#include "app/formats/documents/quotecomments.h"
#include "app/formats/documents/sentrecord.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <memory>

namespace pullquote {

/// Word documents with comments, and with a record of what was sent (docxrecord.h).
class DocxWriter : public CommentedDocument, private CommentedTextWriter {
public:
    DocxWriter();

    void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue) override;

    Result<QByteArray> finish(const DocumentHead &head) override;

private:
    void beginParagraph(bool isRightToLeft) override;
    void endParagraph() override;
    void endText() override;
    void beginComment(qsizetype comment) override;
    void endComment(qsizetype comment) override;
    void words(QStringView words, quint32 colour) override;

    void writeHeadline(const Article &article);
    void writeStyled(const QString &style, const QString &words, bool beginsPage);
    void writeComment(const QuoteComment &comment, int id);
    void writeText(QStringView words);

    QByteArray m_document;
    QByteArray m_comments;
    std::unique_ptr<QXmlStreamWriter> m_xml;        ///< of the document
    std::unique_ptr<QXmlStreamWriter> m_commentXml; ///< of the comments
    int m_articles = 0;
    int m_firstComment = 0; ///< of the article: ids are those of the whole document
    int m_commentCount = 0;
    bool m_isRightToLeft = false;
    ArticleId m_article;
    bool m_opensBookmark = false;
    SentRecordWriter m_record;
};

} // namespace pullquote
