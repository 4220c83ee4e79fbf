#pragma once

#include "app/model/entities.h"

#include <QSet>

#include <utility>

namespace pullquote {

/// Which articles are to be read again behind a session: some, or all. What was read of a file that had not
/// all of it is to be read once more when it has (WhenSaved::hasAll()).
class StaleArticles {
public:
    struct Batch {
        bool isAll = false;
        QSet<ArticleId> some;

        bool isEmpty() const { return !isAll && some.isEmpty(); }
        void unite(const Batch &other)
        {
            isAll = isAll || other.isAll;
            some.unite(other.some);
        }
    };

    void add(ArticleId article) { m_now.some.insert(article); }
    void addAll() { m_now.isAll = true; }

    /// Whether there is anything to be read.
    bool isAny(bool hasAll) const { return !m_now.isEmpty() || (hasAll && !m_again.isEmpty()); }
    /// What is to be read; it is being read from now on.
    Batch take(bool hasAll)
    {
        Batch taken = std::exchange(m_now, {});
        if (hasAll)
            taken.unite(std::exchange(m_again, {}));
        else
            m_again.unite(taken);
        return taken;
    }

private:
    Batch m_now;
    Batch m_again; ///< read of a file that had not all of it
};

} // namespace pullquote
