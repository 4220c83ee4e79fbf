#include "ui/panel/fieldgrid.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace pullquote {

namespace {

/// What of a field takes the keyboard: the field, or the first thing inside.
QWidget *reachableIn(QWidget *field)
{
    if (field->focusPolicy() != Qt::NoFocus)
        return field;
    for (QWidget *child : field->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            return child;
    }
    return field;
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, 76);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    for (const auto &[label, field] : std::as_const(m_rows)) {
        label->setPalette(palette);
        label->setFont(theme.uiFont(12));
    }
}

void FieldGrid::add(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setMinimumHeight(std::clamp(field->sizeHint().height(), 24, 32)); // as high as its first line
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setBuddy(reachableIn(field));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    const int row = int(m_rows.size());
    m_grid->addWidget(name, row, 0, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_rows.append({name, field});
}

void FieldGrid::setShown(QWidget *field, bool shown)
{
    for (const auto &[label, widget] : std::as_const(m_rows)) {
        if (widget == field) {
            label->setVisible(shown);
            field->setVisible(shown);
        }
    }
}

} // namespace pullquote
