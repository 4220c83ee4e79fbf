#include "app/text/result.h"
#include "ui/library/articlechecks.h"
#include "ui/library/articledialog.h"
#include "ui/library/plaintextfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace pullquote;

namespace {

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestArticleDialog : public QObject {
    Q_OBJECT

private slots:
    void richTextIsPastedAsPlainParagraphs();
    void textIsReturnedExactly_data();
    void textIsReturnedExactly();
    void firstLineIsOfferedAsHeadline();
    void nothingIsAcceptedWithoutHeadlineAndText();
    void whatTheProjectRefusesIsSaidInTheDialog();
    void keysAddTheArticle_data();
    void keysAddTheArticle();
    void escapeWarnsBeforeATextIsLost();
    void escapeWarnsBeforeDetailsAreLost();
    void anEmptyDateShowsItsFormAndNoDate();
    void detailsOfAnArticleKeepItsTextAndItsOtherFields();
    void dates_data();
    void dates();
    void countsWordsAndQuotations();
};

void TestArticleDialog::richTextIsPastedAsPlainParagraphs()
{
    ArticleDialog dialog;
    dialog.show();
    auto *data = new QMimeData;
    data->setHtml(QStringLiteral("<h1>Headline</h1><p>One <b>two</b>.</p>"));
    data->setText(QStringLiteral("Headline\r\n\r\nOne two.  \r\n \r\nThree."));
    QApplication::clipboard()->setMimeData(data);
    find<QPlainTextEdit>(dialog, "articleText")->paste();
    QCOMPARE(dialog.text(), QStringLiteral("Headline\nOne two.\nThree."));
}

void TestArticleDialog::textIsReturnedExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << QStringLiteral("« Bonjour »");
    QTest::newRow("beyond U+FFFF") << QStringLiteral("a 😀 b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("paragraphs") << QStringLiteral("a\nb\nc");
}

void TestArticleDialog::textIsReturnedExactly()
{
    QFETCH(QString, text);
    ArticleDialog dialog;
    dialog.paste(text);
    QCOMPARE(dialog.text(), text);
}

void TestArticleDialog::firstLineIsOfferedAsHeadline()
{
    ArticleDialog dialog;
    dialog.show();
    auto *offer = find<QPushButton>(dialog, "takeHeadline");
    QVERIFY(!offer->isVisible());
    dialog.paste(QStringLiteral("Ministers & no date\nThe ministers met.\nThey left."));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(dialog.article().title, QStringLiteral("Ministers & no date"));
    QCOMPARE(dialog.text(), QStringLiteral("The ministers met.\nThey left."));
    QVERIFY(!offer->isVisible());
}

void TestArticleDialog::nothingIsAcceptedWithoutHeadlineAndText()
{
    ArticleDialog dialog;
    dialog.show();
    auto *ok = find<QPushButton>(dialog, "acceptArticle");
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(find<QLabel>(dialog, "articleTitleProblem")->isVisible());
    QVERIFY(find<QLabel>(dialog, "articleTextProblem")->isVisible());
    QTest::keyClicks(find<QLineEdit>(dialog, "articleTitle"), QStringLiteral("A headline"));
    QTest::keyClicks(find<QLineEdit>(dialog, "articlePublished"), QStringLiteral("16.6.2021"));
    QTest::keyClicks(find<QPlainTextEdit>(dialog, "articleText"), QStringLiteral("Words."));
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(!find<QLabel>(dialog, "articleTitleProblem")->isVisible());
    QVERIFY(find<QLabel>(dialog, "articlePublishedProblem")->isVisible());
    find<QLineEdit>(dialog, "articlePublished")->setText(QStringLiteral("2021-06-16"));
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestArticleDialog::whatTheProjectRefusesIsSaidInTheDialog()
{
    ArticleDialog dialog;
    dialog.show();
    find<QLineEdit>(dialog, "articleTitle")->setText(QStringLiteral("A headline"));
    dialog.paste(QStringLiteral("Words."));
    bool refuses = true;
    dialog.setTaker([&](const Article &, const QString &) {
        return refuses ? Result<void>(Problem{QStringLiteral("It is here already."), {}, {}})
                       : Result<void>();
    });
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(find<QLabel>(dialog, "articleDialogProblem")->text(), QStringLiteral("It is here already."));
    refuses = false;
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void TestArticleDialog::keysAddTheArticle_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("the letter that is underlined") << QKeySequence(QStringLiteral("Alt+A"));
    QTest::newRow("Ctrl+Return") << QKeySequence(QStringLiteral("Ctrl+Return"));
    QTest::newRow("Ctrl+Enter of the keypad") << QKeySequence(QStringLiteral("Ctrl+Enter"));
}

void TestArticleDialog::keysAddTheArticle()
{
    QFETCH(QKeySequence, keys);
    ArticleDialog dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    find<QLineEdit>(dialog, "articleTitle")->setText(QStringLiteral("A headline"));
    dialog.paste(QStringLiteral("Words."));
    QTest::keySequence(find<QPlainTextEdit>(dialog, "articleText"), keys);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.text(), QStringLiteral("Words."));
}

void TestArticleDialog::escapeWarnsBeforeATextIsLost()
{
    ArticleDialog dialog;
    dialog.show();
    dialog.paste(QStringLiteral("Words."));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    dialog.paste(QStringLiteral("More."));
    QTest::keyClick(&dialog, Qt::Key_Escape); // of these nothing has been said
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestArticleDialog::escapeWarnsBeforeDetailsAreLost()
{
    Article article;
    article.title = QStringLiteral(" Old  title");
    article.language = QStringLiteral("gsw-CH");
    article.state = QStringLiteral("at the desk");
    ArticleDialog untouched(article, QStringLiteral("a b"));
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());

    ArticleDialog dialog(article, QStringLiteral("a b"));
    dialog.show();
    QTest::keyClicks(find<QLineEdit>(dialog, "articleByline"), QStringLiteral("By Ida Brandt"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    const auto *problem = find<QLabel>(dialog, "articleDialogProblem");
    QVERIFY2(problem->text().contains(QStringLiteral("not kept yet")), qPrintable(problem->text()));
    // What the project says to it stands in the warning's place.
    dialog.setTaker([](const Article &, const QString &) {
        return Result<void>(Problem{QStringLiteral("It is refused."), {}, {}});
    });
    dialog.accept();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("not kept yet")), qPrintable(problem->text()));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());

