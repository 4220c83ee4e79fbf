#include "ui/panel/disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace pullquote {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_content(content)
{
    setTitle(title);
    m_heading->setObjectName(QStringLiteral("disclosure"));
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize({10, 10});
    m_heading->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_heading, &QToolButton::toggled, this, &Disclosure::setOpen);
}

void Disclosure::setTitle(const QString &title)
{
    m_heading->setText(title);
    // Qt 6.4 tells readers of a check mark that changes, and not of a fold that opens.
    m_heading->setAccessibleName(tr("Show %1").arg(title));
}

bool Disclosure::isOpen() const
{
    return m_heading->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    const bool changes = m_content->isHidden() == open;
    m_content->setVisible(open);
    if (changes && open)
        emit opened();
}

} // namespace pullquote
