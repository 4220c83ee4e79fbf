#include "app/store/schema.h"

#include "app/store/query.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

static void initialiseSchemaResource()
{
    // A static library's resources are only linked in when somebody asks for them.
    Q_INIT_RESOURCE(schema);
}

namespace pullquote {

namespace {

constexpr int applicationId = 0x50514F54; // "PQOT"

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Schema", text);
}

QString scriptOf(int schema)
{
    initialiseSchemaResource();
    QFile file(QStringLiteral(":/pullquote/schema/%1.sql").arg(schema, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

/// What a connection that may not write can do of a migration: tables of its own. An index on a table of the
/// file it can do without.
QString scriptForReading(int schema)
{
    static const QRegularExpression indexes(QStringLiteral("^CREATE INDEX [^;]*;"),
                                            QRegularExpression::MultilineOption);
    QString script = scriptOf(schema);
    script.truncate(script.indexOf(QLatin1String("PRAGMA user_version")));
    script.replace(QLatin1String("CREATE TABLE "), QLatin1String("CREATE TEMP TABLE "));
    return script.remove(indexes);
}

/// Everything that is declared in the file, as text.
QStringList declarations(Database &database)
{
    QStringList list;
    Query query(database, QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                         "WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY 1, 2"));
    while (query.next())
        list.append(QStringList{query.text(0), query.text(1), query.text(2), query.text(3)}.join(u'\n'));
    return list;
}

/// Migrations follow one another: a file of schema 1 needs 0002.sql and so on, a new one needs them all.
Result<void> migrate(Database &database, int from, int to)
{
    for (int schema = from + 1; schema <= to; ++schema) {
        // Outside a transaction every statement would wait for the disk.
        const QString script = QStringLiteral("BEGIN;\n%1\nCOMMIT;").arg(scriptOf(schema));
        if (const Result<void> done = database.script(script); !done) {
            (void)database.script(QStringLiteral("ROLLBACK")); // a script that fails stops where it is
            return done;
        }
    }
    return {};
}

Result<QStringList> makeDeclarations(int schema)
{
    const auto memory = Database::inMemory();
    if (!memory)
        return memory.problem();
    if (const Result<void> made = migrate(**memory, 0, schema); !made)
        return made.problem();
    return declarations(**memory);
}

/// Those of the newest schema are made once: it takes a database of its own.
const Result<QStringList> &newestDeclarations()
{
    static const Result<QStringList> newest = makeDeclarations(currentSchema);
    return newest;
}

/// The table with a row that refers to something that is not there; empty when all is well. Looks at what is
/// followed from an article to others. That a row of many (a span, say) belongs to no quote harms no reading;
/// the whole check looks for it, which takes half as long as all of the opening.
QString danglingTable(Database &database)
{
    for (const char *table : {"article", "quote", "speaker", "topic", "comment", "decision", "journal"}) {
        const QString found =
            database.value(QStringLiteral("PRAGMA foreign_key_check(%1)").arg(QLatin1String(table)));
        if (!found.isEmpty())
            return found;
    }
    // Many rows refer to few: their index is read, and each id looked up once.
    return database.value(QStringLiteral(
        "SELECT 'quote_speaker' FROM (SELECT DISTINCT speaker_id AS id FROM quote_speaker) "
        "WHERE id NOT IN (SELECT id FROM speaker) UNION ALL "
        "SELECT 'quote_addressee' FROM (SELECT DISTINCT speaker_id AS id FROM quote_addressee) "
        "WHERE id NOT IN (SELECT id FROM speaker) UNION ALL "
        "SELECT 'quote_topic' FROM (SELECT DISTINCT topic_id AS id FROM quote_topic) "
        "WHERE id NOT IN (SELECT id FROM topic)"));
}

} // namespace

void prepareSchemaCheck()
{
    newestDeclarations();
}

Result<void> createSchema(Database &database)
{
    return migrate(database, 0, currentSchema);
}

int schemaOf(Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}

Result<void> bringUpToDate(Database &database, Access access)
{
    const int schema = schemaOf(database);
    if (access == Access::Write)
        return migrate(database, schema, currentSchema);
    for (int next = schema + 1; next <= currentSchema; ++next) {
        if (const Result<void> done = database.script(scriptForReading(next)); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Database &database)
{
    const int application = database.value(QStringLiteral("PRAGMA application_id")).toInt();
    const int schema = schemaOf(database);
    if (database.fault())
        return *database.takeFault();
    if (application != applicationId)
        return Problem{tr("This is not a Pullquote project."), database.path(), {}};
    if (schema > currentSchema)
        return Problem{tr("This project was made by a newer version of Pullquote."), database.path(),
                       tr("Install the newer version to open it. The file was not changed.")};
    const Result<QStringList> known =
        schema == currentSchema ? newestDeclarations() : makeDeclarations(std::max(schema, 1));
    if (!known)
        return known.problem();
    const bool same = declarations(database) == *known;
    if (database.fault())
        return *database.takeFault();
    if (schema < 1 || !same)
        return Problem{tr("The project's tables are not those that Pullquote makes."), database.path(),
                       tr("Another program has changed them, or the file is damaged.")};
    return {};
}

Result<void> checkIntegrity(Database &database)
{
    const QString found = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    const QString dangling = danglingTable(database);
    if (database.fault())
        return *database.takeFault();
    if (found != QLatin1String("ok"))
        return Problem{tr("The file is damaged (%1).").arg(found), database.path(),
                       tr("Open a backup of it.")};
    if (!dangling.isEmpty())
        return Problem{tr("The table %1 refers to something that is not there.").arg(dangling),
                       database.path(), tr("Open a backup of it.")};
    return {};
}

Result<void> checkJournalBeside(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return Problem{tr("Another program has the file open, or has not closed it."), path,
                       tr("Close it there. A copy in a folder of its own has what was complete.")};
    // Its last 16 bytes are the name's length, a checksum and the magic number; the name stands before.
    static constexpr char magic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    QFile journal(path + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < 16)
        return {};
    journal.seek(journal.size() - 16);
    const QByteArray end = journal.read(16);
    if (end.mid(8) != QByteArray::fromRawData(magic, 8) || qFromBigEndian<quint32>(end.constData()) == 0)
        return {};
    return Problem{tr("A file beside the project would make opening it delete other files."),
                   journal.fileName(),
                   tr("This is not Pullquote's doing. Open a copy of the project in a folder of its own.")};
}

} // namespace pullquote
