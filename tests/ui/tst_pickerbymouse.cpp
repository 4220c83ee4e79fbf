#include "app/session/tagging.h"
#include "tests/support/testwindow.h"
#include "ui/panel/reasonpicker.h"
#include "ui/panel/topicpicker.h"

#include <QLabel>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text =
    QStringLiteral("Ida Brandt opened the meeting. “It works,” Brandt said. “It may even last.”\n"
                   "Brandt stated that the bridge will “never” close, and left.");

QToolButton *hint(const PickerFrame &picker, const QString &words)
{
    for (auto *button : picker.findChildren<QToolButton *>(QStringLiteral("pickerHint"))) {
        if (!button->isHidden() && button->text() == words)
            return button;
    }
    return nullptr;
}

/// There are two; a review asks with the other one.
ReasonPicker *openReasons(TestWindow &test)
{
    for (auto *picker : test.window().findChildren<ReasonPicker *>()) {
        if (picker->isOpen())
            return picker;
    }
    return nullptr;
}

/// Where nothing can be pressed: the frame's edges, the line above the field, the words below the rows.
void clickDeadSpace(PickerFrame &picker)
{
    const QRect frame = picker.rect();
    QList<QPoint> dead{frame.topLeft() + QPoint(1, 1), frame.bottomRight() - QPoint(1, 1),
                       QPoint(frame.left() + 12, frame.center().y()), QPoint(frame.center().x(), 11)};
    for (const QLabel *label : picker.findChildren<QLabel *>()) {
        if (label->isVisible())
            dead.append(label->geometry().center());
    }
    QWidget &window = *picker.window();
    for (QPoint point : dead) {
        // Through whatever lies there, as the desktop sends it.
        QWidget *hit = window.childAt(picker.mapTo(&window, point));
        QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&window, picker.mapTo(&window, point)));
    }
}

} // namespace

/// All of a picker with the mouse alone, in the real window.
class tst_PickerByMouse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    }

    void aClickOnDeadSpaceLeavesThePickerOpen()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q"));
        clickDeadSpace(test.speakerPicker());
        QVERIFY(test.speakerPicker().isOpen());
        test.type(QStringLiteral("Ida")); // the keyboard is still in the field
        test.press(QStringLiteral("Return"));
        QCOMPARE(test.article().quoteCount(), 1);

        test.press(QStringLiteral("0"));
        auto &topics = *test.window().findChild<TopicPicker *>();
        QVERIFY(topics.isOpen());
        clickDeadSpace(topics);
        QVERIFY(topics.isOpen());
        test.press(QStringLiteral("Esc U I"));
        ReasonPicker *asking = openReasons(test);
        QVERIFY(asking);
        ReasonPicker &reasons = *asking;
        clickDeadSpace(reasons);
        QVERIFY(reasons.isOpen());
    }

    void theHintsOfSpeakersArePressed()
    {
        TestWindow test;
        test.startProject(text);
        test.view().setCaret(text.indexOf(u"bridge"));
        test.press(QStringLiteral("Shift+Q"));
        press(test.speakerPicker(), QStringLiteral("Shift+Up take the whole sentence"));
        QVERIFY(test.speakerPicker().isOpen());
        QVERIFY(!hint(test.speakerPicker(), QStringLiteral("Shift+Up take the whole sentence")));
        press(test.speakerPicker(), QStringLiteral("Shift+Enter nobody"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(test.article().quoteCount(), 1);
        const Quote &quote = test.article().quoteNumber(1);
        QVERIFY(test.article().words(quote.content.first()).endsWith(u"and left."));
        QVERIFY(quote.speakers.isEmpty());

        test.view().setCaret(text.indexOf(u"works"));
        test.press(QStringLiteral("Q"));
        press(test.speakerPicker(), QStringLiteral("Esc cancel"));
        QVERIFY(!test.speakerPicker().isOpen());
        QCOMPARE(test.article().quoteCount(), 1);
        test.press(QStringLiteral("Q"));
        press(test.speakerPicker(), QStringLiteral("Enter take"));
        QCOMPARE(test.article().quoteCount(), 2);
        QVERIFY(!test.article().quoteNumber(1).speakers.isEmpty());
    }

    void theHintsOfTopicsAndReasonsArePressed()
    {
        TestWindow test;
        test.startProject(text);
        test.press(QStringLiteral("U Q Shift+Return 0"));
        auto &topics = *test.window().findChild<TopicPicker *>();
        press(topics, QStringLiteral("Ctrl+Enter go on"));
        QVERIFY(topics.isOpen());
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 1);
        press(topics, QStringLiteral("Enter toggle"));
        QVERIFY(!topics.isOpen());
        QCOMPARE(test.article().quoteNumber(1).topics.size(), 0);

        test.view().setCaret(text.indexOf(u"may even"));
        test.press(QStringLiteral("I"));
        ReasonPicker *asking = openReasons(test);
        QVERIFY(asking);
        ReasonPicker &reasons = *asking;
        press(reasons, QStringLiteral("Shift+Enter no reason"));
        QVERIFY(!reasons.isOpen());
        QCOMPARE(test.article().quoteNumber(2).kind, QuoteKind::NotAQuote);
    }

private:
    static void press(PickerFrame &picker, const QString &words)
    {
        QToolButton *button = hint(picker, words);
        QVERIFY2(button, qPrintable(words));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(tst_PickerByMouse)
#include "tst_pickerbymouse.moc"
