#include "app/formats/documents/documenttext.h"

#include <QTest>

using namespace pullquote;

class tst_DocumentText : public QObject {
    Q_OBJECT

private slots:
    /// Whoever takes a text refuses one that is too long; it must not look like a whole one by then.
    void aTextThatHasBecomeTooLongStaysSoAndGrowsNoMore()
    {
        DocumentText text(10);
        text.append(u"He said no.");
        text.endParagraph();
        text.append(QString(1000, u'x'));
        QCOMPARE(text.finish(), QStringLiteral("He said no."));
    }

    void spacesAtTheEndDoNotMakeRoomAgain()
    {
        DocumentText text(10);
        text.append(QStringLiteral("He") + QString(20, u' '));
        text.append(u"said no.");
        text.endParagraph();
        text.append(u"End.");
        QVERIFY(text.finish().size() > 10);
    }

    void spacesInFrontOfAllWordsDoNotPileUp()
    {
        DocumentText text(10);
        for (int i = 0; i < 1000; ++i)
            text.append(QString(10, u' '));
        text.append(u"End.");
        QVERIFY(text.size() < 30);
    }
};

QTEST_GUILESS_MAIN(tst_DocumentText)
#include "tst_documenttext.moc"
