#pragma once

#include "app/model/quote.h"

#include <QHash>
#include <QStringView>
#include <QUuid>

namespace pullquote {

/// Where each joined speaker or topic ends, by its id (Catalogue::redirects() of both). Who is not in it is
/// nobody's redirect.
using Redirects = QHash<QUuid, QUuid>;

/// A quote with all that two annotators' quotes are compared by, in a form that can be compared.
struct ComparedQuote {
    QuoteId id;
    QuoteKind kind = QuoteKind::Direct;
    QList<Span> content;       ///< UTF-16, as tagged
    QList<Span> edges;         ///< the same as wordEdges()
    QList<SpeakerId> speakers; ///< redirects followed, by id, each once
    QList<TopicId> topics;     ///< likewise

    bool isRuledOut() const { return kind == QuoteKind::NotAQuote; }
    /// From the first content character to the last.
    Span extent() const { return content.isEmpty() ? Span() : content.first().united(content.last()); }
};

/// In text order (inTextOrder()), whatever the order of `quotes`. `text` is their article's.
QList<ComparedQuote> comparedQuotes(QList<Quote> quotes, QStringView text, const Redirects &redirects = {});

} // namespace pullquote
