// What is taken out of the overview: pictures and tables, to the clipboard and to files.

#include "ui/dialogs/savefile.h"
#include "ui/overview/overviewchart.h"
#include "ui/overview/overviewcopy.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwindow.h"

#include <QClipboard>
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
    const QString path = askWhereToSave({tr("Save overview"), title(), suffix, {filter}}, m_session.path(),
                                        m_prompts, m_settings);
    if (!path.isEmpty())
        tellSaved(saveBytes(savedAs(suffix), path), path, m_prompts);
}

} // namespace pullquote
