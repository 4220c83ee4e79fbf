#include "app/text/quotationmarks.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;

namespace {

/// Whole quotations in [ ], a pair for each part; lone marks in { }.
QString drawn(const QString &text, const QList<Quotation> &quotations)
{
    QString picture;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        QString ends, starts;
        for (const Quotation &quotation : quotations) {
            for (const Span part : quotation.parts) {
                if (part.end == i)
                    ends += quotation.balanced ? u']' : u'}';
                if (part.start == i)
                    starts += quotation.balanced ? u'[' : u'{';
            }
        }
        picture += ends + starts;
        if (i < text.size())
            picture += text[i];
    }
    return picture;
}

QString undrawn(QString picture)
{
    for (const QChar c : QStringLiteral("[]{}"))
        picture.remove(c);
    return picture;
}

QList<Quotation> lone(const QList<Quotation> &quotations)
{
    QList<Quotation> found;
    std::copy_if(quotations.cbegin(), quotations.cend(), std::back_inserter(found),
                 [](const Quotation &quotation) { return !quotation.balanced; });
    return found;
}

/// Mostly marks, with what may stand between them.
QString randomMarks(QRandomGenerator &random, int length)
{
    const QString alphabet = QStringLiteral("\"\"''“”„‟‘’‚‛«»‹›「」『』｢｣〝〞〟＂ab s1,.—  \n\n\u00a0好");
    QString text;
    for (int i = 0; i < length; ++i)
        text += random.bounded(40) ? QString(alphabet[random.bounded(alphabet.size())])
                                   : QStringLiteral("\U0001F600");
    return text;
}

} // namespace

class tst_QuotationMarks : public QObject {
    Q_OBJECT

private slots:
    void findsWhatAReaderSees_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("language");
        const auto any = [](const char *name, const char16_t *picture) {
            QTest::newRow(name) << QStringView(picture).toString() << QString();
        };
        const auto in = [](const char *language, const char *name, const char16_t *picture) {
            QTest::newRow(name) << QStringView(picture).toString() << QString::fromLatin1(language);
        };

        any("nothing", u"He said nothing.");
        any("empty", u"");
        any("curly", u"[“Never,”] he said. [“Not today.”]");
        any("straight", u"[\"Never,\"] he said. [\"Not today.\"]");
        any("single curly", u"[‘Never,’] he said.");
        any("single straight", u"['Never,'] he said.");
        any("outward guillemets", u"Elle a dit [«non»] hier.");
        any("French spaces", u"Elle a dit [« non »] hier. [« Oui »], dit-il.");
        any("French narrow spaces", u"Elle a dit [« non »] hier.");
        any("French plain spaces", u"Elle a dit [« non »] hier. [« Oui »].");
        any("inward guillemets", u"Er sagte: [»Nein.«] Dann ging er. [»Ja«], sagte sie.");
        any("low-high", u"[„Nein“], sagte er. [„Ja.“]");
        any("low-high with singles", u"[„Er sagte [‚nein‘] dazu“], so sie.");
        any("low-right", u"[„Nie”] – powiedział. [„Tak”].");
        any("low-straight", u"[„Nein\"], sagte er.");
        any("low-high around English", u"[„Er sagte [“nein”] dazu“], so sie.");
        any("same mark right", u"[”Nej”], sa han. [”Ja.”]");
        any("same guillemet", u"[»Nej»], sa han. [»Ja.»]");
        any("single guillemets", u"[‹Nein›] und [›nein‹]");
        any("Hungarian", u"[„Azt mondta, [»nem«] – és elment”] – szólt.");
        any("Russian", u"[«Он сказал [„нет“] мне»], — заявил он.");
        any("corners", u"彼は[「[『いいえ』]と言った」]と話した。");
        any("Chinese", u"他说[“不[‘行’]”]了。他说:[“好”]。");
        any("Chinese, wide stops", u"部长说：[“我们不会。”]他补充道，[“明年。”][“好，”]她说。[“不！”]");
        any("Japanese, wide stops", u"市長は、[\"はい。\"]と、[“ええ、”]と言った。");
        any("Korean", u"그는 [“안녕”]이라고 [‘말’]했다. [\"네\"]라고");
        any("half corners", u"[｢はい｣]");
        any("mixed curly and straight", u"[“Never,\"] he said. [\"Not today.”]");
        any("full width", u"他说[＂好＂]。");

