#include "app/text/excerpt.h"
#include "app/text/quotationlookup.h"
#include "app/text/snapping.h"
#include "tests/support/picture.h"
#include "tests/support/rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// A selection in ( ), the span that comes of it in [ ].
void row(const char *name, const char16_t *before, const char16_t *after)
{
    QTest::newRow(name) << QStringView(before).toString() << QStringView(after).toString();
}

} // namespace

class tst_Snapping : public QObject {
    Q_OBJECT

private slots:
    void aSelectionSnapsToWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        row("whole words stay", u"He (said so) then", u"He [said so] then");
        row("parts of words grow", u"He s(aid s)o then", u"He [said so] then");
        row("outer space is shed", u"He( said \n)so", u"He [said] \nso");
        row("only space", u"He( ) said", u"He[]  said");
        row("nothing", u"He sa()id", u"He sa[]id");
        row("hyphens", u"the cy(ber-att)acks", u"the [cyber-attacks]");
        row("up to a hyphen", u"the cy(ber-)attacks", u"the [cyber-attacks]");
        row("apostrophes", u"they d(on)’t go", u"they [don’t] go");
        row("U.S.", u"the (U.)S. said", u"the [U.S.] said");
        row("U.S", u"the (U.S) and", u"the [U.S] and");
        row("Russia-U.S.", u"the (Russia)-U.S. line", u"the [Russia-U.S.] line");
        row("a.m.", u"at 9 (a).m. today", u"at 9 [a.m.] today");
        row("the end of a sentence", u"he (left). Then", u"he [left]. Then");
        row("numbers", u"of 1,(0)00.5 people", u"of [1,000.5] people");
        row("a comma between words", u"he(llo,wo)rld", u"[hello,world]");
        row("punctuation stays", u"so(, he) said", u"so[, he] said");
        row("ampersand", u"A(T)&T said", u"[AT&T] said");
        row("soft hyphen", u"cy(ber\u00adatt)acks", u"[cyber\u00adattacks]");
        row("accents apart", u"caf(e)\u0301 noir", u"[cafe\u0301] noir");
        row("Chinese by graphemes", u"他(说好)了", u"他[说好]了");
        row("Thai by graphemes", u"ก(ำ)ก", u"[กำ]ก");
        row("Korean by words", u"그(는) 말", u"[그는] 말");
        row("Devanagari", u"नम(स्)ते जी", u"[नमस्ते] जी");
        row("Arabic", u"قالت الوز(ير)ة اليوم", u"قالت [الوزيرة] اليوم");
        row("Arabic with its vowels", u"قَالَتِ الوَ(ز)ِيرَة", u"قَالَتِ [الوَزِيرَة]");
        row("Arabic thousands", u"نحو ١٬٠(٠)٠٫٥ شخص", u"نحو [١٬٠٠٠٫٥] شخص");
        row("Persian, not joined", u"او می\u200cخو(اه)د برود", u"او [می\u200cخواهد] برود");
        row("Hebrew with its points", u"הַגֶּ(שֶׁ)ר נִפְתַּח", u"[הַגֶּשֶׁר] נִפְתַּח");
        row("Hebrew, maqaf", u"בית(־ה)ספר נפתח", u"[בית־הספר] נפתח");
        row("Hebrew, gershayim", u"אמר יו(״)ר הוועדה", u"אמר [יו״ר] הוועדה");
        row("Hebrew, gershayim of a typewriter", u"דובר צה\"(ל) אמר", u"דובר [צה\"ל] אמר");
        row("Hebrew, geresh", u"אמר ג(׳ור)ג׳ אתמול", u"אמר [ג׳ורג׳] אתמול");
        row("Hebrew between marks", u"אמר ״ה(גש)ר״ ועזב", u"אמר ״[הגשר]״ ועזב");
        row("Hebrew before Latin", u"ב(ת)־Oslo הגשר", u"[בת־Oslo] הגשר");
        row("Vietnamese, its marks apart", u"cây câ(\u0300)u mới", u"cây [câ\u0300u] mới");
        row("Vietnamese, two marks apart", u"cây ca\u0302(\u0300)u mới", u"cây [ca\u0302\u0300u] mới");
        row("Kana, its mark apart", u"きか(\u3099)く", u"き[か\u3099]く");
        row("Thai, its marks apart", u"พรุ่งน(ี)้", u"พรุ่ง[นี้]");
        row("Thai, a space of no width", u"the\u200bbr(idg)e", u"the\u200b[bridge]");
        row("an emoji between words", u"the❤️br(idg)e", u"the❤️[bridge]");
        row("a half of an emoji", u"ok👍🏽 br(idg)e👍🏽", u"ok👍🏽 [bridge]👍🏽");
        row("letters beyond the first plane", u"𐐀𐐁(𐐂)𐐃 𝒜", u"[𐐀𐐁𐐂𐐃] 𝒜");
    }

    void aSelectionSnapsToWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before, u'(', u')');
        const Span snapped = snapToWords(picture.text, picture.span());
        QCOMPARE(drawPicture(picture.text, {snapped}), after);
        QCOMPARE(snapToWords(picture.text, snapped), snapped);
    }

    /// Beside words of every script: Qt's own borders know of emoji only beside some.
    void emojiAreNeverSplit_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<QString>("words");
        const std::pair<const char *, const char16_t *> scripts[] = {
            {"Latin", u"so"},    {"Arabic", u"شيء"},   {"Hebrew", u"שלו"}, {"Devanagari", u"पुल"},
            {"Bengali", u"সেতু"}, {"Tamil", u"பாலம்"},   {"Thai", u"สะพาน"}, {"Lao", u"ຂົວ"},
            {"Tibetan", u"ཟམ"},  {"Burmese", u"တံတား"}, {"Khmer", u"ស្ពាន"}, {"Japanese", u"橋は"},
        };
        for (const auto &[name, words] : scripts) {
            for (const char16_t *emoji :
                 {u"👨‍👩‍👧‍👦", u"👍🏽", u"🇩🇪", u"🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                  u"❤️‍🔥", u"1️⃣", u"👩🏽‍🚀", u"😀"})
                QTest::addRow("%s %s", name, qPrintable(QStringView(emoji).toString()))
                    << QStringView(emoji).toString() << QStringView(words).toString();
        }
    }

    void emojiAreNeverSplit()
    {
        QFETCH(QString, emoji);
        QFETCH(QString, words);
        const QString text = words + QStringLiteral(" 🇫🇷") + emoji + u' ' + words;
        const qsizetype start = text.indexOf(emoji);
        const Span whole{start, start + emoji.size()};
        for (qsizetype i = whole.start; i < whole.end; ++i) {
            for (qsizetype j = i + 1; j <= whole.end; ++j)
                QCOMPARE(wholeGraphemes(text, {i, j}), whole);
        }
    }

    void aSelectionThatFillsAPairOfMarksGrowsToIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        row("the words", u"So “(not today),” he", u"So [“not today,”] he");
        row("the words and the comma", u"So “(not today,)” he", u"So [“not today,”] he");
        row("parts of the words", u"So “n(ot tod)ay,” he", u"So [“not today,”] he");
        row("one mark", u"So (“not today),” he", u"So [“not today,”] he");
        row("both marks", u"So (“not today,”) he", u"So [“not today,”] he");
        row("French spaces", u"Il « (non) » dit", u"Il [« non »] dit");
        row("fewer words", u"So “not (today),” he", u"So “not [today],” he");
        row("more words", u"(So “not today),” he", u"[So “not today],” he");
        row("the inner pair", u"“a ‘(b)’ c”", u"“a [‘b’] c”");
        row("two pairs at once", u"“‘(b)’”", u"“[‘b’]”");
        row("the outer of two", u"“(‘b’)”", u"[“‘b’”]");
        row("over paragraphs", u"“(a b.\n“c d.)” he", u"[“a b.\n“c d.”] he");
        row("a lone mark", u"“(a b)", u"“[a b]");
        row("corners", u"彼は「(明日)」と", u"彼は[「明日」]と");
        row("white corners inside", u"「橋は『(明)日』だ」", u"「橋は『[明]日』だ」");
        row("white corners filled", u"「橋は『(明日)』だ」", u"「橋は[『明日』]だ」");
        row("Arabic", u"قالت: «(غد)ًا.» ثم", u"قالت: [«غدًا.»] ثم");
        row("Hebrew", u"אמר \"(מח)ר.\" ועזב", u"אמר [\"מחר.\"] ועזב");
        row("Hebrew, gershayim as marks", u"אמר ״(מח)ר״ ועזב", u"אמר [״מחר״] ועזב");
        row("Devanagari", u"कहा, “(क)ल।” फिर", u"कहा, [“कल।”] फिर");
        row("Thai", u"กล่าวว่า “(พรุ่งนี้)” แล้ว", u"กล่าวว่า [“พรุ่งนี้”] แล้ว");
        row("an emoji", u"wrote “(👍🏽)” and", u"wrote [“👍🏽”] and");
    }

    void aSelectionThatFillsAPairOfMarksGrowsToIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before, u'(', u')');
        const QuotationLookup quotations(findQuotations(picture.text));
        QCOMPARE(drawPicture(picture.text, {snapSelection(picture.text, picture.span(), quotations)}), after);
    }

    void theWordAtACaret_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        row("inside", u"He sa|id so", u"He [said] so");
        row("before it", u"He |said so", u"He [said] so");
        row("after it", u"said Putin|.", u"said [Putin].");
        row("at the text's end", u"said Putin|", u"said [Putin]");
        row("between spaces", u"He | said", u"He [] said");
        row("between a mark and a word", u"“|Never", u"“[Never]");
        row("in nothing", u"|", u"[]");
        row("Chinese", u"他|说", u"他[说]");
        row("Arabic", u"قالت سل|مى", u"قالت [سلمى]");
        row("Hebrew, an abbreviation", u"יו״|ר הוועדה", u"[יו״ר] הוועדה");
        row("Thai", u"ส|ะพาน", u"ส[ะ]พาน");
        row("in a family", u"👩\u200d|👩\u200d👧 ok", u"👩\u200d[]👩\u200d👧 ok");
    }

    void theWordAtACaret()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before);
        QCOMPARE(drawPicture(picture.text, {wordAt(picture.text, picture.caret)}), after);
    }

    void theNameAtACaret_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        row("one word", u"said Pu|tin today", u"said [Putin] today");
        row("two words", u"lawyer Alexey Nav|alny, by", u"lawyer [Alexey Navalny], by");
        row("from the first", u"lawyer Ale|xey Navalny, by", u"lawyer [Alexey Navalny], by");
        row("an initial", u"said V. Pu|tin today", u"said [V. Putin] today");
        row("from the initial", u"said |V. Putin today", u"said [V. Putin] today");
        row("two initials", u"said J. R. Tol|kien.", u"said [J. R. Tolkien].");
        row("initials together", u"said J.R.R. Tol|kien.", u"said [J.R.R. Tolkien].");
        row("particles", u"said Ursula von der Ley|en.", u"said [Ursula von der Leyen].");
        row("a particle that ends", u"met Ursula| von us", u"met [Ursula] von us");
        row("possessive", u"after President Vladimir Pu|tin’s remarks",
            u"after [President Vladimir Putin]’s remarks");
        row("whose", u"after Biden’s America Fi|rst", u"after Biden’s [America First]");
        row("a short title", u"said Dr. Anthony F|auci", u"said [Dr. Anthony Fauci]");
        row("not over a sentence", u"in Geneva. Pu|tin said", u"in Geneva. [Putin] said");
        row("not over a country's stop", u"in the U.S. Pu|tin said", u"in the U.S. [Putin] said");
        row("not over a comma", u"In Geneva, Pu|tin said", u"In Geneva, [Putin] said");
        row("not over a line", u"Geneva\nPu|tin said", u"Geneva\n[Putin] said");
        row("not the sentence's first word", u"When Pu|tin spoke", u"When [Putin] spoke");
        row("not a small word", u"Putin sa|id", u"Putin []said");
        row("two names", u"Biden and Pu|tin met", u"Biden and [Putin] met");
        row("a hyphen", u"said Jean-Luc Mélen|chon", u"said [Jean-Luc Mélenchon]");
        row("an Arabic article", u"said Bashar al-As|sad.", u"said [Bashar al-Assad].");
        row("Russian", u"сказал Владимир Пу|тин.", u"сказал [Владимир Путин].");
    }

    void theNameAtACaret()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before);
        QCOMPARE(drawPicture(picture.text, {nameAt(picture.text, picture.caret)}), after);
    }

    void whateverIsSelectedSnapsInsideTheTextToGraphemes()
    {
        QRandomGenerator random(test::seed());
        // Each is one grapheme, whatever it stands beside.
        const char16_t *const graphemes[] = {u"a",
                                             u"B",
                                             u" ",
                                             u".",
                                             u"’",
                                             u"-",
                                             u"\n",
                                             u"“",
                                             u"”",
                                             u"好",
                                             u"1",
                                             u"e\u0301",
                                             u"״",
                                             u"ג\u05b7",
                                             u"ל",
                                             u"لّ",
                                             u"नि",
                                             u"ที่",
                                             u"👨\u200d👩\u200d👧",
                                             u"🇩🇪",
                                             u"❤️",
                                             u"👍🏽",
                                             u"𐐀"};
        for (int round = 0; round < 3000; ++round) {
            QString text;
            QList<qsizetype> borders{0};
            for (int i = random.bounded(30); i > 0; --i) {
                text += QStringView(graphemes[random.bounded(int(std::size(graphemes)))]);
                borders.append(text.size());
            }
            const QuotationLookup quotations(findQuotations(text));
            const Span selection{random.bounded(-3, int(text.size()) + 3),
                                 random.bounded(-3, int(text.size()) + 3)};
            for (const Span span : {snapToWords(text, selection), snapSelection(text, selection, quotations),
                                    wordAt(text, selection.start), nameAt(text, selection.start)}) {
                QVERIFY(0 <= span.start && span.start <= span.end && span.end <= text.size());
                QVERIFY2(span.isEmpty() || borders.contains(span.start), qPrintable(text));
                QVERIFY2(span.isEmpty() || borders.contains(span.end), qPrintable(text));
            }
        }
    }

    void anExcerptEndsWithAWholeGrapheme()
    {
        const QString text = QStringLiteral("ab👩\u200d👩\u200d👧 e\u0301");
        const QStringList cut = {QStringLiteral("a…"), QStringLiteral("ab…"), QStringLiteral("ab…"),
                                 QStringLiteral("ab…")};
        for (qsizetype limit = 1; limit <= cut.size(); ++limit)
            QCOMPARE(excerpt(text, {{0, text.size()}}, limit), cut.at(limit - 1));
        QCOMPARE(excerpt(text, {{0, text.size()}}, text.size() - 1), text.chopped(2) + u'…');
        QCOMPARE(excerpt(text, {{0, text.size()}}, text.size()), text);
    }

    void aWordWithoutEndIsGivenUp()
    {
        const QString text(1000000, u'a');
        QVERIFY(snapToWords(text, {500000, 500001}).length() <= 2002);
        QVERIFY(wordAt(text, 500000).length() <= 2002);
    }
};

QTEST_APPLESS_MAIN(tst_Snapping)
#include "tst_snapping.moc"
