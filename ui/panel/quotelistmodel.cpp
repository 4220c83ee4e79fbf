#include "ui/panel/quotelistmodel.h"

#include <algorithm>

namespace pullquote {

QuoteListModel::QuoteListModel(const Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::articleAboutToClose, this, [this] {
        beginResetModel();
        m_sections.clear();
        m_keys.clear();
        endResetModel();
    });
    connect(&session, &Session::articleOpened, this, &QuoteListModel::rebuild);
    connect(&session, &Session::layersChanged, this, &QuoteListModel::rebuild);
    connect(&session, &Session::catalogueChanged, this, &QuoteListModel::catalogueChanged);
    connect(&session, &Session::quoteAboutToBeRemoved, this,
            [this](qsizetype number) { takeEverywhere(m_session.article().quoteNumber(number)); });
    connect(&session, &Session::quoteAdded, this, &QuoteListModel::quoteChanged);
    connect(&session, &Session::quoteChanged, this, &QuoteListModel::quoteChanged);
    connect(&session, &Session::quotesChanged, this, [this](const QList<QuoteId> &, Span where) {
        if (m_grouping == Grouping::Unfinished)
            reviewUnfinished(where);
    });
    connect(&session, &Session::remarksChanged, this, [this](const QList<QuoteId> &quotes) {
        for (QuoteId id : quotes) {
            if (const Quote *quote = m_session.article().quote(id))
                announce(*quote);
        }
    });
    fill();
}

void QuoteListModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

void QuoteListModel::setFilter(const QString &text)
{
    if (text == m_filter.text())
        return;
    m_filter.setText(text);
    rebuild();
}

void QuoteListModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

void QuoteListModel::fill()
{
    m_sections.clear();
    m_keys.clear();
    m_filter.prepare(m_session);
    if (m_grouping == Grouping::Unfinished) {
        for (const Unfinished::Entry &thing : m_session.unfinished().all()) {
            if (isShown(thing))
                m_sections.append(keyOf(thing.payload.what), {thing.span, thing.payload.quote});
        }
    } else {
        const OpenArticle &article = m_session.article();
        for (qsizetype number = 1; number <= article.quoteCount(); ++number) {
            const Quote &quote = article.quoteNumber(number);
            if (!isShown(quote))
                continue;
            if (m_grouping == Grouping::Order) {
                m_sections.append(QuoteSections::Key(), {quote.extent(), quote.id});
                continue;
            }
            const QList<QuoteSections::Key> keys = keysOf(quote);
            for (const QuoteSections::Key &key : keys)
                m_sections.append(key, {quote.extent(), quote.id});
            m_keys.insert(quote.id, keys);
        }
    }
    m_sections.settle();
}

bool QuoteListModel::isShown(const Quote &quote) const
{
    return m_session.isLayerShown(quote.annotator) && m_filter.matches(quote);
}

bool QuoteListModel::isShown(const Unfinished::Entry &thing) const
{
    if (m_filter.isEmpty())
        return true;
    const Quote *quote = m_session.article().quote(thing.payload.quote);
    return quote ? m_filter.matches(*quote) : m_filter.matches(thing.span);
}

void QuoteListModel::put(const Entry &entry, const QuoteSections::Key &key)
{
    const QuoteSections::Position at = m_sections.find(key, entry);
    if (at.isThere)
        return;
    const bool bringsHeading = at.isNew && !key.heading.isEmpty();
    beginInsertRows({}, at.row, at.row + (bringsHeading ? 1 : 0));
    m_sections.insert(key, entry);
    endInsertRows();
}

void QuoteListModel::take(const Entry &entry, const QuoteSections::Key &key)
{
    const QuoteSections::Position at = m_sections.find(key, entry);
    if (!at.isThere)
        return;
    const QuoteSections::Section &section = m_sections.sections()[at.section];
    const bool takesHeading = section.entries.size() == 1 && section.hasHeading();
    beginRemoveRows({}, at.row - (takesHeading ? 1 : 0), at.row);
    m_sections.remove(key, entry);
    endRemoveRows();
}

