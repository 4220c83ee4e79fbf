#include "app/session/tagging.h"
#include "tests/support/testwindow.h"
#include "ui/dialogs/cataloguelist.h"
#include "ui/dialogs/codebookdialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/speakersdialog.h"

#include <QCheckBox>
#include <QMenu>
#include <QTimer>

using namespace pullquote;
using namespace pullquote::test;

/// The managers beside the real window.
class TestManagersInTheWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void enterGoesToTheQuoteInItsArticle()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” Brandt said. “It may even last,” Brandt said."));
        const ArticleId first = test.article().article().id;
        const QuoteId quote = tag(test, 1, QStringLiteral("Ida Brandt"));
        Article other;
        other.title = QStringLiteral("Another one");
        const Result<ArticleId> made =
            Cataloguing(test.session()).createArticle(other, QStringLiteral("She said “yes”."));
        QVERIFY(made && test.session().openArticle(*made));

        auto *manager = open<SpeakersDialog>(test, Do::Speakers);
        QVERIFY(manager);
        manager->select(test.session().catalogue().speakers().first().id);
        auto *uses = manager->findChild<QTreeView *>(QStringLiteral("usesList"));
        QTRY_COMPARE(uses->model()->rowCount(), 1);
        uses->setFocus();
        QTest::keyClick(uses, Qt::Key_Return);
        QCOMPARE(test.article().article().id, first);
        QCOMPARE(test.session().currentQuote(), quote);
        QVERIFY(manager->isVisible());
    }

    void aManagerIsOpenedOnceAndGoesWithTheProject()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” Brandt said."));
        auto *manager = open<CodebookDialog>(test, Do::Codebook);
        QCOMPARE(open<CodebookDialog>(test, Do::Codebook), manager);
        const QPointer<QDialog> gone = manager;
        QVERIFY(test.window().closeProject());
        QVERIFY(!gone);
    }

    void blindTaggingIsSaidInTheLayersMenu()
    {
        TestWindow test;
        test.startProject(QStringLiteral("“It works,” Brandt said."));
        const Annotator colleague{AnnotatorId::create(), QStringLiteral("A. Colleague")};
        ChangeSet changes = test.session().draft(QStringLiteral("Join in"));
        changes.changes = {Change::to(colleague)};
        QVERIFY(test.session().commit(changes).ok());
        QTimer::singleShot(0, this, [] {
            if (auto *dialog = qobject_cast<ProjectDialog *>(QApplication::activeModalWidget())) {
                dialog->findChild<QCheckBox *>(QStringLiteral("blindTagging"))->setChecked(true);
                dialog->accept();
            }
        });
        test.window().actions()[Do::ProjectSettings]->trigger();
        QVERIFY(test.session().catalogue().project().blindTagging);
        auto *menu = test.window().findChild<QMenu *>(QStringLiteral("layersMenu"));
        emit menu->aboutToShow();
        QStringList enabled, disabled;
        for (const QAction *action : menu->actions())
            (action->isEnabled() ? enabled : disabled).append(action->text());
        QVERIFY2(disabled.join(u'\n').contains(QStringLiteral("Blind tagging")),
                 qPrintable(disabled.join(u'\n')));
        QVERIFY(disabled.contains(QStringLiteral("A. Colleague")));
        QVERIFY(!enabled.join(u'\n').contains(QStringLiteral("A. Colleague")));
    }

private:
    template <class Manager>
    static Manager *open(TestWindow &test, Do action)
    {
        test.window().actions()[action]->trigger();
        return test.window().findChild<Manager *>();
    }

    static QuoteId tag(TestWindow &test, int quotation, const QString &speaker)
    {
        TagRequest request;
        request.content = {test.article().quotations().all().at(quotation).span};
        SpeakerChoice choice;
        choice.newName = speaker;
        request.speaker = choice;
        const Result<QuoteId> tagged = Tagging(test.session()).tag(request);
        return tagged ? *tagged : QuoteId();
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(TestManagersInTheWindow)
#include "tst_managersinthewindow.moc"
