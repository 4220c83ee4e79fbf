#include "app/session/unfinished.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

/// Two hundred sentences, each with a quotation.
QString longText()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("She said “number %1 is a fine one” again. ").arg(i);
    return text;
}

Quote randomQuote(QRandomGenerator &random, const OpenArticle &article, AnnotatorId annotator)
{
    Quote quote;
    quote.id = QuoteId::create();
    quote.annotator = annotator;
    const QList<Quotation> &quotations = article.quotations().all();
    quote.content = {quotations.at(random.bounded(int(quotations.size()))).span};
    if (random.bounded(3) == 0) {
        const qsizetype start = random.bounded(int(article.text().size() - 30));
        quote.content = {Span{start, start + 1 + random.bounded(29)}};
    }
    if (random.bounded(2) == 0)
        quote.speakers = {SpeakerId::create()};
    if (random.bounded(2) == 0)
        quote.topics = {TopicId::create()};
    quote.flags.setFlag(QuoteFlag::Guessed, random.bounded(5) == 0);
    quote.kind = random.bounded(6) == 0 ? QuoteKind::NotAQuote : QuoteKind::Direct;
    return quote;
}

} // namespace

class tst_OpenArticle : public QObject {
    Q_OBJECT

private slots:
    /// Numbers, lookups and the unfinished list after any changes are those of an article read afresh.
    void staysWhatAFreshOneWouldBe()
    {
        const quint32 seed = 20260101;
        QRandomGenerator random(seed);
        const AnnotatorId me = AnnotatorId::create();
        const AnnotatorId her = AnnotatorId::create();
        Article article;
        article.id = ArticleId::create();
        QList<Quote> naive;
        for (int i = 0; i < 100; ++i)
            naive.append(
                randomQuote(random, OpenArticle(article, longText(), {}), random.bounded(2) ? me : her));
        // These come with it, and stay together in memory; the others come one by one.
        OpenArticle open(article, longText(), naive);
        const UnfinishedScope scope{me, {}};
        Unfinished unfinished(open, scope);
        for (int step = 0; step < 600; ++step) {
            const bool removes = !naive.isEmpty() && random.bounded(3) == 0;
            const bool changes = !removes && !naive.isEmpty() && random.bounded(3) == 0;
            if (removes) {
                const Quote gone = naive.takeAt(random.bounded(int(naive.size())));
                open.remove(gone.id);
                unfinished.update(open, &gone, nullptr);
            } else {
                Quote quote = randomQuote(random, open, random.bounded(2) ? me : her);
                std::optional<Quote> before;
                if (changes) {
                    Quote &old = naive[random.bounded(int(naive.size()))];
                    before = old;
                    quote.id = old.id;
                    old = quote;
                } else {
                    naive.append(quote);
                }
                open.put(quote);
                unfinished.update(open, before ? &*before : nullptr, &quote);
            }
            if (step % 20 == 0)
                compareWithFresh(open, unfinished, naive, scope);
        }
        compareWithFresh(open, unfinished, naive, scope);
    }

    /// Views and the order of the quotes point to them.
    void aQuoteKeepsItsPlaceInMemory()
    {
        QRandomGenerator random(1);
        Article article;
        article.id = ArticleId::create();
        const OpenArticle empty(article, longText(), {});
        QList<Quote> read;
        for (int i = 0; i < 10; ++i)
            read.append(randomQuote(random, empty, {}));
        OpenArticle open(article, longText(), read);
        QHash<QuoteId, const Quote *> places;
        for (const Quote &quote : std::as_const(read))
            places.insert(quote.id, open.quote(quote.id));
        for (int i = 0; i < 500; ++i) {
            const Quote added = randomQuote(random, empty, {});
            open.put(added);
            places.insert(added.id, open.quote(added.id));
        }
        open.remove(read.constFirst().id);
        places.remove(read.constFirst().id);
        const OpenArticle moved(std::move(open));
        QVERIFY(!moved.quote(read.constFirst().id));
        QCOMPARE(moved.quoteCount(), places.size());
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            QCOMPARE(moved.quote(place.key()), place.value());
    }

    void theCaretIsInTheInnermostQuote()
    {
        Article article;
        article.id = ArticleId::create();
        Quote outer;
        outer.id = QuoteId::create();
        outer.content = {Span{0, 20}};
        Quote inner;
        inner.id = QuoteId::create();
        inner.content = {Span{5, 9}};
        const OpenArticle open(article, QString(30, u'x'), {outer, inner});
        QCOMPARE(open.quotesAt(6), (QList<QuoteId>{inner.id, outer.id}));
        QCOMPARE(open.quotesAt(12), QList<QuoteId>{outer.id});
        QVERIFY(open.quotesAt(25).isEmpty());
    }

    void unfinishedGoesRound()
    {
        Article article;
        article.id = ArticleId::create();
        const OpenArticle open(article, QStringLiteral("“One” and “two” and three”."), {});
        const Unfinished unfinished(open, {});
        QCOMPARE(unfinished.count(), 3);
        QCOMPARE(unfinished.next(0)->span.start, 10);
        QVERIFY(unfinished.next(10)->payload.what == UnfinishedThing::What::LoneMark);
        QCOMPARE(unfinished.next(26)->span.start, 0);
        QCOMPARE(unfinished.previous(0)->span.start, 25);
    }

private:
    static void compareWithFresh(const OpenArticle &open, const Unfinished &unfinished, QList<Quote> naive,
                                 const UnfinishedScope &scope)
    {
        const OpenArticle fresh(open.article(), open.text(), naive);
        std::sort(naive.begin(), naive.end(), inTextOrder);
        QCOMPARE(open.quoteCount(), naive.size());
        for (qsizetype i = 0; i < naive.size(); ++i) {
            QCOMPARE(open.quoteNumber(i + 1), naive.at(i));
            QCOMPARE(open.numberOf(naive.at(i).id), i + 1);
        }
        QVERIFY(open.spansIn({0, open.text().size()}) == fresh.spansIn({0, open.text().size()}));
        QVERIFY(unfinished.all() == Unfinished(fresh, scope).all());
    }
};

QTEST_APPLESS_MAIN(tst_OpenArticle)
#include "tst_openarticle.moc"
