#include "app/formats/formatregistry.h"
#include "app/store/projectreader.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/printdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace pullquote;
using test::ScriptedPrompts;
using test::TestProject;

namespace {

const QString text = QStringLiteral("He said “no” and “never”.");

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestExchangeDialogs : public QObject {
    Q_OBJECT

private slots:
    // Letters typed into a list are one word till then.
    void initTestCase() { QApplication::setKeyboardInputInterval(test::patience); }
    void init();
    void cleanup() { m_project.reset(); }
    void articleIsExportedWhereTheUserSays();
    void formatSaysWhatItCannotCarry();
    void existingFileIsReplacedOnlyWhenConfirmed();
    void theProjectItselfIsNoTarget();
    void lastChoiceIsRemembered();
    void nothingIsProposedToGoIntoAHiddenFolder();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void fileIsShownBeforeItComesIn();
    void enterChoosesFilesAndThenImportsThem();
    void headlineIsCorrectedBeforeItComesIn();
    void knownTextAndMissingFileAreSaid();
    void aProblemBeginsWithItsPlaceInTheFile();
    void allThatDoesNotFitCanBeReadAndCopied();
    void importIsUndoneAsOne();
    void annotationsFindTheArticleThatComesWithThem();
    void sameTextTwiceIsPointedOut();
    void whatSeemsToBeSomethingElseIsReadAsSaid();
    void encodingIsCorrectedBeforeItComesIn();
    void headOfAnArticleIsCorrectedBesideItsText();
    void folderComesInWithAllItsFiles();
    void folderWithNothingToReadSaysSo();
    void corpusInAFolderIsOneSource();
    void wordsArePastedAndDropped();
    void fileIsTakenOffTheList();
    void exportIsShownBeforeItIsWritten();
    void wordsFromTheRightAreShownFromTheRight();
    void chosenArticlesAndLayersGoOut();
    void articleIsCopiedForOtherPrograms();
    void whatAProjectWasExportedWithIsItsOwn();
    void optionsAreSaidInWordsOfPeople();
    void articleIsPrinted();
    void aPrintThatIsStoppedLeavesNothing();
    void commentsAreAskedAboutWhereTheyGoOut();
    void whereTheFocusIsStaysInView();
    void pagesAreMadeLargerAndSmaller();
    void tabComesToEveryButtonOfThePrint();

private:
    QString file(const QString &name, const QByteArray &bytes = {})
    {
        const QString path = m_folder->filePath(name);
        QFile out(path);
        if (!bytes.isNull() && out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }
    static QByteArray contents(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void choose(ExportDialog &dialog, const char *format)
    {
        auto *list = find<QComboBox>(dialog, "exportFormat");
        list->setCurrentIndex(list->findData(QString::fromLatin1(format)));
    }
    ArticleId open() { return m_project->session().article().article().id; }
    /// Imports what is chosen, and waits for it.
    static void run(ImportDialog &dialog)
    {
        QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.accept();
        QTRY_COMPARE(imported.size(), 1);
    }
    Article newest()
    {
        const ProjectReader &there = m_project->session().reader();
        const QList<ArticleSummary> all = *const_cast<ProjectReader &>(there).articleSummaries();
        return all.last().article;
    }
    int articles() { return *m_project->session().reader().articleCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QSettings> m_store;
    FormatRegistry m_formats = FormatRegistry::standard();
    ScriptedPrompts m_prompts;
};

void TestExchangeDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = std::make_unique<TestProject>(text);
    m_store = std::make_unique<QSettings>(file(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_prompts = ScriptedPrompts();
    QVERIFY(m_project->session().queue()->waitForSaved()); // tests ask the file how many articles there are
}

void TestExchangeDialogs::articleIsExportedWhereTheUserSays()
{
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    auto *format = find<QComboBox>(dialog, "exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("text")));
    QVERIFY(find<QLineEdit>(dialog, "exportTarget")->text().endsWith(QStringLiteral("/A test.txt")));
    const QString target = file(QStringLiteral("out.txt"));
    m_prompts.saveAnswers = {target};
    QTest::mouseClick(find<QPushButton>(dialog, "chooseTarget"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(dialog, "startExport"), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(contents(target), text.toUtf8());
    QVERIFY(m_prompts.told.value(0).contains(target));
}

void TestExchangeDialogs::formatSaysWhatItCannotCarry()
{
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    QVERIFY(find<QRadioButton>(dialog, "wholeProject")->isChecked());
    QVERIFY(!find<QRadioButton>(dialog, "thisArticle")->isEnabled());
    auto *format = find<QComboBox>(dialog, "exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("text")));
    QVERIFY(find<QLabel>(dialog, "exportLosses")->text().contains(QStringLiteral("without any quote")));
}

void TestExchangeDialogs::existingFileIsReplacedOnlyWhenConfirmed()
{
    const QString target = file(QStringLiteral("there.txt"), "before");
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    auto *format = find<QComboBox>(dialog, "exportFormat");
    format->setCurrentIndex(format->findData(QStringLiteral("text")));
    find<QLineEdit>(dialog, "exportTarget")->setText(target);
    m_prompts.confirmAnswers = {false};
    dialog.accept();
    QCOMPARE(contents(target), QByteArray("before"));
    QVERIFY(dialog.isVisible());
    m_prompts.confirmAnswers = {true};
    dialog.accept();
    QTRY_COMPARE(contents(target), text.toUtf8());
}

void TestExchangeDialogs::theProjectItselfIsNoTarget()
{
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    find<QLineEdit>(dialog, "exportTarget")->setText(m_project->path());
    m_prompts.confirmAnswers = {true};
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(m_prompts.told.value(0).contains(QStringLiteral("project itself")));
}

void TestExchangeDialogs::lastChoiceIsRemembered()
{
    Settings settings(*m_store);
    {
        ExportDialog dialog(m_project->session(), m_formats, settings, m_prompts, open());
        dialog.show();
        auto *format = find<QComboBox>(dialog, "exportFormat");
        format->setCurrentIndex(format->findData(QStringLiteral("text")));
        find<QLineEdit>(dialog, "exportTarget")->setText(file(QStringLiteral("out.txt")));
        dialog.accept();
        QTRY_VERIFY(!dialog.isVisible());
    }
    QCOMPARE(settings.exportFormat(), QStringLiteral("text"));
    ExportDialog again(m_project->session(), m_formats, settings, m_prompts, open());
    QCOMPARE(find<QComboBox>(again, "exportFormat")->currentData().toString(), QStringLiteral("text"));
    QVERIFY(find<QLineEdit>(again, "exportTarget")->text().startsWith(m_folder->path()));
}

void TestExchangeDialogs::nothingIsProposedToGoIntoAHiddenFolder()
{
    const Settings settings(*m_store);
    const QString here = m_folder->path();
    QCOMPARE(settings.exportFolder(here + QStringLiteral("/week.pullquote")), here);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(here)); // the checkout may be in a hidden folder
    const QString elsewhere =
        settings.exportFolder(here + QStringLiteral("/.local/share/pullquote/sample.pullquote"));
    qputenv("HOME", home);
    QVERIFY2(!elsewhere.contains(QStringLiteral("/.")), qPrintable(elsewhere));
    QVERIFY2(QFileInfo(elsewhere).isDir(), qPrintable(elsewhere));
}

void TestExchangeDialogs::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "A test"
                           << "A test";
    QTest::newRow("folders") << "a/b\\c: d?"
                             << "a b c d";
    QTest::newRow("hidden") << "../x"
                            << "x";
    QTest::newRow("an option") << "--help"
                               << "help";
    QTest::newRow("nothing left") << "???"
                                  << "export";
    QTest::newRow("lines") << "a\nb"
                           << "a b";
}

void TestExchangeDialogs::fileNamesAreSafe()
{
    QFETCH(QString, title);
    QTEST(fileNameFor(title), "name");
}

void TestExchangeDialogs::fileIsShownBeforeItComesIn()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    auto *start = find<QPushButton>(dialog, "startImport");
    QVERIFY(!start->isEnabled());
    m_prompts.openAnswers = {file(QStringLiteral("ferry.txt"), "\"We wait,\" she said.")};
    QTest::mouseClick(find<QPushButton>(dialog, "chooseFiles"), Qt::LeftButton);
    QTRY_VERIFY(start->isEnabled());
    auto *list = find<QTreeWidget>(dialog, "importList");
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("ferry.txt"));
    QVERIFY(list->topLevelItem(0)->text(2).contains(QStringLiteral("1 new article")));
    // However much was found, the names keep their room.
    list->topLevelItem(0)->setText(2, QString(200, u'm'));
    QTRY_VERIFY(list->columnWidth(2) > 0 && list->columnWidth(0) >= list->viewport()->width() / 3);
    QCOMPARE(articles(), 1);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(articles(), 2);
    QVERIFY(!dialog.isVisible());
    QVERIFY(imported.at(0).at(1).toString().contains(QStringLiteral("1 new article")));
    QCOMPARE(m_prompts.told, QStringList()); // nothing to close before the work goes on
}

void TestExchangeDialogs::enterChoosesFilesAndThenImportsThem()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    m_prompts.openAnswers = {file(QStringLiteral("tide.txt"), "\"It turns,\" she said.")};
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(imported.size(), 1);
}

void TestExchangeDialogs::headlineIsCorrectedBeforeItComesIn()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({file(QStringLiteral("dump-0017.txt"), "Words of a dump.")});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    auto *list = find<QTreeWidget>(dialog, "importList");
    list->topLevelItem(0)->child(0)->setText(0, QStringLiteral("A better headline"));
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.accept();
    QTRY_COMPARE(imported.size(), 1);
    const Result<QList<ArticleSummary>> all = m_project->session().reader().articleSummaries();
    QVERIFY(all.ok());
    QVERIFY(std::any_of(all->begin(), all->end(), [](const ArticleSummary &summary) {
        return summary.article.title == QStringLiteral("A better headline");
    }));
}

void TestExchangeDialogs::knownTextAndMissingFileAreSaid()
{
    QVERIFY(m_project->session().queue()->waitForSaved());
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({file(QStringLiteral("same.txt"), text.toUtf8()), file(QStringLiteral("gone.txt"))});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_COMPARE(list->topLevelItem(1)->text(2), QStringLiteral("cannot be imported"));
    QTRY_VERIFY(list->topLevelItem(0)->childCount() > 0); // says that it is here
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QVERIFY(!find<QPushButton>(dialog, "startImport")->isEnabled());
}

void TestExchangeDialogs::aProblemBeginsWithItsPlaceInTheFile()
{
    const QByteArray json = R"({"format":"pullquote","version":1,"articles":[{"id":"a","title":"Pier",)"
                            R"("text":"Rain.","quotes":[{"id":"q","annotator":"x"}]}]})";
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({file(QStringLiteral("broken.json"), json)});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(list->topLevelItemCount() > 0 && list->topLevelItem(0)->childCount() > 0);
    const QString said = list->topLevelItem(0)->child(0)->text(0);
    QVERIFY2(said.startsWith(QStringLiteral("article “Pier”")), qPrintable(said));
}

void TestExchangeDialogs::allThatDoesNotFitCanBeReadAndCopied()
{
    QByteArray lines;
    for (int i = 1; i <= 40; ++i)
        lines += "{\"text\":\"he "
                 "said\",\"spans\":[{\"start\":0,\"end\":2,\"text\":\"she\",\"label\":\"QUOTE\"}]}\n";
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({file(QStringLiteral("a.jsonl"), lines)});
    run(dialog);
    QCOMPARE(m_prompts.told.size(), 1);
    QVERIFY2(m_prompts.told.first().endsWith(QStringLiteral("… and 35 more")),
             qPrintable(m_prompts.told.first()));
    const QStringList all = m_prompts.details.split(u'\n');
    QCOMPARE(all.size(), 40);
    QVERIFY2(all.last().contains(QStringLiteral("line 40, spans 1: “she” is not in the text.")),
             qPrintable(all.last()));
}

void TestExchangeDialogs::importIsUndoneAsOne()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles(
        {file(QStringLiteral("a.txt"), "First text."), file(QStringLiteral("b.txt"), "Second text.")});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.accept();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(articles(), 3);
    QVERIFY(m_project->session().undo().ok());
    QVERIFY(m_project->session().queue()->waitForSaved());
    QCOMPARE(articles(), 1);
}

void TestExchangeDialogs::annotationsFindTheArticleThatComesWithThem()
{
    const QString samples = QStringLiteral(TEST_DATA "/annotations/");
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    // The annotations first: order is nothing that people think of.
    dialog.addFiles({samples + QStringLiteral("hypothesis.json"), samples + QStringLiteral("article.txt")});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    // They name their article by its address, which a text does not know.
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClicks(find<QLineEdit>(dialog, "option-url"), QStringLiteral("https://example.org/article-1"));
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QVERIFY2(list->topLevelItem(0)->text(2).contains(QStringLiteral("new quote")),
             qPrintable(list->topLevelItem(0)->text(2)));
    run(dialog);
    QCOMPARE(articles(), 2);
    QVERIFY(!m_project->session().reader().article(newest().id)->quotes.isEmpty());
}

void TestExchangeDialogs::sameTextTwiceIsPointedOut()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles(
        {file(QStringLiteral("first.txt"), "Words.\n"), file(QStringLiteral("again.txt"), "Words.\r\n")});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0),
             QStringLiteral("The same text comes in as “first”. Nothing was added."));
    // Without the first one the second is new.
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(list->topLevelItem(1)->checkState(0), Qt::Checked);
    run(dialog);
    QCOMPARE(newest().title, QStringLiteral("again"));
    QCOMPARE(articles(), 2);
}

