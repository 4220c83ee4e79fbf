#include "tests/support/maindialogs.h"
#include "ui/overview/overviewwindow.h"
#include "ui/review/answerswindow.h"
#include "ui/review/fieldrow.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral(
    "Ida Brandt opened the meeting. “It works,” Brandt told Tomás Ortega. “It may even last.”");

constexpr int smallestTarget = 24; // pixels (WCAG 2.2, 2.5.8)

/// Parts that Qt makes for its own widgets are told with these.
bool isInner(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.focusProxy() ||
           qobject_cast<QComboBox *>(widget.parentWidget()) ||
           qobject_cast<QLineEdit *>(widget.parentWidget()); // the cross that clears a field; Esc does it
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !isInner(widget);
}

bool acts(const QWidget &widget)
{
    return widget.isVisible() && !isInner(widget) &&
           (qobject_cast<const QAbstractButton *>(&widget) || (widget.focusPolicy() & Qt::TabFocus));
}

QList<QAccessible::Role> rolesFor(const QWidget &widget)
{
    if (qobject_cast<const QAbstractButton *>(&widget))
        return {QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ButtonMenu,
                QAccessible::ButtonDropDown};
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
        qobject_cast<const QPlainTextEdit *>(&widget))
        return {QAccessible::EditableText};
    if (qobject_cast<const QComboBox *>(&widget))
        return {QAccessible::ComboBox};
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return {QAccessible::SpinBox};
    if (qobject_cast<const QAbstractItemView *>(&widget))
        return {QAccessible::List, QAccessible::Tree, QAccessible::Table};
    if (qobject_cast<const QLabel *>(&widget))
        return {QAccessible::StaticText};
    if (qobject_cast<const FieldRow *>(&widget))
        return {QAccessible::Grouping};
    if (qobject_cast<const QGraphicsView *>(&widget)) // the pages of a print
        return {QAccessible::Client};
    return {QAccessible::Button};
}

/// What is wrong with a widget for who cannot see it or cannot aim well; empty when nothing is.
QString faultOf(const QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!interface)
        return QStringLiteral("is unknown to assistive tools");
    if (interface->text(QAccessible::Name).trimmed().isEmpty())
        return QStringLiteral("has no name");
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && button->shortcut() != QKeySequence::mnemonic(button->text()))
        return QStringLiteral("underlines a letter that Alt does not press");
    if (!rolesFor(widget).contains(interface->role()))
        return QStringLiteral("has role %1").arg(int(interface->role()));
    const bool isPressed = !qobject_cast<const QAbstractItemView *>(&widget) &&
                           !qobject_cast<const QLabel *>(&widget) && !widget.inherits("QTextEdit");
    if (isPressed && std::min(widget.width(), widget.height()) < smallestTarget)
        return QStringLiteral("is %1 x %2 pixels").arg(widget.width()).arg(widget.height());
    return {};
}

QString labelOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *one = &widget; one && !one->isWindow(); one = one->parentWidget())
        path.prepend(QStringLiteral("/%1(%2)").arg(QString::fromLatin1(one->metaObject()->className()),
                                                   one->objectName()));
    return path;
}

QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!acts(*widget) || widget->window() != &window)
            continue;
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            faults.append(labelOf(*widget) + u' ' + fault);
    }
    return faults;
}

/// Where Tab leads from the widget with the focus, until it comes round.
QList<QWidget *> tabWalk()
{
    QList<QWidget *> walk;
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || walk.contains(now))
            break;
        walk.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return walk;
}

QStringList neverReached(QWidget &window)
{
    const QList<QWidget *> walk = tabWalk();
    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Of radio buttons Tab goes to the chosen one; arrows go on from there.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOther = button && button->autoExclusive() && !button->isChecked();
        if (widget->window() == &window && takesTab(*widget) && !isOther &&
            !walk.contains(const_cast<QWidget *>(widget)))
            missed.append(labelOf(*widget));
    }
    return missed;
}

} // namespace

