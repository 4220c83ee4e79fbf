#include "targets.h"

#include "app/formats/codebook.h"
#include "app/formats/decodedtext.h"
#include "app/formats/documents/documentdate.h"
#include "app/formats/documents/frontmatter.h"
#include "app/formats/documents/htmldocument.h"
#include "app/formats/documents/mailmessage.h"
#include "app/formats/documents/pdftext.h"
#include "app/formats/documents/tagscan.h"
#include "app/formats/documents/xmlpart.h"
#include "app/formats/documents/ziparchive.h"
#include "app/formats/tables/csvreader.h"
#include "app/formats/zipwriter.h"
#include "app/text/canonicaltext.h"
#include "app/text/quotationmarks.h"

namespace pullquote::fuzz {

namespace {

void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("%s", what);
}

void readTable(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const QChar separator : {u',', u';', u'\t'}) {
        const Result<QList<CsvRecord>> records = readCsv(text, separator, 1000);
        promise(!records || records->size() <= 1000, "More records than were asked for.");
        for (const CsvRecord &record : records ? *records : QList<CsvRecord>())
            promise(record.fields.size() <= mostCsvFields && record.line > 0, "A record that cannot be.");
    }
}

void readTopics(const QByteArray &input)
{
    for (const char *name : {"x.csv", "x.json"}) {
        const Codebook codebook = readCodebook({QString::fromLatin1(name), input, true});
        promise(codebook.entries.size() <= Codebook::mostTopics, "Too many topics.");
        for (const Codebook::Entry &entry : codebook.entries)
            promise(canonicalLine(entry.topic.name).text == entry.topic.name, "A name is not canonical.");
    }
}

void decode(const QByteArray &input)
{
    const Result<DecodedText> text = decodeText(input);
    promise(!text || canonicalText(text->text).text == text->text, "A text is not canonical.");
    (void)decodeAsGiven(input);
    (void)fromWindows1252(input);
    (void)isoDate(QString::fromUtf8(input.left(200)));
}

void readMatter(const QByteArray &input)
{
    const QString text = canonicalText(QString::fromUtf8(input)).text;
    const FrontMatter matter = readFrontMatter(text);
    promise(matter.end >= 0 && matter.end <= text.size(), "It ends outside of the text.");
}

void readXml(const QByteArray &input)
{
    const bool isFlood = hasAttributeFlood(input, Markup::Xml);
    (void)hasAttributeFlood(input, Markup::Html);
    XmlPart xml(input, QStringLiteral("x.xml"));
    qsizetype steps = 0;
    while (xml.next() && ++steps <= 4 * input.size() + 16) {
    }
    promise(steps <= 4 * input.size() + 16, "It does not end.");
    promise(!isFlood || !xml.outcome(), "A flood of attributes was let in.");
}

void unpack(const QByteArray &input)
{
    Result<ZipArchive> archive = ZipArchive::open(input);
    if (!archive)
        return;
    qint64 total = 0;
    for (const QString &name : archive->names()) {
        const Result<QByteArray> bytes = archive->read(name);
        total += bytes ? bytes->size() : 0;
    }
    promise(total <= ZipLimits().totalBytes, "More came out than may.");
}

void readPdfAnswer(const QByteArray &input)
{
    Result<PdfPages> pages = readPdfPages(input);
    if (!pages)
        return;
    const Result<Document> document = readPdfText(*std::move(pages));
    promise(!document || canonicalText(document->text).text == document->text, "A text is not canonical.");
}

void readPiece(const QByteArray &input)
{
    (void)looksLikePage(input, true);
    const Result<QString> text = paragraphsOfHtml(QString::fromUtf8(input));
    promise(!text || canonicalText(*text).text == *text, "A text is not canonical.");
}

void scanMarks(const QByteArray &input)
{
    const QString text = canonicalText(QString::fromUtf8(input)).text;
    for (const Quotation &quotation : findQuotations(text))
        promise(quotation.span.start >= 0 && quotation.span.end <= text.size(),
                "A quotation outside of the text.");
}

