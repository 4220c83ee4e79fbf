#include "app/formats/documents/tagscan.h"

#include <QTest>

using namespace pullquote;

namespace {

QByteArray attributes(int count)
{
    QByteArray written;
    for (int i = 0; i < count; ++i)
        written += " a" + QByteArray::number(i) + "='v'";
    return written;
}

const QByteArray flood = "<p" + attributes(mostAttributes + 1) + ">";

} // namespace

class tst_TagScan : public QObject {
    Q_OBJECT

private slots:
    void aFloodIsFoundWhereTheParserWouldMeetIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("inXml");
        QTest::addColumn<bool>("inHtml");
        QTest::newRow("alone") << flood << true << true;
        QTest::newRow("without values")
            << "<p" + QByteArray(" a").repeated(mostAttributes + 1) + ">" << true << true;
        QTest::newRow("as many as may be") << "<p" + attributes(mostAttributes) + ">" << false << false;
        QTest::newRow("in a comment") << "<!-- " + flood + " -->" << false << false;
        QTest::newRow("behind a comment that ends as in pages") << "<!-- --!>" + flood << false << true;
        QTest::newRow("in CDATA") << "<![CDATA[" + flood + "]]>" << false << true;
        QTest::newRow("in a script") << "<script>" + flood + "</script>" << true << false;
        QTest::newRow("in a style") << "<style>" + flood + "</style>" << true << false;
        QTest::newRow("behind a style") << "<style></style>" + flood << true << true;
        QTest::newRow("behind an empty script") << "<script/>" + flood << true << true;
        QTest::newRow("in a value") << "<p a=\"" + flood + "\">" << false << false;
        QTest::newRow("in a value behind spaces") << "<p a = \"" + flood + "\">" << false << false;
        QTest::newRow("behind a stray quote") << "<p \"" + attributes(mostAttributes + 1) << true << true;
        QTest::newRow("behind a quote in a name") << "<p a\"b=\">" + flood + "\">" << true << true;
        QTest::newRow("behind a quote in a value") << "<p a=b\">" + flood + "\">" << true << true;
    }
    void aFloodIsFoundWhereTheParserWouldMeetIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, inXml);
        QFETCH(bool, inHtml);
        QCOMPARE(hasAttributeFlood(bytes, Markup::Xml), inXml);
        QCOMPARE(hasAttributeFlood(bytes, Markup::Html), inHtml);
    }
};

QTEST_GUILESS_MAIN(tst_TagScan)
#include "tst_tagscan.moc"
