#include "ui/measure/measure.h"

#include "app/store/projectcopy.h"
#include "app/store/projectfile.h"
#include "app/store/projectreader.h"
#include "ui/measure/measurement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <atomic>
#include <csignal>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::Measurement", text);
}

int fail(const Problem &problem)
{
    QTextStream(stderr) << "pullquote: " << problem.sentence() << '\n';
    return 1;
}

Result<void> checkArticle(ProjectFile &file, const QString &wanted)
{
    const Result<QList<ArticleId>> articles = file.read().articleIds();
    if (!articles)
        return articles.problem();
    if (articles->isEmpty())
        return Problem{tr("There is no article in the project, so nothing can be measured."), file.path(),
                       tr("Import one.")};
    if (!wanted.isEmpty() && !articles->contains(ArticleId::fromString(wanted)))
        return Problem{tr("There is no article with the id %1.").arg(wanted), file.path(),
                       tr("“pullquote-cli list PROJECT --json” names them.")};
    return {};
}

Result<void> copyTo(const QString &target, const MeasureRequest &request)
{
    const auto file = ProjectFile::open(request.project, Access::Read);
    if (!file)
        return file.problem();
    if (const Result<void> checked = checkArticle(**file, request.article); !checked)
        return checked;
    return backUpProject(**file, target);
}

std::atomic<pid_t> measuring = 0;

/// The copy goes also when somebody stops the measuring: the one who measures is ended, and waited for.
void endMeasuring(int signal)
{
    if (const pid_t process = measuring; process > 0)
        ::kill(process, signal);
}

} // namespace

int measureCopy(const MeasureRequest &request)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("measured.pullquote"));
    if (!folder.isValid())
        return fail({tr("The copy to be measured cannot be made."), folder.path(), folder.errorString()});
    if (const Result<void> copied = copyTo(copy, request); !copied)
        return fail(copied.problem());
    for (int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, endMeasuring);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{QStringLiteral("--measure-copy"), copy};
    if (!request.article.isEmpty())
        arguments += {QStringLiteral("--article"), request.article};
    process.start(QCoreApplication::applicationFilePath(), arguments);
    measuring = pid_t(process.processId());
    const bool isDone = process.waitForFinished(-1);
    measuring = 0;
    if (!isDone || process.exitStatus() != QProcess::NormalExit)
        return fail({tr("The measuring was cut off."), request.project, {}});
    return process.exitCode();
}

int measureHere(MainWindow &window, const MeasureRequest &request)
{
    const Result<QJsonObject> found =
        Measurement(window).run(request.project, ArticleId::fromString(request.article));
    if (!found)
        return fail(found.problem());
    QTextStream(stdout) << QJsonDocument(*found).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace pullquote
