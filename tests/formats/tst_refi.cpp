#include "foreignsamples.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"
#include "validation.h"

#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"

#include <QRegularExpression>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sampleText = u"sources/FE131575-DBBF-51CE-82C3-44A8C81E5E9A.txt"_s;

QByteArray packed(const QByteArray &project, const QByteArray &text,
                  const QString &projectName = u"project.qde"_s, const QString &textName = sampleText)
{
    ZipWriter writer;
    writer.add(projectName, project);
    writer.add(textName, text);
    return writer.finish().value();
}

QByteArray sampleProject()
{
    return foreignSample(u"refi-qda/project.qde"_s);
}

QByteArray sampleWords()
{
    return foreignSample(u"article.txt"_s);
}

QString allOf(const ImportPlan &plan)
{
    return sentencesOf(plan.problems + plan.warnings);
}

/// Every position of the sample moved by what `moved` says.
QByteArray withPositions(const std::function<int(int position, bool isEnd)> &moved)
{
    QString project = QString::fromUtf8(sampleProject());
    static const QRegularExpression number(u"(start|end)Position=\"([0-9]+)\""_s);
    QString result;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : number.globalMatch(project)) {
        const bool isEnd = match.captured(1) == u"end";
        result += project.mid(at, match.capturedStart(2) - at) +
                  QString::number(moved(match.captured(2).toInt(), isEnd));
        at = match.capturedEnd(2);
    }
    return (result + project.mid(at)).toUtf8();
}

/// Every id another one, as programs write them at each export.
QByteArray withNewIds(QByteArray project, const QString &seed)
{
    static const QRegularExpression id(u"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}"_s);
    QString text = QString::fromUtf8(project);
    QSet<QString> ids;
    for (const QRegularExpressionMatch &match : id.globalMatch(text)) {
        if (!sampleText.contains(match.captured()))
            ids.insert(match.captured());
    }
    for (const QString &one : std::as_const(ids))
        text.replace(one, QUuid::createUuidV5(QUuid(one), seed).toString(QUuid::WithBraces).toUpper());
    return text.toUtf8();
}

const QStringList sampleQuotes{
    u"alice direct “We will not wait any longer,” … “not one day.” @ Zoë Müller # council, delay"_s,
    u"alice direct “¡Basta! She said ‘never’ twice.” @ Tomás Ortega # council : "
    "=SUM(A1) is not a formula here"_s,
    u"bob direct ¡Basta! She said ‘never’ twice. @ Tomás Ortega # delay"_s,
    u"alice mixed ‘never’ @ Zoë Müller"_s};

/// A project with one source “He said yes.” and these elements in it.
QByteArray smallProject(const QByteArray &inSource, const QByteArray &after = {},
                        const QByteArray &codes = {})
{
    return "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"Other\">"
           "<Users><User guid=\"11111111-1111-4111-8111-111111111111\" name=\"Ann\"/>"
           "<User guid=\"22222222-2222-4222-8222-222222222222\" name=\"Ben\"/></Users>"
           "<CodeBook><Codes><Code guid=\"33333333-3333-4333-8333-333333333333\" name=\"hope\" "
           "isCodable=\"true\"/>" +
           codes +
           "</Codes></CodeBook><Sources><TextSource guid=\"44444444-4444-4444-8444-444444444444\" name=\"s\">"
           "<PlainTextContent>He said yes.</PlainTextContent>" +
           inSource + "</TextSource></Sources>" + after + "</Project>";
}

QByteArray selection(int start, int end, const QByteArray &inside = {}, const QByteArray &name = {},
                     const QByteArray &guid = "55555555-5555-4555-8555-555555555555")
{
    return "<PlainTextSelection guid=\"" + guid + "\" name=\"" + name + "\" startPosition=\"" +
           QByteArray::number(start) + "\" endPosition=\"" + QByteArray::number(end) +
           "\" creatingUser=\"11111111-1111-4111-8111-111111111111\">" + inside + "</PlainTextSelection>";
}

