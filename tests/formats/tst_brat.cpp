#include "foreignsamples.h"
#include "tests/support/rounds.h"

#include "app/formats/annotations/bratnames.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"
#include "randomdocument.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray zipped(const QMap<QString, QByteArray> &files)
{
    ZipWriter writer;
    for (auto file = files.begin(); file != files.end(); ++file)
        writer.add(file.key(), *file);
    return writer.finish().value();
}

QMap<QString, QByteArray> sampleFiles()
{
    QMap<QString, QByteArray> files;
    for (const char *annotator : {"alice", "bob"}) {
        for (const char *name : {"annotation.conf", "article.ann", "article.txt", "visual.conf"}) {
            const QString path = u"%1/%2"_s.arg(QLatin1String(annotator), QLatin1String(name));
            files.insert(path, foreignSample(u"brat/"_s + path));
        }
    }
    return files;
}

QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    QMap<QString, QByteArray> files;
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        qFatal("%s", qPrintable(archive.problem().sentence()));
    const QStringList names = archive->names();
    for (const QString &name : names)
        files.insert(name, *archive->read(name));
    return files;
}

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

const QStringList sampleQuotes{
    u"alice direct “We will not wait any longer,” … “not one day.” ~ said < Mayor Zoë Müller @ Zoë Müller "
    "# council, delay"_s,
    u"alice direct “¡Basta! She said ‘never’ twice.” ~ replied < Tomás Ortega @ Tomás Ortega # council : "
    "=SUM(A1) is not a formula here"_s,
    u"bob direct ¡Basta! She said ‘never’ twice. < Tomás Ortega @ Tomás Ortega # delay"_s,
    u"alice mixed ‘never’ ~ said < She @ Zoë Müller"_s};

} // namespace

class tst_Brat : public QObject {
    Q_OBJECT

private slots:
    void aCorpusIsReadWithAFolderForEachAnnotator()
    {
        TemporaryProject project;
        const QByteArray zip = zipped(sampleFiles());
        const ImportPlan plan = project.take(zip, u"corpus.zip"_s);
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(drawnQuotes(project).join(u'\n'), sampleQuotes.join(u'\n'));
        QVERIFY2(allOf(plan).contains(u"“QuoteType nested” has no place here"), qPrintable(allOf(plan)));
        QVERIFY(project.take(zip, u"corpus.zip"_s).changesNothing());
    }

