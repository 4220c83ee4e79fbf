#include "app/formats/scholarly/corpuslimits.h"

#include <QCoreApplication>

namespace pullquote {

ZipLimits corpusLimits()
{
    ZipLimits limits;
    // Wider than for documents (2,000 and 200:1), because our own exports need it: brat has two files for
    // each article and annotator, and a file of annotations repeats itself far more than prose. The total is
    // what protects.
    limits.entries = 20'000;
    limits.ratio = 1'000;
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
