#include "targets.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace pullquote::fuzz {

QList<Target> allTargets()
{
    QList<Target> targets = formatTargets() + parserTargets();
    std::sort(targets.begin(), targets.end(),
              [](const Target &a, const Target &b) { return a.name < b.name; });
    return targets;
}

QList<QByteArray> seedsOf(const Target &target)
{
    QList<QByteArray> seeds = target.seeds;
    const QDir folder(QStringLiteral("tests/fuzz/corpus/") + target.name);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", qPrintable(file.fileName()));
        seeds.append(file.readAll());
    }
    return seeds;
}

} // namespace pullquote::fuzz