void TestExchangeDialogs::whatSeemsToBeSomethingElseIsReadAsSaid()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    dialog.addFiles(
        {file(QStringLiteral("page.html"), "<html><body><article><p>He said <b>no</b> to all of it, and "
                                           "left the room without a word.</p></article></body></html>")});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    auto *format = find<QComboBox>(dialog, "importFormat");
    QVERIFY2(format->currentText().contains(QStringLiteral("Web page")), qPrintable(format->currentText()));
    QVERIFY(!find<QPlainTextEdit>(dialog, "importText")->toPlainText().contains(u'<'));
    format->setFocus();
    format->setCurrentIndex(format->findData(QStringLiteral("text")));
    emit format->activated(format->currentIndex());
    QTRY_VERIFY(
        find<QPlainTextEdit>(dialog, "importText")->toPlainText().contains(QStringLiteral("<b>no</b>")));
    run(dialog);
    QVERIFY(m_project->session().reader().article(newest().id)->text.startsWith(QStringLiteral("<html>")));
}

void TestExchangeDialogs::encodingIsCorrectedBeforeItComesIn()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    dialog.addFiles({file(QStringLiteral("moscow.txt"), "\xCF\xF0\xE8\xE2\xE5\xF2")});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    auto *encoding = find<QComboBox>(dialog, "option-encoding");
    QCOMPARE(encoding->currentText(), QStringLiteral("windows-1252"));
    encoding->setFocus();
    QTest::keyClicks(encoding, QStringLiteral("windows-1251"));
    QTRY_COMPARE(find<QPlainTextEdit>(dialog, "importText")->toPlainText(), QStringLiteral("Привет"));
    run(dialog);
    QCOMPARE(m_project->session().reader().article(newest().id)->text, QStringLiteral("Привет"));
}

