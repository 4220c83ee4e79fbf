#pragma once

#include "app/model/id.h"
#include "app/text/span.h"

#include <QDateTime>
#include <QFlags>
#include <QList>

namespace pullquote {

/// What a span of a quote stands for.
enum class SpanRole {
    Content,   ///< the words quoted, with their quotation marks; 1..n
    Cue,       ///< "said", "made clear that"; 0..n
    Source,    ///< the words that name the speaker here: "Putin", "he"; 0..n
    Addressee, ///< the words that name who is spoken to; 0..n
};

inline constexpr SpanRole allSpanRoles[] = {SpanRole::Content, SpanRole::Cue, SpanRole::Source,
                                            SpanRole::Addressee};

enum class QuoteKind {
    Direct,    ///< in quotation marks
    Indirect,  ///< reported, no marks
    Mixed,     ///< marked words inside a reported clause
    NotAQuote, ///< considered and ruled out: scare quotes, titles, mottos
};

enum class QuoteFlag {
    Important = 1,
    Uncertain = 2,
    Guessed = 4,  ///< the speaker was proposed and nobody has confirmed it
    Complete = 8, ///< its annotator has no more to say, though something is missing; the note tells why
};
Q_DECLARE_FLAGS(QuoteFlags, QuoteFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(QuoteFlags)

/// One quote as one object. Spans are UTF-16 offsets into the text of its article.
/// Only its annotator changes a quote; anybody else works on a copy (`derivedFrom`).
struct Quote {
    QuoteId id;
    ArticleId article;
    AnnotatorId annotator;

    QuoteKind kind = QuoteKind::Direct;
    bool kindManual = false; ///< a person chose the kind; otherwise it follows the marks

    QList<Span> content;
    QList<Span> cue;
    QList<Span> source;
    QList<Span> addressee;

    QList<SpeakerId> speakers;
    QList<SpeakerId> addressees;
    QList<TopicId> topics;

    QString note;
    QuoteFlags flags;
    QuoteId derivedFrom; ///< null unless copied from another layer's quote
    QDateTime created;   ///< UTC
    QDateTime modified;  ///< UTC; the time of the head revision, no part of the quote's state

    const QList<Span> &spans(SpanRole role) const;
    QList<Span> &spans(SpanRole role);

    /// From the first content character to the last; empty for a quote without content.
    Span extent() const;

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// By first content start, then end, then id: the order of numbers on screen and of every export.
bool inTextOrder(const Quote &a, const Quote &b);

} // namespace pullquote

Q_DECLARE_TYPEINFO(pullquote::Quote, Q_RELOCATABLE_TYPE); // a growing list of them is moved in one piece
