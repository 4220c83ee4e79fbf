#include "ui/dialogs/printedfile.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace pullquote;
using namespace Qt::Literals::StringLiterals;

class TestPrintedFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_printer = std::make_unique<QPrinter>();
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setOutputFileName(path(u"pages.pdf"_s));
    }

    void whatWasStoppedLeavesNothingBehind()
    {
        {
            const PrintedFile printed(*m_printer);
            paintPage();
            QCOMPARE(files().size(), 1); // under another name
        }
        QCOMPARE(files(), QStringList());
        QCOMPARE(m_printer->outputFileName(), path(u"pages.pdf"_s));
    }

    void whatWasStoppedLeavesTheFileBeforeAsItWas()
    {
        put("of yesterday");
        {
            const PrintedFile printed(*m_printer);
            paintPage();
        }
        QCOMPARE(files(), QStringList{u"pages.pdf"_s});
        QCOMPARE(bytes(), QByteArray("of yesterday"));
    }

    void whatIsKeptTakesItsPlace()
    {
        put("of yesterday");
        {
            PrintedFile printed(*m_printer);
            paintPage();
            QVERIFY(printed.keep().ok());
        }
        QCOMPARE(files(), QStringList{u"pages.pdf"_s});
        QVERIFY(bytes().startsWith("%PDF-"));
    }

    void aLinkStaysALink()
    {
        put("of yesterday");
        QVERIFY(QFile::link(path(u"pages.pdf"_s), path(u"link.pdf"_s)));
        m_printer->setOutputFileName(path(u"link.pdf"_s));
        {
            PrintedFile printed(*m_printer);
            paintPage();
            QVERIFY(printed.keep().ok());
        }
        QVERIFY(QFileInfo(path(u"link.pdf"_s)).isSymLink());
        QVERIFY(bytes().startsWith("%PDF-"));
    }

    void whatCannotBeKeptSaysWhy()
    {
        PrintedFile printed(*m_printer); // nothing was painted
        const Result<void> kept = printed.keep();
        QVERIFY(!kept);
        QVERIFY2(kept.problem().sentence().contains(u"pages.pdf"), qPrintable(kept.problem().sentence()));
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void paintPage()
    {
        QPainter painter(m_printer.get());
        painter.drawText(100, 100, u"a page"_s);
    }
    void put(const QByteArray &content) const
    {
        QFile file(path(u"pages.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray bytes() const
    {
        QFile file(path(u"pages.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QPrinter> m_printer;
};

QTEST_MAIN(TestPrintedFile)
#include "tst_printedfile.moc"
