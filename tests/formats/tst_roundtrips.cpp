#include "app/formats/documents/documentformat.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"
#include "app/store/projectcheck.h"
#include "projects.h"
#include "roundtrip.h"
#include "tests/support/rounds.h"

#include <QJsonArray>

using namespace pullquote;
using namespace pullquote::test;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray randomDocument(quint32 seed)
{
    return QJsonDocument(RandomDocument(seed).make()).toJson(QJsonDocument::Compact);
}

QString sentences(const ImportPlan &plan)
{
    QStringList lines;
    for (const Problem &problem : plan.problems + plan.warnings)
        lines.append(problem.sentence());
    return lines.join(u'\n');
}

/// With some of its bytes gone, changed or there twice.
QByteArray damagedBytes(QByteArray bytes, QRandomGenerator &random, int times)
{
    for (int i = 0; i < times && !bytes.isEmpty(); ++i) {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0: // another byte
            bytes[at] = char(random.bounded(256));
            break;
        case 1: // a piece gone
            bytes.remove(at, random.bounded(40));
            break;
        case 2: // a number, or what was beside one
            bytes.insert(at, QByteArray::number(random.bounded(1 << 20)));
            break;
        case 3: // a piece twice
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60));
            break;
        }
    }
    return bytes;
}

/// Still JSON, and one value somewhere in it, or one key, is not what belongs there.
QJsonValue damagedValue(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int at = random.bounded(int(array.size()));
        if (random.bounded(8) == 0)
            array.append(array[at]);
        else
            array[at] = damagedValue(array[at], random);
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys()[random.bounded(int(object.size()))];
        if (random.bounded(12) == 0)
            object.remove(key);
        else
            object.insert(key, damagedValue(object.value(key), random));
        return object;
    }
    const QList<QJsonValue> others{QJsonValue(), -1,    0,      1e18,         3.5,
                                   true,         u""_s, u"x"_s, QJsonArray(), QJsonObject()};
    return others[random.bounded(int(others.size()))];
}

