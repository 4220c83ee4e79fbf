#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace pullquote {

/// Fields below each other, each with a muted label at its side.
class FieldGrid : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The label names the field also for who listens, unless it has a name of its own.
    void add(const QString &label, QWidget *field);
    /// With its label.
    void setShown(QWidget *field, bool shown);

private:
    QGridLayout *m_grid;
    QList<std::pair<QLabel *, QWidget *>> m_rows;
};

} // namespace pullquote
