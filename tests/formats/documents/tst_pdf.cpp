#include "documents.h"
#include "handmadepdf.h"

#include "app/formats/documents/pdfhelper.h"
#include "app/pdfreader/confinement.h"
#include "app/pdfreader/reading.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pullquote;
using namespace pullquote::test;

namespace {

QFont font(double size = 10)
{
    QFont font(QStringLiteral("DejaVu Serif"));
    font.setPointSizeF(size);
    return font;
}

/// What a word processor makes of a text: ragged, without space between paragraphs, pages numbered.
QByteArray printed(const QString &text, const QString &title = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setTitle(title);
    QTextDocument document;
    document.setDefaultFont(font());
    document.setPlainText(text);
    document.print(&writer);
    return bytes;
}

/// Draws paragraphs as newspapers do: justified in columns, first lines set in, a head and a number on each
/// page.
class Newspaper {
public:
    QByteArray print(const QString &headline, const QStringList &paragraphs)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        QPainter painter(&writer);
        m_writer = &writer;
        m_painter = &painter;
        beginPage();
        painter.setFont(font(22));
        painter.drawText(QPointF(50, 110), headline);
        m_top = 130;
        m_y = m_top;
        for (const QString &paragraph : paragraphs)
            draw(paragraph);
        painter.end();
        return bytes;
    }
    int pages() const { return m_page; }

private:
    static constexpr double columnWidth = 220;
    static constexpr double bottom = 780;

    void beginPage()
    {
        ++m_page;
        m_painter->setFont(font(8));
        const QString head = QStringLiteral("The Daily Bridge");
        m_painter->drawText(m_page % 2 ? QPointF(50, 40) : QPointF(470, 40), head);
        m_painter->drawText(QPointF(290, 820), QString::number(m_page + 10));
        m_top = m_y = 70;
        m_x = 50;
    }
    void draw(const QString &paragraph)
    {
        QTextLayout layout(paragraph, font(), m_writer);
        QTextOption option;
        option.setAlignment(Qt::AlignJustify);
        layout.setTextOption(option);
        layout.beginLayout();
        QList<QTextLine> lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(lines.isEmpty() ? columnWidth - 14 : columnWidth);
            lines.append(line);
        }
        layout.endLayout();
        for (const QTextLine &line : lines) {
            if (m_y + line.height() > bottom)
                goOn();
            line.draw(m_painter, QPointF(m_x + (line.lineNumber() == 0 ? 14 : 0), m_y) - line.position());
            m_y += 14;
        }
    }
    void goOn()
    {
        if (m_x > 100) {
            m_writer->newPage();
            beginPage();
        } else {
            m_x = 310;
            m_y = m_top;
        }
    }

    QPdfWriter *m_writer = nullptr;
    QPainter *m_painter = nullptr;
    int m_page = 0;
    double m_top = 0;
    double m_x = 0;
    double m_y = 0;
};

QStringList paragraphs(int count)
{
    const QString words = QStringLiteral(
        "“The bridge holds,” said Ida Brandt on Monday, and nobody in the efficient office of the mayor, "
        "which is "
        "known for its fine offers, had anything to say against it; others did not find it that simple. ");
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("In year %1 they met. ").arg(1900 + i) +
                    words.repeated(1 + i % 4).trimmed());
    return list;
}

PdfHelper shell(const char *script)
{
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)}};
}

} // namespace

class tst_Pdf : public QObject {
    Q_OBJECT

private slots:
    void whatWasPrintedComesBackAsTheSameParagraphs()
    {
        const QString text =
            QString::fromUtf8(fileBytes(QStringLiteral(TEST_DATA "/annotations/article.txt")))
                .remove(QStringLiteral("\U0001F54A\uFE0F")); // drawn as a picture
        const Imported imported = import(printed(text), QStringLiteral("article.pdf"));
        QCOMPARE(imported.problem, QString());
        QStringList expected = text.split(u'\n', Qt::SkipEmptyParts);
        for (QString &paragraph : expected)
            paragraph = paragraph.trimmed();
        QCOMPARE(imported.text.split(u'\n', Qt::SkipEmptyParts), expected);
    }

    void manyPagesComeBackAsTheSameParagraphs()
    {
        const QStringList expected = paragraphs(60);
        const Imported imported = import(printed(expected.join(u'\n')), QStringLiteral("long.pdf"));
        QCOMPARE(imported.text.split(u'\n', Qt::SkipEmptyParts), expected);
    }

