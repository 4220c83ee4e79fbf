#include "app/review/edges.h"
#include "tests/support/picture.h"

#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

/// One annotator's content is drawn with [ ], the other's with { }.
class tst_Edges : public QObject {
    Q_OBJECT

    static QString without(QString drawn, QStringView signs)
    {
        drawn.removeIf([signs](QChar c) { return signs.contains(c); });
        return drawn;
    }

private slots:
    void whatIsNoWordIsCutOff_data()
    {
        QTest::addColumn<QString>("tagged");
        QTest::addColumn<QString>("edges");
        const auto row = [](const char *name, QStringView tagged, QStringView edges) {
            QTest::newRow(name) << tagged.toString() << edges.toString();
        };
        row("marks and a comma", u"[“Yes,”] he said", u"“[Yes],” he said");
        row("no marks", u"he said [it rained].", u"he said [it rained].");
        row("white space", u"a [ b c\u00A0]\nd", u"a  [b c]\u00A0\nd");
        row("guillemets", u"[« Oui ! »]", u"« [Oui] ! »");
        row("apostrophe inside", u"[‘don’t’]", u"‘[don’t]’");
        row("ellipsis and dash", u"[… so –]", u"… [so] –");
        row("read aloud", u"[“up 5%”]", u"“[up 5%]”");
        row("invisible", u"[\u200Eword\u200B]", u"\u200E[word]\u200B");
        row("beyond U+FFFF", u"[“\U0001F600”]", u"“[\U0001F600]”");
        row("parts", u"[“So,”] he said, [“it is.”]", u"“[So],” he said, “[it is].”");
        row("parts side by side", u"[“One.]\n[“Two.”]", u"“[One.\n“Two].”");
        row("a part without a word", u"[So] he [–]", u"[So] he –");
        row("nothing but signs", u"he said [“…”]", u"he said [“…”]");
    }
    void whatIsNoWordIsCutOff()
    {
        QFETCH(QString, tagged);
        QFETCH(QString, edges);
        const Picture picture = readPicture(tagged);
        QCOMPARE(drawPicture(picture.text, wordEdges(picture.text, picture.spans)), edges);
    }

    void dashesWithoutEndAreNotAllRead()
    {
        const QString text = QString(5000, u'–') + QStringLiteral("word");
        QCOMPARE(wordEdges(text, {{0, 5004}}), (QList<Span>{{1000, 5004}}));
        QCOMPARE(wordEdges(text, {{0, 5000}}), (QList<Span>{{1000, 4000}}));
        QCOMPARE(wordEdges(text, {{4500, 5004}}), (QList<Span>{{5000, 5004}}));
    }

    void edgesAreTheSame_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<bool>("areSame");
        const auto row = [](QStringView drawn, bool areSame) {
            QTest::newRow(qPrintable(drawn.toString().replace(u'\n', u' '))) << drawn.toString() << areSame;
        };
        row(u"{[“Yes,”]} he said", true);
        row(u"[“{Yes}],” he said", true);
        row(u"[“{Yes},”] he said", true);
        row(u"He [said ]{so}.", false);
        row(u"[{So} it is]", false);
        row(u"[“{One}.”\n“{Two}.”]", true);
        row(u"[{One} he said {two}]", false);
        row(u"[({yes})]", true);
        row(u"[up {5}%]", false);
        row(u"[{5}%]", false);
    }
    void edgesAreTheSame()
    {
        QFETCH(QString, drawn);
        QFETCH(bool, areSame);
        const Picture first = readPicture(without(drawn, u"{}"));
        const Picture second = readPicture(without(drawn, u"[]"), u'{', u'}');
        QCOMPARE(first.text, second.text);
        QCOMPARE(sameEdges(first.text, first.spans, second.spans), areSame);
        QCOMPARE(sameEdges(first.text, second.spans, first.spans), areSame);
    }
};

QTEST_GUILESS_MAIN(tst_Edges)
#include "tst_edges.moc"
