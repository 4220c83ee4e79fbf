#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/cataloguelist.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/speakereditor.h"
#include "ui/dialogs/speakersdialog.h"
#include "ui/dialogs/topiceditor.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimer>

using namespace pullquote;
using test::ScriptedPrompts;
using test::TestProject;

namespace {

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

CatalogueList *listOf(const QWidget &dialog)
{
    return find<CatalogueList>(dialog, "catalogueList");
}

/// What the list shows of a name; invalid when it is filtered out or not there.
QModelIndex rowNamed(const QWidget &dialog, const QString &name)
{
    const QAbstractItemModel *model = listOf(dialog)->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

QString countOf(const QWidget &dialog, const QString &name)
{
    return rowNamed(dialog, name).siblingAtColumn(CatalogueModel::UsesColumn).data().toString();
}

} // namespace

class TestCatalogueDialogs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_project.reset(); }
    void speakerIsEditedInOneStep();
    void whatWasTypedIsNotThrownAwayUnsaid();
    void takenNameIsSaidAtTheField();
    void noteThatIsNotTouchedStaysExactly();
    void quotesAreCountedAndFilterFindsAliases();
    void countsFollowWhatIsDone();
    void quotesOfTheChosenOneAreListedAndActivated();
    void quotesOfArticlesThatAreNotOpenAreRead();
    void joiningSaysWhatBecomesOfThem();
    void namesThatClashAreRefusedWithTheOther();
    void everythingWorksByKeys();
    void everythingHasANameForWhoListens();
    void selectionOutlivesChangesOfTheList();
    void aClickOnAHeadSorts();
    void modelsKeepTheirRules();
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
    QuoteId tag(SpeakerId speaker, Span span)
    {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = session().article().article().id;
        quote.annotator = m_project->me().id;
        quote.content = {span};
        quote.speakers = {speaker};
        ChangeSet changes = session().draft(QStringLiteral("Tag"));
        changes.changes.append(Change::to(quote));
        return session().commit(changes).ok() ? quote.id : QuoteId();
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

void TestCatalogueDialogs::whatWasTypedIsNotThrownAwayUnsaid()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakerEditor speakers(session(), id);
    TopicEditor topics(session(), session().catalogue().topics().first().id);
    ProjectDialog project(session());
    for (const auto &[editor, noun] : std::initializer_list<std::pair<CatalogueEditor *, QString>>{
             {&speakers, QStringLiteral("speaker")},
             {&topics, QStringLiteral("topic")},
             {&project, QStringLiteral("project")}}) {
        editor->show();
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY2(!editor->isVisible(), qPrintable(noun)); // nothing to lose
        editor->show();
        auto *name = editor->findChild<QLineEdit *>(noun + QStringLiteral("Name"));
        QTest::keyClicks(name, QStringLiteral(" Jr"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY2(editor->isVisible(), qPrintable(noun));
        auto *problem = editor->findChild<QLabel *>(noun + QStringLiteral("Problem"));
        QVERIFY2(problem->text().contains(QStringLiteral("not kept yet")), qPrintable(problem->text()));
        QVERIFY(name->text().endsWith(QStringLiteral(" Jr")));
        QTest::keyClicks(name, QStringLiteral("."));
        QTest::keyClick(editor, Qt::Key_Escape); // of what was typed since nothing has been said
        QVERIFY2(editor->isVisible(), qPrintable(noun));
        if (auto *box = editor->findChild<QComboBox *>())
            QTest::keyClick(box, Qt::Key_Down);
        else
            QTest::keyClick(editor->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::keyClick(editor, Qt::Key_Escape); // nor of what was chosen
        QVERIFY2(editor->isVisible(), qPrintable(noun));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY2(!editor->isVisible(), qPrintable(noun));
    }
    QCOMPARE(session().catalogue().speaker(id)->name, QStringLiteral("Putin"));
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
    tag(id, {8, 12});
    QVERIFY(session().queue()->waitForSaved());
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("1"));
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Biden")), QStringLiteral("0"));
    QTest::keyClicks(find<QLineEdit>(dialog, "catalogueFilter"), QStringLiteral("kremlin"));
    QVERIFY(rowNamed(dialog, QStringLiteral("Putin")).isValid());
    QVERIFY(!rowNamed(dialog, QStringLiteral("Biden")).isValid());
}

void TestCatalogueDialogs::countsFollowWhatIsDone()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("0"));
    tag(id, {8, 12});
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("1"));
    tag(id, {17, 24});
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("2"));
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("1"));
    QTest::keyClick(&dialog, Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Putin")), QStringLiteral("2"));
}

