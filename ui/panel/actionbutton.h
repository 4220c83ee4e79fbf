#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace pullquote {

/// An action as a word with its key beside it, muted: "Quote Q". Follows the action's text, key, tip and
/// whether it is enabled. For bars; at least 24 px high.
class ActionButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    /// Smaller words and less air, for where there are many.
    void setCompact(bool compact);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString keyText() const;
    QFont wordFont() const;
    QFont keyFont() const;
    int padding() const;

    bool m_isCompact = false;
    QPointer<QAction> m_action;
    Theme m_theme;
};

} // namespace pullquote
