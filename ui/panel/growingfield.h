#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace pullquote {

/// A field for a few lines of plain text: as high as they are, up to six, and framed as the other fields of
/// the panel. Tab leaves it.
class GrowingField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingField(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// Exactly what is in it: QPlainTextEdit::toPlainText() turns no-break spaces into spaces.
    QString words() const;

    QSize sizeHint() const override;
    /// All its lines up to six, also where the panel is low and scrolls.
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Theme m_theme;
};

} // namespace pullquote
