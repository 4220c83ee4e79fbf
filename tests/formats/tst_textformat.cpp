#include "projects.h"

#include "app/formats/decodedtext.h"

using namespace pullquote;
using namespace pullquote::test;

class tst_TextFormat : public QObject {
    Q_OBJECT

private slots:
    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuess");
        const QString quoted = QStringLiteral("“Yes,” €5\n");
        QTest::newRow("UTF-8") << quoted.toUtf8() << quoted << false;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + quoted.toUtf8() << quoted << false;
        QTest::newRow("CR LF") << QByteArray("a\r\nb\rc") << QStringLiteral("a\nb\nc") << false;
        QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE\x1C\x20Y\0", 6) << QStringLiteral("“Y") << false;
        QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\x20\x1C\0Y", 6) << QStringLiteral("“Y") << false;
        QTest::newRow("Windows-1252") << QByteArray("\x93Yes,\x94 \x80"
                                                    "5\n")
                                      << quoted << true;
    }
    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, isGuess);
        TemporaryProject project;
        const ImportPlan plan = project.take(bytes, QStringLiteral("/news/Ferry strike.txt"));
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(!plan.warnings.isEmpty(), isGuess);
        const ArticleContent content = *project.read().article(plan.added.first());
        QCOMPARE(content.text, text);
        QCOMPARE(content.article.title, QStringLiteral("Ferry strike"));
        QCOMPARE(project.give(QStringLiteral("text")), text.toUtf8());
    }

    void xmlOfAnotherKindIsNoTextUnlessItIsSaid()
    {
        const QByteArray xml = "<?xml version=\"1.0\"?>\n<feed xmlns=\"urn:x\"><title>Rain</title></feed>\n";
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(xml, QStringLiteral("feed.xml"));
        QVERIFY(plan.ok() && !plan->canRun());
        QVERIFY2(
            plan->problems.first().sentence().contains(QStringLiteral("XML of a kind that is not known")),
            qPrintable(plan->problems.first().sentence()));
        const auto asText =
            planImport(project.read(), project.formats(), {{QStringLiteral("feed.xml"), xml, true}},
                       {QStringLiteral("text"), {}, project.importer(), {}});
        QVERIFY(asText.ok() && asText->canRun());
        QCOMPARE(asText->articles.added, 1);
        QCOMPARE(project.take("<Rain> fell.", QStringLiteral("a.txt")).articles.added, 1);
    }

    void optionsFillTheHead()
    {
        TemporaryProject project;
        const ImportPlan plan =
            project.take("Text.", QStringLiteral("x.txt"),
                         {{QStringLiteral("title"), QStringLiteral(" A\nheadline ")},
                          {QStringLiteral("outlet"), QStringLiteral("The Harbour Post")}});
        const Article article = project.read().article(plan.added.first())->article;
        QCOMPARE(article.title, QStringLiteral("A headline"));
        QCOMPARE(article.outlet, QStringLiteral("The Harbour Post"));
    }

    void unknownOptionsAreRefused()
    {
        TemporaryProject project;
        const auto plan = project.plan("Text.", QStringLiteral("x.txt"), {{QStringLiteral("mood"), {}}});
        QVERIFY(!plan.ok());
        QVERIFY(plan.problem().sentence().contains(QStringLiteral("“mood”")));
    }

    void aTextThatIsHereAddsNothingAndSaysSo()
    {
        TemporaryProject project;
        project.take("One\ntwo.\n", QStringLiteral("first.txt"));
        const ImportPlan again = project.take("\xEF\xBB\xBFOne\r\ntwo.\r\n", QStringLiteral("second.txt"));
        QVERIFY(again.changesNothing());
        QCOMPARE(again.articles.same, 1);
        QVERIFY(again.warnings.first().sentence().contains(QStringLiteral("“first”")));
    }

    void theSameTextTwiceInOneImportIsOneArticle()
    {
        TemporaryProject project;
        const auto plan =
            planImport(project.read(), project.formats(),
                       {{QStringLiteral("a.txt"), "One.", true}, {QStringLiteral("b.txt"), "One.", true}},
                       {{}, {}, project.importer(), {}});
        QVERIFY(plan.ok());
        QCOMPARE(plan->articles.added, 1);
        QCOMPARE(plan->articles.same, 1);
    }

    void oneBadSourceStopsAll()
    {
        TemporaryProject project;
        const auto plan = planImport(project.read(), project.formats(),
                                     {{QStringLiteral("a.txt"), "One.", true},
                                      {QStringLiteral("b.txt"),
                                       QByteArray("\x7F"
                                                  "ELF\0\1",
                                                  6),
                                       true}},
                                     {{}, {}, project.importer(), {}});
        QVERIFY(plan.ok());
        QVERIFY(!plan->canRun());
        QVERIFY(plan->changeSets.isEmpty());
        QVERIFY(plan->problems.first().where.contains(QStringLiteral("b.txt")));
    }

    void sourcesThatCannotBeReadHaveASentenceEach()
    {
        QTemporaryDir dir;
        const auto problemOf = [](const QString &path) {
            const Result<ImportSource> source = readSource(path);
            return source ? QString() : source.problem().what;
        };
        QFile empty(dir.filePath(QStringLiteral("empty.txt")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const QStringList problems = {problemOf(dir.filePath(QStringLiteral("none.txt"))),
                                      problemOf(dir.path()), problemOf(empty.fileName())};
        QCOMPARE(QSet<QString>(problems.begin(), problems.end()).size(), 3);
        QVERIFY(!problems.contains(QString()));
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00", 6);
        QTest::newRow("white space") << QByteArray(" \n\t\n");
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        TemporaryProject project;
        QVERIFY(!project.plan(bytes, QStringLiteral("x.txt"))->canRun());
    }

    void thePressConferenceComesInWhole()
    {
        const QByteArray bytes = fileBytes(QStringLiteral(SHARED_DATA "/data/press-conference.txt"));
        if (bytes.isEmpty())
            QSKIP("the press conference is not here");
        TemporaryProject project;
        const ImportPlan plan = project.take(bytes, QStringLiteral("press-conference.txt"));
        QCOMPARE(plan.articles.added, 1);
        QVERIFY(plan.warnings.isEmpty());
        TemporaryProject other;
        other.take(project.json());
        QCOMPARE(other.json(), project.json());
        QCOMPARE(other.give(QStringLiteral("text")), project.give(QStringLiteral("text")));
    }

    void aFailedExportLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.txt"));
        QVERIFY(writeFile(path, [](QIODevice &out) { return out.write("old"), Result<void>(); }).ok());
        const auto failing = [](QIODevice &out) -> Result<void> {
            out.write("new");
            return Problem{QStringLiteral("x"), {}, {}};
        };
        QVERIFY(!writeFile(path, failing).ok());
        QCOMPARE(fileBytes(path), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!writeFile(dir.path(), failing).ok());
        QVERIFY(!writeFile(dir.filePath(QStringLiteral("none/x")), failing).ok());
    }
};

QTEST_GUILESS_MAIN(tst_TextFormat)
#include "tst_textformat.moc"
