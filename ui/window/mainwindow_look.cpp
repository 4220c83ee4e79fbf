// How the window looks: what was chosen and is kept, and the desktop, which may change its mind.

#include "ui/article/articleview.h"
#include "ui/dialogs/problembar.h"
#include "ui/library/welcomepage.h"
#include "ui/overview/overviewwindow.h"
#include "ui/review/agreementwindow.h"
#include "ui/review/conflictsdialog.h"
#include "ui/window/actionicons.h"
#include "ui/window/actiontable.h"
#include "ui/window/answerbell.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/toolrow.h"

#include <QApplication>

namespace pullquote {

namespace {

constexpr Do colourings[] = {Do::ColourBySpeaker, Do::ColourByTopic, Do::ColourByKind, Do::ColourByAnnotator};

} // namespace

void MainWindow::applySettings()
{
    const Theme theme = m_settings.theme(m_desktop);
    theme.applyTo(*qApp);
    adoptSettings(theme);
}

void MainWindow::adoptSettings(const Theme &theme)
{
    setActionIcons(*m_actions, theme);
    m_tools->setTheme(theme);
    m_problems->setTheme(theme);
    if (m_welcome)
        m_welcome->setTheme(theme);
    m_actions->setKeyChanges(m_settings.keyChanges());
    m_actions->setLettersEnabled(m_settings.letterKeys());
    if (m_desk)
        m_desk->setTheme(theme);
    if (m_overview)
        m_overview->setTheme(theme);
    if (m_agreement)
        m_agreement->setTheme(theme);
    if (m_answers)
        m_answers->setTheme(theme);
    if (m_conflictsDialog)
        m_conflictsDialog->setTheme(theme);
}

/// The style sees to what is painted by it, all else is told by us. Only the event of the theme tells of the
/// desktop: the palette of the program is ours in every role, and stays.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        const Scheme before = Theme::systemScheme(m_desktop);
        m_desktop = m_readDesktop();
        if (Theme::systemScheme(m_desktop) != before)
            applySettings();
    }
    return QMainWindow::event(event);
}

void MainWindow::keepColours()
{
    for (Do id : colourings) {
        QAction *action = (*m_actions)[id];
        if (action->objectName() == m_settings.colours())
            action->setChecked(true);
        connect(action, &QAction::triggered, this,
                [this, action] { m_settings.setColours(action->objectName()); });
    }
}

/// A new desk looks as the last one was left. Before anybody listens to it: it says what is changed by hand.
void MainWindow::lookAsLeft()
{
    for (Do id : colourings) {
        if ((*m_actions)[id]->objectName() == m_settings.colours())
            (*m_actions)[id]->trigger();
    }
    m_desk->view().setZoom(m_settings.zoom());
    connect(&m_desk->view(), &ArticleView::zoomChanged, this,
            [this](int percent) { m_settings.setZoom(percent); });
}

} // namespace pullquote
