#pragma once

#include "ui/panel/growingfield.h"

namespace pullquote {

/// Where the words of a comment are typed. Enter sends them, and so does Ctrl+Enter; Shift+Enter begins a
/// line.
class CommentField : public GrowingField {
    Q_OBJECT

public:
    using GrowingField::GrowingField;

    /// Whether Esc is for this field; otherwise it is the window's.
    void setTakesEscape(bool takes) { m_takesEscape = takes; }

signals:
    void sent();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_takesEscape = false;
};

} // namespace pullquote
