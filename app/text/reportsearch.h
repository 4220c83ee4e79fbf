#pragma once

#include "app/text/reportparts.h"

namespace pullquote {

/// Looks for the words that report one quotation in its sentence. Every construction that fits is a find; the
/// one that binds closest wins.
class ReportSearch : private ReportParts {
public:
    using ReportParts::ReportParts;

    /// The best find; unbound when nothing reports the quotation.
    ReportFind best() const;

private:
    Find colonBefore() const;
    Find cueRightBefore() const;
    Find behind() const;
    Find dashBehind() const;
    Find cueBefore() const;
    Find cueAtEnd() const;
    Find speechNounBehind() const;

    Find lastAccordingToBefore() const;
    Find speechNounBefore(qsizetype after) const;
};

} // namespace pullquote
