#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/speakereditor.h"
#include "ui/dialogs/speakersdialog.h"
#include "ui/dialogs/topiceditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace pullquote;
using test::ScriptedPrompts;
using test::TestProject;

namespace {

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

QTreeWidgetItem *itemNamed(const QWidget &dialog, const QString &name)
{
    return find<QTreeWidget>(dialog, "catalogueList")
        ->findItems(name, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

class TestCatalogueDialogs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_project.reset(); }
    void speakerIsEditedInOneStep();
    void takenNameIsSaidAtTheField();
    void noteThatIsNotTouchedStaysExactly();
    void quotesAreCountedAndFilterFindsAliases();
    void twoSpeakersAreJoinedUnderTheCurrentOne();
    void deletingAsksFirst();
    void readingOnlyChangesNothing();
    void topicIsEditedWithKeyColourAndParent();
    void newTopicIsAskedForItsName();

private:
    SpeakerId speaker(const QString &name)
    {
        const Result<SpeakerId> made = Cataloguing(session()).createSpeaker(name);
        return made ? *made : SpeakerId();
    }
    Session &session() { return m_project->session(); }
    std::unique_ptr<TestProject> m_project;
    ScriptedPrompts m_prompts;
};

void TestCatalogueDialogs::init()
{
    m_project = std::make_unique<TestProject>(QStringLiteral("He said “no” and “never”."));
    m_prompts = ScriptedPrompts();
}

void TestCatalogueDialogs::speakerIsEditedInOneStep()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakerEditor editor(session(), id);
    find<QLineEdit>(editor, "speakerName")->setText(QStringLiteral("Vladimir Putin"));
    find<QPlainTextEdit>(editor, "speakerAliases")->setPlainText(QStringLiteral("Putin\n\nThe President\n"));
    find<QLineEdit>(editor, "speakerRole")->setText(QStringLiteral("President"));
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    const Speaker after = *session().catalogue().speaker(id);
    QCOMPARE(after.name, QStringLiteral("Vladimir Putin"));
    QCOMPARE(after.aliases, QStringList({QStringLiteral("Putin"), QStringLiteral("The President")}));
    QVERIFY(session().undo().ok());
    QCOMPARE(session().catalogue().speaker(id)->name, QStringLiteral("Putin"));
    QVERIFY(session().catalogue().speaker(id)->role.isEmpty());
}

void TestCatalogueDialogs::takenNameIsSaidAtTheField()
{
    speaker(QStringLiteral("Biden"));
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakerEditor editor(session(), id);
    editor.show();
    find<QLineEdit>(editor, "speakerName")->setText(QStringLiteral("biden"));
    editor.accept();
    QVERIFY(editor.isVisible());
    QVERIFY(find<QLabel>(editor, "speakerProblem")->text().contains(QStringLiteral("Biden")));
    QCOMPARE(session().catalogue().speaker(id)->name, QStringLiteral("Putin"));
}

void TestCatalogueDialogs::noteThatIsNotTouchedStaysExactly()
{
    const SpeakerId id = speaker(QStringLiteral("Macron"));
    Speaker given = *session().catalogue().speaker(id);
    given.note = QStringLiteral("« Oui »");
    QVERIFY(Cataloguing(session()).changeSpeaker(given).ok());
    SpeakerEditor editor(session(), id);
    find<QLineEdit>(editor, "speakerRole")->setText(QStringLiteral("President"));
    editor.accept();
    QCOMPARE(session().catalogue().speaker(id)->note, given.note);
}

void TestCatalogueDialogs::quotesAreCountedAndFilterFindsAliases()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    speaker(QStringLiteral("Biden"));
    Speaker known = *session().catalogue().speaker(id);
    known.aliases = {QStringLiteral("the Kremlin's man")};
    QVERIFY(Cataloguing(session()).changeSpeaker(known).ok());
    Quote quote;
    quote.id = QuoteId::create();
    quote.article = session().article().article().id;
    quote.annotator = m_project->me().id;
    quote.content = {{8, 12}};
    quote.speakers = {id};
    ChangeSet changes = session().draft(QStringLiteral("Tag"));
    changes.changes.append(Change::to(quote));
    QVERIFY(session().commit(changes).ok());
    QVERIFY(session().queue()->waitForSaved());
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QTRY_COMPARE(itemNamed(dialog, QStringLiteral("Putin"))->text(2), QStringLiteral("1"));
    QTRY_COMPARE(itemNamed(dialog, QStringLiteral("Biden"))->text(2), QStringLiteral("0"));
    QTest::keyClicks(find<QLineEdit>(dialog, "catalogueFilter"), QStringLiteral("kremlin"));
    QVERIFY(!itemNamed(dialog, QStringLiteral("Putin"))->isHidden());
    QVERIFY(itemNamed(dialog, QStringLiteral("Biden"))->isHidden());
}

