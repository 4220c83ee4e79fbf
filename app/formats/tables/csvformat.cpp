#include "app/formats/tables/csvformat.h"

#include "app/formats/annotations/foreigndocument.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentformat.h"
#include "app/formats/exportwalk.h"
#include "app/formats/formatregistry.h"
#include "app/formats/importdraft.h"
#include "app/formats/tables/foreigntable.h"
#include "app/formats/tables/quotecolumns.h"
#include "app/formats/tables/tableimport.h"
#include "app/formats/writeall.h"
#include "app/text/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pullquote {

namespace {

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");
const QString safeOption = QStringLiteral("safe");
const QString textOption = QStringLiteral("text");
const QString headerOption = QStringLiteral("header");

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CsvFormat", text);
}

FormatOption askedYesOrNo(const QString &name, const QString &label, const QString &usual, OptionUse use)
{
    return {name, label, usual, {yes, no}, use};
}

FormatOption askedHeader(bool usual)
{
    return askedYesOrNo(
        headerOption, QCoreApplication::translate("pullquote::CsvFormat", "The first line names the columns"),
        usual ? yes : no, OptionUse::Reading);
}

/// The records of a table in the making. One that is not safe says so in a last column: in it an apostrophe
/// in front is one that somebody has written.
class TableWriter {
public:
    TableWriter(bool isSafe, bool withText) : m_isSafe(isSafe), m_withText(withText) {}

    QByteArray header() const
    {
        QStringList names = quoteColumnNames();
        if (m_withText)
            names.append(columnName(TableColumn::Text));
        if (!m_isSafe)
            names.append(columnName(TableColumn::Raw));
        return "\xEF\xBB\xBF" + csvRecord(names);
    }

    /// A row of its own in front of the article's quotes, so that none is as large as a text.
    QByteArray article(const ArticleContent &content) const
    {
        if (!m_withText)
            return {};
        const Quote none;
        const ExportCatalogue nobody;
        const QuoteRow row{content, none, 0, nobody};
        QStringList fields;
        for (const QuoteColumn &column : quoteColumns())
            fields.append(isOfArticle(column.column) ? field(column.value(row)) : QString());
        return finished(fields, content.text);
    }

    QByteArray quote(const QuoteRow &row) const
    {
        QStringList fields = quoteFields(row);
        for (QString &one : fields)
            one = field(one);
        return finished(fields, {});
    }

private:
    static bool isOfArticle(TableColumn column)
    {
        constexpr TableColumn own[] = {TableColumn::Article,   TableColumn::Byline,     TableColumn::Outlet,
                                       TableColumn::Published, TableColumn::Url,        TableColumn::Language,
                                       TableColumn::State,     TableColumn::IdOfArticle};
        return std::find(std::begin(own), std::end(own), column) != std::end(own);
    }
    QString field(const QString &text) const { return m_isSafe ? guardedField(text) : text; }
    QByteArray finished(QStringList fields, const QString &text) const
    {
        if (m_withText)
            fields.append(field(text));
        if (!m_isSafe)
            fields.append(yes);
        return csvRecord(fields);
    }

    bool m_isSafe;
    bool m_withText;
};

} // namespace

FormatDescription CsvFormat::description() const
{
    const QList<FormatOption> writing{
        askedYesOrNo(safeOption, tr("Put an apostrophe before what a spreadsheet would take for a formula"),
                     yes, OptionUse::Writing),
        askedYesOrNo(textOption, tr("Add the articles' texts, so that another project can read the table"),
                     no, OptionUse::Writing)};
    return {QStringLiteral("csv"),
            tr("Table (CSV)"),
            {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")},
            true,
            true,
            {Feature::Content, Feature::Parts, Feature::Overlap, Feature::Cue, Feature::Source,
             Feature::Addressee, Feature::Kind, Feature::Speaker, Feature::Topics, Feature::Note,
             Feature::Flags, Feature::Annotators, Feature::Ids, Feature::Times, Feature::ArticleMetadata},
            writing + TableColumns().options({}) +
                QList<FormatOption>{askedHeader(true), ForeignDocument::articleOption()}};
}

int CsvFormat::recognizes(const ImportSource &source) const
{
    const Result<ForeignTable> table = ForeignTable::look(source.bytes);
    return table ? table->likelihood(description().suffixes.contains(source.suffix())) : 0;
}

QList<FormatOption> CsvFormat::readingOptions(const ImportSource &source) const
{
    const Result<ForeignTable> table = ForeignTable::look(source.bytes);
    if (!table)
        return Format::readingOptions(source);
    return table->columns().options(table->names()) +
           QList<FormatOption>{askedHeader(table->hasHeader()), ForeignDocument::articleOption()};
}

void CsvFormat::read(const ImportSource &source, const FormatOptions &options, ImportDraft &draft,
                     const Watcher &watcher) const
{
    const Result<ForeignTable> table = ForeignTable::look(source.bytes);
    const Result<DecodedText> decoded = decodeText(source.bytes);
    if (!table || !decoded)
        return draft.fail(table ? decoded.problem() : table.problem());
    Result<QList<CsvRecord>> records = table->records(decoded->text);
    const Result<TableColumns> columns = table->columns().chosen(options, table->names());
    if (!records || !columns)
        return draft.fail(records ? columns.problem() : records.problem());
    if (!columns->has(TableColumn::Content))
        return draft.fail({tr("Nothing tells which column has the words of the quotes."),
                           {},
                           tr("Name it with %1; the columns are: %2.")
                               .arg(draft.optionInWords(QStringLiteral("quote-column")),
                                    table->names().join(QStringLiteral(", ")))});
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        draft.warn(DocumentFormat::guessedEncoding());
    const bool hasHeader = options.value(headerOption, table->hasHeader() ? yes : no) == yes;
    if (hasHeader && !records->isEmpty())
        records->removeFirst();
    TableImport(draft, options, *columns).read(*records, table->names().size(), watcher);
}

Result<void> CsvFormat::write(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                              const Watcher &watcher) const
{
    const Result<ExportCatalogue> catalogue = ExportCatalogue::read(project, request);
    if (!catalogue)
        return catalogue.problem();
    const auto isChosen = [&](const QString &option) {
        return optionValue(description(), request.options, option) == yes;
    };
    const TableWriter table(isChosen(safeOption), isChosen(textOption));
    if (const Result<void> written = writeAll(out, table.header()); !written)
        return written;
    return walkArticles(project, *catalogue, request, watcher, [&](const ArticleContent &content) {
        QByteArray rows = table.article(content);
        qsizetype number = 0;
        for (const Quote &quote : content.quotes)
            rows.append(table.quote({content, quote, ++number, *catalogue}));
        return writeAll(out, rows);
    });
}

} // namespace pullquote
