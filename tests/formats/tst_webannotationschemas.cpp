#include "jsonschemas.h"
#include "projects.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"

#include <QJsonArray>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString annotationMusts = u"annotations/annotationMusts.test"_s;

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

/// As it would stand alone, with the context that its collection has.
QJsonObject aloneIn(const QJsonObject &collection, QJsonObject object)
{
    object.insert(u"@context"_s, collection.value(u"@context"));
    return object;
}

} // namespace

/// Our collections of annotations, held to the W3C's own assertions.
class tst_WebAnnotationSchemas : public QObject {
    Q_OBJECT

private slots:
    void theSampleKeepsToThem() { keepsToThem(sampleJson()); }

    void generatedProjectsKeepToThem()
    {
        for (quint32 seed : seeds(8))
            keepsToThem(QJsonDocument(RandomDocument(seed).make()).toJson());
    }

    void aLanguageThatIsNoneStaysOurOwnAffair_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pt-BR", "English", "EN", "=1", "en_GB", "e", "tlh-"})
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }
    void aLanguageThatIsNoneStaysOurOwnAffair()
    {
        QFETCH(QString, language);
        QJsonObject document = smallDocument();
        QJsonObject article = document.value(u"articles")[0].toObject();
        article.insert(u"language"_s, language);
        document.insert(u"articles"_s, QJsonArray{article});
        keepsToThem(QJsonDocument(document).toJson());
        TemporaryProject here;
        here.take(QJsonDocument(document).toJson());
        TemporaryProject there;
        there.take(here.give(u"w3c"_s), u"x.jsonld"_s);
        QCOMPARE(there.json(), here.json());
        QVERIFY(here.json().contains(
            QJsonDocument(QJsonArray{language}).toJson(QJsonDocument::Compact).mid(1).chopped(1)));
    }

    void aLanguageThatIsNoneWouldBeFound()
    {
        const QJsonObject body{
            {u"type"_s, u"TextualBody"_s}, {u"value"_s, u"x"_s}, {u"language"_s, u"English"_s}};
        QVERIFY(
            !m_schemas.accepts(u"definitions/bodyTarget.json#/definitions/languageValidIfPresent"_s, body));
    }

    /// A checker that takes everything would find nothing wrong.
    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("id") << u"id"_s << QJsonValue(u"no iri"_s);
        QTest::newRow("not ASCII") << u"id"_s << QJsonValue(u"https://x.example/müller"_s);
        QTest::newRow("type") << u"type"_s << QJsonValue(u"Note"_s);
        QTest::newRow("no zone") << u"created"_s << QJsonValue(u"2021-06-17T09:00:00"_s);
        QTest::newRow("no target") << u"target"_s << QJsonValue();
        QTest::newRow("two bodies") << u"bodyValue"_s << QJsonValue(u"x"_s);
        QTest::newRow("position") << u"target"_s
                                  << QJsonValue(QJsonObject{
                                         {u"source"_s, u"urn:x:y"_s},
                                         {u"selector"_s, QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                                                     {u"start"_s, -1},
                                                                     {u"end"_s, 2}}}});
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const QJsonObject collection = exported(sampleJson());
        QJsonObject annotation = aloneIn(collection, collection[u"first"][u"items"][1].toObject());
        const auto isRight = [&annotation, this] {
            const QStringList musts = m_schemas.assertions(annotationMusts);
            return std::all_of(musts.begin(), musts.end(),
                               [&](const QString &must) { return m_schemas.accepts(must, annotation); });
        };
        QVERIFY(isRight());
        if (value.isNull())
            annotation.remove(key);
        else
            annotation.insert(key, value);
        QVERIFY(!isRight());
    }

    void cleanupTestCase() { QCOMPARE(m_schemas.unknownKeywords(), QStringList()); }

private:
    static QJsonObject exported(const QByteArray &project)
    {
        TemporaryProject here;
        here.take(project);
        return QJsonDocument::fromJson(here.give(u"w3c"_s)).object();
    }
    void keepsToThem(const QByteArray &project)
    {
        const QJsonObject collection = exported(project);
        keeps(u"collections/collectionMusts.test"_s, collection);
        // They take a page by itself or, as ours is, inside its collection.
        keeps(u"collections/pages/pageMusts.test"_s, collection);
        const QJsonArray items = collection[u"first"][u"items"].toArray();
        QVERIFY(!items.isEmpty());
        for (const QJsonValue &item : items) {
            keeps(annotationMusts, aloneIn(collection, item.toObject()));
            // What the model says SHOULD be, of the keys that we use.
            should(u"definitions/otherProperties.json#/definitions/creatorValidIfPresent"_s, item);
            for (const QJsonValue &body : listOf(item[u"body"])) {
                should(u"definitions/bodyTarget.json#/definitions/languageValidIfPresent"_s, body);
                should(u"definitions/bodyTarget.json#/definitions/formatValidIfPresent"_s, body);
            }
        }
    }
    void keeps(const QString &list, const QJsonObject &object)
    {
        const QStringList musts = m_schemas.assertions(list);
        QVERIFY(musts.size() >= 10);
        for (const QString &must : musts)
            QVERIFY2(m_schemas.accepts(must, object), (must.toUtf8() + ' ' + textOf(object)).constData());
    }
    void should(const QString &definition, const QJsonValue &value)
    {
        QVERIFY2(m_schemas.accepts(definition, value), textOf(value).constData());
    }
    static QByteArray textOf(const QJsonValue &value)
    {
        return QJsonDocument(value.toObject()).toJson().left(2000);
    }

    JsonSchemas m_schemas{QStringLiteral(TEST_DATA "/schemas/web-annotation")};
};

QTEST_GUILESS_MAIN(tst_WebAnnotationSchemas)
#include "tst_webannotationschemas.moc"
