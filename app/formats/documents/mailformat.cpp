#include "app/formats/documents/mailformat.h"

#include "app/formats/documents/documenttext.h"
#include "app/formats/documents/htmldocument.h"
#include "app/formats/documents/mailmessage.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

constexpr qsizetype longestHeader = 1 << 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::MailFormat", text);
}

MailHeader headerOf(const ImportSource &source)
{
    qsizetype end = 0;
    return MailHeader::read(source.bytes.left(longestHeader), end);
}

bool isSavedPage(const MailHeader &header)
{
    return header.kind("content-type") == "multipart/related" &&
           (header.contains("snapshot-content-location") ||
            header.text("from").startsWith(QLatin1String("<Saved by")) ||
            header.text("from").startsWith(QLatin1String("\"Saved by")));
}

} // namespace

FormatDescription MailFormat::description() const
{
    return {QStringLiteral("eml"),      tr("E-mail"), {QStringLiteral("eml")}, true, false,
            {Feature::ArticleMetadata}, headOptions()};
}

int MailFormat::recognizes(const ImportSource &source) const
{
    const MailHeader header = headerOf(source);
    const int fields = header.mailFields();
    if (source.suffix() == QLatin1String("eml"))
        return fields > 0 ? 80 : 0;
    const bool isWired = header.contains("mime-version") || header.contains("message-id");
    return fields >= 3 && isWired ? 70 : 0;
}

Result<Document> MailFormat::readDocument(const ImportSource &source, const Watcher &) const
{
    const MailMessage mail = readMail(source.bytes);
    Document document;
    document.title = mail.header.text("subject");
    document.byline = mail.header.sender();
    document.published = mail.header.text("date");
    document.language = mail.header.text("content-language").section(u',', 0, 0);
    const Result<QString> body =
        mail.plain.trimmed().isEmpty() ? paragraphsOfHtml(mail.html) : Result<QString>(mail.plain);
    if (!body)
        return body.problem();
    DocumentText text;
    text.append(*body);
    document.text = text.finish();
    document.replacedCount = mail.replacedCount + text.replacedCount();
    if (mail.isGuess)
        document.warnings.append(guessedEncoding());
    for (const QString &name : mail.attachments)
        document.warnings.append({tr("The attachment “%1” was not read.").arg(name), {}, {}});
    return document;
}

FormatDescription SavedPageFormat::description() const
{
    return {QStringLiteral("mhtml"),
            QCoreApplication::translate("pullquote::SavedPageFormat", "Web page in one file"),
            {QStringLiteral("mhtml"), QStringLiteral("mht")},
            true,
            false,
            {Feature::ArticleMetadata},
            headOptions()};
}

int SavedPageFormat::recognizes(const ImportSource &source) const
{
    const MailHeader header = headerOf(source);
    if (isSavedPage(header))
        return 90;
    return description().suffixes.contains(source.suffix()) && header.contains("content-type") ? 80 : 0;
}

Result<Document> SavedPageFormat::readDocument(const ImportSource &source, const Watcher &) const
{
    const MailMessage mail = readMail(source.bytes);
    Result<Document> document = readPage(mail.html.isEmpty() ? mail.plain : mail.html);
    if (!document)
        return document;
    if (document->title.isEmpty())
        document->title = mail.header.text("subject");
    if (document->url.isEmpty())
        document->url = mail.header.text("snapshot-content-location");
    document->replacedCount += mail.replacedCount;
    if (mail.isGuess)
        document->warnings.append(guessedEncoding());
    return document;
}

} // namespace pullquote