    void columnsAreReadOneAfterTheOther()
    {
        const QStringList expected = paragraphs(30);
        Newspaper newspaper;
        const QByteArray bytes = newspaper.print(QStringLiteral("Bridge holds for now"), expected);
        QVERIFY(newspaper.pages() > 2);
        const Imported imported = import(bytes, QStringLiteral("news.pdf"));
        QCOMPARE(imported.article.title, QStringLiteral("Bridge holds for now"));
        QCOMPARE(imported.text.split(u'\n', Qt::SkipEmptyParts),
                 QStringList{imported.article.title} + expected);
        QCOMPARE(imported.warnings.size(), 1);
        QVERIFY2(imported.warnings[0].contains(u"The Daily Bridge"), qPrintable(imported.warnings[0]));
    }

    void hebrewAndArabicComeInTheirOrder()
    {
        const QString text =
            QStringLiteral("שלום עולם, אמר דוד (abc) בשנת 1948 בתל אביב.\nمرحبا بالعالم العربي الأول.\n");
        QCOMPARE(import(printed(text), QStringLiteral("rtl.pdf")).text, text);
    }

    void theTitleOfTheDocumentIsTheHeadline()
    {
        const QDate before = QDate::currentDate();
        const Imported imported = import(printed(QStringLiteral("It holds."), QStringLiteral("The bridge")),
                                         QStringLiteral("a.pdf"));
        QCOMPARE(imported.article.title, QStringLiteral("The bridge"));
        const QDate published = QDate::fromString(imported.article.published, Qt::ISODate);
        QVERIFY2(published >= before && published <= QDate::currentDate(), // a test may see midnight
                 qPrintable(imported.article.published));
    }

    void itIsKnownByItsContent()
    {
        QCOMPARE(import(printed(QStringLiteral("It holds.")), QStringLiteral("nameless")).text,
                 QStringLiteral("It holds.\n"));
        QCOMPARE(import("\n\n" + printed(QStringLiteral("It holds.")), QStringLiteral("a.txt")).text,
                 QStringLiteral("It holds.\n"));
    }

    void ligaturesSoftHyphensAndEmojiAreLetters()
    {
        QCOMPARE(import(onePage("BT /U 12 Tf 20 200 Td <41> Tj /F 12 Tf (ce) Tj ET", "<41> <FB03>"),
                        QStringLiteral("a.pdf"))
                     .text,
                 QStringLiteral("ffice\n"));
        QCOMPARE(import(onePage("BT /U 12 Tf 20 200 Td <41> Tj /F 12 Tf ( yes) Tj ET", "<41> <D83DDE00>"),
                        QStringLiteral("a.pdf"))
                     .text,
                 QStringLiteral("😀 yes\n"));
        QCOMPARE(
            import(
                onePage("BT /F 12 Tf 20 200 Td (govern) Tj /U 12 Tf <41> Tj /F 12 Tf 0 -14 Td (ment) Tj ET",
                        "<41> <00AD>"),
                QStringLiteral("a.pdf"))
                .text,
            QStringLiteral("government\n"));
    }

    void wordsAcrossThePageAreNoText()
    {
        QCOMPARE(
            import(onePage("BT /F 12 Tf 20 200 Td (It holds.) Tj 0 1 -1 0 200 100 Tm (DRAFT COPY) Tj ET"),
                   QStringLiteral("a.pdf"))
                .text,
            QStringLiteral("It holds.\n"));
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray good = printed(paragraphs(10).join(u'\n'));
        QTest::newRow("pictures only") << onePage("0 0 100 100 re f") << QStringLiteral("OCR");
        QTest::newRow("no PDF") << QByteArray("%PDF-1.7 and nothing else") << QStringLiteral("damaged");
        QTest::newRow("the beginning only") << good.left(400) << QStringLiteral("damaged");
        QTest::newRow("no pages") << pdfOf({"<< /Type /Catalog /Pages 2 0 R >>",
                                            "<< /Type /Pages /Kids [] /Count 0 >>"})
                                  << QStringLiteral("no pages");
        QTest::newRow("pages that hold themselves")
            << pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"})
            << QString();
        QTest::newRow("locked")
            << onePage(
                   "BT /F 12 Tf (secret) Tj ET", "<41> <0041>",
                   "<< /Root 1 0 R /ID [<00112233445566778899aabbccddeeff> "
                   "<00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" +
                       QByteArray(64, '1') + "> /U <" + QByteArray(64, '2') + "> >> >>")
            << QStringLiteral("password");
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Imported imported = import(bytes, QStringLiteral("bad.pdf"));
        QVERIFY2(!imported.problem.isEmpty() && imported.problem.contains(word),
                 qPrintable(imported.problem));
        QVERIFY2(imported.problem.contains(u"bad.pdf"), qPrintable(imported.problem));
    }

