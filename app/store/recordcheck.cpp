#include "app/store/recordcheck.h"

#include "app/store/query.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::ProjectCheck", text);
}

QStringList column(Database &database, const QString &sql)
{
    QStringList values;
    Query query(database, sql);
    while (query.next())
        values.append(query.text(0));
    return values;
}

/// True for a row with a value that is not of its column's type, which SQLite takes for a wish.
QString isOfOtherTypes(Database &database, const QString &table)
{
    return column(database, QStringLiteral("SELECT 'typeof(\"' || name || '\") NOT IN (''null'', ''' || "
                                           "lower(type) || ''')' FROM pragma_table_info('%1')")
                                .arg(table))
        .join(QLatin1String(" OR "));
}

} // namespace

Result<void> checkCounts(Database &database)
{
    constexpr int most = 10'000;
    constexpr std::pair<const char *, const char *> lists[] = {{"quote_span", "quote_id"},
                                                               {"quote_speaker", "quote_id"},
                                                               {"quote_addressee", "quote_id"},
                                                               {"quote_topic", "quote_id"},
                                                               {"speaker_alias", "speaker_id"}};
    for (const auto &[table, owner] : lists) {
        const QString found =
            database.value(QStringLiteral("SELECT %2 FROM %1 GROUP BY %2 HAVING count(*) > %3 LIMIT 1")
                               .arg(QLatin1String(table), QLatin1String(owner))
                               .arg(most));
        if (!found.isEmpty())
            return Problem{tr("It has more parts than anybody marks."), found, {}};
    }
    return database.fault() ? Result<void>(*database.takeFault()) : Result<void>();
}

QList<Problem> checkRecords(Database &database)
{
    QList<Problem> problems;
    const QStringList tables =
        column(database, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                                        "type = 'table' AND name NOT LIKE 'sqlite%'"));
    for (const QString &table : tables) {
        const QString wrong = isOfOtherTypes(database, table);
        if (!database.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 1").arg(table, wrong)).isEmpty())
            problems.append({tr("A value is not of the kind that belongs there."), table, {}});
    }
    const QStringList entries =
        column(database,
               QStringLiteral("SELECT seq FROM journal JOIN change_set ON change_set.id = change_set "
                              "WHERE journal.annotator IS NOT change_set.annotator OR "
                              "journal.at <> change_set.at OR journal.label <> change_set.label LIMIT 10"));
    for (const QString &entry : entries)
        problems.append(
            {tr("The change set says something else than the journal."), tr("entry %1").arg(entry), {}});
    return problems;
}

} // namespace pullquote