void TestExchangeDialogs::headOfAnArticleIsCorrectedBesideItsText()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    dialog.addFiles({file(QStringLiteral("dump.txt"), "Words of a dump.")});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    auto *title = find<QLineEdit>(dialog, "importTitle");
    QCOMPARE(title->text(), QStringLiteral("dump"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Ferry sails"));
    QTest::keyClicks(find<QLineEdit>(dialog, "importOutlet"), QStringLiteral("Harbour Post"));
    QTest::keyClicks(find<QLineEdit>(dialog, "importPublished"), QStringLiteral("2021-06-16"));
    auto *list = find<QTreeWidget>(dialog, "importList");
    QCOMPARE(list->topLevelItem(0)->child(0)->text(0), QStringLiteral("Ferry sails"));
    run(dialog);
    QCOMPARE(newest().title, QStringLiteral("Ferry sails"));
    QCOMPARE(newest().outlet, QStringLiteral("Harbour Post"));
    QCOMPARE(newest().published, QStringLiteral("2021-06-16"));
}

void TestExchangeDialogs::folderComesInWithAllItsFiles()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("week/monday")));
    file(QStringLiteral("week/monday/a.txt"), "The first story.");
    file(QStringLiteral("week/b.md"), "# The second\n\nIts text.");
    file(QStringLiteral("week/third.asc"), "A story in a file with a name of its own.");
    file(QStringLiteral("week/film.mp4"), QByteArray("\0\0\0\x18"
                                                     "ftyp",
                                                     8));
    file(QStringLiteral("week/nothing.txt"), "");
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({m_folder->filePath(QStringLiteral("week"))});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QCOMPARE(list->topLevelItemCount(), 4);
    const QTreeWidgetItem *leftOut = list->topLevelItem(3);
    QCOMPARE(leftOut->text(0), QStringLiteral("week"));
    QCOMPARE(leftOut->text(2), QStringLiteral("2 file(s) left out"));
    QVERIFY(!leftOut->data(0, Qt::CheckStateRole).isValid());
    QVERIFY(leftOut->child(0)->text(0).startsWith(QStringLiteral("film.mp4: ")));
    QVERIFY(leftOut->child(1)->text(0).contains(QStringLiteral("The file is empty.")));
    run(dialog);
    QCOMPARE(articles(), 4);
}

