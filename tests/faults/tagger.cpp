#include "app/formats/formatregistry.h"
#include "app/store/writequeue.h"
#include "tests/support/scriptedprompts.h"
#include "ui/theme/desktoppalette.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>

#include <unistd.h>

/// The real window, worked in by real keys until somebody kills it: `tagger PROJECT SEED`. Says on standard
/// output, a line at once for each: "ready"; "made" before a change goes to the file; "undoing" before an
/// undo or a redo; "saved ID" when the file has one of these; "told WHAT".
using namespace pullquote;

namespace {

void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

class Tagger {
public:
    Tagger(MainWindow &window, quint32 seed) : m_window(window), m_random(seed)
    {
        Session &session = *window.session();
        QObject::connect(session.queue(), &WriteQueue::acknowledged, session.queue(),
                         [](ChangeSetId id) { say("saved " + id.toString().toLatin1()); });
        QObject::connect(session.queue(), &WriteQueue::refused, session.queue(),
                         [](ChangeSetId, const Problem &problem) { tell(problem); });
        QObject::connect(&session, &Session::quotesChanged, window.desk(), [this] {
            if (!m_isUndoing)
                say("made");
        });
    }

    static void tell(const Problem &problem) { say("told " + problem.sentence().toUtf8()); }

    void act()
    {
        const int dice = int(m_random.bounded(10));
        if (dice < 4)
            press({"U", "Q", "Return", "1"});
        else if (dice < 6)
            press({m_random.bounded(2) ? "N" : "P", m_random.bounded(2) ? "2" : "3"});
        else if (dice < 7)
            press({"U", "X"});
        else if (dice < 8)
            press({"N", "Del"});
        else
            takeBack(dice < 9 ? "Ctrl+Z" : "Ctrl+Shift+Z");
    }

private:
    void press(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            const QKeyCombination combination =
                QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText)[0];
            QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
            QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
            QCoreApplication::processEvents();
        }
    }
    void takeBack(const char *key)
    {
        m_isUndoing = true;
        say("undoing");
        press({key});
        m_isUndoing = false;
    }

    MainWindow &m_window;
    QRandomGenerator m_random;
    bool m_isUndoing = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString project = QString::fromLocal8Bit(argv[1]);
    QSettings settings(project + QStringLiteral(".settings"), QSettings::IniFormat);
    const FormatRegistry formats = FormatRegistry::standard();
    test::ScriptedPrompts prompts;
    MainWindow window({settings, formats, prompts, desktopPalette});
    window.show();
    window.activateWindow();
    if (!window.openProject(project) || !window.session()->queue())
        say("told the project cannot be written");
    for (const QString &sentence : std::as_const(prompts.told))
        say("told " + sentence.toUtf8());
    QCoreApplication::processEvents();
    Tagger tagger(window, QByteArray(argv[2]).toUInt());
    say("ready");
    for (;;)
        tagger.act();
}
