#include "foreignsamples.h"
#include "randomdocument.h"

#include "app/formats/documents/ziparchive.h"
#include "app/formats/folderfiles.h"
#include "app/formats/sources.h"

#include <QDir>

using namespace pullquote;
using namespace pullquote::test;

/// What paths lead to.
class tst_Sources : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void foldersAreTheirFilesInOrder()
    {
        put(u"week/b.txt"_s, "b");
        put(u"week/a.txt"_s, "a");
        put(u"week/inner/deep/c.md"_s, "c");
        put(u"week/.hidden.txt"_s, "h");
        put(u"week/.git/config"_s, "g");
        put(u"alone.txt"_s, "x");
        QCOMPARE(found({u"week"_s, u"alone.txt"_s, u"-"_s}),
                 (QStringList{u"week/a.txt"_s, u"week/b.txt"_s, u"week/inner/deep/c.md"_s, u"alone.txt"_s,
                              u"-"_s}));
    }

    void linksAreNotFollowed()
    {
        put(u"week/a.txt"_s, "a");
        put(u"secret.txt"_s, "s");
        QVERIFY(QFile::link(path(u"week"_s), path(u"week/again"_s)));
        QVERIFY(QFile::link(path(u"secret.txt"_s), path(u"week/secret.txt"_s)));
        QCOMPARE(found({u"week"_s}), QStringList{u"week/a.txt"_s});
        // One that somebody names is meant.
        QVERIFY(QFile::link(path(u"week"_s), path(u"link"_s)));
        QCOMPARE(found({u"link"_s}), QStringList{u"link/a.txt"_s});
    }

    void whatIsTooDeepOrNotThereIsSaid()
    {
        put(u"d"_s + u"/d"_s.repeated(FolderFiles::mostLevels) + u"/x.txt"_s, "x");
        QVERIFY(QDir(m_dir->path()).mkpath(u"empty"_s));
        const FormatRegistry formats = FormatRegistry::standard();
        QCOMPARE(sourcePaths({path(u"d"_s)}, formats).problems.size(), 1);
        QCOMPARE(sourcePaths({path(u"empty"_s)}, formats).problems.first().what,
                 u"There is no file in this folder."_s);
        const Sources gone = findSources({path(u"gone"_s)}, formats);
        QCOMPARE(gone.problems.first().what, u"There is no such file."_s);
    }

    void whatNobodyNamedMayBeLeftOut()
    {
        put(u"week/a.txt"_s, "a");
        put(u"week/empty.txt"_s, "");
        put(u"week/picture.png"_s, QByteArray("\x89PNG\0", 5));
        const FormatRegistry formats = FormatRegistry::standard();
        const Sources sources = findSources({path(u"week"_s)}, formats);
        QCOMPARE(sources.list.size(), 1);
        QCOMPARE(sources.problems.size(), 0);
        QCOMPARE(sources.leftOut.size(), 2);
        QCOMPARE(findSources({path(u"week/empty.txt"_s)}, formats).problems.size(), 1);
        QCOMPARE(findSources({path(u"week"_s)}, formats, u"docx"_s).leftOut.size(), 3);
        int calls = 0;
        const Watcher impatient{{}, [&calls] { return ++calls > 1; }};
        QCOMPARE(findSources({path(u"week"_s)}, formats, {}, impatient).problems.size(), 1);
    }

    void whatIsAsLargeAsAFilmIsReadOnlyByItsName()
    {
        put(u"week/film.mkv"_s, QByteArray(17 << 20, 'a'));
        put(u"week/book.txt"_s, QByteArray(17 << 20, 'a'));
        const FormatRegistry formats = FormatRegistry::standard();
        const Sources sources = findSources({path(u"week"_s)}, formats);
        QCOMPARE(sources.list.size(), 1);
        QCOMPARE(sources.leftOut.size(), 1);
        QCOMPARE(sources.leftOut.first().where, path(u"week/film.mkv"_s));
        QCOMPARE(findSources({path(u"week/film.mkv"_s)}, formats).list.size(), 1);
    }

    void aCorpusInAFolderReadsAsItsZipDoes()
    {
        TemporaryProject here;
        here.take(QJsonDocument(RandomDocument(7).make()).toJson());
        const QByteArray zip = here.give(u"brat"_s);
        Result<ZipArchive> archive = ZipArchive::open(zip);
        const QStringList names = archive->names();
        for (const QString &name : names) {
            if (!name.endsWith(u'/'))
                put(u"desk/corpus/"_s + name, *archive->read(name));
        }
        put(u"desk/story.txt"_s, "A story beside the corpus.\n");
        for (int i = 0; i < 60; ++i)
            put(u"desk/note%1.txt"_s.arg(i), "Note %1.\n"_ba.replace("%1", QByteArray::number(i)));
        const Sources sources = findSources({path(u"desk"_s)}, here.formats());
        QCOMPARE(sources.list.size(), 62);
        QVERIFY(sources.list.first().open()->files);
        TemporaryProject folder;
        TemporaryProject packed;
        run(folder, {sources.list.first()});
        packed.take(zip, u"x.zip"_s);
        QCOMPARE(folder.json(), packed.json());
        QVERIFY(!folder.json().contains("\"quotes\":[]}]"));
    }

    void aFolderOfAnAnnotatorIsALayer()
    {
        put(u"corpus/alice/a.txt"_s, "Ida said “yes”.\n");
        put(u"corpus/alice/a.ann"_s, "T1\tContent 9 14\t“yes”\n");
        put(u"corpus/bob/a.txt"_s, "Ida said “yes”.\n");
        put(u"corpus/bob/a.ann"_s, "T1\tContent 10 13\tyes\n");
        put(u"corpus/bob/empty.txt"_s, "Nothing.\n");
        put(u"corpus/bob/empty.ann"_s, "");
        put(u"corpus/annotation.conf"_s, "[entities]\nContent\n");
        TemporaryProject project;
        run(project, findSources({path(u"corpus"_s)}, project.formats()).list);
        QCOMPARE(drawnQuotes(project), (QStringList{u"alice mixed “yes”"_s, u"bob mixed yes"_s}));
        QCOMPARE(project.read().articleIds()->size(), 2);
    }

    void whatIsOnDiskIsInMemoryOnlyWhileItIsRead()
    {
        put(u"week/a.txt"_s, "It was “fine” then.\n");
        put(u"week/b.txt"_s, "b");
        put(u"week/c.txt"_s, "c");
        TemporaryProject project;
        const Sources sources = findSources({path(u"week"_s)}, project.formats());
        QCOMPARE(sources.list.size(), 3);
        for (const ImportItem &item : sources.list)
            QVERIFY(item.source.bytes.isEmpty());
        // Whatever is there when its turn comes.
        put(u"week/b.txt"_s, "It became another text.\n");
        QVERIFY(QFile::remove(path(u"week/c.txt"_s)));
        const auto plan =
            planImport(project.read(), project.formats(), sources.list, {{}, {}, project.importer(), {}});
        QVERIFY(plan.ok());
        QCOMPARE(plan->articles.added, 2);
        QVERIFY(plan->parts[1].canRun());
        QCOMPARE(sentencesOf(plan->problems), path(u"week/c.txt"_s) + u": There is no such file. "
                                                                      u"Check the name and the folder."_s);
        QCOMPARE(plan->parts[2].problems.size(), 1);
    }

    void whatASourceMayBeToldIsFoundInIt()
    {
        put(u"t.csv"_s, "who,said\nIda,“yes”\n");
        TemporaryProject project;
        const auto plan =
            planImport(project.read(), project.formats(), {ImportItem::onDisk(path(u"t.csv"_s))},
                       {{}, {}, project.importer(), {}});
        QVERIFY(plan.ok());
        QCOMPARE(plan->parts.first().format, u"csv"_s);
        QVERIFY(!plan->parts.first().options.isEmpty());
    }

    void aCorpusThatIsTooLargeComesInNotAtAll()
    {
        for (const char *name : {"a", "b", "c"}) {
            put(u"corpus/%1.txt"_s.arg(QLatin1String(name)),
                "Ida said “yes”. " + QByteArray(1'000, *name) + '\n');
            put(u"corpus/%1.ann"_s.arg(QLatin1String(name)), "T1\tContent 9 14\t“yes”\n");
        }
        TemporaryProject project;
        const auto planOf = [&](qint64 mostBytes) {
            ImportSource source{path(u"corpus"_s), {}, true};
            source.files = std::make_shared<FolderFiles>(*FolderFiles::list(path(u"corpus"_s), mostBytes));
            return planImport(project.read(), project.formats(), {ImportItem(source)},
                              {{}, {}, project.importer(), {}});
        };
        const auto tooLarge = planOf(2'500);
        QVERIFY(tooLarge.ok() && !tooLarge->canRun());
        QVERIFY2(sentencesOf(tooLarge->problems).contains(u"too large together"),
                 qPrintable(sentencesOf(tooLarge->problems)));
        QVERIFY(planOf(10'000)->canRun());
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Relative, as it was named.
    QStringList found(const QStringList &names) const
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(name == u"-" ? name : path(name));
        QStringList result = sourcePaths(paths, FormatRegistry::standard()).paths;
        for (QString &one : result)
            one.remove(m_dir->path() + u'/');
        return result;
    }
    static void run(TemporaryProject &project, const QList<ImportItem> &sources)
    {
        const auto plan =
            planImport(project.read(), project.formats(), sources, {{}, {}, project.importer(), {}});
        QVERIFY(plan.ok());
        QCOMPARE(sentencesOf(plan->problems), QString());
        QVERIFY(runImport(project.file(), *plan).ok());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Sources)
#include "tst_sources.moc"
