#include "foreignsamples.h"
#include "hostile.h"
#include "randomdocument.h"

#include "app/formats/tables/listfield.h"

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// What people call a table, in the encoding of their spreadsheet.
QByteArray latin(const char *utf8)
{
    return QString::fromUtf8(utf8).toLatin1();
}

QByteArray utf16(const char *utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QString recognized(const QByteArray &bytes, const QString &name)
{
    const FormatRegistry formats = FormatRegistry::standard();
    const Format *format = formats.recognize({name, bytes, true});
    return format ? format->description().key : QString();
}

/// The options as the dialog shows them: "quote-column=Zitat".
QStringList proposed(const QByteArray &bytes)
{
    const FormatRegistry formats = FormatRegistry::standard();
    QStringList list;
    for (const FormatOption &option : formats.format(u"csv"_s)->readingOptions({u"x.csv"_s, bytes, true})) {
        if (option.name != u"article" && option.defaultValue != u"-")
            list.append(option.name + u'=' + option.defaultValue);
    }
    return list;
}

constexpr const char *story = "Ida Brandt said: “We will rebuild.” Later she said “no”.\n"
                              "Kjell Aas answered: “No, no and no”, and that “it was” he said “enough”.\n";

} // namespace

class tst_Tables : public QObject {
    Q_OBJECT

private slots:
    void aTableOfOursComesBackToItsArticles_data()
    {
        QTest::addColumn<QString>("safe");
        QTest::newRow("safe") << u"true"_s;
        QTest::newRow("raw") << u"false"_s;
    }
    void aTableOfOursComesBackToItsArticles()
    {
        QFETCH(QString, safe);
        for (const QString &words :
             QStringList{u"=1+1"_s, u"'=1+1"_s, u"''-x"_s, u"a; \"b\"; c"_s, u"plain"_s}) {
            QJsonObject document = smallDocument();
            QJsonArray articles = document.value(u"articles").toArray();
            QJsonObject article = articles[0].toObject();
            QJsonObject quote = article.value(u"quotes")[0].toObject();
            quote.insert(u"note"_s, words);
            article.insert(u"quotes"_s, QJsonArray{quote});
            document.insert(u"articles"_s, QJsonArray{article});
            document.insert(u"speakers"_s, QJsonArray{QJsonObject{{u"id"_s, u"he"_s}, {u"name"_s, words}}});
            TemporaryProject here;
            here.take(QJsonDocument(document).toJson());
            const QByteArray table = here.give(u"csv"_s, {{}, {}, {{u"safe"_s, safe}}});
            TemporaryProject there;
            article.insert(u"quotes"_s, QJsonArray());
            document.insert(u"articles"_s, QJsonArray{article});
            there.take(QJsonDocument(document).toJson());
            const ImportPlan plan = there.take(table, u"x.csv"_s);
            QCOMPARE(sentencesOf(plan.problems + plan.warnings), QString());
            QCOMPARE(there.json(), here.json());
            QVERIFY(there.take(table, u"x.csv"_s).changesNothing());
        }
    }

    void whatIsKnownOfAnArticleGoesAlong()
    {
        QJsonObject document = smallDocument();
        QJsonArray articles = document.value(u"articles"_s).toArray();
        QJsonObject article = articles[0].toObject();
        const QList<std::pair<QString, QString>> known{
            {u"byline"_s, u"By Ida Brandt"_s}, {u"outlet"_s, u"The Harbour Post"_s},
            {u"published"_s, u"2021-06"_s},    {u"url"_s, u"https://harbour.example/a?b=1"_s},
            {u"language"_s, u"pt-BR"_s},       {u"state"_s, u"at the desk"_s}};
        for (const auto &[key, value] : known)
            article.insert(key, value);
        document.insert(u"articles"_s, QJsonArray{article});
        TemporaryProject here, there;
        here.take(QJsonDocument(document).toJson());
        const QByteArray table = here.give(u"csv"_s, {{}, {}, {{u"text"_s, u"true"_s}}});
        QCOMPARE(sentencesOf(there.take(table, u"x.csv"_s).problems), QString());
        const QJsonObject found = QJsonDocument::fromJson(there.json())[u"articles"][0].toObject();
        for (const auto &[key, value] : known)
            QCOMPARE(found.value(key).toString(), value);
    }

