#pragma once

#include "ui/window/reviewhands.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

class QMenu;

namespace pullquote {

class ActionTable;
class Desk;
enum class Do;

/// The keys of a review as the menu has them. 1, 2, X, N and P mean something else without a review, so these
/// are lines of their own: each names the key as it is now, and is enabled only where it has something to act
/// on.
class ReviewMenu : public QObject {
    Q_OBJECT

public:
    /// Adds its lines at the end of the menu. Both outlive it.
    ReviewMenu(QMenu &menu, ActionTable &actions);

    /// Null: none.
    void setDesk(Desk *desk);
    /// Brings all lines up to date. The menu does so before it is shown.
    void refresh();

private:
    /// What is to be so that a line makes sense.
    enum class Needs { Case, Decision, Cases, Open, Agreed };
    struct Line;

    void add(const Line &line);
    bool has(Needs needs) const;
    QString textOf(const Line &line) const;

    QMenu &m_menu;
    ActionTable &m_actions;
    QPointer<Desk> m_desk;
    QList<std::pair<const Line *, QAction *>> m_lines;
};

} // namespace pullquote
