#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;

namespace pullquote {

class ActionButton;

/// The small bar beside a selection that the mouse let go of: what can be done with it. Takes no focus, so
/// that the selection and its keys stay.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    /// `window` is the widget it lies on.
    explicit SelectionBar(QWidget *window);

    void setTheme(const Theme &theme);
    /// Not owned. A button triggers its action and hides the bar.
    void setVerbs(const QList<QAction *> &verbs);
    /// Below the box of the selection, above it where there is no room.
    void showBeside(const QRect &globalBox);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<ActionButton *> m_buttons;
    Theme m_theme;
};

} // namespace pullquote