        any("nested single", u"[“She said [‘never’] twice,”] he said.");
        any("nested single straight", u"[\"She said ['never'] twice,\"] he said.");
        any("closing together", u"[“She said [‘never.’]”] Then");
        any("opening together", u"[“[‘Never,’] she said.”]");
        any("closing together straight", u"[\"She said ['never.']\"] Then");
        any("opening together straight", u"[\"['Never,'] she said.\"]");
        any("British", u"[‘He said [“no”] to me,’] she said.");
        any("the same marks inside", u"[“He said [“no”] to me,”] she said.");
        any("three levels", u"[“a [‘b [“c”] d’] e”]");

        any("contractions", u"I don’t, won't and [‘didn’t’] care.");
        any("contractions inside", u"[‘I don’t and you won't,’] he said.");
        any("possessives", u"The workers’ rights and the boys' club, the 1990s’ end.");
        any("possessive inside singles", u"[‘The workers’ rights are key,’] he said.");
        any("possessive inside straight singles", u"['The workers' rights are key,'] he said.");
        any("possessive at the end of singles", u"[“What did he mean by [‘the workers’’]?”] she asked.");
        any("abbreviation inside singles", u"[‘It’s the U.S.’ idea,’] he said.");
        any("dropped letters", u"['I'm goin' home to the man,'] he said. Goin' home.");
        any("straight singles with contractions", u"['I'm going,'] he said. ['You're not.']");
        any("singles in doubles in singles", u"[‘I said [“the [‘boss’] left”] then,’] he said.");
        any("years in singles", u"[‘the 1990s’] were, and the 1990s’ end.");
        any("title that ends in s", u"He read [‘Great Expectations’] and slept.");
        any("elisions", u"’Tis the season. ’Twas ’90s rock ’n’ roll, give ’em hell, '90s and 'tis.");
        any("elisions turned", u"‘Tis the season of ‘90s rock ‘n’ roll.");
        any("elisions inside", u"[‘I like ’90s rock ’n’ roll,’] he said.");
        any("abbreviation", u"The U.S.’ answer and the U.S.' answer.");
        any("feet and inches", u"He is 5’10” tall, or 5'10\" tall, or 6' 2\".");
        any("inches", u"A 10\" pipe, a 12\" record.");
        any("inches inside", u"[\"He is 5'10\" tall,\"] he said.");
        any("inches that close", u"[\"I am 5'10\"] he said. [\"You are not.\"]");
        any("number that closes", u"[\"I am 10\"] he said. [\"You are 11,\"] she said. [“We are 12”] they");
        any("curly number that closes", u"[“It rose to 20”] he said. Officials agreed{”} at once.");
        any("year without opening", u"It was in 2021{”} he said.");
        any("Italian elision", u"L’autore dell’[“Unità”] e dell'[«Ora»] scrive.");
        any("Hebrew abbreviation", u"צה\"ל אמר [\"שלום\"] היום");
        any("Hebrew abbreviation, gershayim", u"יו״ר הוועדה אמר [״שלום״] היום");
        any("Hebrew quotation that begins with an abbreviation", u"אמר [״צה״ל כאן״] ועזב");
        any("Arabic", u"قالت الوزيرة سلمى: [«سنفتح الجسر غدًا.»] ثم غادرت.");
        any("Arabic inside Arabic", u"قال: [«سمعت [“نعم”] فقط»].");
        any("Arabic in English", u"Okoro read: [“سنفتح الجسر غدًا.”] Then she left.");
        any("Devanagari", u"राव ने कहा, [“पुल कल खुलेगा।”] फिर चली गईं।");
        any("Thai", u"มาลีกล่าวว่า [“สะพานจะเปิดพรุ่งนี้”] แล้วจากไป");
        any("Thai without a space", u"มาลีกล่าวว่า[“สะพานจะเปิดพรุ่งนี้”]แล้วจากไป");
        any("emoji", u"Nwosu wrote: [“👩\u200d👧 tomorrow 👍🏽🇳🇴”] and left");
        any("only an emoji", u"Nwosu wrote [“👍🏽”] and left");
        any("Dutch elision", u"’s Avonds zei hij [‘nee’] en 's morgens ook.");