/// Everything that acts can be reached with the keyboard, says what it is, and is large enough to be hit.
class tst_Reachable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        QAccessible::setActive(true);
    }

    void theWelcomePage()
    {
        TestWindow test;
        checkWhole(test.window());
    }

    void theWindowAtWork()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        checkWhole(test.window());
    }

    void theWindowWithAllFieldsOfAQuote()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        for (const char *fold : {"moreFold", "historyFold"})
            test.panel().findChild<QWidget *>(QLatin1String(fold))->findChild<QAbstractButton *>()->click();
        test.press(QStringLiteral("Ctrl+F"));
        checkWhole(test.window());
    }

    void theOpenPicker()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        QVERIFY(test.speakerPicker().isOpen());
        const QStringList faults = faultsIn(test.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theOverview()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        test.window().findChild<QAction *>(QStringLiteral("overview"))->trigger();
        auto *overview = test.window().findChild<OverviewWindow *>();
        QVERIFY(QTest::qWaitForWindowExposed(overview, patience));
        QApplication::setActiveWindow(overview); // without a window manager nobody else does
        overview->findChild<QWidget *>(QStringLiteral("overviewTable"))->setFocus();
        checkWhole(*overview);
    }

    void theReview()
    {
        ReviewedWindow test;
        test.begin();
        checkWhole(test.window());
    }

    void theAnswersOfAReview()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        const QuoteId mine = test.article().quoteNumber(1).id;
        Decision decision;
        decision.id = DecisionId::create();
        decision.quote = mine;
        decision.verdict = Decision::Verdict::Rejected;
        decision.reason = QStringLiteral("a title");
        const Annotator omar{AnnotatorId::create(), QStringLiteral("Omar")};
        decision.annotator = omar.id;
        decision.created = QDateTime::currentDateTimeUtc();
        ChangeSet changes = test.session().draft(QStringLiteral("Review"));
        changes.annotator = {};
        changes.changes = {Change::to(omar)};
        QVERIFY(test.session().commit(changes).ok());
        changes = test.session().draft(QStringLiteral("Review"));
        changes.annotator = omar.id;
        changes.changes = {Change::to(decision)};
        QVERIFY(test.session().commit(changes).ok());
        test.window().findChild<QAction *>(QStringLiteral("answers"))->trigger();
        auto *answers = test.window().findChild<AnswersWindow *>();
        QVERIFY(QTest::qWaitForWindowExposed(answers, patience));
        QApplication::setActiveWindow(answers); // without a window manager nobody else does
        auto *list = answers->findChild<QListView *>(QStringLiteral("answers"));
        QTRY_VERIFY(list->currentIndex().isValid());
        list->setFocus();
        checkWhole(*answers);
    }

    void tabGoesThroughThePanesFromLeftToRight()
    {
        TestWindow test;
        test.startProject(text);
        tagFirst(test);
        QStringList names;
        test.view().setFocus();
        for (const QWidget *widget : tabWalk())
            names.append(widget->objectName());
        const QStringList order{QStringLiteral("article"),   QStringLiteral("quoteFilter"),
                                QStringLiteral("quoteList"), QStringLiteral("speakerField"),
                                QStringLiteral("noteField"), QStringLiteral("searchArticles"),
                                QStringLiteral("articles")};
        qsizetype before = -1;
        for (const QString &name : order) {
            QVERIFY2(names.indexOf(name) > before, qPrintable(names.join(u' ')));
            before = names.indexOf(name);
        }
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : m_dialogs.names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void theDialogs()
    {
        QFETCH(QString, name);
        ReviewedWindow test;
        const std::unique_ptr<QDialog> dialog = m_dialogs.make(name, test);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get(), patience));
        if (const auto *print = dialog->findChild<QPushButton *>(QStringLiteral("startPrint")))
            QTRY_VERIFY(print->isEnabled()); // when all pages are there
        if (const auto *merge = dialog->findChild<QPushButton *>(QStringLiteral("merge")))
            QTRY_VERIFY(merge->isEnabled()); // when it is known what would change
        checkWhole(*dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    void everyItemOfEveryMenuSaysWhatItDoes()
    {
        TestWindow test;
        test.startProject(text);
        for (const QAction *menu : test.window().menuBar()->actions()) {
            QVERIFY(menu->menu());
            for (const QAction *action : menu->menu()->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

private:
    static void checkWhole(QWidget &window)
    {
        const QStringList faults = faultsIn(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const QStringList missed = neverReached(window);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    static void tagFirst(TestWindow &test)
    {
        test.press(QStringLiteral("U Q"));
        test.type(QStringLiteral("Ida Brandt"));
        test.press(QStringLiteral("Return 1"));
        QCOMPARE(test.article().quoteCount(), 1);
    }

    QTemporaryDir m_config;
    MainDialogs m_dialogs;
};

QTEST_MAIN(tst_Reachable)
#include "tst_reachable.moc"
