#include "ui/window/toolrow.h"

#include "ui/ears/accessiblerole.h"
#include "ui/panel/actionbutton.h"
#include "ui/window/actiontable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pullquote {

ToolRow::ToolRow(ActionTable &actions, QWidget *parent)
    : QWidget(parent), m_name(new QLabel(QStringLiteral("Pullquote"))), m_theme(Theme::light())
{
    setObjectName(QStringLiteral("toolRow"));
    setAccessibleName(tr("Tools"));
    setAccessibleRole(this, QAccessible::ToolBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 5);
    row->setSpacing(4);
    const auto add = [&](std::initializer_list<Do> ids) {
        for (Do id : ids) {
            auto *button = new ActionButton(actions[id], this);
            m_buttons.append(button);
            row->addWidget(button);
        }
    };
    row->addWidget(m_name);
    row->addSpacing(12);
    add({Do::OpenProject, Do::NewArticle, Do::Import});
    row->addStretch(1);
    add({Do::Quote, Do::NotAQuote, Do::NextUnfinished});
    row->addStretch(1);
    add({Do::Review, Do::Export});
}

void ToolRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_name->setFont(theme.uiFont(0, QFont::Bold));
    for (ActionButton *button : m_buttons)
        button->setTheme(theme);
    update();
}

void ToolRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.window);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
}

} // namespace pullquote
