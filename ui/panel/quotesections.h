#pragma once

#include "app/model/quote.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <vector>

namespace pullquote {

/// Rows of quotes under headings: sections in the order of their keys, entries in text order. Knows which
/// row is what; the words come from elsewhere. A section without entries does not exist.
class QuoteSections {
public:
    /// One place in the article: a quote, or a quotation that nobody has tagged.
    struct Entry {
        Span place;
        QuoteId quote; ///< null: nobody has tagged this

        friend bool operator==(const Entry &, const Entry &) = default;
        friend bool operator<(const Entry &a, const Entry &b)
        {
            return a.place == b.place ? a.quote < b.quote : a.place < b.place;
        }
    };

    struct Key {
        int rank = 0;    ///< first in the order of sections
        QString heading; ///< then this, as the user's language sorts; empty: a section without heading row
        QUuid id;        ///< the speaker or topic; null otherwise

        friend bool operator==(const Key &, const Key &) = default;
        friend bool operator<(const Key &a, const Key &b);
    };

    struct Section {
        Key key;
        std::vector<Entry> entries;
        int firstRow = 0; ///< of its heading

        bool hasHeading() const { return !key.heading.isEmpty(); }
        int rowCount() const { return int(entries.size()) + (hasHeading() ? 1 : 0); }
    };

    /// Where an entry is or would be. `isNew` tells that its section would be made for it.
    struct Position {
        std::size_t section = 0;
        std::size_t entry = 0;
        int row = 0;
        bool isNew = false;
        bool isThere = false;
    };

    void clear();
    /// For filling an empty one, in any order; `settle()` comes after the last.
    void append(const Key &key, const Entry &entry);
    void settle();

    int rowCount() const { return m_rowCount; }
    qsizetype entryCount() const { return m_entryCount; }
    const std::vector<Section> &sections() const { return m_sections; }

    const Section &sectionAt(int row) const;
    /// Null for a heading.
    const Entry *entryAt(int row) const;

    Position find(const Key &key, const Entry &entry) const;
    void insert(const Key &key, const Entry &entry);
    void remove(const Key &key, const Entry &entry);

private:
    void renumber(std::size_t from);

    std::vector<Section> m_sections;
    QHash<std::pair<int, QUuid>, std::size_t> m_filling; ///< between append() and settle(), by rank and id
    int m_rowCount = 0;
    qsizetype m_entryCount = 0;
};

} // namespace pullquote
