#include "app/model/quote.h"

namespace pullquote {

const QList<Span> &Quote::spans(SpanRole role) const
{
    switch (role) {
    case SpanRole::Cue:
        return cue;
    case SpanRole::Source:
        return source;
    case SpanRole::Addressee:
        return addressee;
    case SpanRole::Content:
        break;
    }
    return content;
}

QList<Span> &Quote::spans(SpanRole role)
{
    return const_cast<QList<Span> &>(std::as_const(*this).spans(role));
}

Span Quote::extent() const
{
    if (content.isEmpty())
        return {};
    Span whole = content.first();
    for (Span part : content)
        whole = whole.united(part);
    return whole;
}

bool inTextOrder(const Quote &a, const Quote &b)
{
    const Span first = a.extent();
    const Span second = b.extent();
    return first == second ? a.id < b.id : first < second;
}

} // namespace pullquote