void TestCatalogueDialogs::quotesOfTheChosenOneAreListedAndActivated()
{
    const SpeakerId putin = speaker(QStringLiteral("Putin"));
    tag(speaker(QStringLiteral("Biden")), {8, 12});
    const QuoteId never = tag(putin, {17, 24});
    SpeakersDialog dialog(session(), m_prompts);
    QSignalSpy activated(&dialog, &CatalogueDialog::useActivated);
    dialog.show();
    dialog.select(putin);
    auto *uses = find<QTreeView>(dialog, "usesList");
    QTRY_COMPARE(uses->model()->rowCount(), 1);
    QStringList texts;
    for (int column = 0; column < 3; ++column)
        texts.append(uses->model()->index(0, column).data().toString());
    QCOMPARE(texts, QStringList({QStringLiteral("A test"), QStringLiteral("2"), QStringLiteral("“never”")}));
    uses->setFocus();
    QTest::keyClick(uses, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<QuoteUse>().quote, never);
}

void TestCatalogueDialogs::quotesOfArticlesThatAreNotOpenAreRead()
{
    const SpeakerId putin = speaker(QStringLiteral("Putin"));
    tag(putin, {17, 24});
    Article other;
    other.title = QStringLiteral("Another one");
    const Result<ArticleId> made =
        Cataloguing(session()).createArticle(other, QStringLiteral("She said “yes”."));
    QVERIFY(made && session().openArticle(*made));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(putin);
    auto *uses = find<QTreeView>(dialog, "usesList");
    QTRY_COMPARE(uses->model()->rowCount(), 1);
    QTRY_COMPARE(uses->model()->index(0, 2).data().toString(), QStringLiteral("“never”"));
    QCOMPARE(uses->model()->index(0, 0).data().toString(), QStringLiteral("A test"));
    QCOMPARE(uses->model()->index(0, 1).data().toString(), QStringLiteral("1"));
}

void TestCatalogueDialogs::joiningSaysWhatBecomesOfThem()
{
    const SpeakerId one = speaker(QStringLiteral("Putin"));
    const SpeakerId two = speaker(QStringLiteral("Vladimir Putin"));
    Speaker known = *session().catalogue().speaker(one);
    known.aliases = {QStringLiteral("the Kremlin's man")};
    known.role = QStringLiteral("Prime minister");
    QVERIFY(Cataloguing(session()).changeSpeaker(known).ok());
    known = *session().catalogue().speaker(two);
    known.role = QStringLiteral("President");
    QVERIFY(Cataloguing(session()).changeSpeaker(known).ok());
    tag(one, {8, 12});
    tag(one, {17, 24});
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(one);
    QTest::keyClick(listOf(dialog), Qt::Key_Down, Qt::ShiftModifier);
    find<QPushButton>(dialog, "catalogueJoin")->click();
    const QString asked = m_prompts.asked.value(0);
    for (const char *said : {"under the name “Vladimir Putin”", "Also known as: Putin, the Kremlin's man",
                             "Not kept of “Putin”: role", "2 quote(s) of “Putin” in 1 article(s)"})
        QVERIFY2(asked.contains(QString::fromUtf8(said)), qPrintable(asked));
    QVERIFY(session().catalogue().resolved(one) != session().catalogue().resolved(two)); // cancelled
}

