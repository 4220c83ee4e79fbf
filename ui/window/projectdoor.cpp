#include "ui/window/projectdoor.h"

#include "app/formats/formatregistry.h"
#include "app/formats/import.h"
#include "app/formats/importplan.h"
#include "app/session/identity.h"
#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/writequeue.h"
#include "ui/dialogs/filename.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace pullquote {

namespace {

const QString suffix = QStringLiteral("pullquote");

/// The first annotator of the sample brings it in. Were it whoever opens it, their Undo would take it all
/// away.
Annotator sampleMaker()
{
    return {AnnotatorId(QUuid(QStringLiteral("1cbe21de-15a5-5729-99c6-2ebbe28ad04f"))),
            QStringLiteral("J. Editor")};
}

Result<void> makeSample(const QString &path, const FormatRegistry &formats)
{
    Result<std::unique_ptr<ProjectFile>> file = ProjectFile::create(path, QStringLiteral("sample"));
    if (!file)
        return file.problem();
    const Result<ImportSource> source = readSource(QStringLiteral(":/pullquote/sample/sample.json"));
    if (!source)
        return source.problem();
    ImportSettings settings;
    settings.importer = sampleMaker();
    const Result<ImportPlan> plan = planImport((*file)->read(), formats, {*source}, settings);
    return plan ? runImport(**file, *plan) : Result<void>(plan.problem());
}

} // namespace

QString ProjectDoor::startFolder() const
{
    const QString last = m_settings.projectFolder();
    return QFileInfo(last).isDir() ? last : documentsFolder();
}

Result<ProjectDoor::Opened> ProjectDoor::open(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<std::unique_ptr<Session>> writing = Session::open(absolute, Access::Write, currentAnnotator());
    if (writing)
        return Opened{std::move(*writing), std::nullopt};
    Result<std::unique_ptr<Session>> reading = Session::open(absolute, Access::Read, currentAnnotator());
    if (!reading)
        return reading.problem(); // it is worse than what stands in the way of writing
    return Opened{std::move(*reading), writing.problem()};
}

std::unique_ptr<Session> ProjectDoor::create() const
{
    FileQuestion question;
    question.title = tr("New project");
    question.path = QDir(startFolder()).filePath(tr("Quotes.pullquote"));
    question.filters = {tr("Pullquote projects (*.pullquote)")};
    question.suffix = suffix;
    const QString path = m_prompts.chooseSaveFile(question);
    if (path.isEmpty())
        return nullptr;
    Result<std::unique_ptr<Session>> created = Session::create(path, currentAnnotator());
    if (!created) {
        m_prompts.tell(created.problem());
        return nullptr;
    }
    m_settings.setProjectFolder(QFileInfo(path).absolutePath());
    return std::move(*created);
}

QString ProjectDoor::choose() const
{
    return choose(tr("Open project"));
}

QString ProjectDoor::chooseColleague() const
{
    return choose(tr("Review a colleague’s file"));
}

QString ProjectDoor::choose(const QString &title) const
{
    FileQuestion question;
    question.title = title;
    question.path = startFolder();
    question.filters = {tr("Pullquote projects (*.pullquote)"), tr("All files (*)")};
    question.suffix = suffix;
    const QString path = m_prompts.chooseFile(question);
    if (!path.isEmpty())
        m_settings.setProjectFolder(QFileInfo(path).absolutePath());
    return path;
}

Result<QString> ProjectDoor::samplePath(const FormatRegistry &formats) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/pullquote"));
    const QString path = folder.filePath(QStringLiteral("sample.pullquote"));
    if (QFileInfo::exists(path))
        return path;
    if (!folder.mkpath(QStringLiteral(".")))
        return Problem{tr("The folder for the sample cannot be made."), folder.path(),
                       tr("Check its permissions.")};
    // Made beside its place and moved there whole: a failure leaves no half sample to be opened next time.
    const QTemporaryDir making(folder.filePath(QStringLiteral("making-XXXXXX")));
    const QString whole = making.filePath(QStringLiteral("sample.pullquote"));
    if (const Result<void> made = makeSample(whole, formats); !made)
        return made.problem();
    if (!QFile::rename(whole, path))
        return Problem{tr("The sample cannot be put in its place."), path,
                       tr("Check the folder's permissions.")};
    return path;
}

/// Where the project lies, unless nothing can be written there. What cannot be written itself is taken away
/// from there, too: a folder on a shared disk may only look as if it could.
QString ProjectDoor::folderForCopy(const Session &session) const
{
    const QFileInfo now(session.path());
    if (!session.isReadOnly() && QFileInfo(now.path()).isWritable())
        return now.path();
    const QString last = startFolder();
    return last != now.path() && QFileInfo(last).isWritable() ? last : documentsFolder();
}

/// The path, or nothing.
QString ProjectDoor::writeCopy(Session &session) const
{
    FileQuestion question;
    question.title = tr("Save a copy");
    const QFileInfo now(session.path());
    question.path =
        QDir(folderForCopy(session)).filePath(tr("%1 copy.pullquote").arg(now.completeBaseName()));
    question.filters = {tr("Pullquote projects (*.pullquote)")};
    question.suffix = suffix;
    const QString path = m_prompts.chooseSaveFile(question);
    if (path.isEmpty())
        return {};
    const Result<void> saved =
        session.queue() ? session.queue()->saveCopy(path) : saveProjectCopy(session.file(), path);
    if (!saved) {
        m_prompts.tell(saved.problem());
        return {};
    }
    return path;
}

bool ProjectDoor::saveCopy(Session &session) const
{
    const QString path = writeCopy(session);
    if (!path.isEmpty())
        m_prompts.tellWritten(tr("The copy is complete and checked."), path);
    return !path.isEmpty();
}

QString ProjectDoor::saveCopyToOpen(Session &session) const
{
    const QString path = writeCopy(session);
    if (path.isEmpty())
        return {};
    m_settings.setProjectFolder(QFileInfo(path).absolutePath());
    Question question;
    question.title = tr("The copy is complete and checked.");
    question.text = tr("Go on in the copy? What is open now is only read.\n%1").arg(path);
    question.action = tr("&Open the copy");
    return m_prompts.confirm(question) ? path : QString();
}

bool ProjectDoor::mayClose(Session &session) const
{
    if (!session.queue() || session.queue()->waitForSaved())
        return true;
    Question copy;
    copy.title = tr("Changes are not saved");
    copy.text = tr("%Ln change(s) could not be written to the project. Save a copy elsewhere now?", nullptr,
                   int(session.queue()->pending().size()));
    copy.action = tr("Save a copy as…");
    if (m_prompts.confirm(copy))
        return saveCopy(session);
    Question leave;
    leave.title = tr("Lose these changes?");
    leave.text = tr("What could not be written is lost when the window closes.");
    leave.action = tr("Close and lose them");
    leave.isDestructive = true;
    return m_prompts.confirm(leave);
}

} // namespace pullquote
