// The keys that make a quote, or ask again who speaks in it.

#include "app/model/quotekind.h"
#include "app/session/tagproposal.h"
#include "ui/article/articleview.h"
#include "ui/panel/speakerpicker.h"
#include "ui/window/hands.h"
#include "ui/window/sessionmarks.h"
#include "ui/window/standpoint.h"
#include "ui/window/whereabouts.h"

#include <algorithm>

namespace pullquote {

namespace {

using Wider = SpeakerQuestion::Wider;

/// What Shift+Up takes in: the quotation around, for words without one their sentence.
std::pair<Wider, QList<Span>> widerThan(const OpenArticle &article, const QList<Span> &content)
{
    if (const Quotation *wider = article.quotations().around(content.first().united(content.last())))
        return {Wider::Quotation, wider->parts};
    const QList<Span> sentence = sentenceAround(article, content);
    return {sentence.isEmpty() ? Wider::Nothing : Wider::Sentence, sentence};
}

/// From the content's beginning to the end of "he said" behind it: what the picker must not cover.
Span withWordsBehind(const QList<Span> &content, const QList<Span> &reporting)
{
    Span seen = content.first().united(content.last());
    for (Span span : reporting) {
        if (span.start >= seen.end)
            seen = seen.united(span);
    }
    return seen;
}

} // namespace

void Hands::tagQuote()
{
    const TagTarget target = underHouseRules(m_session.article(), targetHere(),
                                             m_session.catalogue().project().mixedQuotes, m_session.scope());
    if (target.isNothing()) {
        emit said(nothingHere());
        return;
    }
    tagOrAsk(target);
}

void Hands::tagReported()
{
    const OpenArticle &article = m_session.article();
    const TagTarget target = reportedTarget(article, m_view.caret(), selection(), m_session.scope());
    if (target.isNothing()) {
        emit said(tr("There are no words here."));
        return;
    }
    if (!m_session.catalogue().project().tagsIndirect &&
        derivedKind(article.text(), article.quotations(), target.content) == QuoteKind::Indirect) {
        emit said(tr("The house rules leave indirect quotes untagged ({projectSettings})."));
        return;
    }
    const QList<Span> sentence =
        target.quote.isNull() ? QList<Span>() : sentenceAround(article, target.content);
    if (sentence.isEmpty())
        return tagOrAsk(target);
    if (const Result<QuoteId> taken = m_tagging.setContent(target.quote, sentence);
        tell(taken, tr("The whole sentence.")))
        m_session.setCurrentQuote(*taken);
}

/// A speaker that is locked is asked for no more; to put a tagged quote right, the picker opens all the same.
void Hands::tagOrAsk(const TagTarget &target)
{
    const Speaker *locked = m_session.catalogue().speaker(m_locked);
    if (!locked || !target.quote.isNull())
        return askSpeaker(target);
    const TagProposal proposal = proposeTag(m_session.article(), m_session.catalogue(), target.content);
    SpeakerChoice choice;
    choice.speaker = locked->id;
    finishTagging(m_tagging.tag({target.content, proposal.cue, proposal.source, choice, {}, {}, {}, {}}),
                  target);
}

void Hands::askSpeaker(const TagTarget &target)
{
    const OpenArticle &article = m_session.article();
    const TagProposal proposal = proposeTag(article, m_session.catalogue(), target.content);
    m_asked = Asked{target, proposal.cue, proposal.source};
    const bool isNew = target.quote.isNull();
    // The words of a quote that is there are marked already.
    const QList<Span> none;
    m_marks.setPreview(
        {target.content, isNew ? proposal.cue : none, isNew ? proposal.source : none, target.quote});
    m_view.marksChanged();
    emit askedAboutNew(isNew);
    m_view.ensureVisible(target.content.first());
    SpeakerQuestion question;
    question.proposals = proposal.speakers;
    question.words = article.words(target.content.first());
    question.start = target.content.first().start;
    if (const Quote *quote = article.quote(target.quote))
        question.askAgain(*quote);
    if (isNew)
        question.wider = widerThan(article, target.content).first;
    question.alias = proposal.alias;
    const Span seen = withWordsBehind(target.content, proposal.cue + proposal.source);
    m_ask.speakers.open(question, globalRectOf({seen}));
    m_view.makeRoomBelow(seen, m_ask.speakers.tallest());
    m_ask.speakers.moveNear(globalRectOf({seen}));
}

QRect Hands::globalRectOf(const QList<Span> &content) const
{
    const QRect box = m_view.rectOf(content.first().united(content.last()));
    return {m_view.viewport()->mapToGlobal(box.topLeft()), box.size()};
}

void Hands::widen()
{
    if (!m_asked || !m_asked->target.quote.isNull())
        return;
    const OpenArticle &article = m_session.article();
    const QList<Span> content = m_asked->target.content;
    if (const auto [what, wider] = widerThan(article, content); what != Wider::Nothing)
        askSpeaker(tagTargetOf(article, wider, m_session.scope()));
}

void Hands::stopAsking()
{
    m_asked.reset();
    m_marks.setPreview({});
    m_view.marksChanged();
    emit askedAboutNew(false);
}

void Hands::takeSpeaker(const SpeakerChoice &choice)
{
    if (!m_asked)
        return;
    const Asked asked = *m_asked;
    stopAsking();
    const bool isNew = asked.target.quote.isNull();
    finishTagging(isNew
                      ? m_tagging.tag({asked.target.content, asked.cue, asked.source, choice, {}, {}, {}, {}})
                      : m_tagging.tagAgain(asked.target.quote, choice),
                  asked.target);
}

void Hands::finishTagging(const Result<QuoteId> &tagged, const TagTarget &target)
{
    if (arriveAt(tagged, target, tr("Tagged: %1.")))
        m_last.be(*tagged);
}

/// The words are the current quote from now on, which the sentence tells of; false when it could not be done.
bool Hands::arriveAt(const Result<QuoteId> &done, const TagTarget &target, const QString &sentence)
{
    if (!done) {
        emit failed(done.problem());
        return false;
    }
    // The selection has become the quote: left standing, the next key would take it for something new.
    m_standpoint.takeCaret(target.content.first().start);
    m_session.setCurrentQuote(*done);
    emit said(sentence.arg(placeInWords(m_session, *m_session.article().quote(*done))));
    return true;
}

void Hands::ruleOut()
{
    const TagTarget target = targetHere();
    if (target.isNothing()) {
        emit said(nothingHere());
        return;
    }
    const Result<QuoteId> done =
        target.quote.isNull() ? m_tagging.tag({target.content, {}, {}, {}, {}, QuoteKind::NotAQuote, {}, {}})
                              : m_tagging.setKind(target.quote, QuoteKind::NotAQuote);
    arriveAt(done, target, QStringLiteral("%1."));
}

void Hands::tagLikeLast()
{
    if (m_last.isNull()) {
        emit said(tr("No quote has been tagged yet. Press {quote} first."));
        return;
    }
    const TagTarget target = targetHere();
    if (target.isNothing() || target.quote == m_last.quote()) {
        emit said(tr("There is no other quotation here. Press {nextUnfinished} for the next one."));
        return;
    }
    const SpeakerChoice speaker = m_last.speaker();
    const QList<SpeakerId> others = m_last.alsoSpeaking();
    const QList<TopicId> topics = m_last.topics();
    const TagProposal proposal = proposeTag(m_session.article(), m_session.catalogue(), target.content);
    const Result<QuoteId> done =
        target.quote.isNull()
            ? m_tagging.tag({target.content, proposal.cue, proposal.source, speaker, topics, {}, {}, others})
            : m_tagging.setSpeakersAndTopics(target.quote, speaker, others, topics);
    if (arriveAt(done, target, tr("Tagged like the last: %1.")))
        m_last.be(*done);
}

void Hands::lockSpeaker()
{
    if (!m_locked.isNull()) {
        m_locked = {};
        emit speakerLocked({});
        emit said(tr("{quote} asks who speaks again."));
        return;
    }
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    const Speaker *speaker = quote && !quote->speakers.isEmpty()
                                 ? m_session.catalogue().speaker(quote->speakers.first())
                                 : nullptr;
    if (!speaker) {
        emit said(tr("No speaker to lock. Go to a quote that has one, then press {lockSpeaker}."));
        return;
    }
    m_locked = speaker->id;
    emit speakerLocked(speaker->name);
    emit said(tr("{quote} tags with %1 until you press {lockSpeaker} again.").arg(speaker->name));
}

} // namespace pullquote
