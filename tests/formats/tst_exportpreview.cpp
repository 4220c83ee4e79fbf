#include "projects.h"

#include "app/formats/exportpreview.h"

#include <QRegularExpression>

using namespace pullquote;
using namespace pullquote::test;
using namespace Qt::Literals::StringLiterals;

/// What people see of an export before it is written.
class tst_ExportPreview : public QObject {
    Q_OBJECT

private slots:
    void aDocumentIsItsFirstPageWithTheComments_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Word") << u"docx"_s;
        QTest::newRow("OpenDocument") << u"odt"_s;
    }
    void aDocumentIsItsFirstPageWithTheComments()
    {
        QFETCH(QString, key);
        TemporaryProject project;
        project.take(story(u"“Rain <b>,” she said.\nThat was all."_s, 11));
        const ExportPreview preview = made(project, key);
        QCOMPARE(preview.kind, ExportPreview::Kind::Document);
        QVERIFY(preview.isWhole);
        const QStringList lines = preview.text.split(u'\n');
        QCOMPARE(lines.value(0), u"<h1>Ferries</h1>"_s);
        QCOMPARE(lines.value(1), u"<p class=\"byline\">The Post</p>"_s);
        static const QRegularExpression coloured(
            u"^<p><sup>1\u202F</sup><span style=\"background-color: #[0-9a-f]{6}; color: #1d1c1a\">"
            "“Rain &lt;b&gt;,”</span> she said.</p>$"_s);
        QVERIFY2(coloured.match(lines.value(2)).hasMatch(), qPrintable(lines.value(2)));
        QCOMPARE(lines.value(5), u"<p class=\"note\"><b>1</b> Ida: [direct] speaker: Nora; topics: -</p>"_s);
    }

    void aPageEndsWhereAPageWould()
    {
        TemporaryProject project;
        project.take(story(u"Some words of a line.\n"_s.repeated(1000), 4));
        const ExportPreview preview = made(project, u"docx"_s);
        QVERIFY(!preview.isWhole);
        QVERIFY2(preview.text.size() > 3000 && preview.text.size() < 6000, qPrintable(preview.text));
        TemporaryProject longLine;
        longLine.take(story(u"word "_s.repeated(10000), 4));
        QVERIFY(made(longLine, u"odt"_s).text.size() < 7000);
    }

    void anotherArticleBeginsAnotherPage()
    {
        TemporaryProject project;
        project.take(story(u"One."_s, 3));
        project.take("Another text, of another article.", u"other.txt"_s);
        const ExportPreview preview = made(project, u"docx"_s);
        QVERIFY(!preview.isWhole);
        QVERIFY(preview.text.contains(u"One."_s.left(3)) && !preview.text.contains(u"Another text"_s));
    }

    void aWorkbookIsTheRowsOfItsQuotes()
    {
        TemporaryProject project;
        project.take(story(u"“No,” she said."_s, 5));
        const ExportPreview preview = made(project, u"xlsx"_s);
        QCOMPARE(preview.kind, ExportPreview::Kind::Table);
        QVERIFY(preview.isWhole);
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.rows[0].value(0), u"article"_s);
        QCOMPARE(preview.rows[1].value(0), u"Ferries"_s);
        QVERIFY(preview.rows[1].contains(u"“No,”"_s));
        TemporaryProject sample;
        sample.take(sampleJson());
        const ExportPreview first = made(sample, u"xlsx"_s);
        QVERIFY(first.rows.size() > 2 && first.rows.size() <= 61);
    }

    void aProblemIsThatOfTheExport()
    {
        TemporaryProject project;
        const Result<ExportPreview> preview =
            previewExport(project.read(), *project.formats().format(u"docx"_s), {}, {});
        QVERIFY(!preview);
        QCOMPARE(preview.problem().what, u"There is no article to write."_s);
    }

private:
    /// A project's JSON with one article; its quote covers `units` from the start.
    static QByteArray story(const QString &text, int units)
    {
        return u"{\"format\":\"pullquote\",\"version\":1,\"annotators\":[{\"id\":\"a\",\"name\":\"Ida\"}],"
               "\"speakers\":[{\"id\":\"s\",\"name\":\"Nora\"}],\"articles\":[{\"id\":\"x\",\"title\":"
               "\"Ferries\","
               "\"outlet\":\"The Post\",\"text\":\"%1\",\"quotes\":[{\"id\":\"q\",\"annotator\":\"a\","
               "\"kind\":\"direct\",\"content\":[{\"start\":0,\"end\":%2}],\"speakers\":[\"s\"]}]}]}"_s
                   .arg(QString(text).replace(u'\n', u"\\n"_s))
                   .arg(units)
                   .toUtf8();
    }
    static ExportPreview made(TemporaryProject &project, const QString &key)
    {
        const Result<ExportPreview> preview =
            previewExport(project.read(), *project.formats().format(key), {}, {});
        if (!preview)
            qFatal("%s", qPrintable(preview.problem().sentence()));
        return *preview;
    }
};

QTEST_GUILESS_MAIN(tst_ExportPreview)
#include "tst_exportpreview.moc"
