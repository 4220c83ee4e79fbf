#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"

#include <QBuffer>

namespace pullquote {

/// An article as it was sent in a document with comments.
struct SentArticle {
    ForeignArticle article; ///< without its text: that is what people read
    QString textSha256;
    QList<ForeignQuote> quotes; ///< spans in code points, with their words
};

/// Puts together what a document keeps out of sight, so that what comes back can be told from what was sent:
/// the quotes behind the comments. There is nothing in it about an article or a quote that was not asked for.
///
/// {"pullquote": 1, "articles": [{"article": {…}, "textSha256": "…", "quotes": [{…, "annotator": {"id",
/// "name"}, "content": [{"start", "end", "text"}], …}]}]}, with the keys of quotedetails.h.
class SentRecordWriter {
public:
    SentRecordWriter();

    void addArticle(const ArticleContent &content, const ExportCatalogue &catalogue);
    /// Add nothing afterwards.
    QByteArray finish();

private:
    void writeQuote(const Quote &quote, const ArticleContent &content, const ExportCatalogue &catalogue);

    QBuffer m_buffer;
    JsonWriter m_writer;
};

/// Empty where it is no such record. What stands in it is as little to be trusted as the document.
QList<SentArticle> readSentRecord(const QByteArray &json);

} // namespace pullquote
