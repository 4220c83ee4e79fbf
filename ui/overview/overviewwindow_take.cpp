// What is taken out of the overview: pictures and tables, to the clipboard and to files.

#include "app/formats/exportfile.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/prompts.h"
#include "ui/overview/overviewchart.h"
#include "ui/overview/overviewcopy.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwindow.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace pullquote {

void OverviewWindow::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pictureOf(*m_chart, title()));
}

void OverviewWindow::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(m_model->table()));
}

QByteArray OverviewWindow::savedAs(const QString &suffix) const
{
    if (suffix == QLatin1String("csv"))
        return tableAsCsv(m_model->table());
    return suffix == QLatin1String("svg") ? svgOf(*m_chart, title()) : pngOf(*m_chart, title());
}

void OverviewWindow::save(const QString &suffix, const QString &filter)
{
    const QString folder = m_settings.exportFolder(m_session.path());
    const QString suggested = QDir(folder).filePath(fileNameFor(title()) + u'.' + suffix);
    const QString path = m_prompts.chooseSaveFile({tr("Save overview"), suggested, {filter}, suffix});
    if (path.isEmpty())
        return;
    const Result<void> written = writeFile(path, [&](QIODevice &out) -> Result<void> {
        const QByteArray bytes = savedAs(suffix);
        if (out.write(bytes) != bytes.size())
            return Problem{tr("The file cannot be written: %1.").arg(out.errorString()), path, {}};
        return {};
    });
    if (!written)
        m_prompts.tell(written.problem());
    else
        m_prompts.tellWritten(tr("“%1” has been written.").arg(QFileInfo(path).fileName()), path);
}

} // namespace pullquote
