#include "hostile.h"
#include "inert.h"
#include "unpacked.h"

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with one part of an export, by what kind of file it is.
QString faultOf(const QString &name, const QMap<QString, QByteArray> &parts)
{
    const QByteArray bytes = parts.value(name);
    const QString suffix = name.section(u'.', -1);
    if (QStringList{u"xml"_s, u"rels"_s, u"qde"_s, u"qdc"_s, u"tei"_s}.contains(suffix))
        return livingXml(bytes);
    if (suffix == u"html")
        return livingHtml(QString::fromUtf8(bytes));
    if (suffix == u"md")
        return livingMarkdown(bytes);
    if (suffix == u"csv")
        return livingCsv(bytes);
    if (suffix == u"jsonl")
        return brokenJsonLines(bytes);
    if (suffix.startsWith(u"json"))
        return brokenJson(bytes);
    if (suffix == u"ann")
        return brokenBratAnnotations(bytes, QString::fromUtf8(parts.value(name.chopped(3) + u"txt"_s)));
    if (suffix == u"conf")
        return strangeBratConfiguration(bytes);
    // The words of an article are only words there; the type of an OpenDocument file is a word, too.
    return suffix == u"txt" || name == u"mimetype" ? QString() : u"nobody has looked at it"_s;
}

/// What a reader of PDFs could do for the file.
QString livingPdf(const QByteArray &pdf)
{
    for (const char *action : {"/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile",
                               "/GoToR", "/SubmitForm", "/ObjStm"}) {
        if (pdf.contains(action))
            return QLatin1String(action);
    }
    return pdf.startsWith("%PDF-") ? QString() : u"no PDF"_s;
}

} // namespace

/// Whatever somebody has put into texts, names and notes: in no file that we write does it do anything.
class tst_InertExports : public QObject {
    Q_OBJECT

private slots:
    void hostileWordsAreWordsInEveryFormat_data()
    {
        QTest::addColumn<QString>("key");
        const FormatRegistry formats = FormatRegistry::standard();
        for (const std::unique_ptr<Format> &format : formats.all()) {
            if (format->description().writes)
                QTest::newRow(qPrintable(format->description().key)) << format->description().key;
        }
    }
    void hostileWordsAreWordsInEveryFormat()
    {
        QFETCH(QString, key);
        TemporaryProject project;
        QVERIFY(project.take(HostileDocument(hostileWords()).json()).canRun());
        // Some formats write one article in another way than many, and a text file holds no more than one.
        ExportRequest one;
        one.articles = {project.read().articleIds()->first()};
        if (key != u"text")
            look(project, key, {});
        look(project, key, one);
    }

    void whatWouldActIsFound()
    {
        QVERIFY(livingMarkdown("a [x](y) b").contains(u"link"));
        QVERIFY(livingMarkdown("see https://x.example").contains(u"link"));
        QVERIFY(!livingMarkdown("a <b>").isEmpty());
        QVERIFY(!livingHtml(u"<p onclick=\"x\">"_s).isEmpty());
        QVERIFY(!livingHtml(u"a < b"_s).isEmpty());
        QVERIFY(!livingXml("<!DOCTYPE x><x/>").isEmpty());
        QVERIFY(!livingXml("<a><b></a>").isEmpty());
        QVERIFY(!livingXml("<f xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>1+1</f>")
                     .isEmpty());
        QVERIFY(!livingXml("<Relationship TargetMode='External'/>").isEmpty());
        QVERIFY(!livingCsv("\xEF\xBB\xBF\"=1\"\r\n").isEmpty());
        QVERIFY(!brokenJsonLines("{}\nx\n").isEmpty());
        QVERIFY(!brokenBratAnnotations("T1\tContent 0 1\tb\n", u"a"_s).isEmpty());
        QVERIFY(!brokenBratAnnotations("T1\tContent 0 1\ta\nx\n", u"a"_s).isEmpty());
        QVERIFY(!strangeBratConfiguration("[labels]\nx | a, b | c\n").isEmpty());
        QVERIFY(!strangeBratConfiguration("[events]\n[events]\n").isEmpty());
    }

private:
    static void look(TemporaryProject &project, const QString &key, const ExportRequest &request)
    {
        const QByteArray file = project.give(key, request);
        QVERIFY2(!file.startsWith("failed"), file.constData());
        if (key == u"pdf") {
            QCOMPARE(livingPdf(file), QString());
            return;
        }
        const auto parts = unpacked(file);
        QVERIFY(parts);
        const QString suffix = project.formats().format(key)->description().suffixes.first();
        bool isSeen = false;
        for (auto part = parts->begin(); part != parts->end(); ++part) {
            const bool isWhole = part.key() == wholeFile;
            const QString name = isWhole ? u"x."_s + suffix : part.key();
            const QString fault = faultOf(name, isWhole ? QMap{std::pair(name, file)} : *parts);
            QVERIFY2(fault.isEmpty(), qPrintable(name + u": "_s + fault));
            isSeen = isSeen || part->contains("alert(1)");
        }
        QVERIFY(isSeen); // they are in it, and not left out
    }
};

QTEST_MAIN(tst_InertExports) // pages are set with fonts
#include "tst_inertexports.moc"
