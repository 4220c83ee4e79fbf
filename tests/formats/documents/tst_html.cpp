#include "documents.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

Imported imported(const QByteArray &bytes)
{
    return import(bytes, QStringLiteral("/saved/page.html"));
}

QString textOf(const QByteArray &bytes)
{
    const Imported found = imported(bytes);
    return found.problem.isEmpty() ? found.text : QStringLiteral("problem: ") + found.problem;
}

QByteArray page(const QByteArray &body, const QByteArray &head = {})
{
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">" + head + "</head><body>" + body +
           "</body></html>";
}

const QByteArray first =
    "The ferries to Westhaven stayed in port on Monday because the crews want more time between "
    "two crossings than the company gives them.";
const QByteArray second =
    "“We will not wait any longer,” said Ida Brandt, who speaks for the crews, “not one day.”";
const QByteArray third =
    "The company said that it would answer on Wednesday, after its board has met in the capital.";
const QByteArray article = first + "\n" + second + "\n" + third + "\n";

QByteArray p(const QByteArray &words)
{
    return "<p>" + words + "</p>\n";
}

const QByteArray paragraphs = p(first) + p(second) + p(third);

QByteArray jsonLd(const QByteArray &fields, const QByteArray &type = "NewsArticle")
{
    return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"" + type +
           "\"," + fields + "}</script>";
}

const QByteArray crowd = "<header><a href=\"/\">The Harbour "
                         "Post</a></header><nav><ul><li><a>Politics</a><li><a>Sports</a></ul></nav>"
                         "<div id=\"cookie-banner\"><p>We and our 743 partners store cookies on your device, "
                         "if you let us, please.</p></div>";
const QByteArray tail = "<aside class=\"related\"><h2>Read on</h2><p>Another story altogether, about a "
                        "bridge that was never built.</p>"
                        "</aside><section id=\"comments\"><p>I think that they are all wrong, and so do all "
                        "of my many friends.</p></section>"
                        "<footer><p>Copyright The Harbour Post, all rights reserved, in this and in every "
                        "other harbour.</p></footer>"
                        "<script>document.write('<p>scripts are no words</p>')</script>";

} // namespace