void TestExchangeDialogs::folderWithNothingToReadSaysSo()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("films")));
    file(QStringLiteral("films/film.mp4"), QByteArray("\0\0\0\x18"
                                                      "ftyp",
                                                      8));
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    const QString folder = m_folder->filePath(QStringLiteral("films"));
    dialog.addFiles({folder});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_COMPARE(list->topLevelItem(0)->text(2), QStringLiteral("1 file(s) left out"));
    QVERIFY(!find<QPushButton>(dialog, "startImport")->isEnabled());
    // Once more, when there is something in it.
    file(QStringLiteral("films/plot.txt"), "Rain.");
    dialog.addFiles({folder});
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QCOMPARE(list->topLevelItemCount(), 2);
}

void TestExchangeDialogs::corpusInAFolderIsOneSource()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.addFiles({QStringLiteral(TEST_DATA "/annotations/brat")});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY2(list->topLevelItem(0)->text(2).contains(QStringLiteral("new quote")),
             qPrintable(list->topLevelItem(0)->text(2)));
}

void TestExchangeDialogs::wordsArePastedAndDropped()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    auto *page = new QMimeData;
    page->setHtml(QStringLiteral("<p>She said: <i>“We wait.”</i></p><p>Nobody else spoke.</p>"));
    page->setText(QStringLiteral("not this"));
    QGuiApplication::clipboard()->setMimeData(page);
    QTest::keyClick(find<QTreeWidget>(dialog, "importList"), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    QVERIFY(find<QPlainTextEdit>(dialog, "importText")
                ->toPlainText()
                .startsWith(QStringLiteral("She said: “We wait.”")));
    QMimeData words;
    words.setText(QStringLiteral("# no *Markdown* when it was dropped as text"));
    QDragEnterEvent drag({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drag);
    QVERIFY(drag.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QCOMPARE(find<QTreeWidget>(dialog, "importList")->topLevelItemCount(), 2);
    run(dialog);
    QCOMPARE(articles(), 3);
    QVERIFY(m_project->session()
                .reader()
                .article(newest().id)
                ->text.startsWith(QStringLiteral("# no *Markdown*")));
}

void TestExchangeDialogs::fileIsTakenOffTheList()
{
    ImportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    dialog.addFiles(
        {file(QStringLiteral("a.txt"), "First text."), file(QStringLiteral("b.txt"), "Second text.")});
    auto *list = find<QTreeWidget>(dialog, "importList");
    QTRY_VERIFY(find<QPushButton>(dialog, "startImport")->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->topLevelItemCount(), 1);
    run(dialog);
    QCOMPARE(newest().title, QStringLiteral("b"));
    QCOMPARE(articles(), 2);
}

void TestExchangeDialogs::exportIsShownBeforeItIsWritten()
{
    QVERIFY(m_project->session().queue()->waitForSaved());
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    choose(dialog, "text");
    auto *words = find<QPlainTextEdit>(dialog, "previewText");
    QTRY_COMPARE(words->toPlainText(), text);
    QVERIFY(words->isVisible());
    choose(dialog, "csv");
    auto *table = find<QTableWidget>(dialog, "previewTable");
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->columnCount() > 10);
    choose(dialog, "html");
    auto *page = find<QTextBrowser>(dialog, "previewHtml");
    QTRY_VERIFY(page->isVisible());
    QVERIFY2(page->toPlainText().contains(text), qPrintable(page->toPlainText()));
    for (const char *document : {"docx", "odt"}) {
        choose(dialog, "text");
        QTRY_VERIFY(words->isVisible());
        choose(dialog, document);
        QTRY_VERIFY(page->isVisible());
        QVERIFY2(page->toPlainText().startsWith(QStringLiteral("A test\nHe said “no” and “never”.")),
                 qPrintable(page->toPlainText()));
    }
    choose(dialog, "xlsx");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->horizontalHeaderItem(0)->text(), QStringLiteral("article"));
    choose(dialog, "brat");
    QTRY_VERIFY(words->isVisible() && words->toPlainText().contains(QStringLiteral("annotation.conf")));
    choose(dialog, "pdf");
    QTRY_VERIFY(find<QWidget>(dialog, "previewPage")->isVisible());
}

