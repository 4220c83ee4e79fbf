#include "tests/support/testwindow.h"
#include "ui/ears/spokenlist.h"
#include "ui/review/answerswindow.h"
#include "ui/review/colleaguedialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/senddialog.h"
#include "ui/window/reviewdesk.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace pullquote;
using namespace pullquote::test;

namespace {

const QString text = QStringLiteral("“It works,” said Ida Brandt. Others called it “a formality”.\n"
                                    "Tomás said he was “very tired of it”. Nobody said “yes” at all.");

/// Somebody at a computer of their own: with their name, their settings, their window. One at a time sits
/// there.
class Person : public TestWindow {
public:
    explicit Person(const QString &name) : m_name(name) {}

    /// From now on this is who works at this computer.
    void sitDown()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder() + QStringLiteral("/config"));
        QSettings identity(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pullquote"),
                           QStringLiteral("annotator"));
        identity.setValue(QStringLiteral("annotator/name"), m_name);
        identity.sync();
        comeBack();
    }
    /// Without a desktop, a window that closes leaves none active.
    void comeBack()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window(), patience))
            qFatal("The window does not become active.");
    }

    /// Presses the key that opens a dialog, and then these in it, as soon as its button `ready` can be
    /// pressed.
    template <class D>
    void inDialog(const QString &key, const char *ready, const std::function<void()> &keys)
    {
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, [&] {
            auto *dialog = qobject_cast<D *>(QApplication::activeModalWidget());
            auto *button = dialog ? dialog->template findChild<QPushButton *>(QLatin1String(ready)) : nullptr;
            if (!button || !button->isEnabled() || !dialog->isActiveWindow())
                return;
            hand.stop();
            keys();
        });
        hand.start(20);
        press(key);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        comeBack();
    }

    /// Sends a copy to a colleague, and gives its path.
    QString sendTo(const QString &colleague)
    {
        inDialog<SendDialog>(QStringLiteral("Ctrl+Shift+E"), "writeCopy", [&] {
            type(colleague);
            press(QStringLiteral("Return"));
        });
        return QFileInfo(session().path()).path() +
               QStringLiteral("/%1 for %2.pullquote").arg(session().catalogue().project().name, colleague);
    }

    /// The next quotation that nobody has tagged.
    void tagNext(const QString &speaker)
    {
        press(QStringLiteral("U Q"));
        type(speaker);
        press(QStringLiteral("Return"));
    }

    QuoteId quoteOf(const QString &words)
    {
        const qsizetype start = article().text().indexOf(words);
        const Quote *quote = article().quoteWithContent({{start, start + words.size()}}, session().me().id);
        return quote ? quote->id : QuoteId();
    }
    QToolButton &bell() { return *window().findChild<QToolButton *>(QStringLiteral("newAnswers")); }
    AnswersWindow *answers() { return window().findChild<AnswersWindow *>(); }
    QString answer(const char *label) { return answers()->findChild<QLabel *>(QLatin1String(label))->text(); }

private:
    QString m_name;
};

} // namespace

