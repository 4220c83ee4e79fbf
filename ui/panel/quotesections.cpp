#include "ui/panel/quotesections.h"

#include <algorithm>

namespace pullquote {

bool operator<(const QuoteSections::Key &a, const QuoteSections::Key &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    const int order = QString::localeAwareCompare(a.heading, b.heading);
    return order == 0 ? a.id < b.id : order < 0;
}

void QuoteSections::clear()
{
    m_sections.clear();
    m_filling.clear();
    m_rowCount = 0;
    m_entryCount = 0;
}

void QuoteSections::append(const Key &key, const Entry &entry)
{
    // Comparing headings as a language sorts them costs a microsecond; so the sections are sorted at the end.
    if (m_sections.size() == 1 && m_sections.front().key == key) {
        m_sections.front().entries.push_back(entry);
        return;
    }
    const auto found = m_filling.constFind({key.rank, key.id});
    const std::size_t section = found == m_filling.constEnd() ? m_sections.size() : *found;
    if (found == m_filling.constEnd()) {
        m_filling.insert({key.rank, key.id}, section);
        m_sections.push_back(Section{key, {}, 0});
    }
    m_sections[section].entries.push_back(entry);
}

void QuoteSections::settle()
{
    std::sort(m_sections.begin(), m_sections.end(),
              [](const Section &a, const Section &b) { return a.key < b.key; });
    for (Section &section : m_sections) {
        if (!std::is_sorted(section.entries.begin(), section.entries.end()))
            std::sort(section.entries.begin(), section.entries.end());
    }
    m_filling.clear();
    renumber(0);
}

const QuoteSections::Section &QuoteSections::sectionAt(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
                                        [](int r, const Section &section) { return r < section.firstRow; });
    return *(after - 1);
}

const QuoteSections::Entry *QuoteSections::entryAt(int row) const
{
    const Section &section = sectionAt(row);
    const int index = row - section.firstRow - (section.hasHeading() ? 1 : 0);
    return index < 0 ? nullptr : &section.entries[std::size_t(index)];
}

QuoteSections::Position QuoteSections::find(const Key &key, const Entry &entry) const
{
    Position at;
    const auto section =
        std::lower_bound(m_sections.begin(), m_sections.end(), key,
                         [](const Section &candidate, const Key &wanted) { return candidate.key < wanted; });
    at.section = std::size_t(section - m_sections.begin());
    at.isNew = section == m_sections.end() || !(section->key == key);
    at.row = section == m_sections.end() ? m_rowCount : section->firstRow;
    if (at.isNew)
        return at;
    const auto place = std::lower_bound(section->entries.begin(), section->entries.end(), entry);
    at.entry = std::size_t(place - section->entries.begin());
    at.isThere = place != section->entries.end() && *place == entry;
    at.row += int(at.entry) + (section->hasHeading() ? 1 : 0);
    return at;
}

void QuoteSections::insert(const Key &key, const Entry &entry)
{
    const Position at = find(key, entry);
    if (at.isThere)
        return;
    if (at.isNew)
        m_sections.insert(m_sections.begin() + std::ptrdiff_t(at.section), Section{key, {}, at.row});
    std::vector<Entry> &entries = m_sections[at.section].entries;
    entries.insert(entries.begin() + std::ptrdiff_t(at.entry), entry);
    renumber(at.section);
}

void QuoteSections::remove(const Key &key, const Entry &entry)
{
    const Position at = find(key, entry);
    if (!at.isThere)
        return;
    std::vector<Entry> &entries = m_sections[at.section].entries;
    entries.erase(entries.begin() + std::ptrdiff_t(at.entry));
    if (entries.empty())
        m_sections.erase(m_sections.begin() + std::ptrdiff_t(at.section));
    renumber(at.section);
}

void QuoteSections::renumber(std::size_t from)
{
    int row = 0;
    if (from > 0)
        row = m_sections[from - 1].firstRow + m_sections[from - 1].rowCount();
    for (std::size_t i = from; i < m_sections.size(); ++i) {
        m_sections[i].firstRow = row;
        row += m_sections[i].rowCount();
    }
    m_rowCount = row;
    m_entryCount = 0;
    for (const Section &section : m_sections)
        m_entryCount += qsizetype(section.entries.size());
}

} // namespace pullquote