class tst_Html : public QObject {
    Q_OBJECT

private slots:
    void theArticleIsTakenAndNotThePage_data();
    void theArticleIsTakenAndNotThePage()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(textOf(page(body)).toUtf8(), article);
    }

    void wordsAreReadAsABrowserShowsThem_data();
    void wordsAreReadAsABrowserShowsThem()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(page(body)), text);
    }

    void quotationsInLargeLettersAreKeptOnce()
    {
        const QByteArray other = "“The sea does not wait,” Brandt wrote in a letter.";
        const QByteArray body =
            "<article>" + p(first) +
            "<blockquote class=\"pullquote\"><p>We will not wait any longer</p></blockquote>" + p(second) +
            "<aside class=\"pull-quote\"><blockquote>" + other + "</blockquote></aside><blockquote>" + other +
            "</blockquote>" + p(third) + "</article>";
        QCOMPARE(textOf(page(crowd + body)).toUtf8(),
                 first + "\n" + second + "\n" + other + "\n" + third + "\n");
    }

    void whatThePageSaysOfItselfFillsTheHead_data();
    void whatThePageSaysOfItselfFillsTheHead()
    {
        QFETCH(QByteArray, head);
        const Article found =
            imported(page("<article><h1>Ferries stay in port</h1>" + paragraphs + "</article>", head))
                .article;
        QCOMPARE(found.title, QStringLiteral("Ferries stay in port"));
        QCOMPARE(found.byline, QStringLiteral("Tom Aslund"));
        QCOMPARE(found.published, QStringLiteral("2021-06-16"));
        QCOMPARE(found.outlet, QStringLiteral("The Harbour Post"));
        QCOMPARE(found.url, QStringLiteral("https://harbour.example/ferries"));
        QCOMPARE(found.language, QStringLiteral("en"));
    }

    void theTextForSearchEnginesHelps_data();
    void theTextForSearchEnginesHelps()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, told);
        QCOMPARE(
            textOf(page(body, jsonLd("\"headline\":\"Ferries\",\"articleBody\":\"" + told + "\""))).toUtf8(),
            article);
    }

    void everyCharsetIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGuess");
        const QByteArray utf8 = "<p>“Où?” — 5 €</p>";
        const QByteArray windows = "<p>\x93O\xF9?\x94 \x97 5 \x80</p>";
        QTest::newRow("UTF-8") << "<!doctype html><meta charset=utf-8>" + utf8 << false;
        QTest::newRow("a mark") << "\xEF\xBB\xBF<!doctype html><meta charset=latin1>" + utf8 << false;
        QTest::newRow("nothing said, UTF-8") << "<!doctype html>" + utf8 << false;
        QTest::newRow("nothing said, no UTF-8") << "<!doctype html>" + windows << true;
        QTest::newRow("UTF-8 said, no UTF-8") << "<!doctype html><meta charset=utf-8>" + windows << true;
        QTest::newRow("Latin-1 is Windows-1252") << "<html><head><meta http-equiv=\"Content-Type\" "
                                                    "content=\"text/html; charset=ISO-8859-1\"></head>" +
                                                        windows
                                                 << false;
        QTest::newRow("references to Windows' places")
            << QByteArray("<!doctype html><p>&#147;O&ugrave;?&#148; &mdash; 5 &#128;</p>") << false;
        const QString wide = QStringLiteral("<!doctype html><p>“Où?” — 5 €</p>");
        QByteArray utf16("\xFF\xFE", 2);
        for (const QChar c : wide)
            utf16.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QTest::newRow("UTF-16") << utf16 << false;
    }
    void everyCharsetIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isGuess);
        const Imported found = imported(bytes);
        QCOMPARE(found.text, QStringLiteral("“Où?” — 5 €\n"));
        QCOMPARE(!found.warnings.isEmpty(), isGuess);
    }

    void aByteThatDoesNotFitIsCounted()
    {
        const Imported found = imported("<!doctype html><meta charset=utf-8><p>“Où?” caf\xE9 — 5 €</p>");
        QCOMPARE(found.text, QStringLiteral("“Où?” caf\uFFFD — 5 €\n"));
        QCOMPARE(found.warnings.size(), 1);
        QVERIFY(found.warnings.first().contains(QStringLiteral("1 character")));
    }

    void aCopiedPieceIsTakenWhole()
    {
        const QByteArray piece =
            "<h2>Short</h2><ul class=\"menu\"><li><a href=\"x\">One</a></li></ul><p>And two.</p>";
        const QString text = QStringLiteral("Short\nOne\nAnd two.\n");
        QCOMPARE(textOf("<meta charset='utf-8'>" + piece), text);
        QCOMPARE(textOf("<html><body><!--StartFragment-->" + piece + "<!--EndFragment--></body></html>"),
                 text);
        QCOMPARE(import("Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment-->" + piece +
                            "<!--EndFragment--></body></html>",
                        QString())
                     .text,
                 text);
    }

    void theContentCountsNotTheSuffix()
    {
        QCOMPARE(import(page(paragraphs), QStringLiteral("page.txt")).text.toUtf8(), article);
        QCOMPARE(import("5 < 6, and <not> a page.", QStringLiteral("story.txt")).text,
                 QStringLiteral("5 < 6, and <not> a page."));
    }

    void whereAPageWasSavedFromIsItsAddress()
    {
        QCOMPARE(imported("<!DOCTYPE html>\n<!-- saved from url=(0031)https://harbour.example/ferries -->\n" +
                          page(paragraphs))
                     .article.url,
                 QStringLiteral("https://harbour.example/ferries"));
    }

    void hostilePagesAreRefusedOrReadAtOnce_data();
    void hostilePagesAreRefusedOrReadAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const QString said = imported(bytes).problem;
        QVERIFY2(problem.isEmpty() ? said.isEmpty() : said.contains(problem), qPrintable(said));
    }

    void aPageCutOffAnywhereIsReadOrRefused()
    {
        const QByteArray whole =
            page(crowd + "<article>" + paragraphs + "</article>" + tail, jsonLd("\"headline\":\"Ferries\""));
        TemporaryProject project;
        for (qsizetype size = 1; size < whole.size(); size += 13)
            QVERIFY(project.plan(whole.left(size), QStringLiteral("x.html")).ok());
    }
};

