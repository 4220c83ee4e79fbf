#include "tests/support/maindialogs.h"
#include "tests/support/spoken.h"
#include "ui/panel/actionbutton.h"

#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHelpEvent>
#include <QToolButton>
#include <QToolTip>

using namespace pullquote;
using namespace pullquote::test;

namespace {

constexpr const char *languages[] = {"de", "en", "es"};
constexpr QSize smallestScreen(1280, 720);
constexpr int titleBar = 40;

bool scrolls(const QWidget &widget)
{
    for (const QWidget *one = widget.parentWidget(); one && !one->isWindow(); one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(one))
            return true;
    }
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

bool isOfQt(const QWidget &widget)
{
    return widget.metaObject()->className()[0] == 'Q';
}

/// Ends in "…" where there is no room for all of it, and says that in its tip. Qt's labels and push buttons
/// cut off.
bool givesWay(QWidget &widget)
{
    if (isOfQt(widget) && !qobject_cast<const QToolButton *>(&widget))
        return false;
    QHelpEvent asking(QEvent::ToolTip, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
    QApplication::sendEvent(&widget, &asking);
    return !widget.toolTip().isEmpty() || QToolTip::text() == textOf(widget);
}

/// Qt gives tool buttons more air than they need.
int leastWidth(const QWidget &widget)
{
    constexpr int air = 4;
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->icon().isNull())
        return button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + air;
    return widget.sizeHint().width();
}

/// What is wrong with a text; empty when nothing is.
QString faultOf(QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap()) {
        if (label->heightForWidth(widget.width()) > widget.height())
            return QStringLiteral("has no room for its lines");
    } else if (const int least = leastWidth(widget); least > widget.width() && !givesWay(widget)) {
        return QStringLiteral("is %1 pixels wide and wants %2").arg(widget.width()).arg(least);
    }
    if (!scrolls(widget) && widget.visibleRegion().boundingRect() != widget.rect())
        return QStringLiteral("is covered or cut off");
    return {};
}

/// What does not let the window become smaller.
QString widest(const QWidget &window)
{
    QStringList said;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const int least = std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
        if (widget->isVisible() && least > smallestScreen.width() / 2)
            said.append(QStringLiteral("%1(%2) %3")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                            .arg(least));
    }
    return said.join(u'\n');
}

QStringList faultsIn(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || textOf(*widget).isEmpty())
            continue;
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            faults.append(QStringLiteral("%1(%2) “%3” %4")
                              .arg(QString::fromLatin1(widget->metaObject()->className()),
                                   widget->objectName(), textOf(*widget).left(60), fault));
    }
    return faults;
}

} // namespace

/// Labels and buttons have room for their words, or end in "…" and say all of it in a tip: in every language,
/// on small screens and large ones.
class tst_WordsFit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("HOME",
                m_home.path().toLocal8Bit()); // the sample is made there, and not read from other runs
        QStandardPaths::setTestModeEnabled(true);
    }

    void inTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        for (const char *language : languages) {
            for (const QSize size : {smallestScreen / 2, smallestScreen, QSize(1920, 1080)}) {
                for (const int zoom : {100, 300})
                    QTest::addRow("%s %d %d", language, size.width(), zoom)
                        << QString::fromLatin1(language) << size << zoom;
            }
        }
    }

    void inTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, zoom);
        const Spoken spoken(language);
        TestWindow test;
        test.window().resize(size);
        test.window().openSample();
        QVERIFY(test.window().session());
        QTRY_VERIFY(!test.article().isNull());
        test.press(QStringLiteral("N"));
        test.view().setZoom(zoom);
        settle();
        QVERIFY2(test.window().size() == size, qPrintable(widest(test.window()))); // as large as the screen
        const QStringList faults = faultsIn(test.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        for (const ActionButton *button : test.window().findChildren<ActionButton *>()) {
            const bool isWhole = button->width() >= button->sizeHint().width();
            QVERIFY2(isWhole || !button->isVisible() || size.width() < smallestScreen.width(),
                     qPrintable(button->text()));
        }
    }

    /// Tools are cut only where they have no room: a fraction of a pixel is none.
    void aToolWithItsRoomIsWhole()
    {
        TestWindow test;
        int looked = 0;
        for (ActionButton *button : test.window().findChildren<ActionButton *>()) {
            if (button->accessibleDescription().size() > 0)
                continue; // its key stands at the right
            const QSize size = button->sizeHint();
            button->setFixedSize(size);
            const QRect words = QRect(QPoint(), size).adjusted(0, 0, -8, 0);
            const QImage fitting = button->grab(words).toImage();
            button->setFixedSize(size + QSize(60, 0));
            QCOMPARE(button->grab(words).toImage(), fitting);
            ++looked;
        }
        QVERIFY(looked > 3);
    }

    void inAReview_data() { languageRows(); }
    void inAReview()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        ReviewedWindow test;
        test.window().resize(smallestScreen);
        test.begin();
        settle();
        const QStringList faults = faultsIn(test.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void inTheDialogs_data() { languageRows(); }
    void inTheDialogs()
    {
        QFETCH(QString, language);
        const Spoken spoken(language);
        ReviewedWindow test;
        QStringList faults;
        for (const QString &name : m_dialogs.names()) {
            const std::unique_ptr<QDialog> dialog = m_dialogs.make(name, test);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get(), patience));
            QTRY_VERIFY(MainDialogs::isReady(*dialog));
            settle();
            const QSize room = smallestScreen - QSize(0, titleBar);
            const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            if (least.boundedTo(room) != least)
                faults.append(QStringLiteral("%1: not below %2 x %3 pixels")
                                  .arg(name)
                                  .arg(least.width())
                                  .arg(least.height()));
            for (const QString &fault : faultsIn(*dialog))
                faults.append(name + QStringLiteral(": ") + fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// A laptop of 1440 by 900 pixels at 200 %, less what setOpeningSize() leaves for the frame.
    void anExportOnASmallScreenInLargeType_data() { languageRows(); }
    void anExportOnASmallScreenInLargeType()
    {
        QFETCH(QString, language);
        const QSize room = QSize(1440, 900) / 2 - QSize(12, 44);
        const Spoken spoken(language);
        ReviewedWindow test;
        const std::unique_ptr<QDialog> dialog = m_dialogs.make(QStringLiteral("export"), test);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get(), patience));
        auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"));
        QStringList faults;
        for (int i = 0; i < formats->count(); ++i) {
            formats->setCurrentIndex(i);
            settle();
            const QSize least = dialog->minimumSizeHint();
            if (least.boundedTo(room) != least)
                faults.append(QStringLiteral("%1: not below %2 x %3 pixels")
                                  .arg(formats->itemText(i))
                                  .arg(least.width())
                                  .arg(least.height()));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        for (const char *name : languages)
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Lists fill themselves, and layouts come to rest, when events are processed.
    static void settle()
    {
        for (int round = 0; round < 10; ++round)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    QTemporaryDir m_home;
    MainDialogs m_dialogs;
};

QTEST_MAIN(tst_WordsFit)
#include "tst_wordsfit.moc"
