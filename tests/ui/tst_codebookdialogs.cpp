#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/codebookimportdialog.h"
#include "ui/dialogs/codebookplanmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace pullquote;
using test::ScriptedPrompts;
using test::TestProject;

/// Codebooks that leave a project and come into another one, by the dialogs.
class TestCodebookDialogs : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>(QStringLiteral("He said “no”."));
        m_prompts = ScriptedPrompts();
    }
    void cleanup() { m_project.reset(); }

    void exportAndImportTakeTopicsAlong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("json") << QStringLiteral("topics.json");
        QTest::addRow("csv") << QStringLiteral("topics.csv");
    }
    void exportAndImportTakeTopicsAlong()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const Result<TopicId> made = Cataloguing(session()).createTopic(QStringLiteral("energy"));
        QVERIFY(made.ok());
        const Topic energy = *session().catalogue().topic(*made);
        {
            CodebookDialog dialog(session(), m_prompts);
            m_prompts.saveAnswers = {path};
            button(dialog, "codebookExport")->click();
        }
        QVERIFY(QFile::exists(path));
        TestProject other(QStringLiteral("She said “yes”."));
        CodebookDialog dialog(other.session(), m_prompts);
        m_prompts.openAnswers = {path};
        const QString undoable = other.session().undoLabel();
        QTimer::singleShot(0, this, [] {
            auto *import = qobject_cast<CodebookImportDialog *>(QApplication::activeModalWidget());
            if (import)
                import->accept();
        });
        button(dialog, "codebookImport")->click();
        const Topic *taken = other.session().catalogue().topicNamed(QStringLiteral("energy"));
        QVERIFY(taken);
        QCOMPARE(taken->colour, energy.colour);
        QCOMPARE(taken->key, energy.key);
        QCOMPARE(other.session().catalogue().topics().size(), 4);
        QVERIFY(other.session().undo().ok()); // one step
        QCOMPARE(other.session().catalogue().topics().size(), 3);
        QCOMPARE(other.session().undoLabel(), undoable);
        QVERIFY(other.session().redo().ok());
        QVERIFY(other.session().queue()->waitForSaved());
    }

    void codebooksOfResearchProgramsComeIn()
    {
        CodebookDialog dialog(session(), m_prompts);
        m_prompts.openAnswers = {QStringLiteral(TEST_DATA "/annotations/refi-qda/codebook.qdc")};
        QTimer::singleShot(0, this, [] {
            auto *import = qobject_cast<CodebookImportDialog *>(QApplication::activeModalWidget());
            if (import)
                import->accept();
        });
        button(dialog, "codebookImport")->click();
        const Topic *council = session().catalogue().topicNamed(QStringLiteral("council"));
        QVERIFY(council);
        QCOMPARE(council->definition, QStringLiteral("City council"));
    }

    void whatDiffersIsReplacedOnlyWhenTicked()
    {
        const Topic topic = session().catalogue().topics().first();
        CodebookImportDialog dialog(
            session(), QStringLiteral("x.csv"),
            readCodebookCsv("name,definition\n" + topic.name.toUtf8() + ",Hacking\n"));
        dialog.show();
        QPushButton *import = button(dialog, "takeCodebook");
        QVERIFY(!import->isEnabled());
        auto *list = dialog.findChild<QTreeView *>(QStringLiteral("codebookPlan"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(import->isEnabled());
        QVERIFY(session().catalogue().topic(topic.id)->definition.isEmpty()); // only previewed
        dialog.accept();
        QCOMPARE(session().catalogue().topic(topic.id)->definition, QStringLiteral("Hacking"));
        QCOMPARE(session().catalogue().topic(topic.id)->key, topic.key); // the table has no keys
        QVERIFY(session().undo().ok());
        QVERIFY(session().catalogue().topic(topic.id)->definition.isEmpty());
    }

    void aFileWithProblemsCannotComeIn()
    {
        CodebookImportDialog dialog(session(), QStringLiteral("x.csv"),
                                    readCodebookCsv("name,colour\na,red\nb,#112233\n"));
        dialog.show();
        QVERIFY(!button(dialog, "takeCodebook")->isEnabled());
        const QString remarks =
            dialog.findChild<QPlainTextEdit *>(QStringLiteral("codebookRemarks"))->toPlainText();
        QVERIFY2(remarks.contains(QStringLiteral("line 2")), qPrintable(remarks));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(session().catalogue().topics().size(), 3);
    }

    void aTopicThatWasDeletedComesInAgain()
    {
        const Topic topic = session().catalogue().topics().first();
        QByteArray file = "{\"format\":\"pullquote\",\"version\":1,\"topics\":[{\"id\":\"" +
                          topic.id.toString().toUtf8() + "\",\"name\":\"back\"}]}";
        QVERIFY(Cataloguing(session()).deleteTopic(topic.id).ok());
        CodebookImportDialog dialog(session(), QStringLiteral("x.json"), readCodebookJson(file));
        dialog.accept();
        QCOMPARE(session().catalogue().topic(topic.id)->name, QStringLiteral("back"));
        QVERIFY(session().queue()->waitForSaved());
        QTRY_COMPARE(session().queue()->state(), WriteQueue::State::Saved); // not refused
        QCOMPARE(session().catalogue().topic(topic.id)->name, QStringLiteral("back"));
    }

    void thePlansModelKeepsItsRules()
    {
        CodebookPlanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Codebook codebook = readCodebookCsv("name,key\ncybersecurity,9\nfresh,8\n");
        const TopicsHere here = topicsHere(session().catalogue());
        model.setPlan(planCodebook(codebook, here));
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(
            !model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole)); // new: nothing to replace
        QCOMPARE(model.replaced().size(), 1);
        model.setPlan(planCodebook(codebook, here, model.replaced()));
        QVERIFY(model.index(0, 1).data().toString().contains(QStringLiteral("replaces")));
    }

private:
    static QPushButton *button(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    Session &session() { return m_project->session(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestProject> m_project;
    ScriptedPrompts m_prompts;
};

QTEST_MAIN(TestCodebookDialogs)
#include "tst_codebookdialogs.moc"
