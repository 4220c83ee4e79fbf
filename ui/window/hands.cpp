#include "ui/window/hands.h"

#include "app/model/names.h"
#include "app/text/snapping.h"
#include "ui/article/articleview.h"
#include "ui/panel/kindmenu.h"
#include "ui/panel/reasonpicker.h"
#include "ui/panel/speakerpicker.h"
#include "ui/panel/topicpicker.h"

namespace pullquote {

Hands::Hands(Session &session, ArticleView &view, Standpoint &standpoint, SessionMarks &marks,
             const Askers &askers)
    : m_session(session),
      m_view(view),
      m_standpoint(standpoint),
      m_marks(marks),
      m_ask(askers),
      m_tagging(session),
      m_last(session)
{
    connect(&m_ask.speakers, &SpeakerPicker::chosen, this, &Hands::takeSpeaker);
    connect(&m_ask.speakers, &SpeakerPicker::cancelled, this, &Hands::stopAsking);
    connect(&m_ask.speakers, &SpeakerPicker::widenRequested, this, &Hands::widen);
    connect(&m_ask.topics, &TopicPicker::failed, this, &Hands::failed);
    connect(&m_ask.reasons, &ReasonPicker::chosen, this, &Hands::takeReason);
    connect(&m_ask.kinds, &KindMenu::chosen, this, [this](QuoteKind kind) {
        tell(m_tagging.setKind(m_session.currentQuote(), kind), tr("Kind: %1.").arg(nameOf(kind)));
    });
}

QString Hands::nothingHere()
{
    return tr("There is no quotation here. Select words, or press {nextUnfinished} for the next one.");
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

} // namespace pullquote
