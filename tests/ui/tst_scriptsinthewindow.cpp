#include "tests/support/scriptsamples.h"
#include "tests/support/testwindow.h"
#include "ui/article/articlelayout.h"
#include "ui/panel/quotelist.h"

#include <QListView>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// Text, and what comes of a gesture in it; both pictures.
void row(const char *name, const char16_t *before, const char16_t *after)
{
    QTest::newRow(name) << QStringView(before).toString() << QStringView(after).toString();
}

QPoint middleOf(ArticleView &view, Span span)
{
    return view.lineRectsOf(span).first().center();
}

/// The content of all quotes, drawn.
QString drawQuotes(const OpenArticle &article, QChar open, QChar close)
{
    QList<Span> spans;
    for (qsizetype number = 1; number <= article.quoteCount(); ++number)
        spans.append(article.quoteNumber(number).content);
    return drawPicture(article.text(), spans, open, close);
}

} // namespace

/// The main job in scripts that are not plain Latin, by real keys and clicks in the real window.
class tst_ScriptsInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void uFindsEveryQuotationAndAClickItsQuote_data() { addScriptSamples(); }
    void uFindsEveryQuotationAndAClickItsQuote()
    {
        QFETCH(int, sample);
        const Picture picture = scriptSamples[sample].picture();
        TestWindow test;
        test.startProject(picture.text, QLatin1String(scriptSamples[sample].language));
        QList<Span> inner;
        qsizetype reached = -1;
        for (const Span quotation : picture.spans) {
            if (quotation.start < reached) { // goes with the one around it
                inner.append(quotation);
                continue;
            }
            reached = quotation.end;
            test.press(QStringLiteral("U"));
            QCOMPARE(test.view().caret(), quotation.start);
            test.press(QStringLiteral("X"));
        }
        QCOMPARE(test.session().unfinished().count(), 0);
        for (const Span quotation : inner) {
            test.view().setCaret(quotation.start + 1);
            test.press(QStringLiteral("X"));
        }
        QCOMPARE(drawQuotes(test.article(), u'⟦', u'⟧'), QStringView(scriptSamples[sample].drawn).toString());
        for (const Span quotation : picture.spans) {
            QVERIFY(isCurrentAfterAClickOn(test, {quotation.start, quotation.start + 1}));
            QVERIFY(isCurrentAfterAClickOn(test, {quotation.end - 1, quotation.end}));
        }
    }

    void aDoubleClickTakesTheWord_data()
    {
        QTest::addColumn<QString>("drawn");
        const auto word = [](const char *name, const char16_t *drawn) {
            QTest::newRow(name) << QStringView(drawn).toString();
        };
        word("Arabic", u"قالت [الوزيرة] سلمى الحداد");
        word("Arabic with vowels", u"قَالَ [المُهَنْدِسُ] كَرِيم");
        word("Persian", u"پل را باز [می\u200cکنیم] و رفت");
        word("Hebrew", u"שר [התחבורה] אלון");
        word("Hebrew, abbreviated", u"אמר [יו״ר] הוועדה");
        word("Hebrew, maqaf", u"אל [בית־העירייה] היום");
        word("Hebrew with points", u"את [הַגֶּשֶׁר] הַזֶּה");
        word("Latin in Hebrew", u"לדברי דוברת [Norland] Rail");
        word("a number in Hebrew", u"קו [2031] ייפתח");
        word("Arabic in English", u"read “سنفتح [الجسر] غدًا” aloud");
        word("Devanagari", u"पुल [क्षेत्र] के लिए");
        word("Vietnamese, its marks apart", u"Ca\u0302y [ca\u0302\u0300u] se\u0303");
        word("soft hyphen", u"The Trans\u00adport [min\u00adister] said");
        word("beyond the first plane", u"said [𐐀𐐁𐐂] so");
        word("Korean", u"시장은 [다리는] 내일");
        word("a family", u"so [👩\u200d👩\u200d👧\u200d👦] so");
        word("a flag beside Thai", u"น้ำ [🇹🇭] น้ำ");
        word("an astronaut beside Hindi", u"पुल [👩🏽\u200d🚀] पुल");
    }

    void aDoubleClickTakesTheWord()
    {
        QFETCH(QString, drawn);
        const Picture picture = readPicture(drawn);
        TestWindow test;
        test.startProject(picture.text);
        QTest::mouseDClick(test.view().viewport(), Qt::LeftButton, {}, middleOf(test.view(), picture.span()));
        QCOMPARE(drawPicture(picture.text, {test.view().selection()}), drawn);
    }

    void qTagsTheWholeWordsOfASelection_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        row("Arabic", u"قالت الوز(يرة سل)مى الحداد", u"قالت [الوزيرة سلمى] الحداد");
        row("Hebrew", u"אמר יו(״ר הו)ועדה היום", u"אמר [יו״ר הוועדה] היום");
        row("Hebrew, its marks", u"אמר ״(הגשר ייפתח)״ ועזב", u"אמר [״הגשר ייפתח״] ועזב");
        row("over a change of direction", u"לדברי דובר(ת Nor)land Rail", u"לדברי [דוברת Norland] Rail");
        row("Devanagari", u"पुल क्षे(त्र के लि)ए कल", u"पुल [क्षेत्र के लिए] कल");
        row("Vietnamese", u"Ca\u0302y c(a\u0302\u0300u s)e\u0303 mo\u031b\u0309",
            u"Ca\u0302y [ca\u0302\u0300u se\u0303] mo\u031b\u0309");
        row("Japanese", u"市長は(橋は明)日だと", u"市長は[橋は明]日だと");
        row("corners", u"市長は「(明日だ)」と", u"市長は[「明日だ」]と");
        row("Thai", u"สะพาน(จะเปิด)พรุ่งนี้", u"สะพาน[จะเปิด]พรุ่งนี้");
        row("emoji beside Thai", u"น้ำ (👩🏽\u200d🚀) ที่",
            u"น้ำ [👩🏽\u200d🚀] ที่");
        row("soft hyphens", u"we re\u00ad(open the br)idge", u"we [re\u00adopen the bridge]");
    }

    void qTagsTheWholeWordsOfASelection()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture picture = readPicture(before, u'(', u')');
        TestWindow test;
        test.startProject(picture.text);
        const bool rightToLeft = test.view().document()->firstBlock().textDirection() == Qt::RightToLeft;
        const QString forward = rightToLeft ? QStringLiteral("Shift+Left") : QStringLiteral("Shift+Right");
        test.view().setCaret(picture.span().start);
        while (test.view().selection().end < picture.span().end)
            test.press(forward);
        test.press(QStringLiteral("Q Shift+Return"));
        QCOMPARE(drawQuotes(test.article(), u'[', u']'), after);
    }

    void handlesMoveTheBordersOfTheirSide_data()
    {
        QTest::addColumn<QString>("before"); // the end is dragged behind the words in { }
        QTest::addColumn<QString>("after");
        row("Arabic", u"قالت: [«سنفتح الجسر»] {غدًا} ثم", u"قالت: [«سنفتح الجسر» غدًا] ثم");
        row("Hebrew", u"אמר [״הגשר ייפתח״] {מחר} ועזב", u"אמר [״הגשר ייפתח״ מחר] ועזב");
        row("Arabic in English", u"She read [“سنفتح الجسر”] {aloud} there",
            u"She read [“سنفتح الجسر” aloud] there");
        row("Latin in Hebrew", u"ברקאי ציטט [“the bridge”] {ועזב} אותנו",
            u"ברקאי ציטט [“the bridge” ועזב] אותנו");
    }

    void handlesMoveTheBordersOfTheirSide()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Picture moved = readPicture(QString(before).remove(u'[').remove(u']'), u'{', u'}');
        const Picture picture = readPicture(QString(before).remove(u'{').remove(u'}'));
        TestWindow test;
        test.startProject(picture.text);
        test.press(QStringLiteral("U X B"));
        QCOMPARE(test.view().selection(), picture.span());
        const auto &layout = static_cast<const ArticleLayout &>(*test.view().document()->documentLayout());
        const auto endOf = [&](Span span) {
            return layout.edgeAt(int(span.end - 1), QTextLine::Trailing).center().toPoint();
        };
        const bool goesLeft = picture.text[moved.span().end - 1].direction() != QChar::DirL;
        const QPoint from = endOf(picture.span()), to = endOf(moved.span()) + QPoint(goesLeft ? 2 : -2, 0);
        QTest::mousePress(test.view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(test.view().viewport(), (from + to) / 2);
        QTest::mouseMove(test.view().viewport(), to);
        QTest::mouseRelease(test.view().viewport(), Qt::LeftButton, {}, to);
        test.press(QStringLiteral("Return"));
        QCOMPARE(drawQuotes(test.article(), u'[', u']'), after);
    }

    void aListedQuoteBeginsOnItsSide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("Hebrew") << QStringLiteral("אמר \"מחר.\" ועזב") << true;
        QTest::newRow("Arabic") << QStringLiteral("قال: «غدًا.» ثم") << true;
        QTest::newRow("Latin") << QStringLiteral("He said “now.” Then") << false;
        QTest::newRow("Japanese") << QStringLiteral("市長は「明日。」と") << false;
    }

    void aListedQuoteBeginsOnItsSide()
    {
        QFETCH(QString, text);
        QFETCH(bool, fromRight);
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return"));
        const QListView &list = test.panel().list();
        const QRect row = list.visualRect(list.model()->index(0, 0));
        const QRect words(row.left() + 40, row.top() + 9, row.width() - 60, 20);
        const QImage image = list.viewport()->grab(words).toImage();
        const QRgb ground = image.pixel(image.width() / 2, 10);
        const auto hasInk = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixel(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        const int third = image.width() / 3;
        QCOMPARE(hasInk(0, third), !fromRight);
        QCOMPARE(hasInk(2 * third, image.width()), fromRight);
    }

private:
    /// Clicks on the character, which is a quotation mark; whether its quote is the current one then.
    static bool isCurrentAfterAClickOn(TestWindow &test, Span mark)
    {
        test.view().setCaret(mark.start < 2 ? test.article().text().size() : 0);
        test.session().setCurrentQuote({});
        QTest::mouseClick(test.view().viewport(), Qt::LeftButton, {}, middleOf(test.view(), mark));
        const Quote *current = test.article().quote(test.session().currentQuote());
        return current && current->extent().contains(mark);
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ScriptsInTheWindow)
#include "tst_scriptsinthewindow.moc"
