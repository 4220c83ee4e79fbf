#pragma once

#include "app/store/mergereport.h"

#include <QCoreApplication>
#include <QStringList>

namespace pullquote {

/// A merge in words: what came in, or would.
class MergeSummary {
    Q_DECLARE_TR_FUNCTIONS(pullquote::MergeSummary)

public:
    /// Without the doubtful pairs and the conflicts.
    static QStringList lines(const MergeReport &report);
};

} // namespace pullquote
