#include "app/formats/scholarly/corpuslimits.h"

#include <QCoreApplication>

namespace pullquote {

ZipLimits corpusLimits()
{
    ZipLimits limits;
    limits.entries = 20'000;
    limits.ratio = 1'000; // annotations repeat themselves; the total is what protects
    return limits;
}

std::optional<Problem> tooLargeXml(const QByteArray &bytes)
{
    const qint64 most = corpusLimits().entryBytes;
    if (bytes.size() <= most)
        return std::nullopt;
    return Problem{QCoreApplication::translate("pullquote::CorpusLimits", "The file is larger than %1 MB.")
                       .arg(most >> 20),
                   {},
                   QCoreApplication::translate("pullquote::CorpusLimits", "Export less at a time.")};
}

} // namespace pullquote
