#include "app/text/clauses.h"

#include "app/text/reportsearch.h"

#include <QCoreApplication>

namespace pullquote {
namespace {

/// The smallest quotation around `span` that is more than its own marks; null outside of any.
const Quotation *around(const QList<Quotation> &quotations, Span span)
{
    const Quotation *best = nullptr;
    const auto behind = std::upper_bound(quotations.begin(), quotations.end(), span.start,
                                         [](qsizetype at, const Quotation &q) { return at < q.span.start; });
    for (auto it = behind; it != quotations.begin();) {
        --it;
        if (it->balanced && it->span.contains(span) && it->span != span &&
            (!best || best->span.length() > it->span.length()))
            best = &*it;
        if (it->balanced && it->depth == 0)
            break;
    }
    return best;
}

const Quotation *exactly(const QList<Quotation> &quotations, Span span)
{
    for (auto it = std::lower_bound(quotations.begin(), quotations.end(), span.start,
                                    [](const Quotation &q, qsizetype at) { return q.span.start < at; });
         it != quotations.end() && it->span.start == span.start; ++it)
        if (it->span == span)
            return &*it;
    return nullptr;
}

/// The part of a quotation around `target` that holds it, without the quotation's marks.
Span inside(const Quotation &quotation, Span target)
{
    const Span inner{quotation.span.start + quotation.open.size(),
                     quotation.span.end - quotation.close.size()};
    for (Span part : quotation.parts)
        if (part.contains(target))
            return {std::max(part.start, inner.start), std::min(part.end, inner.end)};
    return inner;
}

ReportFind search(QStringView text, Span frameSpan, Span target, const QuotationContext &context)
{
    const Language &language = Language::of(context.language);
    const Span inFrame{std::max(target.start, frameSpan.start), std::min(target.end, frameSpan.end)};
    const ParagraphFrame frame(text, frameSpan, opaqueSpans(context.quotations, frameSpan, inFrame),
                               language);
    const qsizetype token = frame.tokenAt(inFrame.start);
    if (token < 0)
        return {};
    return ReportSearch(frame, token, language).best();
}

/// Beside one part: in the quotation around it first, then around that one, at last in the paragraph; of a
/// part over several paragraphs, in its first and its last.
ReportFind findBeside(QStringView text, Span part, const QuotationContext &context)
{
    Span target = part;
    while (const Quotation *outer = around(context.quotations, target)) {
        if (exactly(context.quotations, target)) {
            const auto find = search(text, inside(*outer, target), target, context);
            if (find.rank > 0)
                return find;
        }
        target = outer->span;
    }
    const Span first = boundedParagraph(text, target.start);
    auto find = search(text, first, target, context);
    if (target.end > first.end) {
        const auto other = search(text, boundedParagraph(text, target.end - 1), target, context);
        if (other.rank > find.rank)
            return other;
    }
    return find;
}

} // namespace

ReportingClause reportingClause(QStringView text, const QuotationContext &context)
{
    ReportFind best;
    for (Span part : context.content) {
        if (part.isEmpty() || part.start < 0 || part.end > text.size())
            continue;
        const auto find = findBeside(text, part, context);
        if (find.rank > best.rank)
            best = find;
    }
    return best.clause;
}

QString describe(ClauseReason reason)
{
    const auto say = [](const char *sentence) {
        return QCoreApplication::translate("ClauseReason", sentence);
    };
    switch (reason) {
    case ClauseReason::NoClause:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "Nothing beside the quotation says who spoke."));
    case ClauseReason::SubjectAfterCue:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "The speaker is named after the cue."));
    case ClauseReason::SubjectBeforeCue:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "The speaker is named before the cue."));
    case ClauseReason::AccordingTo:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "The words are given “according to” the speaker."));
    case ClauseReason::Colon:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "A colon introduces the quotation."));
    case ClauseReason::Dash:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "A dash and a name follow the quotation."));
    case ClauseReason::SpeechNoun:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "The words are called somebody’s remarks."));
    case ClauseReason::CueWithoutSubject:
        return say(QT_TRANSLATE_NOOP("ClauseReason", "There is a cue, but nobody is named with it."));
    }
    return {};
}

} // namespace pullquote
