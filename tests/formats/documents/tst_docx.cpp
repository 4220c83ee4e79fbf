#include "app/formats/importdraft.h"
#include "documents.h"
#include "packages.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

Imported imported(const QByteArray &bytes, const FormatOptions &options = {})
{
    return import(bytes, QStringLiteral("/desk/story.docx"), options);
}

QString textOf(const QByteArray &body, const Parts &others = {})
{
    const Imported found = imported(wordDocument(body, others));
    return found.problem.isEmpty() ? found.text : QStringLiteral("problem: ") + found.problem;
}

QByteArray run(const QByteArray &words, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &runs)
{
    return "<w:p>" + runs + "</w:p>";
}

QByteArray cell(const QByteArray &paragraphs)
{
    return "<w:tc><w:tcPr><w:tcW w:w=\"1\"/></w:tcPr>" + paragraphs + "</w:tc>";
}

QByteArray field(const QByteArray &code, const QByteArray &result)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code +
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result +
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

const QByteArray commentsPart =
    "<w:comment w:id=\"7\" w:author=\"Ida Brandt\"><w:p><w:r><w:t>Is that so?</w:t></w:r></w:p></w:comment>";
const QByteArray commented =
    "<w:p>" + run("He said ") + "<w:commentRangeStart w:id=\"7\"/>" + run("“never”") +
    "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>" + run(" twice.") + "</w:p>";

} // namespace

