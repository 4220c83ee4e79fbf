#include "projects.h"
#include "randomdocument.h"

#include "app/formats/jsonids.h"
#include "app/formats/jsonkeys.h"
#include "app/model/entityjson.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

QByteArray bytesOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

/// `document` with `value` at `path`, whose steps are keys and indexes: "articles/0/title".
QJsonValue replaced(const QJsonValue &document, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        const int index = path.first().toInt();
        if (index == array.size())
            array.append(QJsonValue());
        array[index] = replaced(array.at(index), path.mid(1), value);
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), value));
    return object;
}

QByteArray brokenDocument(const QString &path, const QJsonValue &value)
{
    return bytesOf(replaced(smallDocument(), path.split(u'/'), value).toObject());
}

QString sentences(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.sentence());
    return lines.join(u'\n');
}

QJsonObject span(int start, int end, const QString &text)
{
    return {{QStringLiteral("start"), start}, {QStringLiteral("end"), end}, {QStringLiteral("text"), text}};
}

} // namespace

class tst_JsonFormat : public QObject {
    Q_OBJECT

private slots:
    void aProjectIsRecognizedWhereverItSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOurs");
        const QByteArray names = "[" + QByteArray("\"{\\\"format\\\":\",").repeated(20000) + "0]";
        QTest::newRow("first") << QByteArray("{\"format\" : \"pullquote\", \"version\":1}") << true;
        QTest::newRow("in the middle")
            << "{\"a\":" + names + ",\"format\":\"pullquote\",\"z\":" + names + '}' << true;
        QTest::newRow("cut off behind it") << QByteArray("{\"format\":\"pullquote\",\"a\":[\"") << true;
        QTest::newRow("in something else") << QByteArray("{\"a\":{\"format\":\"pullquote\"}}") << false;
        QTest::newRow("in a list") << QByteArray("[{\"format\":\"pullquote\"}]") << false;
        QTest::newRow("as a value") << QByteArray("{\"a\":\"format\",\"b\":\"pullquote\"}") << false;
        QTest::newRow("of another program") << QByteArray("{\"format\":\"other\"}") << false;
        QTest::newRow("in a second object") << QByteArray("{\"a\":1}\n{\"format\":\"pullquote\"}") << false;
        QTest::newRow("a mark without end") << QByteArray("{\"format\":\"pullquote\\") << false;
    }
    void aProjectIsRecognizedWhereverItSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isOurs);
        const FormatRegistry formats = FormatRegistry::standard();
        const Format *json = formats.format(QStringLiteral("json"));
        QCOMPARE(json->recognizes({QStringLiteral("x"), bytes, true}) == 100, isOurs);
    }

    void theSampleComesOutAsItWentIn()
    {
        TemporaryProject project;
        const ImportPlan plan = project.take(sampleJson());
        QCOMPARE(sentences(plan.problems + plan.warnings), QString());
        QCOMPARE(plan.articles.added, 3);
        QCOMPARE(plan.quotes.added, 30);
        QCOMPARE(project.json(), sampleJson());
    }

    void nothingIsLostOfARandomProject_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void nothingIsLostOfARandomProject()
    {
        QFETCH(quint32, seed);
        const QJsonObject document = RandomDocument(seed).make();
        TemporaryProject first;
        const ImportPlan plan = first.take(bytesOf(document));
        QCOMPARE(sentences(plan.problems + plan.warnings), QString());
        const QByteArray once = first.json();
        QJsonObject out = QJsonDocument::fromJson(once).object();
        QJsonObject topics = byId(out.value(u"topics")).toObject();
        for (const Change &seeded : seedTopics())
            topics.remove(seeded.entity.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(topics, byId(document.value(u"topics")).toObject());
        for (const char *list : {"annotators", "speakers", "articles"})
            QCOMPARE(byId(out.value(QLatin1String(list))), byId(document.value(QLatin1String(list))));

        TemporaryProject second;
        second.take(once);
        QCOMPARE(second.json(), once);
    }

    void theSameFileAgainChangesNothing()
    {
        TemporaryProject project;
        const QByteArray document = bytesOf(RandomDocument(7).make());
        project.take(document);
        const qsizetype before = project.historyLength();
        const ImportPlan again = project.take(document);
        QCOMPARE(again.articles.same, 3);
        QCOMPARE(again.articles.added + again.quotes.added + again.quotes.differing, 0);
        QVERIFY(again.changesNothing());
        QCOMPARE(sentences(again.warnings), QString());
        QCOMPARE(project.historyLength(), before);
    }

    void whatDiffersIsReportedAndLeftAlone()
    {
        TemporaryProject project;
        project.take(bytesOf(smallDocument()));
        const QByteArray before = project.json();
        const ImportPlan plan =
            project.take(brokenDocument(QStringLiteral("articles/0/quotes/0/note"), QStringLiteral("other")));
        QCOMPARE(plan.quotes.differing, 1);
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("another state")));
        QCOMPARE(project.json(), before);
    }

    void anArticleWithAnotherTextKeepsItsOwnQuotes()
    {
        TemporaryProject project;
        QJsonObject document = smallDocument();
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        document =
            replaced(document, {QStringLiteral("articles"), QStringLiteral("0"), QStringLiteral("id")}, id)
                .toObject();
        project.take(bytesOf(document));
        const QByteArray before = project.json();
        document =
            replaced(document, {QStringLiteral("articles"), QStringLiteral("0"), QStringLiteral("text")},
                     QStringLiteral("😀 He said ‘yes’ thrice."))
                .toObject();
        const ImportPlan plan = project.take(bytesOf(document));
        QCOMPARE(plan.articles.differing, 1);
        QCOMPARE(plan.quotes.differing, 1);
        QCOMPARE(project.json(), before);
    }

    void anImportIsUndoneAsOne()
    {
        TemporaryProject project;
        const QByteArray before = project.json();
        project.take(bytesOf(RandomDocument(3).make()));
        QVERIFY(project.file().undo(project.importer().id).ok());
        QCOMPARE(project.json(), before);
        QCOMPARE(project.take(bytesOf(RandomDocument(3).make())).articles.added, 3);
    }

    void aStoppedImportLeavesNothing()
    {
        TemporaryProject project;
        const QByteArray before = project.json();
        const Result<ImportPlan> plan = project.plan(bytesOf(RandomDocument(5).make()));
        QVERIFY(plan.ok());
        QVERIFY(plan->changeSets.size() > 1);
        int asked = 0;
        const Watcher stops{{}, [&asked] { return ++asked > 1; }};
        QVERIFY(!runImport(project.file(), *plan, stops).ok());
        QCOMPARE(project.json(), before);
    }

    void readingStopsWhenAsked()
    {
        TemporaryProject project;
        const Watcher stops{{}, [] { return true; }};
        QVERIFY(!project.plan(sampleJson(), QStringLiteral("x.json"), {}, stops).ok());
    }

    void everyFaultHasASentence_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                            const char *sentence) {
            QTest::newRow(name) << brokenDocument(path, value) << QString::fromUtf8(sentence);
        };
        const QString quote = QStringLiteral("articles/0/quotes/0/");
        row("another format", QStringLiteral("format"), QStringLiteral("x"), "“format” is not “pullquote”");
        row("newer", QStringLiteral("version"), 2, "newer version");
        row("version of the wrong type", QStringLiteral("version"), QStringLiteral("1"),
            "“version” is not 1");
        row("words differ", quote + QStringLiteral("content/0"), span(10, 15, QStringLiteral("‘no’")),
            "article “Story”, quotes 1 (q1), content: The span covers “‘yes’”, but its text is “‘no’”");
        row("outside", quote + QStringLiteral("content/0"), span(10, 1500, QString()),
            "does not lie in the text");
        row("backwards", quote + QStringLiteral("content/0"), span(15, 10, QString()),
            "does not lie in the text");
        row("empty span", quote + QStringLiteral("content/0"), span(10, 10, QString()),
            "does not lie in the text");
        row("negative", quote + QStringLiteral("content/0"), span(-1, 10, QString()),
            "does not lie in the text");
        row("no content", quote + QStringLiteral("content"), QJsonArray(), "A quote needs content");
        row("parts out of order", quote + QStringLiteral("content/1"), span(2, 4, QStringLiteral("He")),
            "not in the order");
        row("half an offset", quote + QStringLiteral("content/0/start"), 10.5, "needs a start and an end");
        row("no list", quote + QStringLiteral("content"), 5, "A list is expected");
        row("unknown kind", quote + QStringLiteral("kind"), QStringLiteral("loud"),
            "“loud” is not one of the words");
        row("unknown flag", quote + QStringLiteral("flags"), QJsonArray{QStringLiteral("x")}, "not a flag");
        row("no time", quote + QStringLiteral("created"), QStringLiteral("noon"), "“noon” is not a time");
        row("no time of change", quote + QStringLiteral("modified"), QStringLiteral("noon"),
            "“noon” is not a time");
        row("unknown speaker", quote + QStringLiteral("speakers"), QJsonArray{QStringLiteral("she")},
            "“speakers” names she, which is neither");
        row("unknown annotator", quote + QStringLiteral("annotator"), QUuid::createUuid().toString(),
            "neither in the file");
        row("note is a number", quote + QStringLiteral("note"), 5, "A text is expected");
        row("no id", quote + QStringLiteral("id"), QJsonValue(), "The id is missing");
        row("id twice", QStringLiteral("speakers/1"),
            QJsonObject{{QStringLiteral("id"), QStringLiteral("he")},
                        {QStringLiteral("name"), QStringLiteral("B")}},
            "The id he is there twice");
        row("topic below itself", QStringLiteral("topics/0/parent"), QStringLiteral("affirmation"),
            "in a circle");
        row("topic key", QStringLiteral("topics/0/key"), 12, "from 1 to 9");
        row("articles are no list", QStringLiteral("articles"), QJsonObject(), "A list is expected");
        row("an article is a text", QStringLiteral("articles/0"), QStringLiteral("x"), "The id is missing");
        row("text is a number", QStringLiteral("articles/0/text"), 1, "A text is expected");
        row("comment on nothing", QStringLiteral("articles/0/comments"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("c")},
                                   {QStringLiteral("quote"), QStringLiteral("q9")},
                                   {QStringLiteral("annotator"), QStringLiteral("ann")}}},
            "“quote” names q9");
        QTest::newRow("damaged") << QByteArray("{\"format\":\"pullquote\",\n\"version\":1,,}")
                                 << QStringLiteral("line 2, byte");
        QTest::newRow("cut off") << sampleJson().left(5000) << QStringLiteral("damaged");
        QTest::newRow("too deep") << "{\"pullquote\":" + QByteArray(5000, '[')
                                  << QStringLiteral("nested too deep");
        QTest::newRow("not UTF-8") << QByteArray("{\"pullquote\":\"\xFF\"}") << QStringLiteral("not UTF-8");
        QTest::newRow("another document") << QByteArray("[1,2]") << QStringLiteral("not a Pullquote project");
    }
    void everyFaultHasASentence()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, sentence);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(document);
        QVERIFY(plan.ok());
        QVERIFY(!plan->canRun());
        QVERIFY(plan->changeSets.isEmpty());
        QVERIFY2(sentences(plan->problems).contains(sentence), qPrintable(sentences(plan->problems)));
        QVERIFY(!runImport(project.file(), *plan).ok());
        QCOMPARE(project.historyLength(), 2);
    }

    void allFaultsAreToldAtOnce()
    {
        QJsonValue document = smallDocument();
        document = replaced(document, QStringLiteral("topics/0/key").split(u'/'), 12);
        document = replaced(document, QStringLiteral("articles/0/quotes/0/kind").split(u'/'),
                            QStringLiteral("loud"));
        TemporaryProject project;
        QCOMPARE(project.plan(bytesOf(document.toObject()))->problems.size(), 2);
    }

    void allFaultsOfOneQuoteAreToldAtOnce()
    {
        const QString quote = QStringLiteral("articles/0/quotes/0/");
        QJsonValue document = smallDocument();
        document =
            replaced(document, (quote + QStringLiteral("modified")).split(u'/'), QStringLiteral("noon"));
        document = replaced(document, (quote + QStringLiteral("content/0")).split(u'/'),
                            span(10, 15, QStringLiteral("‘no’")));
        document = replaced(document, (quote + QStringLiteral("speakers")).split(u'/'),
                            QJsonArray{QStringLiteral("she")});
        TemporaryProject project;
        QCOMPARE(project.plan(bytesOf(document.toObject()))->problems.size(), 3);
    }

    void unknownKeysAreNamed()
    {
        TemporaryProject project;
        const ImportPlan plan =
            project.take(brokenDocument(QStringLiteral("articles/0/quotes/0/mood"), QStringLiteral("x")));
        QVERIFY(plan.canRun());
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("“mood”")));
        QCOMPARE(plan.quotes.added, 1);
    }

    void absentKeysTakeTheirEmptyValueAndTheKindIsAPersons()
    {
        TemporaryProject project;
        project.take(bytesOf(smallDocument()));
        const Quote quote = project.read().article(project.read().articleIds()->first())->quotes.first();
        QVERIFY(quote.kindManual);
        QCOMPARE(quote.kind, QuoteKind::Direct);
        QVERIFY(quote.note.isEmpty() && quote.source.isEmpty() && quote.derivedFrom.isNull());
    }

    void idsThatAreNoUuidsAlwaysBecomeTheSameUuids()
    {
        const QUuid once =
            JsonIds::uuidOf(QStringLiteral("q1"), QStringLiteral("quotes"), QStringLiteral("ab"));
        QCOMPARE(once.version(), QUuid::Sha1);
        QCOMPARE(JsonIds::uuidOf(QStringLiteral("q1"), QStringLiteral("quotes"), QStringLiteral("ab")), once);
        QVERIFY(JsonIds::uuidOf(QStringLiteral("q1"), QStringLiteral("quotes"), QStringLiteral("cd")) !=
                once);
        QVERIFY(JsonIds::uuidOf(QStringLiteral("q1"), QStringLiteral("comments"), QStringLiteral("ab")) !=
                once);
        TemporaryProject a;
        TemporaryProject b;
        a.take(bytesOf(smallDocument()));
        b.take(bytesOf(smallDocument()));
        QCOMPARE(a.json(), b.json());
    }

    void offsetsMeanTheTextAsItWasGiven()
    {
        QJsonValue document = replaced(smallDocument(), QStringLiteral("articles/0/text").split(u'/'),
                                       QStringLiteral("\uFEFF😀\r\nHe said\r\n‘yes’\rtwice."));
        document = replaced(document, QStringLiteral("articles/0/quotes/0/content/0").split(u'/'),
                            span(13, 18, QStringLiteral("‘yes’")));
        document = replaced(document, QStringLiteral("articles/0/quotes/0/cue/0").split(u'/'),
                            span(7, 11, QStringLiteral("said")));
        TemporaryProject project;
        const ImportPlan plan = project.take(bytesOf(document.toObject()));
        QCOMPARE(sentences(plan.problems), QString());
        const ArticleContent content = *project.read().article(project.read().articleIds()->first());
        QCOMPARE(content.text, QStringLiteral("😀\nHe said\n‘yes’\ntwice."));
        const Span words = content.quotes.first().content.first();
        QCOMPARE(content.text.mid(words.start, words.length()), QStringLiteral("‘yes’"));
    }

    void redirectsGoOutAsWhatTheyBecame()
    {
        TemporaryProject project;
        project.take(bytesOf(smallDocument()));
        Speaker joined = project.read().speakers()->first();
        Speaker kept = joined;
        kept.id = SpeakerId::create();
        kept.name = QStringLiteral("Him");
        joined.joinedInto = kept.id;
        ChangeSet changes;
        changes.id = ChangeSetId::create();
        changes.annotator = project.importer().id;
        changes.at = QDateTime::currentDateTimeUtc();
        changes.changes = {Change::to(kept), Change::to(joined)};
        QVERIFY(project.file().apply(changes).ok());
        const QByteArray out = project.json();
        QVERIFY(!out.contains(joined.id.toString().toUtf8()));
        QVERIFY(out.contains("\"speakers\":[\"" + kept.id.toString().toUtf8() + "\"]"));
        QVERIFY(project.take(out).changesNothing());
        QVERIFY(project.take(bytesOf(smallDocument())).changesNothing());
    }

    void oneArticleAndOneLayerGoOutAlone()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const ArticleSummary first = project.read().articleSummaries()->first();
        ExportRequest request;
        request.articles = {first.article.id};
        request.layers = {first.layers.firstKey()};
        const QJsonObject out =
            QJsonDocument::fromJson(project.give(QStringLiteral("json"), request)).object();
        QCOMPARE(out.value(u"annotators").toArray().size(), 1);
        QCOMPARE(out.value(u"articles").toArray().size(), 1);
        QCOMPARE(out.value(u"articles").toArray().at(0).toObject().value(u"quotes").toArray().size(),
                 first.layers.first().quotes);
        TemporaryProject other;
        QVERIFY(other.plan(project.give(QStringLiteral("json"), request))->canRun());
    }

    void noFieldOfTheModelIsForgotten()
    {
        const auto missing = [](const Entity &entity, const QStringList &unwritten) {
            QStringList keys = fieldsOf(entity).keys();
            keys.removeIf([&](const QString &key) {
                return jsonKeys(refOf(entity).type).contains(key) || unwritten.contains(key);
            });
            return keys;
        };
        const QStringList joined = {QStringLiteral("joinedInto")};
        // What was looked at when is history, and the JSON has none.
        QCOMPARE(missing(Annotator(), {QStringLiteral("revealed")}), QStringList());
        QCOMPARE(missing(Speaker(), joined), QStringList());
        QCOMPARE(missing(Topic(), joined), QStringList());
        QCOMPARE(missing(Article(), {QStringLiteral("textSha256"), QStringLiteral("position")}),
                 QStringList());
        QCOMPARE(missing(Quote(), {QStringLiteral("article")}), QStringList());
        QCOMPARE(missing(Comment(), {}), QStringList());
        QCOMPARE(missing(Decision(), {QStringLiteral("states")}), QStringList());
    }

private:
    /// What a new project starts with, as changes, to leave it out of a comparison.
    static QList<Change> seedTopics()
    {
        TemporaryProject fresh;
        QList<Change> changes;
        const Result<QList<Topic>> topics = fresh.read().topics();
        for (const Topic &topic : *topics)
            changes.append(Change::to(topic));
        return changes;
    }
};

QTEST_GUILESS_MAIN(tst_JsonFormat)
#include "tst_jsonformat.moc"
