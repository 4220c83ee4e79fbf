#include "hostile.h"
#include "inert.h"
#include "projects.h"
#include "readcsv.h"

#include "app/formats/htmlmarks.h"
#include "app/text/csvwriter.h"
#include "app/text/htmltext.h"
#include "tests/support/picture.h"

#include <QJsonArray>

using namespace pullquote;
using namespace pullquote::test;

namespace {

QString drawn(const QString &picture, const QList<Quote> &quotes)
{
    QString out;
    forEachSegment(picture, htmlMarks(quotes), [&](const HtmlSegment &segment) {
        out += u'|' + picture.mid(segment.span.start, segment.span.length());
        for (const HtmlMark *mark : segment.covering)
            out += QString::number(mark->quote + 1) + QChar(u'a' + mark->lane);
    });
    return out;
}

} // namespace

class tst_Exports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theSampleLooksAsItDid_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("html") << QStringLiteral("html");
        QTest::newRow("markdown") << QStringLiteral("markdown");
    }
    void theSampleLooksAsItDid()
    {
        QFETCH(QString, format);
        TemporaryProject project;
        project.take(sampleJson());
        QVERIFY2(matchesSnapshot(project.give(format), QStringLiteral("sample.") + format),
                 "PULLQUOTE_UPDATE_SNAPSHOTS=1 writes the new one");
    }

    void aTableHasARowAQuote()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray csv = project.give(QStringLiteral("csv"));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\"article\","));
        const QList<QStringList> records = recordsOfCsv(csv);
        QCOMPARE(records.size(), 31);
        for (const QStringList &record : records)
            QCOMPARE(record.size(), records.first().size());
    }

    void hostileWordsAreInert_data()
    {
        QTest::addColumn<QString>("hostile");
        for (const QString &payload : hostileWords())
            QTest::newRow(qPrintable(payload)) << payload;
    }
    void hostileWordsAreInert()
    {
        QFETCH(QString, hostile);
        TemporaryProject project;
        QVERIFY(project.plan(documentFullOf(hostile))->canRun());
        project.take(documentFullOf(hostile));

        const QString html = QString::fromUtf8(project.give(QStringLiteral("html")));
        QVERIFY(html.contains(htmlEscaped(hostile)));
        QCOMPARE(livingHtml(html), QString());
    }

    void noFieldOfATableIsAFormula()
    {
        for (const QString &payload : hostileWords()) {
            TemporaryProject project;
            project.take(documentFullOf(payload));
            const QList<QStringList> safe = recordsOfCsv(project.give(QStringLiteral("csv")));
            const QList<QStringList> raw = recordsOfCsv(project.give(
                QStringLiteral("csv"), {{}, {}, {{QStringLiteral("safe"), QStringLiteral("false")}}}));
            QCOMPARE(raw.at(1).at(0), payload);
            for (qsizetype i = 0; i < safe.at(1).size(); ++i) {
                const QString field = safe.at(1).at(i);
                QVERIFY(field.isEmpty() || !QStringView(u"=+-@\t\r\n＝＋－＠").contains(field[0]));
                QVERIFY(field == raw.at(1).at(i) || field == u'\'' + raw.at(1).at(i));
            }
        }
    }

    void guardedFieldsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        const auto row = [](const char *text, const char *guarded) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(guarded);
        };
        row("=1", "'=1");
        row("'=1", "''=1");
        row("''=1", "'''=1");
        row("'Tis", "'Tis");
        row("– dash", "– dash");
        row("a=b", "a=b");
        row("＠x", "'＠x");
        row("", "");
        row("'", "'");
    }
    void guardedFieldsComeBack()
    {
        QFETCH(QString, text);
        QTEST(guardedField(text), "guarded");
    }

    void marksThatOverlapHaveLinesOfTheirOwn_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("nested") << "ab[cdef]gh"
                                << "abc[de]fgh"
                                << "|ab|c1a|de1a2b|f1a|gh";
        QTest::newRow("crossing") << "ab[cde]fgh"
                                  << "abcd[efg]h"
                                  << "|ab|cd1a|e1a2b|fg2b|h";
        QTest::newRow("touching") << "ab[cd]efgh"
                                  << "abcd[ef]gh"
                                  << "|ab|cd1a|ef2a|gh";
        QTest::newRow("equal") << "ab[cd]efgh"
                               << "ab[cd]efgh"
                               << "|ab|cd1a2b|efgh";
        QTest::newRow("in parts") << "[ab]cd[ef]gh"
                                  << "abc[d]efgh"
                                  << "|ab1a|c|d2a|ef1a|gh";
        QTest::newRow("over a line end") << "a[b\ncd]efgh"
                                         << "abcdefgh"
                                         << "|a|b1a|cd1a|efgh";
    }
    void marksThatOverlapHaveLinesOfTheirOwn()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QList<Quote> quotes(2);
        quotes[0].content = readPicture(first).spans;
        quotes[1].content = readPicture(second).spans;
        QTEST(drawn(readPicture(first).text, quotes), "pieces");
    }

    void onlyWebAddressesBecomeLinks()
    {
        QCOMPARE(htmlUrl(QStringLiteral("https://news.example/a?b=1&c=2")),
                 QStringLiteral("https://news.example/a?b=1&amp;c=2"));
        for (const char *url :
             {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "x", ""})
            QCOMPARE(htmlUrl(QString::fromLatin1(url)), QString());
    }

    void thePageLoadsNothing()
    {
        TemporaryProject project;
        project.take(sampleJson());
        const QByteArray html = project.give(QStringLiteral("html"));
        QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
        for (const char *loading : {"<script", "<link", "<img", "@import", "url(", "src="})
            QVERIFY2(!html.contains(loading), loading);
    }
};

QTEST_GUILESS_MAIN(tst_Exports)
#include "tst_exports.moc"
