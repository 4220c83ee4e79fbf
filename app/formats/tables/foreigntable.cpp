#include "app/formats/tables/foreigntable.h"

#include "app/formats/decodedtext.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype lookedAt = 1 << 17; ///< bytes
constexpr qsizetype longestName = 60;
/// So many fields are kept in memory, and no file of a person has more.
constexpr qsizetype mostFields = 20'000'000;

/// The start of the bytes, without half a character at the end.
QByteArray startOf(const QByteArray &bytes)
{
    QByteArray start = bytes.left(lookedAt);
    if (start.size() == bytes.size())
        return start;
    while (!start.isEmpty() && (start.back() & 0xC0) == 0x80)
        start.chop(1);
    if (!start.isEmpty() && (start.back() & 0x80) != 0)
        start.chop(1);
    start.chop(start.size() % 2 * int(start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")));
    return start;
}

/// Those records that are whole in a start: the last one may be cut in the middle of a quoted field.
QList<CsvRecord> firstRecords(const QString &start, QChar separator)
{
    for (qsizetype count : {50, 5, 2, 1}) {
        if (const Result<QList<CsvRecord>> records = readCsv(start, separator, count))
            return *records;
    }
    return {};
}

QStringList namesOf(const QStringList &fields)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &field : fields) {
        const QString name = canonicalLine(field).text.left(longestName);
        const bool isFree = !name.isEmpty() && name != QLatin1String("-") && !taken.contains(name);
        names.append(isFree ? name : QString::number(names.size() + 1));
        taken.insert(names.last());
    }
    return names;
}

/// A name is short, is no number, and is there once.
bool looksLikeHeader(const QStringList &fields)
{
    constexpr qsizetype longest = 40;
    QSet<QString> seen;
    return std::all_of(fields.begin(), fields.end(), [&seen](const QString &field) {
        bool isNumber = false;
        field.trimmed().toDouble(&isNumber);
        const bool isFirst = !seen.contains(field);
        seen.insert(field);
        return !field.trimmed().isEmpty() && field.size() <= longest && !isNumber && isFirst;
    });
}

/// Spreadsheets that copy with tabs write marks as they are.
QList<CsvRecord> readTabs(const QString &text, qsizetype mostRecords, qsizetype width)
{
    QList<CsvRecord> records;
    qsizetype number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        if (records.size() == mostRecords)
            break;
        CsvRecord record{{}, number};
        for (QStringView field : line.tokenize(u'\t')) {
            if (record.fields.size() < width)
                record.fields.append(field.toString());
        }
        records.append(record);
    }
    return records;
}

} // namespace

ForeignTable::ForeignTable(const QList<CsvRecord> &start, QChar separator)
    : m_separator(separator), m_recordCount(start.size())
{
    const QStringList first = start.isEmpty() ? QStringList{QString()} : start.first().fields;
    m_names = namesOf(first);
    m_columns = TableColumns::guess(m_names);
    m_hasHeader = m_columns.count() > 0 || looksLikeHeader(first);
    if (!m_hasHeader) {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            m_names[i] = QString::number(i + 1);
    }
    m_isEven = std::all_of(start.begin(), start.end(), [&first](const CsvRecord &record) {
        return record.fields.size() == first.size();
    });
}

Result<ForeignTable> ForeignTable::look(const QByteArray &bytes)
{
    const Result<DecodedText> start = decodeText(startOf(bytes));
    if (!start)
        return start.problem();
    ForeignTable best(firstRecords(start->text, u','), u',');
    for (QChar separator : {u';', u'\t', u'|'}) {
        const ForeignTable other(firstRecords(start->text, separator), separator);
        if (other.isBetterThan(best))
            best = other;
    }
    return best;
}

bool ForeignTable::isBetterThan(const ForeignTable &other) const
{
    const auto rank = [](const ForeignTable &table) {
        return std::tuple(table.m_columns.count(), table.m_isEven && table.m_names.size() > 1,
                          table.m_isEven ? table.m_names.size() : 0);
    };
    return rank(*this) > rank(other);
}

int ForeignTable::likelihood(bool isNamed) const
{
    const bool isEven = m_isEven && m_recordCount > 1 && m_names.size() > 1;
    const bool namesQuotes = m_columns.has(TableColumn::Content);
    if (m_columns.isOwn())
        return 90;
    if (isNamed)
        return isEven || namesQuotes ? 60 : 0;
    // Nobody's paragraphs have as many commas each, below a line that names a quote and something else.
    return isEven && namesQuotes && m_columns.count() > 1 ? 70 : 0;
}

Result<QList<CsvRecord>> ForeignTable::records(const QString &text) const
{
    // One more than there may be, so that what is too much is told.
    const qsizetype width = m_names.size() + 1;
    const qsizetype most = mostFields / width;
    Result<QList<CsvRecord>> records = readCsv(text, m_separator, most + 1, width);
    if (!records && m_separator == u'\t')
        records = readTabs(text, most + 1, width);
    if (records && records->size() > most)
        return Problem{QCoreApplication::translate("pullquote::ForeignTable", "The table is too large."),
                       {},
                       QCoreApplication::translate("pullquote::ForeignTable", "Split it into several.")};
    return records;
}

} // namespace pullquote
