#pragma once

#include <QScrollArea>

namespace pullquote {

/// A form that is scrolled where there is no room for all of its height: in large type, or on a small screen,
/// a dialog would else not fit. Never sideways. What has the focus stays in view.
class FormScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// A QScrollArea remembers for ever what its widget wanted first.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace pullquote
