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
    /// Where there is too little room the word ends in “…”; the key stays, and the tip says all.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString keyText() const;
    QString word() const;
    int keyWidth() const;
    QFont wordFont() const;
    QFont keyFont() const;
    int padding() const;

    bool m_isCompact = false;
    QSize m_hint; ///< what the layout was told last
    QPointer<QAction> m_action;
    Theme m_theme;
};

} // namespace pullquote
