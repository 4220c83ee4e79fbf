#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("\U0001F600 “Yes,” said Putin. “No,” said Biden. “Maybe,” he said. "
                                    "A ‘scare’ quote. “Alone,” she said.");

/// An id that one can read in a failure.
QString id(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}
const QString ann = id(1);
const QString bob = id(2);
const QString carol = id(3);
const QString putin = id(11);
const QString biden = id(12);
const QString ukraine = id(21);
const QString article = id(31);
const QString blank = id(32);

QJsonObject quote(int number, const QString &annotator, const QString &words, const QString &kind,
                  const QString &speaker, const QStringList &topics = {})
{
    const qsizetype place = text.indexOf(words);
    const qsizetype start = text.left(place).toUcs4().size();
    const QJsonObject span{{QStringLiteral("start"), start},
                           {QStringLiteral("end"), start + words.toUcs4().size()},
                           {QStringLiteral("text"), words}};
    return {{QStringLiteral("id"), id(number)},
            {QStringLiteral("annotator"), annotator},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("kindManual"), true},
            {QStringLiteral("content"), QJsonArray{span}},
            {QStringLiteral("speakers"), speaker.isEmpty() ? QJsonArray() : QJsonArray{speaker}},
            {QStringLiteral("topics"), QJsonArray::fromStringList(topics)}};
}

QJsonArray quotes()
{
    const QString direct = QStringLiteral("direct");
    const QString ruledOut = QStringLiteral("not-a-quote");
    return {quote(101, ann, QStringLiteral("“Yes,”"), direct, putin, {ukraine}),
            quote(102, ann, QStringLiteral("“No,”"), direct, biden),
            quote(103, ann, QStringLiteral("“Maybe,”"), direct, putin),
            quote(104, ann, QStringLiteral("‘scare’"), direct, putin),
            quote(105, ann, QStringLiteral("“Alone,”"), direct, {}),
            quote(201, bob, QStringLiteral("Yes"), direct, putin, {ukraine}),
            quote(202, bob, QStringLiteral("“No,”"), direct, putin),
            quote(203, bob, QStringLiteral("“Maybe,” he said"), QStringLiteral("mixed"), putin),
            quote(204, bob, QStringLiteral("‘scare’"), ruledOut, {}),
            quote(205, bob, QStringLiteral("quote"), ruledOut, {})};
}

QJsonObject named(const QString &ofId, const char *name)
{
    return {{QStringLiteral("id"), ofId}, {QStringLiteral("name"), QLatin1String(name)}};
}

QByteArray project()
{
    const QJsonObject decision{{QStringLiteral("id"), id(301)},
                               {QStringLiteral("quote"), id(202)},
                               {QStringLiteral("counterpart"), id(102)},
                               {QStringLiteral("result"), QJsonValue()},
                               {QStringLiteral("annotator"), carol},
                               {QStringLiteral("verdict"), QStringLiteral("accepted")},
                               {QStringLiteral("created"), QStringLiteral("2026-03-01T10:00:00Z")}};
    const QJsonObject first{{QStringLiteral("id"), article},
                            {QStringLiteral("title"), QStringLiteral("Answers")},
                            {QStringLiteral("text"), text},
                            {QStringLiteral("quotes"), quotes()},
                            {QStringLiteral("decisions"), QJsonArray{decision}}};
    const QJsonObject second{{QStringLiteral("id"), blank},
                             {QStringLiteral("title"), QStringLiteral("Nothing")},
                             {QStringLiteral("text"), QStringLiteral("Nobody spoke.")}};
    const QJsonObject all{
        {QStringLiteral("format"), QStringLiteral("pullquote")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("annotators"),
         QJsonArray{named(ann, "Ann"), named(bob, "Bob"), named(carol, "Carol"), named(id(4), "Carol")}},
        {QStringLiteral("speakers"), QJsonArray{named(putin, "Vladimir Putin"), named(biden, "Joe Biden")}},
        {QStringLiteral("topics"), QJsonArray{named(ukraine, "Kyiv")}},
        {QStringLiteral("articles"), QJsonArray{first, second}}};
    return QJsonDocument(all).toJson();
}

} // namespace

