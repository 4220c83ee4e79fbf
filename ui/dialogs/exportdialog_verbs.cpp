// What the export dialog does: it writes, copies, stops, and remembers what was chosen.
#include "ui/dialogs/exportdialog.h"

#include "app/formats/exportfile.h"
#include "app/session/backgroundreader.h"
#include "app/session/session.h"
#include "app/session/waitforfile.h"
#include "app/store/projectfile.h"
#include "ui/dialogs/exportcopier.h"
#include "ui/dialogs/exportformatbox.h"
#include "ui/dialogs/exportpreviewpane.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/progressline.h"
#include "ui/dialogs/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace pullquote {

bool ExportDialog::waitForSaved()
{
    const Result<void> arrived = waitForFile(m_session);
    if (!arrived)
        m_prompts.tell(arrived.problem());
    return arrived.ok();
}

void ExportDialog::accept()
{
    const bool canStart = !m_progress->isRunning() && format() && m_scope->isComplete();
    const QString path = canStart ? m_target->path(m_session.path()) : QString();
    if (!path.isEmpty() && waitForSaved())
        start(path);
}

void ExportDialog::start(const QString &path)
{
    const Watcher watcher = m_progress->begin(tr("Exporting…"));
    setBusy(true);
    const auto outcome = std::make_shared<Result<void>>();
    m_reader = std::make_unique<BackgroundReader>(m_session.path());
    m_reader->run(
        [outcome, watcher, path, what = request(), how = format()](ProjectFile &file) {
            *outcome = exportFile(file.read(), *how, what, path, watcher);
        },
        [this, outcome, path](const Result<void> &opened) { finish(path, opened ? *outcome : opened); });
}

void ExportDialog::copy()
{
    if (m_progress->isRunning() || !format() || !waitForSaved())
        return;
    const Watcher watcher = m_progress->begin(tr("Copying…"));
    setBusy(true);
    m_copier->copy(*format(), request(), watcher);
}

/// Whether what ran was stopped.
bool ExportDialog::endWork()
{
    const bool wasCancelled = m_progress->isCancelled();
    m_progress->end();
    setBusy(false);
    return wasCancelled;
}

void ExportDialog::finishCopy(const Result<void> &result)
{
    const bool wasCancelled = endWork();
    if (!result)
        return wasCancelled ? void() : m_prompts.tell(result.problem());
    remember();
    m_pane->say(tr("Copied. Paste it where it belongs."));
}

void ExportDialog::finish(const QString &path, const Result<void> &result)
{
    const bool wasCancelled = endWork();
    if (result) {
        remember();
        const QFileInfo written(QDir::cleanPath(path)); // the slash of a folder is not of its name
        m_settings.setExportFolder(written.absolutePath());
        QDialog::accept(); // first: some desktops lose the focus when two windows on one another close
                           // together
        return m_prompts.tellWritten(tr("“%1” has been written.").arg(written.fileName()),
                                     written.filePath());
    }
    if (!wasCancelled)
        m_prompts.tell(result.problem());
}

void ExportDialog::remember()
{
    const QString key = m_format->key();
    const ProjectId project = m_session.catalogue().project().id;
    m_settings.setExportFormat(key, project);
    m_settings.setExportScope(project, m_scope->toMap());
    QVariantMap chosen = m_format->optionsToMap();
    chosen.insert(folderKey, m_target->isFolder());
    m_settings.setExportOptions(key, chosen);
}

void ExportDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace pullquote
