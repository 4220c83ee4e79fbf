// Which sections a quote belongs to.

#include "ui/panel/quotelistmodel.h"

#include <QSet>

namespace pullquote {

namespace {

// Ranks of sections: what has a name comes first, then what has none.
constexpr int named = 0;
constexpr int unnamed = 100;
constexpr int ruledOut = 101;

} // namespace

QuoteSections::Key QuoteListModel::keyOf(UnfinishedThing::What what) const
{
    switch (what) {
    case UnfinishedThing::What::UntaggedQuotation:
        return {int(what), tr("Not tagged"), {}};
    case UnfinishedThing::What::LoneMark:
        return {int(what), tr("Lone quotation marks"), {}};
    case UnfinishedThing::What::NoSpeaker:
        return {int(what), tr("No speaker"), {}};
    case UnfinishedThing::What::NoTopic:
        return {int(what), tr("No topic"), {}};
    case UnfinishedThing::What::GuessedSpeaker:
        return {int(what), tr("Speaker to confirm"), {}};
    }
    Q_UNREACHABLE();
}

QuoteSections::Key QuoteListModel::keyOf(QUuid id) const
{
    const Catalogue &catalogue = m_session.catalogue();
    if (m_grouping == Grouping::Speaker) {
        const Speaker *speaker = catalogue.speaker(SpeakerId(id));
        return speaker ? QuoteSections::Key{named, speaker->name, speaker->id.uuid()} : QuoteSections::Key();
    }
    const Topic *topic = catalogue.topic(TopicId(id));
    return topic
               ? QuoteSections::Key{topic->key > 0 ? topic->key : unnamed - 1, topic->name, topic->id.uuid()}
               : QuoteSections::Key();
}

QList<QuoteSections::Key> QuoteListModel::keysOf(const Quote &quote) const
{
    if (m_grouping == Grouping::Order)
        return {QuoteSections::Key()};
    QList<QuoteSections::Key> keys;
    const auto add = [&](QUuid id) {
        const QuoteSections::Key key = keyOf(id);
        if (!key.id.isNull() && !keys.contains(key)) // two that were joined are one
            keys.append(key);
    };
    if (m_grouping == Grouping::Speaker) {
        for (SpeakerId id : quote.speakers)
            add(id.uuid());
    } else {
        for (TopicId id : quote.topics)
            add(id.uuid());
    }
    if (!keys.isEmpty())
        return keys;
    if (quote.kind == QuoteKind::NotAQuote)
        return {{ruledOut, tr("Not a quote"), {}}};
    return {{unnamed, m_grouping == Grouping::Speaker ? tr("No speaker") : tr("No topic"), {}}};
}

} // namespace pullquote
