#include "ui/library/recentprojects.h"
#include "ui/library/welcomepage.h"

#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pullquote;

class TestWelcomePage : public QObject {
    Q_OBJECT

private slots:
    void recentProjectsAreFewAndTheLastOneLeads();
    void recentProjectsSurviveTheProgram();
    void missingProjectIsShownAndCanBeForgotten();
    void everythingIsReachableByKeyboard();
    void droppedFilesAreNamed();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestWelcomePage::recentProjectsAreFewAndTheLastOneLeads()
{
    QSettings store(file(QStringLiteral("a.ini")), QSettings::IniFormat);
    RecentProjects recent(store);
    for (int i = 0; i < 14; ++i)
        recent.add(file(QString::number(i)));
    QCOMPARE(recent.paths().size(), RecentProjects::maximum);
    QCOMPARE(recent.paths().first(), file(QStringLiteral("13")));
    recent.add(file(QStringLiteral("9")));
    QCOMPARE(recent.paths().size(), RecentProjects::maximum);
    QCOMPARE(recent.paths().first(), file(QStringLiteral("9")));
    QCOMPARE(recent.paths().count(file(QStringLiteral("9"))), 1);
}

void TestWelcomePage::recentProjectsSurviveTheProgram()
{
    {
        QSettings store(file(QStringLiteral("b.ini")), QSettings::IniFormat);
        RecentProjects(store).add(file(QStringLiteral("x.pullquote")));
    }
    QSettings store(file(QStringLiteral("b.ini")), QSettings::IniFormat);
    QCOMPARE(RecentProjects(store).paths(), QStringList{file(QStringLiteral("x.pullquote"))});
}

void TestWelcomePage::missingProjectIsShownAndCanBeForgotten()
{
    QSettings store(file(QStringLiteral("c.ini")), QSettings::IniFormat);
    RecentProjects recent(store);
    recent.add(file(QStringLiteral("gone.pullquote")));
    WelcomePage page(recent);
    page.show();
    auto *list = page.findChild<QListWidget *>(QStringLiteral("recentProjects"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not found")));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QVERIFY(recent.paths().isEmpty());
    QVERIFY(!list->isVisible());
}

void TestWelcomePage::everythingIsReachableByKeyboard()
{
    QSettings store(file(QStringLiteral("d.ini")), QSettings::IniFormat);
    RecentProjects recent(store);
    recent.add(file(QStringLiteral("one.pullquote")));
    WelcomePage page(recent);
    page.show();
    QSignalSpy made(&page, &WelcomePage::newProjectRequested);
    QSignalSpy opened(&page, &WelcomePage::projectActivated);
    auto *button = page.findChild<QPushButton *>(QStringLiteral("welcomeNew"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(made.size(), 1);
    QStringList visited;
    for (QWidget *next = button->nextInFocusChain(); next != button; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && next->isVisibleTo(&page))
            visited.append(next->objectName());
    }
    QVERIFY(visited.indexOf(QStringLiteral("welcomeOpen")) <
            visited.indexOf(QStringLiteral("welcomeSample")));
    QVERIFY(visited.contains(QStringLiteral("recentProjects")));
    auto *list = page.findChild<QListWidget *>(QStringLiteral("recentProjects"));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), file(QStringLiteral("one.pullquote")));
}

void TestWelcomePage::droppedFilesAreNamed()
{
    QSettings store(file(QStringLiteral("e.ini")), QSettings::IniFormat);
    WelcomePage page{RecentProjects(store)};
    page.show();
    QSignalSpy dropped(&page, &WelcomePage::filesDropped);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(file(QStringLiteral("a b.txt"))), QUrl(QStringLiteral("https://x.example"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList{file(QStringLiteral("a b.txt"))});
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
