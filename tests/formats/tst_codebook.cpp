#include "app/formats/codebookplan.h"
#include "app/formats/tables/csvreader.h"
#include "app/text/canonicaltext.h"
#include "app/text/csvwriter.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace pullquote;

namespace {

enum class Form { Json, Csv };

QByteArray written(Form form, const QList<Topic> &topics)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<void> done =
        form == Form::Json ? writeCodebookJson(out, topics) : writeCodebookCsv(out, topics);
    return done ? out.data() : "failed: " + done.problem().sentence().toUtf8();
}

Codebook readBytes(const QByteArray &bytes, const QString &name = QStringLiteral("x"))
{
    return readCodebook({name, bytes, true});
}

QString sentences(const QList<Problem> &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list.append(problem.sentence());
    return list.join(u'\n');
}

/// Topics with everything that makes a field hard: formulas, quotes, line ends, apostrophes, astral letters.
class RandomCodebook {
public:
    explicit RandomCodebook(quint32 seed) : m_random(seed) {}

    QList<Topic> make()
    {
        QList<Topic> topics;
        QList<int> keys{1, 2, 3, 4, 5, 6, 7, 8, 9};
        const int count = below(14);
        for (int i = 0; i < count; ++i) {
            Topic topic;
            topic.id = TopicId(QUuid::createUuidV5(QUuid(), QByteArray::number(m_random.generate())));
            topic.name = canonicalLine(words() + QString::number(i)).text; // no two alike
            topic.colour =
                below(5) == 0 ? QString() : QStringLiteral("#%1").arg(below(0x1000000), 6, 16, QChar(u'0'));
            topic.definition =
                canonicalText(words() + (below(2) ? QStringLiteral("\n") + words() : QString())).text;
            if (!topics.isEmpty() && below(2))
                topic.parent = topics.at(below(int(topics.size()))).id;
            if (below(2) && !keys.isEmpty())
                topic.key = keys.takeAt(below(int(keys.size())));
            topics.append(topic);
        }
        std::shuffle(topics.begin(), topics.end(), m_random);
        return topics;
    }

private:
    int below(int end) { return m_random.bounded(end); }
    QString words()
    {
        static const QStringList parts{
            QStringLiteral("=SUM(A1)"), QStringLiteral("'"),  QStringLiteral("''+1"), QStringLiteral("\""),
            QStringLiteral(",;"),       QStringLiteral("-"),  QStringLiteral("@me"),  QStringLiteral("日本"),
            QStringLiteral("😀"),        QStringLiteral("é "), QStringLiteral("<b>"),  QStringLiteral("name")};
        QString text;
        for (int i = below(4); i >= 0; --i)
            text += parts.at(below(int(parts.size())));
        return text;
    }
    QRandomGenerator m_random;
};

/// Everything but the ids, which a table does not carry: parents by name.
QStringList inWords(const QList<Topic> &topics)
{
    QHash<TopicId, QString> names;
    for (const Topic &topic : topics)
        names.insert(topic.id, topic.name);
    QStringList lines;
    for (const Topic &topic : topics)
        lines.append(QStringList{topic.name, topic.colour, topic.definition, names.value(topic.parent),
                                 QString::number(topic.key)}
                         .join(u'|'));
    lines.sort();
    return lines;
}

QList<Topic> sortedById(QList<Topic> topics)
{
    std::sort(topics.begin(), topics.end(), [](const Topic &a, const Topic &b) { return a.id < b.id; });
    return topics;
}

Topic topic(const QString &name, int key = 0, TopicId parent = {})
{
    Topic topic;
    topic.id = TopicId::create();
    topic.name = name;
    topic.colour = QStringLiteral("#0072b2");
    topic.key = key;
    topic.parent = parent;
    return topic;
}

/// What the project holds after a plan.
QList<Topic> afterwards(const QList<Topic> &before, const CodebookPlan &plan)
{
    QList<Topic> after = before;
    for (const Topic &changed : plan.changes) {
        after.removeIf([&](const Topic &old) { return old.id == changed.id; });
        after.append(changed);
    }
    return after;
}

} // namespace

