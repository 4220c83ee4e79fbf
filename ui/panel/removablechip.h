#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace pullquote {

/// Words to press, with a small cross that takes them away; Del does the same from the keyboard.
class RemovableChip : public QWidget {
    Q_OBJECT

public:
    /// Long words are cut; all of them are in the tool tip.
    RemovableChip(const QString &words, const Theme &theme, QWidget *parent = nullptr);

    void setQuiet(const Theme &theme);
    void setTip(const QString &tip);
    /// What the words are, before them, for who listens: "Cue".
    void setRole(const QString &role);
    /// What the cross does, for its tool tip and for who listens.
    void setRemoveText(const QString &text);
    void setRemovable(bool removable);

signals:
    void activated();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *m_words;
    QToolButton *m_cross;
};

} // namespace pullquote