void TestExchangeDialogs::wordsFromTheRightAreShownFromTheRight()
{
    const QString words = QStringLiteral("قالت الوزيرة: «سنعود».");
    const Result<ArticleId> made = Cataloguing(m_project->session()).createArticle({}, words);
    QVERIFY(made && m_project->session().queue()->waitForSaved());
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, *made);
    dialog.show();
    for (const char *format : {"html", "docx"}) {
        choose(dialog, format);
        const QTextDocument *page = find<QTextBrowser>(dialog, "previewHtml")->document();
        QTRY_VERIFY(page->find(words).block().isValid());
        QCOMPARE(page->find(words).block().textDirection(), Qt::RightToLeft);
        choose(dialog, "text");
    }
}

void TestExchangeDialogs::chosenArticlesAndLayersGoOut()
{
    Article second;
    second.title = QStringLiteral("Second");
    QVERIFY(Cataloguing(m_project->session()).createArticle(second, QStringLiteral("Other words.")).ok());
    QVERIFY(m_project->session().queue()->waitForSaved());
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts);
    dialog.show();
    choose(dialog, "json");
    QTest::keyClick(find<QRadioButton>(dialog, "someArticles"), Qt::Key_Space);
    auto *articlesList = find<QListWidget>(dialog, "exportArticles");
    QCOMPARE(articlesList->count(), 2);
    auto *start = find<QPushButton>(dialog, "startExport");
    QVERIFY(!start->isEnabled()); // nothing is chosen yet
    QTest::keyClicks(find<QLineEdit>(dialog, "articleFilter"), QStringLiteral("sec"));
    QVERIFY(articlesList->item(0)->isHidden());
    articlesList->setCurrentRow(1);
    QTest::keyClick(articlesList, Qt::Key_Space);
    QCOMPARE(articlesList->item(1)->checkState(), Qt::Checked);
    QVERIFY(start->isEnabled());
    QVERIFY(find<QLineEdit>(dialog, "exportTarget")->text().endsWith(QStringLiteral("/Second.json")));
    const QString target = file(QStringLiteral("out.json"));
    find<QLineEdit>(dialog, "exportTarget")->setText(target);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(contents(target).contains("Other words."));
    QVERIFY(!contents(target).contains("never"));
}

