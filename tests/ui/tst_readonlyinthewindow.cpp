#include "app/session/onlyforreading.h"
#include "tests/support/testwindow.h"
#include "ui/library/articlemenu.h"
#include "ui/window/actionrows.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString sentence = QStringLiteral("This project is only open for reading. Save a copy to work in it.");

/// A project with a tagged quote, open for reading because somebody else writes it.
class ReadOnlyWindow : public TestWindow {
public:
    ReadOnlyWindow()
    {
        startProject(QStringLiteral("“It works,” said Ida Brandt. “It holds.”"));
        press(QStringLiteral("U Q"));
        type(QStringLiteral("Ida Brandt"));
        press(QStringLiteral("Return"));
        window().closeProject();
        auto writing =
            Session::open(path(), Access::Write, {AnnotatorId::create(), QStringLiteral("Tom Aslund")});
        if (!writing)
            qFatal("The project cannot be held.");
        m_holder = std::move(*writing);
        window().openProject(path());
        if (!session().isReadOnly())
            qFatal("The project is open for writing.");
        view().setFocus();
    }

    QString said() { return window().findChild<QLabel *>(QStringLiteral("said"))->text(); }
    void forget() { window().findChild<QLabel *>(QStringLiteral("said"))->clear(); }

private:
    std::unique_ptr<Session> m_holder;
};

} // namespace

/// A project that is only open for reading: nothing that changes it acts, and its key says why.
class tst_ReadOnlyInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void whatChangesTheProjectIsDisabledAndItsKeySaysWhy()
    {
        ReadOnlyWindow test;
        QCOMPARE(onlyForReading().sentence(), sentence);
        for (const Do id : changingActions()) {
            const QAction *action = test.window().actions()[id];
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            if (action->shortcut().isEmpty())
                continue;
            test.forget();
            test.press(action->shortcut().toString(QKeySequence::PortableText));
            QVERIFY2(test.said() == sentence, qPrintable(action->objectName() + u' ' + test.said()));
            QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
            QVERIFY(test.view().hasFocus());
        }
        QCOMPARE(test.article().quoteCount(), 1);
    }

    void whatOnlyLooksAndGoesStillActs()
    {
        ReadOnlyWindow test;
        test.press(QStringLiteral("N"));
        QVERIFY(!test.session().currentQuote().isNull());
        test.press(QStringLiteral("Ctrl+Shift+C"));
        QVERIFY(test.said().startsWith(QStringLiteral("Copied:")));
    }

    void theDetailsCanBeReadAndNotChanged()
    {
        ReadOnlyWindow test;
        test.press(QStringLiteral("N"));
        Inspector &inspector = test.panel().inspector();
        for (const char *name : {"kindButton", "copyButton", "confirmButton", "mergeButton", "splitButton",
                                 "importantBox", "uncertainBox", "completeBox"})
            QVERIFY2(!inspector.findChild<QAbstractButton *>(QLatin1String(name))->isEnabled(), name);
        QVERIFY(inspector.findChild<QPlainTextEdit *>(QStringLiteral("noteField"))->isReadOnly());
        for (const char *name : {"addName", "remove", "moreTopics"}) {
            for (const QAbstractButton *button :
                 inspector.findChildren<QAbstractButton *>(QLatin1String(name)))
                QVERIFY2(!button->isVisible(), name);
        }
        auto *speaker = inspector.findChild<QWidget *>(QStringLiteral("speakerField"));
        QVERIFY(speaker->accessibleDescription().contains(QStringLiteral("Ida Brandt")));
        test.press(QStringLiteral("Return"));
        QVERIFY(speaker->hasFocus());
        test.press(QStringLiteral("Return"));
        QVERIFY(!QApplication::activePopupWidget());
    }

    void theListOfArticlesKeepsThemAsTheyAre()
    {
        ReadOnlyWindow test;
        test.press(QStringLiteral("Shift+F6"));
        for (const char *key : {"F2", "Del"}) {
            test.forget();
            test.press(QLatin1String(key));
            QCOMPARE(test.said(), sentence);
        }
        const ArticleMenu menu({}, true, nullptr);
        for (const char *name : {"editDetails", "deleteArticle"})
            QVERIFY(!menu.findChild<QAction *>(QLatin1String(name))->isEnabled());
    }

    void aCopyIsProposedElsewhereAndOpened()
    {
        ReadOnlyWindow test;
        const QString copy = test.folder() + QStringLiteral("/copy.pullquote");
        test.prompts.saveAnswers = {copy};
        test.prompts.confirmAnswers = {true};
        test.press(QStringLiteral("Ctrl+Shift+S"));
        QVERIFY(QFileInfo(test.prompts.proposed.last()).path() != test.folder());
        QVERIFY(QFileInfo(QFileInfo(test.prompts.proposed.last()).path()).isWritable());
        QCOMPARE(test.session().path(), copy);
        QVERIFY(!test.session().isReadOnly());
        QCOMPARE(test.article().quoteCount(), 1);
        test.view().setCaret(test.article().text().size() - 4);
        test.press(QStringLiteral("X"));
        QCOMPARE(test.article().quoteCount(), 2);
    }

    void whoDoesNotWantToWorkInTheCopyStays()
    {
        ReadOnlyWindow test;
        test.prompts.saveAnswers = {test.folder() + QStringLiteral("/copy.pullquote")};
        test.press(QStringLiteral("Ctrl+Shift+S"));
        QCOMPARE(test.session().path(), test.path());
        QVERIFY(QFile::exists(test.folder() + QStringLiteral("/copy.pullquote")));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ReadOnlyInTheWindow)
#include "tst_readonlyinthewindow.moc"