        any("marks before punctuation", u"He said [“no”], [“never”]; and [“not today”]!");
        any("in brackets", u"He ([“the boss”]) and ({\"}the [“x”]");
        any("dash before closing", u"[\"I was—\"] he said. [“But—”] she began.");
        any("dash before opening", u"He said—[\"no\"]—and left. [\"No\"]—he said.");
        any("ellipsis opens", u"[\"...and then?\"] he said. [“…and then?”]");
        any("no space before opening", u"He said,[\"No.\"]And left. He said:[“No.”]");
        any("space inside", u"[“ Never ”] he said.");
        any("no space after closing", u"[“Never,”]he said. [\"Never,\"]he said.");
        any("touching", u"[“a”][“b”] [\"c\"][\"d\"]");
        any("code", u"printf([\"hi\"]);");
        any("Markdown", u"*[\"No\"]* and **[“no”]** and _[\"no\"]_");
        any("list without spaces", u"[\"No.\"],[\"Yes.\"]");
        any("no space after a sentence", u"He left.[\"Yes,\"] she said.[“No.”]");
        any("dashes around", u"[\"Well\"]—he paused—[\"no.\"] [\"—no,\"] he");
        any("numbers", u"[\"Top 10\"] list of [\"best 20\"] of [\"100%\"].");
        any("question in Spanish", u"¿[“Qué”]? ¡[\"Sí\"]!");
        any("empty pair", u"[“”] and so on");
        any("currency", u"[\"$5\"] and [“€7”]");
        any("wrong opening", u"He said [”hello”] to me.");
        any("wrong closing", u"He said [“hello“] to me.");

        any("lone closing", u"made clear that there’s no hostility{”} between the two.");
        any("lone opening", u"He said {“}never and left.");
        any("lone opening before whole ones", u"{“}Never. He said [“yes”] and [“no”].");
        any("lone straight opening before whole ones", u"{\"}Never. He said [\"yes\"] and [\"no\"].");
        any("lone closing before whole ones", u"never{”} he said, [“yes”] and [“no”].");
        any("lone single", u"[“He said {‘}never and left,”] she said.");
        any("lone single closing", u"Never,{’} he said.");
        any("lone guillemet", u"Il dit non {»} hier, [« oui »].");
        any("lone low", u"Er sagte {„}nein und ging.");
        any("lone high", u"Er sagte nein{“}, und ging.");
        any("lone corner", u"彼は[「いいえ」]と言った{」}。");
        any("only a mark", u"{“}");

        any("state starts again", u"{“}Never, he said.\nThen [“yes”] and left.");
        any("reopened", u"[“First.]\n[“Second.”] He left.");
        any("reopened over blank lines", u"[“First.]\n\n  \n[“Second.]\n[“Third.”]");
        any("reopened straight", u"[\"First.]\n\n[\"Second.\"] He left. [\"Yes.\"]");
        any("reopened single", u"He said, [‘First.]\n[‘Second.’] He left.");
        any("a lone single after a word", u"The {‘}Okina is a letter.\n[‘Second.’] He left.");
        any("reopened with what is inside", u"[“He said, [‘First.]]\n[“[‘Second,’] and left.”]");
        any("reopened, the inner one forgotten", u"[“He said, {‘}First.]\n[“Second,”] he said.");
        any("reopened and never closed", u"{“}First.\n{“}Second.\nThird.");
        any("left open with a whole one after", u"{“}First. [“Yes.”]\n[“Second.”]");
        any("not reopened after words", u"{“}First.\nHe left.\n[“Second.”]");
        any("reopened after an indent", u"[“First.]\n\t[“Second.”]");
        any("reopened low", u"[„Erstens.]\n[„Zweitens.“] Er ging.");
        in("es", "reopened with the closing mark", u"[«Primero.]\n[»Segundo.»] Y se fue.");
        in("fr", "reopened in French", u"[« Un.]\n[« Deux. »] Il part.");

