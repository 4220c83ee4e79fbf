#include "ui/review/answerrows.h"

#include "app/model/names.h"
#include "app/review/worddifference.h"

#include <QCoreApplication>

namespace pullquote {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pullquote::AnswerRows", text);
}

/// Both sides of an answer; a side that is not there is empty.
class Sides {
public:
    Sides(const Catalogue &catalogue, const QString &text, const Answer &answer)
        : m_catalogue(catalogue), m_text(text), m_answer(answer)
    {
    }

    AnswerRow spans(const QString &label, SpanRole role) const
    {
        const QList<Span> none;
        const QList<Span> &mine = m_answer.before ? m_answer.before->spans(role) : none;
        const QList<Span> &theirs = m_answer.after ? m_answer.after->spans(role) : none;
        const WordDifference only = isPair() ? taggedDifference(m_text, mine, theirs) : WordDifference();
        return {label, excerpt(mine, only.onlyA), excerpt(theirs, only.onlyB), !only.isEmpty(), true};
    }

    template <class NamesOf>
    AnswerRow names(const QString &label, NamesOf namesOf) const
    {
        const QStringList mine = m_answer.before ? namesOf(*m_answer.before) : QStringList();
        const QStringList theirs = m_answer.after ? namesOf(*m_answer.after) : QStringList();
        const MarkedExcerpt yours = markedNames(mine, isPair() ? theirs : mine);
        const MarkedExcerpt review = markedNames(theirs, isPair() ? mine : theirs);
        return {label, yours, review, !yours.marks.isEmpty() || !review.marks.isEmpty(), false};
    }

    QStringList speakers(const QList<SpeakerId> &ids) const
    {
        QStringList names;
        for (SpeakerId id : ids) {
            if (const Speaker *speaker = m_catalogue.speaker(id); speaker && !names.contains(speaker->name))
                names.append(speaker->name);
        }
        return names;
    }
    QStringList topics(const QList<TopicId> &ids) const
    {
        QStringList names;
        for (TopicId id : ids) {
            if (const Topic *topic = m_catalogue.topic(id); topic && !names.contains(topic->name))
                names.append(topic->name);
        }
        return names;
    }

private:
    MarkedExcerpt excerpt(const QList<Span> &spans, const QList<Span> &marks) const
    {
        return markedExcerpt(m_text, spans, marks, mostOfAQuote, 0);
    }
    bool isPair() const { return m_answer.before && m_answer.after; }

    const Catalogue &m_catalogue;
    const QString &m_text;
    const Answer &m_answer;
};

} // namespace

QList<AnswerRow> rowsOf(const Catalogue &catalogue, const QString &text, const Answer &answer)
{
    const Sides sides(catalogue, text, answer);
    QList<AnswerRow> rows{
        sides.spans(tr("Words"), SpanRole::Content),
        sides.names(tr("Kind"), [](const Quote &quote) { return QStringList{nameOf(quote.kind)}; }),
        sides.names(tr("Speaker"), [&](const Quote &quote) { return sides.speakers(quote.speakers); }),
        sides.spans(tr("Cue words"), SpanRole::Cue),
        sides.spans(tr("Source words"), SpanRole::Source),
        sides.names(tr("Addressee"), [&](const Quote &quote) { return sides.speakers(quote.addressees); }),
        sides.spans(tr("Addressee words"), SpanRole::Addressee),
        sides.names(tr("Topics"), [&](const Quote &quote) { return sides.topics(quote.topics); }),
    };
    rows.removeIf(
        [](const AnswerRow &row) { return row.yours.words.isEmpty() && row.theirs.words.isEmpty(); });
    return rows;
}

} // namespace pullquote
