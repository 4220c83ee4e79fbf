#include "app/session/tagging.h"

#include <algorithm>

/// The verbs on what a quote is about.
namespace pullquote {

void Tagging::addTopics(Quote &quote, const QList<TopicId> &topics) const
{
    const Catalogue &catalogue = m_session.catalogue();
    for (TopicId topic : topics) {
        const auto isIt = [&](TopicId other) {
            return catalogue.resolved(other) == catalogue.resolved(topic);
        };
        if (std::none_of(quote.topics.begin(), quote.topics.end(), isIt))
            quote.topics.append(catalogue.resolved(topic));
    }
    std::sort(quote.topics.begin(), quote.topics.end());
}

Result<void> Tagging::toggleTopic(const QList<QuoteId> &ids, TopicId topic)
{
    const Catalogue &catalogue = m_session.catalogue();
    const Topic *known = catalogue.topic(topic);
    if (!known)
        return Problem{tr("There is no such topic."), {}, tr("Press {topicPicker} to choose or create one.")};
    const auto isIt = [&](TopicId other) { return catalogue.resolved(other) == known->id; };
    const bool allHaveIt = std::all_of(ids.begin(), ids.end(), [&](QuoteId id) {
        const Quote *quote = m_session.article().quote(id);
        return !quote || std::any_of(quote->topics.begin(), quote->topics.end(), isIt);
    });
    const QString label = (allHaveIt ? tr("Remove topic %1") : tr("Add topic %1")).arg(known->name);
    return editAll(m_session.draft(label), ids, [&](Quote &quote) -> Result<void> {
        quote.topics.removeIf(isIt);
        if (!allHaveIt)
            quote.topics.append(known->id);
        std::sort(quote.topics.begin(), quote.topics.end());
        return {};
    });
}

} // namespace pullquote
