#include "app/session/tagging.h"
#include "app/store/colleaguefile.h"
#include "app/store/projectcheck.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/testproject.h"
#include "ui/review/senddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It rained,” said Ida Brandt. “Twice,” she added.");

template <class W>
W *find(QWidget &dialog, const char *name)
{
    return dialog.findChild<W *>(QLatin1String(name));
}

} // namespace

/// A copy for a colleague from the window's dialog, with real files and keys.
class tst_SendDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    ScriptedPrompts m_prompts;
    Annotator m_ann{AnnotatorId::create(), QStringLiteral("Ann")};
    Annotator m_bob{AnnotatorId::create(), QStringLiteral("Bob")};

    Session &session() { return m_project->session(); }
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    void addQuoteOf(const Annotator &annotator, Span content)
    {
        Quote quote;
        quote.id = QuoteId::create();
        quote.article = session().article().article().id;
        quote.annotator = annotator.id;
        quote.content = {content};
        quote.created = QDateTime::currentDateTimeUtc();
        m_project->addQuoteOf(annotator, quote);
    }
    static QString summary(SendDialog &dialog) { return find<QLabel>(dialog, "sendSummary")->text(); }
    static void write(SendDialog &dialog)
    {
        QTest::mouseClick(find<QPushButton>(dialog, "writeCopy"), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
    }
    QStringList annotatorsIn(const QString &path)
    {
        const auto copy = ProjectFile::open(path, Access::Read);
        QStringList names;
        if (!copy || !checkProject(**copy).ok)
            return {QStringLiteral("no project in order")};
        const Result<QList<Annotator>> annotators = (*copy)->read().annotators();
        for (const Annotator &annotator : annotators ? *annotators : QList<Annotator>())
            names.append(annotator.name);
        names.sort();
        return names;
    }

private slots:
    void init()
    {
        m_prompts = ScriptedPrompts();
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<TestProject>(text);
        m_store = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        addQuoteOf(m_ann, {0, 12});
        addQuoteOf(m_ann, {30, 38});
        addQuoteOf(m_bob, {0, 12});
        TagRequest request;
        request.content = {{0, 12}};
        QVERIFY(Tagging(session()).tag(request).ok());
    }

    void itProposesWhomItIsForAndSaysWhatGoesAlong()
    {
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        dialog.show();
        QCOMPARE(find<QComboBox>(dialog, "sendPerson")->currentText(), QStringLiteral("Ann")); // two quotes
        QVERIFY(find<QLineEdit>(dialog, "sendTarget")
                    ->text()
                    .endsWith(QStringLiteral("/test for Ann.pullquote")));
        QVERIFY2(summary(dialog).contains(QStringLiteral("1 article")), qPrintable(summary(dialog)));
        QVERIFY(summary(dialog).contains(QStringLiteral("4 quote")));
        QVERIFY(summary(dialog).contains(QStringLiteral("how it was")));
        auto *layers = find<QListWidget>(dialog, "sendLayers");
        const auto ticks = [layers] {
            QList<bool> list;
            for (int row = 0; row < layers->count(); ++row)
                list.append(layers->item(row)->checkState() == Qt::Checked);
            return list;
        };
        QVERIFY(!layers->isEnabled());
        QCOMPARE(ticks(), (QList<bool>{true, true, true})); // all of them go along
        find<QCheckBox>(dialog, "withoutLayers")->setChecked(true);
        QCOMPARE(ticks(), (QList<bool>{true, true, false})); // mine and Ann's
        find<QCheckBox>(dialog, "withoutLayers")->setChecked(false);

        find<QComboBox>(dialog, "sendPerson")->setCurrentText(QStringLiteral("Dee"));
        QVERIFY(find<QLineEdit>(dialog, "sendTarget")
                    ->text()
                    .endsWith(QStringLiteral("/test for Dee.pullquote")));
    }

    void theWholeCopyIsWrittenCheckedAndTold()
    {
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        dialog.show();
        m_prompts.saveAnswers = {file("ann.pullquote")};
        QTest::mouseClick(find<QPushButton>(dialog, "chooseSendTarget"), Qt::LeftButton);
        write(dialog);
        QCOMPARE(annotatorsIn(file("ann.pullquote")),
                 (QStringList{QStringLiteral("Ann"), QStringLiteral("Bob"), QStringLiteral("J. Editor")}));
        QVERIFY(m_prompts.told.value(0).contains(file("ann.pullquote")));
        QVERIFY(m_prompts.asked.isEmpty());
        // The next one goes to the same folder.
        SendDialog next(session(), Settings(*m_store), m_prompts);
        QVERIFY(find<QLineEdit>(next, "sendTarget")->text().startsWith(m_folder->path()));
    }

    void layersAreLeftOutByTheKeyboard()
    {
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        dialog.show();
        auto *without = find<QCheckBox>(dialog, "withoutLayers");
        auto *layers = find<QListWidget>(dialog, "sendLayers");
        without->setFocus();
        QTest::keyClick(without, Qt::Key_Space);
        QVERIFY(layers->isEnabled());
        // One's own and hers go along unless she says otherwise.
        QVERIFY(summary(dialog).contains(QStringLiteral("name of Bob stay here")));
        QVERIFY(summary(dialog).contains(QStringLiteral("3 quote")));
        find<QLineEdit>(dialog, "sendTarget")->setText(file("part.pullquote"));
        write(dialog);
        QCOMPARE(annotatorsIn(file("part.pullquote")),
                 (QStringList{QStringLiteral("Ann"), QStringLiteral("J. Editor")}));

        SendDialog other(session(), Settings(*m_store), m_prompts);
        other.show();
        find<QCheckBox>(other, "withoutLayers")->click();
        layers = find<QListWidget>(other, "sendLayers");
        layers->setFocus();
        layers->setCurrentRow(0);
        QTest::keyClick(layers, Qt::Key_Down);
        QVERIFY(layers->currentItem()->text().startsWith(QStringLiteral("Ann")));
        QTest::keyClick(layers, Qt::Key_Space);
        QVERIFY2(summary(other).contains(QStringLiteral("Ann will not find")), qPrintable(summary(other)));
    }

    void whatIsThereIsReplacedOnlyWhenConfirmedAndNeverTheProject()
    {
        QFile older(file("older.pullquote"));
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        dialog.show();
        auto *target = find<QLineEdit>(dialog, "sendTarget");
        target->setText(m_project->path());
        dialog.accept();
        QVERIFY(m_prompts.told.value(0).contains(QStringLiteral("project itself")));
        target->setText(older.fileName());
        m_prompts.confirmAnswers = {false, true};
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(QFileInfo(older.fileName()).size(), 5);
        dialog.accept();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(annotatorsIn(older.fileName()).size(), 3);
    }

    void stoppedItLeavesWhatWasThere()
    {
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        dialog.show();
        find<QLineEdit>(dialog, "sendTarget")->setText(file("stopped.pullquote"));
        dialog.accept();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(find<QPushButton>(dialog, "writeCopy")->isEnabled());
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFileInfo::exists(file("stopped.pullquote")));
        QVERIFY(m_prompts.told.isEmpty());
    }

    void withBlindTaggingOnlyBothLayersGoAlong()
    {
        Project rules = session().catalogue().project();
        rules.blindTagging = true;
        ChangeSet changes = session().draft(QStringLiteral("Rules"));
        changes.changes = {Change::to(rules)};
        QVERIFY(session().commit(changes).ok());
        SendDialog dialog(session(), Settings(*m_store), m_prompts);
        QVERIFY(find<QCheckBox>(dialog, "withoutLayers")->isChecked());
        QVERIFY(summary(dialog).contains(QStringLiteral("name of Bob stay here")));
    }
};

QTEST_MAIN(tst_SendDialog)
#include "tst_senddialog.moc"