QByteArray damagedJson(const QByteArray &json, QRandomGenerator &random)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return json;
    const QJsonValue damaged = damagedValue(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), random);
    return (damaged.isArray() ? QJsonDocument(damaged.toArray()) : QJsonDocument(damaged.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// In one of the files of a zip, in one of the lines of JSON lines: where the reader of the format looks, not
/// only that of zips or of JSON.
QByteArray damagedInside(const QByteArray &file, QRandomGenerator &random)
{
    if (ZipArchive::looksLike(file)) {
        Result<ZipArchive> archive = ZipArchive::open(file);
        ZipWriter writer;
        const QStringList names = archive ? archive->names() : QStringList();
        for (const QString &name : names)
            writer.add(name, name.endsWith(u".ann") || name.endsWith(u".qde") || name.endsWith(u".json")
                                 ? damagedBytes(*archive->read(name), random, random.bounded(4))
                                 : *archive->read(name));
        return writer.finish().value();
    }
    if (!QJsonDocument::fromJson(file).isNull())
        return damagedJson(file, random);
    QByteArrayList lines = file.split('\n');
    const int at = random.bounded(int(lines.size()));
    lines[at] = damagedJson(lines[at], random);
    return lines.join('\n');
}

} // namespace

/// Every format that writes and reads quotes, held to what it says of itself.
class tst_Roundtrips : public QObject {
    Q_OBJECT

private slots:
    void whatAFormatCarriesComesBack_data() { rows(3); }
    void whatAFormatCarriesComesBack()
    {
        QFETCH(QString, key);
        QFETCH(quint32, seed);
        comesBack(key, randomDocument(seed));
    }

    void tenThousandQuotesComeBack_data() { rows(1); }
    void tenThousandQuotesComeBack()
    {
        QFETCH(QString, key);
        QFETCH(quint32, seed);
        const QJsonObject document = RandomDocument(seed).makeLarge(rounds(10'000));
        comesBack(key, QJsonDocument(document).toJson(QJsonDocument::Compact));
    }

    void theSameFileAgainChangesNothing_data() { rows(1); }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(QString, key);
        QFETCH(quint32, seed);
        TemporaryProject here;
        here.take(randomDocument(seed));
        const QByteArray file = here.give(key, whole(key));
        const QByteArray before = here.json();
        const ImportPlan own = here.take(file, nameOf(key));
        QCOMPARE(sentences(own), QString());
        QVERIFY(own.changesNothing());
        QCOMPARE(here.json(), before);
        TemporaryProject there;
        there.take(file, nameOf(key));
        const ImportPlan again = there.take(file, nameOf(key));
        QCOMPARE(sentences(again), QString());
        QVERIFY(again.changesNothing());
        QCOMPARE(again.quotes.same, there.take(here.json()).quotes.same);
    }

    void oneLayerOfOneArticleGoesOutAlone_data() { rows(1); }
    void oneLayerOfOneArticleGoesOutAlone()
    {
        QFETCH(QString, key);
        QFETCH(quint32, seed);
        TemporaryProject here;
        here.take(randomDocument(seed));
        ExportRequest request = whole(key);
        const QList<ArticleSummary> summaries = *here.read().articleSummaries();
        for (const ArticleSummary &summary : summaries) {
            if (!summary.layers.isEmpty()) {
                request.articles = {summary.article.id};
                request.layers = {summary.layers.firstKey()};
            }
        }
        TemporaryProject there;
        const ImportPlan plan = there.take(here.give(key, request), nameOf(key));
        QVERIFY2(plan.canRun(), qPrintable(sentences(plan)));
        QCOMPARE(plan.articles.added, 1);
        const ArticleContent content = *there.read().article(there.read().articleIds()->first());
        QVERIFY(!content.quotes.isEmpty());
        for (const Quote &quote : content.quotes)
            QCOMPARE(quote.annotator, request.layers.first());
    }

    void damagedFilesAreRefusedOrReadButNeverHarm_data() { rows(1); }
    void damagedFilesAreRefusedOrReadButNeverHarm()
    {
        QFETCH(QString, key);
        TemporaryProject here;
        here.take(randomDocument(3));
        const QByteArray file = here.give(key, whole(key));
        TemporaryProject there;
        for (quint32 seed : seeds(60)) {
            QRandomGenerator random(seed);
            const QByteArray damaged =
                seed % 3 == 0 ? damagedBytes(file, random, 1 + int(seed % 5)) : damagedInside(file, random);
            ImportSettings settings{key, {}, there.importer(), {}};
            const auto plan =
                planImport(there.read(), there.formats(), {{nameOf(key), damaged, true}}, settings);
            QVERIFY2(plan.ok(), qPrintable(u"seed %1"_s.arg(seed)));
            if (plan->canRun() && seed % 10 == 0)
                QVERIFY2(runImport(there.file(), *plan).ok(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        const CheckReport report = checkProject(there.file());
        QVERIFY(report.problems.isEmpty());
    }

private:
    void comesBack(const QString &key, const QByteArray &project)
    {
        TemporaryProject here;
        here.take(project);
        const QByteArray file = here.give(key, whole(key));
        TemporaryProject there;
        QCOMPARE(sentences(there.take(file, nameOf(key))), QString());
        const QList<Feature> features = here.formats().format(key)->description().carries;
        const QJsonObject before = Carried(features).of(parsed(here.json()));
        const QJsonObject after = Carried(features).of(parsed(there.json()));
        QVERIFY2(before == after, qPrintable(difference(before, after)));
    }
    static QString nameOf(const QString &key)
    {
        const FormatRegistry formats = FormatRegistry::standard();
        return u"x."_s + formats.format(key)->description().suffixes.first();
    }
    /// Everything, with the texts: a table has them only when it is asked to.
    static ExportRequest whole(const QString &key)
    {
        ExportRequest request;
        const FormatRegistry formats = FormatRegistry::standard();
        for (const FormatOption &option : formats.format(key)->description().optionsFor(OptionUse::Writing)) {
            if (option.name == u"text")
                request.options.insert(option.name, u"true"_s);
        }
        return request;
    }
    static void rows(int usual)
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<quint32>("seed");
        const FormatRegistry formats = FormatRegistry::standard();
        for (const auto &format : formats.all()) {
            const FormatDescription description = format->description();
            // Documents are written with their quotes, and read as articles.
            if (dynamic_cast<const DocumentFormat *>(format.get()))
                continue;
            if (!description.reads || !description.writes || !description.carries.contains(Feature::Content))
                continue;
            for (quint32 seed : seeds(usual))
                QTest::addRow("%s, seed %u", qPrintable(description.key), seed) << description.key << seed;
        }
    }
};

QTEST_GUILESS_MAIN(tst_Roundtrips)
#include "tst_roundtrips.moc"
