#include "app/review/colleaguemerge.h"
#include "app/reviewing/reviewing.h"
#include "app/session/commenting.h"
#include "app/session/tagging.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectfile.h"
#include "tests/support/must.h"
#include "tests/support/nativekeys.h"
#include "tests/support/rounds.h"
#include "tests/support/testwindow.h"
#include "ui/ears/spokenlist.h"
#include "ui/panel/commentview.h"
#include "ui/review/answerpane.h"
#include "ui/review/answerswindow.h"
#include "ui/review/answertalk.h"
#include "ui/review/colleaguedialog.h"
#include "ui/review/markedtext.h"
#include "ui/window/reviewdesk.h"
#include "ui/window/statusline.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. Others called it “a formality”.\n"
                                    "Tomás said he was “very tired of it”. Nobody said “yes” at all.");

using Verdict = Answer::Verdict;

Span spanOf(QStringView words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

/// Ida's window, and Omar, who reviews what she tags.
class Fixture : public TestWindow {
public:
    const Annotator omar{AnnotatorId::create(), QStringLiteral("Omar")};
    QuoteId accepted, rejected, amended;

    Fixture()
    {
        startProject(text);
        accepted = tag(u"“It works,”", QStringLiteral("Ida Brandt"));
        rejected = tag(u"“a formality”");
        amended = tag(u"very tired", QStringLiteral("Tomás"));
        must(Tagging(session()).setKind(amended, QuoteKind::Direct));
    }

    QuoteId tag(QStringView words, const QString &speaker = {})
    {
        TagRequest request;
        request.content = {spanOf(words)};
        request.speaker.newName = speaker;
        const Result<QuoteId> id = Tagging(session()).tag(request);
        must(id);
        return *id;
    }

    /// A new article without quotes, in place of the one that is open.
    ArticleId openAnother()
    {
        Article other;
        other.title = QStringLiteral("Another");
        const auto made = Cataloguing(session()).createArticle(other, QStringLiteral("“No,” she said."));
        must(made);
        must(session().openArticle(*made));
        return *made;
    }

    /// Omar at work in the file at `path`.
    void review(const QString &path, const std::function<void(Session &, Review &, Reviewing &)> &work) const
    {
        const auto his = Session::open(path, Access::Write, omar);
        must(his);
        must((*his)->openArticle(m_article));
        Review review(**his, {m_ida, omar.id, {}});
        Reviewing verbs(**his, review);
        work(**his, review, verbs);
        if (!(*his)->queue()->waitForSaved())
            qFatal("The review cannot be saved.");
    }
    /// One answer of each verdict.
    void reviewAll(const QString &path)
    {
        review(path, [this](Session &his, Review &review, Reviewing &verbs) {
            must(verbs.take(review.caseOf(accepted), Side::Left));
            must(verbs.reject(review.caseOf(rejected), QStringLiteral("a scare quote")));
            const Result<QuoteId> result = verbs.amend(review.caseOf(amended));
            must(result);
            must(Tagging(his).setContent(*result, {spanOf(u"“very tired of it”")}));
            must(Tagging(his).setKind(*result, QuoteKind::Mixed));
            must(verbs.giveReason(review.caseOf(amended), QStringLiteral("the whole of it")));
            TagRequest request;
            request.content = {spanOf(u"“yes”")};
            must(Tagging(his).tag(request));
        });
    }
    /// Both work in one file: Omar while Ida's window is closed.
    void reviewHere(const std::function<void()> &work)
    {
        remember();
        if (!window().closeProject())
            qFatal("The project cannot be closed.");
        work();
        window().openProject(path());
        view().setFocus();
    }
    void remember()
    {
        m_article = article().article().id;
        m_ida = session().me().id;
        if (!session().queue()->waitForSaved())
            qFatal("The project cannot be saved.");
    }

    /// Omar merges a copy of Ida's project into one of his own, reviews, and sends a copy of that back, whose
    /// path this is.
    QString sendThereAndBack(const std::function<void(const QString &omars)> &work)
    {
        remember();
        const QString sent = folder() + QStringLiteral("/sent.pullquote");
        const QString omars = folder() + QStringLiteral("/omar.pullquote");
        QString back = folder() + QStringLiteral("/back.pullquote");
        must(session().queue()->saveCopy(sent));
        {
            const auto his = ProjectFile::create(omars, QStringLiteral("omar"));
            must(his);
            const auto hers = ColleagueFile::open(sent);
            must(hers);
            MergeRequest request;
            request.who = omar;
            must(mergeColleague(**his, **hers, request));
        }
        work(omars);
        const auto his = Session::open(omars, Access::Write, omar);
        must(his);
        must((*his)->queue()->saveCopy(back));
        return back;
    }

    /// A colleague's file comes in, by keys.
    void merge(const QString &path)
    {
        prompts.openAnswers = {path};
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, [] {
            auto *dialog = qobject_cast<ColleagueDialog *>(QApplication::activeModalWidget());
            auto *button = dialog ? dialog->findChild<QPushButton *>(QStringLiteral("merge")) : nullptr;
            if (button && button->isEnabled())
                QTest::keyClick(button, Qt::Key_Space);
        });
        hand.start(20);
        view().setFocus();
        press(QStringLiteral("Ctrl+M"));
    }

    void undoInTheWindow()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window(), patience))
            qFatal("The window does not become active.");
        view().setFocus();
        press(QStringLiteral("Ctrl+Z"));
    }

    QToolButton &bell() { return *window().findChild<QToolButton *>(QStringLiteral("newAnswers")); }
    AnswersWindow &answers() { return *window().findChild<AnswersWindow *>(); }
    SpokenList &list() { return *answers().findChild<SpokenList *>(QStringLiteral("answers")); }
    void openAnswers()
    {
        window().activateWindow();
        view().setFocus();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window(); }, patience))
            qFatal("The window does not become active.");
        press(QStringLiteral("Ctrl+Shift+M"));
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &answers(); }, patience))
            qFatal("The answers do not become active.");
        // They are read once in the background, and again where something is under way.
        if (!QTest::qWaitFor([this] { return list().currentIndex().isValid(); }, patience))
            qFatal("There are no answers.");
    }
    /// Sign and word of each answer, headings as they are.
    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            lines.append(list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines;
    }
    QString label(const char *name) { return answers().findChild<QLabel *>(QLatin1String(name))->text(); }
    QString said() { return window().findChild<QLabel *>(QStringLiteral("said"))->text(); }

