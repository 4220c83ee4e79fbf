#include "app/formats/formatregistry.h"
#include "app/session/cataloguing.h"
#include "app/session/tagging.h"
#include "app/store/projectreader.h"
#include "app/store/writequeue.h"
#include "tests/support/scriptedprompts.h"
#include "ui/desktop/desktopsession.h"
#include "ui/desktop/termination.h"
#include "ui/desktop/windows.h"
#include "ui/dialogs/settings.h"
#include "ui/panel/notefield.h"
#include "ui/theme/desktoppalette.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentmenu.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pullquote;
using namespace pullquote::test;

namespace {

/// The windows of a program, and projects for them.
class Program {
public:
    ScriptedPrompts *prompts = nullptr; ///< those of the window that was made last

    Windows &windows() { return *m_windows; }
    MainWindow &window(int number) { return *m_windows->all().at(number); }
    QSettings &settings() { return m_settings; }
    QString folder() const { return m_folder.path(); }

    QString project(const QString &name) const
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".pullquote"));
        const auto session = Session::create(path, {AnnotatorId::create(), QStringLiteral("J. Editor")});
        for (const char *title : {"First", "Second"}) {
            Article article;
            article.title = QLatin1String(title);
            const QString text = QStringLiteral("“It works,” said Ida Brandt. ") + article.title;
            if (!session || !Cataloguing(**session).createArticle(article, text))
                qFatal("The project cannot be made.");
        }
        if (!(*session)->queue()->waitForSaved())
            qFatal("The project cannot be written.");
        return path;
    }

    /// As after a night.
    void startAgain()
    {
        m_windows.reset();
        start();
    }

private:
    void start()
    {
        m_windows = std::make_unique<Windows>(Windows::Given{m_settings, m_formats, desktopPalette, [this] {
                                                                 auto scripted =
                                                                     std::make_unique<ScriptedPrompts>();
                                                                 prompts = scripted.get();
                                                                 return scripted;
                                                             }});
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    FormatRegistry m_formats = FormatRegistry::standard();
    std::unique_ptr<Windows> m_windows;

public:
    Program() { start(); }
};

RecentMenu &recentMenu(MainWindow &window)
{
    auto *menu = window.findChild<RecentMenu *>();
    emit menu->aboutToShow();
    return *menu;
}

/// What can be chosen in the menu, without what only marks letters.
QStringList choices(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isEnabled() && !action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    return texts;
}

} // namespace

