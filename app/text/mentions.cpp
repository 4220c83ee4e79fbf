#include "app/text/mentions.h"

#include "app/text/subjects.h"
#include "app/text/paragraphframe.h"

namespace pullquote {
namespace {

constexpr int FurthestParagraphs = 6;

Mention mentionOf(const NounPhrase &phrase, const QList<Token> &tokens, Mention::Role role, int sentencesBack)
{
    return {phrase.span(tokens), phrase.form, phrase.gender, phrase.number, role, sentencesBack};
}

/// The phrases of one sentence with what they are in it.
class SentenceReader {
public:
    SentenceReader(const ParagraphFrame &frame, ParagraphFrame::Sentence sentence, const Language &language)
        : m_frame(frame),
          m_sentence(sentence),
          m_phrases(frame.tokens, frame.cues, language, sentence.first, sentence.last)
    {
        m_main = m_phrases.mainSubject(sentence.first, sentence.last + 1);
        for (const Cue &cue : frame.cues) {
            if (cue.first < sentence.first || cue.last > sentence.last || cue.passive)
                continue;
            if (const auto subject = m_phrases.subjectOf(cue))
                m_subjects.append(*subject);
            else if (const auto behind = m_phrases.starting(cue.last + 1))
                m_speakers.append(*behind);
        }
    }

    std::optional<NounPhrase> main() const
    {
        return m_main ? m_main : m_speakers.isEmpty() ? std::nullopt : std::optional(m_speakers.first());
    }

    /// The nearest to the sentence's end first.
    QList<Mention> mentions(qsizetype before, int sentencesBack) const
    {
        QList<Mention> found;
        for (qsizetype i = m_sentence.last; i >= m_sentence.first; --i) {
            const Token &token = m_frame.tokens.at(i);
            if (token.span.end > before || token.kind != TokenKind::Word)
                continue;
            const auto phrase = m_phrases.run(i);
            const bool person =
                phrase && phrase->form == SourceForm::Title && m_phrases.is(i, Word::Title | Word::Group);
            if (!phrase || (phrase->form != SourceForm::Name && !person))
                continue;
            found.append(mentionOf(*phrase, m_frame.tokens, roleOf(*phrase), sentencesBack));
            i = phrase->first;
        }
        return found;
    }

private:
    static bool holds(const NounPhrase &outer, const NounPhrase &inner)
    {
        return outer.first <= inner.first && inner.last <= outer.last;
    }

    Mention::Role roleOf(const NounPhrase &phrase) const
    {
        if (m_frame.tokens.at(phrase.last).possessive)
            return Mention::Role::Owner;
        const bool besideMain = m_main && m_main->last + 2 == phrase.first &&
                                m_phrases.isKind(phrase.first - 1, TokenKind::Comma);
        if (m_main && (holds(*m_main, phrase) || besideMain))
            return Mention::Role::Main;
        for (const NounPhrase &speaker : m_speakers)
            if (holds(speaker, phrase))
                return Mention::Role::Main;
        for (const NounPhrase &subject : m_subjects)
            if (holds(subject, phrase))
                return Mention::Role::Subject;
        const Words opener = Word::Complementizer | Word::Subordinator | Word::Conjunction;
        return m_phrases.is(phrase.first - 1, opener) ? Mention::Role::Subject : Mention::Role::Object;
    }

    const ParagraphFrame &m_frame;
    ParagraphFrame::Sentence m_sentence;
    Subjects m_phrases;
    std::optional<NounPhrase> m_main;
    QList<NounPhrase> m_subjects;
    QList<NounPhrase> m_speakers; ///< behind their cue: "said Putin"
};

} // namespace

QList<Mention> mentionsBefore(QStringView text, qsizetype offset, const QList<Quotation> &quotations,
                              const QString &language)
{
    const Language &words = Language::of(language);
    QList<Mention> mentions;
    int sentencesBack = -1;
    qsizetype at = offset;
    for (int i = 0; i < FurthestParagraphs && at >= 0 && offset - at <= FrameReach; ++i) {
        const Span paragraph = boundedParagraph(text, at);
        const ParagraphFrame frame(text, paragraph, opaqueSpans(quotations, paragraph), words);
        for (qsizetype s = frame.sentences.size() - 1; s >= 0; --s) {
            if (frame.spanOf(frame.sentences.at(s)).start >= offset)
                continue;
            ++sentencesBack;
            mentions += SentenceReader(frame, frame.sentences.at(s), words).mentions(offset, sentencesBack);
        }
        at = paragraph.start - 1;
        if (frame.tokens.isEmpty())
            --i; // an empty line is no paragraph
    }
    return mentions;
}

std::optional<Mention> subjectOfSentenceBefore(QStringView text, qsizetype offset,
                                               const QList<Quotation> &quotations, const QString &language)
{
    const Language &words = Language::of(language);
    qsizetype at = offset;
    for (int i = 0; i < 2 && at >= 0 && offset - at <= FrameReach; ++i) {
        const Span paragraph = boundedParagraph(text, at);
        const ParagraphFrame frame(text, paragraph, opaqueSpans(quotations, paragraph), words);
        int back = 0;
        for (qsizetype s = frame.sentences.size() - 1; s >= 0; --s) {
            if (frame.spanOf(frame.sentences.at(s)).end > offset)
                continue;
            ++back;
            if (const auto main = SentenceReader(frame, frame.sentences.at(s), words).main())
                return mentionOf(*main, frame.tokens, Mention::Role::Main, back);
        }
        at = paragraph.start - 1;
        if (frame.tokens.isEmpty())
            --i;
    }
    return std::nullopt;
}

} // namespace pullquote
