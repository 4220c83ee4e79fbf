// The same targets under libFuzzer, by the name in PULLQUOTE_FUZZ: tests/fuzz/run.

#include "mutation.h"
#include "targets.h"

#include "tests/faults/damage.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);

namespace {

using namespace pullquote;

const fuzz::Target &target()
{
    static const fuzz::Target chosen = [] {
        const QString name = qEnvironmentVariable("PULLQUOTE_FUZZ");
        for (const fuzz::Target &target : fuzz::allTargets()) {
            if (target.name == name)
                return target;
        }
        qFatal("PULLQUOTE_FUZZ names no target. fuzz-replay lists them.");
    }();
    return chosen;
}

QByteArray changedByFuzzer(const QByteArray &bytes, std::size_t most)
{
    QByteArray changed = bytes;
    changed.resize(qsizetype(std::max<std::size_t>(std::size_t(bytes.size()) + 256, 512)));
    const std::size_t room = std::min(std::size_t(changed.size()), std::max(most, std::size_t(bytes.size())));
    changed.resize(qsizetype(
        LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(changed.data()), std::size_t(bytes.size()), room)));
    return changed;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    new QCoreApplication(*argc, *argv); // as long as the process
    faults::useFastDisk();
    (void)target();
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray changed =
        fuzz::mutated(input, seed, [most](const QByteArray &bytes) { return changedByFuzzer(bytes, most); });
    const std::size_t length = std::min(std::size_t(changed.size()), most);
    std::memcpy(data, changed.constData(), length);
    return length;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