    void aHelperThatFailsIsAProblem_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("limit");
        const int soon = 1'000, late = 60'000; // soon where nothing else ends it
        const QString sh = QStringLiteral("/bin/sh");
        QTest::newRow("missing") << QStringLiteral("/no/such/program") << QString()
                                 << QStringLiteral("Install") << late;
        QTest::newRow("none known") << QString() << QString() << QStringLiteral("Install") << late;
        QTest::newRow("crashes") << sh << QStringLiteral("ulimit -c 0; kill -SEGV $$")
                                 << QStringLiteral("failed") << late;
        QTest::newRow("fails") << sh << QStringLiteral("exit 1") << QStringLiteral("failed") << late;
        QTest::newRow("out of time") << sh << QStringLiteral("exit 13") << QStringLiteral("too long") << late;
        QTest::newRow("out of memory") << sh << QStringLiteral("exit 14") << QStringLiteral("memory") << late;
        QTest::newRow("never ends") << sh << QStringLiteral("exec sleep 100") << QStringLiteral("too long")
                                    << soon;
        QTest::newRow("says nothing and never ends")
            << sh << QStringLiteral("exec >&- 2>&-; exec sleep 100") << QStringLiteral("too long") << soon;
        QTest::newRow("says too much")
            << sh << QStringLiteral("exec yes") << QStringLiteral("memory") << late;
    }
    void aHelperThatFailsIsAProblem()
    {
        QFETCH(QString, program);
        QFETCH(QString, script);
        QFETCH(QString, word);
        QFETCH(int, limit);
        const PdfHelper helper{program, {QStringLiteral("-c"), script}, limit, 1 << 20};
        const Result<QByteArray> answer = runPdfHelper(QByteArray(1 << 20, 'x'), helper, {});
        QVERIFY(!answer);
        QVERIFY2(answer.problem().sentence().contains(word), qPrintable(answer.problem().sentence()));
    }

    void aStoppedImportStopsTheHelper()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pid"));
        const QByteArray script = "echo $$ > '" + path.toUtf8() + "'; exec sleep 100";
        const Watcher watcher{{}, [&] { return !fileBytes(path).trimmed().isEmpty(); }};
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!runPdfHelper("x", shell(script.constData()), watcher));
        QVERIFY(timer.elapsed() < 50'000);
        const pid_t helper = fileBytes(path).trimmed().toInt();
        QVERIFY(helper > 0);
        QVERIFY(kill(helper, 0) != 0 && errno == ESRCH);
    }

    void theHelperKnowsNothingOfTheUser()
    {
        const Result<QByteArray> answer =
            runPdfHelper("x", shell("echo \"$HOME$XDG_CONFIG_HOME$USER|$(pwd)\""), {});
        QCOMPARE(*answer, QByteArray("|/\n"));
    }

    /// Its letters are in a table of poppler-data, which the confined process still has to read.
    void aFontWithoutLettersOfItsOwnIsReadByTheTables()
    {
        if (!QFileInfo::exists(QStringLiteral("/usr/share/poppler/cMap/Adobe-GB1")))
            QSKIP("poppler-data is not installed.");
        const QByteArray page = pdfOf(
            {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R\n"
             "/Resources << /Font << /F 5 0 R >> >> >>",
             streamOf("BT /F 12 Tf 30 200 Td <ced2c3c7d6aab5c0> Tj ET"),
             "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H\n"
             "/DescendantFonts [6 0 R] >>",
             "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R /DW 1000\n"
             "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
             "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000]\n"
             "/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"});
        QCOMPARE(import(page, QStringLiteral("a.pdf")).text, QStringLiteral("我们知道\n"));
    }

    void aConfinedProcessReachesNothing()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(QStringLiteral("new")).toUtf8();
        const pid_t child = fork();
        if (child == 0) {
            if (!confineProcess())
                _exit(1);
            if (open(path.constData(), O_WRONLY | O_CREAT, 0600) >= 0)
                _exit(2);
            if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
                _exit(3);
            execl("/bin/true", "true", nullptr);
            if (unlink(TEST_DATA "/hostile.txt") == 0)
                _exit(4);
            rlimit limits{};
            getrlimit(RLIMIT_CPU, &limits);
            if (limits.rlim_cur != mostPdfSeconds)
                _exit(5);
            if (canConfineReading() && open(TEST_DATA "/hostile.txt", O_RDONLY) >= 0)
                _exit(7);
            if (canConfineReading() && open("/", O_RDONLY | O_DIRECTORY) >= 0)
                _exit(8);
            const pid_t other = fork();
            _exit(other >= 0 ? 6 : 42);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
        QVERIFY(!QFileInfo::exists(QString::fromUtf8(path)));
    }
};

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