private:
    ArticleId m_article;
    AnnotatorId m_ida;
};

} // namespace

/// What changed in my tags: the way from a colleague's review back to one's own quotes.
class tst_AnswersWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aReviewGoesThereAndBackAndEveryQuoteIsAnswered()
    {
        Fixture ida;
        const QString back = ida.sendThereAndBack([&](const QString &omars) { ida.reviewAll(omars); });
        QVERIFY(!ida.bell().isVisible());
        ida.merge(back);
        QTRY_VERIFY(ida.bell().isVisible());
        QCOMPARE(ida.bell().text(), QStringLiteral("4 new answer(s)"));
        QTRY_VERIFY(ida.said().contains(QStringLiteral("4 new answer(s) to your quotes")));
        QVERIFY(ida.said().contains(QStringLiteral("Merged")));

        ida.openAnswers();
        QCOMPARE(ida.rows().size(), 5);
        QCOMPARE(ida.rows().at(0), QStringLiteral("A test"));
        QVERIFY(ida.rows().at(1).startsWith(QStringLiteral("new, accepted, “It works,”, Omar")));
        QVERIFY(ida.rows().at(2).startsWith(QStringLiteral("new, rejected, “a formality”, Omar")));
        QVERIFY(ida.rows().at(2).endsWith(QStringLiteral("a scare quote")));
        QVERIFY(ida.rows().at(3).contains(QStringLiteral("words, kind")));
        QVERIFY(ida.rows().at(3).endsWith(QStringLiteral("the whole of it")));
        QVERIFY(ida.rows().at(4).startsWith(QStringLiteral("new, missed, “yes”")));

        ida.answers().findChild<QPushButton *>(QStringLiteral("agreeAll"))->click();
        QVERIFY(!ida.article().quote(ida.rejected));
        QCOMPARE(ida.article().quote(ida.amended)->kind, QuoteKind::Mixed);
        QVERIFY(ida.article().quoteWithContent({spanOf(u"“yes”")}, ida.session().me().id));
        QTRY_VERIFY(!ida.bell().isVisible());
        QTRY_VERIFY(ida.rows().at(3).contains(QStringLiteral("agreed")));
        ida.press(QStringLiteral("Ctrl+Z")); // in this window
        QVERIFY(ida.article().quote(ida.rejected));
        QCOMPARE(ida.article().quote(ida.amended)->kind, QuoteKind::Direct);
        QTRY_VERIFY(!ida.rows().at(3).contains(QStringLiteral("agreed")));

        ida.closeAndReopen();
        ida.openAnswers();
        QVERIFY(ida.rows().at(1).startsWith(QStringLiteral("accepted"))); // seen yesterday
        QVERIFY(!ida.bell().isVisible());
        ida.press(QStringLiteral("Ctrl+Z")); // the merge
        QTRY_VERIFY(ida.rows().isEmpty());
        QVERIFY(ida.label("answersEmpty").contains(QStringLiteral("Nobody has reviewed")));
    }

    void decisionsOnAnArticleThatIsNotOpenComeAndGoWithTheirMerge()
    {
        Fixture ida;
        const QString back = ida.sendThereAndBack([&](const QString &omars) {
            ida.review(omars, [&](Session &, Review &review, Reviewing &verbs) {
                must(verbs.reject(review.caseOf(ida.rejected), {})); // no quote of Omar's comes with it
            });
        });
        const ArticleId other = ida.openAnother();
        ida.merge(back);
        QTRY_VERIFY(ida.bell().isVisible());
        must(ida.session().openArticle(other));
        must(ida.session().undo());
        QTRY_VERIFY(!ida.bell().isVisible());
        must(ida.session().redo());
        QTRY_VERIFY(ida.bell().isVisible());
    }

    void keysWalkAgreeAndLeadIntoTheArticle()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        QCOMPARE(ida.list().currentIndex().row(), 1);
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("accepted")));
        QCOMPARE(ida.bell().text(), QStringLiteral("4 new answer(s)"));
        ida.press(QStringLiteral("N"));
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("rejected")));
        QCOMPARE(ida.label("answerReason"), QStringLiteral("a scare quote"));
        QCOMPARE(ida.bell().text(), QStringLiteral("3 new answer(s)")); // the first has been looked at
        ida.press(QStringLiteral("A"));
        QVERIFY(!ida.article().quote(ida.rejected));
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("amended"))); // goes on
        ida.press(QStringLiteral("A"));
        QCOMPARE(ida.article().quote(ida.amended)->content, QList<Span>{spanOf(u"“very tired of it”")});
        QTRY_VERIFY(ida.rows().at(3).contains(QStringLiteral("agreed"))); // read anew
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("missed")));
        ida.press(QStringLiteral("P"));
        QCOMPARE(ida.label("answerStanding"), QStringLiteral("You have agreed."));
        ida.press(QStringLiteral("Return"));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&ida.window()));
        QCOMPARE(ida.session().currentQuote(), ida.amended);
        QVERIFY(ida.view().hasFocus());
        // Where a quote was that is deleted.
        ida.openAnswers();
        ida.press(QStringLiteral("P P P N Return"));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&ida.window()));
        QCOMPARE(ida.view().selection(), spanOf(u"“a formality”"));
    }

    void lettersOfARussianKeyboardActByTheirPlace()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        test::press({57, 0x0422, QStringLiteral("т"), {}}); // where N is
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("rejected")));
        test::press({38, 0x0424, QStringLiteral("ф"), {}}); // where A is
        QVERIFY(!ida.article().quote(ida.rejected));
        test::press({33, 0x0417, QStringLiteral("з"), {}}); // where P is
        QVERIFY(ida.label("answerVerdict").contains(QStringLiteral("rejected")));
    }

    void bothReadingsStandSideBySideWithWhatDiffersMarked()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        const auto cells = [&] {
            QStringList names;
            for (const MarkedText *cell : ida.answers().findChildren<MarkedText *>())
                names.append(cell->accessibleName());
            return names;
        };
        ida.press(QStringLiteral("N N"));
        QVERIFY(cells().contains(QStringLiteral("Yours, Words: very tired")));
        QVERIFY(
            cells().contains(QStringLiteral("The review’s, Words: “very tired of it”. Only here: of it")));
        QVERIFY(cells().contains(QStringLiteral("Yours, Kind: direct. Only here: direct")));
        QVERIFY(cells().contains(QStringLiteral("The review’s, Kind: mixed. Only here: mixed")));
        QVERIFY(cells().contains(QStringLiteral("Yours, Speaker: Tomás")));
        ida.press(QStringLiteral("N"));
        QCOMPARE(cells().filter(QStringLiteral("Yours")).size(), 0); // missed
    }

    void whoDisagreesCommentsAlsoWhereTheArticleIsNotOpen()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        const ArticleId first = ida.article().article().id;
        ida.openAnother();
        ida.openAnswers();
        ida.press(QStringLiteral("N M"));
        QCOMPARE(ida.article().article().id, first);
        ida.type(QStringLiteral("No, it is mine"));
        ida.press(QStringLiteral("Return"));
        const QList<Comment> comments = ida.session().remarks().commentsOn(ida.rejected);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().text, QStringLiteral("No, it is mine"));
        QVERIFY(ida.article().quote(ida.rejected)); // letters in the field are no keys
    }

    void commentsAreReadWhereTheArticleIsNotOpenAndEscLeavesTheirField()
    {
        Fixture ida;
        ida.reviewHere([&] {
            ida.reviewAll(ida.path());
            ida.review(ida.path(), [&](Session &his, Review &, Reviewing &) {
                must(Commenting(his).comment(ida.rejected, QStringLiteral("It is only a scare quote")));
            });
        });
        const ArticleId first = ida.article().article().id;
        const ArticleId other = ida.openAnother();
        ida.openAnswers();
        ida.press(QStringLiteral("N"));
        QVERIFY2(ida.list()
                     .currentIndex()
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QStringLiteral("1 comment")),
                 qPrintable(ida.rows().join(u'\n')));
        auto *talk = ida.answers().findChild<AnswerTalk *>();
        QVERIFY(talk->isVisible());
        QCOMPARE(talk->findChild<CommentView *>()->comment().text,
                 QStringLiteral("It is only a scare quote"));
        QCOMPARE(ida.article().article().id, other); // reading opens nothing
        ida.press(QStringLiteral("M"));
        QCOMPARE(ida.article().article().id, first);
        QVERIFY(!talk->isVisible());
        ida.type(QStringLiteral("Hm"));
        ida.press(QStringLiteral("Esc"));
        QVERIFY(ida.answers().isVisible());
        QVERIFY(ida.list().hasFocus());
        ida.press(QStringLiteral("Esc"));
        QVERIFY(!ida.answers().isVisible());
    }

    void theOpenArticleStaysOpenThoughAMergeThatIsUndoneHadJoinedIt()
    {
        Fixture ida;
        ida.remember();
        const ArticleId own = ida.article().article().id;
        const QString omars = ida.folder() + QStringLiteral("/omar.pullquote");
        Article his = ida.article().article(); // of the same text, under the smaller id
        his.id = ArticleId::fromString(u"00000000-0000-4000-8000-000000000001");
        {
            const auto session = Session::create(omars, ida.omar);
            must(session);
            ChangeSet makes = (*session)->draft(QStringLiteral("New article"));
            makes.changes = {Change::to(his)};
            makes.texts.insert(his.textSha256, text);
            must((*session)->commit(makes));
            QVERIFY((*session)->queue()->waitForSaved());
        }
        ida.merge(omars);
        QTRY_COMPARE(ida.article().article().id, his.id);
        ida.undoInTheWindow();
        QCOMPARE(ida.article().article().id, own);
        QCOMPARE(ida.article().quoteCount(), 3);
    }

    void undoingTheMergeEndsTheReviewOfWhatItBrought()
    {
        Fixture ida;
        ida.merge(ida.sendThereAndBack([&](const QString &omars) { ida.reviewAll(omars); }));
        QTRY_VERIFY(ida.session().catalogue().annotator(ida.omar.id));
        ida.window().desk()->review({ida.session().me().id, ida.omar.id, {}});
        ida.undoInTheWindow();
        QTRY_VERIFY(!ida.window().desk()->reviewDesk());
        QVERIFY2(ida.said().contains(QStringLiteral("what Omar has tagged")), qPrintable(ida.said()));
        QVERIFY(!ida.article().isNull());
        QVERIFY(ida.session().redo());
        QVERIFY(!ida.window().desk()->reviewDesk());
    }

    void aLongAnswerIsScrolledFromTheList()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        ida.answers().resize(500, 260);
        const QScrollBar *bar = ida.answers().findChild<AnswerPane *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        ida.press(QStringLiteral("Space"));
        QVERIFY(bar->value() > 0);
        ida.press(QStringLiteral("Shift+Space"));
        QCOMPARE(bar->value(), 0);
    }

    void theStatusLineLeadsThereAndIsQuietWhenAllIsSeen()
    {
        Fixture ida;
        QVERIFY(!ida.bell().isVisible());
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        QTRY_VERIFY(ida.bell().isVisible());
        QTest::mouseClick(&ida.bell(), Qt::LeftButton);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&ida.answers()));
        ida.press(QStringLiteral("N N N"));
        QCOMPARE(ida.bell().text(), QStringLiteral("1 new answer(s)"));
        ida.press(QStringLiteral("Esc"));
        QVERIFY(!ida.answers().isVisible());
        QVERIFY(!ida.bell().isVisible());
        // One that says something else now is new again.
        ida.reviewHere([&] {
            ida.review(ida.path(), [&](Session &, Review &review, Reviewing &verbs) {
                must(verbs.giveReason(review.caseOf(ida.accepted), QStringLiteral("well seen")));
            });
        });
        QTRY_COMPARE(ida.bell().text(), QStringLiteral("1 new answer(s)"));
        QTRY_VERIFY(ida.bell().isVisible());
        // One that is undecided is none.
        ida.reviewHere([&] {
            ida.review(ida.path(), [&](Session &, Review &review, Reviewing &verbs) {
                must(verbs.undecide(review.caseOf(ida.accepted)));
            });
        });
        ida.openAnswers();
        QCOMPARE(ida.rows().size(), 4);
        QVERIFY(!ida.bell().isVisible());
    }

    void chipsShowOneKindAndCountAll()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        const auto chip = [&](Verdict verdict) {
            return ida.answers().findChild<QAbstractButton *>(QStringLiteral("answers%1").arg(int(verdict)));
        };
        QCOMPARE(chip(Verdict::Missed)->text(), QStringLiteral("+ missed  1"));
        QTest::mouseClick(chip(Verdict::Missed), Qt::LeftButton);
        QCOMPARE(ida.rows().size(), 2);
        QTest::mouseClick(chip(Verdict::Rejected), Qt::LeftButton);
        QCOMPARE(ida.rows().size(), 3);
        QTest::mouseClick(chip(Verdict::Missed), Qt::LeftButton);
        QTest::mouseClick(chip(Verdict::Rejected), Qt::LeftButton);
        auto *onlyNew = ida.answers().findChild<QAbstractButton *>(QStringLiteral("answersNew"));
        QTest::mouseClick(onlyNew, Qt::LeftButton);
        const qsizetype before = ida.rows().size();
        ida.list().setFocus();
        ida.press(QStringLiteral("N"));
        QCOMPARE(ida.rows().size(), before); // no row goes under the hands
        QTest::mouseClick(onlyNew, Qt::LeftButton);
        QTest::mouseClick(onlyNew, Qt::LeftButton);
        QCOMPARE(ida.rows().size(), before - 1);
    }

    void blindTaggingSaysWhatItWithholds()
    {
        Fixture ida;
        Project rules = ida.session().catalogue().project();
        rules.blindTagging = true;
        ChangeSet changes = ida.session().draft(QStringLiteral("House rules"));
        changes.changes = {Change::to(rules)};
        must(ida.session().commit(changes));
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        ida.openAnswers();
        QCOMPARE(ida.rows().size(), 4); // no "yes"
        QVERIFY(ida.label("answerBlind").contains(QStringLiteral("Blind tagging")));
    }

    void theListIsAModelWhateverHappens()
    {
        Fixture ida;
        ida.reviewHere([&] { ida.reviewAll(ida.path()); });
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("seen.ini")), QSettings::IniFormat);
        AnswerSource source(ida.session(), Settings(store));
        source.setActive(true);
        AnswersModel model(ida.session(), source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 5);
        QRandomGenerator random(test::seed());
        for (int step = 0; step < 200; ++step) {
            AnswerFilter filter;
            for (Verdict verdict : allAnswerVerdicts) {
                if (random.bounded(2))
                    filter.verdicts.insert(verdict);
            }
            filter.unseenOnly = random.bounded(2);
            model.setFilter(filter);
            for (const Answer &answer : model.shown()) {
                QVERIFY(filter.verdicts.isEmpty() || filter.verdicts.contains(answer.verdict));
                QVERIFY(!filter.unseenOnly || !source.isSeen(answer));
                QVERIFY(model.rowLike(answer).isValid());
            }
            if (step % 50 == 49 && !model.shown().isEmpty()) {
                source.markSeen(
                    {model.shown().first()}); // which keeps its row, for as long as the filter is the same
                model.setFilter({});
            }
        }
        model.setFilter({});
        must(Tagging(ida.session()).remove({ida.amended}));
        QTRY_VERIFY(!source.articles().first().answers.at(2).now);
        must(ida.session().undo());
        QTRY_VERIFY(source.articles().first().answers.at(2).now);
        QCOMPARE(model.rowCount(), 5);
    }
};

QTEST_MAIN(tst_AnswersWindow)

#include "tst_answerswindow.moc"