/// The whole loop of two people, in the real window of each, by nothing but keys: tag, send, review, decide,
/// send back, see what changed, agree and answer.
class tst_WholeLoop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIdaTagsComesBackDecided()
    {
        Person ida(QStringLiteral("Ida"));
        ida.sitDown();
        ida.startProject(text);
        ida.press(QStringLiteral("Ctrl+Home"));
        ida.tagNext(QStringLiteral("Ida Brandt"));
        ida.tagNext(QStringLiteral("Others"));
        ida.tagNext(QStringLiteral("Tomás"));
        QCOMPARE(ida.article().quoteCount(), 3);
        const QuoteId works = ida.quoteOf(QStringLiteral("“It works,”"));
        const QuoteId formality = ida.quoteOf(QStringLiteral("“a formality”"));
        const QuoteId tired = ida.quoteOf(QStringLiteral("“very tired of it”"));
        QVERIFY(!works.isNull() && !formality.isNull() && !tired.isNull());
        const QString there = ida.sendTo(QStringLiteral("Omar"));
        QVERIFY2(QFileInfo::exists(there), qPrintable(there));

        Person omar(QStringLiteral("Omar"));
        omar.sitDown();
        omar.prompts.openAnswers = {there};
        omar.press(QStringLiteral("Ctrl+O"));
        QTRY_VERIFY(omar.window().session() && !omar.session().article().isNull());
        omar.press(QStringLiteral("U U U")); // past what Ida has seen
        omar.tagNext(QStringLiteral("Nobody"));
        QCOMPARE(omar.article().quoteCount(), 4);
        omar.press(QStringLiteral("Esc"));
        omar.inDialog<ReviewDialog>(QStringLiteral("Ctrl+R"), "",
                                    [&] { omar.press(QStringLiteral("Return")); });
        QVERIFY(omar.window().desk()->reviewDesk());
        Review &review = omar.window().desk()->reviewDesk()->review();
        QCOMPARE(review.count(), 4);
        omar.press(QStringLiteral("1")); // it works

        QTRY_COMPARE(review.decidedCount(), 1);
        omar.press(QStringLiteral("X")); // no formality
        omar.type(QStringLiteral("a scare quote"));
        omar.press(QStringLiteral("Return"));
        omar.press(QStringLiteral("E"));     // tired
        omar.press(QStringLiteral("1 Esc")); // with a topic
        omar.press(QStringLiteral("W"));
        omar.type(QStringLiteral("it has a topic"));
        omar.press(QStringLiteral("Return N"));
        omar.press(QStringLiteral("2")); // his own stays
        QTRY_COMPARE(review.decidedCount(), 4);
        const QString back = omar.sendTo(QStringLiteral("Ida"));
        QVERIFY2(QFileInfo::exists(back), qPrintable(back));

        ida.sitDown();
        ida.prompts.openAnswers = {back};
        ida.inDialog<ColleagueDialog>(QStringLiteral("Ctrl+M"), "merge",
                                      [&] { ida.press(QStringLiteral("Return")); });
        QTRY_VERIFY(ida.bell().isVisible());
        QCOMPARE(ida.bell().text(), QStringLiteral("4 new answer(s)"));
        ida.press(QStringLiteral("Ctrl+Shift+M"));
        QTRY_VERIFY(ida.answers() && QApplication::activeWindow() == ida.answers());
        QTRY_VERIFY(ida.answer("answerVerdict").contains(QStringLiteral("accepted")));
        ida.press(QStringLiteral("N"));
        QVERIFY(ida.answer("answerVerdict").contains(QStringLiteral("rejected")));
        QCOMPARE(ida.answer("answerReason"), QStringLiteral("a scare quote"));
        ida.press(QStringLiteral("M")); // no, it is mine
        ida.type(QStringLiteral("No, it is what they said"));
        ida.press(QStringLiteral("Return"));
        QCOMPARE(ida.session().remarks().commentsOn(formality).size(), 1);
        ida.press(QStringLiteral("Esc N"));
        QVERIFY(ida.answer("answerVerdict").contains(QStringLiteral("amended")));
        QCOMPARE(ida.answer("answerReason"), QStringLiteral("it has a topic"));
        ida.press(QStringLiteral("A")); // agreed
        QCOMPARE(ida.article().quote(tired)->topics.size(), 1);
        QTRY_VERIFY(ida.answer("answerVerdict").contains(QStringLiteral("missed")));
        QVERIFY(ida.article().quote(formality));
        ida.press(QStringLiteral("Esc"));
        QTRY_VERIFY(!ida.bell().isVisible());
        QVERIFY(ida.session().queue()->waitForSaved());
    }
};

QTEST_MAIN(tst_WholeLoop)
#include "tst_wholeloop.moc"
