#include "app/store/searchindex.h"
#include "app/store/searchterms.h"
#include "tests/store/projectfixture.h"

using namespace pullquote;
using namespace pullquote::samples;

/// Finding articles by words, by parts of words, and in scripts without spaces.
class tst_Search : public QObject {
    Q_OBJECT

    Article add(ProjectFixture &f, const QString &title, const QString &text)
    {
        Article added = article(text);
        added.title = title;
        good(f.file->apply(withText(changes(QStringLiteral("Add"), f.ann.id, {Change::to(added)}), text)));
        return added;
    }
    QList<ArticleId> found(ProjectFixture &f, const QString &query)
    {
        QList<ArticleId> ids;
        for (const SearchHit &hit : good(f.file->search().search(query)))
            ids.append(hit.article);
        return ids;
    }

private slots:
    void findsTheSameWithAndWithoutItsIndex_data()
    {
        QTest::addColumn<int>("indexed"); // 0: not yet, 1: all, 2: rebuilt
        QTest::newRow("before indexing") << 0;
        QTest::newRow("indexed") << 1;
        QTest::newRow("rebuilt") << 2;
    }
    void findsTheSameWithAndWithoutItsIndex()
    {
        QFETCH(int, indexed);
        ProjectFixture f;
        const Article summit =
            add(f, QStringLiteral("The summit"), QStringLiteral("They spoke of cybersecurity in Kyïv."));
        const Article tokyo = add(f, QStringLiteral("Tokyo"), QStringLiteral("首相は記者会見で語った。"));
        const Article none = add(f, QStringLiteral("\"AND\" OR NOT(*"), QStringLiteral("Nothing much"));
        if (indexed > 0)
            QVERIFY(good(f.file->search().catchUp(10000)));
        if (indexed == 2) {
            good(f.file->search().rebuild());
            QVERIFY(good(f.file->search().catchUp(10000)));
        }
        QCOMPARE(found(f, QStringLiteral("CYBER")), QList<ArticleId>{summit.id});
        QCOMPARE(found(f, QStringLiteral("summit spoke")), QList<ArticleId>{summit.id});
        QCOMPARE(found(f, QStringLiteral("“spoke of cyber”")), QList<ArticleId>{summit.id});
        QCOMPARE(found(f, QStringLiteral("\"of spoke\"")), QList<ArticleId>());
        QCOMPARE(found(f, QStringLiteral("記者会見")), QList<ArticleId>{tokyo.id});
        QCOMPARE(found(f, QStringLiteral("会見")), QList<ArticleId>{tokyo.id});
        QCOMPARE(found(f, QStringLiteral("NOT(*")), QList<ArticleId>{none.id});
        QCOMPARE(found(f, QStringLiteral("rained")), QList<ArticleId>{f.rain.id});
        QCOMPARE(found(f, QStringLiteral("  ")), QList<ArticleId>());
        QCOMPARE(f.faults(), QStringList());
    }

    void titlesComeFirstAndSpeakersAndNotesAreFound()
    {
        ProjectFixture f;
        Speaker putin = speaker(QStringLiteral("Vladimir Putin"));
        Quote mine = quote(f.rain, f.ann);
        mine.speakers = {putin.id};
        mine.note = QStringLiteral("doubtful");
        f.make(f.ann, QStringLiteral("Tag"), {Change::to(putin), Change::to(mine)});
        const Article title = add(f, QStringLiteral("Putin speaks"), QStringLiteral("Text"));
        QCOMPARE(found(f, QStringLiteral("putin")), (QList<ArticleId>{title.id, f.rain.id}));
        QCOMPARE(found(f, QStringLiteral("doubt")), QList<ArticleId>{f.rain.id});
    }

    void snippetsMarkWhatWasFound()
    {
        const QString text = QStringLiteral("word ").repeated(50) + QStringLiteral("the Needle here ") +
                             QStringLiteral("more ").repeated(50);
        const QString shown = snippet(text, {QStringLiteral("needle")});
        QVERIFY2(shown.contains(QStringLiteral("\u0002Needle\u0003 here")), qPrintable(shown));
        QVERIFY(shown.startsWith(u'…') && shown.endsWith(u'…'));
        QVERIFY(shown.size() < 160);
        QCOMPARE(snippet(QString(), {QStringLiteral("x")}), QString());
        QCOMPARE(quotedForFts(QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    }
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
