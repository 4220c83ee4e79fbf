#include "hostile.h"
#include "projects.h"

#include "app/formats/htmlmarks.h"
#include "app/text/csvwriter.h"
#include "app/text/htmltext.h"
#include "tests/support/picture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// A project in which every place that a page or a table shows has the words.
QByteArray documentFullOf(const QString &words)
{
    QJsonObject document = smallDocument();
    const auto fill = [&words](QJsonValue object, const QStringList &keys) {
        QJsonObject filled = object.toObject();
        for (const QString &key : keys)
            filled.insert(key, words);
        return filled;
    };
    const auto list = [](const char *keys) { return QString::fromLatin1(keys).split(u' '); };
    document.insert(QStringLiteral("annotators"),
                    QJsonArray{fill(document.value(u"annotators")[0], list("name"))});
    document.insert(QStringLiteral("speakers"),
                    QJsonArray{fill(document.value(u"speakers")[0], list("name role affiliation note"))});
    document.insert(QStringLiteral("topics"),
                    QJsonArray{fill(document.value(u"topics")[0], list("name colour definition"))});
    QJsonObject quote = fill(document.value(u"articles")[0][u"quotes"][0], list("note"));
    const qsizetype length = words.toUcs4().size();
    for (const char *role : {"content", "cue", "source", "addressee"})
        quote.insert(QLatin1String(role),
                     QJsonArray{QJsonObject{{QStringLiteral("start"), 0}, {QStringLiteral("end"), length}}});
    quote.insert(QStringLiteral("addressees"), quote.value(u"speakers"));
    QJsonObject article =
        fill(document.value(u"articles")[0], list("title byline outlet url published language state"));
    article.insert(QStringLiteral("text"), QString(words + u'\n' + words));
    article.insert(QStringLiteral("quotes"), QJsonArray{quote});
    document.insert(QStringLiteral("articles"), QJsonArray{article});
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

/// The records of RFC 4180, read by a reader that knows nothing of the writer.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> records(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            field += text[i++];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (quoted || (text[i] != u',' && text[i] != u'\r' && text[i] != u'\n'))
            field += text[i];
        else if (text[i] != u'\r') {
            records.last().append(std::exchange(field, {}));
            if (text[i] == u'\n')
                records.append(QStringList());
        }
    }
    records.removeLast();
    return records;
}

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
        const QList<QStringList> records = readCsv(csv);
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

        QString html = QString::fromUtf8(project.give(QStringLiteral("html")));
        QVERIFY(html.contains(htmlEscaped(hostile)));
        html.remove(html.indexOf(u"<style>"), html.indexOf(u"</style>") - html.indexOf(u"<style>") + 8);
        static const QRegularExpression tag(
            QStringLiteral("</?([a-zA-Z!][a-zA-Z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>"));
        const QStringList known =
            QStringLiteral("html head meta title body header footer nav ol ul li article section aside "
                           "div p h1 h2 h3 h4 a b i bdi small span mark !DOCTYPE")
                .split(u' ');
        const QStringList attributes =
            QStringLiteral("class id href rel title dir lang style charset name content "
                           "http-equiv")
                .split(u' ');
        static const QRegularExpression attribute(QStringLiteral(" ([a-z-]+)=\"([^\"]*)\""));
        for (auto found = tag.globalMatch(html); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            QVERIFY2(known.contains(match.captured(1)) || match.captured(1) == u"DOCTYPE",
                     qPrintable(match.captured(0)));
            for (auto pair = attribute.globalMatch(match.captured(2)); pair.hasNext();) {
                const QRegularExpressionMatch one = pair.next();
                QVERIFY2(attributes.contains(one.captured(1)), qPrintable(match.captured(0)));
                if (one.captured(1) == u"style")
                    QVERIFY(QRegularExpression(QStringLiteral("^--c:#[0-9a-fA-F]{6}$"))
                                .match(one.captured(2))
                                .hasMatch());
                if (one.captured(1) == u"href")
                    QVERIFY(one.captured(2).startsWith(u'#'));
            }
        }
        // What no tag explains would be markup that got through.
        html.remove(QStringLiteral("<!DOCTYPE html>")).remove(tag);
        QVERIFY2(!html.contains(u'<') && !html.contains(u'>'), qPrintable(html));
    }

    void noFieldOfATableIsAFormula()
    {
        for (const QString &payload : hostileWords()) {
            TemporaryProject project;
            project.take(documentFullOf(payload));
            const QList<QStringList> safe = readCsv(project.give(QStringLiteral("csv")));
            const QList<QStringList> raw = readCsv(project.give(
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
