#include "app/formats/documents/commentline.h"
#include "app/formats/documents/document.h"
#include "app/formats/documents/docxreader.h"
#include "app/formats/documents/ziparchive.h"
#include "hostile.h"
#include "libreoffice.h"
#include "projects.h"
#include "randomdocument.h"
#include "tests/support/rounds.h"
#include "validation.h"

#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace pullquote;
using namespace pullquote::test;

namespace {

QString randomWords(QRandomGenerator &random, bool hasLines)
{
    const QStringList pool = {u"Zoë"_s,
                              u";"_s,
                              u","_s,
                              u"\""_s,
                              u"\\"_s,
                              u"]"_s,
                              u"[direct]"_s,
                              u" "_s,
                              u"-"_s,
                              u"note:"_s,
                              u"(part 1 of 2)"_s,
                              u"\t"_s,
                              u"😀"_s,
                              u"שלום"_s,
                              u"\\n"_s,
                              u"to:"_s,
                              u"\u00A0"_s,
                              u"\u2028"_s,
                              u"\u0001"_s};
    QString words;
    for (int i = random.bounded(6); i >= 0; --i)
        words += hasLines && random.bounded(4) == 0 ? u"\n"_s : pool[random.bounded(int(pool.size()))];
    return words;
}

QByteArray partOf(const QByteArray &file, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(file);
    return archive && archive->contains(name) ? *archive->read(name) : QByteArray();
}

bool isXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

void formatRows()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("docx") << u"docx"_s;
    QTest::addRow("odt") << u"odt"_s;
}

} // namespace

/// Word and OpenDocument texts with a comment on each quote.
class tst_CommentedDocuments : public QObject {
    Q_OBJECT

private slots:
    void wordDocumentsAreValid()
    {
        const QString schema = QStringLiteral(SHARED_DATA "/schemas/docx/wml.xsd");
        if (const QString missing = missingValidator(u"xmllint"_s, schema); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        for (quint32 seed : seeds(3)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            const QByteArray docx = project.give(u"docx"_s);
            for (const char *part : {"word/document.xml", "word/comments.xml", "word/styles.xml"}) {
                const QString faults = schemaFaults(partOf(docx, QLatin1String(part)), u"--schema"_s, schema);
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
            }
        }
    }

    void aLineReadsAsInTheSample()
    {
        CommentLine line{QuoteKind::Direct, {u"Zoë Müller"_s}, {}, {u"council"_s, u"delay"_s}, {}, 1, 2};
        QCOMPARE(line.text(), u"[direct] speaker: Zoë Müller; topics: council, delay (part 1 of 2)"_s);
        line = {QuoteKind::Mixed, {}, {u"the press"_s}, {}, u"=SUM(A1) is not a formula here"_s, 1, 1};
        QCOMPARE(line.text(),
                 u"[mixed] speaker: -; to: the press; topics: -; note: =SUM(A1) is not a formula here"_s);
    }

    void whateverALineSaysComesBack()
    {
        for (quint32 seed : seeds(3000)) {
            QRandomGenerator random(seed);
            const auto some = [&random] {
                QStringList names;
                for (int i = random.bounded(3); i > 0; --i)
                    names.append(randomWords(random, false));
                return names;
            };
            CommentLine line{QuoteKind(random.bounded(4)), some(), some(), some(),
                             randomWords(random, true),    1,      1};
            line.parts = 1 + random.bounded(3);
            line.part = 1 + random.bounded(line.parts);
            const std::optional<CommentLine> read = CommentLine::parse(line.text());
            QVERIFY2(read && *read == line, qPrintable(u"seed %1: %2"_s.arg(seed).arg(line.text())));
        }
    }

    void whatPeopleMakeOfALineIsRead()
    {
        const auto line =
            CommentLine::parse(u" [Direct]  Speakers: A. Man , B. Woman;topic: council\nI doubt it"_s);
        QVERIFY(line);
        QCOMPARE(line->speakers, (QStringList{u"A. Man"_s, u"B. Woman"_s}));
        QCOMPARE(line->topics, QStringList{u"council"_s});
        QCOMPARE(line->note, u"I doubt it"_s);
        QVERIFY(!CommentLine::parse(u"Is that so?"_s));
    }

    void theSampleIsWrittenAsBefore()
    {
        TemporaryProject project;
        project.take(QJsonDocument(smallDocument()).toJson());
        const QByteArray file = project.give(u"docx"_s);
        const QByteArray document = partOf(file, u"word/document.xml"_s);
        QVERIFY(matchesSnapshot(document.trimmed() + '\n', u"small-document.xml"_s));
        QCOMPARE(project.give(u"docx"_s), file);
    }

    void eachPartOfAQuoteHasItsComment()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const Result<Document> document = readDocx(project.give(u"docx"_s), {});
        QVERIFY(document.ok());
        int parts = 0;
        const QList<ArticleId> ids = *project.read().articleIds();
        for (ArticleId id : ids) {
            const ArticleContent content = *project.read().article(id);
            QVERIFY(document->text.contains(content.text.trimmed()));
            for (const Quote &quote : content.quotes) {
                for (Span span : quote.content) {
                    ++parts;
                    const QString words = content.text.mid(span.start, span.length());
                    QVERIFY2(std::any_of(document->notes.begin(), document->notes.end(),
                                         [&](const DocumentNote &note) {
                                             return document->text.mid(note.span.start, note.span.length()) ==
                                                    words;
                                         }),
                             qPrintable(words));
                }
            }
        }
        QCOMPARE(document->notes.size(), parts);
        for (const DocumentNote &note : document->notes)
            QVERIFY2(CommentLine::parse(note.text), qPrintable(note.text));
    }

