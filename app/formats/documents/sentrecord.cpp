#include "app/formats/documents/sentrecord.h"

#include "app/formats/annotations/quotedetails.h"
#include "app/formats/jsonentity.h"
#include "app/model/uuidtext.h"
#include "app/model/words.h"
#include "app/text/excerpt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace pullquote {

namespace {

constexpr int recordVersion = 1;

constexpr qsizetype mostParts = 1000;

ForeignQuote quoteOf(const QJsonObject &object)
{
    ForeignQuote quote;
    readQuoteDetails(object, quote);
    for (SpanRole role : allSpanRoles)
        quote.spans(role) = spanClaims(object.value(word(role)));
    const QString words = quote.content.isEmpty() ? QString() : quote.content.first().exact;
    quote.where = QCoreApplication::translate("pullquote::SentRecord", "the quote “%1”")
                      .arg(excerpt(words, {{0, words.size()}}, 60));
    return quote;
}

} // namespace

SentRecordWriter::SentRecordWriter() : m_writer(m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.beginObject();
    m_writer.key(u"pullquote");
    m_writer.number(recordVersion);
    m_writer.key(u"articles");
    m_writer.beginArray();
}

void SentRecordWriter::addArticle(const ArticleContent &content, const ExportCatalogue &catalogue)
{
    m_writer.beginObject();
    m_writer.key(u"article");
    m_writer.beginObject();
    writeArticleDetails(m_writer, content.article);
    m_writer.endObject();
    m_writer.key(u"textSha256");
    m_writer.text(content.article.textSha256);
    m_writer.key(u"quotes");
    m_writer.beginArray();
    for (const Quote &quote : content.quotes)
        writeQuote(quote, content, catalogue);
    m_writer.endArray();
    m_writer.endObject();
}

void SentRecordWriter::writeQuote(const Quote &quote, const ArticleContent &content,
                                  const ExportCatalogue &catalogue)
{
    m_writer.beginObject();
    writeQuoteDetails(m_writer, quote, catalogue);
    m_writer.key(u"annotator");
    writeName(m_writer, quote.annotator.toString(), catalogue.name(quote.annotator));
    for (SpanRole role : allSpanRoles) {
        if (!quote.spans(role).isEmpty())
            writeSpans(m_writer, role, quote, content);
    }
    m_writer.endObject();
}

QByteArray SentRecordWriter::finish()
{
    m_writer.endArray();
    m_writer.endObject();
    // It writes to memory: nothing can go wrong there.
    (void)m_writer.finish();
    return m_buffer.data();
}

Result<QList<SentArticle>> readSentRecord(const QByteArray &json)
{
    QList<SentArticle> articles;
    QSet<QUuid> ids;
    const auto isNew = [&ids](const QString &id) {
        const QUuid uuid = uuidFromText(id);
        const qsizetype before = ids.size();
        return !uuid.isNull() && (ids.insert(uuid), ids.size() > before);
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"pullquote").toInt() > recordVersion)
        return Problem{
            QCoreApplication::translate("pullquote::SentRecord", "A newer Pullquote has sent this document."),
            {},
            QCoreApplication::translate("pullquote::SentRecord", "Import it with that one.")};
    for (const QJsonValue &given : root.value(u"articles").toArray()) {
        SentArticle article{
            foreignArticle(given[u"article"].toObject(), {}), given[u"textSha256"].toString(), {}};
        if (!isNew(article.article.id))
            continue;
        for (const QJsonValue &object : given[u"quotes"].toArray()) {
            const ForeignQuote quote = quoteOf(object.toObject());
            if (isNew(quote.id) && quote.content.size() <= mostParts)
                article.quotes.append(quote);
        }
        articles.append(article);
    }
    return articles;
}

} // namespace pullquote