    void annotationsAloneAreAboutTheArticleThatIsHere()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        project.take(sampleFiles().value(u"bob/article.ann"_s), u"article.ann"_s);
        QCOMPARE(drawnQuotes(project),
                 QStringList{u"I. Mporter direct ¡Basta! She said ‘never’ twice. < Tomás Ortega "
                             "@ Tomás Ortega # delay"_s});
    }

    /// brat's rule: the words of the parts, joined by one space, line feeds as spaces.
    void everyLineHasTheWordsAtItsOffsets()
    {
        for (quint32 seed : seeds(5)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            const QMap<QString, QByteArray> files = unzipped(project.give(u"brat"_s));
            int lines = 0;
            for (auto file = files.begin(); file != files.end(); ++file) {
                if (!file.key().endsWith(u".ann"))
                    continue;
                const QList<uint> text =
                    QString::fromUtf8(files.value(file.key().chopped(4) + u".txt"_s)).toUcs4();
                for (const QString &line : QString::fromUtf8(*file).split(u'\n')) {
                    if (!line.startsWith(u'T'))
                        continue;
                    QStringList words;
                    for (const QString &place : line.section(u'\t', 1, 1).section(u' ', 1).split(u';')) {
                        const int start = place.section(u' ', 0, 0).toInt();
                        const int end = place.section(u' ', 1).toInt();
                        words.append(QString::fromUcs4(
                            reinterpret_cast<const char32_t *>(text.constData()) + start, end - start));
                    }
                    QCOMPARE(line.section(u'\t', 2), words.join(u' ').replace(u'\n', u' '));
                    ++lines;
                }
            }
            QVERIFY(lines > 0);
        }
    }

    void whatSomebodyChangesInBratComesBack()
    {
        TemporaryProject project;
        project.take(zipped(sampleFiles()), u"corpus.zip"_s);
        QMap<QString, QByteArray> files = unzipped(project.give(u"brat"_s));
        // Bob takes back a topic, gives another one, and changes the kind.
        const auto bob = std::find_if(files.begin(), files.end(), [](const QByteArray &bytes) {
            return bytes.contains("\u00a1Basta! She said \u2018never\u2019 twice.\n") &&
                   bytes.startsWith("T1\t") && bytes.count("AnnotatorNotes") == 1;
        });
        QVERIFY(bob != files.end());
        bob->replace("QuoteType T1 direct", "QuoteType T1 indirect");
        bob->replace("Topic_delay T1", "Topic_council T1");
        TemporaryProject other;
        other.take(zipped(files), u"corpus.zip"_s);
        QVERIFY2(
            drawnQuotes(other).contains(
                u"bob indirect ¡Basta! She said ‘never’ twice. < Tomás Ortega @ Tomás Ortega # council"_s),
            qPrintable(drawnQuotes(other).join(u'\n')));
    }

    void anEventOfAnotherCorpusIsAQuote()
    {
        TemporaryProject project;
        const QByteArray lines =
            "T1\tContent 3 8;13 18\t“yes” “no.”\nT2\tSource 0 2\tHe\nT3\tSource 9 12\tshe\n"
            "T4\tAttribution 0 2\tHe\nE1\tAttribution:T4 Content:T1 Source:T2 Source2:T3\n"
            "#1\tAnnotatorNotes E1\tto be checked\n";
        const ImportPlan plan =
            project.take(zipped({{u"a.txt"_s, "He “yes” she “no.”"}, {u"a.ann"_s, lines}}), u"x.zip"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project),
                 QStringList{u"I. Mporter mixed “yes” … “no.” < He … she : to be checked"_s});
    }

    void whatDoesNotFitIsListedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *lines, const QString &sentence) {
            QTest::newRow(name) << QByteArray(lines) << sentence;
        };
        row("words that are not there", "T1\tContent 0 2\tHe\nT2\tContent 0 3\tshe\n",
            u"a.ann, line 2: “she” is not in the text."_s);
        row("outside", "T1\tContent 0 900\t\n", u"a.ann, line 1: 0 to 900 is no place in the text."_s);
        row("no numbers", "T1\tContent x y\t\n", u"neither a place in the text nor words"_s);
        row("numbers too large", "T1\tContent 0 99999999999999999999999\t\n", u"neither a place"_s);
        row("numbers that overflow when they are added up", "T1\tContent 0 9223372036854775807\tso\n",
            u"found by their words"_s);
        row("numbers that overflow, in parts", "T1\tContent 1 9223372036854775807;2 9223372036854775807\tx\n",
            u"“x” is not in the text"_s);
        row("an id that is there twice", "T1\tContent 0 2\tHe\nT1\tContent 3 7\tsaid\n",
            u"a.ann, line 2: The id T1 is there twice."_s);
        row("a cue alone", "T1\tCue 0 2\tHe\n", u"a.ann, line 1: “Cue” belongs to no quote"_s);
        row("no line of brat", "hello\n", u"a.ann, line 1: This is no line"_s);
        row("an attribute", "T1\tContent 0 2\tHe\nA1\tNegation T1\n",
            u"a.ann, line 2: “Negation” has no place here"_s);
        row("what is the same", "T1\tContent 0 2\tHe\n*\tAlias T1 T2\n",
            u"a.ann, line 2: “Alias T1 T2” has no place here"_s);
        row("what a database calls it", "T1\tContent 0 2\tHe\nN1\tReference T1 Wikipedia:7\tHe\n",
            u"a.ann, line 2: “Reference T1 Wikipedia:7” has no place here"_s);
        row("an attribute of nothing", "T1\tContent 0 2\tHe\nA1\tQuoteType T9 direct\n",
            u"a.ann, line 2: “QuoteType direct” has no place here"_s);
        row("a note on a source",
            "T1\tContent 3 7\tsaid\nT2\tSource 0 2\tHe\n#1\tAnnotatorNotes T2\tthe mayor\n",
            u"a.ann, line 3: “the mayor” has no place here"_s);
        row("a note on a relation",
            "T1\tContent 3 7\tsaid\nT2\tSource 0 2\tHe\nR1\tOf Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes "
            "R1\tsure\n",
            u"a.ann, line 4: “sure” has no place here"_s);
        row("an event that is there twice",
            "T1\tContent 3 7\tsaid\nE1\tAttribution:T1 Content:T1\nE1\tAttribution:T1 Content:T1\n",
            u"a.ann, line 3: The id E1 is there twice."_s);
        row("an event without content", "T1\tSource 0 2\tHe\nE1\tAttribution:T1 Source:T1\n",
            u"a.ann, line 2: “Attribution” has no content"_s);
        row("words that an event hangs on",
            "T1\tContent 0 2\tHe\nT2\tAttribution 3 7\tsaid\nE1\tAttribution:T2 Content:T1\n",
            u"a.ann, line 2: “Attribution” belongs to no quote"_s);
        row("an event with a span that is missing",
            "T1\tContent 0 2\tHe\nE1\tAttribution:T1 Content:T1 Cue:T9\n",
            u"a.ann, line 2: The link “Cue” leads to “T9”, which is no span here"_s);
        row("a relation to nothing", "T1\tContent 0 2\tHe\nR1\tOf Arg1:T1 Arg2:T9\n",
            u"a.ann, line 2: The link “Of” leads to “T9”"_s);
        row("a relation of two quotes",
            "T1\tContent 0 2\tHe\nT2\tContent 3 7\tsaid\nR1\tDenies Arg1:T1 Arg2:T2\n",
            u"a.ann, line 3: The link “Denies” between two quotes has no place here"_s);
        row("a relation of words of no quote",
            "T1\tCue 3 7\tsaid\nT2\tSource 0 2\tHe\nR1\tBy Arg1:T1 Arg2:T2\n",
            u"a.ann, line 3: The link “By” is between words of no quote"_s);
    }
    void whatDoesNotFitIsListedWithItsLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan =
            project.plan(zipped({{u"a.txt"_s, "He said so."}, {u"a.ann"_s, lines}}), u"x.zip"_s);
        QVERIFY(plan.ok() && plan->canRun());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }

    void twoAnnotatorsWhoseFilesNameNobodyHaveMarkedTheSameWordsEach()
    {
        TemporaryProject project;
        takeSampleArticle(project);
        for (const char *name : {"alice", "bob"}) {
            const Annotator layer{AnnotatorId::create(), QLatin1String(name)};
            const auto plan = planImport(project.read(), project.formats(),
                                         {{u"a.ann"_s, "T1\tContent 133 140\t‘never’\n", true}},
                                         {{}, {}, project.importer(), layer});
            QVERIFY(plan.ok() && runImport(project.file(), *plan).ok());
            QCOMPARE(plan->quotes.added, 1);
        }
        QCOMPARE(drawnQuotes(project).size(), 2);
    }

    void aLineOfAnyKindMayBeTheFirst_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("name");
        QTest::newRow("an event") << QByteArray("E1\tAttribution:T1\nT1\tContent 0 2\tHe\n") << u"a"_s;
        QTest::newRow("a note, by its name") << QByteArray("#1\tAnnotatorNotes T1\tso\n") << u"a.ann"_s;
    }
    void aLineOfAnyKindMayBeTheFirst()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, name);
        TemporaryProject project;
        const Format *format = project.formats().recognize({name, lines, true});
        QVERIFY(format);
        QCOMPARE(format->description().key, u"brat"_s);
    }

    void aTextOfAnotherEncodingIsReadAndTheGuessIsSaid()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(
            zipped({{u"a.txt"_s, "Caf\xE9: \x93yes\x94"}, {u"a.ann"_s, "T1\tContent 6 11\t“yes”\n"}}),
            u"x.zip"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter direct “yes”"_s});
        QVERIFY2(allOf(plan).contains(u"a.txt: "_s) && allOf(plan).contains(u"1252"),
                 qPrintable(allOf(plan)));
    }

    void aByteOrderMarkCountsAsTheCharacterThatItIs()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(
            zipped({{u"a.txt"_s, "\xEF\xBB\xBF“yes” and “yes”"}, {u"a.ann"_s, "T1\tContent 1 6\t“yes”\n"}}),
            u"x.zip"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter direct “yes”"_s});
    }

    void whatAMacPutsBesideEveryFileIsNoArticle()
    {
        TemporaryProject project;
        const QByteArray zip = zipped({{u"a.txt"_s, "He “yes”"},
                                       {u"a.ann"_s, "T1\tContent 3 8\t“yes”\n"},
                                       {u"__MACOSX/._a.txt"_s, QByteArray("\0\5\26\7", 4)},
                                       {u"__MACOSX/._a.ann"_s, QByteArray("\0\5\26\7", 4)},
                                       {u"._b.txt"_s, "rubbish"},
                                       {u"._b.ann"_s, "T1\tContent 0 7\trubbish\n"}});
        const ImportPlan plan = project.take(zip, u"x.zip"_s);
        QCOMPARE(allOf(plan), QString());
        QCOMPARE(plan.articles.added, 1);
    }

    void whatIsNoTextIsListedAndTheRestComesIn()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(zipped({{u"a.txt"_s, "He “yes”"},
                                                     {u"a.ann"_s, "T1\tContent 3 8\t“yes”\n"},
                                                     {u"b.txt"_s, QByteArray("\0\1\2\3", 4)},
                                                     {u"b.ann"_s, "T1\tContent 0 1\tx\n"},
                                                     {u"pullquote.json"_s, "[{"}}),
                                             u"x.zip"_s);
        QCOMPARE(plan.articles.added, 1);
        QVERIFY2(allOf(plan).contains(u"b.txt: This is not a text file."), qPrintable(allOf(plan)));
        QVERIFY2(allOf(plan).contains(u"pullquote.json: It cannot be read"), qPrintable(allOf(plan)));
    }

    void annotationsWithoutTheirTextAreListed()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(zipped({{u"a.ann"_s, "T1\tContent 0 2\tHe\n"}}), u"x.zip"_s);
        QVERIFY(allOf(plan).contains(u"a.ann: Its text is missing."));
    }

    void namesOfFilesAndTypesArePlainAndUnique()
    {
        BratNames names;
        QCOMPARE(names.make({}, u"Zoë Müller"_s), u"Zo_M_ller"_s);
        QCOMPARE(names.make({}, u"Zoë Müller"_s), u"Zo_M_ller_2"_s);
        QCOMPARE(names.make({}, u"zo m ller"_s), u"zo_m_ller_3"_s);
        QCOMPARE(names.make({}, u"Путин"_s), u"1"_s);
        QCOMPARE(names.make(u"Topic_"_s, u"../../x"_s), u"Topic_x"_s);
        QCOMPARE(names.make(u"Topic_"_s, u"…"_s), u"Topic_2"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Brat)
#include "tst_brat.moc"
