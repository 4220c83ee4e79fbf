#include "app/model/quotekind.h"
#include "app/session/spanlist.h"
#include "app/session/taggedquotation.h"
#include "app/session/tagtarget.h"
#include "tests/support/picture.h"

#include <QTest>

#include <algorithm>

using namespace pullquote;
using namespace pullquote::test;

namespace {

OpenArticle articleOf(const QString &text, const QList<Quote> &quotes = {})
{
    Article article;
    article.id = ArticleId::create();
    article.language = QStringLiteral("en");
    return OpenArticle(article, text, quotes);
}

Quote quoteOf(const QList<Span> &content, AnnotatorId annotator = AnnotatorId::create())
{
    Quote quote;
    quote.id = QuoteId::create();
    quote.annotator = annotator;
    quote.content = content;
    return quote;
}

} // namespace

class tst_TagTarget : public QObject {
    Q_OBJECT

private slots:
    void withoutSelectionItIsTheQuotationAroundTheCaret_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::newRow("inside") << QStringLiteral("He said [“it |works”] today.");
        QTest::newRow("at its start") << QStringLiteral("He said [|“it works”] today.");
        QTest::newRow("at its end") << QStringLiteral("He said [“it works”|] today.");
        QTest::newRow("innermost") << QStringLiteral("“She said [‘n|o’] to it,” he said.");
        QTest::newRow("between two the right one") << QStringLiteral("“One”|[“two”]");
        QTest::newRow("over two paragraphs") << QStringLiteral("[“One.]\n[“Tw|o,”] he said.");
        QTest::newRow("nothing") << QStringLiteral("He |said “it works” today.");
    }

    void withoutSelectionItIsTheQuotationAroundTheCaret()
    {
        QFETCH(QString, drawn);
        const Picture picture = readPicture(drawn);
        const OpenArticle article = articleOf(picture.text);
        const TagTarget target = tagTarget(article, picture.caret, {}, {});
        QCOMPARE(drawPicture(picture.text, target.content), drawPicture(picture.text, picture.spans));
        QVERIFY(target.quote.isNull());
        QVERIFY(!target.completes);
    }

    void aLoneMarkIsCompletedToItsClause()
    {
        const Picture picture = readPicture(u"He made clear that there is no hostility”| between them.");
        const OpenArticle article = articleOf(picture.text);
        const TagTarget target = tagTarget(article, picture.caret, {}, {});
        QVERIFY(target.completes);
        QCOMPARE(target.content.size(), 1);
        QCOMPARE(target.content.first().end, picture.caret);
        QVERIFY(target.content.first().start < picture.text.indexOf(u"no hostility"));
    }

    void whatIsTaggedIsReopenedAndNeverDoubled()
    {
        const Picture picture = readPicture(u"He said [“it |works”] today.");
        const Quote quote = quoteOf(picture.spans);
        const OpenArticle article = articleOf(picture.text, {quote});
        QCOMPARE(tagTarget(article, picture.caret, {}, {}).quote, quote.id);
        QCOMPARE(tagTarget(article, 0, picture.span(), {}).quote, quote.id);
    }

    void aQuotationIsTaggedWhateverBordersItsQuoteHas_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QuoteKind>("kind");
        QTest::addColumn<bool>("isTagged");
        const auto row = [](const char *name, QStringView drawn, QuoteKind kind, bool isTagged) {
            QTest::newRow(name) << drawn.toString() << kind << isTagged;
        };
        row("no marks", u"He said “[it wo|rks]” today.", QuoteKind::Mixed, true);
        row("no marks and no comma", u"“[It wo|rks],” he said.", QuoteKind::Mixed, true);
        row("a border moved out", u"[“It wo|rks,” he said].", QuoteKind::Mixed, true);
        row("parts merged", u"[“It works,” he said, “and it la|sts.”]", QuoteKind::Mixed, true);
        row("the whole clause", u"[Others called it a “forma|lity”].", QuoteKind::Mixed, true);
        row("paragraphs without marks", u"“[One.]\n“[Tw|o],” he said.", QuoteKind::Mixed, true);
        row("the quotation around", u"[“She said ‘n|o’ to it,”] he said.", QuoteKind::Direct, false);
        row("that and more", u"[“She said ‘n|o’ to it,” he said.]", QuoteKind::Mixed, false);
        row("some of its words", u"“It [works] for n|ow,” he said.", QuoteKind::Mixed, false);
        row("ruled out with more", u"[The “forma|lity” of it].", QuoteKind::NotAQuote, false);
    }

    void aQuotationIsTaggedWhateverBordersItsQuoteHas()
    {
        QFETCH(QString, drawn);
        QFETCH(QuoteKind, kind);
        QFETCH(bool, isTagged);
        const Picture picture = readPicture(drawn);
        Quote quote = quoteOf(picture.spans);
        quote.kind = kind;
        const OpenArticle article = articleOf(picture.text, {quote});
        const TagTarget target = tagTarget(article, picture.caret, {}, {quote.annotator, {}, true});
        QCOMPARE(target.quote, isTagged ? quote.id : QuoteId());
        if (isTagged)
            QCOMPARE(Unfinished(article, {}).count(), 1); // the quote, which has no speaker
    }

    void whatTheListCallsTaggedAndWhatAKeyActsOn_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QuoteKind>("kind");
        QTest::addColumn<bool>("isTagged");
        QTest::addColumn<bool>("hasQuote");
        const auto row = [](const char *name, QStringView drawn, QuoteKind kind, bool isTagged,
                            bool hasQuote) {
            QTest::newRow(name) << drawn.toString() << kind << isTagged << hasQuote;
        };
        row("nothing near", u"“It |works,” he said [at last].", QuoteKind::Indirect, false, false);
        row("some of its words", u"“It [works] for n|ow,” he said.", QuoteKind::Mixed, false, false);
        row("all of them", u"“[It wo|rks],” he said.", QuoteKind::Direct, true, true);
        row("ruled out", u"His [“formal|ity”] it was.", QuoteKind::NotAQuote, true, true);
        row("the whole clause", u"[Others called it a “forma|lity”].", QuoteKind::Mixed, true, true);
        // Dealt with, and still to be had as a quote of its own.
        row("ruled out with more", u"[The “forma|lity” of it].", QuoteKind::NotAQuote, true, false);
        row("reported with more", u"[that the “forma|lity” is over].", QuoteKind::Indirect, true, false);
        // Something is missing of a quote that is there: A completes it.
        row("its first paragraph", u"[“One.]\n“Tw|o,” he said.", QuoteKind::Direct, false, true);
        row("both", u"[“One.]\n[“Tw|o,”] he said.", QuoteKind::Direct, true, true);
    }

    void whatTheListCallsTaggedAndWhatAKeyActsOn()
    {
        QFETCH(QString, drawn);
        QFETCH(QuoteKind, kind);
        QFETCH(bool, isTagged);
        QFETCH(bool, hasQuote);
        const Picture picture = readPicture(drawn);
        Quote quote = quoteOf(picture.spans);
        quote.kind = kind;
        const OpenArticle article = articleOf(picture.text, {quote});
        const UnfinishedScope scope{quote.annotator, {}, true};
        const Quotation &quotation = article.quotations().all().first();
        QCOMPARE(pullquote::isTagged(article, quotation, {}), isTagged);
        QCOMPARE(quoteOn(article, quotation, Hold::Contains, scope) != nullptr, hasQuote);
        QCOMPARE(tagTarget(article, picture.caret, {}, scope).quote.isNull(), !hasQuote);
        const std::vector<Unfinished::Entry> listed = Unfinished(article, scope).all();
        QCOMPARE(std::any_of(listed.begin(), listed.end(),
                             [](const Unfinished::Entry &entry) { return entry.payload.quote.isNull(); }),
                 !isTagged);
        // The layer is hidden: there is no such quote.
        const UnfinishedScope blind{AnnotatorId::create(), {quote.annotator}, true};
        QVERIFY(!pullquote::isTagged(article, quotation, blind.hidden));
        QVERIFY(!quoteOn(article, quotation, Hold::Contains, blind));
    }

    void selectedMarkedWordsOfAClauseBecomeAQuoteOfTheirOwn()
    {
        const Picture picture = readPicture(QStringLiteral("[Others called it a “formality”]."));
        Quote quote = quoteOf(picture.spans);
        quote.kind = QuoteKind::Mixed;
        const OpenArticle article = articleOf(picture.text, {quote});
        const Span marked = article.quotations().all().first().span;
        QVERIFY(tagTarget(article, 0, marked, {quote.annotator, {}, true}).quote.isNull());
        QCOMPARE(tagTarget(article, 0, picture.spans.first(), {}).quote, quote.id);
    }

    void aSelectedQuotationIsItsParts()
    {
        const Picture picture = readPicture(QStringLiteral("[“One.]\n[“Two,”] he said."));
        const OpenArticle article = articleOf(picture.text);
        const Span whole = article.quotations().all().first().span;
        QCOMPARE(tagTarget(article, 0, whole, {}).content, picture.spans);
    }

    void onesOwnQuoteComesBeforeAColleagues()
    {
        const Picture picture = readPicture(u"He said [“it |works”] today.");
        const Quote theirs = quoteOf(picture.spans);
        const Quote mine = quoteOf(picture.spans);
        const OpenArticle article = articleOf(picture.text, {theirs, mine});
        QCOMPARE(tagTarget(article, picture.caret, {}, {mine.annotator, {}}).quote, mine.id);
        QCOMPARE(tagTarget(article, picture.caret, {}, {theirs.annotator, {}}).quote, theirs.id);
        const UnfinishedScope blind{mine.annotator, {theirs.annotator, mine.annotator}};
        QVERIFY(tagTarget(article, picture.caret, {}, blind).quote.isNull());
    }

    void anIndirectQuoteIsFoundWithoutMarks()
    {
        const Picture picture = readPicture(u"He said [that it |works] today.");
        const Quote quote = quoteOf(picture.spans);
        const OpenArticle article = articleOf(picture.text, {quote});
        QCOMPARE(tagTarget(article, picture.caret, {}, {}).quote, quote.id);
    }

    void theKindFollowsTheMarks_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QuoteKind>("kind");
        QTest::newRow("a sentence in marks")
            << QStringLiteral("[“It works,”] she said.") << QuoteKind::Direct;
        QTest::newRow("a sentence after its cue")
            << QStringLiteral("She said, [“it works.”]") << QuoteKind::Direct;
        QTest::newRow("after a colon") << QStringLiteral("She said: [“it works.”]") << QuoteKind::Direct;
        QTest::newRow("a piece of a sentence")
            << QStringLiteral("She called it [“a pure formality.”]") << QuoteKind::Mixed;
        QTest::newRow("more than the marks")
            << QStringLiteral("She said [that it is “a formality.”]") << QuoteKind::Mixed;
        QTest::newRow("no marks") << QStringLiteral("She said [that it works].") << QuoteKind::Indirect;
        QTest::newRow("in parts") << QStringLiteral("[“It works,”] she said, [“and well.”]")
                                  << QuoteKind::Direct;
    }

    void theKindFollowsTheMarks()
    {
        QFETCH(QString, drawn);
        QFETCH(QuoteKind, kind);
        const Picture picture = readPicture(drawn);
        const OpenArticle article = articleOf(picture.text);
        QCOMPARE(derivedKind(article.text(), article.quotations(), picture.spans), kind);
    }

    void addedSpansMergeWithWhatTheyTouch_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("after");
        QTest::newRow("apart") << "[ab]cdefgh"
                               << "abcdef[gh]"
                               << "[ab]cdef[gh]";
        QTest::newRow("before") << "abcdef[gh]"
                                << "[ab]cdefgh"
                                << "[ab]cdef[gh]";
        QTest::newRow("touching") << "[ab]cdefgh"
                                  << "ab[cd]efgh"
                                  << "[abcd]efgh";
        QTest::newRow("bridging two") << "[ab]cdef[gh]"
                                      << "ab[cdef]gh"
                                      << "[abcdefgh]";
        QTest::newRow("inside") << "[abcdef]gh"
                                << "ab[cd]efgh"
                                << "[abcdef]gh";
    }

    void addedSpansMergeWithWhatTheyTouch()
    {
        QFETCH(QString, before);
        QFETCH(QString, added);
        QFETCH(QString, after);
        const Picture start = readPicture(before);
        const QList<Span> spans = withSpan(start.spans, readPicture(added).span());
        QCOMPARE(drawPicture(start.text, spans), after);
    }

    void aPartSplitsAtTheCaret()
    {
        const Picture picture = readPicture(u"[one two| three] four");
        QCOMPARE(drawPicture(picture.text, splitAt(picture.text, picture.spans, picture.caret)),
                 QStringLiteral("[one two] [three] four"));
        QCOMPARE(splitAt(picture.text, picture.spans, 0), picture.spans);
        QCOMPARE(splitAt(picture.text, picture.spans, 17), picture.spans);
    }
};

QTEST_APPLESS_MAIN(tst_TagTarget)
#include "tst_tagtarget.moc"
