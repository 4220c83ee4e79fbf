#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace pullquote {

class ActionButton;
class ActionTable;
enum class Do;

/// One row of words with their keys: what is done all day.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    explicit ToolRow(ActionTable &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ActionButton *> m_buttons;
    QLabel *m_name;
    Theme m_theme;
};

} // namespace pullquote
