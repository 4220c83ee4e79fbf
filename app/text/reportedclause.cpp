#include "app/text/clauses.h"
#include "app/text/paragraphframe.h"
#include "app/text/subjects.h"

namespace pullquote {
namespace {

/// Narrows a sentence down to the words that a cue in it reports.
class ReportedClause {
public:
    ReportedClause(const ParagraphFrame &frame, qsizetype offset, const Language &language)
        : m_frame(frame),
          m_offset(offset),
          m_sentence(frame.sentenceOf(frame.tokenAt(offset))),
          m_subjects(frame.tokens, frame.cues, language, m_sentence.first, m_sentence.last),
          m_first(m_sentence.first),
          m_last(m_sentence.last)
    {
    }

    Span find()
    {
        if (m_last < m_first)
            return m_frame.spanOf(m_sentence);
        if (m_last > m_first && isKind(m_last, TokenKind::Stop))
            --m_last;
        if (!cutCueAtEnd())
            cutCueAtStart();
        while (m_first < m_last && isKind(m_first, TokenKind::Comma))
            ++m_first;
        cutNextClause();
        return m_frame.spanOf({m_first, m_last});
    }

private:
    bool isKind(qsizetype i, TokenKind kind) const { return m_frame.tokens.at(i).kind == kind; }
    Span spanAt(qsizetype i) const { return m_frame.tokens.at(i).span; }

    /// "It rained, Putin said.": what lies before the comma, unless the caret is in front of another cue's
    /// words.
    bool cutCueAtEnd()
    {
        for (const Cue &cue : m_frame.cues) {
            if (cue.last != m_last || cue.first <= m_first + 2 || !m_subjects.subjectOf(cue))
                continue;
            qsizetype comma = cue.first;
            while (comma > m_first && !isKind(comma, TokenKind::Comma))
                --comma;
            if (comma == m_first)
                return false;
            m_last = comma - 1;
            return true;
        }
        return false;
    }

    /// "Putin said that it rained": what lies behind the first cue, also when the caret is on the cue or its
    /// subject.
    void cutCueAtStart()
    {
        for (const Cue &cue : m_frame.cues) {
            if (cue.first < m_sentence.first || cue.end >= m_last || cue.passive)
                continue;
            const auto subject = m_subjects.subjectOf(cue);
            const qsizetype from = spanAt(subject ? std::min(subject->first, cue.first) : cue.first).start;
            if (from > m_offset)
                return;
            m_first = cue.end + 1;
            return;
        }
    }

    /// Takes off ", but he left" and ", and left" behind the caret.
    void cutNextClause()
    {
        for (qsizetype i = m_first + 1; i < m_last; ++i) {
            const bool joined =
                isKind(i, TokenKind::Comma) && m_frame.tokens.at(i + 1).words.testFlag(Word::Conjunction);
            if ((joined || isKind(i, TokenKind::Semicolon)) && spanAt(i).start >= m_offset) {
                m_last = i - 1;
                return;
            }
        }
    }

    const ParagraphFrame &m_frame;
    qsizetype m_offset;
    ParagraphFrame::Sentence m_sentence;
    Subjects m_subjects;
    qsizetype m_first;
    qsizetype m_last;
};

} // namespace

Span clauseAt(QStringView text, qsizetype offset, const QList<Quotation> &quotations, const QString &language)
{
    const Language &words = Language::of(language);
    const Span paragraph = boundedParagraph(text, offset);
    const ParagraphFrame frame(text, paragraph, opaqueSpans(quotations, paragraph), words);
    return ReportedClause(frame, offset, words).find();
}

} // namespace pullquote
