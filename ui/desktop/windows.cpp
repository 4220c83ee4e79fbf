#include "ui/desktop/windows.h"

#include "ui/dialogs/prompts.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace pullquote {

namespace {

constexpr int cascade = 32; ///< how far a window is moved from under the one that covers it

const QString windowsKey = QStringLiteral("windows");
const QString geometryKey = QStringLiteral("geometry");
const QString projectKey = QStringLiteral("project");
const QString articleKey = QStringLiteral("article");

/// Not under one of the others, and all of it on the screen: smaller where that is needed. The frame is
/// theirs: this window has none before it is shown.
void putBeside(const QList<MainWindow *> &others, QWidget &window)
{
    if (others.isEmpty() || window.isMaximized() || window.isFullScreen())
        return;
    const QRect screen = window.screen()->availableGeometry();
    QPoint place = window.pos();
    QSize frame(0, 0);
    for (const MainWindow *other : others) {
        frame = frame.expandedTo(other->frameGeometry().size() - other->size());
        if (other->pos() == place && screen.contains(place + QPoint(cascade, cascade)))
            place += QPoint(cascade, cascade);
    }
    const QPoint room = screen.bottomRight() - place;
    window.resize(
        window.size().boundedTo(QSize(room.x(), room.y()) - frame).expandedTo(window.minimumSizeHint()));
    const QPoint last = screen.bottomRight() - QPoint(window.width(), window.height()) -
                        QPoint(frame.width(), frame.height());
    window.move(std::max(screen.left(), std::min(place.x(), last.x())),
                std::max(screen.top(), std::min(place.y(), last.y())));
}

} // namespace

/// A window, and what asks in front of it.
struct Windows::Entry {
    std::unique_ptr<Prompts> prompts;
    MainWindow *window = nullptr; ///< owned; deletes itself when it is closed

    ~Entry() { delete window; }
};

Windows::Windows(const Given &given) : m_given(given) {}

Windows::~Windows()
{
    for (const std::unique_ptr<Entry> &entry : m_entries)
        disconnect(entry->window, nullptr, this, nullptr);
}

MainWindow &Windows::addWindow()
{
    auto entry = std::make_unique<Entry>();
    entry->prompts = m_given.makePrompts();
    auto *window = new MainWindow(
        {m_given.settings, m_given.formats, *entry->prompts, m_given.desktop, this, m_given.recents});
    entry->window = window;
    entry->prompts->setWindow(window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, this, &Windows::forget);
    putBeside(all(), *window);
    m_entries.push_back(std::move(entry));
    return *window;
}

void Windows::forget(const QObject *window)
{
    std::erase_if(m_entries, [window](const std::unique_ptr<Entry> &entry) {
        if (entry->window != window)
            return false;
        entry->window = nullptr; // it is gone by itself
        return true;
    });
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const std::unique_ptr<Entry> &entry : m_entries)
        windows.append(entry->window);
    return windows;
}

MainWindow *Windows::windowOf(const QString &projectPath) const
{
    for (MainWindow *window : all()) {
        if (window->hasOpen(projectPath))
            return window;
    }
    return nullptr;
}

MainWindow *Windows::emptyWindow() const
{
    for (MainWindow *window : all()) {
        if (!window->session())
            return window;
    }
    return nullptr;
}

void Windows::open(const QStringList &projects)
{
    for (const QString &path : projects) {
        MainWindow *window = windowOf(path);
        if (!window)
            window = emptyWindow();
        if (!window)
            window = &addWindow();
        // Before it is shown, so that the first thing painted is what was asked for.
        window->openProject(path);
        window->comeForward();
    }
    if (projects.isEmpty()) {
        MainWindow *window = emptyWindow();
        (window ? *window : addWindow()).comeForward();
    }
}

void Windows::settingsChanged()
{
    for (MainWindow *window : all())
        window->applySettings();
}

bool Windows::finishEditing()
{
    bool isWritten = true;
    for (MainWindow *window : all())
        isWritten = window->finishEditing() && isWritten;
    return isWritten;
}

bool Windows::mayClose()
{
    const QList<MainWindow *> windows = all();
    return std::all_of(windows.begin(), windows.end(), [](MainWindow *window) { return window->mayClose(); });
}

void Windows::save(QSettings &session) const
{
    session.remove(windowsKey);
    session.beginWriteArray(windowsKey);
    int row = 0;
    for (const MainWindow *window : all()) {
        session.setArrayIndex(row++);
        session.setValue(geometryKey, window->saveGeometry());
        const Session *open = window->session();
        session.setValue(projectKey, open ? open->path() : QString());
        session.setValue(articleKey, open && !open->article().isNull()
                                         ? open->article().article().id.toString()
                                         : QString());
    }
    session.endArray();
    session.sync();
}

void Windows::restore(QSettings &session)
{
    const int count = session.beginReadArray(windowsKey);
    for (int row = 0; row < count; ++row) {
        session.setArrayIndex(row);
        const QString project = session.value(projectKey).toString();
        if (!project.isEmpty() && !QFileInfo::exists(project))
            continue;
        MainWindow &window = addWindow();
        window.restoreGeometry(session.value(geometryKey).toByteArray());
        if (!project.isEmpty())
            window.openProject(project, ArticleId::fromString(session.value(articleKey).toString()));
        window.show();
    }
    session.endArray();
    if (m_entries.empty())
        open({});
}

} // namespace pullquote
