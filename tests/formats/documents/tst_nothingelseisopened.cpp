#include "bait.h"
#include "documents.h"
#include "packages.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file of a stranger. FILE and WEB in it stand for the addresses of the bait, and PATH for where the file
/// is.
struct Asking {
    QByteArray row;
    QString name;
    QByteArray bytes;
    bool comesIn = true; ///< else it is refused, as all with a document type of its own are
};

const QByteArray external =
    R"(<!DOCTYPE x [<!ENTITY a SYSTEM "FILE"><!ENTITY b SYSTEM "WEB"><!ENTITY % c SYSTEM "WEB">%c;]>)";
const QByteArray dtd = R"(<!DOCTYPE TEI SYSTEM "WEB">)";

/// With the addresses of the bait. What goes into a zip is told before it is packed.
QByteArray told(QByteArray bytes, const Bait &bait)
{
    return bytes.replace("FILE", bait.fileUrl())
        .replace("WEB", bait.webUrl())
        .replace("PATH", bait.path().toUtf8());
}

QByteArray page(const QByteArray &head, const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><title>Story</title>" + head + "</head><body><article>" + body +
           "<p>Words of the story itself.</p></article></body></html>";
}

QByteArray tei(const QByteArray &type, const QByteArray &more)
{
    return "<?xml version=\"1.0\"?>" + type +
           "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" "
           "xmlns:xi=\"http://www.w3.org/2001/XInclude\"><teiHeader/>"
           "<text><body><p>Words. " +
           more + "</p></body></text></TEI>";
}

QByteArray qde(const QByteArray &type, const QByteArray &path)
{
    return "<?xml version=\"1.0\"?>" + type +
           "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\" basePath=\"FILE\"><Sources><TextSource "
           "guid=\"11111111-2222-4333-8444-555555555555\" name=\"x\" plainTextPath=\"" +
           path + "\" richTextPath=\"" + path + "\"/></Sources></Project>";
}

QByteArray wordField(const QByteArray &instruction)
{
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction +
           "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
}

/// A Word document whose relationships point outside.
QByteArray relatedDocument(const Bait &bait)
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    QByteArray relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const char *type : {"image", "attachedTemplate", "aFChunk", "oleObject", "comments", "footnotes",
                             "styles", "hyperlink"}) {
        for (const char *target : {"FILE", "WEB", "PATH", "../../../../../../PATH"})
            relationships += "<Relationship Id=\"r" + QByteArray::number(++number) + "\" Type=\"" + relation +
                             type + "\" Target=\"" + target + "\" TargetMode=\"External\"/>";
    }
    return zipped({{u"[Content_Types].xml"_s, "<Types/>"},
                   {u"_rels/.rels"_s,
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    "<Relationship Id=\"r1\" Type=\"" +
                        relation + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
                   {u"word/document.xml"_s, "<w:document " + wordSpaces + "><w:body>" +
                                                wordParagraph("Words.") + "</w:body></w:document>"},
                   {u"word/_rels/document.xml.rels"_s, told(relationships, bait) + "</Relationships>"}});
}

