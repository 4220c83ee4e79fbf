#include "app/session/cataloguing.h"
#include "app/session/openconflicts.h"
#include "app/session/tagging.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectreader.h"
#include "tests/support/nativekeys.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/review/conflictmodel.h"
#include "ui/review/conflictsdialog.h"
#include "ui/review/fieldchoice.h"
#include "ui/review/markedtext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It rained,” said Ida Brandt. “Twice,” she added.");

} // namespace

/// Two people have said different things of one, and somebody decides: with real files and real keys.
class tst_ConflictsDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_theirs;
    ScriptedPrompts m_prompts;
    Annotator m_bob{AnnotatorId::create(), QStringLiteral("Bob")};

    Session &session() { return m_project->session(); }
    QString theirPath() const { return m_folder->filePath(QStringLiteral("bob.pullquote")); }

    /// Bob goes on with a copy.
    void part(const Annotator &as)
    {
        QVERIFY(session().queue()->waitForSaved());
        QVERIFY(session().queue()->saveCopy(theirPath()).ok());
        Result<std::unique_ptr<Session>> opened = Session::open(theirPath(), Access::Write, as);
        QVERIFY(opened.ok());
        m_theirs = std::move(*opened);
        QVERIFY(m_theirs->openArticle(session().article().article().id).ok());
    }
    void merge()
    {
        QVERIFY(m_theirs->queue()->waitForSaved());
        m_theirs.reset();
        QVERIFY(session().queue()->waitForSaved());
        const auto isDone = std::make_shared<bool>(false); // shared: it may come when nobody waits any more
        session().queue()->run(
            [this](ProjectFile &file) {
                const auto colleague = ColleagueFile::open(theirPath());
                QVERIFY(colleague.ok());
                QVERIFY(file.merge(**colleague, session().me()).ok());
            },
            [isDone] { *isDone = true; });
        QTRY_VERIFY(*isDone);
        QVERIFY(session().reload().ok());
    }

    SpeakerId addSpeaker(const QString &name)
    {
        const Result<SpeakerId> made = Cataloguing(session()).createSpeaker(name);
        return made ? *made : SpeakerId();
    }
    static void setRole(Session &in, SpeakerId id, const QString &role, const QString &affiliation = {})
    {
        Speaker speaker = *in.catalogue().speaker(id);
        speaker.role = role;
        speaker.affiliation = affiliation;
        QVERIFY(Cataloguing(in).changeSpeaker(speaker).ok());
    }
    /// Bob says mayor of the town, this person council of the county.
    SpeakerId disputeASpeaker()
    {
        const SpeakerId ida = addSpeaker(QStringLiteral("Ida Brandt"));
        part(m_bob);
        setRole(*m_theirs, ida, QStringLiteral("Mayor"), QStringLiteral("Town"));
        setRole(session(), ida, QStringLiteral("Council"), QStringLiteral("County"));
        merge();
        return ida;
    }
    const Speaker &now(SpeakerId id) { return *session().catalogue().speaker(id); }

    static FieldChoice *choice(QWidget &dialog, const char *field)
    {
        for (FieldChoice *found : dialog.findChildren<FieldChoice *>()) {
            if (found->field() == QLatin1String(field))
                return found;
        }
        return nullptr;
    }
    static QPushButton *decide(QWidget &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("decide"));
    }
    static QListView *list(QWidget &dialog)
    {
        return dialog.findChild<QListView *>(QStringLiteral("conflictList"));
    }
    static QString words(const FieldChoice *field, int number)
    {
        return field->findChild<MarkedText *>(QStringLiteral("words%1").arg(number))->words().words;
    }
    static QString label(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1String(name))->text();
    }