        in("en", "English", u"[“He said [‘no’] to me”], [\"yes\"].");
        in("de", "German", u"[„Er sagte [‚nein‘] dazu“], [»gut [›so‹]«], sagte sie.");
        any("an s before the mark at a paragraph's end", u"[‘They were the boys’]\nand left.");

        in("de-CH", "Swiss", u"[«Er sagte [‹nein›] dazu»], sagte sie.");
        in("fr", "French", u"[« Il a dit [“non”] hier »], dit-elle.");
        in("it", "Italian", u"[«Ha detto [“no”] ieri»], dice.");
        in("pl", "Polish", u"[„Nie [«tak»] było”], mówi.");
        in("sv", "Swedish", u"[”Hon sa [’nej’] då”], sa han. [»Ja»].");
        in("da", "Danish", u"[»Nej [›da‹]«], sagde han. [”Ja”].");
        in("nl", "Dutch", u"[‘Hij zei [“nee”] toen’], zei ze. [„Ja”].");
        in("ja", "Japanese", u"[「彼は[『いいえ』]」]");
        in("zh", "Chinese with a tag", u"[“他说[‘不’]”]");
        in("ru", "Russian with a tag", u"[«Он [„нет“]»]");
        in("xx", "unknown language", u"[“Never,”] he said.");
    }

    void findsWhatAReaderSees()
    {
        QFETCH(QString, picture);
        QFETCH(QString, language);
        const QString text = undrawn(picture);
        QCOMPARE(drawn(text, findQuotations(text, {language, false})), picture);
    }

    void tellsMarksSpansAndDepths()
    {
        const QString text = QStringLiteral("He: “a ‘b’” and ”.\n„c");
        const QList<Quotation> found = findQuotations(text);
        const QList<Quotation> expected = {
            {{4, 11}, {{4, 11}}, QStringLiteral("“"), QStringLiteral("”"), 0, true},
            {{7, 10}, {{7, 10}}, QStringLiteral("‘"), QStringLiteral("’"), 1, true},
            {{16, 17}, {{16, 17}}, QString(), QStringLiteral("”"), 0, false},
            {{19, 20}, {{19, 20}}, QStringLiteral("„"), QString(), 0, false}};
        QCOMPARE(found, expected);
        QVERIFY(found[2].open.isNull());
        QVERIFY(found[3].close.isNull());
    }

    void theSpanOfSeveralPartsReachesOverAllOfThem()
    {
        const QList<Quotation> found = findQuotations(u"“a\n\n“b” c");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].span, (Span{0, 7}));
        QCOMPARE(found[0].parts, (QList<Span>{{0, 2}, {4, 7}}));
        QVERIFY(found[0].balanced);
    }

    void dashesAreSpeechOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::newRow("French") << QStringLiteral("[— Bonjour, dit-il.]\nIl part.");
        QTest::newRow("Spanish") << QStringLiteral("[—Hola] —dijo él[—. ¿Qué tal?]");
        QTest::newRow("Polish") << QStringLiteral("[– Tak] – powiedział. [– Chodź.]");
        QTest::newRow("Russian") << QStringLiteral("[— Привет,] — сказал он. [— Как дела?]");
        QTest::newRow("with marks inside") << QStringLiteral("[— Il a dit [« non »] hier.]");
        QTest::newRow("ranges") << QStringLiteral("[— En 1990–2000 à Lille–Paris.]");
        QTest::newRow("only a dash") << QStringLiteral("—");
    }

    void dashesAreSpeechOnlyWhenAsked()
    {
        QFETCH(QString, picture);
        const QString text = undrawn(picture);
        QCOMPARE(drawn(text, findQuotations(text, {QString(), true})), picture);
        for (const Quotation &quotation : findQuotations(text))
            QVERIFY(quotation.open != QStringLiteral("—"));
    }

    void thePressConferenceHas21QuotationsAndOneLoneMark()
    {
        QFile file(QStringLiteral(SHARED_DATA "/data/press-conference.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared data is not here.");
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &language : {QString(), QStringLiteral("en"), QStringLiteral("en-GB")}) {
            const QList<Quotation> found = findQuotations(text, {language, false});
            const QList<Quotation> alone = lone(found);
            QCOMPARE(alone.size(), 1);
            QCOMPARE(found.size(), 22);
            QVERIFY(alone[0].open.isNull());
            QCOMPARE(alone[0].close, QStringLiteral("”"));
            QVERIFY(text.left(alone[0].span.start).endsWith(QStringLiteral("there’s no hostility")));
            for (const Quotation &quotation : found)
                QCOMPARE(quotation.depth, 0);
        }
    }

    void anyMarksGiveSpansThatNestInOrder()
    {
        QRandomGenerator random(test::seed());
        const QStringList languages = {QString(), QStringLiteral("en"), QStringLiteral("de"),
                                       QStringLiteral("fr"), QStringLiteral("sv")};
        for (int round = 0; round < 4000; ++round) {
            const QString text = randomMarks(random, random.bounded(80));
            verifyInvariants(text,
                             findQuotations(text, {languages[random.bounded(languages.size())], false}));
            findQuotations(text, {QString(), true}); // only that it ends well
        }
    }

    void paragraphsDoNotTouchEachOtherUnlessLeftOpen()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 4000; ++round) {
            const QString first = randomMarks(random, random.bounded(20)).remove(u'\n');
            const QString second = randomMarks(random, random.bounded(20));
            const QList<Quotation> before = findQuotations(first);
            const bool leftOpen = std::any_of(before.cbegin(), before.cend(), [](const Quotation &quotation) {
                return quotation.close.isNull();
            });
            if (leftOpen)
                continue;
            const QString both = first + u'\n' + second;
            QCOMPARE(drawn(both, findQuotations(both)),
                     drawn(first, before) + u'\n' + drawn(second, findQuotations(second)));
        }
    }

    void hostileTextsEndSoon_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char16_t *piece :
             {u"“", u"”", u"\"", u"“‘", u"“\n", u"\"\n", u"‘ ", u"a’ ", u"“a’ ", u" ' ", u"«“„‘", u"「『",
              u"s' ", u"5'10\" ", u"“\n ", u"’n", u"'a ", u"\"a' "})
            QTest::addRow("%s", qPrintable(QStringView(piece).toString().simplified()))
                << QStringView(piece).toString();
    }

    /// A megabyte of each: more than linear work would run into the time limit of the test.
    void hostileTextsEndSoon()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(500000 / piece.size());
        const QList<Quotation> found = findQuotations(text);
        QVERIFY(found.size() <= text.size());
        findQuotations(text + QStringLiteral(".”’ ").repeated(100000));
    }

