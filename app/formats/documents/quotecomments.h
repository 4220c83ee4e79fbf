#pragma once

#include "app/formats/documents/commentline.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/exportrequest.h"
#include "app/formats/watcher.h"
#include "app/store/projectreader.h"

class QIODevice;

namespace pullquote {

/// The comment on one part of a quote, for documents with comments.
struct QuoteComment {
    Span span;
    qsizetype quote = 0; ///< its index in the article
    QString author;
    QDateTime date;
    CommentLine line;
    quint32 colour = 0; ///< 0xrrggbb, of the words; uncoloured: none
};

/// Words without colour.
inline constexpr quint32 uncoloured = 0xffffff;
/// All that comments may have.
QList<quint32> commentColours();

/// One for each part of each quote, by start, the longer first.
QList<QuoteComment> quoteComments(const ArticleContent &content, const ExportCatalogue &catalogue);

/// Takes a text with comments piece by piece. Whatever comes between beginParagraph() and endParagraph()
/// belongs to that paragraph.
class CommentedTextWriter {
public:
    virtual ~CommentedTextWriter() = default;
    virtual void beginParagraph(bool isRightToLeft) = 0;
    virtual void endParagraph() = 0;
    virtual void endText() = 0; ///< in the last paragraph, behind everything
    virtual void beginComment(qsizetype comment) = 0;
    virtual void endComment(qsizetype comment) = 0;
    /// Words without line feeds; `colour` is that of the innermost comment on them.
    virtual void words(QStringView words, quint32 colour) = 0;
};

/// Walks through the text: every line of it is a paragraph, also empty ones and what follows the last line
/// feed, so that the paragraphs joined by line feeds are the text. At one place comments end before others
/// begin.
void writeCommentedText(const QString &text, const QList<QuoteComment> &comments, CommentedTextWriter &out);

/// What a document says of itself.
struct DocumentHead {
    QString title;
    QString creator;
    QString language;
};

/// A kind of document with comments, put together in memory: articles one after the other, each on a new page
/// with its headline, its quotes coloured and a comment on each part of them.
class CommentedDocument {
public:
    virtual ~CommentedDocument() = default;
    virtual void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue) = 0;
    virtual Result<QByteArray> finish(const DocumentHead &head) = 0;
};

/// Puts the articles of a request into a document and writes it. A problem when there is none.
Result<void> writeCommentedDocument(ProjectReader &project, const ExportRequest &request,
                                    CommentedDocument &document, QIODevice &out, const Watcher &watcher);

/// "Ida Brandt": "IB".
QString initials(const QString &name);

/// The words as an XML file can have them: as many units, control characters as U+FFFD.
QString fitForXml(QStringView words);

} // namespace pullquote