private slots:
    void init()
    {
        m_prompts = ScriptedPrompts();
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<TestProject>(text);
    }
    void cleanup() { m_theirs.reset(); }

    void theCountFollowsMergeUndoRedoAndOpening()
    {
        OpenConflicts conflicts(session());
        QSignalSpy changed(&conflicts, &OpenConflicts::changed);
        disputeASpeaker();
        QTRY_COMPARE(conflicts.count(), 1);
        QVERIFY(session().undo().ok());
        QTRY_COMPARE(conflicts.count(), 0);
        QVERIFY(session().redo().ok());
        QTRY_COMPARE(conflicts.count(), 1);
        QCOMPARE(changed.count(), 3);
        m_project->reopen();
        OpenConflicts anew(session());
        QTRY_COMPARE(anew.count(), 1);
    }

    void bothSidesAreShownAndDecidedByKeys()
    {
        const SpeakerId ida = disputeASpeaker();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        const QAbstractItemModelTester tester(list(dialog)->model());
        QSignalSpy said(&dialog, &ConflictsDialog::said);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
        QTRY_VERIFY(choice(dialog, "role"));
        QCOMPARE(label(dialog, "conflictTitle"), QStringLiteral("Speaker: Ida Brandt"));
        FieldChoice *role = choice(dialog, "role");
        const QStringList roles{words(role, 1), words(role, 2)};
        QCOMPARE(roles.first(), now(ida).role); // what stands
        QVERIFY(roles.contains(QStringLiteral("Mayor")) && roles.contains(QStringLiteral("Council")));
        const int bobs = int(roles.indexOf(QStringLiteral("Mayor"))) + 1;
        QVERIFY(role->findChild<QRadioButton *>(QStringLiteral("answer%1").arg(bobs))
                    ->text()
                    .contains(QStringLiteral("Bob")));
        QVERIFY(role->findChild<QRadioButton *>(QStringLiteral("answer%1").arg(3 - bobs))
                    ->text()
                    .contains(QStringLiteral("You")));
        QVERIFY(!decide(dialog)->isEnabled());

        // Bob's role, and one's own affiliation.
        choice(dialog, "affiliation")->takeFocus();
        const int mine = words(choice(dialog, "affiliation"), 1) == QStringLiteral("County") ? 1 : 2;
        QTest::keyClick(dialog.focusWidget(), Qt::Key(Qt::Key_0 + mine));
        QVERIFY(role->hasFocusWithin()); // on to the next
        QTest::keyClick(dialog.focusWidget(), Qt::Key(Qt::Key_0 + bobs));
        QVERIFY(decide(dialog)->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(now(ida).role, QStringLiteral("Mayor"));
        QCOMPARE(now(ida).affiliation, QStringLiteral("County"));
        QTRY_COMPARE(conflicts.count(), 0);
        QCOMPARE(list(dialog)->model()->rowCount(), 0);
        QVERIFY(label(dialog, "conflictCount").contains(QStringLiteral("Nothing")));
        QVERIFY(said.value(0).value(0).toString().contains(QStringLiteral("Ida Brandt")));

        // One undo, from here, and it is on screen again.
        QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.count(), 1);
        QTRY_VERIFY(choice(dialog, "role"));
        QCOMPARE(now(ida).role, roles.first());
        QVERIFY(m_prompts.told.isEmpty());
    }

    void digitsAreKeysByTheirPlace()
    {
        disputeASpeaker();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
        QTRY_VERIFY(choice(dialog, "role"));
        list(dialog)->setFocus();
        test::press({11, Qt::Key_Eacute, QStringLiteral("é"), {}}); // the 2 of AZERTY, without Shift
        QCOMPARE(choice(dialog, "role")->chosen(), 1);
        QCOMPARE(choice(dialog, "affiliation")->chosen(), 1);
        test::press({10, Qt::Key_Ampersand, QStringLiteral("&"), {}});
        QCOMPARE(choice(dialog, "role")->chosen(), 0);
        test::press({88, Qt::Key_2, QStringLiteral("2"), Qt::KeypadModifier});
        QCOMPARE(choice(dialog, "role")->chosen(), 1);
    }

    void keepingWhatStandsDecidesAsWellFromTheListAlone()
    {
        const SpeakerId ida = disputeASpeaker();
        const QString stands = now(ida).role;
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
        QTRY_VERIFY(choice(dialog, "role"));
        list(dialog)->setFocus();
        QTest::keyClick(list(dialog), Qt::Key_1);
        QVERIFY(decide(dialog)->isEnabled());
        QTest::keyClick(list(dialog), Qt::Key_Return);
        QTRY_COMPARE(conflicts.count(), 0);
        QCOMPARE(now(ida).role, stands);
    }

    void whatOneEmptiedCanBeEmptied()
    {
        const SpeakerId ida = addSpeaker(QStringLiteral("Ida Brandt"));
        setRole(session(), ida, QStringLiteral("Guest"));
        part(m_bob);
        setRole(*m_theirs, ida, {});
        setRole(session(), ida, QStringLiteral("Mayor"));
        merge();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_VERIFY(choice(dialog, "role"));
        const int empty = words(choice(dialog, "role"), 1) == QStringLiteral("Mayor") ? 2 : 1;
        list(dialog)->setFocus();
        QTest::keyClick(list(dialog), Qt::Key(Qt::Key_0 + empty));
        QTest::keyClick(list(dialog), Qt::Key_Return);
        QTRY_COMPARE(conflicts.count(), 0);
        QCOMPARE(now(ida).role, QString());
    }

    void theMouseChoosesOnTheWordsThemselves()
    {
        const SpeakerId ida = disputeASpeaker();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_VERIFY(choice(dialog, "role"));
        const QString other = words(choice(dialog, "role"), 2);
        for (const char *field : {"role", "affiliation"})
            QTest::mouseClick(choice(dialog, field)->findChild<MarkedText *>(QStringLiteral("words2")),
                              Qt::LeftButton);
        QTest::mouseClick(decide(dialog), Qt::LeftButton);
        QCOMPARE(now(ida).role, other);
        QTRY_COMPARE(conflicts.count(), 0);
    }

    void spansAreShownAsTheirWordsWithWhatDiffersMarked()
    {
        TagRequest request;
        request.content = {{0, 12}};
        const Result<QuoteId> quote = Tagging(session()).tag(request);
        QVERIFY(quote.ok());
        part(session().me()); // the same person on another computer
        const auto setContent = [&](Session &in, Span span) {
            Quote changed = *in.article().quote(*quote);
            changed.content = {span};
            ChangeSet changes = in.draft(QStringLiteral("Borders"));
            changes.changes = {Change::to(changed)};
            QVERIFY(in.commit(changes).ok());
        };
        setContent(*m_theirs, {0, 28});
        setContent(session(), {0, 17});
        merge();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_VERIFY(choice(dialog, "content"));
        FieldChoice *content = choice(dialog, "content");
        const QStringList both{words(content, 1), words(content, 2)};
        QVERIFY2(both.contains(QStringLiteral("“It rained,” said Ida Brandt")), qPrintable(both.join(u'|')));
        QVERIFY(both.contains(QStringLiteral("“It rained,” said")));
        const int longer = int(both.indexOf(QStringLiteral("“It rained,” said Ida Brandt"))) + 1;
        const auto *marked = content->findChild<MarkedText *>(QStringLiteral("words%1").arg(longer));
        QCOMPARE(marked->words().marks, (QList<Span>{{18, 28}}));
    }

    void aQuoteOfSomebodyElseIsShownAndHersToDecide()
    {
        Quote bobs;
        bobs.id = QuoteId::create();
        bobs.article = session().article().article().id;
        bobs.annotator = m_bob.id;
        bobs.content = {{0, 12}};
        bobs.created = QDateTime::currentDateTimeUtc();
        m_project->addQuoteOf(m_bob, bobs);
        part(m_bob);
        const auto setNote = [&](Session &in, const QString &note) {
            Quote changed = bobs;
            changed.note = note;
            ChangeSet changes = in.draft(QStringLiteral("Note"));
            changes.annotator = m_bob.id;
            changes.changes = {Change::to(changed)};
            QVERIFY(in.commit(changes).ok());
        };
        setNote(*m_theirs, QStringLiteral("at home"));
        setNote(session(), QStringLiteral("at work"));
        merge();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_VERIFY(choice(dialog, "note"));
        QVERIFY2(label(dialog, "conflictHint").contains(QStringLiteral("for Bob to decide")),
                 qPrintable(label(dialog, "conflictHint")));
        QTest::keyClick(list(dialog), Qt::Key_1);
        QVERIFY(!decide(dialog)->isEnabled());
        QCOMPARE(choice(dialog, "note")->chosen(), -1);
    }

    void whatOneDeletedIsKeptOrDeleted_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("deleted") << false;
    }
    void whatOneDeletedIsKeptOrDeleted()
    {
        QFETCH(bool, isKept);
        const SpeakerId ida = addSpeaker(QStringLiteral("Ida Brandt"));
        part(m_bob);
        QVERIFY(Cataloguing(*m_theirs).deleteSpeaker(ida).ok());
        setRole(session(), ida, QStringLiteral("Mayor"));
        merge();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_VERIFY(choice(dialog, "deleted"));
        QVERIFY(words(choice(dialog, "deleted"), 1).contains(QStringLiteral("keep"))); // it stands
        choice(dialog, "deleted")->choose(isKept ? 0 : 1);
        QTest::mouseClick(decide(dialog), Qt::LeftButton);
        QCOMPARE(session().catalogue().speaker(ida) != nullptr, isKept);
        QTRY_COMPARE(conflicts.count(), 0);
    }

    void aThousandAreListed()
    {
        ChangeSet many = session().draft(QStringLiteral("New"));
        QList<Speaker> speakers;
        for (int i = 0; i < 1000; ++i) {
            Speaker speaker;
            speaker.id = SpeakerId::create();
            speaker.name = QStringLiteral("S%1").arg(i);
            speakers.append(speaker);
            many.changes.append(Change::to(speaker));
        }
        QVERIFY(session().commit(many).ok());
        part(m_bob);
        const auto setRoles = [&](Session &in, const QString &role) {
            ChangeSet changes = in.draft(QStringLiteral("Roles"));
            for (Speaker speaker : speakers) {
                speaker.role = role;
                changes.changes.append(Change::to(speaker));
            }
            QVERIFY(in.commit(changes).ok());
        };
        setRoles(*m_theirs, QStringLiteral("a"));
        setRoles(session(), QStringLiteral("b"));
        merge();
        OpenConflicts conflicts(session());
        ConflictsDialog dialog(session(), conflicts, m_prompts);
        dialog.show();
        QTRY_COMPARE(list(dialog)->model()->rowCount(), 1000);
        list(dialog)->scrollToBottom();
        list(dialog)->setCurrentIndex(list(dialog)->model()->index(500, 0));
        QVERIFY(choice(dialog, "role"));
        QTest::keyClick(list(dialog), Qt::Key_2);
        QTest::mouseClick(decide(dialog), Qt::LeftButton);
        QTRY_COMPARE(list(dialog)->model()->rowCount(), 999);
        QCOMPARE(list(dialog)->currentIndex().row(), 500); // on to the next
    }
};

QTEST_MAIN(tst_ConflictsDialog)
#include "tst_conflictsdialog.moc"
