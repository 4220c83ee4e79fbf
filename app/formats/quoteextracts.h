#pragma once

#include "app/formats/exportrequest.h"
#include "app/formats/watcher.h"
#include "app/model/attribution.h"
#include "app/text/result.h"

#include <functional>

class QIODevice;

namespace pullquote {

class ProjectReader;

/// A quote as people paste it into a text of their own: without the text around it, and with what tells
/// where it is from.
struct QuoteExtract {
    Attribution attribution;
    QString headline;
    QString url; ///< of the article on the web; else empty

    /// "Ida Brandt, mayor (The tents stay, The Harbour Post, 16 June 2021)". `escaped` lets words mean
    /// themselves; `linked` is the headline as it is to stand there.
    QString sourceLine(const QString &linked, const std::function<QString(const QString &)> &escaped) const;
};

/// Writes the quotes that a request names, in the project's order, as `text` has them. A problem when none of
/// them is there.
Result<void> writeExtracts(ProjectReader &project, const ExportRequest &request, QIODevice &out,
                           const Watcher &watcher,
                           const std::function<QString(const QList<QuoteExtract> &)> &text);

} // namespace pullquote