class tst_Docx : public QObject {
    Q_OBJECT

private slots:
    void theTextIsWhatAReaderSees_data();
    void theTextIsWhatAReaderSees()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(textOf(body), text);
    }

    void footnotesStandAfterTheTextInItsOrder()
    {
        const QByteArray body =
            paragraph(run("One") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + run(" two") +
                      "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("."));
        const Parts notes = {
            {QStringLiteral("footnotes"), "<w:footnote w:type=\"separator\" "
                                          "w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r>"
                                          "<w:footnoteRef/></w:r>" +
                                              run(" The foot.") + "</w:p></w:footnote>"},
            {QStringLiteral("endnotes"), "<w:endnote w:id=\"2\">" + wordParagraph("The end.") +
                                             wordParagraph("It has two.") + "</w:endnote>"}};
        QCOMPARE(textOf(body, notes),
                 QStringLiteral("One[1] two[2].\n\n[1] The end.\nIt has two.\n[2] The foot.\n"));
    }

    void corePropertiesFillTheHead()
    {
        const Article article =
            imported(wordDocument(wordParagraph("The ferry is late."), {},
                                  "<dc:title>Ferry strike</dc:title><dc:creator>Ida Brandt</dc:creator>"
                                  "<dcterms:created>2021-06-16T23:30:00Z</dcterms:created>"
                                  "<dcterms:modified>2021-07-01T08:00:00Z</dcterms:modified>"))
                .article;
        QCOMPARE(article.title, QStringLiteral("Ferry strike"));
        QCOMPARE(article.byline, QStringLiteral("Ida Brandt"));
        QCOMPARE(article.published, QStringLiteral("2021-06-16"));
    }

    void withoutATitleTheFirstHeadingIsTheHeadline()
    {
        const QByteArray styles =
            "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>";
        const QByteArray body =
            wordParagraph("Exclusive") + wordParagraph("Ferry strike", "<w:pStyle w:val=\"berschrift1\"/>");
        const Imported found = imported(wordDocument(body, {{QStringLiteral("styles"), styles}}));
        QCOMPARE(found.article.title, QStringLiteral("Ferry strike"));
        QCOMPARE(found.text, QStringLiteral("Exclusive\nFerry strike\n"));
    }

    void withoutAHeadingAShortFirstParagraphIsTheHeadline()
    {
        QCOMPARE(imported(wordDocument(wordParagraph("Short") + wordParagraph("Text"))).article.title,
                 QStringLiteral("Short"));
        QCOMPARE(imported(wordDocument(wordParagraph(QByteArray("long ").repeated(40)))).article.title,
                 QStringLiteral("story"));
    }

    void optionsGoBeforeWhatTheDocumentSays()
    {
        const Article article =
            imported(wordDocument(wordParagraph("Text."), {}, "<dc:title>Its own</dc:title>"),
                     {{QStringLiteral("title"), QStringLiteral("Ours")},
                      {QStringLiteral("outlet"), QStringLiteral("The Harbour Post")}})
                .article;
        QCOMPARE(article.title, QStringLiteral("Ours"));
        QCOMPARE(article.outlet, QStringLiteral("The Harbour Post"));
    }

    void commentsAndHighlightsAreListed()
    {
        const QByteArray body =
            commented + paragraph(run("and ") + run("here", "<w:highlight w:val=\"yellow\"/>") + run("."));
        const Imported found = imported(wordDocument(body, {{QStringLiteral("comments"), commentsPart}}));
        QCOMPARE(found.warnings.size(), 2);
        QVERIFY(found.warnings[0].contains(QStringLiteral("“never”")));
        QVERIFY(found.warnings[0].contains(QStringLiteral("Ida Brandt: Is that so?")));
        QVERIFY(found.warnings[1].contains(QStringLiteral("here")));
        QVERIFY(found.quotes.isEmpty());
    }

    void commentsAndHighlightsBecomeQuotesOnDemand()
    {
        const QByteArray marked = "<w:highlight w:val=\"yellow\"/>";
        const QByteArray body =
            commented + paragraph(run("and ") + run("he", marked) + run("re ", marked + "<w:b/>") + run("."));
        const Imported found = imported(wordDocument(body, {{QStringLiteral("comments"), commentsPart}}),
                                        {{QStringLiteral("notes"), QStringLiteral("quotes")}});
        QVERIFY(found.warnings.isEmpty());
        QCOMPARE(found.quotes.size(), 2);
        const Span first = found.quotes[0].content.first();
        QCOMPARE(found.text.mid(first.start, first.length()), QStringLiteral("“never”"));
        QCOMPARE(found.quotes[0].note, QStringLiteral("Ida Brandt: Is that so?"));
        QCOMPARE(found.quotes[0].kind, QuoteKind::Mixed);
        const Span second = found.quotes[1].content.first();
        QCOMPARE(found.text.mid(second.start, second.length()), QStringLiteral("here"));
        QCOMPARE(found.quotes[1].kind, QuoteKind::Indirect);
        const Imported none = imported(wordDocument(body, {{QStringLiteral("comments"), commentsPart}}),
                                       {{QStringLiteral("notes"), QStringLiteral("none")}});
        QVERIFY(none.warnings.isEmpty() && none.quotes.isEmpty());
    }

    void aCommentInABoxOrFootnoteIsFoundThere()
    {
        const QByteArray range =
            "<w:commentRangeStart w:id=\"7\"/>" + run("no") + "<w:commentRangeEnd w:id=\"7\"/>";
        const Parts parts = {
            {QStringLiteral("comments"), commentsPart},
            {QStringLiteral("footnotes"),
             "<w:footnote w:id=\"1\">" + paragraph(run("He said ") + range) + "</w:footnote>"}};
        for (const QByteArray &body :
             {paragraph(run("Text.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
              paragraph("<w:r><w:pict><v:textbox><w:txbxContent>" + paragraph(range) +
                        "</w:txbxContent></v:textbox></w:pict></w:r>" + run("Around it."))}) {
            const Imported found =
                imported(wordDocument(body, parts), {{QStringLiteral("notes"), QStringLiteral("quotes")}});
            QCOMPARE(found.quotes.size(), 1);
            const Span span = found.quotes.first().content.first();
            QCOMPARE(found.text.mid(span.start, span.length()), QStringLiteral("no"));
        }
    }

    void anyNumberOfFieldsIsReadAtOnce()
    {
        QByteArray fields;
        for (int i = 0; i < 200000; ++i)
            fields += "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>" +
                      QByteArray::number(i) + "</w:t>";
        QVERIFY(
            textOf(paragraph("<w:r>" + fields + "</w:r>")).startsWith(QStringLiteral("0123456789101112")));
    }

    void commentsWithoutWordsAreListedUpToANumber_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::newRow("list") << QStringLiteral("list");
        QTest::newRow("quotes") << QStringLiteral("quotes");
    }
    void commentsWithoutWordsAreListedUpToANumber()
    {
        QFETCH(QString, notes);
        QByteArray comments;
        for (int i = 0; i < ImportDraft::mostListed + 150; ++i)
            comments += "<w:comment w:id=\"" + QByteArray::number(i) +
                        "\"><w:p><w:r><w:t>So?</w:t></w:r></w:p>"
                        "</w:comment>";
        const QByteArray bytes =
            wordDocument(wordParagraph("Text."), {{QStringLiteral("comments"), comments}});
        const Imported found = imported(bytes, {{QStringLiteral("notes"), notes}});
        QCOMPARE(found.warnings.size(), ImportDraft::mostListed + 1);
        QVERIFY(found.warnings.last().contains(QStringLiteral("150")));
    }

    void hiddenTextIsLeftOutAndSaid()
    {
        const Imported found = imported(wordDocument(paragraph(run("seen") + run(" unseen", "<w:vanish/>"))));
        QCOMPARE(found.text, QStringLiteral("seen\n"));
        QCOMPARE(found.warnings.size(), 1);
    }

    void theContentCountsNotTheSuffix()
    {
        QCOMPARE(import(wordDocument(wordParagraph("Text.")), QStringLiteral("story.bin")).text,
                 QStringLiteral("Text.\n"));
        QCOMPARE(import("Plain text.", QStringLiteral("story.docx")).text, QStringLiteral("Plain text."));
    }

    void whatIsNoWordDocumentSaysWhatItIs_data();
    void whatIsNoWordDocumentSaysWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QString problem = imported(bytes).problem;
        QVERIFY2(problem.contains(word), qPrintable(problem));
    }

    void aDocumentCutOffAnywhereIsRefused()
    {
        const QByteArray whole = wordDocument(wordParagraph("Text."), {{QStringLiteral("styles"), ""}});
        TemporaryProject project;
        for (qsizetype size = 5; size < whole.size(); size += 7)
            QVERIFY2(!project.plan(whole.left(size), QStringLiteral("x.docx"))->canRun(),
                     qPrintable(QString::number(size)));
    }
};