void TestExchangeDialogs::articleIsCopiedForOtherPrograms()
{
    QVERIFY(m_project->session().queue()->waitForSaved());
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    auto *copy = find<QPushButton>(dialog, "copyExport");
    choose(dialog, "json");
    QVERIFY(!copy->isVisible());
    choose(dialog, "html");
    QTest::mouseClick(copy, Qt::LeftButton);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QTRY_VERIFY(clipboard->mimeData()->html().contains(QStringLiteral("<article")));
    QVERIFY(clipboard->text().contains(text));
    QTRY_VERIFY(copy->isEnabled());
    choose(dialog, "csv");
    QTest::mouseClick(copy, Qt::LeftButton);
    QTRY_VERIFY(clipboard->mimeData()->html().startsWith(QStringLiteral("<table>")));
    QVERIFY(dialog.isVisible());
}

void TestExchangeDialogs::whatAProjectWasExportedWithIsItsOwn()
{
    Article other;
    other.title = QStringLiteral("Another");
    QVERIFY(Cataloguing(m_project->session()).createArticle(other, QStringLiteral("Nobody spoke.")));
    Settings settings(*m_store);
    {
        ExportDialog dialog(m_project->session(), m_formats, settings, m_prompts, open());
        dialog.show();
        choose(dialog, "csv");
        find<QCheckBox>(dialog, "withNotes")->setChecked(false);
        find<QRadioButton>(dialog, "wholeProject")->setChecked(true);
        find<QListWidget>(dialog, "exportLayers")->item(0)->setCheckState(Qt::Unchecked);
        find<QLineEdit>(dialog, "exportTarget")->setText(file(QStringLiteral("out.csv")));
        dialog.accept();
        QTRY_VERIFY(!dialog.isVisible());
    }
    settings.setExportFormat(QStringLiteral("json")); // of another project
    ExportDialog again(m_project->session(), m_formats, settings, m_prompts, open());
    again.show();
    QCOMPARE(find<QComboBox>(again, "exportFormat")->currentData().toString(), QStringLiteral("csv"));
    QVERIFY(!find<QCheckBox>(again, "withNotes")->isChecked());
    QVERIFY(find<QCheckBox>(again, "withComments")->isChecked());
    QVERIFY(find<QRadioButton>(again, "wholeProject")->isChecked());
    QCOMPARE(find<QListWidget>(again, "exportLayers")->item(0)->checkState(), Qt::Unchecked);
    find<QRadioButton>(again, "someArticles")->setChecked(true);
    auto *articles = find<QListWidget>(again, "exportArticles");
    QVERIFY(articles->count() > 1);
    for (int i = 0; i < articles->count(); ++i)
        articles->item(i)->setCheckState(i == 1 ? Qt::Checked : Qt::Unchecked);
    find<QLineEdit>(again, "exportTarget")->setText(file(QStringLiteral("chosen.csv")));
    again.accept();
    QTRY_VERIFY(!again.isVisible());
    ExportDialog third(m_project->session(), m_formats, settings, m_prompts, open());
    QVERIFY(find<QRadioButton>(third, "someArticles")->isChecked());
    articles = find<QListWidget>(third, "exportArticles");
    for (int i = 0; i < articles->count(); ++i)
        QCOMPARE(articles->item(i)->checkState() == Qt::Checked, i == 1);
    third.chooseThisArticle(); // as the list of articles asks
    QVERIFY(find<QRadioButton>(third, "thisArticle")->isChecked());
}