void TestCatalogueDialogs::twoSpeakersAreJoinedUnderTheCurrentOne()
{
    const SpeakerId one = speaker(QStringLiteral("Putin"));
    const SpeakerId other = speaker(QStringLiteral("Vladimir Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QVERIFY(!find<QPushButton>(dialog, "catalogueJoin")->isEnabled());
    itemNamed(dialog, QStringLiteral("Putin"))->setSelected(true);
    find<QTreeWidget>(dialog, "catalogueList")
        ->setCurrentItem(itemNamed(dialog, QStringLiteral("Vladimir Putin")), 0, QItemSelectionModel::Select);
    m_prompts.confirmAnswers = {true};
    QTest::mouseClick(find<QPushButton>(dialog, "catalogueJoin"), Qt::LeftButton);
    QCOMPARE(session().catalogue().resolved(one), session().catalogue().resolved(other));
    QCOMPARE(session().catalogue().speaker(one)->name, QStringLiteral("Vladimir Putin"));
    QVERIFY(!itemNamed(dialog, QStringLiteral("Putin")));
}

void TestCatalogueDialogs::deletingAsksFirst()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(id);
    auto *list = find<QTreeWidget>(dialog, "catalogueList");
    m_prompts.confirmAnswers = {false, true};
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(session().catalogue().speaker(id));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!session().catalogue().speaker(id));
    QCOMPARE(list->topLevelItemCount(), 0);
}

void TestCatalogueDialogs::readingOnlyChangesNothing()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    QVERIFY(session().queue()->waitForSaved());
    Result<std::unique_ptr<Session>> reading =
        Session::open(m_project->path(), Access::Read, m_project->me());
    QVERIFY(reading.ok());
    SpeakersDialog dialog(**reading, m_prompts);
    dialog.select(id);
    QVERIFY(!find<QPushButton>(dialog, "catalogueNew")->isEnabled());
    QVERIFY(!find<QPushButton>(dialog, "catalogueDelete")->isEnabled());
    QVERIFY(find<QPushButton>(dialog, "catalogueEdit")->isEnabled());
}

void TestCatalogueDialogs::topicIsEditedWithKeyColourAndParent()
{
    const QList<Topic> topics = session().catalogue().topics();
    QCOMPARE(topics.size(), 3);
    const TopicId id = topics.at(0).id;
    TopicEditor editor(session(), id);
    auto *colour = find<QComboBox>(editor, "topicColour");
    colour->setCurrentIndex(colour->findData(QStringLiteral("#7a5195")));
    find<QComboBox>(editor, "topicKey")->setCurrentIndex(2); // taken by the second topic
    auto *parent = find<QComboBox>(editor, "topicParent");
    parent->setCurrentIndex(parent->findData(topics.at(2).id.uuid()));
    editor.accept();
    const Topic after = *session().catalogue().topic(id);
    QCOMPARE(after.colour, QStringLiteral("#7a5195"));
    QCOMPARE(after.key, 2);
    QCOMPARE(after.parent, topics.at(2).id);
    QCOMPARE(session().catalogue().topic(topics.at(1).id)->key, 0);
    CodebookDialog dialog(session(), m_prompts);
    QCOMPARE(itemNamed(dialog, after.name)->parent()->text(0), topics.at(2).name);
}

void TestCatalogueDialogs::newTopicIsAskedForItsName()
{
    CodebookDialog dialog(session(), m_prompts);
    dialog.show();
    auto *add = find<QPushButton>(dialog, "catalogueNew");
    QTest::mouseClick(add, Qt::LeftButton); // cancelled
    QCOMPARE(session().catalogue().topics().size(), 3);
    m_prompts.textAnswers = {QStringLiteral("ukraine")};
    QTest::mouseClick(add, Qt::LeftButton); // taken
    QCOMPARE(session().catalogue().topics().size(), 3);
    QCOMPARE(m_prompts.told.size(), 1);
}

QTEST_MAIN(TestCatalogueDialogs)
#include "tst_cataloguedialogs.moc"
