#include "app/formats/folderwriter.h"
#include "app/formats/sources.h"
#include "projects.h"
#include "randomdocument.h"
#include "tests/support/fulldisk.h"

#include <QDirIterator>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One that may be given to a folder, other than that of new ones if there is any.
gid_t anotherGroup()
{
    if (::geteuid() == 0)
        return 12;
    QList<gid_t> groups(64);
    groups.resize(qMax(0, ::getgroups(int(groups.size()), groups.data())));
    groups.removeAll(::getegid());
    return groups.value(0, ::getegid());
}

} // namespace

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
        QVERIFY(write(u"corpus/"_s).ok());
        const QByteArray before = m_project->json();
        QVERIFY(bringIn(*m_project, u"corpus"_s).changesNothing());
        QCOMPARE(m_project->json(), before);
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
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void whoMayLookIntoItIsTheUsersToSay_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("a new one") << -1;
        for (int mode : {0700, 0755, 02770})
            QTest::addRow("%o", mode) << mode;
    }
    void whoMayLookIntoItIsTheUsersToSay()
    {
        QFETCH(int, mode);
        const gid_t group = anotherGroup();
        const QByteArray corpus = QFile::encodeName(path(u"corpus"_s));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        if (mode >= 0) {
            QCOMPARE(::mkdir(corpus.constData(), 0700), 0);
            QCOMPARE(::chown(corpus.constData(), uid_t(-1), group), 0);
            QCOMPARE(::chmod(corpus.constData(), mode_t(mode)), 0);
        }
        QVERIFY(write(u"corpus/"_s).ok());
        const struct stat now = stateOf(u"corpus"_s);
        QCOMPARE(now.st_mode & 07777, mode < 0 ? 0777 & ~mask : mode_t(mode));
        QCOMPARE(now.st_gid, mode < 0 ? ::getegid() : group);
        // As in every folder that hands on its group.
        QCOMPARE(stateOf(u"corpus/pullquote.json"_s).st_gid, mode == 02770 ? group : ::getegid());
    }

    void nobodyElseLooksIntoWhatIsWritten()
    {
        const auto folder = FolderWriter::begin(path(u"corpus"_s));
        QVERIFY((*folder)->add(u"a.txt"_s, "x").ok());
        QCOMPARE(left().size(), 1);
        QVERIFY(left().first().startsWith(u'.'));
        QCOMPARE(stateOf(left().first()).st_mode & 0777, mode_t(0700));
    }

    void whatIsThereStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << u"notes.txt"_s;
        QTest::newRow("a hidden one") << u".git"_s;
        QTest::newRow("a folder") << u"week/"_s;
        QTest::newRow("a link that leads nowhere") << u"link"_s;
    }
    void whatIsThereStays()
    {
        QFETCH(QString, name);
        QDir().mkpath(path(u"corpus"_s));
        if (name == u"link")
            QVERIFY(QFile::link(path(u"nowhere"_s), path(u"corpus/link"_s)));
        else if (name.endsWith(u'/'))
            QDir().mkdir(path(u"corpus/"_s + name));
        else
            put(u"corpus/"_s + name, "hers");
        const QStringList before = all(u"corpus"_s);
        QCOMPARE(before.size(), 1);
        const Result<void> written = write(u"corpus/"_s);
        QVERIFY(!written);
        QCOMPARE(written.problem().sentence(), path(u"corpus"_s) + u": There is something in this folder "
                                                                   "already. Choose a new folder or an empty "
                                                                   "one."_s);
        QCOMPARE(all(u"corpus"_s), before);
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void anEarlierExportStaysToo()
    {
        QVERIFY(write(u"corpus/"_s).ok());
        const QStringList before = files(u"corpus"_s);
        QVERIFY(!write(u"corpus/"_s));
        QCOMPARE(files(u"corpus"_s), before);
    }

    void whatSomebodySavesThereMeanwhileStays_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("in the empty folder") << true;
        QTest::newRow("in a new one") << false;
    }
    void whatSomebodySavesThereMeanwhileStays()
    {
        QFETCH(bool, isThere);
        if (isThere)
            QDir().mkdir(path(u"corpus"_s));
        {
            const auto folder = FolderWriter::begin(path(u"corpus"_s));
            QVERIFY((*folder)->add(u"a.txt"_s, "x").ok());
            put(u"corpus/hers.txt"_s, "hers");
            QVERIFY(!(*folder)->finish());
        }
        QCOMPARE(all(u"corpus"_s), QStringList{u"hers.txt"_s});
        QCOMPARE(fileBytes(path(u"corpus/hers.txt"_s)), QByteArray("hers"));
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void whatIsNoFolderIsRefused()
    {
        put(u"file"_s, "a");
        QVERIFY(write(u"file/"_s).problem().what.contains(u"is a file"_s));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
        QVERIFY(write(u"link/"_s).problem().what.contains(u"is a file"_s));
        QVERIFY(mayBecomeFolder(u"/proc"_s).problem().what.contains(u"disk of its own"_s));
        QVERIFY(write(u"none/corpus/"_s).problem().what.contains(u"no folder in which"_s));
        QCOMPARE(left(), (QStringList{u"file"_s, u"link"_s}));
    }

    void whereALinkLeadsItIsWritten()
    {
        QDir().mkdir(path(u"disk"_s));
        QVERIFY(QFile::link(path(u"disk"_s), path(u"corpus"_s)));
        QVERIFY(write(u"corpus"_s).ok());
        QVERIFY(QFileInfo(path(u"corpus"_s)).isSymLink());
        QVERIFY(QFile::exists(path(u"disk/pullquote.json"_s)));
    }

    void aStopLeavesNothing_data()
    {
        QTest::addColumn<int>("looks"); // that the export takes until somebody stops it
        QTest::newRow("at once") << 0;
        QTest::newRow("half-way") << 2;
        QTest::newRow("before the last step") << int(m_project->read().articleIds()->size()) + 1;
    }
    void aStopLeavesNothing()
    {
        QFETCH(int, looks);
        QVERIFY(m_project->read().articleIds()->size() > 2);
        QDir().mkdir(path(u"corpus"_s));
        const Watcher stopped{{}, [&looks] { return looks-- <= 0; }};
        const Result<void> written = exportFile(m_project->read(), brat(), {}, path(u"corpus"_s), stopped);
        QCOMPARE(written.problem().what, u"The export was stopped."_s);
        QCOMPARE(all(u"corpus"_s), QStringList());
        QCOMPARE(left(), QStringList{u"corpus"_s});
    }

    void aFullDiskIsToldAtOnce()
    {
        int seen = 0;
        const Watcher watcher{[&seen](qint64, qint64) { ++seen; }, {}};
        const FullDisk full(10);
        const Result<void> written = exportFile(m_project->read(), brat(), {}, path(u"corpus/"_s), watcher);
        QVERIFY(!written);
        QVERIFY2(written.problem().what.contains(u"File too large"), qPrintable(written.problem().what));
        QVERIFY(written.problem().where.endsWith(u".txt"));
        QCOMPARE(seen, 1); // no further article was read
        QCOMPARE(left(), QStringList());
    }

    void aFolderThatCannotBeMadeSaysWhy()
    {
        const QString longName(300, u'n');
        QVERIFY(write(longName + u'/').problem().what.contains(u"File name too long"));
        {
            const auto folder = FolderWriter::begin(path(u"corpus"_s));
            const Result<void> added = (*folder)->add(longName + u"/a.txt"_s, "x");
            QVERIFY(!added);
            QVERIFY(added.problem().what.contains(u"File name too long"));
            QVERIFY(added.problem().where.endsWith(u"/a.txt"));
        }
        QCOMPARE(left(), QStringList());
        if (::geteuid() == 0)
            QSKIP("root may write anywhere");
        QDir().mkdir(path(u"locked"_s));
        QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(write(u"locked/corpus/"_s).problem().what.contains(u"Permission denied"));
    }

    void whatAKilledProgramHasLeftGoes()
    {
        const pid_t gone = ::fork();
        if (gone == 0)
            ::_exit(0);
        QCOMPARE(::waitpid(gone, nullptr, 0), gone);
        const QString dead = u".pullquote-export-%1-AbCdEf"_s.arg(gone);
        const QString alive = u".pullquote-export-%1-AbCdEf"_s.arg(::getppid());
        const QString open = u".pullquote-export-%1-OpEnEd"_s.arg(gone);
        const QString hers = u".pullquote-export-notes"_s;
        for (const QString &name : {dead, alive, open, hers}) {
            put(name + u"/files/a.txt"_s, "x");
            QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), name == open ? 0755 : 0700), 0);
        }
        QVERIFY(write(u"corpus/"_s).ok());
        QStringList stays{alive, open, hers, u"corpus"_s};
        stays.sort();
        QStringList found = left();
        found.sort();
        QCOMPARE(found, stays);
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
        QVERIFY(!(*folder)->add(name, "x"));
    }

    void aNameTwiceIsAProblem()
    {
        const auto folder = FolderWriter::begin(path(u"corpus"_s));
        QVERIFY((*folder)->add(u"a.txt"_s, "x").ok());
        QVERIFY((*folder)->add(u"a.txt"_s, "y").problem().what.contains(u"File exists"));
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
    QStringList left() const { return all(u"."_s); }
    struct stat stateOf(const QString &name) const
    {
        struct stat state = {};
        ::stat(QFile::encodeName(path(name)).constData(), &state);
        return state;
    }
    QStringList all(const QString &folder) const
    {
        return QDir(path(folder))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
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
