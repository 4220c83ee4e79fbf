#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QPainter;

namespace pullquote {

/// A topic as a pill: its colour as a dot, its key, its name. Painted in lists, pressed in the inspector.
struct TopicChip {
    QString name;
    QColor colour;
    int key = 0; ///< 0: not shown
    bool isOn = false;

    static int height() { return 18; }
    int width(const Theme &theme) const;
    /// In a box of height() px; the name is cut when the box is narrower than width().
    void paint(QPainter *painter, const QRect &box, const Theme &theme) const;
};

/// The chip as a button: checked when the topic is on.
class TopicChipButton : public QAbstractButton {
    Q_OBJECT

public:
    TopicChipButton(const TopicChip &chip, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TopicChip m_chip;
    Theme m_theme;
};

} // namespace pullquote