private:
    static void verifyInvariants(const QString &text, const QList<Quotation> &found)
    {
        Span last{-1, 0};
        QList<Span> around;
        for (const Quotation &quotation : found) {
            const Span span = quotation.span;
            QVERIFY(0 <= span.start && span.start < span.end && span.end <= text.size());
            QVERIFY(last.start < span.start);
            last = span;
            while (!around.isEmpty() && around.last().end <= span.start)
                around.removeLast();
            QVERIFY(around.isEmpty() || around.last().contains(span));
            QCOMPARE(quotation.depth, int(around.size()));
            if (quotation.balanced)
                around.append(span);
            verifyParts(text, quotation);
        }
    }

    static void verifyParts(const QString &text, const Quotation &quotation)
    {
        QVERIFY(!quotation.parts.isEmpty());
        QCOMPARE((Span{quotation.parts.first().start, quotation.parts.last().end}), quotation.span);
        for (qsizetype i = 0; i < quotation.parts.size(); ++i) {
            const Span part = quotation.parts[i];
            QVERIFY(!part.isEmpty());
            QVERIFY(i == 0 || quotation.parts[i - 1].end < part.start);
            QVERIFY(!text.mid(part.start, part.length()).contains(u'\n'));
            QVERIFY(!text[part.start].isLowSurrogate() && !text[part.end - 1].isHighSurrogate());
        }
        if (!quotation.balanced) {
            QCOMPARE(quotation.span.length(), 1);
            QVERIFY(quotation.open.isNull() != quotation.close.isNull());
        } else {
            QCOMPARE(quotation.open, text.mid(quotation.span.start, 1));
            QCOMPARE(quotation.close, text.mid(quotation.span.end - 1, 1));
        }
    }
};

QTEST_APPLESS_MAIN(tst_QuotationMarks)
#include "tst_quotationmarks.moc"
