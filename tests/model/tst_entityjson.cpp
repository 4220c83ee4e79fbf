#include "app/model/entityjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pullquote;

namespace {

const QString text = QStringLiteral("😀 “Yes,” he said, “and no.”");

Quote sampleQuote()
{
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = ArticleId::create();
    quote.annotator = AnnotatorId::create();
    quote.kind = QuoteKind::Mixed;
    quote.kindManual = true;
    quote.content = {{3, 9}, {19, 28}};
    quote.cue = {{13, 17}};
    quote.source = {{10, 12}};
    quote.speakers = {SpeakerId::create()};
    quote.topics = {TopicId::create()};
    quote.note = QStringLiteral("=1+1");
    quote.flags = QuoteFlag::Guessed | QuoteFlag::Important;
    quote.created = QDateTime({2021, 6, 17}, {9, 0, 0}, Qt::UTC);
    return quote;
}

/// What Qt's own JSON says of the fields that are not empty.
QByteArray canonicalJson(QJsonObject object)
{
    for (const QString &key : object.keys()) {
        const QJsonValue value = object.value(key);
        const bool isEmpty = value.isNull() || value == QJsonValue(false) || value == QJsonValue(0) ||
                             value == QJsonValue(QString()) || value == QJsonValue(QJsonArray());
        if (isEmpty)
            object.remove(key);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Problem problemOf(const Result<Entity> &result)
{
    return result.ok() ? Problem{} : result.problem();
}

} // namespace

class tst_EntityJson : public QObject {
    Q_OBJECT

private slots:
    void spansAreCodePointsInJsonAndUtf16InTheQuote()
    {
        const Quote quote = sampleQuote();
        const QJsonObject fields = fieldsOf(quote, CodePoints(text));
        const QJsonObject first = fields.value(u"content").toArray().first().toObject();
        QCOMPARE(first.value(u"start").toInt(), 2);
        QCOMPARE(first.value(u"end").toInt(), 8);
    }

    void everyEntityComesBackAsItWas_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::newRow("project") << Entity(Project{ProjectId::create(), QStringLiteral("Desk"),
                                                   Project::MixedQuotes::WholeClause, false, true});
        QTest::newRow("annotator") << Entity(Annotator{AnnotatorId::create(), QStringLiteral("J. Editor")});
        Article article;
        article.id = ArticleId::create();
        article.title = QStringLiteral("Ferry strike enters third week");
        article.published = QStringLiteral("2021-06");
        article.position = 7;
        QTest::newRow("article") << Entity(article);
        QTest::newRow("speaker") << Entity(Speaker{SpeakerId::create(),
                                                   QStringLiteral("Zoë"),
                                                   Speaker::Kind::Anonymous,
                                                   {QStringLiteral("b"), QStringLiteral("a")},
                                                   {},
                                                   {},
                                                   {},
                                                   SpeakerId::create()});
        QTest::newRow("topic") << Entity(Topic{TopicId::create(),
                                               QStringLiteral("Ukraine"),
                                               QStringLiteral("#d55e00"),
                                               {},
                                               TopicId::create(),
                                               2,
                                               {}});
        QTest::newRow("quote") << Entity(sampleQuote());
        QTest::newRow("comment") << Entity(Comment{CommentId::create(),
                                                   QuoteId::create(),
                                                   AnnotatorId::create(),
                                                   {},
                                                   QStringLiteral("Sure?"),
                                                   QDateTime({2021, 6, 17}, {9, 0, 0, 5}, Qt::UTC),
                                                   true});
        QTest::newRow("decision") << Entity(Decision{DecisionId::create(),
                                                     QuoteId::create(),
                                                     {},
                                                     QuoteId::create(),
                                                     AnnotatorId::create(),
                                                     Decision::Verdict::Rejected,
                                                     QStringLiteral("slip"),
                                                     {}});
    }

    void everyEntityComesBackAsItWas()
    {
        QFETCH(Entity, entity);
        const CodePoints codePoints(text);
        const EntityType type = refOf(entity).type;
        for (const Fields &fields :
             {Fields::fromJson(fieldsOf(entity, codePoints)), canonicalFieldsOf(entity, codePoints)}) {
            const Result<Entity> back = entityFromFields(type, fields, codePoints);
            QVERIFY2(back.ok(), qPrintable(problemOf(back).sentence()));
            QVERIFY(*back == entity);
        }
    }

    void bothWaysToTheCanonicalFormAgree_data() { everyEntityComesBackAsItWas_data(); }

    void bothWaysToTheCanonicalFormAgree()
    {
        QFETCH(Entity, entity);
        const CodePoints codePoints(text);
        const QJsonObject object = fieldsOf(entity, codePoints);
        const Fields fields = canonicalFieldsOf(entity, codePoints);
        QCOMPARE(fields.json(), canonicalJson(object));
        QCOMPARE(Fields::fromJson(object).canonical(), fields);
        QCOMPARE(stateHash(entity, codePoints), stateHash(fields));
    }

    void fieldsComeBackFromTheirJson_data() { everyEntityComesBackAsItWas_data(); }

    void fieldsComeBackFromTheirJson()
    {
        QFETCH(Entity, entity);
        const Fields fields = canonicalFieldsOf(entity, CodePoints(text));
        QCOMPARE(Fields::fromJson(QJsonDocument::fromJson(fields.json()).object()), fields);
    }

    void anyTextIsWrittenAlikeBothWays()
    {
        QString all;
        for (char16_t c = 0; c < 0xd800; c += c < 0x300 ? 1 : 97)
            all.append(QChar(c));
        all.append(QStringLiteral("👩‍👩‍👧 \u2028\ufeff\ufffd"));
        Quote quote = sampleQuote();
        quote.speakers = {SpeakerId::create(), SpeakerId::create(), SpeakerId::create()};
        quote.note = all;
        const CodePoints codePoints(text);
        QCOMPARE(canonicalFieldsOf(quote, codePoints).json(), canonicalJson(fieldsOf(quote, codePoints)));
        const Decision decision{
            DecisionId::create(),      quote.id, {}, {}, quote.annotator, Decision::Verdict::Amended, all, {},
            {all, QStringLiteral("b")}};
        QCOMPARE(canonicalFieldsOf(decision).json(), canonicalJson(fieldsOf(decision)));
    }

    void aFaultNamesItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto span = [](QJsonValue start, QJsonValue end) {
            return QJsonArray{QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("end"), end}}};
        };
        QTest::newRow("no id") << "id" << QJsonValue();
        QTest::newRow("id that is none") << "derivedFrom" << QJsonValue(QStringLiteral("q1"));
        QTest::newRow("unknown kind") << "kind" << QJsonValue(QStringLiteral("loud"));
        QTest::newRow("unknown flag") << "flags" << QJsonValue(QJsonArray{QStringLiteral("loud")});
        QTest::newRow("number for text") << "note" << QJsonValue(1);
        QTest::newRow("text for list") << "topics" << QJsonValue(QStringLiteral("x"));
        QTest::newRow("empty span") << "content" << QJsonValue(span(3, 3));
        QTest::newRow("backward span") << "content" << QJsonValue(span(4, 3));
        QTest::newRow("negative span") << "cue" << QJsonValue(span(-1, 3));
        QTest::newRow("span beyond the text") << "source" << QJsonValue(span(20, 28));
        QTest::newRow("fraction") << "content" << QJsonValue(span(1.5, 3));
        QTest::newRow("span of 2^62") << "content" << QJsonValue(span(1, 4.6e18));
        QTest::newRow("span without end") << "content" << QJsonValue(span(1, QJsonValue()));
        QTest::newRow("time") << "created" << QJsonValue(QStringLiteral("yesterday"));
    }

    void aFaultNamesItsField()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject fields = fieldsOf(sampleQuote(), CodePoints(text));
        fields.insert(key, value);
        const Result<Entity> read =
            entityFromFields(EntityType::Quote, Fields::fromJson(fields), CodePoints(text));
        QVERIFY(!read.ok());
        QCOMPARE(read.problem().where, key);
        QVERIFY(!read.problem().what.isEmpty());
    }

    void emptyFieldsDoNotCountInTheHash()
    {
        QJsonObject object = fieldsOf(sampleQuote(), CodePoints(text));
        const auto hash = [&object] { return stateHash(Fields::fromJson(object).canonical()); };
        const QString before = hash();
        object.insert(QStringLiteral("somethingLater"), QJsonArray());
        object.remove(QStringLiteral("derivedFrom"));
        QCOMPARE(hash(), before);
        object.insert(QStringLiteral("note"), QStringLiteral("=1+2"));
        QVERIFY(hash() != before);
    }

    void theTimeOfTheHeadIsNoPartOfTheState()
    {
        Quote quote = sampleQuote();
        const QString hash = stateHash(quote, CodePoints(text));
        quote.modified = QDateTime::currentDateTimeUtc();
        QCOMPARE(stateHash(quote, CodePoints(text)), hash);
    }

    void timesAreUtcAndKeepMilliseconds()
    {
        const QDateTime local =
            QDateTime::fromString(QStringLiteral("2021-06-17T11:00:00.250+02:00"), Qt::ISODateWithMs);
        QCOMPARE(timeText(local), QStringLiteral("2021-06-17T09:00:00.250Z"));
        QCOMPARE(timeFromText(timeText(local)), local);
        QCOMPARE(timeText({}), QString());
    }
};

QTEST_APPLESS_MAIN(tst_EntityJson)
#include "tst_entityjson.moc"
