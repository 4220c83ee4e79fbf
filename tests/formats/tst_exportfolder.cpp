#include "app/formats/folderrecord.h"
#include "app/formats/folderwriter.h"
#include "app/formats/sources.h"
#include "projects.h"
#include "randomdocument.h"

#include <QDirIterator>
#include <QProcess>

#include <sys/stat.h>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

/// A package of files as a folder: what comes back of it, and what it does to what was there.
class tst_ExportFolder : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<TemporaryProject>();
        m_project->take(QJsonDocument(RandomDocument(7).make()).toJson());
    }

    void everyFormatThatSaysSoWritesTheFilesOfItsZip_data()
    {
        QTest::addColumn<QString>("key");
        const FormatRegistry formats = FormatRegistry::standard();
        for (const std::unique_ptr<Format> &format : formats.all()) {
            if (const FormatDescription description = format->description(); description.writesFolders)
                QTest::newRow(qPrintable(description.key)) << description.key;
        }
    }
    void everyFormatThatSaysSoWritesTheFilesOfItsZip()
    {
        QFETCH(QString, key);
        QVERIFY(write(u"corpus/"_s, key).ok());
        QVERIFY(write(u"corpus.zip"_s, key).ok());
        TemporaryProject folder;
        TemporaryProject packed;
        bringIn(folder, u"corpus"_s);
        bringIn(packed, u"corpus.zip"_s);
        QCOMPARE(folder.json(), packed.json());
        QVERIFY(folder.json().contains("\"content\":["));
    }

    void whatWeExportedComesInAgainAndChangesNothing()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(write(u"corpus/"_s).ok());
            const QByteArray before = m_project->json();
            QVERIFY(bringIn(*m_project, u"corpus"_s).changesNothing());
            QCOMPARE(m_project->json(), before);
        }
    }

    void oneArticleAloneIsOneCorpus()
    {
        TemporaryProject small;
        small.take(QJsonDocument(smallDocument()).toJson());
        QVERIFY(exportFile(small.read(), brat(), {}, path(u"small/"_s)).ok());
        QCOMPARE(findSources({path(u"small"_s)}, small.formats()).list.size(), 1);
        QVERIFY(bringIn(small, u"small"_s).changesNothing());
    }

    void aFolderThatIsThereNeedsNoSlash()
    {
        QDir().mkdir(path(u"corpus"_s));
        QVERIFY(write(u"corpus"_s).ok());
        QVERIFY(QFile::exists(path(u"corpus/pullquote.json"_s)));
        QVERIFY(QFileInfo(path(u"corpus"_s)).isReadable());
        const mode_t mask = ::umask(0);
        ::umask(mask);
        struct stat entry;
        QCOMPARE(::stat(QFile::encodeName(path(u"corpus"_s)).constData(), &entry), 0);
        QCOMPARE(entry.st_mode & 0777, 0777 & ~mask); // who may look into it is the user's to say
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void anEarlierExportIsReplaced()
    {
        QVERIFY(write(u"corpus/"_s).ok());
        const QStringList before = files(u"corpus"_s);
        ExportRequest request;
        request.articles = {m_project->read().articleIds()->first()};
        QVERIFY(exportFile(m_project->read(), brat(), request, path(u"corpus/"_s)).ok());
        QVERIFY(files(u"corpus"_s).size() < before.size());
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void theSystemReadsTheRecord()
    {
        QVERIFY(write(u"corpus/"_s).ok());
        QProcess sums;
        sums.setWorkingDirectory(path(u"corpus"_s));
        sums.start(u"sha256sum"_s, {u"-c"_s, u"--status"_s, u"--strict"_s, FolderRecord::fileName});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
    }

    void whatSomebodyElseHasThereStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("a file of hers") << u"notes.txt"_s << u"something that was not exported"_s;
        QTest::newRow("a hidden one") << u".git"_s << u"something that was not exported"_s;
        QTest::newRow("one that she changed") << u"pullquote.json"_s << u"was changed since"_s;
    }
    void whatSomebodyElseHasThereStays()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        QVERIFY(write(u"corpus/"_s).ok());
        put(u"corpus/"_s + name, "hers");
        const QStringList before = files(u"corpus"_s);
        const Result<void> written = write(u"corpus/"_s);
        QVERIFY(!written);
        QVERIFY2(written.problem().what.contains(said), qPrintable(written.problem().sentence()));
        QVERIFY(written.problem().where.endsWith(name));
        QCOMPARE(files(u"corpus"_s), before);
        QCOMPARE(fileBytes(path(u"corpus/"_s + name)), QByteArray("hers"));
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void aFolderThatIsNoExportIsRefused()
    {
        put(u"desk/article.txt"_s, "a");
        const Result<void> written = write(u"desk"_s);
        QCOMPARE(written.problem().what, u"There are files in this folder already."_s);
        QCOMPARE(files(u"desk"_s), QStringList{u"article.txt"_s});
        put(u"file"_s, "a");
        QVERIFY(write(u"file/"_s).problem().what.contains(u"is a file"_s));
        QVERIFY(write(u"none/corpus/"_s).problem().what.contains(u"no folder in which"_s));
        QCOMPARE(left(), (QStringList{u"desk"_s, u"file"_s}));
    }

    void aRecordFromAStrangerReachesNothingElsewhere()
    {
        put(u"precious.txt"_s, "precious");
        put(u"corpus/"_s + FolderRecord::fileName, QByteArray(64, '0') + "  ../precious.txt\n" +
                                                       QByteArray(64, '0') + "  " +
                                                       path(u"precious.txt"_s).toUtf8() + "\n");
        QVERIFY(write(u"corpus"_s).ok());
        QCOMPARE(fileBytes(path(u"precious.txt"_s)), QByteArray("precious"));
        QVERIFY(QFile::link(path(u"precious.txt"_s), path(u"corpus/link"_s)));
        QVERIFY(!write(u"corpus"_s));
        QCOMPARE(left(), (QStringList{u"corpus"_s, u"precious.txt"_s}));
    }

    void whatFailsLeavesWhatWasThere()
    {
        QVERIFY(write(u"corpus/"_s).ok());
        const QStringList before = files(u"corpus"_s);
        const Watcher stopped{{}, [] { return true; }};
        QVERIFY(!exportFile(m_project->read(), brat(), {}, path(u"corpus"_s), stopped));
        QCOMPARE(files(u"corpus"_s), before);
        QVERIFY(!exportFile(m_project->read(), brat(), {}, path(u"other/"_s), stopped));
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void namesThatLeadElsewhereAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"../out.txt"_s, u"/tmp/out.txt"_s, u"a/../../out.txt"_s, u"a//b"_s,
                                    u""_s, u".hidden"_s, u"a\\b"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void namesThatLeadElsewhereAreRefused()
    {
        QFETCH(QString, name);
        const auto folder = FolderWriter::begin(path(u"corpus"_s));
        QVERIFY(folder.ok());
        (*folder)->add(name, "x");
        (*folder)->add(u"fine.txt"_s, "x");
        QVERIFY(!(*folder)->finish());
        QVERIFY(!QFile::exists(path(u"corpus"_s)));
    }

    void aNameTwiceIsAProblem()
    {
        const auto folder = FolderWriter::begin(path(u"corpus"_s));
        (*folder)->add(u"a.txt"_s, "x");
        (*folder)->add(u"a.txt"_s, "y");
        QVERIFY(!(*folder)->finish());
    }

    void whatIsNotAPackageIsAFile()
    {
        const Result<void> written = write(u"corpus/"_s, u"csv"_s);
        QCOMPARE(written.problem().what, u"This is a folder, not a file."_s);
        QCOMPARE(left(), QStringList());
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    const Format &brat() const { return *m_project->formats().format(u"brat"_s); }
    Result<void> write(const QString &name, const QString &key = u"brat"_s)
    {
        return exportFile(m_project->read(), *m_project->formats().format(key), {}, path(name));
    }
    ImportPlan bringIn(TemporaryProject &project, const QString &name)
    {
        const Sources sources = findSources({path(name)}, project.formats());
        const Result<ImportPlan> planned =
            planImport(project.read(), project.formats(), sources.list, {{}, {}, project.importer(), {}});
        if (!planned)
            qFatal("%s", qPrintable(planned.problem().sentence()));
        if (const Result<void> done = runImport(project.file(), *planned); !done)
            qWarning("%s", qPrintable(done.problem().sentence()));
        return *planned;
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Everything in the test's own place, hidden or not.
    QStringList left() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QStringList files(const QString &folder) const
    {
        QStringList names;
        QDirIterator all(path(folder), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(QDir(path(folder)).relativeFilePath(all.next()));
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TemporaryProject> m_project;
};

QTEST_GUILESS_MAIN(tst_ExportFolder)
#include "tst_exportfolder.moc"
