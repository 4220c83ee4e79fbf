#include "app/overview/overviewcounter.h"
#include "app/overview/overviews.h"
#include "app/session/cataloguing.h"
#include "app/session/tagging.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "tests/overview/naiveoverview.h"
#include "tests/support/picture.h"
#include "tests/support/randomquotes.h"
#include "tests/support/rounds.h"
#include "tests/support/testproject.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// An article with its quotes drawn into it, and who says them about what.
class Drawing {
public:
    explicit Drawing(QStringView drawn)
    {
        const Picture picture = readPicture(drawn);
        m_text = picture.text;
        m_article.id = ArticleId::create();
        for (Span span : picture.spans) {
            Quote quote;
            quote.id = QuoteId::create();
            quote.content = {span};
            quotes.append(quote);
        }
    }

    SpeakerId speaker(const QString &name)
    {
        Speaker speaker{SpeakerId::create(), name, Speaker::Kind::Person, {}, {}, {}, {}, {}};
        m_catalogue.apply(Change::to(speaker));
        return speaker.id;
    }
    TopicId topic(const QString &name)
    {
        Topic topic{TopicId::create(), name, QStringLiteral("#0072b2"), {}, {}, 0, {}};
        m_catalogue.apply(Change::to(topic));
        return topic.id;
    }
    void joinInto(SpeakerId gone, SpeakerId kept)
    {
        Speaker speaker = *m_catalogue.speaker(gone);
        speaker.joinedInto = kept;
        m_catalogue.apply(Change::to(speaker));
    }

    Overview count(const QSet<AnnotatorId> &hidden = {}) const
    {
        OverviewCounter counter(m_catalogue, hidden);
        counter.add(m_article, m_text, WordPlaces(m_text), quotes);
        return counter.take();
    }

    QList<Quote> quotes;

private:
    QString m_text;
    Article m_article;
    Catalogue m_catalogue;
};

/// "Name words/quotes" a row.
template <class Row>
QStringList rowsOf(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(QStringLiteral("%1 %2/%3")
                         .arg(row.name.isEmpty() ? QStringLiteral("-") : row.name)
                         .arg(row.tally.words)
                         .arg(row.tally.quotes.size()));
    return lines;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

const auto goOn = [](qint64, qint64) { return true; };

} // namespace

class tst_Overview : public QObject {
    Q_OBJECT

private slots:
    void countsWordsBySpeakerMostFirst();
    void overlappingWordsOfOneSpeakerCountOnce();
    void wordsOfTwoSpeakersCountForEach();
    void whatIsNoQuoteDoesNotCount();
    void hiddenLayersDoNotCount();
    void aQuoteWithoutSpeakerOrTopicIsARowOfItsOwnAtTheEnd();
    void joinedSpeakersAreOne();
    void cellsTellWhoSaysHowMuchOnWhat();
    void anArticleWithoutQuotesIsEmpty();
    void agreesWithNaiveCountingOnRandomProjects();
    void theProjectSumsUpItsArticles();
    void theProjectCanBeStopped();
};

void tst_Overview::countsWordsBySpeakerMostFirst()
{
    Drawing drawing(u"“[I agree],” she said. “[That is not so],” he said. “[No],” she said.");
    const SpeakerId she = drawing.speaker(QStringLiteral("She")), he = drawing.speaker(QStringLiteral("He"));
    drawing.quotes[0].speakers = {she};
    drawing.quotes[1].speakers = {he};
    drawing.quotes[2].speakers = {she};
    const Overview overview = drawing.count();
    QCOMPARE(rowsOf(overview.speakers), lines({"He 4/1", "She 3/2"}));
    QCOMPARE(overview.speakers[1].tally.quotes, (QList<qsizetype>{0, 2}));
    QCOMPARE(overview.words, 13);
    QCOMPARE(overview.quotedWords, 7);
    QCOMPARE(overview.percentQuoted(), 54);
}

void tst_Overview::overlappingWordsOfOneSpeakerCountOnce()
{
    Drawing drawing(u"[one [two three] four] five");
    const SpeakerId who = drawing.speaker(QStringLiteral("Who"));
    for (Quote &quote : drawing.quotes)
        quote.speakers = {who};
    const Overview overview = drawing.count();
    QCOMPARE(rowsOf(overview.speakers), lines({"Who 4/2"}));
    QCOMPARE(overview.quotes[1].words, 2);
    QCOMPARE(overview.quotedWords, 4);
}

