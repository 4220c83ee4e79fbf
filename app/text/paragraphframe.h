#pragma once

#include "app/text/cueverbs.h"
#include "app/text/quotationmarks.h"

namespace pullquote {

/// A stretch of text whose sentences are looked at together (a paragraph, or the inside of a quotation around
/// a nested one), with its tokens, cues and sentences.
struct ParagraphFrame {
    /// Token indices, both ends included.
    struct Sentence {
        qsizetype first = 0;
        qsizetype last = -1;
    };

    Span span;
    QList<Token> tokens;
    QList<Cue> cues;
    QList<Sentence> sentences;

    /// `opaque`: the quotations (or content) in it, ordered and disjoint.
    ParagraphFrame(QStringView text, Span frame, const QList<Span> &opaque, const Language &language);

    /// The token at an offset or the last before it; -1 without one.
    qsizetype tokenAt(qsizetype offset) const;
    Sentence sentenceOf(qsizetype token) const;
    Span spanOf(Sentence sentence) const;
};

/// No frame looks further than this from the offset that it was asked for.
inline constexpr qsizetype FrameReach = 6000;

/// The outermost quotation pieces in `frame`, disjoint and ordered; those for which `transparent` lies inside
/// are left out.
QList<Span> opaqueSpans(const QList<Quotation> &quotations, Span frame,
                        const std::optional<Span> &target = {});

/// The paragraph around an offset as a frame, cut at FrameReach.
Span boundedParagraph(QStringView text, qsizetype offset);

} // namespace pullquote
