#include "app/store/undostacks.h"

namespace pullquote {

void UndoStacks::push(QList<UndoUnit> &stack, const UndoRow &row)
{
    if (!row.group.isNull() && !stack.isEmpty() && stack.constLast().group == row.group) {
        stack.last().entries.append(row.id);
        return;
    }
    stack.append({{row.id}, row.group, row.label});
}

bool UndoStacks::take(QList<UndoUnit> &stack, EntryId entry)
{
    // The entry is near the top: in the last unit for an undo, a few below it for the reverting of a group.
    for (qsizetype i = stack.size() - 1; i >= 0; --i) {
        if (stack[i].entries.removeOne(entry)) {
            if (stack[i].entries.isEmpty())
                stack.removeAt(i);
            return true;
        }
    }
    return false;
}

void UndoStacks::add(const UndoRow &row)
{
    m_lastSeq = row.seq;
    if (!row.group.isNull())
        m_groups.insert(row.id, row.group);
    if (row.annotator.isNull())
        return; // what the program does itself nobody takes back
    Stacks &stacks = m_stacks[row.annotator];
    if (row.undoes.isNull()) {
        stacks.redo.clear();
        push(stacks.undo, row);
        return;
    }
    const bool isRevert = !row.group.isNull() && m_groups.value(row.undoes) == row.group;
    if (isRevert)
        take(stacks.undo, row.undoes);
    else if (take(stacks.undo, row.undoes))
        push(stacks.redo, row);
    else if (take(stacks.redo, row.undoes))
        push(stacks.undo, row);
}

std::optional<UndoUnit> UndoStacks::nextUndo(AnnotatorId annotator) const
{
    const Stacks stacks = m_stacks.value(annotator);
    return stacks.undo.isEmpty() ? std::nullopt : std::optional(stacks.undo.constLast());
}

std::optional<UndoUnit> UndoStacks::nextRedo(AnnotatorId annotator) const
{
    const Stacks stacks = m_stacks.value(annotator);
    return stacks.redo.isEmpty() ? std::nullopt : std::optional(stacks.redo.constLast());
}

} // namespace pullquote
