#include "ui/dialogs/savefile.h"

#include "app/formats/exportfile.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::SaveFile", text);
}

} // namespace

QString askWhereToSave(const SaveQuestion &question, const QString &project, Prompts &prompts,
                       Settings &settings)
{
    const QString name = fileNameFor(question.name) + u'.' + question.suffix;
    const QString suggested = QDir(settings.exportFolder(project)).filePath(name);
    const QString path =
        prompts.chooseSaveFile({question.title, suggested, question.filters, question.suffix});
    if (!path.isEmpty())
        settings.setExportFolder(QFileInfo(path).absolutePath());
    return path;
}

Result<void> saveBytes(const QByteArray &bytes, const QString &path)
{
    return writeFile(path, [&](QIODevice &out) -> Result<void> {
        if (out.write(bytes) != bytes.size())
            return Problem{tr("The file cannot be written: %1.").arg(out.errorString()), path, {}};
        return {};
    });
}

void tellSaved(const Result<void> &saved, const QString &path, Prompts &prompts)
{
    if (!saved)
        prompts.tell(saved.problem());
    else
        prompts.tellWritten(tr("“%1” has been written.").arg(QFileInfo(path).fileName()), path);
}

} // namespace pullquote
