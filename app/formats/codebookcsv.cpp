// The codebook as a table for spreadsheets, which names parents instead of giving ids.
#include "app/formats/codebook.h"

#include "app/formats/decodedtext.h"
#include "app/formats/tables/csvreader.h"
#include "app/formats/writeall.h"
#include "app/text/canonicaltext.h"
#include "app/text/csvwriter.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

namespace pullquote {

namespace {

/// The head of the table. The names are for programs as much as for people, so they stay English.
const QStringList columnNames{QStringLiteral("name"), QStringLiteral("colour"), QStringLiteral("definition"),
                              QStringLiteral("parent"), QStringLiteral("key")};
enum { NameField, ColourField, DefinitionField, ParentField, KeyField, FieldCount };
constexpr int columnOfField[FieldCount] = {0, Codebook::Colour, Codebook::Definition, Codebook::Parent,
                                           Codebook::Key};

/// The head, as many as may be, and one more that says that they are too many.
constexpr qsizetype mostLines = Codebook::mostTopics + 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Codebook", text);
}

QString lineOf(const CsvRecord &record)
{
    return tr("line %1").arg(record.line);
}

/// Spreadsheets of half of Europe write semicolons. The head tells: every table has a name.
QChar separatorOf(const QString &text)
{
    constexpr qsizetype longestHead = 10'000;
    const QString head = text.left(longestHead).section(u'\n', 0, 0).toLower().remove(u'"');
    for (QChar separator : {u',', u';', u'\t'}) {
        if (head.split(separator).contains(columnNames[NameField]))
            return separator;
    }
    return u',';
}

/// Where in a record each of our columns stands; -1: nowhere.
struct Head {
    int places[FieldCount] = {-1, -1, -1, -1, -1};
    qsizetype width = 0;

    QString field(const CsvRecord &record, int column) const
    {
        return places[column] < 0 ? QString() : unguardedField(record.fields[places[column]]);
    }
};

std::optional<Head> headOf(const CsvRecord &record, Codebook &codebook)
{
    Head head;
    head.width = record.fields.size();
    codebook.columns = 0;
    for (int i = 0; i < int(record.fields.size()); ++i) {
        const QString name = record.fields[i].trimmed();
        const int column = int(columnNames.indexOf(name.toLower()));
        if (column < 0) {
            if (codebook.warnings.size() < Codebook::mostUnknown)
                codebook.warnings.append(
                    {tr("The unknown column “%1” is left out.").arg(name.left(80)), lineOf(record), {}});
        } else if (head.places[column] >= 0) {
            codebook.fail(tr("The column “%1” is there twice.").arg(name), lineOf(record));
        } else {
            head.places[column] = i;
            codebook.columns |= columnOfField[column];
        }
    }
    if (head.places[NameField] >= 0)
        return head;
    codebook.fail(tr("No column is called “name”."), lineOf(record),
                  tr("The first line names the columns: %1.").arg(columnNames.join(QStringLiteral(", "))));
    return std::nullopt;
}

void addRecord(const CsvRecord &record, const Head &head, Codebook &codebook)
{
    if (record.fields.size() != head.width)
        return codebook.fail(
            tr("There are %1 fields, and %2 columns.").arg(record.fields.size()).arg(head.width),
            lineOf(record));
    Codebook::Entry entry;
    entry.where = lineOf(record);
    entry.topic.id = TopicId::create();
    entry.topic.name = head.field(record, NameField);
    entry.topic.colour = canonicalLine(head.field(record, ColourField)).text;
    entry.topic.definition = head.field(record, DefinitionField);
    entry.parentName = head.field(record, ParentField);
    const QString key = head.field(record, KeyField).trimmed();
    bool isNumber = false;
    entry.topic.key = key.isEmpty() ? 0 : key.toInt(&isNumber);
    if (!key.isEmpty() && (!isNumber || entry.topic.key < 1 || entry.topic.key > 9)) {
        codebook.fail(tr("“%1” is not a key from 1 to 9.").arg(key.left(40)), entry.where);
        entry.topic.key = 0;
    }
    codebook.add(entry);
}

/// Names count here, so they must be told apart; parents become ids where the file has them.
void resolveNames(Codebook &codebook)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < codebook.entries.size(); ++i) {
        const Codebook::Entry &entry = codebook.entries[i];
        const QString name = entry.topic.name.toCaseFolded();
        if (!name.isEmpty() && places.contains(name))
            codebook.fail(tr("“%1” is there already, in %2.")
                              .arg(entry.topic.name.left(80), codebook.entries[places.value(name)].where),
                          entry.where);
        else
            places.insert(name, i);
    }
    for (Codebook::Entry &entry : codebook.entries) {
        const auto place = places.constFind(entry.parentName.toCaseFolded());
        if (!entry.parentName.isEmpty() && place != places.constEnd()) {
            entry.topic.parent = codebook.entries.at(*place).topic.id;
            entry.parentName.clear();
        }
    }
}

} // namespace

Codebook readCodebookCsv(const QByteArray &bytes)
{
    Codebook codebook;
    const Result<DecodedText> decoded = decodeText(bytes);
    const Result<QList<CsvRecord>> records =
        decoded ? readCsv(decoded->text, separatorOf(decoded->text), mostLines) : decoded.problem();
    if (!records) {
        codebook.problems.append(records.problem());
        return codebook;
    }
    if (decoded->encoding == DecodedText::Encoding::Windows1252)
        codebook.warnings.append(
            {tr("It is not UTF-8; it was read as Windows-1252, which is a guess."), {}, {}});
    if (decoded->replacedCount > 0)
        codebook.warnings.append({tr("Some characters cannot be kept and became “\uFFFD”."), {}, {}});
    if (records->isEmpty()) {
        codebook.fail(tr("The table is empty."), {});
        return codebook;
    }
    const std::optional<Head> head = headOf(records->first(), codebook);
    for (qsizetype i = 1; head && i < records->size(); ++i)
        addRecord(records->at(i), *head, codebook);
    resolveNames(codebook);
    return codebook;
}

Result<void> writeCodebookCsv(QIODevice &out, const QList<Topic> &topics)
{
    QHash<QString, QString> names;
    QHash<TopicId, QString> nameOf;
    for (const Topic &topic : topics) {
        const QString folded = topic.name.toCaseFolded();
        if (names.contains(folded))
            return Problem{tr("Two topics are called “%1”, which a table cannot tell apart.").arg(topic.name),
                           {},
                           tr("Join or rename one, or export as JSON.")};
        names.insert(folded, topic.name);
        nameOf.insert(topic.id, topic.name);
    }
    QByteArray table = "\xEF\xBB\xBF" + csvRecord(columnNames);
    for (const Topic &topic : topics)
        table.append(csvRecord({guardedField(topic.name), guardedField(topic.colour),
                                guardedField(topic.definition), guardedField(nameOf.value(topic.parent)),
                                topic.key > 0 ? QString::number(topic.key) : QString()}));
    return writeAll(out, table);
}

} // namespace pullquote
