#include "app/formats/tables/listfield.h"

namespace pullquote {

namespace {

QString quotedItem(const QString &item)
{
    const bool isPlain = !item.contains(u';') && !item.startsWith(u'"') && item == item.trimmed();
    return isPlain ? item : u'"' + QString(item).replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// Behind the closing mark of the item that begins here; nothing when it is not closed.
std::optional<qsizetype> endOfQuoted(const QString &field, qsizetype start)
{
    for (qsizetype at = start + 1; at < field.size(); ++at) {
        if (field[at] != u'"')
            continue;
        if (at + 1 < field.size() && field[at + 1] == u'"')
            ++at;
        else
            return at + 1;
    }
    return std::nullopt;
}

} // namespace

QString listField(const QStringList &items)
{
    QStringList quoted;
    for (const QString &item : items)
        quoted.append(quotedItem(item));
    return quoted.join(QStringLiteral("; "));
}

QStringList listOfField(const QString &field)
{
    QStringList items;
    for (qsizetype at = 0; at < field.size();) {
        while (at < field.size() && field[at].isSpace())
            ++at;
        const bool isQuoted = at < field.size() && field[at] == u'"';
        const std::optional<qsizetype> end = isQuoted ? endOfQuoted(field, at) : std::nullopt;
        qsizetype next = field.indexOf(u';', end.value_or(at));
        if (next < 0)
            next = field.size();
        // A nickname in quotation marks stands at the start of a name; those are the whole name.
        const bool isWhole = end && QStringView(field).mid(*end, next - *end).trimmed().isEmpty();
        const QString item =
            isWhole ? field.mid(at + 1, *end - at - 2).replace(QLatin1String("\"\""), QLatin1String("\""))
                    : field.mid(at, next - at).trimmed();
        if (!item.isEmpty())
            items.append(item);
        at = next + 1;
    }
    return items;
}

} // namespace pullquote
