#include "app/formats/exportpreview.h"

#include "app/formats/documents/documentpage.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/exportwalk.h"
#include "app/formats/tables/csvreader.h"
#include "app/formats/tables/quotecolumns.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qint64 mostBytes = 64 * 1024;         ///< of what is read by people
constexpr qint64 mostPacked = qint64(64) << 20; ///< of an archive, whose list stands at its end
constexpr qsizetype mostLines = 400;
constexpr qsizetype mostLetters = 20000;
constexpr qsizetype mostRows = 60;
constexpr qsizetype mostFiles = 500;

/// Keeps what is written until there is enough, and then takes no more, so that the writing ends.
class Beginning : public QIODevice {
public:
    Beginning() { open(QIODevice::WriteOnly); }

    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_isFull; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_bytes.append(data, size);
        m_isFull = m_bytes.size() > (ZipArchive::looksLike(m_bytes) ? mostPacked : mostBytes);
        return m_isFull ? -1 : size;
    }

private:
    QByteArray m_bytes;
    bool m_isFull = false;
};

ExportPreview filesOf(const QByteArray &archive)
{
    ExportPreview preview;
    preview.kind = ExportPreview::Kind::Files;
    ZipLimits limits;
    limits.entries = 100000;
    if (Result<ZipArchive> zip = ZipArchive::open(archive, limits))
        preview.files = zip->names();
    preview.files.sort();
    preview.isWhole = preview.files.size() <= mostFiles;
    preview.files = preview.files.mid(0, mostFiles);
    return preview;
}

ExportPreview tableOf(const QString &text)
{
    ExportPreview preview;
    preview.kind = ExportPreview::Kind::Table;
    // A row that the end cut through is none.
    const qsizetype end = text.lastIndexOf(QLatin1String("\r\n"));
    const Result<QList<CsvRecord>> records = readCsv(text.left(std::max<qsizetype>(end, 0)), u',', mostRows);
    for (const CsvRecord &record : records ? *records : QList<CsvRecord>())
        preview.rows.append(record.fields);
    return preview;
}

/// The document itself is an archive that says nothing to people: its page is made of the same pieces.
Result<ExportPreview> pageOf(ProjectReader &project, const ExportRequest &request, const Watcher &watcher)
{
    DocumentPage page;
    Beginning out;
    const Watcher limited{{}, [&] { return page.isFull() || (watcher.cancelled && watcher.cancelled()); }};
    const Result<void> written = writeCommentedDocument(project, request, page, out, limited);
    if (!written && !page.isFull())
        return written.problem();
    return ExportPreview{ExportPreview::Kind::Document, page.html(), {}, {}, !page.isFull()};
}

/// Of the workbook's first sheet.
Result<ExportPreview> rowsOf(ProjectReader &project, const ExportRequest &request, const Watcher &watcher)
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    ExportPreview preview{ExportPreview::Kind::Table, {}, {quoteColumnNames()}, {}, true};
    const auto isFull = [&preview] { return preview.rows.size() > mostRows; };
    const Watcher limited{{}, [&] { return isFull() || (watcher.cancelled && watcher.cancelled()); }};
    const Result<void> walked =
        walkArticles(project, *catalogue, request, limited, [&](const ArticleContent &content) {
            for (qsizetype i = 0; i < content.quotes.size() && !isFull(); ++i)
                preview.rows.append(quoteFields({content, content.quotes[i], i + 1, *catalogue}));
            return Result<void>();
        });
    if (!walked && !isFull())
        return walked.problem();
    preview.isWhole = !isFull();
    if (isFull()) // there is one more than is shown
        preview.rows.removeLast();
    return preview;
}

ExportPreview beginningOf(const QString &text)
{
    ExportPreview preview;
    qsizetype end = 0;
    for (qsizetype lines = 0; lines < mostLines && end >= 0 && end < mostLetters; ++lines)
        end = text.indexOf(u'\n', end + 1);
    preview.isWhole = end < 0 && text.size() <= mostLetters;
    preview.text = preview.isWhole ? text : text.left(std::min(end < 0 ? mostLetters : end, mostLetters));
    return preview;
}

} // namespace

Result<ExportPreview> previewExport(ProjectReader &project, const Format &format,
                                    const ExportRequest &request, const Watcher &watcher)
{
    const QString key = format.description().key;
    if (key == QLatin1String("docx") || key == QLatin1String("odt"))
        return pageOf(project, request, watcher);
    if (key == QLatin1String("xlsx"))
        return rowsOf(project, request, watcher);
    Beginning out;
    const Watcher limited{{}, [&] { return out.isFull() || (watcher.cancelled && watcher.cancelled()); }};
    const Result<void> written = format.write(project, request, out, limited);
    if (!written && !out.isFull())
        return written.problem();
    if (ZipArchive::looksLike(out.bytes()) && !out.isFull())
        return filesOf(out.bytes());
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(out.bytes());
    ExportPreview preview = key == QLatin1String("csv") ? tableOf(text) : beginningOf(text);
    if (key == QLatin1String("html")) {
        preview.kind = ExportPreview::Kind::Page;
        preview.text = text;
    }
    preview.isWhole = preview.isWhole && !out.isFull();
    return preview;
}

} // namespace pullquote
