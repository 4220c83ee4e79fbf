#include "ui/article/heights.h"

#include <bit>

namespace pullquote {

void Heights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    const size_t size = m_heights.size();
    m_tree.assign(size + 1, 0);
    for (size_t i = 1; i <= size; ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t parent = i + (i & -i); parent <= size)
            m_tree[parent] += m_tree[i];
    }
}

void Heights::setHeight(qsizetype item, int height)
{
    const int change = height - m_heights[size_t(item)];
    m_heights[size_t(item)] = height;
    for (size_t i = size_t(item) + 1; i < m_tree.size(); i += i & -i)
        m_tree[i] += change;
}

qint64 Heights::top(qsizetype item) const
{
    qint64 sum = 0;
    for (size_t i = size_t(item); i > 0; i -= i & -i)
        sum += m_tree[i];
    return sum;
}

qsizetype Heights::itemAt(qint64 y) const
{
    if (m_heights.empty() || y < 0)
        return m_heights.empty() ? -1 : 0;
    size_t item = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (item + step < m_tree.size() && m_tree[item + step] <= y) {
            item += step;
            y -= m_tree[item];
        }
    }
    return qsizetype(std::min(item, m_heights.size() - 1));
}

} // namespace pullquote
