// What the rows say to the view and to screen readers.

#include "ui/panel/quotelistmodel.h"
#include "ui/panel/quotewords.h"

namespace pullquote {

Qt::ItemFlags QuoteListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index))
        return Qt::ItemNeverHasChildren; // not enabled, so that the arrow keys step over it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant QuoteListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry *entry = m_sections.entryAt(index.row());
    if (!entry)
        return headingData(m_sections.sectionAt(index.row()), role);
    if (role == IsHeadingRole)
        return false;
    const Quote *quote = m_session.article().quote(entry->quote);
    return quote ? quoteData(m_session, *quote, role) : quotationData(m_session, entry->place, role);
}

QVariant QuoteListModel::headingData(const QuoteSections::Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return section.key.heading;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln quote(s)", nullptr, int(section.entries.size())).arg(section.key.heading);
    case IsHeadingRole:
        return true;
    case CountRole:
        return int(section.entries.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> QuoteListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {IsHeadingRole, "isHeading"},
            {CountRole, "count"},
            {NumberRole, "number"},
            {WordsRole, "words"},
            {SpeakerRole, "speaker"},
            {TopicsRole, "topics"},
            {TopicColoursRole, "topicColours"},
            {KindRole, "kind"},
            {GuessedRole, "guessed"},
            {FlagsRole, "flags"},
            {AnnotatorRole, "annotator"},
            {OpenThreadsRole, "openThreads"}};
}

} // namespace pullquote
