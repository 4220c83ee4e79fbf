#include "app/session/commenting.h"
#include "app/session/tagging.h"
#include "app/store/colleaguefile.h"
#include "app/store/mergereport.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/support/reviewedproject.h"

#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("He said “no” and “never”.");

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
    return std::move(result).value();
}
void good(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().sentence()));
}

} // namespace

/// Comments on quotes: threads, and what each verb leaves in the project.
class TestCommenting : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<ReviewedProject>(text);
        m_quote = m_project->tag(m_project->ida, u"“no”");
        m_project->tag(m_project->omar, u"“never”");
    }
    void cleanup() { m_project.reset(); }

    void aCommentOnAnothersQuoteIsOnesOwnAndCopiesNothing()
    {
        QSignalSpy told(&session(), &Session::remarksChanged);
        const CommentId id = good(say().comment(m_quote, QStringLiteral("  Sure?\r\n ")));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<QList<QuoteId>>(), QList{m_quote});
        const Comment *made = session().remarks().comment(id);
        QCOMPARE(made->text, QStringLiteral("Sure?"));
        QCOMPARE(made->annotator, m_project->me().id);
        QCOMPARE(made->created.timeSpec(), Qt::UTC);
        QCOMPARE(session().article().quoteCount(), 2);
        QCOMPARE(session().article().quote(m_quote)->annotator, m_project->ida.id);
        m_project->reopen();
        QCOMPARE(words(), QStringLiteral("Sure?"));
    }

    void anEmptyCommentIsRefused()
    {
        QVERIFY(!say().comment(m_quote, QStringLiteral(" \n ")));
        QVERIFY(!say().comment(QuoteId::create(), QStringLiteral("Where?")));
        const CommentId id = good(say().comment(m_quote, QStringLiteral("Here")));
        QVERIFY(!say().edit(id, QString()));
        QVERIFY(!say().reply(id, QStringLiteral("\n")));
        QCOMPARE(words(), QStringLiteral("Here"));
    }

    void eachVerbIsOneUndo()
    {
        const CommentId id = good(say().comment(m_quote, QStringLiteral("One")));
        good(say().reply(id, QStringLiteral("Two")));
        good(say().edit(id, QStringLiteral("Uno")));
        good(say().setResolved(id, true));
        good(say().reply(id, QStringLiteral("Three")));
        QCOMPARE(words(), QStringLiteral("Uno (Two, Three)")); // open again with the answer
        for (const char *before : {"[Uno (Two)]", "Uno (Two)", "One (Two)", "One", ""}) {
            good(session().undo());
            QCOMPARE(words(), QString::fromUtf8(before));
        }
        for (int i = 0; i < 5; ++i)
            good(session().redo());
        QCOMPARE(words(), QStringLiteral("Uno (Two, Three)"));
    }

    void anAnswerToAnAnswerJoinsTheThread()
    {
        const CommentId first = good(say().comment(m_quote, QStringLiteral("One")));
        const CommentId second = good(say().reply(first, QStringLiteral("Two")));
        good(say().reply(second, QStringLiteral("Three")));
        QCOMPARE(words(), QStringLiteral("One (Two, Three)"));
        good(say().setResolved(second, true));
        QCOMPARE(words(), QStringLiteral("[One (Two, Three)]"));
    }

    void whatIsAnsweredLosesItsWordsAndStays()
    {
        const CommentId first = good(say().comment(m_quote, QStringLiteral("One")));
        const CommentId second = good(say().reply(first, QStringLiteral("Two")));
        good(say().remove(first));
        QCOMPARE(words(), QStringLiteral(" (Two)"));
        good(say().remove(second));
        QCOMPARE(words(), QString());
        QCOMPARE(session().remarks().commentsOn(m_quote).size(), 1);
        good(say().remove(first));
        QVERIFY(session().remarks().commentsOn(m_quote).isEmpty());
        for (int i = 0; i < 3; ++i)
            good(session().undo());
        QCOMPARE(words(), QStringLiteral("One (Two)"));
    }

    void onlyItsAnnotatorChangesAComment()
    {
        const CommentId mine = good(say().comment(m_quote, QStringLiteral("Mine")));
        m_project->reopenAs(m_project->omar);
        const Result<void> edited = say().edit(mine, QStringLiteral("His"));
        QVERIFY(!edited);
        QCOMPARE(edited.problem().sentence(),
                 QStringLiteral("This comment is J. Editor’s. Reply to it instead."));
        QVERIFY(!say().remove(mine));
        good(say().setResolved(mine, true)); // but a thread is everybody's
        QCOMPARE(words(), QStringLiteral("[Mine]"));
    }

    void whatSomebodyHasAnsweredIsNotUndone()
    {
        const CommentId mine = good(say().comment(m_quote, QStringLiteral("Mine")));
        m_project->reopenAs(m_project->omar);
        good(say().reply(mine, QStringLiteral("His")));
        m_project->reopenAs(m_project->me());
        const Result<QString> undone = session().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.problem().sentence(),
                 QStringLiteral("Omar has replied to this comment. Delete its words, or resolve the thread "
                                "instead."));
        QCOMPARE(words(), QStringLiteral("Mine (His)"));
    }

    void aDeletedQuoteCanBeTalkedAbout()
    {
        m_project->reopenAs(m_project->ida);
        good(say().comment(m_quote, QStringLiteral("Why?")));
        good(Tagging(session()).remove({m_quote}));
        good(say().comment(m_quote, QStringLiteral("Gone.")));
        m_project->reopen();
        good(say().comment(m_quote, QStringLiteral("I see.")));
        m_project->reopen();
        QCOMPARE(words(), QStringLiteral("Why? | Gone. | I see."));
    }

    void hiddenLayersHideWhatIsSaidAboutThem()
    {
        const CommentId id = good(say().comment(m_quote, QStringLiteral("Hm")));
        session().setLayerShown(m_project->ida.id, false);
        QVERIFY(shownThreads(session(), m_quote).isEmpty());
        session().setLayerShown(m_project->ida.id, true);
        QCOMPARE(shownThreads(session(), m_quote).size(), 1);
        m_project->reopenAs(m_project->ida);
        good(Tagging(session()).remove({m_quote}));
        m_project->reopenAs(m_project->omar);
        QCOMPARE(shownThreads(session(), m_quote).size(), 1);
        Project project = session().catalogue().project();
        project.blindTagging = true;
        good(Cataloguing(session()).changeProject(project));
        QVERIFY(shownThreads(session(), m_quote).isEmpty());
        m_project->reopenAs(m_project->ida); // her own, though she has deleted it
        QCOMPARE(shownThreads(session(), m_quote).first().first.id, id);
    }

    void repliesOfTwoPeopleComeTogether()
    {
        const CommentId id = good(say().comment(m_quote, QStringLiteral("Sure?")));
        QVERIFY(session().queue()->waitForSaved());
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("omar.pullquote"));
        good(saveProjectCopy(session().file(), copy));
        {
            const auto omars = good(Session::open(copy, Access::Write, m_project->omar));
            good(omars->openArticle(session().article().article().id));
            good(Commenting(*omars).reply(id, QStringLiteral("Yes.")));
            good(Commenting(*omars).setResolved(id, true));
            QVERIFY(omars->queue()->waitForSaved());
        }
        m_project->reopenAs(m_project->ida);
        good(say().reply(id, QStringLiteral("No.")));
        QVERIFY(session().queue()->waitForSaved());
        // Shared: the merge may come when nobody waits any more.
        const std::shared_ptr colleague = good(ColleagueFile::open(copy));
        const auto merged = std::make_shared<std::optional<Result<MergeReport>>>();
        const auto isDone = std::make_shared<bool>(false);
        session().queue()->run([merged, colleague, ida = m_project->ida](
                                   ProjectFile &file) { *merged = file.merge(*colleague, ida); },
                               [isDone] { *isDone = true; });
        QTRY_VERIFY(*isDone);
        QVERIFY(good(**merged).conflicts.isEmpty());
        good(session().reload());
        QCOMPARE(words(), QStringLiteral("[Sure? (Yes., No.)]"));
        good(session().undo());
        good(session().reload());
        QCOMPARE(words(), QStringLiteral("Sure? (No.)"));
    }

    void noClockAndNoCircleLosesAComment()
    {
        const auto at = [](int second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        const auto make = [&](CommentId id, CommentId answers, const QString &words, int second) {
            return Comment{id, m_quote, m_project->me().id, answers, words, at(second), false};
        };
        const CommentId a = CommentId::create(), b = CommentId::create(), c = CommentId::create(),
                        d = CommentId::create(), e = CommentId::create();
        // Oldest first: an answer of a wrong clock, two that answer each other, one to what is elsewhere.
        const QList<Comment> all{
            make(b, a, QStringLiteral("early"), 1), make(a, {}, QStringLiteral("first"), 2),
            make(c, d, QStringLiteral("round"), 3), make(d, c, QStringLiteral("about"), 4),
            make(e, CommentId::create(), QStringLiteral("lost"), 5)};
        QCOMPARE(inWords(threadsOf(all)), QStringLiteral("first (early) | round (about) | lost"));
    }

    void draftsAreKeptByPlace()
    {
        CommentDrafts drafts;
        QSignalSpy changed(&drafts, &CommentDrafts::changed);
        const CommentDrafts::Place here = CommentDrafts::newOn(m_quote);
        drafts.keep(here, QStringLiteral("I th"));
        drafts.keep(here, QStringLiteral("I think"));
        drafts.keep(CommentDrafts::newOn(QuoteId::create()), QStringLiteral(" \n"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(drafts.places().size(), 1);
        QCOMPARE(drafts.words(here), QStringLiteral("I think"));
        drafts.drop(here);
        QVERIFY(!drafts.has(here));
    }

private:
    Session &session() { return m_project->session(); }
    Commenting say() { return Commenting(session()); }
    static QString inWords(const QList<CommentThread> &threads)
    {
        QStringList list;
        for (const CommentThread &thread : threads) {
            QStringList replies;
            for (const Comment &reply : thread.replies)
                replies.append(reply.text);
            QString line = thread.first.text;
            if (!replies.isEmpty())
                line += QStringLiteral(" (%1)").arg(replies.join(QStringLiteral(", ")));
            list.append(thread.isResolved() ? QStringLiteral("[%1]").arg(line) : line);
        }
        return list.join(QStringLiteral(" | "));
    }
    /// "first (reply, reply) | [resolved]".
    QString words() { return inWords(threadsOf(session().remarks().commentsOn(m_quote))); }

    std::unique_ptr<ReviewedProject> m_project;
    QuoteId m_quote;
};

QTEST_GUILESS_MAIN(TestCommenting)
#include "tst_commenting.moc"
