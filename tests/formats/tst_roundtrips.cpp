#include "app/store/projectcheck.h"
#include "projects.h"
#include "roundtrip.h"
#include "tests/support/rounds.h"

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
        TemporaryProject here;
        here.take(randomDocument(seed));
        const QByteArray file = here.give(key);
        TemporaryProject there;
        QCOMPARE(sentences(there.take(file, nameOf(key))), QString());
        const QList<Feature> features = here.formats().format(key)->description().carries;
        const QJsonObject before = Carried(features).of(parsed(here.json()));
        const QJsonObject after = Carried(features).of(parsed(there.json()));
        QVERIFY2(before == after, qPrintable(difference(before, after)));
    }

    void theSameFileAgainChangesNothing_data() { rows(1); }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(QString, key);
        QFETCH(quint32, seed);
        TemporaryProject here;
        here.take(randomDocument(seed));
        const QByteArray file = here.give(key);
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
        ExportRequest request;
        const QList<ArticleSummary> summaries = *here.read().articleSummaries();
        for (const ArticleSummary &summary : summaries) {
            if (!summary.layers.isEmpty())
                request = {summary.article.id, summary.layers.firstKey(), {}};
        }
        TemporaryProject there;
        const ImportPlan plan = there.take(here.give(key, request), nameOf(key));
        QVERIFY2(plan.canRun(), qPrintable(sentences(plan)));
        QCOMPARE(plan.articles.added, 1);
        const ArticleContent content = *there.read().article(there.read().articleIds()->first());
        QVERIFY(!content.quotes.isEmpty());
        for (const Quote &quote : content.quotes)
            QCOMPARE(quote.annotator, request.annotator);
    }

    void damagedFilesAreRefusedOrReadButNeverHarm_data() { rows(1); }
    void damagedFilesAreRefusedOrReadButNeverHarm()
    {
        QFETCH(QString, key);
        TemporaryProject here;
        here.take(randomDocument(3));
        const QByteArray file = here.give(key);
        TemporaryProject there;
        for (quint32 seed : seeds(60)) {
            QRandomGenerator random(seed);
            QByteArray damaged = file;
            for (int i = 0; i < 1 + int(seed % 5); ++i) {
                const int at = random.bounded(int(damaged.size()));
                switch (random.bounded(4)) {
                case 0: // another byte
                    damaged[at] = char(random.bounded(256));
                    break;
                case 1: // a piece gone
                    damaged.remove(at, random.bounded(40));
                    break;
                case 2: // a number, or what was beside one
                    damaged.insert(at, QByteArray::number(random.bounded(1 << 20)));
                    break;
                case 3: // a piece twice
                    damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), 60));
                    break;
                }
            }
            ImportSettings settings{key, {}, there.importer(), {}};
            const auto plan =
                planImport(there.read(), there.formats(), {{nameOf(key), damaged, true}}, settings);
            QVERIFY2(plan.ok(), qPrintable(u"seed %1"_s.arg(seed)));
            if (plan->canRun() && seed % 20 == 0)
                QVERIFY2(runImport(there.file(), *plan).ok(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        const CheckReport report = checkProject(there.file());
        QVERIFY(report.problems.isEmpty());
    }

private:
    static QString nameOf(const QString &key)
    {
        const FormatRegistry formats = FormatRegistry::standard();
        return u"x."_s + formats.format(key)->description().suffixes.first();
    }
    static void rows(int usual)
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<quint32>("seed");
        const FormatRegistry formats = FormatRegistry::standard();
        for (const auto &format : formats.all()) {
            const FormatDescription description = format->description();
            // A page is written with its quotes, and read as an article.
            if (description.key == u"html")
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