void tst_Html::theArticleIsTakenAndNotThePage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("article") << crowd + "<article><h1>Ferries</h1>" + paragraphs + "</article>" + tail;
    QTest::newRow("teasers are articles, too") << crowd + "<article>" + p("Bridge closed.") +
                                                      "</article><article>" + paragraphs + "</article>" +
                                                      tail;
    QTest::newRow("main") << crowd + "<main>" + paragraphs + "</main>" + tail;
    QTest::newRow("named")
        << crowd + "<main><p>Most read this week: the bridge.</p><div itemprop=\"articleBody\">" +
               paragraphs + "</div></main>" + tail;
    QTest::newRow("only dense") << crowd + "<div><div class=\"x1\">" + paragraphs + "</div></div>" + tail;
    QTest::newRow("in sections") << crowd + "<div><div>" + p(first) + "</div><div>" + p(second) +
                                        "</div><div>" + p(third) + "</div></div>" + tail;
    QTest::newRow("plain") << paragraphs;
    QTest::newRow("line breaks") << crowd + "<article>" + first + "<br><br>" + second + "<br>" + third +
                                        "</article>";
    const QByteArray inside =
        p(first) +
        "<figure><img src=\"http://x/y.jpg\" alt=\"A ferry\"><figcaption>A ferry, photo: N. "
        "Obody</figcaption></figure>"
        "<div class=\"share-buttons\"><a>Share</a></div><div class=\"ad\">Buy a boat today and never wait "
        "again.</div>"
        "<ul><li><a>Why the bridge was never built</a><li><a>Ten boats that you can buy</a></ul>"
        "<div hidden>Not to be seen by anybody who looks</div><p style=\"display: none\">Nor this.</p>" +
        p(second) +
        "<form><label>Your address</label><input></form><p class=\"byline\">By Tom Aslund</p>"
        "<time datetime=\"2021-06-16\">16 June</time><noscript>Switch it on!</noscript>" +
        p(third);
    QTest::newRow("what stands in an article and is none")
        << crowd + "<article>" + inside + "</article>" + tail;
    QTest::newRow("a container with a noisy name")
        << crowd + "<div class=\"has-sidebar social\"><article class=\"no-ads\">" + paragraphs +
               "</article></div>" + tail;
}

void tst_Html::wordsAreReadAsABrowserShowsThem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const char *text) {
        QTest::newRow(name) << body << QString::fromUtf8(text);
    };
    row("white space", "<p>\n One <b> two</b>\n three </p> four", "One two three\nfour\n");
    row("inline elements", "<p>“W<i>e</i> will<wbr> not” <a href=x>here</a></p>", "“We will not” here\n");
    row("entities", "<p>&ldquo;A &amp; B&rdquo; &lt; &#8364;&nbsp;5 &#x1F54A;</p>",
        "“A & B” < €\u00A05 \U0001F54A\n");
    row("soft hyphens", "<p>inter&shy;national</p>", "international\n");
    row("quotation elements", "<p>She said <q>he said <q>no</q> twice</q>.</p>",
        "She said “he said ‘no’ twice”.\n");
    row("headings and lists", "<h2>Head</h2><ol><li>one<li>two <ul><li>inner</ul></ol>",
        "Head\none\ntwo\ninner\n");
    row("a table", "<table><tr><th>a<th>b<tr><td>c<td></table>", "a\tb\nc\n");
    row("a table as a frame", "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", "One.\nTwo.\n");
    row("lines as they are", "<pre>a\n  b</pre>", "a\n  b\n");
    row("empty paragraphs", "<p>One.</p><p>&nbsp;</p><p></p><p>Two.</p>", "One.\nTwo.\n");
    row("comments and unknown elements", "<p>One<!-- <p>no --> <x-y>two</x-y></p>", "One two\n");
    row("an embedded film", "<p>One.</p><embed src=x><p>Two.</p>", "One.\nTwo.\n");
    row("mark-up that is wrong", "<p>One <b>two<p>Three</b> four", "One two\nThree four\n");
}

void tst_Html::whatThePageSaysOfItselfFillsTheHead_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray canonical = "<link rel=\"canonical\" href=\"https://harbour.example/ferries\">";
    QTest::newRow("JSON-LD") << jsonLd("\"headline\":\"Ferries stay in port\",\"datePublished\":"
                                       "\"2021-06-16T23:30:00-04:00\",\"author\":[{\"name\":\"Tom Aslund\"}],"
                                       "\"publisher\":{\"name\":\"The Harbour Post\"},"
                                       "\"mainEntityOfPage\":{\"@id\":\"https://harbour.example/ferries\"}") +
                                    "<meta property=\"og:title\" content=\"Something shorter\">";
    QTest::newRow("JSON-LD in a graph, with line feeds") << QByteArray(
        "<script "
        "type=\"application/"
        "ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Article\"],"
        "\"headline\":\"Ferries\nstay in port\",\"dateCreated\":\"2021-06-16\",\"author\":\"Tom Aslund\","
        "\"publisher\":\"The Harbour Post\",\"url\":\"https://harbour.example/ferries\"}]}</script>");
    QTest::newRow("Open Graph")
        << canonical +
               "<meta property=\"og:title\" content=\"Ferries stay in port\"><meta property=\"og:site_name\" "
               "content=\"The Harbour Post\"><meta property=\"article:author\" content=\"https://x/tom\">"
               "<meta name=\"author\" content=\"Tom Aslund\"><meta property=\"article:published_time\" "
               "content=\"2021-06-16T08:00:00Z\">";
    QTest::newRow("title and names")
        << canonical + "<title>Ferries stay in port</title><meta name=\"dc.publisher\" "
                       "content=\"The Harbour Post\"><meta name=\"dc.creator\" "
                       "content=\"Tom Aslund\"><meta name=\"date\" content=\"16 June 2021\">";
    QTest::newRow("broken JSON-LD")
        << "<script type=\"application/ld+json\">{\"headline\":</script>" + canonical +
               "<meta name=\"author\" content=\"Tom Aslund\"><meta name=\"date\" "
               "content=\"2021-06-16\"><meta property=\"og:site_name\" content=\"The "
               "Harbour Post\">";
}