/// A codebook as a file: written, read, and compared with a project.
class TestCodebook : public QObject {
    Q_OBJECT

private slots:
    void aRandomCodebookComesBackWhole_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 150; ++seed) {
            QTest::addRow("json, seed %u", seed) << Form::Json << seed;
            QTest::addRow("csv, seed %u", seed) << Form::Csv << seed;
        }
    }
    void aRandomCodebookComesBackWhole()
    {
        QFETCH(Form, form);
        QFETCH(quint32, seed);
        const QList<Topic> topics = RandomCodebook(seed).make();
        const QByteArray file = written(form, topics);
        const CodebookPlan plan = planCodebook(readBytes(file), {});
        QCOMPARE(sentences(plan.problems + plan.warnings), QString());
        QCOMPARE(inWords(plan.changes), inWords(topics));
        if (form == Form::Json)
            QCOMPARE(sortedById(plan.changes), sortedById(topics));

        // Once it is in, the same file changes nothing more, and the same topics give the same file.
        const CodebookPlan again = planCodebook(readBytes(file), {plan.changes, {}});
        QCOMPARE(sentences(again.problems + again.warnings), QString());
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.count(CodebookPlan::Outcome::Same), int(topics.size()));
        if (form == Form::Json)
            QCOMPARE(written(form, plan.changes), file);
    }

    void theJsonIsThatOfAProject()
    {
        Topic one = topic(QStringLiteral("cyber"), 1);
        one.id = TopicId::fromString(u"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0001");
        QCOMPARE(
            written(Form::Json, {one}),
            QByteArray(R"({"format":"pullquote","version":1,"topics":[)"
                       R"({"id":"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0001","name":"cyber","colour":"#0072b2",)"
                       R"("definition":"","parent":null,"key":1}]})"));
    }

    void noCellIsAFormula()
    {
        Topic evil = topic(QStringLiteral("=HYPERLINK(\"http://x\")"));
        evil.definition = QStringLiteral("@SUM(1)");
        evil.colour = QStringLiteral("=1+1"); // in a project that somebody else has made
        const QByteArray file = written(Form::Csv, {evil});
        QVERIFY(file.contains("'=1+1"));
        QVERIFY(file.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
        QVERIFY(file.contains("\"'@SUM(1)\""));
    }

    void twoOfOneNameAreNoTable()
    {
        const QByteArray file =
            written(Form::Csv, {topic(QStringLiteral("Cyber")), topic(QStringLiteral("cyber"))});
        QVERIFY(file.startsWith("failed: "));
        QVERIFY(file.contains("cyber"));
    }

    void faultsAreSaidWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const QByteArray head = "name,colour,definition,parent,key\n";
        const auto csv = [&](const char *row, const QByteArray &rows, const char *where, const char *what) {
            QTest::addRow("csv %s", row)
                << head + rows << QString::fromUtf8(where) << QString::fromUtf8(what);
        };
        csv("colour", "a,#12,,,\n", "line 2", "“#12” is not a colour");
        csv("key", "a,,,,10\n", "line 2", "“10” is not a key");
        csv("key of words", "a,,,,one\n", "line 2", "“one” is not a key");
        csv("double key", "a,,,,3\nb,,,,3\n", "line 3", "Key 3 is given twice, also in line 2");
        csv("unknown parent", "a,,,\"b\nc\",\nd,,,x,\n", "line 4", "“x” is neither");
        csv("circle", "a,,,b,\nb,,,a,\n", "line 2", "below itself");
        csv("own parent", "a,,,A,\n", "line 2", "below itself");
        csv("no name", ",,,,\n", "line 2", "needs a name");
        csv("double name", "Kyiv,,,,\nKYIV,,,,\n", "line 3", "“KYIV” is there already, in line 2");
        csv("cut off", "a,#0072b2\n", "line 2", "There are 2 fields, and 5 columns");
        csv("open quote", "a,\"#0072b2\n", "line 2", "never closed");
        csv("text behind a quote", "\"a\"b,,,,\n", "line 2", "only a separator");
        QTest::addRow("csv without names") << QByteArray("topic,colour\na,b\n") << QStringLiteral("line 1")
                                           << QStringLiteral("No column is called “name”");
        QTest::addRow("csv twice") << QByteArray("name,name\na,b\n") << QStringLiteral("line 1")
                                   << QStringLiteral("“name” is there twice");
        const auto json = [&](const char *row, const QByteArray &topics, const char *where,
                              const char *what) {
            QTest::addRow("json %s", row) << R"({"format":"pullquote","version":1,"topics":[)" + topics + "]}"
                                          << QString::fromUtf8(where) << QString::fromUtf8(what);
        };
        json("no id", R"({"name":"a"})", "topics 1", "The id is missing");
        json("id twice", R"({"id":"x","name":"a"},{"id":"x","name":"a"})", "topics 2", "x is there twice");
        json("no object", R"("a")", "topics 1", "An object is expected");
        json("colour", R"({"id":"x","name":"a","colour":"red"})", "topics 1", "“red” is not a colour");
        json("type", R"({"id":"x","name":7})", "topics 1, name", "A text is expected");
        json("key", R"({"id":"x","name":"a","key":12})", "topics 1, key", "");
        json("double key", R"({"id":"x","name":"a","key":2},{"id":"y","name":"b","key":2})", "topics 2",
             "Key 2");
        json("unknown parent", R"({"id":"x","name":"a","parent":"z"})", "topics 1", "“parent” names z");
        json("unknown uuid", R"({"id":"x","name":"a","parent":"1c9d1a52-5b0e-5d6a-9f0b-7a1e4c1f0001"})",
             "topics 1", "The parent 1c9d1a52");
        json("circle", R"({"id":"x","name":"a","parent":"y"},{"id":"y","name":"b","parent":"x"})", "topics 1",
             "below itself");
        json("double name", R"({"id":"x","name":"a"},{"id":"y","name":"A"})", "topics 1",
             "two topics called");
        json("no name", R"({"id":"x"})", "topics 1", "needs a name");
    }
    void faultsAreSaidWithTheirPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const CodebookPlan plan = planCodebook(readBytes(file), {});
        QVERIFY(!plan.canRun());
        const bool isSaid =
            std::any_of(plan.problems.begin(), plan.problems.end(), [&](const Problem &problem) {
                return problem.where == where && problem.what.contains(what);
            });
        QVERIFY2(isSaid, qPrintable(sentences(plan.problems)));
    }

    void everyCutOfAFileIsRefusedOrHasLess_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addRow("json") << Form::Json;
        QTest::addRow("csv") << Form::Csv;
    }
    void everyCutOfAFileIsRefusedOrHasLess()
    {
        QFETCH(Form, form);
        const QList<Topic> topics = RandomCodebook(5).make();
        const QByteArray file = written(form, topics);
        for (qsizetype length = 0; length < file.size() - 2;
             ++length) { // without its last line end it is whole
            const CodebookPlan plan = planCodebook(readBytes(file.left(length)), {});
            // A table may end in an empty field: nobody can tell that it was longer.
            const bool endsEmpty = form == Form::Csv && length > 0 && file.at(length - 1) == ',';
            QVERIFY2(!plan.canRun() || plan.changes.size() < topics.size() || endsEmpty,
                     qPrintable(QString::number(length)));
        }
    }

    void damagedBytesNeverBreakTheReading()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 400; ++round) {
            QByteArray file = written(round % 2 ? Form::Json : Form::Csv, RandomCodebook(round).make());
            for (int i = 0; i < 6; ++i)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            const CodebookPlan plan = planCodebook(readBytes(file), {});
            for (const Topic &topic : plan.canRun() ? plan.changes : QList<Topic>()) {
                QCOMPARE(canonicalLine(topic.name).text, topic.name);
                QVERIFY(!topic.name.isEmpty());
            }
        }
    }

    void hostileFilesAreRefusedInAMoment()
    {
        const QByteArray deep =
            "{\"format\":\"pullquote\",\"version\":1,\"topics\":" + QByteArray(100'000, '[') + "}";
        QVERIFY(!planCodebook(readBytes(deep), {}).canRun());
        QVERIFY(!planCodebook(readBytes(QByteArray(17 * 1024 * 1024, 'a')), {}).canRun());
        QVERIFY(!planCodebook(readBytes(QByteArray("PK\x03\x04\x00\x00", 6)), {}).canRun());
        QByteArray chain = "name,parent\n", many = "name\n";
        for (int i = 0; i < 9'999; ++i)
            chain += QByteArray::number(i) + "," + (i ? QByteArray::number(i - 1) : QByteArray()) + "\n";
        const CodebookPlan plan = planCodebook(readBytes(chain), {});
        QVERIFY(sentences(plan.problems).contains(QStringLiteral("levels deep")));
        QVERIFY(plan.problems.size() <= Codebook::mostProblems);
        for (int i = 0; i < 20'000; ++i)
            many += QByteArray::number(i) + "\n";
        QVERIFY(sentences(planCodebook(readBytes(many), {}).problems)
                    .contains(QStringLiteral("more than 10000")));
    }

    void aTableOfNothingButSeparatorsTakesNoMemory()
    {
        const Result<QList<CsvRecord>> wide = readCsv(QString(100'000, u','), u',', 10);
        QVERIFY(wide.ok());
        QCOMPARE(wide->first().fields.size(), mostCsvFields);
        const Result<QList<CsvRecord>> high = readCsv(QStringLiteral("a\n").repeated(100'000), u',', 10);
        QVERIFY(high.ok());
        QCOMPARE(high->size(), 10);
        const Codebook codebook = readBytes("name" + QByteArray(",x").repeated(100'000) + "\n");
        QCOMPARE(codebook.warnings.size(), Codebook::mostUnknown);
    }

    void theSameIsFoundByIdThenByName()
    {
        Topic cyber = topic(QStringLiteral("cyber"), 1), war = topic(QStringLiteral("War"), 2);
        Topic renamed = cyber;
        renamed.name = QStringLiteral("cyber security");
        Topic stranger = war; // another project's topic of the same name
        stranger.id = TopicId::create();
        stranger.name = QStringLiteral("WAR");
        const CodebookPlan plan =
            planCodebook(readBytes(written(Form::Json, {renamed, stranger})), {{cyber, war}, {}});
        QVERIFY2(plan.canRun(), qPrintable(sentences(plan.problems)));
        QVERIFY(plan.changes.isEmpty()); // differing, and left alone
        QCOMPARE(plan.count(CodebookPlan::Outcome::Differing), 2);
        for (const CodebookPlan::Item &item : plan.items)
            QCOMPARE(item.differences, QStringList{QStringLiteral("name")});
    }

    void aDifferingOneIsReplacedWhenAskedFor()
    {
        const Topic parent = topic(QStringLiteral("security"));
        const Topic cyber = topic(QStringLiteral("cyber"), 1);
        Topic changed = cyber;
        changed.definition = QStringLiteral("Attacks on computers");
        changed.parent = parent.id;
        const Codebook file = readBytes(written(Form::Json, {changed, parent}));
        QVERIFY(planCodebook(file, {{cyber, parent}, {}}).changes.isEmpty());
        const CodebookPlan plan = planCodebook(file, {{cyber, parent}, {}}, {cyber.id});
        QVERIFY(plan.canRun());
        QCOMPARE(plan.changes, QList<Topic>{changed});
    }

    void aKeyThatIsTakenIsNotTaken()
    {
        const Topic here = topic(QStringLiteral("here"), 4), fresh = topic(QStringLiteral("fresh"), 4);
        const CodebookPlan plan = planCodebook(readBytes(written(Form::Json, {fresh})), {{here}, {}});
        QVERIFY(plan.canRun());
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.first().key, 0);
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("Key 4 belongs to “here”")));
        const QList<Topic> after = afterwards({here}, plan);
        QVERIFY(planCodebook(readBytes(written(Form::Json, {fresh})), {after, {}}).changes.isEmpty());
    }

    void whatReplacingWouldBreakIsSaid()
    {
        Topic a = topic(QStringLiteral("a")), b = topic(QStringLiteral("b"), 0, a.id);
        Topic under = a;
        under.parent = b.id; // b lies under a here
        CodebookPlan plan = planCodebook(readBytes(written(Form::Json, {under})), {{a, b}, {}}, {a.id});
        QVERIFY(sentences(plan.problems).contains(QStringLiteral("below itself")));
        Topic clash = a;
        clash.name = QStringLiteral("B");
        plan = planCodebook(readBytes(written(Form::Json, {clash})), {{a, b}, {}}, {a.id});
        QVERIFY(sentences(plan.problems).contains(QStringLiteral("two topics called “B”")));
    }

    void joinedTopicsAreLeftAlone()
    {
        const Topic one = topic(QStringLiteral("one")), gone = topic(QStringLiteral("gone"));
        const Topic child = topic(QStringLiteral("child"), 0, gone.id);
        const TopicsHere here{{one}, {{gone.id.uuid(), one.id.uuid()}}};
        const CodebookPlan plan = planCodebook(readBytes(written(Form::Json, {one, gone, child})), here);
        QVERIFY2(plan.canRun(), qPrintable(sentences(plan.problems)));
        QCOMPARE(plan.count(CodebookPlan::Outcome::Joined), 1);
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.first().parent, one.id);
    }

    void aTableOfNamesIsEnough()
    {
        Topic here = topic(QStringLiteral("War"), 2);
        here.definition = QStringLiteral("Known");
        const CodebookPlan plan =
            planCodebook(readBytes("\xEF\xBB\xBFName;Note\r\nwar;x\r\nPeace;y\r\n"), {{here}, {}});
        QVERIFY2(plan.canRun(), qPrintable(sentences(plan.problems)));
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(plan.items.first().differences, QStringList{QStringLiteral("name")});
        QCOMPARE(plan.changes.size(), 1);
        QVERIFY(!plan.changes.first().colour.isEmpty());
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("“Note” is left out")));
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("no colours")));
    }

    void aWholeProjectGivesItsTopics()
    {
        const CodebookPlan plan =
            planCodebook(readBytes(R"({"format":"pullquote","version":1,"annotators":[],"articles":[],)"
                                   R"("topics":[{"id":"x","name":"a","mood":"blue"}]})"),
                         {});
        QVERIFY(plan.canRun());
        QCOMPARE(plan.changes.size(), 1);
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("“articles”")));
        QVERIFY(sentences(plan.warnings).contains(QStringLiteral("“mood”")));
    }

    void anyFieldsComeBackFromATable()
    {
        QRandomGenerator random(3);
        const QString signs = QStringLiteral("a,;\"'\n\r=+-@ \té");
        for (int round = 0; round < 300; ++round) {
            QStringList fields;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                QString field = QStringLiteral("x");
                for (int j = random.bounded(6); j > 0; --j)
                    field += signs.at(random.bounded(int(signs.size())));
                fields.append(random.bounded(2) ? field : field.mid(1));
            }
            if (fields == QStringList{QString()})
                continue; // an empty line is none
            QStringList guarded;
            for (const QString &field : fields)
                guarded.append(guardedField(field));
            const Result<QList<CsvRecord>> records = readCsv(QString::fromUtf8(csvRecord(guarded)), u',', 10);
            QVERIFY(records.ok());
            QCOMPARE(records->size(), 1);
            QStringList back;
            for (const QString &field : records->first().fields)
                back.append(unguardedField(field));
            QCOMPARE(back, fields);
        }
    }
};

QTEST_APPLESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
