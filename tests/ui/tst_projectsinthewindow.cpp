#include "app/session/tagging.h"
#include "tests/support/testwindow.h"
#include "ui/library/welcomepage.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTimer>

using namespace pullquote;
using namespace pullquote::test;

/// Coming to projects and leaving them, in the real window.
class tst_ProjectsInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void aNewProjectThatIsCancelledLeavesTheOpenOne()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.window().newProject();
        QVERIFY(test.window().session());
        QCOMPARE(test.session().path(), test.path());
    }

    void aNewProjectWithoutANameIsRefused()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        for (const char *name : {"/ .pullquote", "/.pullquote"}) {
            test.prompts.saveAnswers = {test.folder() + QString::fromLatin1(name)};
            test.window().newProject();
            QVERIFY(test.prompts.told.takeFirst().contains(QStringLiteral("A project needs a name.")));
            QCOMPARE(test.session().path(), test.path());
        }
        QVERIFY(test.prompts.told.isEmpty());
    }

    void aFileThatCannotBeOpenedLeavesTheOpenProject()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        const QString path = write(test, QStringLiteral("broken.pullquote"), "no project at all");
        QVERIFY(!test.window().openProject(path));
        QCOMPARE(test.prompts.told.size(), 1);
        QVERIFY(test.window().session());
        QCOMPARE(test.session().path(), test.path());
    }

    void anotherProjectTakesThePlaceOfTheOpenOne()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.prompts.saveAnswers = {test.folder() + QStringLiteral("/other.pullquote")};
        test.window().newProject();
        QCOMPARE(test.session().path(), test.folder() + QStringLiteral("/other.pullquote"));
        QVERIFY(test.window().openProject(test.path()));
        QVERIFY(!test.session().isReadOnly());
    }

    void documentsDroppedOnTheWelcomePageAskForAProjectFirst()
    {
        TestWindow test;
        test.prompts.saveAnswers = {test.path()};
        bool wasAsked = false;
        QTimer::singleShot(0, this, [&wasAsked] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                wasAsked = true;
                dialog->reject();
            }
        });
        const QString path = write(test, QStringLiteral("article.txt"), "He said “no”.");
        emit test.window().findChild<WelcomePage *>()->filesDropped({path});
        QVERIFY(test.window().session());
        QVERIFY(wasAsked);
        QVERIFY(test.prompts.told.isEmpty());
    }

    void whatIsImportedIsOpened()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        const QString path = write(test, QStringLiteral("monday.txt"), "He said “no”.");
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            auto *import = dialog->findChild<QPushButton *>(QStringLiteral("startImport"));
            if (QTest::qWaitFor([&] { return import->isEnabled(); }, patience))
                import->click();
            else
                dialog->reject();
        });
        emit test.window().findChild<WelcomePage *>()->filesDropped({path});
        QCOMPARE(test.article().text(), QStringLiteral("He said “no”."));
    }

    void undoLeavesTheSampleWhole()
    {
        TestWindow test;
        QFile::remove(sample());
        test.window().findChild<QPushButton *>(QStringLiteral("welcomeSample"))->click();
        QVERIFY(test.window().session());
        QCOMPARE(test.session().path(), sample());
        const int quotes = test.article().quoteCount();
        QVERIFY(quotes > 0);
        QVERIFY(test.session().undoLabel().isEmpty());
        test.press(QStringLiteral("U X"));
        QCOMPARE(test.article().quoteCount(), quotes + 1);
        test.press(QStringLiteral("Ctrl+Z Ctrl+Z Ctrl+Z"));
        QCOMPARE(test.article().quoteCount(), quotes);
    }

    void undoShowsWhatItTookBack()
    {
        TestWindow test;
        const QString filler = QStringLiteral("Nothing was said here.\n").repeated(200);
        test.startProject(filler + QStringLiteral("“It works,” said Ida Brandt."));
        test.press(QStringLiteral("U Q Return 1"));
        const QuoteId quote = test.session().currentQuote();
        QVERIFY(!quote.isNull());
        test.press(QStringLiteral("Ctrl+Home")); // the article opens again where it was left
        test.closeAndReopen();
        QVERIFY(test.session().currentQuote().isNull());
        QVERIFY(!isInView(test, quote));
        test.press(QStringLiteral("Ctrl+Z"));
        QVERIFY(test.article().quote(quote)->topics.isEmpty());
        QCOMPARE(test.session().currentQuote(), quote);
        QVERIFY(isInView(test, quote));
    }

    void aSmallWindowKeepsTheArticleReadable()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” she said."));
        test.window().resize(780, 560);
        QTRY_COMPARE(test.window().width(), 780);
        QVERIFY(test.view().width() >= 300);
    }

private:
    static QString write(TestWindow &test, const QString &name, const QByteArray &bytes)
    {
        QFile file(test.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test file cannot be written.");
        return file.fileName();
    }

    static bool isInView(TestWindow &test, QuoteId id)
    {
        const QRect box = test.view().rectOf(test.article().quote(id)->extent());
        return test.view().viewport()->rect().contains(box.center());
    }

    static QString sample()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               QStringLiteral("/pullquote/sample.pullquote");
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_ProjectsInTheWindow)
#include "tst_projectsinthewindow.moc"
