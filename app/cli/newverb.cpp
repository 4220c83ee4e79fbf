#include "app/cli/verbs.h"
#include "app/store/projectfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::CommandLine", text);
}

ExitStatus run(const Call &call)
{
    const QString path = call.arguments.first();
    const auto file = ProjectFile::create(path, QFileInfo(path).completeBaseName());
    return file ? call.done() : call.fail(file.problem());
}

} // namespace

Verb newVerb()
{
    return {QStringLiteral("new"), QStringLiteral("PROJECT"), tr("Makes a new project."), 1, 1, {}, run};
}

} // namespace pullquote