QList<QuoteSections::Key> QuoteListModel::keysWith(const Quote &quote) const
{
    switch (m_grouping) {
    case Grouping::Order:
        return {QuoteSections::Key()};
    case Grouping::Speaker:
    case Grouping::Topic:
        return m_keys.value(quote.id);
    case Grouping::Unfinished:
        break;
    }
    QList<QuoteSections::Key> keys;
    for (const QuoteSections::Section &section : m_sections.sections())
        keys.append(section.key);
    return keys;
}

void QuoteListModel::takeEverywhere(const Quote &quote)
{
    for (const QuoteSections::Key &key : keysWith(quote))
        take({quote.extent(), quote.id}, key);
    m_keys.remove(quote.id);
}

void QuoteListModel::quoteChanged(QuoteId id)
{
    const Quote *quote = m_session.article().quote(id);
    if (!quote)
        return;
    if (m_grouping == Grouping::Unfinished) {
        announce(*quote); // what is unfinished about it comes with quotesChanged
        return;
    }
    const Entry entry{quote->extent(), id};
    const QList<QuoteSections::Key> before = keysWith(*quote);
    const QList<QuoteSections::Key> now = isShown(*quote) ? keysOf(*quote) : QList<QuoteSections::Key>();
    announce(*quote);
    for (const QuoteSections::Key &key : now)
        put(entry, key);
    for (const QuoteSections::Key &key : before) {
        if (!now.contains(key))
            take(entry, key);
    }
    if (m_grouping != Grouping::Order)
        m_keys.insert(id, now);
}

void QuoteListModel::announce(const Quote &quote)
{
    for (const QuoteSections::Key &key : keysWith(quote)) {
        const QuoteSections::Position at = m_sections.find(key, {quote.extent(), quote.id});
        if (at.isThere)
            emit dataChanged(index(at.row), index(at.row));
    }
}

void QuoteListModel::reviewUnfinished(Span where)
{
    using Row = std::pair<QuoteSections::Key, Entry>;
    QList<Row> now;
    for (const Unfinished::Entry &thing : m_session.unfinished().in(where)) {
        if (isShown(thing))
            now.append({keyOf(thing.payload.what), {thing.span, thing.payload.quote}});
    }
    QList<Row> gone;
    for (const QuoteSections::Section &section : m_sections.sections()) {
        for (const Entry &entry : section.entries) {
            if (entry.place.overlaps(where) && !now.contains(Row{section.key, entry}))
                gone.append({section.key, entry});
        }
    }
    for (const Row &row : std::as_const(gone))
        take(row.second, row.first);
    for (const Row &row : std::as_const(now))
        put(row.second, row.first);
}

void QuoteListModel::catalogueChanged()
{
    const auto isStale = [this](const QuoteSections::Section &section) {
        return !section.key.id.isNull() && !(keyOf(section.key.id) == section.key);
    };
    const std::vector<QuoteSections::Section> &sections = m_sections.sections();
    if (!m_filter.isEmpty() || std::any_of(sections.begin(), sections.end(), isStale))
        rebuild();
    else if (m_sections.rowCount() > 0)
        emit dataChanged(index(0), index(m_sections.rowCount() - 1));
}

QuoteId QuoteListModel::quoteAt(const QModelIndex &index) const
{
    const Entry *entry = index.isValid() ? m_sections.entryAt(index.row()) : nullptr;
    return entry ? entry->quote : QuoteId();
}

Span QuoteListModel::placeAt(const QModelIndex &index) const
{
    const Entry *entry = index.isValid() ? m_sections.entryAt(index.row()) : nullptr;
    return entry ? entry->place : Span();
}

bool QuoteListModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && !m_sections.entryAt(index.row());
}

QModelIndex QuoteListModel::indexOf(QuoteId id) const
{
    const Quote *quote = m_session.article().quote(id);
    if (!quote)
        return {};
    int first = -1;
    for (const QuoteSections::Key &key : keysWith(*quote)) {
        const QuoteSections::Position at = m_sections.find(key, {quote->extent(), id});
        if (at.isThere && (first < 0 || at.row < first))
            first = at.row;
    }
    return first < 0 ? QModelIndex() : index(first);
}

int QuoteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sections.rowCount();
}

} // namespace pullquote
