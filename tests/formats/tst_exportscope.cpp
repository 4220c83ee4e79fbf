#include "projects.h"
#include "randomdocument.h"
#include "unpacked.h"

#include <QJsonArray>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// Words that nobody may read who was not meant to. Without a hyphen, where a line of a page could end.
const QByteArray inNotes = "zebranote";
const QByteArray inComments = "walruscomment";

/// A project in which every note and every comment and reason can be told again.
QByteArray marked(quint32 seed)
{
    QJsonObject project = RandomDocument(seed).make();
    const auto mark = [](QJsonValue list, const QString &key, const QByteArray &words) {
        QJsonArray marked;
        for (const QJsonValue &value : list.toArray()) {
            QJsonObject object = value.toObject();
            object.insert(key, QString::fromLatin1(words));
            marked.append(object);
        }
        return marked;
    };
    project[u"speakers"] = mark(project[u"speakers"], u"note"_s, inNotes);
    QJsonArray articles;
    for (const QJsonValue &value : project[u"articles"].toArray()) {
        QJsonObject article = value.toObject();
        article[u"quotes"] = mark(article[u"quotes"], u"note"_s, inNotes);
        article[u"deletedQuotes"] = mark(article[u"deletedQuotes"], u"note"_s, inNotes);
        article[u"comments"] = mark(article[u"comments"], u"text"_s, inComments);
        article[u"decisions"] = mark(article[u"decisions"], u"reason"_s, inComments);
        articles.append(article);
    }
    project[u"articles"] = articles;
    return QJsonDocument(project).toJson(QJsonDocument::Compact);
}

/// In which parts of an export words stand.
QStringList placesOf(const QByteArray &words, const QByteArray &file)
{
    const std::optional<QMap<QString, QByteArray>> parts = unpacked(file);
    if (!parts || parts->isEmpty())
        return {QStringLiteral("unreadable")};
    QStringList places;
    for (auto part = parts->begin(); part != parts->end(); ++part) {
        if (part->contains(words))
            places.append(part.key());
    }
    return places;
}

QJsonArray articlesOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"articles"].toArray();
}

} // namespace

/// What a request leaves out, no format writes.
class TestExportScope : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftOutStandsInNoFormat_data()
    {
        QTest::addColumn<QString>("key");
        const FormatRegistry formats = FormatRegistry::standard();
        for (const std::unique_ptr<Format> &format : formats.all()) {
            // A text file holds one article, and none of its quotes.
            const FormatDescription description = format->description();
            if (description.writes && !description.carries.isEmpty())
                QTest::newRow(qPrintable(description.key)) << description.key;
        }
    }
    void whatIsLeftOutStandsInNoFormat()
    {
        QFETCH(QString, key);
        TemporaryProject project;
        QVERIFY(project.take(marked(11)).canRun());
        const QByteArray all = project.give(key);
        if (all.startsWith("%PDF-") && !unpacked(all))
            QSKIP("Pages cannot be read without pdftotext.");
        ExportRequest request;
        request.hasNotes = false;
        const QByteArray withoutNotes = project.give(key, request);
        request.hasComments = false;
        const QByteArray bare = project.give(key, request);
        const QList<Feature> carries = project.formats().format(key)->description().carries;
        // That the words are found where they belong shows that they would be found where they do not.
        // A code of REFI-QDA is a speaker, too, and says what is noted on them.
        const bool hasNotes = carries.contains(Feature::Note) || key == u"refi-codebook";
        QCOMPARE(placesOf(inNotes, all).isEmpty(), !hasNotes);
        QCOMPARE(placesOf(inComments, all).isEmpty(), !carries.contains(Feature::Comments));
        QCOMPARE(placesOf(inNotes, withoutNotes), QStringList());
        QCOMPARE(placesOf(inComments, withoutNotes), placesOf(inComments, all));
        QCOMPARE(placesOf(inNotes, bare) + placesOf(inComments, bare), QStringList());
    }

    void whatGoesOutWithoutRemarksComesInWhole()
    {
        TemporaryProject project;
        project.take(marked(12));
        ExportRequest request;
        request.hasNotes = request.hasComments = false;
        const QByteArray json = project.give(u"json"_s, request);
        TemporaryProject other;
        const ImportPlan plan = other.take(json);
        QVERIFY(plan.canRun() && plan.warnings.isEmpty());
        QCOMPARE(other.give(u"json"_s), json);
    }

    void chosenArticlesGoOutInTheOrderOfTheProject()
    {
        TemporaryProject project;
        project.take(marked(13));
        const QJsonArray all = articlesOf(project.json());
        const QList<ArticleId> ids = *project.read().articleIds();
        QCOMPARE(ids.size(), 3);
        ExportRequest request;
        request.articles = {ids[2], ids[0], ids[2]};
        QCOMPARE(articlesOf(project.give(u"json"_s, request)), (QJsonArray{all[0], all[2]}));
        request.articles.append(ArticleId::create());
        QVERIFY(project.give(u"json"_s, request).startsWith("failed"));
    }

    void allLayersByNameAreAllQuotes()
    {
        TemporaryProject project;
        project.take(marked(14));
        ExportRequest request;
        for (const QJsonValue &annotator : QJsonDocument::fromJson(project.json())[u"annotators"].toArray())
            request.layers.append(AnnotatorId::fromString(annotator[u"id"].toString()));
        QCOMPARE(request.layers.size(), 2);
        QCOMPARE(project.give(u"json"_s, request), project.json());
        request.layers.removeLast();
        for (const QJsonValue &article : articlesOf(project.give(u"json"_s, request))) {
            for (const QJsonValue &quote : article[u"quotes"].toArray())
                QCOMPARE(AnnotatorId::fromString(quote[u"annotator"].toString()), request.layers.first());
        }
    }

    void aQuoteThatIsNamedGoesOutWithWhatIsSaidOfItAlone()
    {
        TemporaryProject project;
        project.take(marked(15));
        const QList<ArticleId> ids = *project.read().articleIds();
        const Quote quote = project.read().article(ids.first())->quotes.first();
        ExportRequest request;
        request.articles = {ids.first()};
        request.quotes = {quote.id};
        const QByteArray json = project.give(u"json"_s, request);
        const QJsonValue article = articlesOf(json).at(0);
        QCOMPARE(article[u"quotes"].toArray().size(), 1);
        QCOMPARE(QuoteId::fromString(article[u"quotes"][0][u"id"].toString()), quote.id);
        QVERIFY(article[u"deletedQuotes"].toArray().isEmpty());
        for (const QJsonValue &comment : article[u"comments"].toArray())
            QCOMPARE(QuoteId::fromString(comment[u"quote"].toString()), quote.id);
        TemporaryProject other;
        QVERIFY(other.take(json).canRun()); // it refers to nothing that is missing
    }
};

QTEST_MAIN(TestExportScope) // pages are set with fonts
#include "tst_exportscope.moc"
