#pragma once

#include <QScrollArea>

namespace pullquote {

/// Shows a widget that may be taller than there is room for, and then scrolls; never narrower than it. What
/// has the focus stays in view. In large type, or on a small screen, a dialog would else not fit.
class TallPane : public QScrollArea {
    Q_OBJECT

public:
    explicit TallPane(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace pullquote
