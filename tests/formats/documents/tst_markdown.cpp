#include "documents.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

Imported imported(const QByteArray &bytes)
{
    return import(bytes, QStringLiteral("/notes/story.md"));
}

} // namespace

class tst_Markdown : public QObject {
    Q_OBJECT

private slots:
    void theTextIsWhatAReaderSees_data();
    void theTextIsWhatAReaderSees()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, text);
        QCOMPARE(imported(markdown).text, text);
    }

    void whatStandsInFrontFillsTheHead_data();
    void whatStandsInFrontFillsTheHead()
    {
        QFETCH(QByteArray, matter);
        const Imported found = imported(matter + "\n# Something else\n\nThe ferry is late.\n");
        QCOMPARE(found.article.title, QStringLiteral("Ferries: a strike"));
        QCOMPARE(found.article.byline, QStringLiteral("Ida Brandt, Tom Aslund"));
        QCOMPARE(found.article.published, QStringLiteral("2021-06-16"));
        QCOMPARE(found.article.outlet, QStringLiteral("The Harbour Post"));
        QCOMPARE(found.article.url, QStringLiteral("https://harbour.example/ferries"));
        QCOMPARE(found.text, QStringLiteral("Something else\nThe ferry is late.\n"));
    }

    void withoutATitleTheFirstHeadingIsTheHeadline()
    {
        QCOMPARE(imported("Words first.\n\n## Ferries *late*\n").article.title,
                 QStringLiteral("Ferries late"));
    }

    void aLineIsNoFrontMatter()
    {
        QCOMPARE(imported("---\n\nText.\n").text, QStringLiteral("Text.\n"));
        QCOMPARE(imported("---\ntitle: never closed\n").text.count(QStringLiteral("never closed")), 1);
    }

    void wordsBetweenTwoRulesAreText_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QByteArray("---\nHe said yes.\n---\nEnd.")
                               << QStringLiteral("He said yes.\nEnd.\n");
        QTest::newRow("words with a colon") << QByteArray("---\nHe said: yes.\nAnd went.\n---\nEnd.")
                                            << QStringLiteral("He said: yes. And went.\nEnd.\n");
        QTest::newRow("a list") << QByteArray("---\n- He said yes.\n\n---\nEnd.")
                                << QStringLiteral("He said yes.\nEnd.\n");
        QTest::newRow("plus signs") << QByteArray("+++\nHe said yes.\n+++\nEnd.")
                                    << QStringLiteral("+++ He said yes. +++ End.\n");
    }
    void wordsBetweenTwoRulesAreText()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, text);
        QCOMPARE(imported(markdown).text, text);
    }

    void aBlockOfMarkupThatCannotBeReadIsNamed()
    {
        const Imported found = imported("<div>" + QByteArray("<b>").repeated(100000) + "x\n\nText.\n");
        QCOMPARE(found.text, QStringLiteral("Text.\n"));
        QCOMPARE(found.warnings.size(), 1);
        QVERIFY2(found.warnings.first().contains(QStringLiteral("nested")),
                 qPrintable(found.warnings.first()));
    }

    void datesThatLeaveTheDayInDoubtAreNamed()
    {
        const Imported found = imported("---\ndate: 6/7/2021\n---\nText.\n");
        QCOMPARE(found.article.published, QString());
        QCOMPARE(found.warnings.size(), 1);
        QVERIFY(found.warnings.first().contains(QStringLiteral("6/7/2021")));
    }

    void theContentCountsNotTheSuffix()
    {
        QCOMPARE(import("---\ntitle: T\n---\nText.", QStringLiteral("a.txt")).article.title,
                 QStringLiteral("T"));
        QCOMPARE(import("# Head\n\n**Words** here.", QString()).text, QStringLiteral("Head\nWords here.\n"));
        QCOMPARE(import("2 * 3 * 4 = 24\n# 1 of the list", QString()).text,
                 QStringLiteral("2 * 3 * 4 = 24\n# 1 of the list"));
        QCOMPARE(import("# Head\n\n**Words** here.", QStringLiteral("a.txt")).text,
                 QStringLiteral("# Head\n\n**Words** here."));
    }

    void hostileTextsAreReadAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *piece :
             {">", "[", "*a ", "**a _b ", "- ", "<b>", "&amp;", "`", "![", "a\n===\n", "|", "\\"})
            QTest::newRow(piece) << QByteArray(piece).repeated(20000) + "\n\nText.\n";
        QTest::newRow("a wide table") << QByteArray("|a").repeated(20000) + "\n" +
                                             QByteArray("|-").repeated(20000) + "\n" +
                                             QByteArray("|b\n").repeated(20000) + "\n\nText.\n";
        QTest::newRow("front") << "---\n" + QByteArray("a: [b, \"c\n").repeated(20000) + "---\nText.\n";
    }
    void hostileTextsAreReadAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(imported(bytes).text.contains(QStringLiteral("Text.")));
    }
};

