#include "app/formats/formatregistry.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/dialogs/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace pullquote;
using namespace Qt::Literals::StringLiterals;
using test::ScriptedPrompts;
using test::TestProject;

namespace {

/// The dialog for the article that is open, as somebody uses it who exports for brat.
class Exporting {
public:
    Exporting(TestProject &project, QSettings &store, ScriptedPrompts &prompts)
        : m_dialog(project.session(), m_formats, Settings(store), prompts,
                   project.session().article().article().id)
    {
        m_dialog.show();
        choose(u"brat"_s);
    }

    void choose(const QString &format)
    {
        auto *list = m_dialog.findChild<QComboBox *>(u"exportFormat"_s);
        list->setCurrentIndex(list->findData(format));
    }
    QCheckBox &asFolder() { return *m_dialog.findChild<QCheckBox *>(u"exportAsFolder"_s); }
    QLineEdit &target() { return *m_dialog.findChild<QLineEdit *>(u"exportTarget"_s); }
    void click(const QString &button)
    {
        QTest::mouseClick(m_dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    bool isOpen() const { return m_dialog.isVisible(); }

private:
    FormatRegistry m_formats = FormatRegistry::standard();
    ExportDialog m_dialog;
};

} // namespace

/// A corpus goes into a folder: which one is proposed, chosen, refused.
class tst_ExportIntoFolder : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_prompts = ScriptedPrompts();
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<TestProject>(u"He said “no” and “never”."_s);
        m_store = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    }
    void cleanup() { m_project.reset(); }

    void anEmptyOneIsFilled()
    {
        const QString corpus = path(u"corpus"_s);
        QDir().mkdir(corpus);
        {
            Exporting dialog = exporting();
            dialog.choose(u"csv"_s);
            QVERIFY(!dialog.asFolder().isVisible());
            dialog.choose(u"brat"_s);
            QVERIFY(dialog.target().text().endsWith(u"/A test.zip"));
            dialog.asFolder().click();
            QVERIFY(dialog.target().text().endsWith(u"/A test"));
            QCOMPARE(dialog.target().accessibleName(), u"Folder to write"_s);
            m_prompts.openAnswers = {corpus};
            dialog.click(u"chooseTarget"_s);
            dialog.click(u"startExport"_s);
            QTRY_VERIFY(!dialog.isOpen());
            QCOMPARE(m_prompts.told, QStringList{u"“corpus” has been written. "_s + corpus});
            QVERIFY(QFile::exists(corpus + u"/A_test.txt"_s));
        }
        // The next one is proposed beside it, as a folder again.
        Exporting again = exporting();
        QVERIFY(again.asFolder().isChecked());
        QCOMPARE(again.target().text(), path(u"A test"_s));
    }

    void oneThatHoldsSomethingIsRefused()
    {
        const QString corpus = path(u"corpus"_s);
        QDir().mkpath(corpus + u"/.stats"_s);
        Exporting dialog = exporting();
        dialog.asFolder().click();
        dialog.target().setText(corpus);
        dialog.click(u"startExport"_s);
        QCOMPARE(m_prompts.told,
                 QStringList{corpus + u": There is something in this folder already. Choose a new folder or "
                                      "an empty one."_s});
        QVERIFY(dialog.isOpen());
        QCOMPARE(m_prompts.asked, QStringList()); // it is no question whether it may be replaced
        QCOMPARE(QDir(corpus).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u".stats"_s});
    }

    void oneThatHoldsSomethingGetsOneInIt()
    {
        QDir().mkdir(path(u"other"_s));
        {
            Exporting dialog = exporting();
            dialog.asFolder().click();
            m_prompts.openAnswers = {m_folder->path()};
            dialog.click(u"chooseTarget"_s);
            QCOMPARE(dialog.target().text(), path(u"A test"_s));
            dialog.click(u"startExport"_s);
            QTRY_VERIFY(!dialog.isOpen());
            QVERIFY(QFile::exists(path(u"A test/pullquote.json"_s)));
        }
        Exporting next = exporting();
        QCOMPARE(next.target().text(), path(u"A test 2"_s));
        QVERIFY(QFile::link(u"nowhere"_s, path(u"A test 2"_s)));
        m_prompts.openAnswers = {m_folder->path()};
        next.click(u"chooseTarget"_s);
        QCOMPARE(next.target().text(), path(u"A test 3"_s));
        next.asFolder().click();
        QCOMPARE(next.target().text(), path(u"A test 3.zip"_s)); // it was chosen
    }

    void whatIsTypedTurnsIntoAFolderAndBack()
    {
        Exporting dialog = exporting();
        dialog.target().setText(u"/desk/v1.2 mine.zip"_s);
        dialog.asFolder().click();
        QCOMPARE(dialog.target().text(), u"/desk/v1.2 mine"_s);
        dialog.asFolder().click();
        QCOMPARE(dialog.target().text(), u"/desk/v1.2 mine.zip"_s);
        dialog.asFolder().click();
        dialog.target().clear();
        dialog.click(u"startExport"_s);
        QVERIFY(m_prompts.told.value(0).contains(u"which folder"));
    }

    void whatIsProposedIsNoZipWhateverWasTyped()
    {
        QDir().mkdir(path(u"other"_s));
        Exporting dialog = exporting();
        dialog.target().setText(u"/desk/Mine.zip"_s);
        dialog.asFolder().click();
        m_prompts.openAnswers = {m_folder->path()};
        dialog.click(u"chooseTarget"_s);
        QCOMPARE(dialog.target().text(), path(u"A test"_s));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Exporting exporting() { return Exporting(*m_project, *m_store, m_prompts); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QSettings> m_store;
    ScriptedPrompts m_prompts;
};

QTEST_MAIN(tst_ExportIntoFolder)
#include "tst_exportintofolder.moc"
