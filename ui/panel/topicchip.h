#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QPainter;

namespace pullquote {

/// A topic as a pill: its colour as a dot, its key, its name. Painted in lists, pressed in the inspector.
struct TopicChip {
    QString name;
    QColor colour;
    QString key; ///< empty: not shown
    bool isOn = false;

    static int height() { return 18; }
    int width(const Theme &theme) const;
    /// In a box of height() px; the name is cut when the box is narrower than width().
    void paint(QPainter *painter, const QRect &box, const Theme &theme) const;
};

/// The chip as a button: checked when the topic is on. It names the key that toggles the topic, as long as
/// there is one.
class TopicChipButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `number` is that of the topic's key, 1 to 9, or 0.
    TopicChipButton(const TopicChip &chip, int number, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showKey(const QString &key);

    TopicChip m_chip;
    Theme m_theme;
};

} // namespace pullquote