void TestCatalogueDialogs::namesThatClashAreRefusedWithTheOther()
{
    const SpeakerId biden = speaker(QStringLiteral("Biden"));
    Speaker known = *session().catalogue().speaker(biden);
    known.aliases = {QStringLiteral("the President")};
    QVERIFY(Cataloguing(session()).changeSpeaker(known).ok());
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    const auto refusal = [&](const QString &name, const QString &alias) {
        Speaker changed = *session().catalogue().speaker(id);
        changed.name = name;
        changed.aliases = {alias};
        const Result<void> result = Cataloguing(session()).changeSpeaker(changed);
        return result ? QString() : result.problem().what;
    };
    QVERIFY(refusal(QStringLiteral("the president"), {}).contains(QStringLiteral("alias of “Biden”")));
    QVERIFY(refusal(QStringLiteral("Putin"), QStringLiteral("BIDEN")).contains(QStringLiteral("“Biden”")));
    // Two may be called the same in passing.
    QCOMPARE(refusal(QStringLiteral("Putin"), QStringLiteral("the President")), QString());
}

void TestCatalogueDialogs::everythingWorksByKeys()
{
    speaker(QStringLiteral("Ada"));
    speaker(QStringLiteral("Biden"));
    speaker(QStringLiteral("Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    find<QTreeView>(dialog, "usesList")->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(dialog, "catalogueFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("i"));
    press(Qt::Key_Down);
    QVERIFY(listOf(dialog)->hasFocus());
    QCOMPARE(listOf(dialog)->currentIndex().data().toString(), QStringLiteral("Biden"));
    // F2 and Enter open the editor, in which the name can be typed at once.
    for (Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
        bool wasOpen = false;
        QTimer::singleShot(0, this, [&] {
            auto *editor = qobject_cast<SpeakerEditor *>(QApplication::activeModalWidget());
            wasOpen = editor != nullptr;
            if (editor) {
                find<QLineEdit>(*editor, "speakerName")->setText(QStringLiteral("Joe Biden %1").arg(key));
                editor->accept();
            }
        });
        press(key);
        QVERIFY(wasOpen);
        dialog.activateWindow(); // no window manager does it here when the editor closes
        QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
        QVERIFY(listOf(dialog)->hasFocus());
    }
    QVERIFY(session().catalogue().speakerNamed(QStringLiteral("Joe Biden %1").arg(Qt::Key_Return)));
    m_prompts.confirmAnswers = {true};
    press(Qt::Key_Delete);
    QCOMPARE(session().catalogue().speakers().size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().catalogue().speakers().size(), 3);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCatalogueDialogs::everythingHasANameForWhoListens()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakersDialog speakers(session(), m_prompts);
    CodebookDialog codebook(session(), m_prompts);
    SpeakerEditor speakerEditor(session(), id);
    TopicEditor topicEditor(session(), session().catalogue().topics().first().id);
    for (QDialog *dialog : QList<QDialog *>{&speakers, &codebook, &speakerEditor, &topicEditor}) {
        dialog->show();
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(
                spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
    }
}

void TestCatalogueDialogs::selectionOutlivesChangesOfTheList()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    speaker(QStringLiteral("Biden"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(id);
    speaker(QStringLiteral("Ada"));
    QCOMPARE(listOf(dialog)->selected(), QList<QUuid>{id.uuid()});
    QCOMPARE(listOf(dialog)->current(), id.uuid());
    QVERIFY(session().undo().ok());
    QCOMPARE(listOf(dialog)->selected(), QList<QUuid>{id.uuid()});
}

void TestCatalogueDialogs::aClickOnAHeadSorts()
{
    const SpeakerId ada = speaker(QStringLiteral("Ada"));
    const SpeakerId biden = speaker(QStringLiteral("Biden"));
    speaker(QStringLiteral("Cato"));
    tag(biden, {8, 12});
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(ada);
    QTRY_COMPARE(countOf(dialog, QStringLiteral("Biden")), QStringLiteral("1"));
    const auto names = [&dialog] {
        QString text;
        for (int row = 0; row < listOf(dialog)->model()->rowCount(); ++row)
            text += listOf(dialog)->model()->index(row, 0).data().toString() + u' ';
        return text;
    };
    QHeaderView *head = listOf(dialog)->header();
    const QPoint uses(head->sectionViewportPosition(CatalogueModel::UsesColumn) + 10, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, uses);
    QCOMPARE(names(), QStringLiteral("Ada Cato Biden "));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, uses);
    QCOMPARE(names(), QStringLiteral("Biden Ada Cato "));
    QCOMPARE(listOf(dialog)->selected(), QList<QUuid>{ada.uuid()});
    tag(ada, {17, 24});
    tag(ada, {3, 7});
    QTRY_COMPARE(names(), QStringLiteral("Ada Biden Cato "));
    QCOMPARE(listOf(dialog)->selected(), QList<QUuid>{ada.uuid()});
}

void TestCatalogueDialogs::modelsKeepTheirRules()
{
    CatalogueModel model(QStringLiteral("Key"));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(5);
    QList<CatalogueRow> rows;
    for (int round = 0; round < 60; ++round) {
        // Grows, shrinks, changes parents (circles, too) and names.
        if (random.bounded(3) || rows.isEmpty())
            rows.append({QUuid::createUuid(), {}, QStringLiteral("Row %1").arg(round), {}, {}, {}});
        else
            rows.removeAt(random.bounded(int(rows.size())));
        for (CatalogueRow &row : rows) {
            if (random.bounded(4) == 0)
                row.parent = rows.at(random.bounded(int(rows.size()))).id;
            if (random.bounded(4) == 0)
                row.detail = QString::number(round);
        }
        model.setRows(rows);
        model.setCounts(rows.isEmpty() ? QHash<QUuid, int>() : QHash<QUuid, int>{{rows.first().id, round}});
        model.sort(random.bounded(4) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        for (const CatalogueRow &row : std::as_const(rows))
            QCOMPARE(model.indexOf(row.id).data().toString(), row.name);
        model.setFilter(QString::number(random.bounded(60)));
        for (const CatalogueRow &row : std::as_const(rows)) {
            if (const QModelIndex shown = model.indexOf(row.id); shown.isValid())
                QCOMPARE(shown.data().toString(), row.name);
        }
        model.setFilter({});
    }
    SpeakersDialog dialog(session(), m_prompts);
    QAbstractItemModelTester shown(listOf(dialog)->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester uses(find<QTreeView>(dialog, "usesList")->model(),
                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SpeakerId putin = speaker(QStringLiteral("Putin"));
    tag(putin, {8, 12});
    dialog.select(putin);
    QTRY_COMPARE(find<QTreeView>(dialog, "usesList")->model()->rowCount(), 1);
    find<QLineEdit>(dialog, "catalogueFilter")->setText(QStringLiteral("x"));
    QVERIFY(session().undo().ok());
}

void TestCatalogueDialogs::twoSpeakersAreJoinedUnderTheCurrentOne()
{
    const SpeakerId one = speaker(QStringLiteral("Putin"));
    const SpeakerId other = speaker(QStringLiteral("Vladimir Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    QVERIFY(!find<QPushButton>(dialog, "catalogueJoin")->isEnabled());
    dialog.select(one);
    QTest::keyClick(listOf(dialog), Qt::Key_Down, Qt::ShiftModifier);
    m_prompts.confirmAnswers = {true};
    QTest::mouseClick(find<QPushButton>(dialog, "catalogueJoin"), Qt::LeftButton);
    QCOMPARE(session().catalogue().resolved(one), session().catalogue().resolved(other));
    QCOMPARE(session().catalogue().speaker(one)->name, QStringLiteral("Vladimir Putin"));
    QVERIFY(!rowNamed(dialog, QStringLiteral("Putin")).isValid());
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rowNamed(dialog, QStringLiteral("Putin")).isValid());
    QVERIFY(session().catalogue().resolved(one) != session().catalogue().resolved(other));
}

void TestCatalogueDialogs::deletingAsksFirst()
{
    const SpeakerId id = speaker(QStringLiteral("Putin"));
    SpeakersDialog dialog(session(), m_prompts);
    dialog.show();
    dialog.select(id);
    CatalogueList *list = listOf(dialog);
    m_prompts.confirmAnswers = {false, true};
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(session().catalogue().speaker(id));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!session().catalogue().speaker(id));
    QCOMPARE(list->model()->rowCount(), 0);
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
    QCOMPARE(rowNamed(dialog, after.name).parent().data().toString(), topics.at(2).name);
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
