#include "app/formats/articleprinting.h"
#include "hostile.h"
#include "projects.h"
#include "randomdocument.h"
#include "unpacked.h"

#include <QPdfWriter>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// Takes no more than so many bytes.
class FullDisk : public QIODevice {
public:
    FullDisk() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_written += size;
        return m_written > 2000 ? -1 : size;
    }

private:
    qint64 m_written = 0;
};

} // namespace

class tst_Printing : public QObject {
    Q_OBJECT

private slots:
    void wordsNotesAndLegendAreOnThePage()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray pdf = project.give(u"pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const std::optional<QString> words = wordsOfPdf(pdf);
        if (!words)
            QSKIP("pdftotext is not installed");
        for (const QString &expected :
             {u"Ministers leave summit with"_s, u"By Ida Brandt · The Harbour Post · 16 June 2021"_s,
              u"The foreign ministers of Norland and Estmark met for two hours"_s, u"14 Estmark engineers"_s,
              u"direct · cybersecurity ·"_s, u"Inside the minister’s own"_s, u"not a quote"_s,
              u"Ferry strike enters third week"_s})
            QVERIFY2(words->contains(expected), qPrintable(expected));
    }

    void everyColouringAndPaperCanBeChosen()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const FormatDescription pdf = project.formats().format(u"pdf"_s)->description();
        QSet<QByteArray> different;
        for (const FormatOption &option : pdf.optionsFor(OptionUse::Writing)) {
            for (const QString &value : option.values) {
                ExportRequest request;
                request.options.insert(option.name, value);
                QByteArray file = project.give(u"pdf"_s, request);
                QVERIFY2(file.startsWith("%PDF-"), file.left(80));
                different.insert(file.replace(QByteArray("CreationDate"), QByteArray()));
            }
        }
        QVERIFY(different.size() >= 5);
    }

    void noArticleIsAProblem()
    {
        TemporaryProject project;
        QVERIFY(project.give(u"pdf"_s).startsWith("failed: There is no article"));
    }

    void aFullDiskIsAProblem()
    {
        TemporaryProject project;
        project.take(sampleJson());
        FullDisk disk;
        const Result<void> written = project.formats().format(u"pdf"_s)->write(project.read(), {}, disk, {});
        QVERIFY(!written.ok());
    }

    void itCanBeStopped()
    {
        TemporaryProject project;
        project.take(sampleJson());
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        int asked = 0;
        const Watcher watcher{{}, [&asked] { return ++asked > 1; }};
        const Result<void> written =
            project.formats().format(u"pdf"_s)->write(project.read(), {}, out, watcher);
        QVERIFY(!written.ok());
    }

    void progressGoesForwardToItsEnd()
    {
        TemporaryProject project;
        project.take(sampleJson());
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QPdfWriter device(&out);
        qint64 last = -1, whole = 0;
        const Watcher watcher{[&](qint64 done, qint64 total) {
                                  QVERIFY(done >= last);
                                  last = done;
                                  whole = total;
                              },
                              {}};
        const Result<int> pages = paintArticles(device, project.read(), {}, watcher);
        QVERIFY(pages.ok());
        QVERIFY(*pages >= 3); // each article has its own
        QCOMPARE(last, whole);
    }

    void nothingIsLaidOutBehindTheLastWantedPage()
    {
        TemporaryProject project;
        QString text;
        for (int i = 0; i < 2'000; ++i)
            text += u"A paragraph of its own, with words enough for a line and a half of the page.\n"_s;
        project.take(text.toUtf8(), u"long.txt"_s);
        project.take(sampleJson());
        const auto print = [&project](PrintedPages range, int &looks) {
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            QPdfWriter device(&out);
            return paintArticles(device, project.read(), {}, {{}, [&looks] { return ++looks < 0; }}, range);
        };
        int all = 0, some = 0;
        const Result<int> whole = print({}, all);
        QVERIFY(whole.ok() && *whole > 50);
        const Result<int> range = print({2, 3}, some);
        QVERIFY(range.ok());
        QCOMPARE(*range, 3);
        QVERIFY2(some < 10 && all > 50, qPrintable(QString::number(some)));
        // More than there are is all of them.
        QCOMPARE(*print({2, 10'000}, some), *whole);
    }

    void hostileWordsDoNothing()
    {
        TemporaryProject project;
        QJsonObject document = smallDocument();
        QJsonObject article = document.value(u"articles")[0].toObject();
        article.insert(u"title"_s, hostileWords().join(u' '));
        QJsonObject quote = article.value(u"quotes")[0].toObject();
        quote.insert(u"note"_s, hostileWords().join(u'\n'));
        article.insert(u"quotes"_s, QJsonArray{quote});
        document.insert(u"articles"_s, QJsonArray{article});
        project.take(QJsonDocument(document).toJson());
        const QByteArray pdf = project.give(u"pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        for (const char *action :
             {"/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile"})
            QVERIFY2(!pdf.contains(action), action);
    }

    void generatedProjectsArePrinted()
    {
        for (quint32 seed = 1; seed < 5; ++seed) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            QVERIFY2(project.give(u"pdf"_s).startsWith("%PDF-"), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
};

QTEST_MAIN(tst_Printing)
#include "tst_printing.moc"