void tst_Overview::wordsOfTwoSpeakersCountForEach()
{
    Drawing drawing(u"[We agree], they said.");
    drawing.quotes[0].speakers = {drawing.speaker(QStringLiteral("A")), drawing.speaker(QStringLiteral("B"))};
    const Overview overview = drawing.count();
    QCOMPARE(rowsOf(overview.speakers), lines({"A 2/1", "B 2/1"}));
    QCOMPARE(overview.quotedWords, 2);
}

void tst_Overview::whatIsNoQuoteDoesNotCount()
{
    Drawing drawing(u"a [formality] and [a promise]");
    drawing.quotes[0].kind = QuoteKind::NotAQuote;
    QCOMPARE(rowsOf(drawing.count().speakers), lines({"- 2/1"}));
}

void tst_Overview::hiddenLayersDoNotCount()
{
    Drawing drawing(u"[one] [two three]");
    const AnnotatorId colleague = AnnotatorId::create();
    drawing.quotes[1].annotator = colleague;
    QCOMPARE(drawing.count().quotedWords, 3);
    QCOMPARE(drawing.count({colleague}).quotedWords, 1);
}

void tst_Overview::aQuoteWithoutSpeakerOrTopicIsARowOfItsOwnAtTheEnd()
{
    Drawing drawing(u"[one two three] [four]");
    drawing.quotes[1].speakers = {drawing.speaker(QStringLiteral("Who")), SpeakerId::create()};
    drawing.quotes[1].topics = {TopicId::create()}; // nobody knows it
    const Overview overview = drawing.count();
    QCOMPARE(rowsOf(overview.speakers), lines({"Who 1/1", "- 3/1"}));
    QCOMPARE(rowsOf(overview.topics), lines({"- 4/2"}));
    QVERIFY(overview.topics[0].id.isNull());
}

void tst_Overview::joinedSpeakersAreOne()
{
    Drawing drawing(u"[one] [two three]");
    const SpeakerId putin = drawing.speaker(QStringLiteral("Putin"));
    const SpeakerId president = drawing.speaker(QStringLiteral("The President"));
    drawing.joinInto(president, putin);
    drawing.quotes[0].speakers = {putin, president};
    drawing.quotes[1].speakers = {president};
    QCOMPARE(rowsOf(drawing.count().speakers), lines({"Putin 3/2"}));
}

void tst_Overview::cellsTellWhoSaysHowMuchOnWhat()
{
    Drawing drawing(u"[one two] [three] [four five six]");
    const SpeakerId a = drawing.speaker(QStringLiteral("A")), b = drawing.speaker(QStringLiteral("B"));
    const TopicId war = drawing.topic(QStringLiteral("war")), peace = drawing.topic(QStringLiteral("peace"));
    drawing.quotes[0].speakers = {a};
    drawing.quotes[0].topics = {war, peace};
    drawing.quotes[1].speakers = {a};
    drawing.quotes[1].topics = {war};
    drawing.quotes[2].speakers = {b};
    const Overview overview = drawing.count();
    QCOMPARE(rowsOf(overview.speakers), lines({"A 3/2", "B 3/1"}));
    QCOMPARE(rowsOf(overview.topics), lines({"war 3/2", "peace 2/1", "- 3/1"}));
    QCOMPARE(overview.cell(0, 0).words, 3);
    QCOMPARE(overview.cell(0, 0).quotes, (QList<qsizetype>{0, 1}));
    QCOMPARE(overview.cell(0, 1).words, 2);
    QCOMPARE(overview.cell(1, 0).quotes, QList<qsizetype>());
    QCOMPARE(overview.cell(1, 2).quotes, QList<qsizetype>{2});
}

void tst_Overview::anArticleWithoutQuotesIsEmpty()
{
    const Overview overview = Drawing(u"Nobody said anything.").count();
    QVERIFY(overview.quotes.isEmpty() && overview.speakers.isEmpty() && overview.topics.isEmpty());
    QCOMPARE(overview.words, 3);
    QCOMPARE(Drawing(u"").count().percentQuoted(), 0);
}

