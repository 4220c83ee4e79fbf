#include "app/store/projectfile.h"
#include "tests/cli/program.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <unistd.h>

using namespace pullquote::test;

class tst_Cli : public QObject, private Program {
    Q_OBJECT

private slots:
    void init() { renew(); }

    void aProjectGoesInAndOutUnchanged()
    {
        makeSample();
        QCOMPARE(run("export s.pullquote --format json --output out.json").status, 0);
        QCOMPARE(bytesOf(path("out.json")), bytesOf(sample()));
        const Outcome toStandardOutput = run("export s.pullquote --format json --output -");
        QCOMPARE(toStandardOutput.status, 0);
        QCOMPARE(toStandardOutput.out, bytesOf(sample()));
        QCOMPARE(run("new t.pullquote").status, 0);
        QCOMPARE(run("import t.pullquote - --format json", bytesOf(sample())).status, 0);
        QCOMPARE(run("export t.pullquote --format json --output -").out, bytesOf(sample()));
    }

    void everyFormatThatWritesWrites()
    {
        makeSample();
        for (const QJsonValue &value : run("formats --json").json().array()) {
            const QString key = value[u"key"].toString();
            QVERIFY(value[u"carries"].isArray() && value[u"loses"].isArray());
            QCOMPARE(value[u"carries"].toArray().size() + value[u"loses"].toArray().size(), 19);
            if (!value[u"writes"].toBool() || key == u"text")
                continue;
            QCOMPARE(run({QStringLiteral("export"), QStringLiteral("s.pullquote"), QStringLiteral("--format"),
                          key, QStringLiteral("--output"), path("out")})
                         .status,
                     0);
            QVERIFY(!bytesOf(path("out")).isEmpty());
        }
    }

    void anImportTellsWhatIsNewAndWhatIsNot()
    {
        QCOMPARE(run("new s.pullquote").status, 0);
        const QStringList import = {QStringLiteral("import"), QStringLiteral("s.pullquote"), sample(),
                                    QStringLiteral("--json")};
        const QJsonDocument first = run(import).json();
        QCOMPARE(first[u"articles"][u"new"].toInt(), 3);
        QCOMPARE(first[u"quotes"][u"new"].toInt(), 30);
        QCOMPARE(first[u"problems"].toArray().size(), 0);
        const QJsonDocument again = run(import).json();
        QCOMPARE(again[u"articles"][u"same"].toInt(), 3);
        QCOMPARE(again[u"quotes"][u"same"].toInt(), 30);
        QCOMPARE(again[u"quotes"][u"new"].toInt(), 0);
    }

    void aNewAnnotatorIsTheSameEverywhere()
    {
        put(path("a.txt"), "He said “no” again.");
        put(path("a.ann"), "T1\tContent 8 12\t“no”\n");
        QSet<QString> ids;
        for (const char *project : {"s.pullquote", "t.pullquote"}) {
            const QString name = QLatin1String(project);
            QCOMPARE(run({QStringLiteral("new"), name}).status, 0);
            QCOMPARE(run({QStringLiteral("import"), name, path("a.txt"), path("a.ann"),
                          QStringLiteral("--annotator"), QStringLiteral("Bea Cole")})
                         .status,
                     0);
            const QJsonArray annotators =
                run({QStringLiteral("export"), name, QStringLiteral("--format"), QStringLiteral("json"),
                     QStringLiteral("--output"), QStringLiteral("-")})
                    .json()[u"annotators"]
                    .toArray();
            for (const QJsonValue &annotator : annotators) {
                if (annotator[u"name"].toString() == u"Bea Cole")
                    ids.insert(annotator[u"id"].toString());
            }
        }
        QCOMPARE(ids.size(), 1);
    }

    void theListCounts()
    {
        makeSample();
        const QJsonArray list = run("list s.pullquote --json").json().array();
        QCOMPARE(list.size(), 3);
        const QJsonObject article = list.first().toObject();
        QCOMPARE(article.value(u"quotes").toInt(), 27);
        QVERIFY(article.value(u"unfinished").toInt() > 0);
        QCOMPARE(article.value(u"annotators")[u"J. Editor"].toInt() +
                     article.value(u"annotators")[u"R. Amsel"].toInt(),
                 27);
        for (const char *key : {"id", "title", "outlet", "published", "state"})
            QVERIFY(article.value(QLatin1String(key)).isString());
        QVERIFY(run("list s.pullquote").out.contains("Ministers leave summit"));
    }

