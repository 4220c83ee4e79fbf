#include "app/formats/codebook.h"

#include "app/formats/decodedtext.h"
#include "app/formats/scholarly/reficodebookformat.h"
#include "app/text/canonicaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pullquote {

namespace {

constexpr qsizetype longestName = 1000;
/// No codebook of people is larger, and a table as large as this is read in a moment.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Codebook", text);
}

bool isColour(const QString &text)
{
    static const QRegularExpression colour(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    return text.isEmpty() || colour.match(text).hasMatch();
}

} // namespace

void Codebook::fail(const QString &what, const QString &where, const QString &remedy)
{
    if (problems.size() < mostProblems)
        problems.append({what, where, remedy});
}

void Codebook::add(Entry entry)
{
    Topic &topic = entry.topic;
    topic.name = canonicalLine(topic.name).text;
    topic.definition = canonicalText(topic.definition).text;
    entry.parentName = canonicalLine(entry.parentName).text;
    if (topic.name.isEmpty())
        fail(tr("A topic needs a name."), entry.where);
    if (topic.name.size() > longestName)
        fail(tr("The name is longer than %1 characters.").arg(longestName), entry.where);
    if (!isColour(topic.colour))
        fail(tr("“%1” is not a colour such as #0072b2.").arg(topic.colour.left(40)), entry.where);
    const auto other = std::find_if(entries.cbegin(), entries.cend(),
                                    [&topic](const Entry &before) { return before.topic.key == topic.key; });
    if (topic.key > 0 && other != entries.cend())
        fail(tr("Key %1 is given twice, also in %2.").arg(topic.key).arg(other->where), entry.where);
    if (entries.size() == mostTopics)
        fail(tr("There are more than %1 topics.").arg(mostTopics), entry.where);
    if (entries.size() < mostTopics)
        entries.append(std::move(entry));
}

Codebook readCodebook(const ImportSource &source)
{
    Codebook codebook;
    if (source.bytes.size() > mostBytes) {
        codebook.fail(tr("The file is larger than %1 MB.").arg(mostBytes / 1024 / 1024), {});
        return codebook;
    }
    if (source.suffix() == QLatin1String("qdc") || RefiCodebookFormat().recognizes(source) > 0)
        return readCodebookRefi(source.bytes);
    if (looksBinary(source.bytes)) {
        codebook.fail(tr("This is neither JSON, a table nor a REFI-QDA codebook."), {},
                      tr("Export a codebook to see one."));
        return codebook;
    }
    // A name in a table may begin with a brace, but hardly its head.
    const QByteArray start = source.bytes.left(64).trimmed();
    const bool isJson = start.contains('{') || source.suffix() == QLatin1String("json");
    return isJson ? readCodebookJson(source.bytes) : readCodebookCsv(source.bytes);
}

} // namespace pullquote
