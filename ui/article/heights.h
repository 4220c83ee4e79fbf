#pragma once

#include <QtGlobal>

#include <vector>

namespace pullquote {

/// The heights of a long column of items: where an item starts, and which item is at a place, both in
/// O(log n), and so is a change of one height. A Fenwick tree (P. Fenwick, 1994).
class Heights {
public:
    /// Replaces everything, in O(n). Heights are in pixels and not negative.
    void assign(std::vector<int> heights);

    qsizetype count() const { return qsizetype(m_heights.size()); }
    int height(qsizetype item) const { return m_heights[size_t(item)]; }
    void setHeight(qsizetype item, int height);

    /// Of the items before this one; `top(count())` is the total.
    qint64 top(qsizetype item) const;
    qint64 total() const { return top(count()); }

    /// The item that covers `y`: the first one above everything, the last one below. -1 when there is none.
    qsizetype itemAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_tree; // m_tree[i] is the sum of the (i & -i) items that end with item i - 1
};

} // namespace pullquote