void tst_Markdown::theTextIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &markdown, const char *text) {
        QTest::newRow(name) << markdown << QString::fromUtf8(text);
    };
    row("paragraphs", "One\nline.\n\nTwo  \nlines.\\\nThree.\n", "One line.\nTwo\nlines.\nThree.\n");
    row("headings", "# One #\n\nTwo\n---\n\n***\n\nThree", "One\nTwo\nThree\n");
    row("emphasis", "“*We* __will__ not” ***wait***", "“We will not” wait\n");
    row("what is no emphasis", "2 * 3 * 4, snake_case_name, 5 < 6 & 7",
        "2 * 3 * 4, snake_case_name, 5 < 6 & 7\n");
    row("links and pictures",
        "See [the *post*](https://x.example \"T\"), [this][1], <https://y.example>.![A boat](b.jpg)\n\n[1]: "
        "https://z",
        "See the post, this, https://y.example.\n");
    row("lists", "- one\n- two\n  - inner\n\n1. first\n\n   more\n2. second\n",
        "one\ntwo\ninner\nfirst\nmore\nsecond\n");
    row("quotations", "> “We will\n> not wait,”\n>> no\n\nshe said.", "“We will not wait,”\nno\nshe said.\n");
    row("code", "A `*b*` c\n\n```text\n*as* it\n  is\n```\n", "A *b* c\n*as* it\n  is\n");
    row("escapes and entities", "\\*not\\* &ldquo;A&rdquo; &amp; &#8364;&nbsp;5", "*not* “A” & €\u00A05\n");
    row("a table", "| a | b |\n|---|---|\n| *c* | |\n", "a\tb\nc\n");
    row("struck words", "He ~~refused~~agreed.", "He agreed.\n");
    row("mark-up of pages", "One <b>two</b><br>three<!-- no -->\n\n<div>\n<p>Four &amp; five</p>\n</div>\n",
        "One two\nthree\nFour & five\n");
    row("an indented paragraph", "    Not code, but indented.", "Not code, but indented.\n");
}

void tst_Markdown::whatStandsInFrontFillsTheHead_data()
{
    QTest::addColumn<QByteArray>("matter");
    QTest::newRow("YAML") << QByteArray(
        "---\n# written by hand\ntitle: \"Ferries: a strike\"\nauthor: [Ida Brandt, 'Tom "
        "Aslund']\ndate: 2021-06-16T10:00:00Z # morning\npublisher: The Harbour Post\n"
        "url: https://harbour.example/ferries\ntags:\n  - ferry\nextra:\n  title: no\n---\n");
    QTest::newRow("YAML, as clippers write it") << QByteArray(
        "---\r\ntitle: >\r\n  Ferries:\r\n  a strike\r\nauthor:\r\n  - \"[[Ida Brandt]]\"\r\n  - "
        "\"[[people/t|Tom Aslund]]\"\r\npublished: 2021-06-16\r\nsource: https://harbour.example/ferries\r\n"
        "site: The Harbour Post\r\n---\r\n");
    QTest::newRow("TOML") << QByteArray(
        "+++\ntitle = \"Ferries: a strike\"\nauthors = [\"Ida Brandt\", \"Tom Aslund\"]\n"
        "date = 2021-06-16\nsource = 'The Harbour Post'\n"
        "url = \"https://harbour.example/ferries\"\n+++\n");
}

QTEST_GUILESS_MAIN(tst_Markdown)
#include "tst_markdown.moc"
