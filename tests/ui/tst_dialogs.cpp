#include "app/session/translations.h"
#include "tests/support/scriptedprompts.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/desktopscale.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/problembar.h"
#include "ui/dialogs/startscale.h"
#include "ui/dialogs/widgetprompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace pullquote;
using test::ScriptedPrompts;

namespace {

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void choicesActAndAreRememberedAtOnce();
    void aLanguageIsKeptForTheNextStart();
    void theSizeOfEverythingIsKeptForTheNextStart();
    void everythingIsAsLargeAsTheDesktopsText_data();
    void everythingIsAsLargeAsTheDesktopsText();
    void theDesktopsLastAnswerCounts();
    void annotatorIsRenamedAlsoByEscape();
    void nobodyIsNameless();
    void sizesOfAStrangerAreKeptInBounds();
    void keysAreFoundByTheirWords();
    void dialogsCloseByEscape();
    void barShowsTheGravestStateAndGoes();
    void aWrittenFileIsShownInItsFolder();

public:
    Q_INVOKABLE void takeFolder(const QUrl &folder) { m_shown.append(folder); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    ScriptedPrompts m_prompts;
    QList<QUrl> m_shown;
};

void TestDialogs::initTestCase()
{
    QApplication::setKeyboardInputInterval(
        test::patience); // letters typed into a list are one word till then
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_store = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
}

void TestDialogs::choicesActAndAreRememberedAtOnce()
{
    PreferencesDialog dialog(Settings(*m_store), nullptr, m_prompts);
    dialog.show();
    QSignalSpy changed(&dialog, &PreferencesDialog::settingsChanged);
    auto *theme = find<QComboBox>(dialog, "themeChoice");
    theme->setFocus();
    QTest::keyClicks(theme, QStringLiteral("Dark"));
    find<QSpinBox>(dialog, "textSize")->setValue(21);
    QTest::mouseClick(find<QCheckBox>(dialog, "letterKeys"), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(changed.size(), 3);
    const Settings settings(*m_store);
    QCOMPARE(settings.themeChoice(), ThemeChoice::Dark);
    QCOMPARE(settings.textPixels(), 21);
    QVERIFY(!settings.letterKeys());
    QVERIFY(settings.theme(QPalette(Qt::white)).isDark());
    QCOMPARE(settings.theme(QPalette(Qt::white)).textPixels, 21);
}

void TestDialogs::aLanguageIsKeptForTheNextStart()
{
    PreferencesDialog dialog(Settings(*m_store), nullptr, m_prompts);
    dialog.show();
    QSignalSpy changed(&dialog, &PreferencesDialog::settingsChanged);
    auto *language = find<QComboBox>(dialog, "language");
    QCOMPARE(language->currentIndex(), 0); // as the desktop
    language->setFocus();
    QTest::keyClicks(language, QStringLiteral("Deu"));
    QCOMPARE(Settings(*m_store).language(), QStringLiteral("de"));
    QCOMPARE(changed.size(), 0); // nothing of it acts now
    PreferencesDialog again(Settings(*m_store), nullptr, m_prompts);
    QCOMPARE(find<QComboBox>(again, "language")->currentText(), QStringLiteral("Deutsch"));
    QCOMPARE(localeOf(QStringLiteral("es")).language(), QLocale::Spanish);
    QCOMPARE(localeOf(QString()), QLocale::system());
    QCOMPARE(localeOf(QStringLiteral("tlh")), QLocale::system());
}

void TestDialogs::theSizeOfEverythingIsKeptForTheNextStart()
{
    PreferencesDialog dialog(Settings(*m_store), nullptr, m_prompts);
    dialog.show();
    auto *scale = find<QComboBox>(dialog, "scale");
    QCOMPARE(scale->currentIndex(), 0); // as the desktop
    scale->setFocus();
    QTest::keyClicks(scale, QStringLiteral("150"));
    QCOMPARE(Settings(*m_store).scale(), 150);
    PreferencesDialog again(Settings(*m_store), nullptr, m_prompts);
    QCOMPARE(find<QComboBox>(again, "scale")->currentText(), QStringLiteral("150 %"));
    m_store->setValue(QStringLiteral("look/scale"), 1000);
    QCOMPARE(Settings(*m_store).scale(), 0);
}

void TestDialogs::everythingIsAsLargeAsTheDesktopsText_data()
{
    QTest::addColumn<qreal>("points");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QByteArray>("factor");
    QTest::newRow("nothing said") << 9.0 << 0 << QByteArray();
    QTest::newRow("usual") << 10.0 << 0 << QByteArray();
    QTest::newRow("hardly more") << 11.0 << 0 << QByteArray();
    QTest::newRow("larger") << 12.0 << 0 << QByteArray("1.25");
    QTest::newRow("14 points") << 14.0 << 0 << QByteArray("1.5");
    QTest::newRow("huge") << 60.0 << 0 << QByteArray("3");
    QTest::newRow("chosen is chosen") << 14.0 << 200 << QByteArray("2");
    QTest::newRow("as it would be without") << 14.0 << 100 << QByteArray();
}

void TestDialogs::everythingIsAsLargeAsTheDesktopsText()
{
    QFETCH(qreal, points);
    QFETCH(int, chosen);
    QFETCH(QByteArray, factor);
    const QByteArray before = qgetenv("QT_SCALE_FACTOR");
    qunsetenv("QT_SCALE_FACTOR");
    QFont desktop;
    desktop.setPointSizeF(points);
    Settings(*m_store).setScale(chosen);
    StartScale scale(Settings(*m_store), [&] { return desktopScale(desktop); });
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), factor);
    scale.taken();
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray());
    if (!before.isEmpty())
        qputenv("QT_SCALE_FACTOR", before);
}

