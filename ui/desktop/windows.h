#pragma once

#include "ui/library/desktoprecents.h"
#include "ui/window/neighbours.h"

#include <QObject>
#include <QPalette>

#include <functional>
#include <memory>
#include <vector>

class QSettings;

namespace pullquote {

class FormatRegistry;
class Prompts;

/// All windows of the program: each project in one of its own. Makes them, finds them, and remembers them
/// from one session of the desktop to the next.
class Windows : public QObject, public Neighbours {
    Q_OBJECT

public:
    /// What main.cpp makes and hands on; all outlive this.
    struct Given {
        QSettings &settings;
        const FormatRegistry &formats;
        std::function<QPalette()> desktop;                     ///< the palette that the desktop asks for
        std::function<std::unique_ptr<Prompts>()> makePrompts; ///< for a new window
        DesktopRecents recents = DesktopRecents();             ///< where else open projects are listed
    };

    explicit Windows(const Given &given);
    ~Windows() override;

    /// Shows each project in a window of its own, or the one that has it already. Without projects: an empty
    /// window. There is a window afterwards, and whatever went wrong was told in one.
    void open(const QStringList &projects);

    MainWindow *windowOf(const QString &projectPath) const override;
    MainWindow &addWindow() override;
    void settingsChanged() override;
    QList<MainWindow *> all() const;

    /// Ends what is being typed, and waits until all of it is written. Asks nothing. False when something
    /// could not be written.
    bool finishEditing();
    /// Asks what is to become of that. False when the person wants to stay.
    bool mayClose();

    /// The windows, their projects and articles, for the next session of the desktop.
    void save(QSettings &session) const;
    /// Makes them again; what is gone by now is left out.
    void restore(QSettings &session);

private:
    struct Entry;
    MainWindow *emptyWindow() const;
    void forget(const QObject *window);

    Given m_given;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace pullquote