void TestExchangeDialogs::optionsAreSaidInWordsOfPeople()
{
    Settings settings(*m_store);
    ExportDialog dialog(m_project->session(), m_formats, settings, m_prompts, open());
    dialog.show();
    choose(dialog, "csv");
    QVERIFY(find<QCheckBox>(dialog, "option-safe")->isChecked());
    choose(dialog, "pdf");
    auto *colours = find<QComboBox>(dialog, "option-colour");
    QCOMPARE(colours->currentText(), QStringLiteral("Speakers"));
    QTest::keyClicks(colours, QStringLiteral("K"));
    QCOMPARE(colours->currentText(), QStringLiteral("Kinds of quotes"));
    find<QLineEdit>(dialog, "exportTarget")->setText(file(QStringLiteral("out.pdf")));
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    // The word stays that of the format, whatever the language.
    QCOMPARE(settings.exportOptions(QStringLiteral("pdf")).value(QStringLiteral("colour")).toString(),
             QStringLiteral("kind"));
}

void TestExchangeDialogs::articleIsPrinted()
{
    QVERIFY(m_project->session().queue()->waitForSaved());
    PrintDialog dialog(m_project->session(), m_prompts, open());
    dialog.show();
    QTRY_COMPARE(find<QPrintPreviewWidget>(dialog, "printPreview")->pageCount(), 1);
    QTRY_COMPARE(find<QLabel>(dialog, "printSentence")->text(), QStringLiteral("1 page(s)"));
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file(QStringLiteral("printed.pdf")));
    dialog.print(printer);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(contents(file(QStringLiteral("printed.pdf"))).startsWith("%PDF-"));
    QCOMPARE(m_prompts.told, QStringList());
}

