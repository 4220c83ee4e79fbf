#pragma once

#include <QScrollArea>

namespace pullquote {

/// A form that is as high as it needs to be, and is scrolled where there is no room for that. Never sideways.
class FormScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// A QScrollArea remembers for ever what its widget wanted first.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pullquote
