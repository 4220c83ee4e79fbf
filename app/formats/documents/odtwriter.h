#pragma once

#include "app/formats/documents/quotecomments.h"

#include <QXmlStreamWriter>

namespace pullquote {

/// OpenDocument texts with comments.
class OdtWriter : public CommentedDocument, private CommentedTextWriter {
public:
    OdtWriter();

    void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue) override;
    Result<QByteArray> finish(const DocumentHead &head) override;

private:
    void beginParagraph(bool isRightToLeft) override;
    void endParagraph() override;
    void endText() override {}
    void beginComment(qsizetype comment) override;
    void endComment(qsizetype comment) override;
    void words(QStringView words, quint32 colour) override;

    void writeStyles();
    void writeStyle(const QString &name, const QString &family, const QString &property,
                    const QList<std::pair<QString, QString>> &values);
    void writeWords(QStringView words);
    QString nameOf(qsizetype comment) const;

    QByteArray m_content;
    QXmlStreamWriter m_xml;
    QList<QuoteComment> m_comments; ///< of the article
    int m_articles = 0;
    bool m_isAfterSpace = true; ///< further white space would get lost
};

} // namespace pullquote
