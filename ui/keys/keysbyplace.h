#pragma once

#include "ui/keys/keyplace.h"

#include <QObject>

class QAction;
class QWidget;

namespace pullquote {

/// Lets shortcuts act by the place of the key where the keyboard's layout has no such letter or digit.
///
/// Qt looks for a shortcut by what the layout writes, and we only see the keys that it has no use for. So a
/// key that a layout has is never taken away from it.
class KeysByPlace : public QObject {
    Q_OBJECT

public:
    /// `actions` are those of `window`; both outlive this.
    KeysByPlace(const QList<QAction *> &actions, QWidget *window, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool act(QWidget &focus, const QKeyEvent &event);
    bool actsIn(const QAction &action, const QWidget &focus) const;

    QList<QAction *> m_actions;
    QWidget *m_window;
    KeyPlace m_place;
};

} // namespace pullquote
