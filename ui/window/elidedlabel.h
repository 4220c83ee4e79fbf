#pragma once

#include <QLabel>

namespace pullquote {

/// One line of plain text that gives way: where it has no room it ends in "…" and never makes its window
/// wider. The whole text is its tool tip then, and its text() for screen readers always.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What is seen of the text.
    QString shown() const;
};

} // namespace pullquote
