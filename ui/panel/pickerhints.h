#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace pullquote {

class FlowLayout;

/// A key of a picker and what it does, as one reads it: "Shift+Enter nobody".
struct PickerHint {
    QString words;
    QKeyCombination key;

    friend bool operator==(const PickerHint &, const PickerHint &) = default;
};

/// The line of hints under a picker. Each is a button that does what its key does, so that nothing of a
/// picker needs the keyboard. They leave the focus in the picker's field, where the keys are.
class PickerHints : public QWidget {
    Q_OBJECT

public:
    explicit PickerHints(QWidget *parent);

    void setTheme(const Theme &theme);
    void setHints(const QList<PickerHint> &hints);

signals:
    void pressed(QKeyCombination key);

private:
    void colour(QToolButton *button) const;

    Theme m_theme;
    QList<PickerHint> m_hints;
    QList<QToolButton *> m_buttons; ///< of each hint
    FlowLayout *m_flow;
};

} // namespace pullquote