QList<Asking> askingSources(const Bait &bait)
{
    const QByteArray annotation =
        R"([{"@context":"http://www.w3.org/ns/anno.jsonld","id":"#a","type":"Annotation","body":"WEB",)"
        R"("target":{"source":"FILE","selector":{"type":"TextQuoteSelector","exact":"only"}}}])";
    return {
        {"page, loads", u"x.html"_s,
         page("<link rel=stylesheet href='WEB'><style>@import url(FILE);</style><script src='WEB'></script>"
              "<base href='FILE'><meta http-equiv=refresh content='0;url=WEB'>",
              "<img src='FILE'><img srcset='WEB 2x'><iframe src='FILE'></iframe><object data='WEB'></object>"
              "<embed src='FILE'><video poster='WEB' src='FILE'></video><svg><image href='FILE'/><use "
              "href='WEB'/></svg>"
              "<p style=\"background:url(WEB)\">x</p><a href='FILE'>x</a>")},
        {"page, metadata", u"x.html"_s,
         page("<link rel=canonical href='WEB'><meta property='og:url' content='FILE'>"
              "<script "
              "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"@context\":\"WEB\",\"url\":\"FILE\"}</"
              "script>",
              "")},
        {"page, entities", u"x.xhtml"_s,
         external + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Words &a; &b;</p></body></html>"},
        {"mail", u"x.eml"_s,
         "From: A <a@x.example>\nSubject: Story\nMIME-Version: 1.0\nContent-Type: text/html\n\n" +
             page("", "<img src='WEB'><img src='FILE'>")},
        {"mail, elsewhere", u"x.eml"_s,
         "From: A <a@x.example>\nSubject: Story\nMIME-Version: 1.0\nContent-Type: message/external-body; "
         "access-type=local-file; name=\"PATH\"\n\nContent-Type: text/plain\n\nx\n",
         false},
        {"Markdown", u"x.md"_s,
         "---\ntitle: Story\nurl: FILE\n---\n\n# Story\n\n![x](FILE) ![x](WEB) <img src='WEB'> "
         "[x](FILE)\n\nWords.\n"},
        {"text", u"x.txt"_s, "FILE WEB PATH\n"},
        {"Word, fields", u"x.docx"_s,
         wordDocument(told(wordParagraph("Words.") + wordField("INCLUDETEXT \"PATH\"") +
                               wordField("INCLUDEPICTURE \"WEB\"") + "<w:altChunk/>",
                           bait))},
        {"Word, relationships", u"x.docx"_s, relatedDocument(bait)},
        {"OpenDocument", u"x.odt"_s,
         openDocument(
             told("<text:p xmlns:xlink=\"http://www.w3.org/1999/xlink\">Words.<draw:frame><draw:image "
                  "xlink:href=\"WEB\"/>"
                  "<draw:image xlink:href=\"FILE\"/></draw:frame><draw:object xlink:href=\"FILE\"/></text:p>"
                  "<text:section><text:section-source xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                  "xlink:href=\"FILE\"/></text:section>",
                  bait))},
        {"OpenDocument, entities", u"x.odt"_s,
         zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                 {u"content.xml"_s, told(external + "<x>&a;&b;</x>", bait)}}),
         false},
        {"TEI, entities", u"x.xml"_s, tei(external, "&a;&b;"), false},
        {"TEI, document type", u"x.xml"_s, tei(dtd, ""), false},
        {"TEI, includes", u"x.xml"_s,
         tei({}, "<xi:include href=\"FILE\" parse=\"text\"/><graphic url=\"WEB\"/><ptr target=\"FILE\"/>")},
        {"REFI-QDA, path", u"x.qdpx"_s, zipped({{u"project.qde"_s, told(qde({}, "PATH"), bait)}})},
        {"REFI-QDA, address", u"x.qdpx"_s, zipped({{u"project.qde"_s, told(qde({}, "FILE"), bait)}})},
        {"REFI-QDA, relative", u"x.qdpx"_s,
         zipped({{u"project.qde"_s, told(qde({}, "relative:///PATH"), bait)}})},
        {"REFI-QDA, entities", u"x.qdpx"_s,
         zipped({{u"project.qde"_s, told(qde(external, "internal://&a;"), bait)}}), false},
        {"codebook", u"x.qdc"_s,
         external +
             "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code name=\"&a;\"/></Codes></CodeBook>",
         false},
        {"annotations", u"x.jsonld"_s, annotation},
        {"Label Studio", u"x.json"_s, R"([{"data":{"text":"FILE","url":"WEB"},"annotations":[]}])"},
        {"table", u"x.csv"_s, "content,article,url\n\"=WEBSERVICE(\"\"WEB\"\")\",FILE,FILE\n"},
    };
}

} // namespace

/// Reading a file of a stranger opens no other file and asks nobody on the net, whatever is written in it.
class tst_NothingElseIsOpened : public QObject {
    Q_OBJECT

private slots:
    void whatASourcePointsToStaysUntouched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("comesIn");
        for (const Asking &asking : askingSources(m_bait))
            QTest::newRow(asking.row.constData())
                << asking.name << told(asking.bytes, m_bait) << asking.comesIn;
    }
    void whatASourcePointsToStaysUntouched()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, comesIn);
        TemporaryProject project;
        const Result<ImportPlan> plan = project.plan(bytes, name);
        QVERIFY(plan.ok());
        QCOMPARE(plan->canRun(), comesIn);
        if (comesIn)
            QVERIFY(runImport(project.file(), *plan).ok());
        QVERIFY(!project.json().contains(Bait::secret()));
        QVERIFY(!m_bait.fileWasOpened());
        QVERIFY(!m_bait.serverWasReached());
    }

    void whoeverComesIsSeen()
    {
        Bait bait;
        QVERIFY(!bait.fileWasOpened() && !bait.serverWasReached());
        QCOMPARE(fileBytes(bait.path()), Bait::secret());
        QVERIFY(bait.fileWasOpened() && !bait.fileWasOpened());
        const int visitor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto *address = reinterpret_cast<const sockaddr *>(&bait.address());
        QCOMPARE(::connect(visitor, address, sizeof bait.address()), 0);
        QVERIFY(bait.serverWasReached());
        close(visitor);
    }

private:
    Bait m_bait;
};

QTEST_GUILESS_MAIN(tst_NothingElseIsOpened)
#include "tst_nothingelseisopened.moc"
