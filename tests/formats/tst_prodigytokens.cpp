#include "app/formats/annotations/prodigytokens.h"
#include "projects.h"
#include "randomdocument.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

using namespace pullquote;
using namespace pullquote::test;

/// The tokens that Prodigy and spaCy need to show spans.
class tst_ProdigyTokens : public QObject {
    Q_OBJECT

private slots:
    void tokensOfProdigyAreTheTextAndHoldEachSpan()
    {
        for (quint32 seed : seeds(10)) {
            TemporaryProject project;
            project.take(QJsonDocument(RandomDocument(seed).make()).toJson());
            const QByteArrayList lines = project.give(u"prodigy"_s).trimmed().split('\n');
            for (const QByteArray &line : lines) {
                const QJsonObject task = QJsonDocument::fromJson(line).object();
                const QJsonArray tokens = task.value(u"tokens").toArray();
                const QList<uint> text = task.value(u"text").toString().toUcs4();
                QString together;
                for (qsizetype i = 0; i < tokens.size(); ++i) {
                    QCOMPARE(tokens[i][u"id"].toInteger(), i);
                    QCOMPARE(tokens[i][u"start"].toInteger(), together.toUcs4().size());
                    together += tokens[i][u"text"].toString();
                    QCOMPARE(tokens[i][u"end"].toInteger(), together.toUcs4().size());
                    if (tokens[i][u"ws"].toBool())
                        together += u' ';
                }
                QCOMPARE(together.toUcs4(), text);
                for (const QJsonValue &span : task.value(u"spans").toArray()) {
                    QCOMPARE(tokens[span[u"token_start"].toInteger()][u"start"], span[u"start"]);
                    QCOMPARE(tokens[span[u"token_end"].toInteger()][u"end"], span[u"end"]);
                }
            }
        }
    }

    void tokensOfProdigyAreWordsAndMarks()
    {
        TemporaryProject project;
        project.take(QJsonDocument(smallDocument()).toJson());
        QStringList tokens;
        for (const QJsonValue &token :
             QJsonDocument::fromJson(project.give(u"prodigy"_s)).object().value(u"tokens").toArray())
            tokens.append(token[u"text"].toString());
        QCOMPARE(tokens,
                 (QStringList{u"😀"_s, u"He"_s, u"said"_s, u"‘"_s, u"yes"_s, u"’"_s, u"twice"_s, u"."_s}));
    }

    void aSpanCutsWhatItCuts_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("a word") << u"He [said] so"_s << 1 << 1;
        QTest::newRow("in a word") << u"He s[ai]d so"_s << 2 << 2;
        QTest::newRow("a space in front") << u"He[ said] so"_s << 1 << 2;
        QTest::newRow("a space behind") << u"He [said ]so"_s << 1 << 2;
        QTest::newRow("two spaces") << u"He  [said] so"_s << 2 << 2;
        QTest::newRow("all") << u"[He said so.]"_s << 0 << 3;
    }
    void aSpanCutsWhatItCuts()
    {
        QFETCH(QString, picture);
        const auto read = readPicture(picture);
        const ProdigyTokens tokens(read.text, read.spans);
        QTEST(int(tokens.first(read.spans.first())), "first");
        QTEST(int(tokens.last(read.spans.first())), "last");
    }
};

QTEST_GUILESS_MAIN(tst_ProdigyTokens)
#include "tst_prodigytokens.moc"
