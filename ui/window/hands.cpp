#include "ui/window/hands.h"

#include "app/session/knownspeaker.h"
#include "app/session/tagproposal.h"
#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/speakerpicker.h"
#include "ui/panel/topicpicker.h"
#include "ui/window/sessionmarks.h"

#include <algorithm>

namespace pullquote {

Hands::Hands(Session &session, ArticleView &view, SessionMarks &marks, SpeakerPicker &speakers,
             TopicPicker &topics, KindMenu &kinds)
    : m_session(session),
      m_view(view),
      m_marks(marks),
      m_speakers(speakers),
      m_topics(topics),
      m_kinds(kinds),
      m_tagging(session)
{
    connect(&m_speakers, &SpeakerPicker::chosen, this, &Hands::takeSpeaker);
    connect(&m_speakers, &SpeakerPicker::cancelled, this, &Hands::stopAsking);
    connect(&m_speakers, &SpeakerPicker::widenRequested, this, &Hands::widen);
    connect(&m_topics, &TopicPicker::failed, this, &Hands::failed);
    connect(&m_kinds, &KindMenu::chosen, this, [this](QuoteKind kind) {
        tell(m_tagging.setKind(m_session.currentQuote(), kind), tr("Kind: %1.").arg(nameOf(kind)));
    });
}

template <class T>
bool Hands::tell(const Result<T> &result, const QString &done)
{
    if (!result) {
        emit failed(result.problem());
        return false;
    }
    emit said(done);
    return true;
}

QString Hands::sayQuote(QuoteId id) const
{
    return tr("quote %1").arg(m_session.article().numberOf(id));
}

void Hands::releaseSelection(Span span, bool exactly)
{
    m_exact = exactly ? span : Span();
    if (!exactly)
        m_view.setSelection(
            snapSelection(m_session.article().text(), span, m_session.article().quotations()));
}

Span Hands::selection() const
{
    const Span selected = m_view.selection();
    if (selected.isEmpty() || selected == m_exact)
        return selected;
    return snapSelection(m_session.article().text(), selected, m_session.article().quotations());
}

TagTarget Hands::targetHere() const
{
    return tagTarget(m_session.article(), m_view.caret(), selection(), m_session.scope());
}

QList<QuoteId> Hands::quotes() const
{
    if (m_selectedQuotes.size() > 1)
        return m_selectedQuotes;
    const QuoteId current = m_session.currentQuote();
    return current.isNull() ? QList<QuoteId>() : QList<QuoteId>{current};
}

void Hands::tagQuote()
{
    const TagTarget target = targetHere();
    if (target.isNothing()) {
        emit said(tr("There is no quotation here. Select words, or press U for the next one."));
        return;
    }
    askSpeaker(target);
}

void Hands::askSpeaker(const TagTarget &target)
{
    const OpenArticle &article = m_session.article();
    const TagProposal proposal = proposeTag(article, m_session.catalogue(), target.content);
    m_asked = Asked{target, proposal.cue, proposal.source};
    m_marks.setPreview({target.content, proposal.cue, proposal.source});
    m_view.marksChanged();
    m_view.ensureVisible(target.content.first());
    SpeakerQuestion question;
    question.proposals = proposal.speakers;
    question.words = article.words(target.content.first());
    question.quote = target.quote;
    question.canWiden = target.quote.isNull();
    question.alias = proposal.alias;
    m_speakers.open(question, globalRectOf(target.content));
    m_view.makeRoomBelow(target.content.first().united(target.content.last()), m_speakers.height());
    m_speakers.moveNear(globalRectOf(target.content));
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
    const QList<Span> &content = m_asked->target.content;
    const Quotation *wider = m_session.article().quotations().around(content.first().united(content.last()));
    if (!wider)
        return;
    askSpeaker(tagTargetOf(m_session.article(), wider->parts, m_session.scope()));
}

void Hands::stopAsking()
{
    m_asked.reset();
    m_marks.setPreview({});
    m_view.marksChanged();
}

void Hands::takeSpeaker(const SpeakerChoice &choice)
{
    if (!m_asked)
        return;
    const Asked asked = *m_asked;
    stopAsking();
    const bool isNew = asked.target.quote.isNull();
    const Result<QuoteId> tagged =
        isNew ? m_tagging.tag({asked.target.content, asked.cue, asked.source, choice, {}, {}, {}, {}})
              : m_tagging.setSpeaker(asked.target.quote, choice);
    if (!tagged) {
        emit failed(tagged.problem());
        return;
    }
    m_last = *tagged;
    // The selection has become the quote: left standing, the next key would take it for something new.
    m_view.setCaret(asked.target.content.first().start);
    m_session.setCurrentQuote(*tagged);
    const Quote *quote = m_session.article().quote(*tagged);
    const Speaker *speaker =
        quote->speakers.isEmpty() ? nullptr : m_session.catalogue().speaker(quote->speakers.first());
    emit said(
        tr("Tagged, %1, %2.").arg(speaker ? shortName(speaker->name) : tr("no speaker"), sayQuote(*tagged)));
}

void Hands::ruleOut()
{
    const TagTarget target = targetHere();
    if (target.isNothing()) {
        emit said(tr("There is no quotation here. Select words, or press U for the next one."));
        return;
    }
    const Result<QuoteId> done =
        target.quote.isNull() ? m_tagging.tag({target.content, {}, {}, {}, {}, QuoteKind::NotAQuote, {}, {}})
                              : m_tagging.setKind(target.quote, QuoteKind::NotAQuote);
    if (!tell(done, tr("Not a quote.")))
        return;
    m_view.setCaret(target.content.first().start);
    m_session.setCurrentQuote(*done);
}

void Hands::addSpan(SpanRole role)
{
    if (m_session.currentQuote().isNull()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const OpenArticle &article = m_session.article();
    const QList<Span> spans = spansFor(role);
    const QString words = spans.isEmpty() ? QString() : article.words(spans.first());
    if (tell(m_tagging.addSpans(m_session.currentQuote(), role, spans), tr("Added: %1").arg(words)))
        m_view.setCaret(spans.last().end);
}

/// The selection; without one, the quotation for a part, the name for who is named, else the word at the
/// caret.
QList<Span> Hands::spansFor(SpanRole role) const
{
    const OpenArticle &article = m_session.article();
    if (const Span selected = selection(); !selected.isEmpty())
        return {selected};
    if (role == SpanRole::Content) {
        const Quotation *quotation = article.quotations().innermostAround(m_view.caret());
        return quotation ? quotation->parts : QList<Span>();
    }
    Span span = role == SpanRole::Cue ? Span() : nameAt(article.text(), m_view.caret());
    if (span.isEmpty())
        span = wordAt(article.text(), m_view.caret());
    return span.isEmpty() ? QList<Span>() : QList<Span>{span};
}

void Hands::chooseKind()
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (!quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    m_kinds.setKind(quote->kind);
    m_view.ensureVisible(quote->extent());
    m_kinds.popup(globalRectOf(quote->content).bottomLeft());
}

void Hands::chooseTopics()
{
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    if (quotes().isEmpty() || !quote) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    m_view.ensureVisible(quote->extent());
    m_topics.open(quotes(), globalRectOf(quote->content));
}

void Hands::toggleTopic(int key)
{
    if (quotes().isEmpty()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    const Topic *topic = m_session.catalogue().topicWithKey(key);
    if (!topic) {
        emit said(tr("No topic has the key %1. Press 0 to choose or create one.").arg(key));
        return;
    }
    const TopicId id = topic->id;
    const QString name = topic->name;
    if (!tell(m_tagging.toggleTopic(quotes(), id), {}))
        return;
    const Quote *quote = m_session.article().quote(m_session.currentQuote());
    const bool hasIt = quote && quote->topics.contains(id);
    emit said((hasIt ? tr("Topic %1 on.") : tr("Topic %1 off.")).arg(name));
}

void Hands::tagLikeLast()
{
    const Quote *last = m_session.article().quote(m_last);
    if (!last) {
        emit said(tr("Nothing has been tagged yet in this article. Press Q first."));
        return;
    }
    const TagTarget target = targetHere();
    if (target.isNothing() || target.quote == m_last) {
        emit said(tr("There is no other quotation here. Press U for the next one."));
        return;
    }
    const QList<SpeakerId> speakers = last->speakers;
    const QList<TopicId> topics = last->topics;
    const TagProposal proposal = proposeTag(m_session.article(), m_session.catalogue(), target.content);
    const Result<QuoteId> done =
        target.quote.isNull()
            ? m_tagging.tag({target.content, proposal.cue, proposal.source, {}, topics, {}, {}, speakers})
            : m_tagging.setSpeakersAndTopics(target.quote, speakers, topics);
    if (!tell(done, tr("Tagged like the last quote.")))
        return;
    m_last = *done;
    m_view.setCaret(target.content.first().start);
    m_session.setCurrentQuote(*done);
}

void Hands::splitPart()
{
    tell(m_tagging.splitPart(m_session.currentQuote(), m_view.caret()), tr("Split."));
}

void Hands::mergeParts()
{
    tell(m_tagging.mergeParts(m_session.currentQuote()), tr("Merged."));
}

void Hands::remove()
{
    const QList<QuoteId> gone = quotes();
    if (gone.isEmpty()) {
        emit said(Tagging::noCurrentQuote().sentence());
        return;
    }
    tell(m_tagging.remove(gone),
         tr("Deleted %n quote(s). Ctrl+Z brings them back.", nullptr, int(gone.size())));
}

} // namespace pullquote
