#include "tests/support/testproject.h"
#include "ui/dialogs/projectdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace pullquote;
using test::TestProject;

namespace {

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

/// The project's name and its house rules.
class TestProjectDialog : public QObject {
    Q_OBJECT

private slots:
    void rulesAreKeptInOneStepAndUndone()
    {
        TestProject project(QStringLiteral("He said “no”."));
        Session &session = project.session();
        const Project before = session.catalogue().project();
        ProjectDialog dialog(session);
        find<QLineEdit>(dialog, "projectName")->setText(QStringLiteral("  Summit\tcoverage "));
        find<QRadioButton>(dialog, "wholeClause")->setChecked(true);
        find<QCheckBox>(dialog, "tagsIndirect")->setChecked(false);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Project after = session.catalogue().project();
        QCOMPARE(after.name, QStringLiteral("Summit coverage"));
        QCOMPARE(after.mixedQuotes, Project::MixedQuotes::WholeClause);
        QVERIFY(!after.tagsIndirect);
        QVERIFY(session.undo().ok());
        QCOMPARE(session.catalogue().project(), before);
    }

    void nothingChangedIsNoStep()
    {
        TestProject project(QStringLiteral("He said “no”."));
        const QString label = project.session().undoLabel();
        ProjectDialog dialog(project.session());
        dialog.accept();
        QCOMPARE(project.session().undoLabel(), label);
    }

    void aProjectIsNotNameless()
    {
        TestProject project(QStringLiteral("He said “no”."));
        ProjectDialog dialog(project.session());
        dialog.show();
        find<QLineEdit>(dialog, "projectName")->setText(QStringLiteral(" "));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!find<QLabel>(dialog, "projectProblem")->text().isEmpty());
    }

    void rulesOfAProjectThatIsOnlyReadAreShown()
    {
        TestProject project(QStringLiteral("He said “no”."));
        QVERIFY(project.session().queue()->waitForSaved());
        const Result<std::unique_ptr<Session>> reading =
            Session::open(project.path(), Access::Read, project.me());
        QVERIFY(reading.ok());
        ProjectDialog dialog(**reading);
        QVERIFY(find<QRadioButton>(dialog, "markedWords")->isChecked());
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            QCOMPARE(button->isEnabled(), button->text() != QStringLiteral("K&eep"));
    }
};

QTEST_MAIN(TestProjectDialog)
#include "tst_projectdialog.moc"
