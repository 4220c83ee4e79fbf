#pragma once

#include "app/formats/formatregistry.h"
#include "app/session/cataloguing.h"
#include "app/store/writequeue.h"
#include "tests/support/must.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "ui/article/articleview.h"
#include "ui/panel/annotationpanel.h"
#include "ui/panel/speakerpicker.h"
#include "ui/theme/desktoppalette.h"
#include "ui/window/actiontable.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace pullquote::test {

/// The real window with settings and projects of its own, driven by real keys.
class TestWindow {
public:
    TestWindow() { open(); }

    MainWindow &window() { return *m_window; }
    Settings settings() { return Settings(*m_settings); }
    Session &session() { return *m_window->session(); }
    const OpenArticle &article() { return session().article(); }
    ArticleView &view() { return m_window->desk()->view(); }
    AnnotationPanel &panel() { return m_window->desk()->panel(); }
    QString path() const { return m_folder.filePath(QStringLiteral("work.pullquote")); }
    QString folder() const { return m_folder.path(); }

    ScriptedPrompts prompts;
    QPalette desktop = desktopPalette(); ///< what the desktop asks for; the window is told by turnDesktop()

    /// A new project, made as a person does, with one article open in it.
    void startProject(const QString &text, const QString &language = QStringLiteral("en"))
    {
        prompts.saveAnswers = {path()};
        m_window->newProject();
        Article article;
        article.title = QStringLiteral("A test");
        article.language = language;
        const Result<ArticleId> made = Cataloguing(session()).createArticle(article, text);
        must(made);
        must(session().openArticle(*made));
        view().setFocus();
    }

    /// The desktop changes its palette while the window is open.
    void turnDesktop(const QPalette &palette)
    {
        desktop = palette;
        QEvent event(QEvent::ThemeChange);
        QApplication::sendEvent(m_window->windowHandle(), &event);
    }

    /// The window is closed without any saving, and opened again on the same project.
    void closeAndReopen()
    {
        m_window->close();
        open();
        m_window->openProject(path());
        view().setFocus();
    }

    /// Keys as a person presses them, wherever the focus is: "Q", "Ctrl+Z", "Return".
    void press(const QString &keys)
    {
        for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
            const QKeyCombination combination = QKeySequence(key, QKeySequence::PortableText)[0];
            QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                              : QApplication::focusWidget()     ? QApplication::focusWidget()
                                                                : m_window.get();
            QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
            m_log.append(key);
        }
    }
    void type(const QString &text)
    {
        // QTest::keyClicks() knows only ASCII.
        for (QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(c.toUpper().unicode()),
                                QString(c), Qt::NoModifier);
        for (QChar c : text)
            m_log.append(QString(c));
    }
    int presses() const { return int(m_log.size()); }
    /// Every key that was pressed, oldest first.
    const QStringList &log() const { return m_log; }

    SpeakerPicker &speakerPicker() { return *m_window->findChild<SpeakerPicker *>(); }

private:
    void open()
    {
        m_window.reset();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Given{*m_settings, m_formats, prompts, [this] { return desktop; }});
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get(), patience))
            qFatal("The window does not become active.");
    }

    QTemporaryDir m_folder;
    FormatRegistry m_formats = FormatRegistry::standard();
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_log;
};

} // namespace pullquote::test
