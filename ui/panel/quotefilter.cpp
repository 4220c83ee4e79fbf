#include "ui/panel/quotefilter.h"

#include "ui/panel/foldedtext.h"

#include <algorithm>

namespace pullquote {

void QuoteFilter::setText(const QString &text)
{
    m_text = text;
    m_words.clear();
    for (const QString &word : foldedText(text).split(u' ', Qt::SkipEmptyParts))
        m_words.append({word, {}, {}});
}

void QuoteFilter::prepare(const Session &session)
{
    if (isEmpty())
        return;
    const QString &text = session.article().text();
    if (!m_article.isSharedWith(text)) {
        m_article = text;
        m_folded = foldedText(text);
    }
    m_session = &session;
    for (Word &word : m_words) {
        word.speakers.clear();
        word.topics.clear();
        for (const Speaker &speaker : session.catalogue().speakers()) {
            const auto has = [&word](const QString &name) { return foldedText(name).contains(word.folded); };
            if (has(speaker.name) || std::any_of(speaker.aliases.begin(), speaker.aliases.end(), has))
                word.speakers.insert(speaker.id);
        }
        for (const Topic &topic : session.catalogue().topics()) {
            if (foldedText(topic.name).contains(word.folded))
                word.topics.insert(topic.id);
        }
    }
}

bool QuoteFilter::matches(const Quote &quote) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return isIn(word, quote); });
}

bool QuoteFilter::matches(Span span) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return isIn(word, span); });
}

bool QuoteFilter::isIn(const Word &word, Span span) const
{
    return QStringView(m_folded).mid(span.start, span.length()).contains(word.folded);
}

bool QuoteFilter::isIn(const Word &word, const Quote &quote) const
{
    const Catalogue &catalogue = m_session->catalogue();
    const auto inWords = [&](Span span) { return isIn(word, span); };
    const auto isSpeaker = [&](SpeakerId id) { return word.speakers.contains(catalogue.resolved(id)); };
    const auto isTopic = [&](TopicId id) { return word.topics.contains(catalogue.resolved(id)); };
    return std::any_of(quote.content.begin(), quote.content.end(), inWords) ||
           (!word.speakers.isEmpty() &&
            std::any_of(quote.speakers.begin(), quote.speakers.end(), isSpeaker)) ||
           (!word.topics.isEmpty() && std::any_of(quote.topics.begin(), quote.topics.end(), isTopic)) ||
           (!quote.note.isEmpty() && foldedText(quote.note).contains(word.folded));
}

} // namespace pullquote
