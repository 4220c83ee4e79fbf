#pragma once

#include "app/text/span.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <vector>

namespace pullquote {

/// Spans with a payload, found by position.
///
/// Order of entries and of all answers: start ascending, end descending (the outer one first), payload
/// ascending. Equal spans with different payloads are as many entries; one entry is never held twice. Built
/// in O(n log n); a query costs O(log n) and O(log n) more for each hit at worst; add and remove cost O(log
/// n). Measured by tests/bench/bench_spanindex.
///
/// A treap in one array, each node with the largest end of its subtree. `Payload` is small, copyable, and has
/// < and ==.
template <class Payload>
class SpanIndex {
public:
    struct Entry {
        Span span;
        Payload payload;

        friend bool operator==(const Entry &, const Entry &) = default;
        friend bool operator<(const Entry &a, const Entry &b)
        {
            return std::tie(a.span.start, b.span.end, a.payload) <
                   std::tie(b.span.start, a.span.end, b.payload);
        }
    };

    SpanIndex() = default;
    /// In any order.
    explicit SpanIndex(std::vector<Entry> entries)
    {
        std::sort(entries.begin(), entries.end());
        entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
        build(entries);
    }

    qsizetype size() const { return qsizetype(m_nodes.size() - m_free.size()); }
    bool isEmpty() const { return m_root == none; }
    void clear() { *this = {}; }

    /// False when it is there already.
    bool add(Span span, Payload payload)
    {
        const Entry entry{span, std::move(payload)};
        if (contains(entry))
            return false;
        const auto [left, right] = split(m_root, entry);
        m_root = merge(merge(left, make(entry)), right);
        return true;
    }

    /// False when it is not there.
    bool remove(Span span, const Payload &payload)
    {
        const Entry entry{span, payload};
        Index *link = &m_root;
        m_path.clear();
        while (*link != none && !(m_nodes[*link].entry == entry)) {
            m_path.push_back(*link);
            link = entry < m_nodes[*link].entry ? &m_nodes[*link].left : &m_nodes[*link].right;
        }
        if (*link == none)
            return false;
        const Index gone = *link;
        *link = merge(m_nodes[gone].left, m_nodes[gone].right);
        for (auto node = m_path.rbegin(); node != m_path.rend(); ++node)
            update(*node);
        m_free.push_back(gone);
        return true;
    }

    bool contains(Span span, const Payload &payload) const { return contains(Entry{span, payload}); }

    /// Calls `visit(const Entry &)` for each entry that overlaps `range`, in order.
    template <class Visit>
    void forEachOverlapping(Span range, Visit visit) const
    {
        visitWithin(m_root, range.start + 1, range.end - 1, visit);
    }
    std::vector<Entry> overlapping(Span range) const { return collected(range.start + 1, range.end - 1); }
    /// Those that contain the character at `offset`.
    std::vector<Entry> at(qsizetype offset) const { return collected(offset + 1, offset); }
    /// Those that a caret at `offset` is inside of or at a border of.
    std::vector<Entry> touching(qsizetype offset) const { return collected(offset, offset); }
    /// All, in order.
    std::vector<Entry> entries() const
    {
        return collected(std::numeric_limits<qsizetype>::min(), std::numeric_limits<qsizetype>::max());
    }

    /// The first in order that starts at or after `offset`.
    std::optional<Entry> firstFrom(qsizetype offset) const
    {
        Index found = none;
        for (Index node = m_root; node != none;) {
            const bool fits = m_nodes[node].entry.span.start >= offset;
            found = fits ? node : found;
            node = fits ? m_nodes[node].left : m_nodes[node].right;
        }
        return entryOf(found);
    }
    /// The last in order that starts before `offset`.
    std::optional<Entry> lastBefore(qsizetype offset) const
    {
        Index found = none;
        for (Index node = m_root; node != none;) {
            const bool fits = m_nodes[node].entry.span.start < offset;
            found = fits ? node : found;
            node = fits ? m_nodes[node].right : m_nodes[node].left;
        }
        return entryOf(found);
    }

private:
    using Index = quint32;
    static constexpr Index none = ~Index(0);

    struct Node {
        Entry entry;
        qsizetype maxEnd; ///< of this node and all below it
        quint32 priority; ///< no smaller than those below it
        Index left = none;
        Index right = none;
    };

