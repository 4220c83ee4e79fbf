#include "app/session/commenting.h"
#include "app/session/tagging.h"
#include "app/store/projectcopy.h"
#include "app/store/projectreader.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/review/colleaguedialog.h"

#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <functional>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It rained,” said Ida Brandt. “Twice,” she added.");

} // namespace

/// A colleague's file comes in through the window's dialog, with real files and keys.
class tst_ColleagueDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<TestProject> m_project;
    ScriptedPrompts m_prompts;
    QTemporaryDir m_folder;
    QString m_theirs;
    Annotator m_bob{AnnotatorId::create(), QStringLiteral("Bob")};

    Session &session() { return m_project->session(); }

    /// Bob goes on with a copy of the project.
    void bobWorks(const std::function<void(Session &)> &work)
    {
        QVERIFY(session().queue()->waitForSaved());
        m_theirs = m_folder.filePath(
            QStringLiteral("bob%1.pullquote").arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(session().queue()->saveCopy(m_theirs).ok());
        Result<std::unique_ptr<Session>> his = Session::open(m_theirs, Access::Write, m_bob);
        QVERIFY(his.ok());
        QVERIFY((*his)->openArticle(session().article().article().id).ok());
        work(**his);
        QVERIFY((*his)->queue()->waitForSaved());
    }
    /// One quote, of a speaker of this name.
    void bobTags(const QString &speaker)
    {
        bobWorks([&](Session &his) {
            TagRequest request;
            request.content = {{0, 12}};
            SpeakerChoice choice;
            choice.newName = speaker;
            request.speaker = choice;
            QVERIFY(Tagging(his).tag(request).ok());
        });
    }

    static QString summary(ColleagueDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("mergeSummary"))->text();
    }
    static QPushButton *merge(ColleagueDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("merge"));
    }

