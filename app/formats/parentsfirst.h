#pragma once

#include <QHash>
#include <QList>
#include <QUuid>

namespace pullquote {

/// Puts each item behind its parent, otherwise in their order. Parents outside of the list count as there.
/// False when parents lead in a circle; the list is left as it was then.
template <class T, class IdOf, class ParentOf>
bool putParentsFirst(QList<T> &items, IdOf idOf, ParentOf parentOf)
{
    QHash<QUuid, qsizetype> indexes;
    for (qsizetype i = 0; i < items.size(); ++i)
        indexes.insert(idOf(items[i]), i);
    QList<T> ordered;
    QList<bool> placed(items.size(), false);
    for (qsizetype i = 0; i < items.size(); ++i) {
        // Up the chain until something that is placed or has no parent here, then down again.
        QList<qsizetype> chain;
        for (qsizetype at = i; at >= 0 && !placed[at]; at = indexes.value(parentOf(items[at]), -1)) {
            if (chain.size() > items.size())
                return false;
            chain.append(at);
        }
        while (!chain.isEmpty()) {
            const qsizetype at = chain.takeLast();
            placed[at] = true;
            ordered.append(items[at]);
        }
    }
    items = ordered;
    return true;
}

} // namespace pullquote