    void namesWithSemicolonsStayWhole_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << QStringList{u"Ida"_s, u"Kjell Aas"_s} << u"Ida; Kjell Aas"_s;
        QTest::newRow("semicolon") << QStringList{u"a;b"_s, u"c"_s} << u"\"a;b\"; c"_s;
        QTest::newRow("marks") << QStringList{u"\"Red\" Ed"_s, u"the \"x\""_s}
                               << u"\"\"\"Red\"\" Ed\"; the \"x\""_s;
        QTest::newRow("none") << QStringList() << QString();
    }
    void namesWithSemicolonsStayWhole()
    {
        QFETCH(QStringList, items);
        QTEST(listField(items), "field");
        QCOMPARE(listOfField(listField(items)), items);
    }
    void listsOfPeopleAreReadAsMeant()
    {
        QCOMPARE(listOfField(u" Ida ;Kjell; ; "_s), (QStringList{u"Ida"_s, u"Kjell"_s}));
        QCOMPARE(listOfField(u"\"Red\" Ed; Ida"_s), (QStringList{u"\"Red\" Ed"_s, u"Ida"_s}));
        QCOMPARE(listOfField(u"\"never closed; Ida"_s), (QStringList{u"\"never closed"_s, u"Ida"_s}));
    }

    void foreignTablesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English") << QByteArray(
                                        "Quote,Speaker,Topics,Note\nWe will rebuild.,Ida Brandt,city,\n")
                                 << QStringList{u"quote-column=Quote"_s, u"speaker-column=Speaker"_s,
                                                u"topics-column=Topics"_s, u"note-column=Note"_s,
                                                u"header=true"_s};
        QTest::newRow("German") << latin("Zitat;Sprecher/in;Schlagwörter;Überschrift\nx;y;z;a\n")
                                << QStringList{u"quote-column=Zitat"_s, u"speaker-column=Sprecher/in"_s,
                                               u"topics-column=Schlagwörter"_s,
                                               u"article-column=Überschrift"_s, u"header=true"_s};
        QTest::newRow("Spanish") << utf16("Cita\tDeclarante\tTema\tTipo\nx\ty\tz\tdirecta\n")
                                 << QStringList{u"quote-column=Cita"_s, u"speaker-column=Declarante"_s,
                                                u"topics-column=Tema"_s, u"kind-column=Tipo"_s,
                                                u"header=true"_s};
        QTest::newRow("no header") << QByteArray("1,We will rebuild.\n2,no\n")
                                   << QStringList{u"header=false"_s};
        QTest::newRow("other names") << QByteArray("Wypowiedź;Kto\nx;y\n") << QStringList{u"header=true"_s};
        QTest::newRow("a text that is the quote")
            << QByteArray("text,speaker\nWe will rebuild.,Ida\n")
            << QStringList{u"quote-column=text"_s, u"speaker-column=speaker"_s, u"header=true"_s};
        QTest::newRow("a text and a quote")
            << QByteArray("text,quote\nHe said: no.,no\n")
            << QStringList{u"quote-column=quote"_s, u"text-column=text"_s, u"header=true"_s};
    }
    void foreignTablesAreUnderstood()
    {
        QFETCH(QByteArray, table);
        QTEST(proposed(table), "options");
    }

    void foreignQuotesAreFoundInTheirArticle()
    {
        TemporaryProject project;
        project.take(story, u"story.txt"_s);
        const ImportPlan plan =
            project.take("Quote;Speaker;Topic;Kind;Comment\r\n"
                         "\"\"\"We  will rebuild.\"\"\";Ida Brandt;city; direct;\"a;b\"\r\n"
                         "it was […] enough;Kjell Aas; city ; ;\r\n"
                         "no;Ida;;;\r\n"
                         "never said;Ida;;;\r\n"
                         "rebuild;;;odd;\r\n",
                         u"table.csv"_s);
        QCOMPARE(drawnQuotes(project),
                 (QStringList{u"I. Mporter direct “We will rebuild.” @ Ida Brandt # city : a;b"_s,
                              u"I. Mporter mixed rebuild"_s,
                              u"I. Mporter mixed it was … enough @ Kjell Aas # city"_s}));
        QCOMPARE(sentencesOf(plan.warnings),
                 u"table.csv, line 4: “no” is in the text more than once, and what stands around it does not "
                 "tell which.\n"
                 "table.csv, line 5: “never said” is not in the text.\n"
                 "table.csv, line 6: “odd” is no kind of quote."_s);
        QVERIFY(project.take("Quote;Speaker\r\nrebuild;\r\n", u"table.csv"_s).changesNothing());
    }

    void columnsAreChosen()
    {
        TemporaryProject project;
        project.take(story, u"story.txt"_s);
        const QByteArray table = "Wypowiedź;Kto\nWe will rebuild.;Ida Brandt\n";
        const FormatOptions chosen{{u"quote-column"_s, u"Wypowiedź"_s}, {u"speaker-column"_s, u"Kto"_s}};
        QCOMPARE(sentencesOf(project.plan(table, u"x.csv"_s)->problems),
                 u"x.csv: Nothing tells which column has the words of the quotes. Name it with the option "
                 "“quote-column”; the columns are: Wypowiedź, Kto."_s);
        QVERIFY(!project.plan(table, u"x.csv"_s, {{u"quote-column"_s, u"Quote"_s}}).ok());
        project.take(table, u"x.csv"_s, chosen);
        QCOMPARE(drawnQuotes(project), QStringList{u"I. Mporter mixed We will rebuild. @ Ida Brandt"_s});
        const QByteArray bare = "We will rebuild.,1\n“it was”,2\n";
        project.take(bare, u"x.csv"_s, {{u"quote-column"_s, u"1"_s}, {u"header"_s, u"false"_s}});
        QCOMPARE(drawnQuotes(project).size(), 2);
    }

    void articlesAreNamedByHeadlineAddressIdOrText()
    {
        TemporaryProject project;
        project.take("She said “yes”.\n", u"First story.txt"_s);
        project.take("He said “yes”.\n", u"Second story.txt"_s, {{u"url"_s, u"https://news.example/2"_s}});
        const QString id = project.read().articleIds()->first().toString();
        const QByteArray table = "quote,article,full text\n"
                                 "“yes”,first  STORY,\n"
                                 "“yes”,https://news.example/2,\n"
                                 "She," +
                                 id.toUtf8() +
                                 ",\n"
                                 "“so”,Third,They said “so”.\n"
                                 "They,Third,\n"
                                 "“yes”,Nowhere,\n";
        const ImportPlan plan = project.take(table, u"x.csv"_s);
        QCOMPARE(plan.articles.added, 1);
        QCOMPARE(plan.quotes.added, 5);
        QCOMPARE(plan.warnings.first().where, u"x.csv, line 7"_s);
        QCOMPARE(project.take("quote\n“yes”\n", u"x.csv"_s, {{u"article"_s, u"Second story"_s}}).quotes.same,
                 1);
        QCOMPARE(
            project.take("quote\n“yes”\n", u"x.csv"_s).warnings.first().what,
            u"Nothing says which article of the project this is about. Name it with the option “article”."_s);
    }

    void tablesAreToldFromTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *what, const char *name, const QByteArray &bytes, const char *format) {
            QTest::newRow(what) << QString::fromLatin1(name) << bytes << QString::fromLatin1(format);
        };
        const QByteArray table = "Quote,Speaker\n“no”,Ida\n";
        row("a table", "x.csv", table, "csv");
        row("a table by another name", "x.txt", table, "csv");
        row("a table from nowhere", "", table, "csv");
        row("without a header", "x.csv", "“no”,Ida\n“yes”,Kjell\n", "csv");
        row("one column", "x.csv", "Zitat\n“no”\n", "csv");
        row("uneven, and named", "x.csv", "Quote,Speaker\n“no”,Ida,,,\n", "csv");
        row("prose", "x.txt", story, "text");
        row("prose that is called a table", "x.csv", story, "text");
        row("a comma in each line", "x.txt", "Yes, she said.\nNo, he said.\nWell, then.\n", "text");
        row("a comma in each line, named as nothing", "", "Yes, she said.\nNo, he said.\nWell, then.\n",
            "text");
        row("about quotes and speakers", "x.txt", "A quote, a speaker.\nThat is all, friends.\n", "text");
        row("a quote, a headline", "x.txt", "Quote, unquote\nThat is all, friends, he said.\n", "text");
        row("tabs", "x.txt", "Name\tAge\nIda\t40\n", "text");
        row("one word", "x.csv", "hello", "text");
    }
    void tablesAreToldFromTexts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTEST(recognized(bytes, name), "format");
    }

    void whatIsNoTableIsRefusedOrListed()
    {
        TemporaryProject project;
        project.take(story, u"story.txt"_s);
        const auto said = [&project](const QByteArray &bytes) {
            const auto plan = planImport(project.read(), project.formats(), {{u"x.csv"_s, bytes, true}},
                                         {u"csv"_s, {}, project.importer(), {}});
            return sentencesOf(plan->problems + plan->warnings);
        };
        QCOMPARE(said("quote,speaker\n\"rebuild,Ida\n"),
                 u"x.csv, line 2: A quotation mark is opened and never closed."_s);
        QCOMPARE(said("quote,speaker\nrebuild,Ida,what\n"),
                 u"x.csv, line 2: There are more fields than columns."_s);
        QCOMPARE(said("quote,speaker\n,Ida\n,,,\n"), u"x.csv, line 2: It has no words of a quote."_s);
        QVERIFY(said(QByteArray("\x00\x01\x02", 3)).startsWith(u"x.csv: This is not a text file."));
        // Marks that a spreadsheet has not doubled, in what was copied with tabs.
        QCOMPARE(said("quote\tspeaker\n\"it was\" he said\tKjell\n"), QString());
    }

    void floodsOfSeparatorsTakeNoMemory()
    {
        TemporaryProject project;
        const QByteArray flood = "quote,speaker\n" + QByteArray(20'000'000, ',');
        QVERIFY(project.plan(flood, u"x.csv"_s)->changesNothing());
        const QByteArray lines = "quote" + QByteArray(900, ',') + '\n' + QByteArray(5'000'000, ',');
        QVERIFY(project.plan(lines, u"x.csv"_s).ok());
    }
};

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
