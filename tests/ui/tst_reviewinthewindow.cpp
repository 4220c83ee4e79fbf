#include "tests/support/reviewedwindow.h"
#include "ui/panel/reasonpicker.h"
#include "ui/review/markedtext.h"
#include "ui/review/reviewdialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTimer>

using namespace pullquote;
using namespace pullquote::test;

/// A review by real keys in the real window.
class tst_ReviewInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void decidingTakesASideAndMovesOn()
    {
        ReviewedWindow test;
        test.begin();
        QCOMPARE(test.review().count(), 3);
        QCOMPARE(test.review().current(), 0);
        test.press(QStringLiteral("1"));
        QCOMPARE(test.review().current(), 1);
        QCOMPARE(test.mine().size(), 1);
        QCOMPARE(test.mine().first().derivedFrom, test.works[0]);
        test.press(QStringLiteral("N")); // leaves the formality open
        QCOMPARE(test.review().current(), 2);
        test.press(QStringLiteral("2"));
        QCOMPARE(test.decisions().last().quote, test.tired[1]);
        QCOMPARE(test.review().current(), 1); // what is still open
        test.press(QStringLiteral("P"));
        QCOMPARE(test.review().current(), 1);
        QCOMPARE(test.panel().findChild<QLabel *>(QStringLiteral("decidedCount"))->text(),
                 QStringLiteral("2 decided"));
    }

    void neitherAsksForAReasonWhichMayBeOnesOwnWords()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("N X"));
        auto *picker = test.window().findChild<ReasonPicker *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(picker);
        test.type(QStringLiteral("motto"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.decisions().size(), 1);
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Rejected);
        QCOMPARE(test.decisions().first().quote, test.formality);
        QCOMPARE(test.decisions().first().reason, QStringLiteral("motto"));
        QVERIFY(test.mine().isEmpty());
        test.press(QStringLiteral("Ctrl+Z"));
        QVERIFY(test.decisions().isEmpty());
    }

    void escInTheReasonDecidesNothing()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("X Esc"));
        QVERIFY(test.decisions().isEmpty());
        test.press(QStringLiteral("1"));
        QCOMPARE(test.decisions().size(), 1);
    }

    void onARowTheKeysTakeTheFieldAlone()
    {
        ReviewedWindow test;
        test.begin();
        test.review().setCurrent(2);
        test.press(QStringLiteral("Return")); // to the rows: content, kind, speaker, topics
        test.press(QStringLiteral("2"));
        QCOMPARE(test.mine().first().content, test.article().quote(test.tired[1])->content);
        QCOMPARE(test.mine().first().kind, QuoteKind::Direct);
        QCOMPARE(test.review().current(), 2); // other rows wait
        test.press(QStringLiteral("Down 2"));
        QCOMPARE(test.mine().first().kind, QuoteKind::Mixed);
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Amended);
        test.press(QStringLiteral("Down 2"));
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Accepted);
        test.press(QStringLiteral("Up Up 1"));
        QCOMPARE(test.mine().first().content, test.article().quote(test.tired[0])->content);
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Amended);
        QCOMPARE(test.mine().size(), 1);
    }

    void theResultIsEditedWithTheKeysOfTaggingUntilEsc()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("E"));
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Amended);
        QCOMPARE(test.session().currentQuote(), test.mine().first().id);
        test.press(QStringLiteral("1")); // a topic now, no side
        QCOMPARE(test.mine().first().topics.size(), 1);
        QCOMPARE(test.decisions().size(), 1);
        test.press(QStringLiteral("Esc"));
        QVERIFY(test.session().currentQuote().isNull());
        QCOMPARE(test.review().current(), 0);
        test.press(QStringLiteral("Z"));
        QVERIFY(test.decisions().isEmpty());
        QVERIFY(test.mine().isEmpty());
    }

    void whatBothMissedIsTaggedOrRuledOutAsEver()
    {
        ReviewedWindow test;
        test.begin();
        test.view().setCaret(reviewedText.indexOf(u"yes”"));
        test.press(QStringLiteral("Q"));
        test.type(QStringLiteral("Nobody"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.mine().size(), 1);
        QVERIFY(test.decisions().isEmpty());
        test.press(QStringLiteral("Esc"));
        test.press(QStringLiteral("Ctrl+Z"));
        test.view().setCaret(reviewedText.indexOf(u"yes”"));
        test.press(QStringLiteral("X"));
        QCOMPARE(test.mine().first().kind, QuoteKind::NotAQuote);
        QVERIFY(test.decisions().isEmpty());
    }

    void theCaretMakesACaseCurrent()
    {
        ReviewedWindow test;
        test.begin();
        test.view().setCaret(reviewedText.indexOf(u"tired"));
        QCOMPARE(test.review().current(), 2);
        QCOMPARE(test.panel().list().currentIndex().row(), 2);
    }

    void theFilterShowsWhatDiffersAndOneDecisionGoesForAllOfIt()
    {
        ReviewedWindow test;
        test.begin();
        auto *chip = test.panel().findChild<QAbstractButton *>(QStringLiteral("filter_only_a"));
        QCOMPARE(chip->text(), QStringLiteral("only Ida 1"));
        chip->click();
        QCOMPARE(test.panel().list().model()->rowCount(), 1);
        test.view().setFocus();
        QTimer::singleShot(0, &test.window(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_1);
        });
        test.press(QStringLiteral("F"));
        test.window().activateWindow(); // without a desktop, a menu that closes leaves no window active
        QVERIFY(QTest::qWaitForWindowActive(&test.window(), patience));
        test.press(QStringLiteral("Shift+Return")); // no reason
        QCOMPARE(test.decisions().size(), 1);
        QCOMPARE(test.decisions().first().quote, test.formality);
    }

    void whyOnWhatIsTakenLeavesItWithoutOne()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("1"));
        test.review().setCurrent(0);
        test.press(QStringLiteral("W Return"));
        QCOMPARE(test.decisions().first().reason, QString());
        test.press(QStringLiteral("W"));
        test.type(QStringLiteral("agreed"));
        test.press(QStringLiteral("Return W Return"));
        QCOMPARE(test.decisions().first().reason, QStringLiteral("agreed"));
    }

    void nGoesOnToTheFirstOpenCaseOfTheNextArticle()
    {
        ReviewedWindow test;
        const ArticleId first = test.article().article().id;
        Article other;
        other.title = QStringLiteral("Another");
        const auto made =
            Cataloguing(test.session()).createArticle(other, reviewedText + QStringLiteral(" Again."));
        QVERIFY(made && test.session().openArticle(*made));
        test.tag(test.ida, u"“a formality”");
        test.tag(test.ida, u"“yes”");
        QVERIFY(test.session().openArticle(first));
        test.begin();
        test.press(QStringLiteral("1 1 1 N"));
        QCOMPARE(test.article().article().id, *made);
        QTRY_COMPARE(test.review().current(), 0);
        QCoreApplication::processEvents(); // nothing moves it on
        QCOMPARE(test.review().current(), 0);
        QVERIFY(test.said().contains(QStringLiteral("Case 1 of 2")));
        test.press(QStringLiteral("1 1 P")); // the first article is decided: its last case
        QTRY_COMPARE(test.article().article().id, first);
        QTRY_COMPARE(test.review().current(), 2);
    }

    void theCardIsEnteredWhereTheTwoDifferAndDownStaysOnItsLastRow()
    {
        ReviewedWindow test;
        test.tag(test.omar, u"“a formality”", {}, QuoteKind::Mixed);
        test.begin();
        test.review().setCurrent(1);
        test.view().setFocus();
        test.press(QStringLiteral("Return"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field1")); // the kind
        test.press(QStringLiteral("Down Down Down Down Down Down"));
        QWidget *last = QApplication::focusWidget();
        QVERIFY(test.panel().card().isAncestorOf(last));
        test.press(QStringLiteral("Down"));
        QCOMPARE(QApplication::focusWidget(), last);
        test.press(QStringLiteral("Up Up Up Up Up Up"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("field0"));
    }

    void theWordsAroundAreARowWhichComesWithTheSpeaker()
    {
        ReviewedWindow test;
        test.change(test.tired[1], [&](Quote &quote) { quote.cue = {test.spanOf(u"said he was")}; });
        test.begin();
        test.review().setCurrent(2);
        test.view().setFocus();
        test.press(QStringLiteral("Return Down Down Down"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("fieldWords"));
        test.press(QStringLiteral("2"));
        QCOMPARE(test.mine().first().cue, test.article().quote(test.tired[1])->cue);
        QCOMPARE(test.mine().first().speakers, test.article().quote(test.tired[1])->speakers);
        QCOMPARE(test.mine().first().content, test.article().quote(test.tired[0])->content);
    }

    void longContentsLeaveTheOtherRowsInView()
    {
        const QString words =
            QStringLiteral("“Begin %1end” and more of it.").arg(QStringLiteral("word ").repeated(60));
        TestWindow test;
        test.startProject(words);
        Colleagues others([&test]() -> Session & { return test.session(); });
        const qsizetype close = words.indexOf(u'”') + 1;
        others.tag(others.ida, QStringView(words).first(close));
        others.tag(others.omar, QStringView(words).first(close + 4));
        test.window().desk()->review({others.ida.id, others.omar.id, {}});
        auto *row = test.window().findChild<QWidget *>(QStringLiteral("field0"));
        const auto shown = [row] {
            QStringList sides;
            for (const MarkedText *side : row->findChildren<MarkedText *>())
                sides.append(side->words().words);
            return sides;
        };
        for (const QString &side : shown()) {
            QVERIFY2(side.size() < 160 && side.startsWith(QStringLiteral("“Begin")), qPrintable(side));
            QVERIFY2(side.contains(QStringLiteral(" … ")), qPrintable(side));
        }
        QVERIFY(shown().last().endsWith(QStringLiteral("and"))); // what only one has
        QVERIFY(row->findChild<MarkedText *>()->toolTip().size() > 300);
        row->setFocus();
        QVERIFY(shown().first().size() > 300);
    }

    void whoHasTaggedNothingReviewsTheOnlyOtherOne()
    {
        TestWindow test;
        test.startProject(reviewedText);
        Colleagues others([&test]() -> Session & { return test.session(); });
        others.tag(others.ida, u"“It works,”");
        test.view().setFocus();
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [] {
            auto *dialog = qobject_cast<ReviewDialog *>(QApplication::activeModalWidget());
            if (dialog && dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Return);
        });
        hand.start(20);
        test.press(QStringLiteral("Ctrl+R"));
        hand.stop();
        QVERIFY(test.window().desk()->reviewDesk());
        Review &review = test.window().desk()->reviewDesk()->review();
        QCOMPARE(review.nameOf(Side::Left), QStringLiteral("Ida"));
        QCOMPARE(review.nameOf(Side::Right), test.session().me().name);
        QCOMPARE(review.count(), 1);
        test.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.window(), patience));
        test.view().setFocus();
        test.press(QStringLiteral("1"));
        QCOMPARE(test.article().quoteCount(), 2);
        QCOMPARE(test.session().remarks().decisions().size(), 1);
    }

    void whereNobodyHasTaggedTheDialogSaysSo()
    {
        TestWindow test;
        test.startProject(reviewedText);
        ReviewDialog dialog(test.session(), {});
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("reviewNote"))->text(),
                 QStringLiteral("Nobody has tagged anything in this project yet."));
    }

    void theReasonIsGivenLater()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("W"));
        QVERIFY(test.said().contains(QStringLiteral("Nothing is decided")));
        test.press(QStringLiteral("1"));
        test.review().setCurrent(0);
        test.press(QStringLiteral("W"));
        test.type(QStringLiteral("agreed"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.decisions().first().reason, QStringLiteral("agreed"));
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Accepted);
    }

    void aCommentGoesToTheQuoteOfTheOther()
    {
        ReviewedWindow test;
        test.begin();
        test.review().setCurrent(2);
        test.view().setFocus();
        test.press(QStringLiteral("M"));
        test.type(QStringLiteral("sure"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.session().remarks().commentsOn(test.tired[0]).size(), 1);
        QCOMPARE(test.session().remarks().commentsOn(test.tired[0]).first().text, QStringLiteral("sure"));
        QVERIFY(test.decisions().isEmpty());
    }

    void endingTheReviewGivesTheKeysBack()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("Ctrl+R"));
        QVERIFY(!test.window().desk()->reviewDesk());
        test.press(QStringLiteral("N"));
        QVERIFY(!test.session().currentQuote().isNull());
        test.press(QStringLiteral("Z"));
        QVERIFY(test.said().contains(QStringLiteral("no review")));
    }

    void theCardsAreAProperModel()
    {
        ReviewedWindow test;
        test.begin();
        QAbstractItemModelTester tester(test.panel().list().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        test.press(QStringLiteral("1 1 2 Ctrl+Z Ctrl+Z"));
        test.change(test.works[0], [](Quote &quote) { quote.content = {{3, 8}}; });
        test.session().setLayerShown(test.ida.id, false);
        QCOMPARE(test.panel().list().model()->rowCount(), 3);
    }

    void theNextArticleFollowsWhenAllIsDecided()
    {
        ReviewedWindow test;
        const ArticleId second = test.addSecondArticle();
        test.view().setFocus();
        test.begin();
        test.press(QStringLiteral("1 1 1"));
        QCOMPARE(test.review().decidedCount(), 3);
        test.press(QStringLiteral("N"));
        QCOMPARE(test.article().article().id, second);
        QCOMPARE(test.review().count(), 1);
        QTRY_COMPARE(test.review().current(), 0);
        test.press(QStringLiteral("1 N")); // there is no further one
        QCOMPARE(test.article().article().id, second);
        QVERIFY2(test.said().contains(QStringLiteral("All cases are decided")), qPrintable(test.said()));
    }

    void whoIsInNoCaseOfAnArticleHidesNoneThere()
    {
        ReviewedWindow test;
        const ArticleId second = test.addSecondArticle();
        test.begin();
        auto *speaker = test.panel().findChild<QComboBox *>(QStringLiteral("filter_bySpeaker"));
        speaker->setCurrentIndex(speaker->findText(QStringLiteral("Tomás")));
        QCOMPARE(test.review().shown().size(), 1);
        QVERIFY(test.session().openArticle(second).ok());
        QCOMPARE(speaker->currentIndex(), 0);
        QCOMPARE(test.review().shown().size(), 1);
        QCOMPARE(test.panel().list().model()->rowCount(), 1);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ReviewInTheWindow)
#include "tst_reviewinthewindow.moc"
