#include "mutation.h"

#include "app/formats/documents/ziparchive.h"
#include "app/formats/zipwriter.h"

#include <QStringList>

namespace pullquote::fuzz {

QByteArray mutated(const QByteArray &input, unsigned choice, const Change &change)
{
    if (!ZipArchive::looksLike(input) || choice % 8 == 0)
        return change(input);
    Result<ZipArchive> archive = ZipArchive::open(input);
    if (!archive)
        return change(input);
    QStringList names = archive->names();
    names.sort();
    if (names.isEmpty())
        return change(input);
    const QString chosen = names[(choice / 8) % unsigned(names.size())];
    ZipWriter packed;
    for (const QString &name : std::as_const(names)) {
        const Result<QByteArray> bytes = archive->read(name);
        if (!bytes)
            return change(input);
        packed.add(name, name == chosen ? change(*bytes) : *bytes);
    }
    const Result<QByteArray> again = packed.finish();
    return again ? *again : change(input);
}

} // namespace pullquote::fuzz