    void quotationsAreCountedInCodePoints()
    {
        const Outcome seen = run("quotations - --json", "😀 “Yes,” he said. It’s a lone ” mark.");
        QCOMPARE(seen.status, 0);
        const QJsonArray quotations = seen.json().array();
        QCOMPARE(quotations.size(), 2);
        QCOMPARE(quotations[0][u"start"].toInt(), 2);
        QCOMPARE(quotations[0][u"end"].toInt(), 8);
        QCOMPARE(quotations[0][u"open"].toString(), QStringLiteral("“"));
        QCOMPARE(quotations[0][u"parts"].toArray(), (QJsonArray{QJsonArray{2, 8}}));
        QVERIFY(quotations[0][u"balanced"].toBool());
        QVERIFY(quotations[1][u"open"].isNull());
        QVERIFY(!quotations[1][u"balanced"].toBool());
        QCOMPARE(quotations[1][u"end"].toInt() - quotations[1][u"start"].toInt(), 1);
    }

    void aReaderWhoHasEnoughIsNoFailure_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a list") << QStringLiteral("history s.pullquote");
        QTest::newRow("JSON") << QStringLiteral("list s.pullquote --json");
        QTest::newRow("an export") << QStringLiteral("export s.pullquote --format json --output -");
    }

    void aReaderWhoHasEnoughIsNoFailure()
    {
        QFETCH(QString, line);
        makeSample();
        // Into a pipe that nobody reads any more, and onto a full disk.
        const QString script =
            QStringLiteral("mkfifo p; : <p & exec 3>p; wait; %1 %2 >&3 2>err; echo $? >left; "
                           "%1 %2 >/dev/full 2>full; echo $? >status")
                .arg(QStringLiteral(CLI), line);
        QProcess shell;
        prepare(shell);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        QVERIFY(shell.waitForFinished(programPatience));
        QCOMPARE(bytesOf(path("err")), QByteArray());
        QCOMPARE(bytesOf(path("left")).trimmed(), QByteArray("0"));
        QVERIFY(!bytesOf(path("full")).isEmpty());
        QCOMPARE(bytesOf(path("status")).trimmed(), QByteArray("1"));
    }

    void historyAndCheckTellTheTruth()
    {
        makeSample();
        const QJsonArray history = run("history s.pullquote --json").json().array();
        QCOMPARE(history.first()[u"origin"].toString(), QStringLiteral("import"));
        QCOMPARE(history.first()[u"changes"][0][u"op"].toString(), QStringLiteral("create"));
        const Outcome check = run("check s.pullquote --json");
        QCOMPARE(check.status, 0);
        QVERIFY(check.json()[u"ok"].toBool());
        QCOMPARE(check.json()[u"articles"].toInt(), 3);
        QCOMPARE(check.json()[u"quotes"].toInt(), 30);
        QVERIFY(check.json()[u"revisions"].toInt() > 30);
    }

    void aFolderIsItsFiles()
    {
        QVERIFY(QDir(path("")).mkpath(QStringLiteral("week/tuesday")));
        put(path("week/monday.txt"), "It rained.\n");
        put(path("week/tuesday/first.md"), "# Sun\n\nIt shone.\n");
        put(path("week/picture.png"), QByteArray("\x89PNG\0\1", 6));
        QCOMPARE(run("new s.pullquote").status, 0);
        const Outcome done = run("import s.pullquote week --json");
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json()[u"articles"][u"new"].toInt(), 2);
        QCOMPARE(done.json()[u"problems"].toArray().size(), 1);
        QCOMPARE(done.json()[u"problems"][0][u"where"].toString(), QStringLiteral("week/picture.png"));
        QCOMPARE(run("import s.pullquote week/tuesday/nothing").status, 1);
        QVERIFY(QDir(path("")).mkpath(QStringLiteral("empty")));
        QCOMPARE(run("import s.pullquote empty").status, 1);
    }

    void aCorpusGoesIntoAFolderAndComesBackUnchanged()
    {
        makeSample();
        const QString out = QStringLiteral("export s.pullquote --format brat --output ");
        QVERIFY(run("formats").out.contains("--output DIR/"));
        const Outcome written = run((out + QStringLiteral("corpus/")).split(u' '));
        QVERIFY2(written.status == 0, written.err.constData());
        const Outcome again = run("import s.pullquote corpus --json");
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"quotes"][u"new"].toInt(), 0);
        QCOMPARE(again.json()[u"quotes"][u"differing"].toInt(), 0);
        QCOMPARE(again.json()[u"quotes"][u"same"].toInt(), 30);
        put(path("corpus/mine.txt"), "Mine.");
        const Outcome refused = run((out + QStringLiteral("corpus")).split(u' '));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("corpus: There is something in this folder already."), refused.err);
        QCOMPARE(bytesOf(path("corpus/mine.txt")), QByteArray("Mine."));
        QCOMPARE(run((out + QStringLiteral(".")).split(u' ')).status, 1);
        QCOMPARE(run("export s.pullquote --format csv --output corpus/").status, 1);
        QCOMPARE(run((out + QStringLiteral("corpus.zip")).split(u' ')).status, 0); // and a zip as ever
        QVERIFY(bytesOf(path("corpus.zip")).startsWith("PK"));
    }

    void aForeignTableIsReadByItsColumns()
    {
        put(path("story.txt"), "Ida Brandt said: “We will rebuild.”\n");
        put(path("table.csv"), "Wypowiedź;Kto\n“We will rebuild.”;Ida Brandt\n");
        QCOMPARE(run("new s.pullquote").status, 0);
        QCOMPARE(run("import s.pullquote story.txt").status, 0);
        QCOMPARE(run("import s.pullquote table.csv --format csv --option quote-column=Zitat").status, 1);
        QCOMPARE(run("import s.pullquote table.csv --format csv --option quot-column=Kto").status, 2);
        const Outcome done =
            run(QStringLiteral("import s.pullquote table.csv --option quote-column=Wypowiedź "
                               "--option speaker-column=Kto --json")
                    .split(u' '));
        QCOMPARE(done.status, 0);
        QCOMPARE(done.json()[u"quotes"][u"new"].toInt(), 1);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"", "merge a", "compare a", "compare a --annotators b", "compare a --annotators b c d", "new",
              "new a b", "list", "list a --jsn", "import p", "export p", "export p --format json",
              "export p --output x", "export p --format nope --output x", "import p x --format schema-org",
              "export p --format csv --output x --option safe=perhaps",
              "export p --format csv --output x --option safe", "import p x --format text --option mood=x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QString, line);
        const Outcome outcome = run(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pullquote-cli: "));
        QVERIFY(QDir(m_dir->path()).entryList(QDir::Files).isEmpty());
    }

    void whatCannotBeDoneIsOne_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"list none.pullquote",
                                 "list .",
                                 "list text.txt",
                                 "check text.txt",
                                 "import none.pullquote text.txt",
                                 "import s.pullquote none.txt",
                                 "import s.pullquote .",
                                 "import s.pullquote empty.txt",
                                 "import s.pullquote binary",
                                 "import s.pullquote text.txt broken.json",
                                 "new s.pullquote",
                                 "new none/p.pullquote",
                                 "quotations none.txt",
                                 "merge s.pullquote none.pullquote",
                                 "merge s.pullquote text.txt",
                                 "merge none.pullquote s.pullquote",
                                 "export s.pullquote --format json --output none/x",
                                 "export s.pullquote --format json --output .",
                                 "export s.pullquote --format json --output s.pullquote",
                                 "export s.pullquote --format csv --output x --annotator Nobody",
                                 "export s.pullquote --format csv --output x --article 1"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void whatCannotBeDoneIsOne()
    {
        QFETCH(QString, line);
        QCOMPARE(run("new s.pullquote").status, 0);
        put(path("text.txt"), "He said “yes”.");
        put(path("empty.txt"), "");
        put(path("binary"), QByteArray(100, '\0'));
        put(path("broken.json"), bytesOf(sample()).left(1000));
        const QByteArray before = bytesOf(path("s.pullquote"));
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        const Outcome outcome = run(line.split(u' '));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.startsWith("pullquote-cli: "));
        QCOMPARE(bytesOf(path("s.pullquote")), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), files);
    }

    void aProjectThatIsOpenElsewhereIsReadAndNotWritten()
    {
        makeSample();
        const auto window = pullquote::ProjectFile::open(path("s.pullquote"), pullquote::Access::Write);
        QVERIFY(window.ok());
        const Outcome outcome = run({QStringLiteral("import"), QStringLiteral("s.pullquote"), sample()});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QByteArray::number(QCoreApplication::applicationPid())) ||
                     outcome.err.contains(qgetenv("USER")),
                 outcome.err.constData());
        QCOMPARE(run("list s.pullquote").status, 0);
        QCOMPARE(run("export s.pullquote --format json --output -").out, bytesOf(sample()));
    }

    void aFailedImportTellsItsProblemsInJson()
    {
        QCOMPARE(run("new s.pullquote").status, 0);
        put(path("broken.json"), bytesOf(sample()).left(1000));
        const Outcome outcome = run("import s.pullquote broken.json --json");
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.json()[u"articles"][u"new"].toInt(-1), 0);
        QVERIFY(outcome.json()[u"problems"][0][u"where"].toString().contains(QStringLiteral("broken.json")));
        QVERIFY(!outcome.json()[u"problems"][0][u"what"].toString().isEmpty());
    }

    void aGuessedEncodingIsAWarning()
    {
        QCOMPARE(run("new s.pullquote").status, 0);
        put(path("old.txt"), "He said \x93yes\x94.");
        const Outcome outcome = run("import s.pullquote old.txt --json");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.err.contains("Windows-1252"));
        QCOMPARE(outcome.json()[u"problems"].toArray().size(), 1);
    }

    void aFolderThatCannotBeWrittenIsASentence()
    {
        if (geteuid() == 0)
            QSKIP("root may write anywhere");
        makeSample();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("locked")));
        QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(run("export s.pullquote --format csv --output locked/x").status, 1);
        QCOMPARE(run("new locked/p.pullquote").status, 1);
    }

    void oneLayerGoesOutByNameOrId()
    {
        makeSample();
        const Outcome byName =
            run({QStringLiteral("export"), QStringLiteral("s.pullquote"), QStringLiteral("--format"),
                 QStringLiteral("csv"), QStringLiteral("--output"), QStringLiteral("-"),
                 QStringLiteral("--annotator"), QStringLiteral("j. editor")});
        QCOMPARE(byName.status, 0);
        QCOMPARE(byName.out.count("\r\n"), 18);
        QCOMPARE(
            run("export s.pullquote --format csv --output - --annotator 1cbe21de-15a5-5729-99c6-2ebbe28ad04f")
                .out,
            byName.out);
    }

    void severalArticlesAndLayersGoOutTogether()
    {
        makeSample();
        const auto articles = [](const Outcome &outcome) {
            QStringList titles;
            for (const QJsonValue &article : outcome.json()[u"articles"].toArray())
                titles.append(article[u"title"].toString().section(u' ', 0, 0));
            return titles.join(u' ');
        };
        QCOMPARE(articles(run("export s.pullquote --format json --output - "
                              "--article e48f8e95-08a9-585c-957d-f55c3a87b735 "
                              "--article ebd6ba91-054d-5158-a6e0-35a6b597cb25")),
                 QStringLiteral("Ministers Hospital"));
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("s.pullquote"), QStringLiteral("--format"),
                      QStringLiteral("csv"), QStringLiteral("--output"), QStringLiteral("-"),
                      QStringLiteral("--annotator"), QStringLiteral("J. Editor"),
                      QStringLiteral("--annotator"), QStringLiteral("R. Amsel")})
                     .out,
                 run("export s.pullquote --format csv --output -").out);
    }

    void notesStayHomeWhenAsked()
    {
        makeSample();
        const QByteArray note = "Speaks for his minister?";
        QVERIFY(run("export s.pullquote --format csv --output -").out.contains(note));
        const Outcome without = run("export s.pullquote --format csv --output - --without-notes");
        QCOMPARE(without.status, 0);
        QVERIFY(!without.out.contains(note));
        QCOMPARE(run("export s.pullquote --format json --output - --without-comments").out,
                 run("export s.pullquote --format json --output -").out); // the sample has none
    }

    void helpAndVersionAreForPeople()
    {
        const Outcome help = run("--help");
        QCOMPARE(help.status, 0);
        for (const char *verb : {"new", "import", "export", "list", "quotations", "compare", "history",
                                 "merge", "check", "formats"}) {
            QVERIFY(help.out.contains(verb));
            QCOMPARE(run({QLatin1String(verb), QStringLiteral("--help")}).status, 0);
        }
        QVERIFY(run("--version").out.startsWith("pullquote-cli "));
    }

    void anInterruptedImportChangesNothing()
    {
        QCOMPARE(run("new s.pullquote").status, 0);
        const QByteArray before = run("export s.pullquote --format json --output -").out;
        QProcess process;
        prepare(process);
        // Whoever starts this test in the background of a shell has it ignore the signal.
        process.setChildProcessModifier([] { ::signal(SIGINT, SIG_DFL); });
        process.start(QStringLiteral(CLI),
                      {QStringLiteral("import"), QStringLiteral("s.pullquote"), QStringLiteral("-")});
        QVERIFY(process.waitForStarted(programPatience));
        // It reads its input now; the signal comes before there is anything to import.
        process.write(bytesOf(sample()));
        QVERIFY(process.waitForBytesWritten(programPatience));
        QTRY_VERIFY(QFile::exists(path("s.pullquote")) && process.processId() > 0);
        ::kill(pid_t(process.processId()), SIGINT);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(programPatience));
        QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 1);
        QCOMPARE(run("export s.pullquote --format json --output -").out, before);
        QVERIFY(run("check s.pullquote --json").json()[u"ok"].toBool());
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