void TestExchangeDialogs::aPrintThatIsStoppedLeavesNothing()
{
    Article book;
    book.title = QStringLiteral("A book");
    const QString pages = QStringLiteral("Words of a long line that says nothing at all.\n").repeated(20000);
    const Result<ArticleId> made = Cataloguing(m_project->session()).createArticle(book, pages);
    QVERIFY(made && m_project->session().queue()->waitForSaved());
    PrintDialog dialog(m_project->session(), m_prompts, *made);
    dialog.show();
    // Of a book the first pages are looked at.
    QTRY_COMPARE(find<QPrintPreviewWidget>(dialog, "printPreview")->pageCount(), 40);
    QVERIFY(find<QLabel>(dialog, "printSentence")->text().startsWith(QStringLiteral("The first pages")));
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    const QString path = file(QStringLiteral("stopped.pdf"));
    printer->setOutputFileName(path);
    dialog.print(printer);
    // Until all of it is there it has another name.
    const auto unfinished = [&path] {
        return QFileInfo(path).dir().entryList({QStringLiteral(".*.pdf")}, QDir::Files | QDir::Hidden);
    };
    QTRY_COMPARE(unfinished().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(find<QPushButton>(dialog, "startPrint")->isEnabled());
    QVERIFY(dialog.isVisible());
    QVERIFY(!QFile::exists(path) && unfinished().isEmpty());
    QVERIFY(find<QLabel>(dialog, "printSentence")->text().startsWith(QStringLiteral("Stopped.")));
    QCOMPARE(m_prompts.told, QStringList());
}

void TestExchangeDialogs::commentsAreAskedAboutWhereTheyGoOut()
{
    PrintDialog printing(m_project->session(), m_prompts, open());
    printing.show();
    QVERIFY(find<QCheckBox>(printing, "withNotes")->isVisible());
    QVERIFY(!find<QCheckBox>(printing, "withComments")->isVisible());
    ExportDialog exporting(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    exporting.show();
    choose(exporting, "html");
    QVERIFY(!find<QCheckBox>(exporting, "withComments")->isVisible());
    choose(exporting, "json");
    QVERIFY(find<QCheckBox>(exporting, "withComments")->isVisible());
}

/// As low as the dialog can be; that this is low enough tst_wordsfit knows.
void TestExchangeDialogs::whereTheFocusIsStaysInView()
{
    ExportDialog dialog(m_project->session(), m_formats, Settings(*m_store), m_prompts, open());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    dialog.resize(dialog.minimumSizeHint());
    auto *formats = find<QComboBox>(dialog, "exportFormat");
    choose(dialog, "text");
    formats->setFocus();
    choose(dialog, "brat");
    QTRY_VERIFY(find<QCheckBox>(dialog, "exportAsFolder")->isVisible());
    QTRY_COMPARE(formats->visibleRegion().boundingRect(), formats->rect());
    // What is below the edge comes up when it gets the focus.
    choose(dialog, "csv");
    auto *option = find<QCheckBox>(dialog, "option-text");
    QTRY_VERIFY(option->isVisible());
    find<QComboBox>(dialog, "exportFormat")->setFocus();
    QStringList way;
    for (int i = 0; i < 2 && !option->hasFocus(); ++i) { // from the format through what is asked about it
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
        way.append(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString());
    }
    QVERIFY2(option->hasFocus(), qPrintable(way.join(u' ')));
    QVERIFY(!option->visibleRegion().isEmpty());
}

void TestExchangeDialogs::pagesAreMadeLargerAndSmaller()
{
    PrintDialog dialog(m_project->session(), m_prompts, open());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    auto *pages = find<QPrintPreviewWidget>(dialog, "printPreview");
    QTRY_COMPARE(pages->pageCount(), 1);
    QTRY_VERIFY(pages->zoomFactor() > 0);
    QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
    const double whole = pages->zoomFactor();
    QTest::keyClick(&dialog, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pages->zoomFactor() > whole * 1.2);
    const double larger = pages->zoomFactor();
    QTest::keyClick(&dialog, Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(pages->zoomFactor() > larger);
    QTest::keyClick(&dialog, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(pages->zoomFactor(), larger));
    QTest::keyClick(&dialog, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
    QVERIFY(qFuzzyCompare(pages->zoomFactor(), whole));
    QTest::mouseClick(find<QToolButton>(dialog, "zoomInPages"), Qt::LeftButton);
    QVERIFY(pages->zoomFactor() > whole);
    QTest::mouseClick(find<QToolButton>(dialog, "zoomOutPages"), Qt::LeftButton);
    QVERIFY(qFuzzyCompare(pages->zoomFactor(), whole));
    QTest::mouseClick(find<QToolButton>(dialog, "fitPages"), Qt::LeftButton);
    QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
}

void TestExchangeDialogs::tabComesToEveryButtonOfThePrint()
{
    PrintDialog dialog(m_project->session(), m_prompts, open());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, test::patience));
    auto *print = find<QPushButton>(dialog, "startPrint");
    QTRY_VERIFY(print->isEnabled());
    QStringList order;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
        if (const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            order.append(button->text());
    }
    const qsizetype at = order.indexOf(print->text());
    QVERIFY2(at >= 0 && order.value(at + 1).remove(u'&') == QStringLiteral("Cancel"),
             qPrintable(order.join(QStringLiteral(" | "))));
}

QTEST_MAIN(TestExchangeDialogs)
#include "tst_exchangedialogs.moc"