private slots:
    void init()
    {
        m_prompts = ScriptedPrompts();
        m_project = std::make_unique<TestProject>(text);
    }

    void itSaysWhatWouldComeAndBringsItWithOneUndo()
    {
        bobTags(QStringLiteral("Ida Brandt"));
        ColleagueDialog dialog(session(), m_theirs, m_prompts);
        dialog.show();
        QTRY_VERIFY(merge(dialog)->isEnabled());
        QVERIFY(summary(dialog).contains(QStringLiteral("Bob")));
        QVERIFY(summary(dialog).contains(QStringLiteral("1 new quote")));
        QCOMPARE(session().article().quoteCount(), 0); // until she says so

        QSignalSpy merged(&dialog, &ColleagueDialog::merged);
        QTest::keyClick(merge(dialog), Qt::Key_Space);
        QTRY_COMPARE(merged.count(), 1);
        QCOMPARE(session().article().quoteCount(), 1);
        QCOMPARE(session().article().quoteNumber(1).annotator, m_bob.id);
        QVERIFY(m_prompts.told.isEmpty());

        QVERIFY(session().undoLabel().contains(QStringLiteral("bob")));
        QVERIFY(session().undo().ok());
        QCOMPARE(session().article().quoteCount(), 0);

        ColleagueDialog again(session(), m_theirs, m_prompts);
        QTRY_VERIFY(merge(again)->isEnabled());
        again.accept();
        QTRY_COMPARE(session().article().quoteCount(), 1);

        ColleagueDialog third(session(), m_theirs, m_prompts);
        QTRY_VERIFY(summary(third).contains(QStringLiteral("here already")));
        QVERIFY(!merge(third)->isEnabled());
    }

    void itSaysHowManyCommentsAndDecisionsWouldCome()
    {
        TagRequest request;
        request.content = {{0, 12}};
        const Result<QuoteId> mine = Tagging(session()).tag(request);
        QVERIFY(mine.ok());
        bobWorks([&](Session &his) {
            QVERIFY(Commenting(his).comment(*mine, QStringLiteral("Sure?")).ok());
            QVERIFY(Commenting(his).comment(*mine, QStringLiteral("It snowed.")).ok());
            Decision decision;
            decision.id = DecisionId::create();
            decision.quote = *mine;
            decision.result = *mine;
            decision.annotator = m_bob.id;
            decision.created = QDateTime::currentDateTimeUtc();
            ChangeSet review = his.draft(QStringLiteral("Review"));
            review.changes = {Change::to(decision)};
            QVERIFY(his.commit(review).ok());
        });
        ColleagueDialog dialog(session(), m_theirs, m_prompts);
        QTRY_VERIFY(merge(dialog)->isEnabled());
        QVERIFY2(summary(dialog).contains(QStringLiteral("2 comment")), qPrintable(summary(dialog)));
        QVERIFY2(summary(dialog).contains(QStringLiteral("1 decision")), qPrintable(summary(dialog)));
        QVERIFY(!summary(dialog).contains(QStringLiteral("new quote")));
        dialog.accept();
        QTRY_COMPARE(session().remarks().decisions().size(), 1);
        ColleagueDialog again(session(), m_theirs, m_prompts);
        QTRY_VERIFY(summary(again).contains(QStringLiteral("here already")));
        QVERIFY(!summary(again).contains(QStringLiteral("comment")));
    }

    void doubtfulNamesAreAskedOnce_data()
    {
        QTest::addColumn<bool>("isSame");
        QTest::newRow("ticked") << true;
        QTest::newRow("left apart") << false;
    }
    void doubtfulNamesAreAskedOnce()
    {
        QFETCH(bool, isSame);
        TagRequest request;
        request.content = {{30, 39}};
        SpeakerChoice choice;
        choice.newName = QStringLiteral("I. Brandt");
        request.speaker = choice;
        const QString theirName = QStringLiteral("Ida Brandt");
        bobTags(theirName);
        QVERIFY(Tagging(session()).tag(request).ok());
        QVERIFY(session().queue()->waitForSaved());
        ColleagueDialog dialog(session(), m_theirs, m_prompts);
        dialog.show();
        QTRY_VERIFY(merge(dialog)->isEnabled());
        auto *pairs = dialog.findChild<QListWidget *>(QStringLiteral("doubtfulPairs"));
        QVERIFY(pairs->isVisible());
        QCOMPARE(pairs->count(), 1);
        QCOMPARE(pairs->item(0)->checkState(), Qt::Unchecked);
        if (isSame) {
            pairs->setFocus();
            pairs->setCurrentRow(0);
            QTest::keyClick(pairs, Qt::Key_Space);
            QCOMPARE(pairs->item(0)->checkState(), Qt::Checked);
        }
        dialog.accept();
        QTRY_COMPARE(session().article().quoteCount(), 2);
        const auto speakerOf = [this](qsizetype number) {
            return session().catalogue().resolved(session().article().quoteNumber(number).speakers.first());
        };
        QCOMPARE(speakerOf(1) == speakerOf(2), isSame);
        QCOMPARE(session().catalogue().speakers().size(), isSame ? 1 : 2);
    }

    void whatIsNoProjectIsSaidAndNothingHappens()
    {
        const QString path = m_folder.filePath(QStringLiteral("notes.pullquote"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3000, 'x'));
        file.close();
        ColleagueDialog dialog(session(), path, m_prompts);
        QTRY_VERIFY(summary(dialog).contains(QStringLiteral("not a Pullquote project")));
        QVERIFY(!merge(dialog)->isEnabled());
        dialog.accept(); // also by the Enter key: nothing to merge
        QVERIFY(session().undoLabel().contains(QStringLiteral("article")));
    }

    void itOpensTheFileInstead()
    {
        bobTags(QStringLiteral("Ida Brandt"));
        ColleagueDialog dialog(session(), m_theirs, m_prompts);
        QSignalSpy asked(&dialog, &ColleagueDialog::openRequested);
        dialog.findChild<QPushButton *>(QStringLiteral("openInstead"))->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), m_theirs);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void theArticleThatIsOpenIsOpenAfterwards()
    {
        bobTags(QStringLiteral("Ida Brandt"));
        const ArticleId open = session().article().article().id;
        ColleagueDialog dialog(session(), m_theirs, m_prompts);
        QTRY_VERIFY(merge(dialog)->isEnabled());
        dialog.accept();
        QTRY_COMPARE(session().article().quoteCount(), 1);
        QCOMPARE(session().article().article().id, open);
    }
};

QTEST_MAIN(tst_ColleagueDialog)
#include "tst_colleaguedialog.moc"
