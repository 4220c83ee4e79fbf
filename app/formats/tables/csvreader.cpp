#include "app/formats/tables/csvreader.h"

#include "app/text/csvwriter.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

/// Walks the text once; every step takes one character or one doubled quote.
class CsvScanner {
    Q_DECLARE_TR_FUNCTIONS(pullquote::CsvScanner)

public:
    CsvScanner(const QString &text, QChar separator, qsizetype mostRecords, qsizetype mostFields)
        : m_text(text), m_separator(separator), m_mostRecords(mostRecords), m_mostFields(mostFields)
    {
    }

    Result<QList<CsvRecord>> read()
    {
        m_record.line = m_line;
        while (m_at < m_text.size() && m_records.size() < m_mostRecords) {
            if (const std::optional<Problem> problem = readField())
                return *problem;
            const QChar end = m_at < m_text.size() ? m_text[m_at++] : QChar(u'\n');
            if (end == m_separator)
                m_endsWithSeparator = true;
            else
                endRecord(end);
        }
        if (m_endsWithSeparator) {
            take(QString());
            endRecord(u'\n');
        }
        return m_records;
    }

private:
    bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    std::optional<Problem> readField()
    {
        m_endsWithSeparator = false;
        if (m_text[m_at] == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        take(m_text.mid(start, m_at - start));
        return std::nullopt;
    }

    std::optional<Problem> readQuoted()
    {
        const qsizetype line = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (!isDoubled) {
                    ++m_at;
                    take(field);
                    if (m_at < m_text.size() && !isEnd(m_text[m_at]))
                        return Problem{tr("Behind a closing quotation mark only a separator may stand."),
                                       where(m_line), tr("Double quotation marks that belong to the text.")};
                    return std::nullopt;
                }
                ++m_at;
            }
            if (c == u'\n')
                ++m_line;
            field.append(c);
        }
        return Problem{tr("A quotation mark is opened and never closed."), where(line), {}};
    }

    void take(const QString &field)
    {
        if (m_record.fields.size() < m_mostFields)
            m_record.fields.append(field);
    }

    void endRecord(QChar end)
    {
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
        const bool isEmptyLine = m_record.fields.size() == 1 && m_record.fields.first().isEmpty();
        if (!isEmptyLine)
            m_records.append(m_record);
        m_record = {{}, m_line};
    }

    static QString where(qsizetype line) { return tr("line %1").arg(line); }

    const QString &m_text;
    const QChar m_separator;
    const qsizetype m_mostRecords;
    const qsizetype m_mostFields;
    QList<CsvRecord> m_records;
    CsvRecord m_record;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    bool m_endsWithSeparator = false;
};

} // namespace

Result<QList<CsvRecord>> readCsv(const QString &text, QChar separator, qsizetype mostRecords,
                                 qsizetype mostFields)
{
    return CsvScanner(text, separator, mostRecords, mostFields).read();
}

QString unguardedField(const QString &field)
{
    const QString without = field.mid(1);
    return field.startsWith(u'\'') && guardedField(without) == field ? without : field;
}

} // namespace pullquote