QByteArray smallArchive()
{
    ZipWriter zip;
    zip.add(QStringLiteral("a.txt"), "one");
    zip.add(QStringLiteral("folder/b.xml"), "<a>two</a>");
    return *zip.finish();
}

const QByteArray pdfAnswer =
    "{\"pages\":2,\"title\":\"T\",\"author\":\"A\",\"created\":\"2021-06-16\"}\n{\"page\":[420,595]}\n"
    "{\"line\":[66,20,60,9],\"size\":9,\"text\":\"Daily "
    "1\"}\n{\"line\":[66,66,101,20],\"size\":20,\"text\":\"Head\"}\n"
    "{\"line\":[66,90,224,12],\"size\":12,\"text\":\"The e\xEF\xAC\x80icient govern-\"}\n"
    "{\"line\":[66,104,120,12],\"size\":12,\"text\":\"ment.\"}\n{\"page\":[420,595]}\n"
    "{\"line\":[66,20,60,9],\"size\":9,\"text\":\"Daily 2\"}\n"
    "{\"line\":[96,66,257,12],\"size\":12,\"text\":\".\xD7\x98\xD7\xA1 (abc) 19 \xD7\xA9\"}\n"
    "{\"line\":[20,66,12,257],\"size\":12,\"text\":\"side\",\"turned\":true}\n";

} // namespace

QList<Target> parserTargets()
{
    return {
        {QStringLiteral("csv-table"), readTable, {"a,\"b\"\"c\",d\r\n'=1,,\n", "a;b;c\n\"x\ny\";2;3\n"}},
        {QStringLiteral("codebook"),
         readTopics,
         {"name,colour,definition,parent,key\ncyber,#112233,\"a, b\",,1\nwar,,,cyber,\n",
          R"({"format":"pullquote","version":1,"topics":[{"id":"t","name":"cyber","colour":"#112233","parent":null,"key":1}]})"}},
        {QStringLiteral("decoded-text"),
         decode,
         {QByteArray("\xFF\xFEt\0x\0", 6), "\x93 latin \xE9\x94", "2021-06-16", "16 June 2021"}},
        {QStringLiteral("front-matter"),
         readMatter,
         {"---\ntitle: \"T\"\nauthor: [a, b]\ntags:\n  - c\n---\ntext", "+++\ntitle = 'T'\n+++\ntext"}},
        {QStringLiteral("xml-part"),
         readXml,
         {"<?xml version=\"1.0\"?><a xmlns:b=\"c\"><b:d e=\"f\">g&amp;</b:d><!-- h --></a>"}},
        {QStringLiteral("zip-archive"), unpack, {smallArchive()}},
        {QStringLiteral("pdf-answer"), readPdfAnswer, {pdfAnswer}},
        {QStringLiteral("html-piece"),
         readPiece,
         {"<p>One <q>two</q>.</p><blockquote>Two.</blockquote><table><tr><td>a<td>b</table><pre> x\n "
          "y</pre>"}},
        {QStringLiteral("quotation-marks"),
         scanMarks,
         {"He said: \xE2\x80\x9CIt\xE2\x80\x99s "
          "\xE2\x80\x98no\xE2\x80\x99.\n\n\xE2\x80\x9CNever!\xE2\x80\x9D "
          "\xC2\xABOui\xC2\xBB, \xE2\x80\x9EJa\xE2\x80\x9C, \"5' 3\"\n\xE2\x80\x94 Bonjour, dit-il.\n"}},
        {QStringLiteral("mail-parts"),
         [](const QByteArray &input) { (void)readMail(input); },
         {"From: =?utf-8?q?I?= <i@x>\r\nContent-Type: multipart/mixed; "
          "boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: "
          "text/plain; format=flowed\r\nContent-Transfer-Encoding: "
          "quoted-printable\r\n\r\n=E2=80=9CNo=E2=80=9D \r\nhe "
          "said.\r\n--=_b--\r\n"}},
    };
}

} // namespace pullquote::fuzz