    ArticleDialog asBefore(article, QStringLiteral("a b"));
    asBefore.show();
    auto *byline = find<QLineEdit>(asBefore, "articleByline");
    QTest::keyClicks(byline, QStringLiteral("B"));
    QTest::keyClick(&asBefore, Qt::Key_Escape);
    QTest::keyClick(byline, Qt::Key_Backspace);
    QTest::keyClick(&asBefore, Qt::Key_Escape);
    QVERIFY(!asBefore.isVisible());
}

void TestArticleDialog::anEmptyDateShowsItsFormAndNoDate()
{
    ArticleDialog dialog;
    const QString shown = find<QLineEdit>(dialog, "articlePublished")->placeholderText();
    QVERIFY(!shown.isEmpty() && !dateProblem(shown).isEmpty());
}

void TestArticleDialog::detailsOfAnArticleKeepItsTextAndItsOtherFields()
{
    Article article;
    article.id = ArticleId::create();
    article.title = QStringLiteral("Old");
    article.byline = QStringLiteral("By Ida Brandt");
    article.language = QStringLiteral("gsw-CH");
    article.state = QStringLiteral("at the desk");
    article.textSha256 = QStringLiteral("abc");
    article.position = 17;
    ArticleDialog dialog(article, QStringLiteral("a b"));
    dialog.show();
    QCOMPARE(dialog.article(), article);
    auto *text = find<QPlainTextEdit>(dialog, "articleText");
    QTest::keyClicks(text, QStringLiteral("x"));
    QCOMPARE(dialog.text(), QStringLiteral("a b"));
    find<QLineEdit>(dialog, "articleTitle")->setText(QStringLiteral("New"));
    article.title = QStringLiteral("New");
    QCOMPARE(dialog.article(), article);
}

void TestArticleDialog::dates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("nothing") << "" << true;
    QTest::newRow("a day") << "2021-06-16" << true;
    QTest::newRow("a month") << "2021-06" << true;
    QTest::newRow("a year") << "2021" << true;
    QTest::newRow("no such day") << "2021-02-30" << false;
    QTest::newRow("no such month") << "2021-13" << false;
    QTest::newRow("another form") << "16.6.2021" << false;
    QTest::newRow("half a month") << "2021-0" << false;
}

void TestArticleDialog::dates()
{
    QFETCH(QString, date);
    QTEST(dateProblem(date).isEmpty(), "isOne");
}

void TestArticleDialog::countsWordsAndQuotations()
{
    const QString counts =
        articleCounts(QStringLiteral("“It’s a well-known one,” she said. “Two.”"), QStringLiteral("en"));
    QVERIFY2(counts.startsWith(QStringLiteral("7 ")), qPrintable(counts));
    QVERIFY2(counts.contains(QStringLiteral(" 2 quot")), qPrintable(counts));
}

QTEST_MAIN(TestArticleDialog)
#include "tst_articledialog.moc"