/// Each project in a window of its own, from one day to the next.
class tst_Windows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void withoutProjectsThereIsOneEmptyWindow()
    {
        Program program;
        program.windows().open({});
        program.windows().open({});
        QCOMPARE(program.windows().all().size(), 1);
        QVERIFY(program.window(0).isVisible());
        QVERIFY(!program.window(0).session());
    }

    void twoProjectsAreTwoWindows()
    {
        Program program;
        const QString a = program.project(QStringLiteral("a")), b = program.project(QStringLiteral("b"));
        program.windows().open({a, b});
        QCOMPARE(program.windows().all().size(), 2);
        QCOMPARE(program.window(0).session()->path(), a);
        QCOMPARE(program.window(1).session()->path(), b);
        QVERIFY(program.window(0).pos() != program.window(1).pos());
    }

    void aWindowBesideALargeOneStaysOnTheScreen()
    {
        Program program;
        program.windows().open({program.project(QStringLiteral("a"))});
        MainWindow &first = program.window(0);
        const QRect screen = first.screen()->availableGeometry();
        const QSize frame = first.frameGeometry().size() - first.size();
        first.resize(screen.size() - frame);
        first.move(screen.topLeft());
        QVERIFY(first.finishEditing()); // remembers where it is
        for (const char *name : {"b", "c"}) {
            program.windows().open({program.project(QLatin1String(name))});
            MainWindow &next = *program.windows().all().last();
            QVERIFY(QTest::qWaitForWindowExposed(&next, patience));
            QVERIFY2(screen.contains(next.frameGeometry()), name);
        }
    }

    void anEmptyWindowTakesTheProject()
    {
        Program program;
        program.windows().open({});
        program.windows().open({program.project(QStringLiteral("a"))});
        QCOMPARE(program.windows().all().size(), 1);
        QVERIFY(program.window(0).session());
    }

    void anOpenProjectComesForwardInsteadOfOpeningTwice()
    {
        Program program;
        const QString a = program.project(QStringLiteral("a")), b = program.project(QStringLiteral("b"));
        program.windows().open({a, b});
        program.window(0).showMinimized();
        const QString link = program.folder() + QStringLiteral("/link.pullquote");
        QVERIFY(QFile::link(a, link));
        QVERIFY(program.window(1).openProject(link));
        QCOMPARE(program.windows().all().size(), 2);
        QVERIFY(!program.window(0).isMinimized());
        QCOMPARE(program.window(1).session()->path(), b);
    }

    void openingBesideAProjectMakesAWindow()
    {
        Program program;
        const QString a = program.project(QStringLiteral("a")), b = program.project(QStringLiteral("b"));
        program.windows().open({a});
        program.prompts->openAnswers = {b};
        program.window(0).actions()[Do::OpenProject]->trigger();
        QCOMPARE(program.windows().all().size(), 2);
        QCOMPARE(program.window(0).session()->path(), a);
        QCOMPARE(program.window(1).session()->path(), b);
        QVERIFY(program.window(1).isVisible());
    }

    void aNewProjectBesideAnotherMakesAWindow()
    {
        Program program;
        program.windows().open({program.project(QStringLiteral("a"))});
        program.prompts->saveAnswers = {program.folder() + QStringLiteral("/new.pullquote")};
        program.window(0).actions()[Do::NewProject]->trigger();
        QCOMPARE(program.windows().all().size(), 2);
        QVERIFY(program.window(1).session());
    }

    void whatCannotBeOpenedMakesNoWindow()
    {
        Program program;
        program.windows().open({program.project(QStringLiteral("a"))});
        QVERIFY(!program.window(0).openProject(program.folder() + QStringLiteral("/gone.pullquote")));
        QCOMPARE(program.prompts->told.size(), 1);
        QCOMPARE(program.windows().all().size(), 1);
    }

    void aProjectWhoseFileIsGoneIsNotTakenForAnotherThatIsNotThere()
    {
        Program program;
        const QString moved = program.project(QStringLiteral("moved"));
        program.windows().open({moved});
        QVERIFY(QFile::rename(moved, program.folder() + QStringLiteral("/elsewhere.pullquote")));
        QVERIFY(!program.window(0).openProject(program.folder() + QStringLiteral("/gone.pullquote")));
        QCOMPARE(program.prompts->told.size(), 1);
    }

    void newWindowIsEmptyAndClosingItLeavesTheOther()
    {
        Program program;
        program.windows().open({program.project(QStringLiteral("a"))});
        program.window(0).actions()[Do::NewWindow]->trigger();
        QCOMPARE(program.windows().all().size(), 2);
        QVERIFY(!program.window(1).session());
        program.window(1).close();
        QTRY_COMPARE(program.windows().all().size(), 1);
        QVERIFY(program.window(0).session());
    }

    void settingsOfOneWindowAreThoseOfAll()
    {
        Program program;
        program.windows().open({program.project(QStringLiteral("a")), program.project(QStringLiteral("b"))});
        Settings(program.settings()).setLetterKeys(false);
        program.windows().settingsChanged();
        for (MainWindow *window : program.windows().all())
            QVERIFY(window->actions()[Do::Quote]->shortcuts().isEmpty());
    }

    void aSessionComesBackWithItsProjectsAndArticles()
    {
        Program program;
        const QString a = program.project(QStringLiteral("a")), b = program.project(QStringLiteral("b")),
                      gone = program.project(QStringLiteral("gone"));
        program.windows().open({a, gone, b});
        const QList<ArticleId> articles = *program.window(2).session()->reader().articleIds();
        QVERIFY(program.window(2).session()->openArticle(articles.at(1)).ok());
        QSettings session(program.folder() + QStringLiteral("/session.ini"), QSettings::IniFormat);
        program.windows().save(session);
        program.startAgain();
        QVERIFY(QFile::remove(gone));
        program.windows().restore(session);
        QCOMPARE(program.windows().all().size(), 2);
        QCOMPARE(program.window(0).session()->path(), a);
        QCOMPARE(program.window(1).session()->path(), b);
        QCOMPARE(program.window(1).session()->article().article().id, articles.at(1));
    }

    void anEmptySessionIsAnEmptyWindow()
    {
        Program program;
        QSettings session(program.folder() + QStringLiteral("/none.ini"), QSettings::IniFormat);
        program.windows().restore(session);
        QCOMPARE(program.windows().all().size(), 1);
        QVERIFY(program.window(0).isVisible());
    }

    void theNameOfASessionIsNoPath()
    {
        QCOMPARE(DesktopSession::fileName(QStringLiteral("../10af"), QStringLiteral("1/2")),
                 QStringLiteral("---10af-1-2.ini"));
    }

    void aSignalSavesTheNoteThatIsBeingWritten()
    {
        Program program;
        const QString path = program.project(QStringLiteral("a"));
        program.windows().open({path});
        Session &session = *program.window(0).session();
        TagRequest request;
        request.content = {{0, 11}};
        const Result<QuoteId> quote = Tagging(session).tag(request);
        QVERIFY(quote.ok());
        session.setCurrentQuote(*quote);
        auto *note = program.window(0).findChild<NoteField *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Ask again"));
        QVERIFY(session.article().quote(*quote)->note.isEmpty());
        Termination termination;
        // At once, and not a second later, as the field would by itself.
        std::optional<QString> saved;
        bool isOnItsWay = true;
        connect(&termination, &Termination::asked, this, [&] {
            program.windows().finishEditing();
            saved = session.article().quote(*quote)->note;
            isOnItsWay = !session.queue()->pending().isEmpty();
        });
        QVERIFY(std::raise(SIGTERM) == 0);
        QTRY_VERIFY(saved.has_value());
        QCOMPARE(*saved, QStringLiteral("Ask again"));
        QVERIFY(!isOnItsWay);
    }

    void whatCannotBeWrittenIsAskedAboutAtTheEndOfASession()
    {
        Program program;
        const QString path = program.project(QStringLiteral("a"));
        program.windows().open({path});
        QVERIFY(program.windows().finishEditing());
        QVERIFY(program.windows().mayClose());
        QVERIFY(program.prompts->asked.isEmpty());
        QVERIFY(QFile::remove(path));
        TagRequest request;
        request.content = {{0, 11}};
        QVERIFY(Tagging(*program.window(0).session()).tag(request).ok());
        QVERIFY(!program.windows().finishEditing());
        program.prompts->confirmAnswers = {false, false}; // no copy, and not to be lost
        QVERIFY(!program.windows().mayClose());
        QCOMPARE(program.prompts->asked.size(), 2);
    }

    void recentProjectsAreInTheMenuAndThoseThatAreGoneCannotBeChosen()
    {
        Program program;
        const QString a = program.project(QStringLiteral("a")), b = program.project(QStringLiteral("b"));
        program.windows().open({a});
        program.windows().open({b});
        program.window(1).close();
        QTRY_COMPARE(program.windows().all().size(), 1);
        MainWindow &window = program.window(0);
        QCOMPARE(choices(recentMenu(window)), (QStringList{QStringLiteral("1  b"), QStringLiteral("2  a"),
                                                           QStringLiteral("Clear the list")}));
        QVERIFY(QFile::remove(b));
        QCOMPARE(choices(recentMenu(window)),
                 (QStringList{QStringLiteral("2  a"), QStringLiteral("Clear the list")}));
        recentMenu(window).findChild<QAction *>(QStringLiteral("clearRecent"))->trigger();
        QCOMPARE(choices(recentMenu(window)), QStringList());
    }

    void recentProjectsOfTheSameNameShowTheirFolders()
    {
        Program program;
        QVERIFY(QDir(program.folder()).mkpath(QStringLiteral("x")));
        QVERIFY(QDir(program.folder()).mkpath(QStringLiteral("y")));
        program.windows().open(
            {program.project(QStringLiteral("x/week")), program.project(QStringLiteral("y/week"))});
        QCOMPARE(choices(recentMenu(program.window(0))),
                 (QStringList{QStringLiteral("1  week – y"), QStringLiteral("2  week – x"),
                              QStringLiteral("Clear the list")}));
    }

    void theNextProjectIsLookedForWhereTheLastOneWas()
    {
        Program program;
        QVERIFY(QDir(program.folder()).mkpath(QStringLiteral("deep")));
        program.windows().open({});
        program.prompts->openAnswers = {program.project(QStringLiteral("deep/a"))};
        program.window(0).actions()[Do::OpenProject]->trigger();
        QCOMPARE(Settings(program.settings()).projectFolder(), program.folder() + QStringLiteral("/deep"));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