/// `pullquote-cli compare` as a shell sees it.
class tst_Compare : public QObject, private Program {
    Q_OBJECT

private slots:
    void init()
    {
        renew();
        QCOMPARE(run("new p.pullquote").status, 0);
        const Outcome imported = run("import p.pullquote - --format json", project());
        QVERIFY2(imported.status == 0, imported.err.constData());
    }

    void eachCaseSaysWhatDiffers()
    {
        const QJsonDocument compared = run("compare p.pullquote --annotators Ann bob --json").json();
        QCOMPARE(compared[u"annotators"].toArray(),
                 (QJsonArray{QStringLiteral("Ann"), QStringLiteral("Bob")}));
        const QJsonObject first = compared[u"articles"][0].toObject();
        QCOMPARE(first.value(u"id").toString(), article);
        QCOMPARE(first.value(u"title").toString(), QStringLiteral("Answers"));
        QCOMPARE(first.value(u"a").toInt(), 5);
        QCOMPARE(first.value(u"b").toInt(), 4); // what only he ruled out is no case
        QStringList told;
        for (const QJsonValue &one : first.value(u"cases").toArray())
            told.append(toldOf(one.toObject()));
        QCOMPARE(told, (QStringList{QStringLiteral("0 same 101 201 () null"),
                                    QStringLiteral("1 speaker 102 202 (speaker) accepted"),
                                    QStringLiteral("2 edges 103 203 (edges kind) null"),
                                    QStringLiteral("3 kind 104 204 (kind) null"),
                                    QStringLiteral("4 only_a 105 null () null")}));
    }

