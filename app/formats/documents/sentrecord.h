#pragma once

#include "app/formats/annotations/foreignquote.h"
#include "app/formats/exportcatalogue.h"
#include "app/formats/jsonwriter.h"
#include "app/store/projectreader.h"
#include "app/text/result.h"

#include <QBuffer>

namespace pullquote {

/// An article as it was sent in a document with comments.
struct SentArticle {
    ForeignArticle article; ///< without its text: that is what people read
    QString textSha256;
    QList<ForeignQuote> quotes; ///< spans in code points, with their words

    QString title() const { return article.fields.value(u"title").toString(); }
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

/// Empty where nothing can be made of it; a problem when a newer program wrote it. Articles and quotes
/// without id, with one that was there before, or with more parts than anybody speaks in are left out: the
/// record is as little to be trusted as the document.
Result<QList<SentArticle>> readSentRecord(const QByteArray &json);

} // namespace pullquote