void tst_Html::theTextForSearchEnginesHelps_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("told");
    const QByteArray lines = first + "\\n\\n" + second + "\\n\\n" + third;
    const QByteArray onePiece = first + ' ' + second + ' ' + third;
    QTest::newRow("nothing is shown") << QByteArray("<div id=\"app\"></div>") << lines;
    QTest::newRow("nothing but a wall is shown")
        << crowd + "<article>" + p("Subscribe to read on.") + "</article>" << lines;
    QTest::newRow("mark-up in it") << QByteArray("<div></div>")
                                   << "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p>";
    QTest::newRow("paragraphs are shown only") << crowd + "<article>" + paragraphs + "</article>" << onePiece;
    QTest::newRow("more is shown")
        << crowd + "<article>" + p(first) +
               p("This is a very long advertisement for a boat that is no advertisement by "
                 "its name, only by what it wants of you, which is that you buy a boat today.") +
               p(second) + p(third) + "</article>"
        << onePiece;
    QTest::newRow("only the beginning is told") << "<article>" + paragraphs + "</article>" << first.left(90);
}

void tst_Html::hostilePagesAreRefusedOrReadAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nested deeply") << page(QByteArray("<div>").repeated(100000) + "x")
                                   << QStringLiteral("nested");
    QTest::newRow("nested lists") << page(QByteArray("<ul><li>").repeated(100000))
                                  << QStringLiteral("nested");
    QTest::newRow("nested tables") << page(QByteArray("<table><tr><td>").repeated(22) + "x") << QString();
    QByteArray flood;
    for (int i = 0; i < 200000; ++i)
        flood += " a" + QByteArray::number(i);
    QTest::newRow("a flood of attributes") << page("<p" + flood + ">x</p>") << QStringLiteral("attributes");
    QTest::newRow("a flood in what is CDATA elsewhere")
        << page("<![CDATA[><p" + flood + ">x</p>]]>") << QStringLiteral("attributes");
    QTest::newRow("a flood behind an empty script")
        << page("<script/><p" + flood + ">x</p>") << QStringLiteral("attributes");
    QTest::newRow("many captions") << page("<article><div>" +
                                           QByteArray("<figcaption>x</figcaption>").repeated(100000) +
                                           "</div>" + paragraphs + "</article>")
                                   << QString();
    QTest::newRow("many quotations of a long text")
        << page("<article><p>" + QByteArray("word ").repeated(400000) + "zq</p>" +
                QByteArray("<blockquote>zq</blockquote>").repeated(40000) + "</article>")
        << QString();
    QTest::newRow("many paragraphs beside a long text")
        << page("<article>" + QByteArray("<p>zq</p>").repeated(100000) + "</article>",
                jsonLd("\"articleBody\":\"" + QByteArray("word ").repeated(200000) + "\""))
        << QString();
    QTest::newRow("too large") << page("<p>" + QByteArray(33 << 20, 'x')) << QStringLiteral("32 MB");
    QTest::newRow("many quotations") << page("<article>" +
                                             QByteArray("<blockquote>word one</blockquote>").repeated(50000) +
                                             "</article>")
                                     << QString();
    QTest::newRow("many elements") << page(QByteArray("<b>x</b>").repeated(100000)) << QString();
    QTest::newRow("entities") << page("<p>" + QByteArray("&amp;").repeated(500000)) << QString();
    QTest::newRow("another file")
        << page("<img src=\"file:///etc/passwd\"><iframe src=\"http://localhost/\"></iframe>"
                "<link rel=stylesheet href=\"http://localhost/\"><p>Text.</p>")
        << QString();
    QTest::newRow("declared entities")
        << QByteArray("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><p>x&a;</p></html>")
        << QString();
    QTest::newRow("nothing") << page("") << QStringLiteral("only white space");
    QTest::newRow("deep JSON") << page(paragraphs, "<script type=\"application/ld+json\">" +
                                                       QByteArray("{\"mainEntity\":").repeated(900) + "1" +
                                                       QByteArray(900, '}') + "</script>")
                               << QString();
}

QTEST_GUILESS_MAIN(tst_Html)
#include "tst_html.moc"