    void theMeasuresAreCountedInPairs()
    {
        const QJsonValue measures =
            run("compare p.pullquote --annotators Ann Bob --json").json()[u"measures"];
        QCOMPARE(measures[u"found"], (QJsonObject{{QStringLiteral("both"), 4},
                                                  {QStringLiteral("only_a"), 1},
                                                  {QStringLiteral("only_b"), 0},
                                                  {QStringLiteral("precision"), 1.0},
                                                  {QStringLiteral("recall"), 0.8},
                                                  {QStringLiteral("f1"), 8.0 / 9}}));
        QCOMPARE(measures[u"edges"],
                 (QJsonObject{{QStringLiteral("identical"), 2}, {QStringLiteral("f1"), 4.0 / 9}}));
        QCOMPARE(measures[u"kind"][u"agree"].toInt(), 2);
        QCOMPARE(measures[u"kind"][u"of"].toInt(), 4);
        QCOMPARE(measures[u"kind"][u"kappa"].toDouble(-9), 0.0);
        QCOMPARE(measures[u"speaker"][u"agree"].toInt(), 2);
        QCOMPARE(measures[u"speaker"][u"of"].toInt(), 3);
        QVERIFY(measures[u"speaker"][u"alpha"].isDouble());
        QCOMPARE(measures[u"topics"][u"alpha_masi"].toDouble(), 1.0);
        QCOMPARE(measures[u"topics"][u"per_topic"],
                 (QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Kyiv")},
                                         {QStringLiteral("kappa"), 1.0}}}));
        QVERIFY(measures[u"unitizing"][u"quote"][u"u_alpha"].isDouble());
        QVERIFY(measures[u"unitizing"][u"speaker"][u"cu_alpha"].isDouble());
        QCOMPARE(measures[u"unitizing"][u"left_out"].toInt(-1), 0);
        QVERIFY(measures[u"gamma"][u"value"].toDouble() > 0);
        QCOMPARE(measures[u"gamma"][u"samples"].toInt(), 30);
        QCOMPARE(measures[u"gamma"][u"seed"].toInt(), 1);
    }

    void theSameCallGivesTheSameBytes()
    {
        const QByteArray once = run("compare p.pullquote --annotators Ann Bob --json").out;
        QCOMPARE(run("compare --annotators Ann Bob p.pullquote --json").out, once);
        QCOMPARE(run("compare p.pullquote --json --annotators=Ann Bob").out, once);
        QCOMPARE(run(QStringList{QStringLiteral("compare"), QStringLiteral("p.pullquote"),
                                 QStringLiteral("--annotators"), ann, bob, QStringLiteral("--json")})
                     .out,
                 once);
    }

    void oneArticleIsComparedAlone()
    {
        const QStringList call{QStringLiteral("compare"),      QStringLiteral("p.pullquote"),
                               QStringLiteral("--annotators"), QStringLiteral("Ann"),
                               QStringLiteral("Bob"),          QStringLiteral("--json"),
                               QStringLiteral("--article")};
        QCOMPARE(run(call + QStringList{article}).json()[u"articles"].toArray().size(), 1);
        QCOMPARE(run("compare p.pullquote --annotators Ann Bob --json").json()[u"articles"].toArray().size(),
                 2);
        const Outcome nothing = run(call + QStringList{blank});
        QCOMPARE(nothing.status, 0);
        const QJsonValue measures = nothing.json()[u"measures"];
        for (const QJsonValue &measure :
             {measures[u"found"][u"f1"], measures[u"edges"][u"f1"], measures[u"kind"][u"kappa"],
              measures[u"speaker"][u"alpha"], measures[u"topics"][u"alpha_masi"],
              measures[u"unitizing"][u"quote"][u"u_alpha"], measures[u"gamma"][u"value"]})
            QVERIFY(!measure[u"undefined"].toString().isEmpty());
    }

    void withoutJsonItIsSentencesAndATable()
    {
        const QString out = QString::fromUtf8(run("compare p.pullquote --annotators Ann Bob").out);
        QVERIFY2(out.startsWith(
                     QStringLiteral("Both found 4 of 5 quotes; of those 2 have the same edges, 2 the same "
                                    "speaker, 2 the same kind, 3 the same topics.\n"
                                    "1 quote was found by Ann only.\n\n")),
                 qPrintable(out));
        QVERIFY(out.contains(QStringLiteral("Kind, agreeing")));
        QVERIFY(out.contains(QStringLiteral("50 % (2 of 4)")));
        const QRegularExpression gamma(QStringLiteral("\\nGamma  +[-0-9.]+ \\(30 samples, seed 1\\)"));
        QVERIFY2(out.contains(gamma), qPrintable(out));
        const QString none = QString::fromUtf8(
            run("compare p.pullquote --annotators Ann Bob --article " + blank.toLatin1()).out);
        QVERIFY(none.startsWith(QStringLiteral("Neither Ann nor Bob has a quote here.")));
        QVERIFY(none.contains(QStringLiteral("not defined: ")));
    }

    void whoCannotBeComparedIsASentence_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"Ann Ann", "Ann ann", "Ann Carol", "Ann Nobody",
                                 "Ann 00000000-0000-4000-8000-000000000001", "Ann Bob --article 1"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void whoCannotBeComparedIsASentence()
    {
        QFETCH(QString, line);
        const QByteArray before = bytesOf(path("p.pullquote"));
        const Outcome outcome =
            run(QStringLiteral("compare p.pullquote --json --annotators ").split(u' ', Qt::SkipEmptyParts) +
                line.split(u' '));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pullquote-cli: "));
        QCOMPARE(bytesOf(path("p.pullquote")), before);
    }

private:
    Outcome run(const QByteArray &line) const { return Program::run(line.constData()); }
    using Program::run;

    /// "group type a b (differs) decision", ids by their last digits.
    static QString toldOf(const QJsonObject &one)
    {
        const auto brief = [](const QJsonValue &value) {
            return value.isNull() ? QStringLiteral("null") : value.toString().right(3);
        };
        QStringList differs;
        for (const QJsonValue &field : one.value(u"differs").toArray())
            differs.append(field.toString());
        const QJsonValue decision = one.value(u"decision");
        return QStringLiteral("%1 %2 %3 %4 (%5) %6")
            .arg(one.value(u"group").toInt())
            .arg(one.value(u"type").toString(), brief(one.value(u"a")), brief(one.value(u"b")),
                 differs.join(u' '), decision.isNull() ? QStringLiteral("null") : decision.toString());
    }
};

QTEST_GUILESS_MAIN(tst_Compare)
#include "tst_compare.moc"
