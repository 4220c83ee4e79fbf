#include "plancheck.h"
#include "targets.h"

#include "tests/formats/projects.h"

#include <QDirIterator>

namespace pullquote::fuzz {

namespace {

constexpr qsizetype mostSeedBytes = 20'000; ///< a larger one only makes the fuzzer slow

/// An empty project, and one that has what the seeds are about. Nothing ever comes into them.
struct Projects {
    test::TemporaryProject empty;
    test::TemporaryProject filled;

    Projects() { filled.take(test::sampleJson()); }
};

/// A value of each option, by the content: the same bytes are read in the same way every time.
FormatOptions chosenOptions(const QList<FormatOption> &options, quint16 sum)
{
    FormatOptions chosen;
    for (const FormatOption &option : options) {
        if (!option.values.isEmpty())
            chosen.insert(option.name, option.values[sum % option.values.size()]);
        sum = quint16(sum * 31 + 7);
    }
    return chosen;
}

void read(Projects &projects, const Format &format, const QByteArray &input)
{
    const FormatDescription description = format.description();
    const quint16 sum = qChecksum(input);
    test::TemporaryProject &project = sum % 2 ? projects.filled : projects.empty;
    const ImportSource source{QStringLiteral("x.") + description.suffixes.value(0), input, true};
    (void)project.formats().recognize(source);
    const FormatOptions options = chosenOptions(format.readingOptions(source), sum / 2);
    const Result<ImportPlan> plan = planImport(project.read(), project.formats(), {source},
                                               {description.key, options, project.importer(), {}});
    if (!plan)
        qFatal("The plan failed: %s", qPrintable(plan.problem().sentence()));
    checkPlan(*plan);
    // Now and then: a project takes much longer than a plan.
    if (&project == &projects.empty && sum % 16 == 0 && plan->canRun() && !plan->changesNothing())
        checkRun(*plan);
}

/// The samples of other tests, by the format that they are of.
QHash<QString, QList<QByteArray>> samples(const FormatRegistry &formats)
{
    QHash<QString, QList<QByteArray>> samples;
    QDirIterator files(QStringLiteral(TEST_DATA), QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const QByteArray bytes = test::fileBytes(path);
        const Format *format =
            bytes.size() < mostSeedBytes ? formats.recognize({path, bytes, true}) : nullptr;
        if (format)
            samples[format->description().key].append(bytes);
    }
    return samples;
}

} // namespace

QList<Target> formatTargets()
{
    const auto projects = std::make_shared<Projects>();
    const QHash<QString, QList<QByteArray>> found = samples(projects->filled.formats());
    QList<Target> targets;
    for (const std::unique_ptr<Format> &format : projects->filled.formats().all()) {
        const FormatDescription description = format->description();
        // Poppler is not ours, and a process of its own; what it answers is a target among the parsers.
        if (!description.reads || description.key == QLatin1String("pdf"))
            continue;
        Target target{
            description.key,
            [projects, reader = format.get()](const QByteArray &input) { read(*projects, *reader, input); },
            found.value(description.key)};
        if (description.writes)
            target.seeds.append(projects->filled.give(description.key));
        targets.append(target);
    }
    return targets;
}

} // namespace pullquote::fuzz
