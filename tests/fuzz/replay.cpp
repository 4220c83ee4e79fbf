// Runs a target with its seeds and with a thousand changed ones, without a fuzzer: fuzz-replay TARGET
// [FILE...]. A seed that ends it is the last one printed; PULLQUOTE_SEED repeats it.

#include "mutation.h"
#include "targets.h"

#include "tests/faults/damage.h"
#include "tests/support/accidents.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>

#include <unistd.h>

extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace {

using namespace pullquote;

constexpr int usualRounds = 1000;

QByteArray lastWords; ///< which seed it is, for the end

void sayLastWords()
{
    (void)!write(STDERR_FILENO, lastWords.constData(), std::size_t(lastWords.size()));
}

/// Whether the end comes of a broken promise or of a sanitizer.
void prepareForTheEnd()
{
    std::signal(SIGABRT, [](int) { sayLastWords(); });
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(sayLastWords);
    else
        std::signal(SIGSEGV, [](int) {
            sayLastWords();
            _exit(1);
        });
}

void replay(const fuzz::Target &target)
{
    prepareForTheEnd();
    const QList<QByteArray> seeds = fuzz::seedsOf(target);
    if (seeds.isEmpty())
        qFatal("%s has no seeds: put some in tests/fuzz/corpus/%s.", qPrintable(target.name),
               qPrintable(target.name));
    for (const QByteArray &seed : seeds)
        target.run(seed);
    for (const quint32 round : test::seeds(usualRounds)) {
        lastWords = target.name.toUtf8() + ": PULLQUOTE_SEED=" + QByteArray::number(round) + "\n";
        QRandomGenerator random(round);
        const QByteArray &from = seeds[random.bounded(int(seeds.size()))];
        const QByteArray &other = seeds[random.bounded(int(seeds.size()))];
        target.run(fuzz::mutated(from, random.generate(), [&](const QByteArray &bytes) {
            return test::damaged(bytes, other, random);
        }));
    }
}

/// As CTest reads it: a test for each target.
void printTests(const QString &program)
{
    for (const fuzz::Target &target : fuzz::allTargets()) {
        const QByteArray name = target.name.toUtf8();
        std::printf(
            "add_test(fuzz_%s \"%s\" %s)\nset_tests_properties(fuzz_%s PROPERTIES ${FUZZ_PROPERTIES})\n",
            name.constData(), qPrintable(program), name.constData(), name.constData());
    }
}

void writeSeeds(const QString &folder)
{
    for (const fuzz::Target &target : fuzz::allTargets()) {
        const QDir own(folder + u'/' + target.name);
        own.mkpath(QStringLiteral("."));
        for (int number = 0; const QByteArray &seed : fuzz::seedsOf(target))
            faults::writeBytes(own.filePath(QStringLiteral("seed-%1").arg(++number)), seed);
    }
}

int run(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--ctest"))
        printTests(arguments[0]);
    else if (arguments.value(1) == QLatin1String("--seeds") && arguments.size() == 3)
        writeSeeds(arguments[2]);
    else
        for (const fuzz::Target &target : fuzz::allTargets()) {
            if (arguments.size() == 1)
                std::printf("%s\n", qPrintable(target.name));
            if (target.name != arguments.value(1))
                continue;
            if (arguments.size() == 2)
                replay(target);
            for (const QString &path : arguments.mid(2))
                target.run(faults::bytesOf(path));
            return 0;
        }
    return arguments.size() == 2 && !arguments[1].startsWith(u'-') ? 2 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::useFastDisk();
    return run(QCoreApplication::arguments());
}