void tst_Docx::theTextIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const char *text) {
        QTest::newRow(name) << body << QString::fromUtf8(text);
    };
    row("paragraphs", wordParagraph("One.") + wordParagraph("Two."), "One.\nTwo.\n");
    row("one blank line at most",
        wordParagraph("One. ") + "<w:p/><w:p/><w:p/>" + wordParagraph("Two.") + "<w:p/>", "One.\n\nTwo.\n");
    row("runs", paragraph(run("“We ", "<w:b/>") + run("will") + run(" not.”")), "“We will not.”\n");
    row("tabs and breaks",
        paragraph(run("a") + "<w:r><w:tab/></w:r>" + run("b") + "<w:r><w:br/></w:r>" + run("c") +
                  "<w:r><w:br w:type=\"page\"/></w:r>" + run("d")),
        "a\tb\nc\nd\n");
    row("tab stops are no tabs", wordParagraph("a", "<w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs>"),
        "a\n");
    row("hyphens",
        paragraph(run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op") + "<w:r><w:softHyphen/></w:r>" +
                  run("erate")),
        "co\u2011operate\n");
    row("white space that is not kept", "<w:p><w:r><w:t> a </w:t></w:r>" + run("b") + "</w:p>", "ab\n");
    row("no-break spaces are no white space of the file",
        "<w:p><w:r><w:t> 5\u00A0</w:t></w:r><w:r><w:t>km\u202F</w:t></w:r>" + run("away") + "</w:p>",
        "5\u00A0km\u202Faway\n");
    row("lists",
        wordParagraph("first", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") +
            wordParagraph("second", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"),
        "first\nsecond\n");
    row("changes",
        paragraph(run("He ") + "<w:del w:id=\"1\"><w:r><w:delText>refused</w:delText></w:r></w:del>" +
                  "<w:ins w:id=\"2\">" + run("agreed") + "</w:ins>" + "<w:moveFrom>" + run(" here") +
                  "</w:moveFrom><w:moveTo>" + run(" there") + "</w:moveTo>"),
        "He agreed there\n");
    row("a deleted end of paragraph",
        wordParagraph("One", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + wordParagraph(" line."), "One line.\n");
    row("a style before the change",
        wordParagraph("a", "<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>") +
            wordParagraph("b"),
        "a\nb\n");
    row("fields",
        paragraph(run("see ") + field("HYPERLINK \"x\"", run("here") + field("PAGE", run(" 3"))) + run(".")),
        "see here 3.\n");
    row("fields in the code of fields", paragraph(field("IF " + field("X", run("no")) + " = 1", run("yes"))),
        "yes\n");
    row("a field that never ends",
        paragraph(run("a") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("code")) +
            wordParagraph("b"),
        "a\nb\n");
    row("simple fields and links",
        "<w:p><w:fldSimple w:instr=\"DATE\">" + run("today") + "</w:fldSimple><w:hyperlink>" + run(" here") +
            "</w:hyperlink></w:p>",
        "today here\n");
    row("a table row by row",
        "<w:tbl><w:tblPr/><w:tr>" + cell(wordParagraph("a")) + cell("<w:p/>") + cell(wordParagraph("c")) +
            "</w:tr><w:tr>" + cell("<w:p/>") + cell(wordParagraph("e")) + cell("<w:p/>") + "</w:tr></w:tbl>" +
            wordParagraph("after"),
        "a\t\tc\n\te\nafter\n");
    row("cells of several paragraphs",
        "<w:tbl><w:tr>" + cell(wordParagraph("a") + wordParagraph("b")) + cell(wordParagraph("c")) +
            "</w:tr></w:tbl>",
        "a\nb\nc\n");
    row("a table in a cell",
        "<w:tbl><w:tr>" +
            cell("<w:tbl><w:tr>" + cell(wordParagraph("a")) + cell(wordParagraph("b")) + "</w:tr><w:tr>" +
                 cell(wordParagraph("c")) + "</w:tr></w:tbl><w:p/>") +
            "</w:tr></w:tbl>",
        "a\tb\nc\n");
    row("a deleted row",
        "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(wordParagraph("a")) + "</w:tr><w:tr>" +
            cell(wordParagraph("b")) + "</w:tr></w:tbl>",
        "b\n");
    const QByteArray box = "<w:txbxContent>" + wordParagraph("In the box.") + "</w:txbxContent>";
    row("a text box once, after its paragraph",
        paragraph(run("Around ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box +
                  "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                  "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("it.")),
        "Around it.\nIn the box.\n");
    row("a placeholder",
        paragraph(run("a") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                  run("Click here") + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>" + run("b") +
                  "</w:sdtContent></w:sdt>"),
        "ab\n");
    row("symbols", paragraph(run("a") + "<w:r><w:sym w:font=\"Arial\" w:char=\"2192\"/></w:r>" + run("b")),
        "a\u2192b\n");
    row("words in a drawing are no text", paragraph(run("a") + "<a:p><a:r><a:t>chart</a:t></a:r></a:p>"),
        "a\n");
    row("furigana",
        paragraph("<w:r><w:ruby><w:rt>" + run("kan") + "</w:rt><w:rubyBase>" + run("漢") +
                  "</w:rubyBase></w:ruby></w:r>"),
        "漢\n");
}

void tst_Docx::whatIsNoWordDocumentSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto document = [](const QByteArray &xml) {
        return zipped({{QStringLiteral("word/document.xml"), xml}});
    };
    QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(QByteArray(100, '\0'))
                              << QStringLiteral(".docx");
    QTest::newRow("another zip") << zipped({{QStringLiteral("a.txt"), "x"}})
                                 << QStringLiteral("no Word document");
    QTest::newRow("a spreadsheet") << zipped({{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                                              {QStringLiteral("xl/workbook.xml"), "<workbook/>"}})
                                   << QStringLiteral("no Word document");
    QTest::newRow("another root") << document("<w:styles xmlns:w=\"x\"/>")
                                  << QStringLiteral("no Word document");
    QTest::newRow("no text") << wordDocument("<w:p/>") << QStringLiteral("only white space");
    QTest::newRow("empty part") << document("") << QStringLiteral("damaged");
    QTest::newRow("a document type")
        << document("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document xmlns:w=\"x\">&b;</w:document>")
        << QStringLiteral("entities");
    QByteArray nested = "<w:document " + wordSpaces + ">";
    QTest::newRow("nested deeply") << document(nested + QByteArray("<w:p>").repeated(100000))
                                   << QStringLiteral("nested");
    QByteArray flood;
    for (int i = 0; i < 200000; ++i)
        flood += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("a flood of attributes")
        << document(nested + "<w:p" + flood + "/></w:document>") << QStringLiteral("attributes");
    QTest::newRow("a flood behind a style")
        << document(nested + "<style><w:p" + flood + "/></style></w:document>")
        << QStringLiteral("attributes");
    const QString wide = QString::fromUtf8(nested + "<w:p" + flood + "/></w:document>");
    QByteArray utf16;
    for (const QChar c : wide)
        utf16.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    QTest::newRow("a flood in UTF-16 that does not say so") << document(utf16) << QStringLiteral("damaged");
    QTest::newRow("a flood in UTF-16")
        << document(QByteArray("\xFF\xFE") + utf16) << QStringLiteral("attributes");
    QTest::newRow("a flood in UTF-7")
        << document("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + wide.toUtf8().replace("<w:p", "+ADw-w:p"))
        << QStringLiteral("attributes");
    QTest::newRow("a bomb") << document(nested + QByteArray(60 << 20, ' ') + "</w:document>")
                            << QStringLiteral("unpacks to far more");
    QTest::newRow("a damaged comment list")
        << wordDocument(wordParagraph("Text."), {{QStringLiteral("comments"), "<w:comment>"}})
        << QStringLiteral("comments.xml");
}

QTEST_GUILESS_MAIN(tst_Docx)
#include "tst_docx.moc"