void tst_Overview::agreesWithNaiveCountingOnRandomProjects()
{
    const quint32 seed = test::seed();
    TestProject project(textOfQuotations(40));
    Session &session = project.session();
    RandomHand hand(session, seed);
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 10; ++i)
            hand.act();
        const QString &text = session.article().text();
        const Overview overview = overviewOfArticle(session, WordPlaces(text));
        QList<Quote> all;
        for (qsizetype number = 1; number <= session.article().quoteCount(); ++number)
            all.append(session.article().quoteNumber(number));
        const auto check = [&](const Overview::Tally &tally, const auto &wanted) {
            const QList<const Quote *> quotes = quotesWhere(all, {}, wanted);
            QList<QuoteId> ids, counted;
            for (const Quote *quote : quotes)
                ids.append(quote->id);
            for (qsizetype index : tally.quotes)
                counted.append(overview.quotes[index].id);
            QCOMPARE(counted, ids);
            QCOMPARE(tally.words, wordsByPainting(text, quotes));
        };
        const Catalogue &catalogue = session.catalogue();
        QCOMPARE(overview.quotedWords,
                 wordsByPainting(text, quotesWhere(all, {}, [](const Quote &) { return true; })));
        for (qsizetype s = 0; s < overview.speakers.size(); ++s) {
            const SpeakerId speaker = overview.speakers[s].id;
            check(overview.speakers[s].tally,
                  [&](const Quote &quote) { return isOf(catalogue, quote, speaker); });
            for (qsizetype t = 0; t < overview.topics.size(); ++t) {
                check(overview.cell(s, t), [&](const Quote &quote) {
                    return isOf(catalogue, quote, speaker) && isOn(catalogue, quote, overview.topics[t].id);
                });
            }
        }
        for (const Overview::Topic &topic : overview.topics)
            check(topic.tally, [&](const Quote &quote) { return isOn(catalogue, quote, topic.id); });
    }
}

void tst_Overview::theProjectSumsUpItsArticles()
{
    TestProject project(textOfQuotations(5));
    Session &session = project.session();
    qsizetype words = 0, quotes = 0;
    for (const char *title : {"Second", "Third"}) {
        TagRequest request;
        request.content = {session.article().quotations().all().at(words > 0 ? 1 : 0).span};
        request.speaker.newName = QStringLiteral("Who");
        QVERIFY(Tagging(session).tag(request));
        const Overview here = overviewOfArticle(session, WordPlaces(session.article().text()));
        words += here.speakers.at(0).tally.words;
        quotes += here.quotes.size();
        Article article;
        article.title = QString::fromLatin1(title);
        const Result<ArticleId> made =
            Cataloguing(session).createArticle(article, textOfQuotations(6) + article.title);
        QVERIFY(made && session.openArticle(*made));
    }
    QVERIFY(session.queue()->waitForSaved());
    const Result<std::optional<Overview>> all =
        overviewOfProject(session.file(), OverviewScope::of(session), goOn);
    QVERIFY(all.ok() && (*all).has_value());
    const Overview &overview = **all;
    QCOMPARE(overview.articles.size(), 3);
    QCOMPARE(overview.quotes.size(), quotes);
    QCOMPARE(overview.speakers.size(), 1);
    QCOMPARE(overview.speakers[0].tally.words, words);
    // Articles made within one millisecond lie in any order.
    QSet<QString> titles;
    for (const Overview::Quote &quote : overview.quotes)
        titles.insert(overview.articles[quote.article].title);
    QCOMPARE(titles, (QSet<QString>{QStringLiteral("A test"), QStringLiteral("Second")}));
}

void tst_Overview::theProjectCanBeStopped()
{
    TestProject project(textOfQuotations(2));
    QVERIFY(project.session().queue()->waitForSaved());
    const Result<std::optional<Overview>> all = overviewOfProject(
        project.session().file(), OverviewScope::of(project.session()), [](qint64, qint64) { return false; });
    QVERIFY(all.ok());
    QVERIFY(!(*all).has_value());
}

QTEST_GUILESS_MAIN(tst_Overview)
#include "tst_overview.moc"