    bool contains(const Entry &entry) const
    {
        Index node = m_root;
        while (node != none && !(m_nodes[node].entry == entry))
            node = entry < m_nodes[node].entry ? m_nodes[node].left : m_nodes[node].right;
        return node != none;
    }

    std::optional<Entry> entryOf(Index node) const
    {
        return node == none ? std::nullopt : std::optional(m_nodes[node].entry);
    }

    /// Entries that end at `minEnd` or later and start at `maxStart` or earlier.
    std::vector<Entry> collected(qsizetype minEnd, qsizetype maxStart) const
    {
        std::vector<Entry> result;
        visitWithin(m_root, minEnd, maxStart, [&](const Entry &entry) { result.push_back(entry); });
        return result;
    }

    /// As deep as the tree, which is balanced by chance, not by the input.
    template <class Visit>
    void visitWithin(Index index, qsizetype minEnd, qsizetype maxStart, Visit &&visit) const
    {
        while (index != none && m_nodes[index].maxEnd >= minEnd) {
            const Node &node = m_nodes[index];
            visitWithin(node.left, minEnd, maxStart, visit);
            if (node.entry.span.start > maxStart)
                return;
            if (node.entry.span.end >= minEnd)
                visit(node.entry);
            index = node.right;
        }
    }

    Index make(const Entry &entry)
    {
        // A multiplicative sequence mixes well enough for balance and keeps every run alike.
        m_priority = m_priority * 1664525u + 1013904223u;
        const quint32 mixed = (m_priority ^ (m_priority >> 15)) * 0x85EBCA6Bu;
        const Node node{entry, entry.span.end, mixed ^ (mixed >> 13)};
        if (m_free.empty()) {
            m_nodes.push_back(node);
            return Index(m_nodes.size() - 1);
        }
        const Index index = m_free.back();
        m_free.pop_back();
        m_nodes[index] = node;
        return index;
    }

    void update(Index index)
    {
        Node &node = m_nodes[index];
        node.maxEnd = node.entry.span.end;
        for (const Index child : {node.left, node.right}) {
            if (child != none)
                node.maxEnd = std::max(node.maxEnd, m_nodes[child].maxEnd);
        }
    }

    /// Takes the tree at `index` apart into what is before `entry` and the rest.
    std::pair<Index, Index> split(Index index, const Entry &entry)
    {
        if (index == none)
            return {none, none};
        if (m_nodes[index].entry < entry) {
            const auto [left, right] = split(m_nodes[index].right, entry);
            m_nodes[index].right = left;
            update(index);
            return {index, right};
        }
        const auto [left, right] = split(m_nodes[index].left, entry);
        m_nodes[index].left = right;
        update(index);
        return {left, index};
    }

    /// Puts two trees together; all of `left` is before all of `right`.
    Index merge(Index left, Index right)
    {
        if (left == none || right == none)
            return left == none ? right : left;
        if (m_nodes[left].priority >= m_nodes[right].priority) {
            const Index joined = merge(m_nodes[left].right, right);
            m_nodes[left].right = joined;
            update(left);
            return left;
        }
        const Index joined = merge(left, m_nodes[right].left);
        m_nodes[right].left = joined;
        update(right);
        return right;
    }

    /// From sorted entries in O(n): the right spine of the tree so far is on a stack.
    void build(const std::vector<Entry> &entries)
    {
        // With room to grow: the first addition would move all of them, ten milliseconds at 100,000. What is
        // not touched costs nothing.
        m_nodes.reserve(entries.size() + entries.size() / 16);
        std::vector<Index> spine;
        for (const Entry &entry : entries) {
            const Index index = make(entry);
            Index below = none;
            while (!spine.empty() && m_nodes[spine.back()].priority < m_nodes[index].priority) {
                below = spine.back();
                update(below);
                spine.pop_back();
            }
            m_nodes[index].left = below;
            if (!spine.empty())
                m_nodes[spine.back()].right = index;
            spine.push_back(index);
        }
        m_root = spine.empty() ? none : spine.front();
        for (; !spine.empty(); spine.pop_back())
            update(spine.back());
    }

    std::vector<Node> m_nodes;
    std::vector<Index> m_free;
    std::vector<Index> m_path; ///< only inside remove()
    Index m_root = none;
    quint32 m_priority = 0x9E3779B9u;
};

} // namespace pullquote
