#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace pullquote {

/// Calls `work` once, when the widget has been painted and what was painted is on its way to the screen; or
/// after a second, where nobody looks. Goes with the widget, and then does not call it.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    FirstPaint(QWidget *widget, std::function<void()> work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    std::function<void()> m_work;
};

} // namespace pullquote
