#pragma once

#include <QObject>

class QWidget;

namespace pullquote {

/// Tells when a widget has been painted. It looks at the end of the paint event, when the pixels are there,
/// before the window system shows them.
class PaintClock : public QObject {
    Q_OBJECT

public:
    /// For a scroll area: its viewport. Not owned; either may go first.
    explicit PaintClock(QWidget *widget);

    /// As millisecondsSinceStart(), of the last paint; negative before the first one, and after forget().
    double paintedAt() const { return m_paintedAt; }
    void forget() { m_paintedAt = -1; }

signals:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    double m_paintedAt = -1;
    bool m_isInside = false;
};

} // namespace pullquote
