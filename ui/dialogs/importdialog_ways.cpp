// The ways on which files and words come into the dialog.
#include "app/formats/formatregistry.h"
#include "ui/dialogs/brought.h"
#include "ui/dialogs/importbatch.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/prompts.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>

namespace pullquote {

void ImportDialog::chooseFiles()
{
    QStringList patterns;
    for (const std::unique_ptr<Format> &format : m_formats.all()) {
        const FormatDescription description = format->description();
        for (const QString &suffix : description.reads ? description.suffixes : QStringList())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    patterns.removeDuplicates();
    addFiles(m_prompts.chooseFiles(
        {tr("Import"),
         {},
         {tr("Articles and annotations (%1)").arg(patterns.join(u' ')), tr("All files (*)")},
         {}}));
}

void ImportDialog::chooseFolder()
{
    const QString folder = m_prompts.chooseFolder({tr("Import a folder"), {}, {}, {}});
    if (!folder.isEmpty())
        addFiles({folder});
}

void ImportDialog::paste()
{
    const qsizetype before = m_batch->files().size();
    add(QGuiApplication::clipboard()->mimeData());
    if (m_batch->files().size() > before)
        m_list->goToLast();
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (!m_isImporting)
        m_batch->addFiles(paths);
}

void ImportDialog::add(const QMimeData *mime)
{
    Brought brought = broughtBy(mime);
    addFiles(brought.paths);
    if (brought.item && !m_isImporting)
        m_batch->add(*std::move(brought.item));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (canBring(event->mimeData()))
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(event->mimeData());
}

} // namespace pullquote