QByteArray coding(const QByteArray &user)
{
    return "<Coding guid=\"66666666-6666-4666-8666-666666666666\" creatingUser=\"" + user +
           "\"><CodeRef targetGUID=\"33333333-3333-4333-8333-333333333333\"/></Coding>";
}

} // namespace

class tst_Refi : public QObject {
    Q_OBJECT

private slots:
    void aProjectIsReadWithItsUsersCodesCasesAndLinks()
    {
        TemporaryProject project;
        const QByteArray zip = packed(sampleProject(), sampleWords());
        const ImportPlan plan = project.take(zip, u"quotes.qdpx"_s);
        QCOMPARE(allOf(plan), u"quotes.qdpx, project.qde: “nested” has no place here, and was left out."_s);
        QCOMPARE(drawnQuotes(project).join(u'\n'), sampleQuotes.join(u'\n'));
        QVERIFY(project.take(zip, u"quotes.qdpx"_s).changesNothing());
    }

    void whatIsWrittenIsValid()
    {
        if (const QString missing = missingValidator(u"xmllint"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        for (quint32 seed : seeds(5)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            Result<ZipArchive> archive = ZipArchive::open(project.give(u"refi-qda"_s));
            QVERIFY(archive.ok());
            const QString faults = schemaFaults(*archive->read(u"project.qde"_s), u"--schema"_s,
                                                QStringLiteral(TEST_DATA "/schemas/refi-qda/Project.xsd"));
            QVERIFY2(faults.isEmpty(), qPrintable(faults));
        }
    }

    void aProjectWithoutAnythingIsValid()
    {
        if (const QString missing = missingValidator(u"xmllint"_s); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        TemporaryProject project;
        Result<ZipArchive> archive = ZipArchive::open(project.give(u"refi-qda"_s));
        const QString faults = schemaFaults(*archive->read(u"project.qde"_s), u"--schema"_s,
                                            QStringLiteral(TEST_DATA "/schemas/refi-qda/Project.xsd"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void theWordsAreFoundHoweverAProgramCounts_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray text = sampleWords();
        const QByteArray twoSigns = QByteArray(text).replace("\n", "\r\n");
        const auto lineOf = [text](int position) {
            return int(QString::fromUtf8(text).toUcs4().first(position).count(u'\n'));
        };
        const QByteArray inclusive =
            withPositions([](int position, bool isEnd) { return position - int(isEnd); });
        QTest::newRow("the last character included") << packed(inclusive, text);
        QTest::newRow("CR LF as two") << packed(
            withPositions([&](int position, bool) { return position + lineOf(position); }), twoSigns);
        QTest::newRow("CR LF as one") << packed(sampleProject(), twoSigns);
        QTest::newRow("CR LF as one, the last character included") << packed(inclusive, twoSigns);
        QTest::newRow("a byte order mark that does not count")
            << packed(sampleProject(), "\xEF\xBB\xBF" + text);
        QTest::newRow("UTF-16") << packed(withPositions([](int position, bool) { return position + 1; }),
                                          text);
        QTest::newRow("everything moved")
            << packed(withPositions([](int position, bool) { return position + 5; }), text);
    }
    void theWordsAreFoundHoweverAProgramCounts()
    {
        QFETCH(QByteArray, zip);
        TemporaryProject project;
        project.take(zip, u"quotes.qdpx"_s);
        QCOMPARE(drawnQuotes(project).join(u'\n'), sampleQuotes.join(u'\n'));
    }

    void anArchiveMayBeNamedInOtherWays_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray plain = sampleProject().replace("internal://", "");
        QTest::newRow("named like the project") << packed(sampleProject(), sampleWords(), u"My study.qde"_s);
        QTest::newRow("no scheme") << packed(plain, sampleWords());
        QTest::newRow("another folder")
            << packed(sampleProject(), sampleWords(), u"project.qde"_s, u"S"_s + sampleText.mid(1));
        QTest::newRow("no colours") << packed(
            QString::fromUtf8(sampleProject()).remove(QRegularExpression(u" color=\"[^\"]*\""_s)).toUtf8(),
            sampleWords());
    }
    void anArchiveMayBeNamedInOtherWays()
    {
        QFETCH(QByteArray, zip);
        TemporaryProject project;
        project.take(zip, u"quotes.qdpx"_s);
        QCOMPARE(drawnQuotes(project).join(u'\n'), sampleQuotes.join(u'\n'));
    }

    void newIdsAtEveryExportMakeNothingTwice()
    {
        TemporaryProject project;
        project.take(packed(withNewIds(sampleProject(), u"first"_s), sampleWords()), u"a.qdpx"_s);
        const QByteArray before = project.json();
        const ImportPlan again =
            project.take(packed(withNewIds(sampleProject(), u"second"_s), sampleWords()), u"a.qdpx"_s);
        QCOMPARE(again.quotes.added, 0);
        QCOMPARE(project.json(), before);
    }

    void twoWhoHaveCodedTheSameWordsHaveAQuoteEach()
    {
        TemporaryProject project;
        project.take(smallProject(selection(3, 7,
                                            coding("11111111-1111-4111-8111-111111111111") +
                                                coding("22222222-2222-4222-8222-222222222222"))),
                     u"a.qde"_s);
        QCOMPARE(drawnQuotes(project),
                 (QStringList{u"Ann indirect said # hope"_s, u"Ben indirect said # hope"_s}));
    }

    void wordsThatNobodyHasCodedAreAQuoteWithItsMemos()
    {
        TemporaryProject project;
        const QByteArray note = "<Notes><Note guid=\"77777777-7777-4777-8777-777777777777\">"
                                "<PlainTextContent>why?</PlainTextContent></Note></Notes>";
        project.take(
            smallProject(selection(3, 7, "<NoteRef targetGUID=\"77777777-7777-4777-8777-777777777777\"/>"),
                         note),
            u"a.qde"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"Ann indirect said : why?"_s});
        TemporaryProject other;
        other.take(smallProject(selection(3, 7),
                                note + "<Links><Link guid=\"88888888-8888-4888-8888-888888888888\" "
                                       "originGUID=\"77777777-7777-4777-8777-777777777777\" "
                                       "targetGUID=\"55555555-5555-4555-8555-555555555555\"/></Links>"),
                   u"a.qde"_s);
        QCOMPARE(drawnQuotes(other), QStringList{u"Ann indirect said : why?"_s});
    }

    void memosOfCodesAndCasesAreKeptAndTheOthersListed()
    {
        const auto note = [](const char *id, const char *name, const char *words) {
            return QByteArray("<Note guid=\"") + id + "\" name=\"" + name + "\"><PlainTextContent>" + words +
                   "</PlainTextContent></Note>";
        };
        const auto reference = [](const char *id) {
            return QByteArray("<NoteRef targetGUID=\"") + id + "\"/>";
        };
        constexpr const char *ofCode = "77777777-7777-4777-8777-777777777771";
        constexpr const char *ofCase = "77777777-7777-4777-8777-777777777772";
        constexpr const char *ofSource = "77777777-7777-4777-8777-777777777773";
        constexpr const char *ofProject = "77777777-7777-4777-8777-777777777774";
        TemporaryProject project;
        const QByteArray cases =
            "<Cases><Case guid=\"99999999-9999-4999-8999-999999999991\" name=\"Zoë Müller\">" +
            reference(ofCase) +
            "</Case><Case guid=\"99999999-9999-4999-8999-999999999992\" name=\"Day 1\">"
            "<SourceRef targetGUID=\"44444444-4444-4444-8444-444444444444\"/></Case></Cases>";
        const ImportPlan plan = project.take(
            smallProject(
                selection(3, 7) + reference(ofSource),
                cases + "<Notes>" + note(ofCode, "m1", "what for") + note(ofCase, "m2", "the mayor") +
                    note(ofSource, "m3", "recorded late") + note(ofProject, "m4", "begun in May") +
                    "</Notes>" + reference(ofProject),
                "<Code guid=\"99999999-9999-4999-8999-999999999993\" name=\"fear\" isCodable=\"true\">"
                "<Description>of something</Description>" +
                    reference(ofCode) + "</Code>"),
            u"a.qde"_s);
        const QJsonObject json = QJsonDocument::fromJson(project.json()).object();
        const QJsonArray speakers = json.value(u"speakers").toArray();
        QCOMPARE(speakers.size(), 1);
        QCOMPARE(speakers[0][u"name"].toString(), u"Zoë Müller"_s);
        QCOMPARE(speakers[0][u"note"].toString(), u"the mayor"_s);
        bool isThere = false;
        for (const QJsonValue &topic : json.value(u"topics").toArray())
            isThere = isThere || topic[u"definition"].toString() == u"of something\nwhat for";
        QVERIFY2(isThere, project.json().constData());
        const QString said = allOf(plan);
        QVERIFY2(said.contains(u"source “s”, memo “m3”: “recorded late” has no place here"),
                 qPrintable(said));
        QVERIFY2(said.contains(u"project, memo “m4”: “begun in May” has no place here"), qPrintable(said));
        QVERIFY2(said.contains(u"The case “Day 1” stands for whole sources"), qPrintable(said));
        QCOMPARE(plan.warnings.size(), 3);
    }

    void linksThatSayNothingOfQuotesAreListed()
    {
        const auto link = [](const char *name, const char *origin, const char *target) {
            return QByteArray("<Link guid=\"88888888-8888-4888-8888-888888888888\" name=\"") + name +
                   "\" originGUID=\"" + origin + "\" targetGUID=\"" + target + "\"/>";
        };
        constexpr const char *first = "55555555-5555-4555-8555-555555555555";
        constexpr const char *second = "99999999-9999-4999-8999-999999999999";
        TemporaryProject project;
        const ImportPlan plan = project.take(
            smallProject(selection(3, 7) + selection(8, 11, {}, {}, second),
                         "<Links>" + link("contradicts", first, second) + link("continues", second, first) +
                             link("part of", "33333333-3333-4333-8333-333333333333", first) + "</Links>"),
            u"a.qde"_s);
        QCOMPARE(drawnQuotes(project), QStringList{u"Ann indirect said … yes"_s});
        QVERIFY2(allOf(plan).contains(u"link 1: The link “contradicts” between two quotes"),
                 qPrintable(allOf(plan)));
        QVERIFY2(allOf(plan).contains(u"link 3: The link “part of” is between things"),
                 qPrintable(allOf(plan)));
        QCOMPARE(plan.warnings.size(), 2);
    }

    void aNameThatIsNotTheWordsIsOnlyAName()
    {
        TemporaryProject project;
        project.take(
            smallProject(selection(3, 7, {}, "said") +
                         selection(8, 11, {}, "my favourite", "99999999-9999-4999-8999-999999999999")),
            u"a.qde"_s);
        QCOMPARE(drawnQuotes(project), (QStringList{u"Ann indirect said"_s, u"Ann indirect yes"_s}));
    }

    void codesBelowCodesAreTopicsBelowTopics()
    {
        TemporaryProject project;
        project.take(
            smallProject(
                {}, {},
                "<Code guid=\"99999999-9999-4999-8999-999999999999\" name=\"mood\" isCodable=\"false\">"
                "<Code guid=\"88888888-8888-4888-8888-888888888888\" name=\"fear\" isCodable=\"true\" "
                "color=\"#1ac\"><Description>of what</Description></Code></Code>"),
            u"a.qde"_s);
        const ExportCatalogue catalogue = *ExportCatalogue::read(project.read(), {});
        bool found = false;
        for (const Topic &topic : catalogue.topics()) {
            if (topic.name != u"fear")
                continue;
            found = true;
            QCOMPARE(catalogue.name(topic.parent), u"mood"_s);
            QCOMPARE(topic.colour.toLower(), u"#11aacc"_s);
            QCOMPARE(topic.definition, u"of what"_s);
        }
        QVERIFY(found);
    }

    void whatDoesNotFitIsListed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &sentence) {
            QTest::newRow(name) << bytes << sentence;
        };
        row("outside", smallProject(selection(3, 900)),
            u"source “s”, selection 1: 3 to 900 is no place in the text."_s);
        row("numbers too large", smallProject(selection(3, 7)).replace("\"7\"", "\"9223372036854775807\""),
            u"neither a place"_s);
        row("no text", packed(sampleProject(), {}, u"project.qde"_s, u"sources/other.txt"_s),
            u"source “article-1”: Its text is missing."_s);
        row("a path that leads elsewhere",
            smallProject(selection(3, 7))
                .replace("name=\"s\"", "name=\"s\" plainTextPath=\"internal://../../../etc/passwd\""),
            u"Its text is missing."_s);
        row("a picture",
            smallProject({}).replace("<Sources>", "<Sources><PictureSource guid=\"1\" name=\"cat\"/>"),
            u"cat: It has no text"_s);
    }
    void whatDoesNotFitIsListed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, u"a.qdpx"_s);
        QVERIFY(plan.ok() && plan->canRun());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }

    /// Each would be gone through for each of the others.
    void floodsOfTheSameIdAreReadInAMoment()
    {
        QByteArray selections;
        QByteArray links;
        for (int i = 0; i < 20'000; ++i) {
            selections += selection(3, 7);
            links += "<Link name=\"continues\" originGUID=\"55555555-5555-4555-8555-555555555555\" "
                     "targetGUID=\"55555555-5555-4555-8555-555555555555\"/>";
        }
        TemporaryProject project;
        const ImportPlan plan =
            project.take(smallProject(selections, "<Links>" + links + "</Links>"), u"a.qde"_s);
        QCOMPARE(plan.quotes.added, 1);
        QVERIFY2(allOf(plan).contains(u"is there twice"_s), qPrintable(allOf(plan)));
    }

    void whatIsMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QByteArray deep;
        QByteArray flood;
        for (int i = 0; i < 1000; ++i) {
            deep += "<Code guid=\"33333333-3333-4333-8333-333333333334\" name=\"x\" isCodable=\"true\">";
            flood += " a" + QByteArray::number(i) + "=\"\"";
        }
        QTest::newRow("nested codes") << smallProject({}, {}, deep) << u"nested too deeply"_s;
        QTest::newRow("a flood of attributes")
            << smallProject(selection(3, 7).replace("<PlainTextSelection", "<PlainTextSelection" + flood))
            << u"too many attributes"_s;
        QTest::newRow("entities") << smallProject(selection(3, 7))
                                         .replace("?><Project",
                                                  "?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><Project")
                                  << u"declares entities"_s;
        QTest::newRow("cut off") << smallProject(selection(3, 7)).chopped(60) << u"is damaged"_s;
        ZipWriter two;
        two.add(u"a.qde"_s, smallProject({}));
        two.add(u"b.qde"_s, smallProject({}));
        QTest::newRow("two projects") << two.finish().value() << u"several projects"_s;
        QTest::newRow("a bomb") << packed(smallProject(QByteArray(80'000'000, ' ')), "x")
                                << u"unpacks to far more"_s;
    }
    void whatIsMadeToDoHarmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, u"a.qdpx"_s);
        QVERIFY(plan.ok() && !plan->canRun());
        QVERIFY2(allOf(*plan).contains(sentence), qPrintable(allOf(*plan)));
    }
};

QTEST_GUILESS_MAIN(tst_Refi)
#include "tst_refi.moc"