    void generatedProjectsAreWrittenAsXml_data() { formatRows(); }
    void generatedProjectsAreWrittenAsXml()
    {
        QFETCH(QString, key);
        for (quint32 seed = 1; seed < 6; ++seed) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            const QByteArray file = project.give(key);
            for (const char *part : {"word/document.xml", "word/comments.xml", "content.xml", "meta.xml"})
                QVERIFY2(partOf(file, QLatin1String(part)).isEmpty() ||
                             isXml(partOf(file, QLatin1String(part))),
                         part);
        }
    }

    void hostileWordsAreWords_data() { formatRows(); }
    void hostileWordsAreWords()
    {
        QFETCH(QString, key);
        QString words = hostileWords().join(u'\n') + u"\u0001\u000b<w:instrText>"_s;
        QJsonObject document = smallDocument();
        QJsonObject article = document.value(u"articles")[0].toObject();
        article.insert(u"title"_s, words);
        QJsonObject quote = article.value(u"quotes")[0].toObject();
        quote.insert(u"note"_s, words);
        article.insert(u"quotes"_s, QJsonArray{quote});
        document.insert(u"articles"_s, QJsonArray{article});
        TemporaryProject project;
        project.take(QJsonDocument(document).toJson());
        const QByteArray file = project.give(key);
        for (const char *part : {"word/document.xml", "word/comments.xml", "content.xml"}) {
            const QByteArray xml = partOf(file, QLatin1String(part));
            QVERIFY2(xml.isEmpty() || isXml(xml), part);
            for (const char *active :
                 {"<w:instrText", "<w:fld", "<w:hyperlink", "<script", "<text:a", "<draw"})
                QVERIFY2(!xml.contains(active), active);
        }
    }

    void libreOfficeReadsTheSameText_data() { formatRows(); }
    void libreOfficeReadsTheSameText()
    {
        QFETCH(QString, key);
        TemporaryProject project;
        project.take(sampleJson());
        const auto read = libreOffice(project.give(key), key, u"txt:Text (encoded):UTF8"_s);
        if (!read)
            QSKIP("LibreOffice is not installed");
        const QString text = QString::fromUtf8(*read);
        const QList<ArticleId> ids = *project.read().articleIds();
        for (ArticleId id : ids)
            QVERIFY(text.contains(project.read().article(id)->text.trimmed()));
    }

    void noArticleIsAProblem_data() { formatRows(); }
    void noArticleIsAProblem()
    {
        QFETCH(QString, key);
        TemporaryProject project;
        QVERIFY(project.give(key).startsWith("failed: There is no article"));
    }
};

QTEST_GUILESS_MAIN(tst_CommentedDocuments)
#include "tst_commenteddocuments.moc"