void TestDialogs::theDesktopsLastAnswerCounts()
{
    const QByteArray before = qgetenv("QT_SCALE_FACTOR");
    qunsetenv("QT_SCALE_FACTOR");
    Settings settings(*m_store);
    settings.setScale(0);
    settings.setDesktopScale(150);
    bool isAsked = false;
    StartScale scale(settings, [&] {
        isAsked = true;
        return 100;
    });
    QVERIFY(!isAsked); // it takes an application of its own
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
    scale.taken();
    if (!before.isEmpty())
        qputenv("QT_SCALE_FACTOR", before);
}

void TestDialogs::annotatorIsRenamedAlsoByEscape()
{
    PreferencesDialog dialog(Settings(*m_store), nullptr, m_prompts);
    dialog.show();
    QSignalSpy renamed(&dialog, &PreferencesDialog::annotatorRenamed);
    auto *name = find<QLineEdit>(dialog, "annotatorName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ida Brandt"));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.at(0).at(0).toString(), QStringLiteral("Ida Brandt"));
}

void TestDialogs::nobodyIsNameless()
{
    PreferencesDialog dialog(Settings(*m_store), nullptr, m_prompts);
    dialog.show();
    auto *name = find<QLineEdit>(dialog, "annotatorName");
    const QString before = name->text();
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), before);
}

void TestDialogs::sizesOfAStrangerAreKeptInBounds()
{
    m_store->setValue(QStringLiteral("look/textPixels"), 4000);
    QCOMPARE(Settings(*m_store).textPixels(), 32);
    m_store->setValue(QStringLiteral("look/theme"), QStringLiteral("pink"));
    QCOMPARE(Settings(*m_store).themeChoice(), ThemeChoice::System);
    m_store->clear();
    QCOMPARE(Settings(*m_store).textPixels(), Theme().textPixels);
    QVERIFY(Settings(*m_store).letterKeys());
}

void TestDialogs::keysAreFoundByTheirWords()
{
    const QString tagging = QStringLiteral("Tagging");
    KeysDialog dialog({{tagging, QStringLiteral("Q"), QStringLiteral("Tag the selection")},
                       {tagging, QStringLiteral("X"), QStringLiteral("Rule out")},
                       {QStringLiteral("Editing"), QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")}});
    dialog.show();
    auto *table = find<QTreeWidget>(dialog, "keys");
    QCOMPARE(table->topLevelItemCount(), 2); // a heading for each group
    QTreeWidgetItem *group = table->topLevelItem(0);
    QTreeWidgetItem *undo = table->topLevelItem(1)->child(0);
    QTest::keyClicks(find<QLineEdit>(dialog, "searchKeys"), QStringLiteral("undo"));
    QVERIFY(group->isHidden() && group->child(0)->isHidden());
    QVERIFY(!undo->isHidden() && !undo->parent()->isHidden());
    find<QLineEdit>(dialog, "searchKeys")->setText(QStringLiteral("ctrl"));
    QVERIFY(!undo->isHidden());
    find<QLineEdit>(dialog, "searchKeys")->setText(QStringLiteral("rule"));
    QVERIFY(!group->isHidden() && group->child(0)->isHidden() && !group->child(1)->isHidden());
}

void TestDialogs::dialogsCloseByEscape()
{
    KeysDialog keys({});
    AboutDialog about;
    PreferencesDialog preferences(Settings(*m_store), nullptr, m_prompts);
    for (QDialog *dialog : {static_cast<QDialog *>(&keys), static_cast<QDialog *>(&about),
                            static_cast<QDialog *>(&preferences)}) {
        dialog->show();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
        QVERIFY(dialog->sizeHint().width() <= 1280 && dialog->sizeHint().height() <= 720);
    }
}

void TestDialogs::barShowsTheGravestStateAndGoes()
{
    QWidget window;
    ProblemBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.set(ProblemBar::State::ReadOnly, {QStringLiteral("Held by Ida."), {}, {}});
    QVERIFY(bar.isVisible());
    QVERIFY(!find<QPushButton>(bar, "problemRetry")->isVisible());
    bar.set(ProblemBar::State::NotSaved, {QStringLiteral("The disk is full."), {}, {}});
    QVERIFY(find<QLabel>(bar, "problemText")->text().contains(QStringLiteral("disk is full")));
    QVERIFY(find<QPushButton>(bar, "problemRetry")->isVisible());
    QSignalSpy retried(&bar, &ProblemBar::retryRequested);
    QTest::mouseClick(find<QPushButton>(bar, "problemRetry"), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    bar.clear(ProblemBar::State::NotSaved);
    QVERIFY(find<QLabel>(bar, "problemText")->text().contains(QStringLiteral("Ida")));
    bar.setSession(nullptr);
    QVERIFY(!bar.isVisible());
}

/// The desktop is asked by its way to open a folder.
void TestDialogs::aWrittenFileIsShownInItsFolder()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeFolder");
    QString path = m_folder.filePath(QStringLiteral("one & two.html"));
    WidgetPrompts prompts;
    const auto answerWith = [&](const QString &text) {
        QTimer::singleShot(0, this, [text] {
            for (QPushButton *button : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == text)
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        prompts.tellWritten(QStringLiteral("The articles are written."), path);
    };
    answerWith(QStringLiteral("OK"));
    QCOMPARE(m_shown, QList<QUrl>());
    answerWith(QStringLiteral("Show in folder"));
    QCOMPARE(m_shown, QList{QUrl::fromLocalFile(QFileInfo(path).absolutePath())});
    path = m_folder.path(); // of a folder, the files in it
    answerWith(QStringLiteral("Show in folder"));
    QCOMPARE(m_shown.last(), QUrl::fromLocalFile(path));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
