#include "documents.h"
#include "packages.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

Imported imported(const QByteArray &bytes, const FormatOptions &options = {})
{
    return import(bytes, QStringLiteral("/desk/story.odt"), options);
}

QByteArray p(const QByteArray &content)
{
    return "<text:p>" + content + "</text:p>";
}

QByteArray cell(const QByteArray &content)
{
    return "<table:table-cell>" + content + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

const QByteArray marked =
    "<style:style style:name=\"T1\"><style:text-properties fo:background-color=\"#ffff00\"/>"
    "</style:style>";
const QByteArray commented =
    p("He said <office:annotation office:name=\"c1\"><dc:creator>Ida "
      "Brandt</dc:creator><dc:date>2021</dc:date>"
      "<text:p>Is that so?</text:p></office:annotation>“never”<office:annotation-end office:name=\"c1\"/> "
      "twice.") +
    p("and <text:span text:style-name=\"T1\">here</text:span>.");

} // namespace

class tst_Odt : public QObject {
    Q_OBJECT

private slots:
    void theTextIsWhatAReaderSees_data();
    void theTextIsWhatAReaderSees()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        const Imported found = imported(openDocument(body));
        QCOMPARE(found.problem, QString());
        QCOMPARE(found.text, text);
    }

    void metadataFillTheHead()
    {
        const Article article =
            imported(openDocument(p("Text."), {},
                                  "<dc:title>Ferry strike</dc:title><meta:initial-creator>Ida Brandt"
                                  "</meta:initial-creator><dc:creator>Somebody else</dc:creator>"
                                  "<meta:creation-date>2021-06-16T10:00:00</meta:creation-date>"
                                  "<dc:date>2021-07-01</dc:date>"))
                .article;
        QCOMPARE(article.title, QStringLiteral("Ferry strike"));
        QCOMPARE(article.byline, QStringLiteral("Ida Brandt"));
        QCOMPARE(article.published, QStringLiteral("2021-06-16"));
    }

    void withoutATitleTheFirstHeadingIsTheHeadline()
    {
        const QByteArray body = p("Exclusive") + "<text:h text:outline-level=\"1\">Ferry strike</text:h>";
        QCOMPARE(imported(openDocument(body)).article.title, QStringLiteral("Ferry strike"));
    }

    void commentsAndHighlightsAreListedOrBecomeQuotes()
    {
        const QByteArray bytes = openDocument(commented, marked);
        const Imported listed = imported(bytes);
        QCOMPARE(listed.text, QStringLiteral("He said “never” twice.\nand here.\n"));
        QCOMPARE(listed.warnings.size(), 2);
        QVERIFY(listed.warnings[0].contains(QStringLiteral("Ida Brandt: Is that so?")));
        const Imported found = imported(bytes, {{QStringLiteral("notes"), QStringLiteral("quotes")}});
        QCOMPARE(found.quotes.size(), 2);
        const Span first = found.quotes[0].content.first();
        QCOMPARE(found.text.mid(first.start, first.length()), QStringLiteral("“never”"));
        const Span second = found.quotes[1].content.first();
        QCOMPARE(found.text.mid(second.start, second.length()), QStringLiteral("here"));
    }

    void whatIsNoTextDocumentSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto content = [](const QByteArray &xml) {
            return zipped({{QStringLiteral("content.xml"), xml}});
        };
        QTest::newRow("a spreadsheet") << content("<office:document-content xmlns:office=\"x\"/>")
                                       << QStringLiteral("no OpenDocument text");
        QTest::newRow("another zip") << zipped({{QStringLiteral("a.txt"), "x"}})
                                     << QStringLiteral("no OpenDocument text");
        QTest::newRow("a document type")
            << content("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") << QStringLiteral("entities");
        QTest::newRow("nested deeply")
            << content(QByteArray("<a>").repeated(100000)) << QStringLiteral("nested");
        QTest::newRow("locked") << zipped({{QStringLiteral("mimetype"),
                                            "application/vnd.oasis.opendocument.text"},
                                           {QStringLiteral("META-INF/manifest.xml"), "<encryption-data/>"},
                                           {QStringLiteral("content.xml"), "rubbish"}})
                                << QStringLiteral("password");
    }
    void whatIsNoTextDocumentSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString problem = imported(bytes).problem;
        QVERIFY2(problem.contains(word), qPrintable(problem));
    }

    void aNumberOfSpacesIsNoBomb()
    {
        const QString text = imported(openDocument(p("a<text:s text:c=\"2000000000\"/>b"))).text;
        QVERIFY(text.size() > 2 && text.size() < 200);
    }

    void theContentCountsNotTheSuffix()
    {
        QCOMPARE(import(openDocument(p("Text.")), QStringLiteral("story.zip")).text,
                 QStringLiteral("Text.\n"));
    }
};

void tst_Odt::theTextIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QByteArray &body, const char *text) {
        QTest::newRow(name) << body << QString::fromUtf8(text);
    };
    add("paragraphs", p("One.") + p("") + p("") + "<text:h>Two.</text:h>", "One.\n\nTwo.\n");
    add("white space", p("\n  a <text:span> b</text:span>\n c<text:s text:c=\"3\"/>d "), "a b c   d\n");
    add("tabs and breaks", p("a<text:tab/>b<text:line-break/> c"), "a\tb\nc\n");
    add("lists",
        "<text:list><text:list-item>" + p("first") + "<text:list><text:list-item>" + p("inner") +
            "</text:list-item></text:list></text:list-item></text:list>",
        "first\ninner\n");
    add("deleted text",
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("gone") +
            "</text:deletion></text:changed-region></text:tracked-changes>" +
            p("He <text:change text:change-id=\"c\"/><text:change-start/>agreed<text:change-end/>."),
        "He agreed.\n");
    add("footnotes",
        p("One<text:note><text:note-citation>7</text:note-citation><text:note-body>" + p("The foot.") +
          "</text:note-body></text:note> two."),
        "One[1] two.\n\n[1] The foot.\n");
    add("a table row by row",
        "<table:table>" + row(cell(p("a")) + cell(p("")) + cell(p("c"))) +
            row(cell(p("d") + p("e")) + cell(p("f"))) + "</table:table>" + p("after"),
        "a\t\tc\nd\ne\nf\nafter\n");
    add("a text box after its paragraph",
        p("Around <draw:frame><svg:title>Picture</svg:title><draw:text-box>" + p("In the box.") +
          "</draw:text-box></draw:frame>it."),
        "Around it.\nIn the box.\n");
    add("fields", p("page <text:page-number>3</text:page-number> of <text:title>Ferry</text:title>"),
        "page 3 of Ferry\n");
    add("a bookmark and a link", p("<text:bookmark text:name=\"x\"/>see <text:a>here</text:a>"),
        "see here\n");
    add("furigana",
        p("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>"),
        "漢\n");
}

QTEST_GUILESS_MAIN(tst_Odt)
#include "tst_odt.moc"
