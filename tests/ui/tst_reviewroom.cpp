#include "app/session/translations.h"
#include "tests/support/reviewedwindow.h"
#include "ui/window/reviewbanner.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// With more cases than are to be seen at once.
struct ManyCases : ReviewedWindow {
    explicit ManyCases(const QSize &size)
    {
        constexpr int sentences = 20;
        QStringList said;
        for (int i = 1; i <= sentences; ++i)
            said.append(QStringLiteral("Somebody said “this is the sentence of number %1” there.").arg(i));
        Article many;
        many.title = QStringLiteral("Many");
        const Result<ArticleId> made =
            Cataloguing(session()).createArticle(many, said.join(QStringLiteral("\n")));
        must(made);
        must(session().openArticle(*made));
        for (int i = 1; i <= sentences; ++i)
            tag(ida, QStringLiteral("“this is the sentence of number %1”").arg(i), QStringLiteral("Tomás"));
        window().resize(size);
        begin();
        QCoreApplication::processEvents();
    }
};

} // namespace

/// What a review makes of the window.
class tst_ReviewRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void eightCasesAndTheCardAreSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440x900") << QSize(1440, 900);
        QTest::newRow("1280x720") << QSize(1280, 720);
    }
    void eightCasesAndTheCardAreSeen()
    {
        QFETCH(QSize, size);
        ManyCases test(size);
        const CaseList &list = test.panel().list();
        const QRect eighth = list.visualRect(list.model()->index(7, 0));
        QVERIFY(eighth.isValid());
        QVERIFY2(list.viewport()->rect().contains(eighth),
                 qPrintable(QStringLiteral("the eighth ends at %1 of %2")
                                .arg(eighth.bottom())
                                .arg(list.viewport()->height())));
        const CaseBlock *block = test.panel().card().findChild<CaseBlock *>();
        QVERIFY(block && block->isVisible());
        const auto *content = block->findChild<QWidget *>(QStringLiteral("field0"));
        QVERIFY(test.panel().card().viewport()->height() >= block->y() + content->geometry().bottom());
    }

    void theWindowSaysThatAReviewIsOnAndHowFarItIs()
    {
        ReviewedWindow test;
        const auto banner = [&] { return test.window().findChild<ReviewBanner *>(); };
        const auto words = [&] {
            return banner()->findChild<QLabel *>(QStringLiteral("reviewSentence"))->text();
        };
        QVERIFY(!banner());
        QVERIFY(!test.window().windowTitle().contains(QStringLiteral("reviewing")));
        test.begin();
        QVERIFY(banner()->isVisible());
        const QString begun = QStringLiteral("Reviewing Ida and Omar in this article: 0 of 3 cases decided");
        QCOMPARE(words(), begun);
        QCOMPARE(banner()->accessibleName(), begun);
        QCOMPARE(test.said(), begun);
        QCOMPARE(test.window().windowTitle(), QStringLiteral("work – reviewing Ida and Omar – Pullquote"));
        test.press(QStringLiteral("1"));
        QCOMPARE(words(), QStringLiteral("Reviewing Ida and Omar in this article: 1 of 3 cases decided"));
        test.press(QStringLiteral("Shift+F9")); // also without the panel
        QVERIFY(banner()->isVisible());
        test.press(QStringLiteral("Shift+F9 E"));
        QVERIFY(words().endsWith(QStringLiteral("Esc goes back to the case")));
        test.press(QStringLiteral("Esc Ctrl+R"));
        QVERIFY(!banner());
        QVERIFY(!test.window().windowTitle().contains(QStringLiteral("reviewing")));
        test.begin();
        auto *end = banner()->findChild<QAbstractButton *>(QStringLiteral("endReview"));
        QCOMPARE(end->text(), QStringLiteral("End the review (Ctrl+R)"));
        end->click();
        QVERIFY(!banner());
    }

    void theMenuHasEveryKeyOfTheReview()
    {
        ReviewedWindow test;
        const auto line = [&](const char *name) {
            QAction *action = test.window().findChild<QAction *>(QLatin1String(name));
            if (!action)
                qFatal("There is no line %s.", name);
            return action;
        };
        const QList<std::pair<const char *, const char *>> keys{
            {"caseNext", "N"},      {"casePrevious", "P"}, {"caseRows", "Return"}, {"caseTakeLeft", "1"},
            {"caseTakeRight", "2"}, {"caseEdit", "E"},     {"caseNeither", "X"},   {"caseUndecide", "Z"},
            {"caseWhy", "W"},       {"caseComment", "M"},  {"caseForAll", "F"},    {"caseAgreed", "G"}};
        for (const auto &[name, key] : keys) {
            QCOMPARE(line(name)->shortcut(), QKeySequence(QLatin1String(key)));
            QVERIFY2(!line(name)->isEnabled(), name); // there is no review
        }
        QCOMPARE(line("caseTakeLeft")->text(), QStringLiteral("Take the &left one’s"));
        test.begin();
        const auto look = [&] { emit menuOf(test, "caseNext")->aboutToShow(); };
        look();
        QCOMPARE(line("caseTakeLeft")->text(), QStringLiteral("Take Ida’s (&left)"));
        QCOMPARE(line("caseTakeRight")->text(), QStringLiteral("Take Omar’s (r&ight)"));
        for (const char *name : {"caseNext", "caseTakeLeft", "caseNeither", "caseForAll", "caseAgreed"})
            QVERIFY2(line(name)->isEnabled(), name);
        QVERIFY(!line("caseUndecide")->isEnabled()); // nothing is decided
        line("caseTakeLeft")->trigger();
        QCOMPARE(test.decisions().size(), 1);
        QCOMPARE(test.decisions().first().quote, test.works[0]);
        test.review().setCurrent(0);
        look();
        QVERIFY(line("caseUndecide")->isEnabled());
        QVERIFY(!line("caseAgreed")->isEnabled()); // that was the only one
        line("caseUndecide")->trigger();
        QCOMPARE(test.decisions().size(), 0);
        // The caret stands in words that nobody has tagged: chosen by name, it is about the case all the
        // same.
        test.view().setCaret(reviewedText.indexOf(u"Nobody"));
        test.review().setCurrent(1);
        line("caseNeither")->trigger();
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.decisions().size(), 1);
        QCOMPARE(test.decisions().first().verdict, Decision::Verdict::Rejected);
    }

    void fDecidesOnAllThatAreShownByKeys()
    {
        ReviewedWindow test;
        test.begin();
        const auto inMenu = [&](const std::function<void(QMenu &)> &work) {
            bool isAsked = false;
            QTimer::singleShot(0, &test.window(), [&] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                isAsked = true;
                work(*menu);
            });
            test.press(QStringLiteral("F"));
            test.window().activateWindow(); // without a desktop, a menu that closes leaves no window active
            return isAsked && QTest::qWaitForWindowActive(&test.window(), patience);
        };
        // It says on how many, and Esc leaves all as it was.
        QVERIFY(inMenu([](QMenu &menu) {
            QCOMPARE(menu.actions().first()->text(), QStringLiteral("For the 3 undecided shown"));
            QTest::keyClick(&menu, Qt::Key_Escape);
        }));
        QCOMPARE(test.decisions().size(), 0);
        // X asks for one reason, and Esc there leaves all as it was, too.
        const auto chooseNeither = [](QMenu &menu) { QTest::keyClick(&menu, Qt::Key_X); };
        QVERIFY(inMenu(chooseNeither));
        test.press(QStringLiteral("Esc"));
        QCOMPARE(test.decisions().size(), 0);
        // Only what is shown: the chip is pressed with the keyboard.
        auto *chip = test.panel().findChild<QAbstractButton *>(QStringLiteral("filter_only_a"));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        test.view().setFocus();
        QVERIFY(inMenu(chooseNeither));
        test.type(QStringLiteral("motto"));
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.decisions().size(), 1);
        QCOMPARE(test.decisions().first().quote, test.formality);
        QCOMPARE(test.decisions().first().reason, QStringLiteral("motto"));
        // The rest, with the arrows, and all of it in one undo.
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        test.view().setFocus();
        QVERIFY(inMenu([](QMenu &menu) {
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) // the right one's
                QTest::keyClick(&menu, key);
        }));
        test.press(QStringLiteral("Shift+Return")); // no reason
        QCOMPARE(test.decisions().size(), 3);
        const QList<Decision> decisions = test.decisions();
        QVERIFY(std::any_of(decisions.begin(), decisions.end(),
                            [&](const Decision &one) { return one.quote == test.tired[1]; }));
        test.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.window(), patience));
        test.view().setFocus();
        test.press(QStringLiteral("F"));
        QCOMPARE(test.said(), QStringLiteral("All that are shown are decided."));
        test.press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(test.decisions().size(), 1);
    }

    void theReportIsWrittenFromTheMenu()
    {
        ReviewedWindow test;
        test.begin();
        test.press(QStringLiteral("1"));
        const QString path = test.folder() + QStringLiteral("/report.csv");
        test.prompts.saveAnswers = {path};
        test.window().actions()[Do::Report]->trigger();
        QTRY_COMPARE(test.prompts.told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"accepted\""));
    }

private:
    static QMenu *menuOf(TestWindow &test, const char *line)
    {
        const QAction *action = test.window().findChild<QAction *>(QLatin1String(line));
        return qobject_cast<QMenu *>(action->associatedObjects().value(0));
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ReviewRoom)
#include "tst_reviewroom.moc"
