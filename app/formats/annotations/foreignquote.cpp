#include "app/formats/annotations/foreignquote.h"

namespace pullquote {

const QList<SpanClaim> &ForeignQuote::spans(SpanRole role) const
{
    switch (role) {
    case SpanRole::Content:
        return content;
    case SpanRole::Cue:
        return cue;
    case SpanRole::Source:
        return source;
    case SpanRole::Addressee:
        return addressee;
    }
    Q_UNREACHABLE();
}

} // namespace pullquote
