#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace pullquote::tei {

/// What an element says of itself, by the names of its attributes, which are literals here. A list: a hash
/// takes two kilobytes for one of them as for fifty, and a book has a hundred thousand marks.
class Attributes {
public:
    bool contains(QLatin1String name) const { return find(name) != m_list.end(); }
    /// Empty where it is not there.
    QString value(QLatin1String name) const
    {
        const auto found = find(name);
        return found == m_list.end() ? QString() : found->second;
    }
    /// One that is not there yet.
    void insert(QLatin1String name, const QString &value) { m_list.append({name, value}); }

private:
    QList<std::pair<QLatin1String, QString>>::const_iterator find(QLatin1String name) const
    {
        return std::find_if(m_list.begin(), m_list.end(),
                            [&](const auto &each) { return each.first == name; });
    }

    QList<std::pair<QLatin1String, QString>> m_list;
};

} // namespace pullquote::tei
